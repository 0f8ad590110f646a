import request from 'supertest';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { readConfig } from '../../api/config/config';
import { createLogger } from '../../api/http/logging';
import type { StartedServer } from '../../api/server';
import { databaseClock } from '../../api/store/database/database-clock';
import { rows } from '../../api/store/rows';
import { startApi } from '../../api/wiring';
import { activeContract, asset, incident, restored } from '../support/made-contract';
import { makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * A server on the real clock: an answer given for an instant is never changed, neither by a write
 * that was waiting nor by one of the same second.
 */

let database: TestDatabase;
let tenant: Tenant;
let server: StartedServer;
let holder: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  const opened = await database.open({ entities: rows, poolSize: 8 });
  tenant = await makeTenant(opened, 'Known at commit');
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'silent' }, process.cwd());
  const logger = createLogger(config);
  const clock = await databaseClock(opened);
  server = await startApi({ config, database: opened, clock, demoKeys: [], logger, isOpen: () => true });
  holder = new Client({ connectionString: database.url });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await server.close();
  await database.drop();
});

interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string }[];
}

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const sent = request(server.url).post('/graphql').set('authorization', `Bearer ${tenant.keys.administrator}`);
  const { data, errors } = (await sent.send({ query, variables })).body as Answer<Data>;
  expect(errors).toBeUndefined();
  return data;
}

/** Restored on the Tuesday at 10:00 in Paris, after a Monday at 08:45: some hours too late. */
async function restoredIncident(): Promise<string> {
  const contractId = await activeContract(tenant);
  await asset(tenant, contractId);
  const id = await incident(tenant, contractId, '2026-03-02T07:45:00Z');
  await restored(tenant, id, '2026-03-03T09:00:00Z');
  return id;
}

/** The clock of an incident's restoration as it was known at an instant. */
async function clockKnownAt(id: string, knownAt: string): Promise<string> {
  const { incident: found } = await ask<{
    readonly incident: {
      readonly clocks: readonly {
        readonly commitment: { readonly key: string };
        readonly state: string;
        readonly elapsed: string;
      }[];
    };
  }>(
    'query ($id: ID!, $at: DateTime!) { incident(id: $id) { clocks(knownAt: $at) { commitment { key } state elapsed } } }',
    {
      id,
      at: knownAt,
    },
  );
  const clock = found.clocks.find(({ commitment }) => commitment.key === 'restoration');
  return `${clock?.state} ${clock?.elapsed}`;
}

/** Corrects when service was back. */
async function correct(incidentId: string, restoredAt: string): Promise<void> {
  const { correctIncident } = await ask<{ readonly correctIncident: { readonly refusals: readonly object[] } }>(
    `mutation ($key: String!, $input: CorrectIncidentInput!) {
      correctIncident(idempotencyKey: $key, input: $input) { refusals { code message } }
    }`,
    { key: v7(), input: { incidentId, restoredAt, reason: 'The notice was read wrongly.' } },
  );
  expect(correctIncident.refusals).toEqual([]);
}

const serverTime = async (): Promise<string> =>
  (await ask<{ readonly serverTime: string }>('{ serverTime }')).serverTime;

/** Waits for a statement of the server to wait for a lock, `count` of them. */
async function untilWaiting(count: number): Promise<void> {
  for (;;) {
    const waiting = await database.asOwner(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting.length >= count) return;
    await pause(20);
  }
}

async function untilSecondAfter(second: string): Promise<string> {
  for (;;) {
    const now = await serverTime();
    if (now > second) return now;
    await pause(50);
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Keeps a row from being changed until the returned function is called. */
async function hold(table: 'contract' | 'incident', id: string): Promise<() => Promise<void>> {
  await holder.query('BEGIN');
  await holder.query(
    `SELECT set_config('astreinte.provider_id', $1, true), set_config('astreinte.actor_kind', 'PROVIDER', true)`,
    [tenant.providerId],
  );
  const held = await holder.query(`SELECT 1 FROM ${table} WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  expect(held.rowCount).toBe(1);
  return async () => {
    await holder.query('COMMIT');
  };
}

describe.each([1, 2, 3])('time %i', () => {
  test('a slow write and a correction that waits behind it change nothing that was told meanwhile', async () => {
    const id = await restoredIncident();
    const asItWas = await clockKnownAt(id, await serverTime());
    // The first correction has its contract and its stamp, and waits in the middle of its work.
    const release = await hold('incident', id);
    const slow = correct(id, '2026-03-02T09:00:00Z');
    await untilWaiting(1);
    const waits = correct(id, '2026-03-02T12:00:00Z');
    await untilWaiting(2);
    const knownAt = await untilSecondAfter(await serverTime());
    let told = '';
    const reader = clockKnownAt(id, knownAt).then((answer) => (told = answer));
    await pause(300);
    expect(told).toBe('');
    await release();
    await Promise.all([slow, waits, reader]);
    expect(told).not.toBe(asItWas);
    expect(await clockKnownAt(id, knownAt)).toBe(told);
    // The one that waited is known of later.
    expect(await clockKnownAt(id, await untilSecondAfter(await serverTime()))).not.toBe(told);
  });

  test('a correction that waits for its contract changes nothing that was told meanwhile', async () => {
    const id = await restoredIncident();
    const { incident: found } = await ask<{ readonly incident: { readonly contract: { readonly id: string } } }>(
      'query ($id: ID!) { incident(id: $id) { contract { id } } }',
      { id },
    );
    const release = await hold('contract', found.contract.id);
    const waits = correct(id, '2026-03-02T09:00:00Z');
    await untilWaiting(1);
    const began = await serverTime();
    await untilSecondAfter(await untilSecondAfter(began));
    const knownAt = new Date(Date.parse(await serverTime()) - 1000).toISOString().replace('.000', '');
    const told = await clockKnownAt(id, knownAt);
    await release();
    await waits;
    expect(await clockKnownAt(id, knownAt)).toBe(told);
    expect(await clockKnownAt(id, await untilSecondAfter(await serverTime()))).not.toBe(told);
  });

  test('a correction in the second of the question changes nothing that was told', async () => {
    const id = await restoredIncident();
    const knownAt = await serverTime();
    const told = await clockKnownAt(id, knownAt);
    await correct(id, '2026-03-02T09:00:00Z');
    expect(await clockKnownAt(id, knownAt)).toBe(told);
    expect(await clockKnownAt(id, await untilSecondAfter(await serverTime()))).not.toBe(told);
  });
});
