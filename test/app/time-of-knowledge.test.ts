import path from 'node:path';
import { Client } from 'pg';
import { addAsset } from '../../api/app/asset/add-asset';
import { lockContract } from '../../api/app/command/lock-contract';
import { runCommand } from '../../api/app/command/run-command';
import { systemSession } from '../../api/app/access/system-session';
import { createProvider, insertKey, insertPartner } from '../../api/app/access/create-provider';
import { writeApiKey } from '../../api/app/access/api-key';
import { loadTermsPack } from '../../api/app/terms/load-terms-pack';
import { recordIntervention } from '../../api/app/consumption/record-intervention';
import { accept } from '../../api/domain/result';
import type { StampClock } from '../../api/domain/time/clock';
import { heldAt } from '../../api/domain/time/clock';
import { instant, type Instant } from '../../api/domain/time/instant';
import type { Database } from '../../api/store/database/database';
import { awaitWriters } from '../../api/store/database/stamp';
import type { Session } from '../../api/store/database/session';
import { rows } from '../../api/store/rows';
import { v7 } from 'uuid';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { activeContract, reading } from '../support/made-contract';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, statementsOf, type TestDatabase } from '../support/test-database';

/**
 * When something is recorded is the database's word, whatever a server's clock says; and what a
 * reader was told for an instant stays so.
 */

const REAL: StampClock = { kind: 'DATABASE', movedSeconds: 0 };
let database: TestDatabase;
let tenant: Tenant;
let contractId = '';
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows, poolSize: 8 }), 'Knowledge');
  contractId = await activeContract(tenant);
});
afterAll(() => database.drop());

const present = async (): Promise<Instant> => {
  const [row] = await database.asOwner<{ now: number }>(
    'SELECT floor(extract(epoch FROM clock_timestamp()))::float8 AS now',
  );
  return instant(row!.now);
};

/** Records something by a server whose own clock is wrong by some seconds; returns its stamp. */
async function recordedBy(
  wrongBySeconds: number,
  whileLocked: () => Promise<void> = async () => undefined,
  session: Session = tenant.sessions.administrator,
): Promise<{ readonly stamp: string; readonly now: Instant }> {
  const now = instant(Math.floor(Date.now() / 1000) + wrongBySeconds);
  const outcome = await runCommand(
    { database: tenant.database, session, now, stamps: REAL },
    'test',
    v7(),
    {},
    async (unit) => {
      await lockContract(unit, contractId);
      await whileLocked();
      return accept({ stamp: unit.recordedAt, now: unit.now });
    },
  );
  return outcome.value!;
}

test.each([
  ['right', 0],
  ['120 s slow', -120],
  ['an hour fast', 3600],
])('a server whose clock is %s stamps by the database', async (_, wrongBy) => {
  const before = await present();
  const { stamp, now } = await recordedBy(wrongBy);
  const after = await present();
  expect(Math.floor(Date.parse(stamp) / 1000)).toBeGreaterThanOrEqual(before);
  expect(Math.floor(Date.parse(stamp) / 1000)).toBeLessThanOrEqual(after);
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(after);
});

test('stamps of a contract grow, even when the clock is set back or stands still', async () => {
  const stamps: string[] = [];
  for (const clock of ['2027-05-01T08:00:00Z', '2027-05-01T08:00:00Z', '2027-04-01T08:00:00Z'] as const) {
    const outcome = await runCommand(
      { database: tenant.database, session: tenant.sessions.administrator, now: at(clock) },
      'test',
      v7(),
      {},
      async (unit) => {
        await lockContract(unit, await held());
        return accept({ stamp: unit.recordedAt });
      },
    );
    stamps.push(outcome.value!.stamp);
  }
  // What had come due was done under stamps before the first.
  const next = Number(stamps[0]!.slice(-4, -1));
  expect(stamps).toEqual([0, 1, 2].map((more) => `2027-05-01T08:00:00.${String(next + more).padStart(6, '0')}Z`));
});
let other: string | undefined;
const held = async (): Promise<string> => (other ??= await activeContract(tenant));

/** Settles what was recorded before an instant; whether it is settled. */
const settledUntil = (knownAt: Instant) => awaitWriters(tenant.database, tenant.providerId, [knownAt], REAL);

