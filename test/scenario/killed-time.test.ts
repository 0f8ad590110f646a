import fc from 'fast-check';
import { addAsset } from '../../api/app/asset/add-asset';
import { amendContract } from '../../api/app/amendment/amend-contract';
import { sendQuote } from '../../api/app/consumption/send-quote';
import { giveNotice } from '../../api/app/lifecycle/give-notice';
import { passTimeEverywhere } from '../../api/app/lifecycle/pass-time-everywhere';
import { resumeContract } from '../../api/app/lifecycle/resume-contract';
import { sendOrder } from '../../api/app/lifecycle/send-order';
import { suspendContract } from '../../api/app/lifecycle/suspend-contract';
import { validateOrder } from '../../api/app/lifecycle/validate-order';
import type { Unit } from '../../api/app/command/unit';
import type { Result } from '../../api/domain/result';
import { heldAt } from '../../api/domain/time/clock';
import { silentLog } from '../../api/store/database/store-log';
import { rows } from '../../api/store/rows';
import { startDatabaseProxy, type DatabaseProxy } from '../support/database-proxy';
import { activeContract, eur, incident, intervention, on, restored } from '../support/made-contract';
import { idsIn, rowsOfAll } from '../support/rows-of-all';
import { lives, times } from '../support/runs';
import { addressOf, endServerProcesses, startServerProcess } from '../support/server-process';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Time brings contracts from 2020 to 2026, and whoever does it is killed on the way, again and
 * again, at any statement: in the end there is what there is when nobody is killed, each thing
 * once.
 */

const TODAY = '2026-06-15T10:00:00Z';

let original: TestDatabase;
let known: ReadonlySet<string>;
let unkilled: Readonly<Record<string, readonly string[]>>;
/** How many parts a run that is not killed sends to the database. */
let sent = 0;
let tenant: Tenant;

beforeAll(async () => {
  original = await createTestDatabase();
  const opened = await original.open({ entities: rows });
  tenant = await makeTenant(opened, 'Killed time', 'ROLES', at('2019-01-01T08:00:00Z'));
  await makeContracts(tenant);
  known = await idsIn(opened, tenant.sessions.administrator);
  await opened.close();
  const copy = await createTestDatabase({ copyOf: original });
  const proxy = await startDatabaseProxy(copy.url);
  const count = proxy.cutAt({ sender: 'CALLER', arrives: 'ALL', fits: () => (sent += 1) < 0 });
  await pass(copy, proxy);
  void count;
  unkilled = await soundRows(copy);
  await proxy.close();
  await copy.drop();
}, 120_000);
afterAll(async () => {
  await endServerProcesses();
  await original.drop();
});

const MORNING = '2020-02-03T08:00:00Z';
const since2020 = { startsOn: on('2020-02-03') } as const;

