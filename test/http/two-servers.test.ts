import { v7 } from 'uuid';
import request from 'supertest';
import { createAuthenticate } from '../../api/app/access/authenticate';
import { readConfig } from '../../api/config/config';
import { createLogger } from '../../api/http/logging';
import type { StartedServer } from '../../api/server';
import type { Database } from '../../api/store/database/database';
import { databaseClock } from '../../api/store/database/database-clock';
import { rows } from '../../api/store/rows';
import { startApi } from '../../api/wiring';
import { activeContract, asset } from '../support/made-contract';
import { makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Two servers on one database, each with what it keeps in memory: they are one to their callers.
 */

let testDatabase: TestDatabase;
let databases: readonly Database[];
let servers: readonly StartedServer[];
let tenant: Tenant;
let contractId = '';

const BUDGET = { COST_CEILING: '1000', COST_BUDGET: '100000', COST_REFILL: '1' };

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  databases = [await opened(), await opened()];
  tenant = await makeTenant(first(databases), 'Two servers', 'ALL');
  contractId = await activeContract(tenant);
  await asset(tenant, contractId);
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'silent', ...BUDGET }, process.cwd());
  const parts = { config, logger: createLogger(config), demoKeys: [], isOpen: () => true };
  servers = await Promise.all(
    databases.map(async (database) => startApi({ ...parts, database, clock: await databaseClock(database) })),
  );
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await testDatabase.drop();
});

const opened = (): Promise<Database> => testDatabase.open({ entities: rows, poolSize: 6 });

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('there is none');
  return one;
}

interface Asked<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly unknown[];
  readonly cost: { readonly left: number };
}

/** Asks one of the servers, whatever comes of it. */
async function send<Data>(server: number, query: string, variables: object = {}, key?: string): Promise<Asked<Data>> {
  const bearer = key ?? tenant.keys.administrator;
  const sent = request(servers[server]?.url ?? '')
    .post('/graphql')
    .set('authorization', `Bearer ${bearer}`);
  const { status, body } = await sent.send({ query, variables });
  return { status, data: body.data, errors: body.errors, cost: body.extensions?.cost };
}

async function ask<Data>(server: number, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await send<Data>(server, query, variables);
  expect(errors).toBeUndefined();
  return data;
}

interface Reported {
  readonly reportIncident: {
    readonly replayed: boolean;
    readonly refusals: readonly object[];
    readonly incident: { readonly id: string; readonly number: string };
  };
}
const REPORT = `mutation ($key: String!, $input: ReportIncidentInput!) {
  reportIncident(idempotencyKey: $key, input: $input) { replayed refusals { message } incident { id number } }
}`;

async function report(server: number, key = v7()): Promise<Reported['reportIncident']> {
  const input = { contractId, severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'TELEPHONE', description: 'Down' };
  const { reportIncident } = await ask<Reported>(server, REPORT, { key, input });
  expect(reportIncident.refusals).toEqual([]);
  return reportIncident;
}

test('what is recorded through one is read through the other at once', async () => {
  for (const server of [0, 1, 0, 1]) {
    const { id } = (await report(server)).incident;
    const found = await ask<{ incident: { id: string } | null }>(
      1 - server,
      'query ($id: ID!) { incident(id: $id) { id } }',
      {
        id,
      },
    );
    expect(found.incident).toEqual({ id });
  }
});

test('an operation that is sent to both at once under its key is done once, and replayed by either', async () => {
  const key = v7();
  const both = await Promise.all([report(0, key), report(1, key)]);
  expect(both.map(({ replayed }) => replayed).sort()).toEqual([false, true]);
  const [one, other] = both;
  expect(one?.incident).toEqual(other?.incident);
  for (const server of [0, 1])
    expect(await report(server, key)).toMatchObject({ replayed: true, incident: one?.incident });
});

test('numbers are given once and without gaps, whoever gives them', async () => {
  const made = await Promise.all(Array.from({ length: 12 }, (_, place) => report(place % 2)));
  const numbers = made.map(({ incident }) => Number(/\d+$/.exec(incident.number)?.[0])).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, place) => (numbers[0] ?? 0) + place));
});

test('a list that is begun at one goes on at the other, each thing once', async () => {
  interface Page {
    readonly incidents: {
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    };
  }
  const list =
    'query ($first: Int!, $after: String) { incidents(first: $first, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';
  const whole = await ask<Page>(0, list, { first: 100 });
  const read: string[] = [];
  let after: string | undefined;
  for (let page = 0, more = true; more; page += 1) {
    const { incidents } = await ask<Page>(page % 2, list, { first: 3, after });
    read.push(...incidents.nodes.map(({ id }) => id));
    after = incidents.pageInfo.endCursor;
    more = incidents.pageInfo.hasNextPage;
  }
  expect(read).toEqual(whole.incidents.nodes.map(({ id }) => id));
});

test('what was known at an instant is the same at both, whatever is recorded afterwards', async () => {
  const { id } = (await report(0)).incident;
  const { serverTime } = await ask<{ serverTime: string }>(1, '{ serverTime }');
  const known =
    'query ($id: ID!, $at: DateTime!) { incident(id: $id) { clocks(asOf: $at, knownAt: $at) { state elapsed } } }';
  const before = await Promise.all([0, 1].map((server) => ask(server, known, { id, at: serverTime })));
  expect(before[0]).toEqual(before[1]);
  await report(0);
  await report(1);
  for (const server of [0, 1]) expect(await ask(server, known, { id, at: serverTime })).toEqual(before[0]);
});

test('what is used of a budget at one is lacking at the other', async () => {
  const left = async (server: number): Promise<number> => (await send(server, '{ viewer { name } }')).cost.left;
  for (const [here, there] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const before = Math.max(await left(0), await left(1));
    for (let count = 0; count < 5; count += 1) await report(here);
    // A refill of 1 point a second cannot hide what five mutations cost.
    while (before - (await left(there)) < 400) await turn();
    expect(before - (await left(here))).toBeGreaterThanOrEqual(400);
  }
});

test('a key that is revoked through one is refused by the other, however long it would be believed', async () => {
  const clock = await databaseClock(first(databases));
  const patient = { demoKeysAllowed: false, believedMs: 3_600_000 };
  const authenticate = createAuthenticate(await opened(), clock, patient);
  const bearer = `Bearer ${tenant.keys.technician}`;
  expect(await authenticate(bearer)).not.toBeNull();
  const { actorId: apiKeyId } = tenant.sessions.technician;
  const revoke = `mutation ($key: String!, $input: RevokeApiKeyInput!) {
    revokeApiKey(idempotencyKey: $key, input: $input) { refusals { message } } }`;
  const { revokeApiKey } = await ask<{ revokeApiKey: object }>(0, revoke, { key: v7(), input: { apiKeyId } });
  expect(revokeApiKey).toEqual({ refusals: [] });
  while ((await authenticate(bearer)) !== null) await turn();
  for (const server of [0, 1]) {
    let { status } = await send(server, '{ viewer { name } }', {}, tenant.keys.technician);
    while (status !== 401) ({ status } = await send(server, '{ viewer { name } }', {}, tenant.keys.technician));
  }
});

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
