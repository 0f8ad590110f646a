import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { Client } from 'pg';
import request from 'supertest';
import { writeApiKey } from '../../api/app/access/api-key';
import { createAuthenticate } from '../../api/app/access/authenticate';
import { startServer } from '../../api/server';
import type { Database } from '../../api/store/database/database';
import { Busy } from '../../api/store/database/permits';
import { fixtureApp } from '../graphql/server-support';
import { startTestApi, type GraphqlAnswer, type TestApi } from '../support/test-api';

const INCIDENTS = '{ incidents { nodes { id } } }';
const codesOf = ({ errors }: GraphqlAnswer): string[] => errors.map(({ extensions }) => extensions.code);

/** What one caller cannot take from the others. */
describe('shares', () => {
  let api: TestApi;
  let owner: Client;
  beforeAll(async () => {
    const sharing = { mostOfOwner: 2, mostWaiting: 8, mostWaitingOfOwner: 4 };
    api = await startTestApi(undefined, {}, { poolSize: 4, lockTimeoutMs: 20_000, sharing });
    owner = new Client({ connectionString: api.testDatabase.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await api.close();
  });

  it('a key has so many connections, so many that wait, and is told when it asks for more', async () => {
    // Keys that were just used are believed, and need no connection to be looked up.
    const others = ['technician', 'erp'] as const;
    for (const name of ['administrator', ...others] as const) await api.send(api.keys[name], '{ viewer { name } }');
    await owner.query('BEGIN; LOCK TABLE incident IN ACCESS EXCLUSIVE MODE');
    const asked = Array.from({ length: 9 }, () => api.send(api.keys.administrator, INCIDENTS));
    const refused = await firstOf(asked, 3);
    for (const answer of refused) {
      expect([answer.status, codesOf(answer)]).toEqual([429, ['RATE_LIMITED']]);
      expect(answer.headers['retry-after']).toBe('1');
    }
    for (const name of others) expect((await api.send(api.keys[name], '{ viewer { name } }')).errors).toEqual([]);
    expect((await request(api.url).get('/health/ready')).status).toBe(200);
    await owner.query('ROLLBACK');
    const answers = await Promise.all(asked);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(6);
  });

  it('writes that wait for one contract shut nobody out, and end', async () => {
    const api2 = await startTestApi(undefined, {}, { poolSize: 4, lockTimeoutMs: 300, sharing: { mostOfOwner: 2 } });
    const holder = new Client({ connectionString: api2.testDatabase.url });
    await holder.connect();
    const { contracts } = await api2.ask<{ contracts: { nodes: { id: string }[] } }>(
      api2.keys.administrator,
      '{ contracts(first: 1) { nodes { id } } }',
    );
    const contractId = contracts.nodes[0]?.id ?? '';
    await holder.query('BEGIN; LOCK TABLE contract IN EXCLUSIVE MODE');
    const text = `mutation ($key: String!, $input: ReportIncidentInput!) {
      reportIncident(idempotencyKey: $key, input: $input) { refusals { code } } }`;
    const input = { contractId, severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'TELEPHONE', description: 'Down' };
    const writes = Array.from({ length: 6 }, (_, place) =>
      api2.send(api2.keys.administrator, text, { key: `write-${place}`, input }),
    );
    expect((await api2.send(api2.keys.erp, '{ contracts { nodes { number } } }')).errors).toEqual([]);
    for (const answer of await Promise.all(writes)) {
      expect([answer.status, codesOf(answer)]).toEqual([503, ['UNAVAILABLE']]);
    }
    await holder.query('ROLLBACK');
    await holder.end();
    await api2.close();
  });

  it('a key that stands for nobody is looked up once a second, and those that are made up wait among themselves', async () => {
    const forged = (): string => writeApiKey(randomUUID(), randomUUID()).text;
    let looked = 0;
    const end = api.database.onStatement(({ kind }) => (looked += kind === 'work' ? 1 : 0));
    const one = forged();
    expect((await api.send(one, '{ viewer { name } }')).status).toBe(401);
    expect((await api.send(one, '{ viewer { name } }')).status).toBe(401);
    expect(looked).toBe(1);
    end();
    await owner.query('BEGIN; LOCK TABLE api_key IN ACCESS EXCLUSIVE MODE');
    const asked = Array.from({ length: 20 }, () => api.send(forged(), '{ viewer { name } }'));
    for (const answer of await firstOf(asked, 14))
      expect([answer.status, codesOf(answer)]).toEqual([429, ['RATE_LIMITED']]);
    await owner.query('ROLLBACK');
    expect((await Promise.all(asked)).filter(({ status }) => status === 401)).toHaveLength(6);
    expect((await api.send(api.keys.client, '{ viewer { name } }')).errors).toEqual([]);
  });

  it('keys that were never seen are looked up so many a second', async () => {
    let looked = 0;
    const read = { query: async () => ((looked += 1), []), renew: async () => undefined, close: async () => undefined };
    const announcements = { listen: () => undefined };
    const database = { read: () => read, announcements } as unknown as Database;
    const authenticate = createAuthenticate(database, api.clock, { demoKeysAllowed: true });
    let refused = 0;
    for (let count = 0; count < 3_000; count += 1) {
      const { text } = writeApiKey(randomUUID(), randomUUID());
      await authenticate(`Bearer ${text}`).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Busy);
        refused += 1;
      });
    }
    expect(looked + refused).toBe(3_000);
    expect(looked).toBeGreaterThanOrEqual(200);
    expect(refused).toBeGreaterThan(0);
  });

  it('callers that send no whole request are cut off, and no more are taken than allowed', async () => {
    const fixture = await fixtureApp();
    const parts = { config: { host: '127.0.0.1', port: 0 }, authenticate: async () => null };
    const sockets = { headersMs: 200, requestMs: 400, checkMs: 50, most: 3 };
    const server = await startServer({ ...fixture.deps, ...parts, sockets });
    const port = Number(new URL(server.url).port);
    const slow = (text: string): Promise<string> =>
      new Promise((resolve) => {
        let heard = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
        socket.on('error', () => undefined);
        socket.on('close', () => resolve(heard));
      });
    const held = [
      slow('POST /graphql HTTP/1.1\r\nHost: x\r\n'),
      slow('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\nContent-Type: application/json\r\n\r\n{'),
      slow('GET '),
    ];
    expect(await slow('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('');
    for (const answer of await Promise.all(held)) expect(answer).toContain('408 Request Timeout');
    await server.close();
    await fixture.stop();
  });
});

/** The first so many answers that come. */
async function firstOf<T>(asked: readonly Promise<T>[], count: number): Promise<T[]> {
  const come: T[] = [];
  return new Promise((resolve) => {
    for (const one of asked)
      void one.then((answer) => {
        come.push(answer);
        if (come.length === count) resolve([...come]);
      });
  });
}
