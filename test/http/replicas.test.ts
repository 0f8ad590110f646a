import { Client } from 'pg';
import request from 'supertest';
import { v7 } from 'uuid';
import { readConfig } from '../../api/config/config';
import { createLogger } from '../../api/http/logging';
import { startApi } from '../../api/wiring';
import type { StartedServer } from '../../api/server';
import { Database } from '../../api/store/database/database';
import { databaseClock } from '../../api/store/database/database-clock';
import { pause } from '../../api/store/database/pause';
import { migrateDatabase } from '../../api/store/database/migrate';
import type { SentStatement } from '../../api/store/database/statement';
import { silentLog } from '../../api/store/database/store-log';
import { rows } from '../../api/store/rows';
import { migrations } from '../../migrations';
import { activeContract, asset } from '../support/made-contract';
import { startPrimary, startStandby, type Primary, type Standby } from '../support/standby';
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder';
import { makeTenant, type Tenant } from '../support/tenant';

/** Two servers that read from a replica of their database, which is late, dies and comes back. */

jest.setTimeout(60_000);

let primary: Primary;
let standby: Standby;
let databases: readonly Database[] = [];
let servers: readonly StartedServer[] = [];
let tenant: Tenant;
let contractId = '';
let assetId = '';
const logged: string[] = [];

beforeAll(async () => {
  const folder = temporaryFolder();
  primary = await startPrimary(folder);
  await migrateDatabase({ url: primary.server.url, migrations, log: silentLog });
  standby = await startStandby(primary, folder);
  databases = [await opened(), await opened()];
  tenant = await makeTenant(at(databases, 0), 'Replicas', 'ALL');
  contractId = await activeContract(tenant);
  assetId = await asset(tenant, contractId);
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'silent' }, process.cwd());
  const parts = { config, logger: createLogger(config), demoKeys: [], isOpen: () => true };
  servers = await Promise.all(
    databases.map(async (database) => startApi({ ...parts, database, clock: await databaseClock(database) })),
  );
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all(databases.map((database) => database.close()));
  await standby.stop();
  await primary.server.stop();
  removeTemporaryFolders();
});
beforeEach(async () => {
  await untilFollowing();
  logged.length = 0;
});

function opened(): Promise<Database> {
  const note = (fields: object, message: string): void => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const log = { ...silentLog, info: note, warn: note };
  return Database.open({ url: primary.server.url, replicaUrls: [standby.url], entities: rows, poolSize: 6, log });
}

function at<T>(things: readonly T[], place: number): T {
  const thing = things[place];
  if (thing === undefined) throw new Error(`there is none at ${place}`);
  return thing;
}

/** Looks at the replica until both servers read from it. */
async function untilFollowing(): Promise<void> {
  for (const database of databases) {
    for (let look = 0; database.replicaReports().some(({ state }) => state !== 'FOLLOWING'); look += 1) {
      if (look === 500) throw new Error('the replica does not come back');
      await pause(20);
      await database.lookAtReplicas();
    }
  }
}

interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function send<Data>(
  server: number,
  query: string,
  variables: object = {},
  key = tenant.keys.administrator,
): Promise<Answer<Data>> {
  const answer = await request(at(servers, server).url)
    .post('/graphql')
    .set('authorization', `Bearer ${key}`)
    .set('content-type', 'application/json')
    .send({ query, variables });
  return { status: answer.status, ...(answer.body as { data: Data }) };
}

const REPORT = `mutation ($key: String!, $input: ReportIncidentInput!) {
  reportIncident(idempotencyKey: $key, input: $input) { refusals { code } incident { id number } } }`;
const INCIDENTS = `query ($contract: ID!) { contract(id: $contract) { number incidents(first: 100) { nodes { id } } } }`;

/** Reports an incident on a server, and returns its id. */
async function report(server: number): Promise<string> {
  const input = {
    contractId,
    assetIds: [assetId],
    severity: 'CRITICAL',
    kind: 'DEGRADATION',
    channel: 'WEB',
    description: 'It is slow.',
  };
  const { data, errors } = await send<{ reportIncident: { refusals: unknown[]; incident: { id: string } } }>(
    server,
    REPORT,
    { key: v7(), input },
  );
  expect(errors).toBeUndefined();
  expect(data.reportIncident.refusals).toEqual([]);
  return data.reportIncident.incident.id;
}

/** The ids of the contract's incidents, as a server tells them. */
async function incidents(server: number): Promise<readonly string[]> {
  const { data, errors } = await send<{ contract: { incidents: { nodes: { id: string }[] } } }>(server, INCIDENTS, {
    contract: contractId,
  });
  expect(errors).toBeUndefined();
  return data.contract.incidents.nodes.map(({ id }) => id);
}