test('a reader waits for a write that has its stamp and did not commit', async () => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let stamped = (): void => undefined;
  const hasStamp = new Promise<void>((resolve) => (stamped = resolve));
  const ends: string[] = [];
  const writing = recordedBy(0, () => (stamped(), released)).then(() => ends.push('written'));
  await hasStamp;
  const began = await present();
  // Before the second in which the write began nothing is under way.
  expect(await settledUntil(instant(began - 60))).toMatchObject({ until: began - 60 });
  while ((await present()) <= began) await new Promise((resolve) => setTimeout(resolve, 50));
  const reader = settledUntil(await present()).then((settled) => ends.push(settled === undefined ? 'gave up' : 'read'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(ends).toEqual([]);
  release();
  await Promise.all([writing, reader]);
  expect(ends).toEqual(['written', 'read']);
});

describe("an operator's command", () => {
  const administrator = (): Session => tenant.sessions.administrator;
  const newKey = () => ({
    key: writeApiKey(tenant.providerId, v7()),
    name: 'an operator made it',
    kind: 'PROVIDER' as const,
    scopes: ['contracts:read' as const],
    demo: false,
  });
  const pack = () => {
    const [first] = readTermsPacks(path.resolve(__dirname, '../../seeds/terms'));
    return { name: 'another', json: { ...(first!.json as object), id: `another-${v7()}` } };
  };
  test.each<[string, (database: Database) => Promise<unknown>]>([
    ['makes a key', (on) => on.write(administrator(), (tx) => insertKey(tx, tenant.providerId, newKey(), REAL))],
    [
      'makes a partner',
      (on) => on.write(administrator(), (tx) => insertPartner(tx, tenant.providerId, v7(), 'P', REAL)),
    ],
    ['loads terms', (on) => on.write(administrator(), (tx) => loadTermsPack(tx, tenant.providerId, pack(), REAL))],
    ['makes a provider', (on) => createProvider(on, { id: v7(), name: 'Made', keys: [newKey()], packs: [] }, REAL)],
  ])('that %s registers before it records, and stamps by the database', async (_, run) => {
    let seen: { readonly registered: number; readonly apart: number } | undefined;
    const watching = Object.create(tenant.database) as Database;
    watching.write = (session, work) =>
      tenant.database.write(session, async (tx) => {
        const value = await work(tx);
        [seen] = await tx.query<NonNullable<typeof seen>>({
          name: 'test:registered',
          text:
            `SELECT (SELECT count(*)::int FROM pg_locks l WHERE l.locktype = 'advisory' AND l.pid = pg_backend_pid()) AS registered, ` +
            `(SELECT extract(epoch FROM max(e.recorded_at) - transaction_timestamp())::float8 FROM event e WHERE e.idempotency_key IS NULL) AS apart`,
        });
        return value;
      });
    await run(watching);
    expect(seen!.registered).toBeGreaterThan(0);
    expect(seen!.apart).toBeGreaterThanOrEqual(0);
  });

  test('that has not committed is waited for', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let recorded = (): void => undefined;
    const hasRecorded = new Promise<void>((resolve) => (recorded = resolve));
    const writing = tenant.database.write(administrator(), async (tx) => {
      await insertKey(tx, tenant.providerId, newKey(), REAL);
      recorded();
      await released;
    });
    await hasRecorded;
    const began = await present();
    while ((await present()) <= began) await new Promise((resolve) => setTimeout(resolve, 50));
    const knownAt = await present();
    expect(await settledUntil(knownAt)).toBeUndefined();
    release();
    await writing;
    expect(await settledUntil(knownAt)).toMatchObject({ until: knownAt });
  }, 20_000);
});

test('it waits only so long', async () => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let stamped = (): void => undefined;
  const hasStamp = new Promise<void>((resolve) => (stamped = resolve));
  const writing = recordedBy(0, () => (stamped(), released));
  await hasStamp;
  const began = await present();
  while ((await present()) <= began) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await settledUntil(await present())).toBeUndefined();
  release();
  await writing;
}, 20_000);

