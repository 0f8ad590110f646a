import { v7 } from 'uuid';
import type { ReadingInput } from '../../api/app/monitoring/decide-readings';
import { outcomesOfAll } from '../../api/app/monitoring/reading-outcomes';
import { recordReadings } from '../../api/app/monitoring/record-readings';
import { setMonitoringCheck } from '../../api/app/monitoring/set-monitoring-check';
import { decimal } from '../../api/domain/money/decimal';
import { instant, type LocalDate } from '../../api/domain/time/instant';
import { rows } from '../../api/store/rows';
import { databaseState } from '../support/database-state';
import { activeContract, reading } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, attempt, carryOut, makeTenant, type Tenant, type Way } from '../support/tenant';
import { createTestDatabase, statementsOf, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let tenant: Tenant;
const contracts: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Read');
  while (contracts.length < 3) {
    const contractId = await activeContract(tenant, { startsOn: '2026-01-01' as LocalDate });
    contracts.push(contractId);
    for (const check of ['room', 'fan'])
      await carryOut(tenant, '2026-01-02T09:00:00Z', (unit) =>
        setMonitoringCheck(unit, { contractId, check, label: check, enabled: true, severity: 'MINOR' }),
      );
  }
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

const NOW = '2026-03-10T18:00:00Z';
const record = (readings: readonly ReadingInput[], way: Way = {}) =>
  attempt(tenant, NOW, (unit) => recordReadings(unit, { readings }), way);

/** A reading of a check of a contract, so many seconds after ten o'clock of a day. */
const read = (
  contract: number,
  check: string,
  seconds: number,
  failing: boolean,
  day = '2026-03-01',
): ReadingInput => ({
  contractId: contracts[contract] ?? '',
  check,
  at: instant(at(`${day}T10:00:00Z`) + seconds),
  failing,
  value: decimal('20.5'),
});

/** What became of readings, in a word each. */
async function became(readings: readonly ReadingInput[], way: Way = {}): Promise<readonly string[]> {
  const { value } = await record(readings, way);
  return outcomesOfAll(value!).map(({ index, refusals, known, alertId }) => {
    const [refused] = refusals;
    if (refused !== undefined) return `${index} ${refused.code} ${refused.path.join('.')}`;
    return `${index} ${known ? 'known' : 'new'}${alertId === null ? '' : ' alert'}`;
  });
}

test('the number of statements does not grow with the number of readings', async () => {
  const counts: number[] = [];
  for (const [day, many] of [
    ['2026-02-01', 3],
    ['2026-02-02', 4],
    ['2026-02-03', 300],
  ] as const) {
    const readings = Array.from({ length: many }, (_, place) => read(place % 3, 'room', place, false, day));
    const sent = await statementsOf(tenant.database, async () => {
      expect(await became(readings)).toEqual(readings.map((_, index) => `${index} new`));
    });
    counts.push(sent.length);
  }
  // The first reads what the terms are made of, and keeps it.
  expect(counts[2]).toBe(counts[1]);
  expect(counts[1]).toBeLessThanOrEqual(11);
});

test('readings that come late are recorded, those that came are known, and those that contradict are refused', async () => {
  await became([read(0, 'fan', 10, false), read(0, 'fan', 30, false)]);
  expect(
    await became([
      read(0, 'fan', 30, false),
      read(0, 'fan', 10, true),
      read(0, 'fan', 20, false),
      read(0, 'fan', 40, false),
      read(0, 'fan', 40, false),
      read(0, 'fan', 40, true),
      read(1, 'fan', 10, false),
      { ...read(0, 'fan', 50, false), check: 'unknown' },
      { ...read(0, 'fan', 50, false), contractId: 'no-id' },
    ]),
  ).toEqual([
    '0 known',
    '1 ALREADY_EXISTS readings.1.at',
    '2 new',
    '3 new',
    '4 known',
    '5 ALREADY_EXISTS readings.5.at',
    '6 new',
    '7 CHECK_NOT_WATCHED readings.7.check',
    '8 NOT_FOUND readings.8.contractId',
  ]);
  const text = `SELECT count(*)::int AS count FROM reading WHERE contract_id = $1 AND check_key = 'fan'`;
  const [row] = await reading(tenant, (reader) =>
    reader.query<{ count: number }>({ name: 'test:readings', text }, [contracts[0]]),
  );
  expect(row!.count).toBe(4);
});

test('alerts are raised and closed across calls, and once more only after a reading that passes', async () => {
  const first = await record([read(2, 'fan', 0, false), read(2, 'fan', 10, true), read(2, 'fan', 20, true)]);
  const [, raised] = outcomesOfAll(first.value!);
  const next = await record([read(2, 'fan', 30, true), read(2, 'fan', 40, false), read(2, 'fan', 50, true)]);
  const [still, closed, again] = outcomesOfAll(next.value!);
  expect(raised!.alertId).not.toBeNull();
  expect([still!.alertId, closed!.alertId]).toEqual([null, raised!.alertId]);
  expect([null, raised!.alertId]).not.toContain(again!.alertId);
});

test('the same key gives the same outcomes, and records nothing again', async () => {
  const readings = [
    read(1, 'room', 0, true, '2026-03-02'),
    read(1, 'none', 0, true),
    read(1, 'room', 9, true, '2026-03-02'),
  ];
  const way = { key: v7(), input: readings };
  const first = await record(readings, way);
  const state = await databaseState(tenant.database, tenant.sessions.administrator);
  const again = await record(readings, way);
  expect(again).toEqual({ ...first, replayed: true });
  expect(outcomesOfAll(again.value!)).toHaveLength(3);
  expect(await databaseState(tenant.database, tenant.sessions.administrator)).toEqual(state);
});

test('outcomes that were kept whole are told as they were', () => {
  const outcomes = [0, 1].map((index) => ({ index, refusals: [], known: index === 1, alertId: null }));
  expect(outcomesOfAll({ outcomes, penaltyIds: [], reversedIds: [], unpricedIds: [] })).toEqual(outcomes);
});

test('when all are refused nothing is left', async () => {
  const state = await databaseState(tenant.database, tenant.sessions.administrator);
  expect(await became([read(0, 'none', 0, false)])).toEqual(['0 CHECK_NOT_WATCHED readings.0.check']);
  expect(await databaseState(tenant.database, tenant.sessions.administrator)).toEqual(state);
});