/** What a database sends while something is done. */
async function sentBy(database: Database, work: () => Promise<unknown>): Promise<SentStatement[]> {
  const sent: SentStatement[] = [];
  const end = database.onStatement((one) => void sent.push(one));
  await work().finally(end);
  return sent;
}

const readsOf = (server: number, place: string): number =>
  at(databases, server)
    .readCounts()
    .find((count) => count.place === place)?.reads ?? Number.NaN;
const replicaName = (): string => new URL(standby.url).host;

/** What a server sends by itself when it looks for what is due, which is no part of a request. */
const isOfJob = ({ text }: SentStatement): boolean =>
  /astreinte\.operator|next_due_on <=|operations_due_at <=/.test(text);

/**
 * Does something until a server has read from the replica meanwhile, and did nothing by itself:
 * under load the replica may be late, and so may a job.
 */
async function untilRead(server: number, work: () => Promise<unknown>): Promise<SentStatement[]> {
  for (;;) {
    await untilFollowing();
    const before = readsOf(server, replicaName());
    const sent = await sentBy(at(databases, server), work);
    if (readsOf(server, replicaName()) > before && !sent.some(isOfJob)) return sent;
  }
}

test('a query is read from the replica, all but who asks; a mutation from the primary', async () => {
  const sent = await untilRead(1, () => incidents(1));
  const onPrimary = sent.filter(
    ({ kind, replica, text }) => kind === 'work' && replica === undefined && !/api_key/.test(text),
  );
  expect(onPrimary).toEqual([]);
  expect(sent.filter(({ kind, replica }) => kind === 'work' && replica === replicaName()).length).toBeGreaterThan(1);
  const written = await sentBy(at(databases, 1), () => report(1));
  expect(written.filter(({ replica }) => replica !== undefined)).toEqual([]);
});

test('the walls between tenants stand on the replica', async () => {
  const foreign = await makeTenant(at(databases, 0), 'Foreign', 'ALL');
  const document = 'query ($id: ID!) { contract(id: $id) { id } contracts { nodes { id } } }';
  const seen = async (key: string): Promise<unknown> => (await send(0, document, { id: contractId }, key)).data;
  const all = { contract: { id: contractId }, contracts: { nodes: [{ id: contractId }] } };
  const nothing = { contract: null, contracts: { nodes: [] } };
  const askAll = async (): Promise<void> => {
    expect(await seen(tenant.keys.client)).toEqual(all);
    expect(await seen(tenant.keys.otherClient)).toEqual(nothing);
    expect(await seen(foreign.keys.administrator)).toEqual(nothing);
  };
  const sent = await untilRead(0, askAll);
  const of = sent.filter(({ replica }) => replica !== undefined).map(({ text }) => text);
  expect(of.filter((text) => / FROM contract/.test(text)).length).toBeGreaterThan(0);
});

test('what one server wrote another one reads, a hundred times, some of them from the replica', async () => {
  const before = readsOf(0, replicaName()) + readsOf(1, replicaName());
  for (let time = 0; time < 50; time += 1) {
    const writer = time % 2;
    const id = await report(writer);
    expect(await incidents(1 - writer)).toContain(id);
    expect(await incidents(writer)).toContain(id);
    await untilFollowing();
  }
  expect(readsOf(0, replicaName()) + readsOf(1, replicaName())).toBeGreaterThan(before);
});

test('a late replica is not read from, and is again when it has caught up', async () => {
  await standby.ask('SELECT pg_wal_replay_pause()');
  const id = await report(0);
  const found = `SELECT FROM incident WHERE id = '${id}'`;
  for (const server of [0, 1]) {
    const before = readsOf(server, replicaName());
    expect(await incidents(server)).toContain(id);
    expect(readsOf(server, replicaName())).toBe(before);
    expect(at(databases, server).replicaReports()).toMatchObject([{ state: 'LATE' }]);
  }
  expect(await standby.ask(found)).toHaveLength(0);
  await at(databases, 0).lookAtReplicas();
  expect(at(databases, 0).replicaReports()[0]?.behindBytes).toBeGreaterThan(0);
  expect(logged).toContainEqual(expect.stringContaining('not read from'));
  await standby.ask('SELECT pg_wal_replay_resume()');
  await untilRead(0, async () => expect(await incidents(0)).toContain(id));
  expect(await standby.ask(found)).toHaveLength(1);
  expect(at(databases, 0).replicaReports()).toMatchObject([{ state: 'FOLLOWING', behindBytes: 0, behindSeconds: 0 }]);
});