/** What was agreed and done early in 2020, of all kinds that time does something to later. */
async function makeContracts(of: Tenant): Promise<void> {
  const does = <T>(when: string, work: (unit: Unit) => Promise<Result<T>>): Promise<T> => carryOut(of, when, work);
  const hosted = { ...since2020, termsPack: { key: 'omr-hosted', version: 2 } };
  const noModules = { priceComponents: [], modules: [] };
  // Renewed year after year; a penalty that nobody claims; units that are used.
  const renewed = await activeContract(of, { ...hosted, termMonths: 36 });
  await does(MORNING, (unit) =>
    addAsset(unit, {
      contractId: renewed,
      designation: 'S',
      kind: 'SERVER',
      ownership: 'SHARED',
      quantity: 1,
      coveredFrom: since2020.startsOn,
    }),
  );
  await restored(of, await incident(of, renewed, '2020-03-02T08:00:00Z'), '2020-03-04T08:00:00Z');
  await intervention(of, renewed, '2020-03-05T08:00:00Z', 200);
  // Ended by notice: what is left of its units is forfeited.
  const noticed = await activeContract(of, { ...hosted, termMonths: 12 });
  const letter = { by: 'CLIENT', sentOn: on('2020-03-06'), form: 'REGISTERED_LETTER', proof: 'P' } as const;
  await does('2020-03-06T09:00:00Z', (unit) => giveNotice(unit, { contractId: noticed, ...letter }));
  // A module with units and another price, agreed for days to come.
  const amended = await activeContract(of, { ...hosted, modules: [{ key: 'A', active: true }] });
  const signature = {
    signatory: 'S',
    function: 'F',
    signedAt: at('2020-03-06T09:00:00Z'),
    method: 'EMAIL',
    proof: 'P',
  };
  for (const [effectiveOn, changes] of [
    ['2021-05-01', { modules: [{ key: 'UT', active: true }], prices: [] }],
    ['2022-06-01', { modules: [], prices: [{ code: 'HOSTING', monthlyAmount: eur('1100.00') }] }],
    ['2023-07-01', { modules: [{ key: 'HD', active: true }], prices: [] }],
  ] as const) {
    await does('2020-03-06T09:00:00Z', (unit) =>
      amendContract(unit, {
        contractId: amended,
        effectiveOn: on(effectiveOn),
        subject: 'S',
        clientSignature: { ...signature, quote: 'Q' } as never,
        providerSignature: { ...signature, quote: 'Q' } as never,
        changes: { ...changes, overrides: [] },
      }),
    );
  }
  // Renewed by an order that is validated, then not.
  const server = {
    ...since2020,
    termsPack: { key: 'icodia-server', version: 2 },
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: eur('80.00') }],
    modules: [{ key: 'level-1', active: true }],
  };
  const ordered = await activeContract(of, server);
  await does('2020-03-06T09:00:00Z', (unit) => sendOrder(unit, { contractId: ordered }));
  await does('2020-03-06T10:00:00Z', (unit) => validateOrder(unit, { contractId: ordered }));
  // Suspended and taken up again ahead; quarters that follow one another; a quote that lapses.
  const quarters = await activeContract(of, {
    ...since2020,
    ...noModules,
    termsPack: { key: 'generic-2017', version: 2 },
    termMonths: 3,
    modules: [{ key: 'support', monthlyAmount: eur('500.00'), active: true }],
    overrides: [{ parameter: 'term.renewal-months', value: '3' }],
  });
  const agreed = { contractId: quarters, reason: 'AGREED', note: 'N' } as const;
  await does('2020-03-06T09:00:00Z', (unit) => suspendContract(unit, { ...agreed, from: on('2020-09-01') }));
  await does('2020-03-06T09:00:00Z', (unit) =>
    resumeContract(unit, { contractId: quarters, from: on('2021-03-01'), note: 'N' }),
  );
  await does('2020-03-06T09:00:00Z', (unit) =>
    sendQuote(unit, {
      contractId: quarters,
      reference: 'Q-1',
      basis: 'FIXED_PRICE',
      workKind: 'INSTALLATION',
      description: 'D',
      amount: eur('480.00'),
      validUntil: on('2020-04-01'),
    }),
  );
  // A month free of charge.
  const hours = {
    timezone: 'Europe/Paris',
    holidayZone: 'none',
    weekly: { MON: [['08:00', '19:00']] },
    exceptions: [],
  };
  await activeContract(of, {
    ...since2020,
    ...noModules,
    termsPack: { key: 'owl-monitoring', version: 2 },
    modules: [{ key: 'level-0', active: true }],
    overrides: [{ parameter: 'opening-hours', value: JSON.stringify(hours) }],
  });
  // An incident that nobody answers escalates.
  const onSite = { ...since2020, ...noModules, termsPack: { key: 'pro-controle', version: 2 }, termMonths: 24 };
  const escalated = await activeContract(of, { ...onSite, modules: [{ key: 'systems', active: true }] });
  await incident(of, escalated, '2020-03-06T09:00:00Z', { channel: 'MONITORING_ALERT' });
}

/** Passes time until today, through a proxy; throws when it is cut. */
async function pass(database: TestDatabase, { url }: DatabaseProxy): Promise<void> {
  const opened = await database.open({ entities: rows, url, poolSize: 1 });
  const now = at(TODAY);
  const clock = { now: () => now, stamps: () => heldAt(now) };
  try {
    await passTimeEverywhere({ database: opened, clock, log: silentLog });
  } finally {
    await opened.close();
  }
}

