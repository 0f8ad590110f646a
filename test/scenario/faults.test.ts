import { DEMO_KEYS } from '../../seeds/demo/seed-demo';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { FeedReader } from '../faults/feed-reader';
import { findGround, type Ground, type Write } from '../faults/writes';
import { commit, committed, has } from '../faults/places';
import { Workload } from '../faults/workload';
import { startDatabaseProxy, type Cut, type DatabaseProxy } from '../support/database-proxy';
import { addressOf, endServerProcesses, startServerProcess, type ServerProcess } from '../support/server-process';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';

/**
 * The short form of `npm run faults`: two servers on one database, with proxies between them and
 * the database and between callers and them, which cut at known places. Whatever is cut, what was
 * acknowledged is there once, and what was not is done once under its key.
 */

const NOW = '2026-04-01T08:00:00Z';
let direct: TestApi;
/** A second server, a process of its own, which reaches the same database through a proxy. */
let second: ServerProcess;
let database: DatabaseProxy;
/** Before the second server. */
let front: DatabaseProxy;
let ground: Ground;
beforeAll(async () => {
  direct = await startTestApi(NOW);
  database = await startDatabaseProxy(direct.testDatabase.url);
  const settings = { CLOCK_STARTS_AT: NOW, REQUEST_DEADLINE_SECONDS: '2', LOG_LEVEL: 'error' };
  second = startServerProcess({ env: { DATABASE_URL: database.url, SEED: 'demo', ...settings } });
  front = await startDatabaseProxy(await addressOf(second));
  ground = await findGround(direct.url, DEMO_KEYS);
});
afterAll(async () => {
  await front.close();
  await endServerProcesses();
  await database.close();
  await direct.close();
});

const through = (): string => front.url.replace(/\/$/, '');

/** Settles, and shows that nothing was lost, doubled or answered wrongly. */
async function expectSound(load: Workload): Promise<void> {
  await load.settle(through(), direct.database);
  expect(load.complaints).toEqual([]);
  expect(load.tally).toMatchObject({ lost: 0, doubled: 0, wrong: 0 });
  expect(load.tally.replayed).toBe(load.acknowledged.length);
  expect(await unsound(direct.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
}

type Place = readonly [string, Cut['sender'], () => Cut['fits'], Cut['arrives'], 'DONE' | 'NOT_DONE'];
const ofDatabase: readonly Place[] = [
  ['before its first statement', 'CALLER', has('idempotency:claim'), 'NOTHING', 'NOT_DONE'],
  ['in the middle of its transaction', 'CALLER', has('idempotency:claim'), 'ALL', 'NOT_DONE'],
  ['before COMMIT', 'CALLER', commit, 'NOTHING', 'NOT_DONE'],
  ['after COMMIT, before its answer', 'TARGET', committed, 'NOTHING', 'DONE'],
];
const ofCaller: readonly Place[] = [
  ['before the request', 'CALLER', has('mutation'), 'NOTHING', 'NOT_DONE'],
  ['in the middle of the request', 'CALLER', has('mutation'), 'HALF', 'NOT_DONE'],
  ['before the answer', 'TARGET', has('replayed'), 'NOTHING', 'DONE'],
  ['in the middle of the answer', 'TARGET', has('replayed'), 'HALF', 'DONE'],
];

describe.each([
  ['the connection to the database', ofDatabase, () => database],
  ["the caller's connection", ofCaller, () => front],
] as const)('%s', (_what, cuts, proxy) => {
  test.each(cuts)('cut %s: each write is done once', async (_where, sender, fits, arrives, what) => {
    const load = new Workload(ground);
    for (let nth = 0; nth < 3; nth += 1) {
      const isCut = proxy().cutAt({ sender, fits: fits(), arrives });
      expect((await load.one(through())).kind).toBe('UNKNOWN');
      await isCut;
    }
    await expectSound(load);
    const { doneUnanswered, completedOnce } = load.tally;
    expect({ doneUnanswered, completedOnce }).toEqual(
      what === 'DONE' ? { doneUnanswered: 3, completedOnce: 0 } : { doneUnanswered: 0, completedOnce: 3 },
    );
  });
});

test('a database that stalls: callers are told in time, and each write is done once', async () => {
  const load = new Workload(ground);
  await load.write([through()], { count: 8, atOnce: 4 });
  database.stall();
  const told = await Promise.all([1, 2, 3].map(() => load.one(through())));
  expect(told).toEqual(Array.from({ length: 3 }, () => ({ kind: 'UNKNOWN', why: 'UNAVAILABLE' })));
  database.goOn();
  await load.write([through()], { count: 8, atOnce: 4 });
  await expectSound(load);
});

test('a database that is taken away and comes back, under writers and a reader on two servers', async () => {
  const load = new Workload(ground);
  const reader = new FeedReader(ground.erp);
  let over = false;
  const reading = (async () => {
    while (!over) if ((await reader.pull(through())) !== 'MORE') await new Promise(setImmediate);
  })();
  for (let round = 0; round < 2; round += 1) {
    // Cut off in the middle of the round's work, for as long as the other server needs for some of
    // it.
    await load.write([through(), direct.url], {
      count: 14,
      atOnce: 4,
      onAcknowledged: (count) => (count === 5 ? database.cutOff() : count === 10 ? database.goOn() : undefined),
    });
  }
  over = true;
  await reading;
  await expectSound(load);
  await reader.finish(through());
  expect(reader.gaps).toEqual([]);
  expect(reader.notOnce(load.adjustments())).toEqual([]);
  expect(load.adjustments().length).toBeGreaterThan(0);
});

test('the same write sent to two servers at once is done once', async () => {
  const load = new Workload(ground);
  await load.writeTwice([through(), direct.url], 6);
  await expectSound(load);
  expect(load.acknowledged).toHaveLength(6);
});

test('a write that is missing, or there twice, is noticed', async () => {
  const load = new Workload(ground);
  await load.write([direct.url], { count: 20, atOnce: 4 });
  const [write, other] = load.acknowledged.filter(({ kind }) => kind === 'recordIntervention');
  const told = (write: Write): Workload => Object.assign(new Workload(ground), { acknowledged: [write] });
  // Behind the back of triggers and row-level security, as nobody but the owner of the tables can.
  const text = `ALTER TABLE intervention NO FORCE ROW LEVEL SECURITY; ALTER TABLE intervention DISABLE TRIGGER USER;
    UPDATE intervention SET technician = '${write!.marker}' WHERE technician = '${other!.marker}';
    ALTER TABLE intervention FORCE ROW LEVEL SECURITY; ALTER TABLE intervention ENABLE TRIGGER USER`;
  await direct.testDatabase.asOwner(text);
  const doubled = told(write!);
  await doubled.settle(direct.url, direct.database);
  expect(doubled.tally).toMatchObject({ lost: 0, doubled: 1 });
  await expect(told(other!).settle(direct.url, direct.database)).rejects.toThrow('is there 0 times, its key 1');
});

test('an acceptance that was told another adjustment than the one that is there is noticed', async () => {
  const load = new Workload(ground);
  await load.write([direct.url], { count: 200, atOnce: 4, isOver: () => load.adjustments().length > 0 });
  const accepted = load.acknowledged.find(({ kind }) => kind === 'acceptPenalty');
  const told = Object.assign(new Workload(ground), {
    acknowledged: [{ ...accepted!, answer: JSON.stringify([{ id: ground.contracts[0] }, []]) }],
  });
  await told.settle(direct.url, direct.database);
  const [adjustment] = load.adjustments();
  expect(told.complaints.at(-1)).toContain(`was told ${ground.contracts[0]}, and there is ${adjustment}`);
});