test('a write that waits for its contract is stamped later than what a reader was told meanwhile', async () => {
  const holder = new Client({ connectionString: database.url });
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query(
    `SELECT set_config('astreinte.provider_id', $1, true), set_config('astreinte.actor_kind', 'PROVIDER', true)`,
    [tenant.providerId],
  );
  await holder.query('SELECT 1 FROM contract WHERE id = $1 FOR NO KEY UPDATE', [contractId]);
  const writing = recordedBy(0);
  const began = await present();
  while ((await present()) <= began + 1) await new Promise((resolve) => setTimeout(resolve, 50));
  const knownAt = await present();
  expect(await settledUntil(knownAt)).toMatchObject({ until: knownAt });
  await holder.query('COMMIT');
  await holder.end();
  const { stamp } = await writing;
  expect(Date.parse(stamp) / 1000).toBeGreaterThanOrEqual(knownAt);
});

test('once nothing is under way, whoever asks for what is past by then asks the database nothing', async () => {
  const { providerId } = await makeTenant(tenant.database, 'Asked for once');
  const now = await present();
  const settled = (before: number) => awaitWriters(tenant.database, providerId, [instant(now - before)], REAL);
  expect(await settled(60)).toMatchObject({ until: now - 60 });
  const asking = async (): Promise<void> => {
    for (const before of [60, 30, 1]) expect(await settled(before)).toBeDefined();
  };
  expect(await statementsOf(tenant.database, asking)).toEqual([]);
});

test('an instant that is still to come is not settled', async () => {
  const now = await present();
  const settled = await awaitWriters(tenant.database, tenant.providerId, [instant(now - 5), instant(now + 900)], REAL);
  expect(settled!.until).toBe(now - 5);
  expect(settled!.now).toBeLessThan(now + 900);
});

describe('who acts', () => {
  const DONE = '2026-03-09T12:00:00Z';
  const work = () => ({
    contractId,
    technician: 'T',
    startedAt: at('2026-03-09T09:00:00Z'),
    minutes: 60,
    mode: 'REMOTE' as const,
    kind: 'CURATIVE' as const,
    assetIds: [],
    providerFault: false,
    report: 'Done',
  });
  const record = (session: Session, key: string) =>
    runCommand(
      { database: tenant.database, session, now: at(DONE) },
      'recordIntervention',
      key,
      { minutes: 60 },
      (unit) => recordIntervention(unit, work()),
    );

  test('a second key of a party repeats what the first one did, and debits nothing', async () => {
    const rotated = writeApiKey(tenant.providerId, v7());
    await tenant.database.write(tenant.sessions.administrator, (tx) =>
      insertKey(
        tx,
        tenant.providerId,
        { key: rotated, name: 'rotated', kind: 'PROVIDER', scopes: ['contracts:read'], demo: false },
        heldAt(at(DONE)),
      ),
    );
    const first = await record(tenant.sessions.administrator, 'work-1');
    expect(first).toMatchObject({ replayed: false, refusals: [] });
    const again = await record({ ...tenant.sessions.administrator, actorId: rotated.keyId }, 'work-1');
    expect(again).toEqual({ ...first, replayed: true });
  });

  test('parties do not share their keys of idempotency', async () => {
    const claims = await Promise.all(
      (['administrator', 'erp', 'client'] as const).map((who) =>
        runCommand(
          { database: tenant.database, session: tenant.sessions[who], now: at(DONE) },
          'test',
          'same key',
          { who },
          async () => accept({ who }),
        ),
      ),
    );
    expect(claims.map(({ replayed, refusals }) => [replayed, refusals])).toEqual([
      [false, []],
      [false, []],
      [false, []],
    ]);
  });

  test('a program acts under its own name', async () => {
    const session = await systemSession(tenant.database, tenant.providerId, 'closing run', at(DONE));
    expect(await systemSession(tenant.database, tenant.providerId, 'closing run', at(DONE))).toEqual(session);
    const outcome = await runCommand(
      { database: tenant.database, session, now: at(DONE) },
      'addAsset',
      'by a job',
      {},
      (unit) =>
        addAsset(unit, {
          contractId,
          designation: 'Probe',
          kind: 'SERVER',
          ownership: 'DEDICATED',
          quantity: 1,
        }),
    );
    expect(outcome.refusals).toEqual([]);
    const [entry] = await reading(tenant, (read) =>
      read.query<{ by: string }>({
        name: 'test:event-by',
        text: `SELECT actor_name AS by FROM event WHERE operation = 'addAsset' ORDER BY id DESC LIMIT 1`,
      }),
    );
    expect(entry!.by).toBe('closing run');
  });
});