test('what was known is read from the replica, and never changes', async () => {
  const id = await report(0);
  const document = `query ($id: ID!, $then: DateTime!) {
    incident(id: $id) { id clocks(asOf: $then, knownAt: $then) { state dueAt } } }`;
  // The second in which it was reported must be over.
  const [now] = await primary.ask<{ at: string }>(
    `SELECT pg_sleep(1.1), to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at`,
  );
  const ask = (server: number) => send(server, document, { id, then: now?.at });
  const fromPrimary = await (async () => {
    await standby.ask('SELECT pg_wal_replay_pause()');
    await report(1);
    const answer = await ask(0);
    await standby.ask('SELECT pg_wal_replay_resume()');
    return answer;
  })();
  expect(fromPrimary).toMatchObject({
    data: { incident: { id, clocks: [{ dueAt: null }, { dueAt: null }] } },
  });
  let answer: unknown;
  await untilRead(1, async () => (answer = await ask(1)));
  expect(answer).toMatchObject({ data: fromPrimary.data });
});

/** Keeps a lock on a table of the primary, which the replica takes too, while something is done. */
async function locking<T>(table: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: primary.server.url });
  await client.connect();
  try {
    await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    // Another COMMIT takes the lock to the replica.
    await primary.ask('SELECT txid_current()');
    while (!(await standby.ask(`SELECT FROM pg_locks WHERE relation = '${table}'::regclass AND granted`)).length);
    return await work();
  } finally {
    await client.end();
  }
}

const waiting = (on: Pick<Primary, 'ask'>): Promise<object[]> =>
  on.ask(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND backend_type = 'client backend'`);

/**
 * Asks for incidents while they are locked, so that the replica is in the midst of it when
 * something happens; again where the primary was asked instead.
 */
async function inTheMidst(then: () => Promise<unknown>): Promise<readonly string[]> {
  for (;;) {
    const { asked, isDone } = await locking('incident', async () => {
      await untilFollowing();
      let isAnswered = false;
      const asking = incidents(1).finally(() => (isAnswered = true));
      asking.catch(() => undefined);
      let [here, there] = [await waiting(primary), await waiting(standby)];
      while (!isAnswered && here.length + there.length === 0)
        [here, there] = [await waiting(primary), await waiting(standby)];
      if (here.length > 0) return { asked: asking, isDone: false };
      await then();
      while (!isAnswered && (await waiting(primary)).length === 0);
      return { asked: asking, isDone: true };
    });
    const found = await asked;
    if (isDone) return found;
  }
}

test('a query that the replica gives up to go on replaying is read from the primary', async () => {
  const id = await report(0);
  await inTheMidst(async () => {
    // The reader has locked contracts too, and replaying waits for it no longer than a moment.
    await primary.ask('BEGIN; LOCK TABLE contract IN ACCESS EXCLUSIVE MODE; SELECT txid_current(); COMMIT');
  }).then((found) => expect(found).toContain(id));
});

test('a replica that is killed in the midst of a query leaves no trace in its answer, and is read from again', async () => {
  const id = await report(0);
  expect(await inTheMidst(() => standby.kill())).toContain(id);
  expect(at(databases, 1).replicaReports()).toMatchObject([{ state: 'LOST' }]);
  const another = await report(1);
  for (const server of [0, 1]) expect(await incidents(server)).toContain(another);
  expect(logged).toContainEqual(expect.stringMatching(/not read from.*127\.0\.0\.1/));
  await standby.start();
  logged.length = 0;
  await untilRead(1, async () => expect(await incidents(1)).toContain(another));
  expect(logged).toContainEqual(expect.stringContaining('a replica is read from'));
});

test('metrics say where was read', async () => {
  await untilRead(0, () => incidents(0));
  const report = at(databases, 0).replicaReports();
  expect(report).toMatchObject([{ name: replicaName(), state: 'FOLLOWING', behindBytes: 0 }]);
  expect(readsOf(0, 'primary')).toBeGreaterThan(0);
});

test('a server that is no replica, or no longer one, is not read from', async () => {
  const { url } = primary.server;
  const log: string[] = [];
  const note = (fields: object): void => void log.push(JSON.stringify(fields));
  const alone = await Database.open({
    url,
    replicaUrls: [url],
    entities: rows,
    poolSize: 2,
    log: { ...silentLog, warn: note },
  });
  await alone.lookAtReplicas();
  expect(alone.replicaReports()).toMatchObject([{ state: 'UNFIT', reads: 0 }]);
  expect(log).toEqual([expect.stringContaining('it is no replica')]);
  await alone.close();

  await standby.ask('SELECT pg_promote()');
  const id = await report(0);
  const before = readsOf(1, replicaName());
  for (const server of [0, 1]) {
    expect(await incidents(server)).toContain(id);
    await at(databases, server).lookAtReplicas();
    expect(at(databases, server).replicaReports()).not.toMatchObject([{ state: 'FOLLOWING' }]);
  }
  expect(readsOf(1, replicaName())).toBe(before);
});