/** All that is on record at the end, which must hold together. */
async function soundRows(database: TestDatabase): ReturnType<typeof rowsOfAll> {
  const { providerId, sessions } = tenant;
  const opened = await database.open({ entities: rows });
  expect(await unsound(opened, providerId, sessions.administrator.actorId)).toEqual([]);
  const all = await rowsOfAll(opened, sessions.administrator, known);
  await opened.close();
  return all;
}

test('time has much to do to them', () => {
  const kinds = (unkilled['event'] ?? []).flatMap((row) => /"kind": "(\w+)"/.exec(row)?.[1] ?? []);
  for (const kind of [
    'CONTRACT_RENEWED',
    'CONTRACT_ENDED',
    'CONTRACT_EXPIRED',
    'CONTRACT_SUSPENDED',
    'CONTRACT_STATUS_REACHED',
    'UNITS_FORFEITED',
    'UNIT_ACCOUNT_OPENED',
    'QUOTE_EXPIRED',
    'PENALTY_CLAIM_LAPSED',
    'ESCALATION_REACHED',
  ])
    expect(kinds).toContain(kind);
});

test('cut off at any statement and started again, a run does each thing once', async () => {
  const cut = fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    sender: fc.constantFrom('CALLER', 'TARGET'),
    arrives: fc.constantFrom('NOTHING', 'HALF', 'ALL'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 6 }), async (cuts) => {
      const copy = await createTestDatabase({ copyOf: original });
      const proxy = await startDatabaseProxy(copy.url);
      for (const { place, sender, arrives } of cuts) {
        let left = Math.floor(place * sent);
        void proxy.cutAt({ sender, arrives, fits: () => (left -= 1) < 0 });
        await pass(copy, proxy).catch(() => undefined);
        // One that came to its end before it was cut leaves its cut behind.
        left = Number.POSITIVE_INFINITY;
      }
      await pass(copy, proxy);
      await proxy.close();
      expect(await soundRows(copy)).toEqual(unkilled);
      await copy.drop();
    }),
    { ...lives(20), endOnFailure: true },
  );
}, 400_000);

test('a server that is killed at any statement leaves the rest to the next one', async () => {
  const copy = await createTestDatabase({ copyOf: original });
  const proxy = await startDatabaseProxy(copy.url);
  const env = { DATABASE_URL: proxy.url, CLOCK_STARTS_AT: TODAY, LOG_LEVEL: 'warn', POOL_SIZE: '2', NODE_ENV: 'test' };
  for (let kill = 1; kill <= times(8) / 2; kill += 1) {
    const server = startServerProcess({ env });
    let left = Math.floor(Math.random() * sent * 1.2);
    const killed = proxy.cutAt({
      sender: 'CALLER',
      arrives: 'HALF',
      fits: () => {
        if ((left -= 1) >= 0) return false;
        process.kill(-server.child.pid!, 'SIGKILL');
        return true;
      },
    });
    const isDone = addressOf(server).then(async () => {
      await untilBrought(copy);
      process.kill(-server.child.pid!, 'SIGKILL');
    });
    await Promise.race([killed, isDone.catch(() => killed)]);
    await server.ended;
    left = Number.POSITIVE_INFINITY;
  }
  const last = startServerProcess({ env });
  await addressOf(last);
  await untilBrought(copy);
  last.child.kill('SIGTERM');
  expect(await last.ended).toBe(0);
  await proxy.close();
  expect(await soundRows(copy)).toEqual(unkilled);
  await copy.drop();
}, 120_000);

/** Waits until time has brought all contracts to today. */
async function untilBrought(database: TestDatabase): Promise<void> {
  const opened = await database.open({ entities: rows });
  const text = `SELECT 1 FROM contract WHERE next_due_on <= '2026-06-15' OR operations_due_at <= '${TODAY}'`;
  for (;;) {
    const read = opened.read(tenant.sessions.administrator);
    const overdue = await read.query({ name: 'test:overdue', text });
    await read.close();
    if (overdue.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await opened.close();
}
