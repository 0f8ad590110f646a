import type {
  SimulateIndexationQuery,
  SimulateLevelChangeQuery,
  SimulateTerminationQuery,
} from '../../sdk/src/_generated/types';
import { databaseState } from '../support/database-state';
import { startTestApi, type TestApi } from '../support/test-api';
import { codes, demoContract, expectReplayed } from './simulation-support';
import { builtSdk } from '../sdk/support/built-sdk';

const { SimulateIndexationDocument, SimulateLevelChangeDocument, SimulateTerminationDocument } = builtSdk().sdk;

/**
 * Simulations of the demo story's contract, from 5 January 2026 on: 1 200.00 a month invoiced every
 * three months, 16 units of 25.00 of which eight were debited on 9 March and eight on 10 March, and
 * an interruption of 8 h 45 of working time against 4 h 30, that cost 200.00.
 */

let api: TestApi;
let contractId = '';
let before: Awaited<ReturnType<typeof databaseState>>;
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z');
  contractId = await demoContract(api);
  before = await databaseState(api.database);
});
afterAll(() => api.close());

type Input = Readonly<Record<string, unknown>>;

describe('what a termination would cost', () => {
  async function end(
    effectiveOn: string,
    changes: Input = {},
  ): Promise<NonNullable<SimulateTerminationQuery['simulateTermination']>> {
    const input = { contractId, effectiveOn, ...changes };
    const answer = await api.ask<SimulateTerminationQuery>(api.keys.client, SimulateTerminationDocument, { input });
    return answer.simulateTermination!;
  }

  test('on the first day of a billing period: 30 months left, and the consumption left', async () => {
    const { simulation, refusals } = await end('2026-07-05');
    expect(refusals).toEqual([]);
    // 30 × 1 200.00 and 30 %. Two whole months before 1 April debited 0 and 16 units: 8 × 25.00 ×
    // 12 × 915 ÷ 365 = 6 016.438…, and 30 %.
    expect(simulation).toMatchObject({
      termLastDay: '2029-01-04',
      forfait: { fee: '46800.00 EUR', wholeMonths: 30, extraDays: 0 },
      consumption: [{ account: 'UT', fee: '7821.37 EUR', averageUnits: '8', monthsCounted: 2, daysLeft: 915 }],
      prepaid: [],
      unitsForfeited: [{ account: 'UT', units: 16, worth: '400.00 EUR' }],
      total: '54621.37 EUR',
    });
    expect(expectReplayed(simulation)).toBe(3);
  });

  test('within a billing period, what was paid for the rest of it is credited', async () => {
    const { simulation } = await end('2026-04-03');
    // 3 600.00 × 2 ÷ 90 days, 3 and 4 April.
    expect(simulation!.prepaid).toMatchObject([
      { startsOn: '2026-01-05', endsBefore: '2026-04-05', paid: '3600.00 EUR', credit: '80.00 EUR' },
    ]);
    // The period of 5 April has not begun: nothing was paid for it.
    expect((await end('2026-05-20')).simulation!.prepaid).toEqual([]);
    const given = await end('2026-05-20', {
      prepaid: [{ startsOn: '2026-05-01', endsBefore: '2026-06-01', amount: '310.00 EUR' }],
    });
    // 12 of 31 days.
    expect(given.simulation!.prepaid.map(({ credit }) => credit)).toEqual(['120.00 EUR']);
    expect((await end('2026-05-20', { prepaid: [] })).simulation!.prepaid).toEqual([]);
  });

  test.each([
    ['the first day', { effectiveOn: '2026-01-05' }, 'DATE_OUT_OF_PERIOD effectiveOn'],
    ['a day after the term', { effectiveOn: '2029-01-05' }, 'DATE_OUT_OF_PERIOD effectiveOn'],
    [
      'a period without a day',
      { prepaid: [{ startsOn: '2026-05-01', endsBefore: '2026-05-01', amount: '1.00 EUR' }] },
      'TIMES_OUT_OF_ORDER prepaid.0.endsBefore',
    ],
    [
      'another currency',
      { prepaid: [{ startsOn: '2026-05-01', endsBefore: '2026-06-01', amount: '1.00 CHF' }] },
      'CURRENCY_MISMATCH prepaid.0.amount',
    ],
    ['an unknown contract', { contractId: 'none' }, 'NOT_FOUND contractId'],
  ])('%s is refused', async (_what, changes, code) => {
    expect(codes(await end('2026-07-05', changes))).toEqual([code]);
  });
});

describe('what an index does to the prices', () => {
  const value = (period: string, publishedOn: string, figure: string): Input => ({
    period,
    publishedOn,
    value: figure,
  });
  const FIRST = value('2025-Q3', '2025-12-10', '100.0');

  async function revise(
    indexValues: readonly Input[],
    until = '2027-06-30',
  ): Promise<NonNullable<SimulateIndexationQuery['simulateIndexation']>> {
    const input = { contractId, until, indexValues };
    return (await api.ask<SimulateIndexationQuery>(api.keys.client, SimulateIndexationDocument, { input }))
      .simulateIndexation!;
  }

  test('each price by the formula: 0.15 + 0.85 × 110 ÷ 100', async () => {
    const { simulation, refusals } = await revise([value('2026-Q3', '2026-12-10', '110'), FIRST]);
    expect(refusals).toEqual([]);
    expect(simulation).toMatchObject({
      index: 'ICHT-all-employees',
      before: '1200.00 EUR',
      after: '1302.00 EUR',
      difference: '102.00 EUR',
      refusedOn: null,
      revisionRefusals: [],
    });
    const [revision] = simulation!.revisions;
    expect(revision).toMatchObject({ revisedOn: '2027-01-05', indexNow: { period: '2026-Q3', value: '110' } });
    expect(revision!.prices.map(({ key, oldPrice, newPrice }) => [key, oldPrice, newPrice])).toEqual([
      ['HOSTING', '1000.00 EUR', '1085.00 EUR'],
      ['EQUIPMENT', '120.00 EUR', '130.20 EUR'],
      ['SERVICES', '80.00 EUR', '86.80 EUR'],
    ]);
    expect(expectReplayed(simulation)).toBe(4);
  });

  test('at least 3 %, and up to where the index goes', async () => {
    const { simulation } = await revise([FIRST, value('2026-Q3', '2026-12-10', '101')], '2028-01-05');
    expect(simulation).toMatchObject({ after: '1236.00 EUR', refusedOn: '2028-01-05' });
    expect(simulation!.revisions[0]!.prices.every(({ minimumApplied }) => minimumApplied)).toBe(true);
    expect(simulation!.revisionRefusals.map(({ code }) => code)).toEqual(['INDEX_NOT_PUBLISHED']);
  });

  test('nothing before the first anniversary', async () => {
    const { simulation } = await revise([], '2027-01-04');
    expect(simulation).toMatchObject({ revisions: [], difference: '0.00 EUR' });
  });

  test('an index that is missing or nothing, and a day too far, are refused', async () => {
    expect(codes(await revise([]))).toEqual(['INDEX_NOT_PUBLISHED index']);
    expect(codes(await revise([FIRST, value('2026-Q3', '2026-12-10', '0')]))).toEqual(['INDEX_INVALID index']);
    expect(codes(await revise([FIRST], '2076-01-06'))).toEqual(['DATE_OUT_OF_PERIOD until']);
    expect(codes(await revise(Array<Input>(601).fill(FIRST)))).toEqual(['NUMBER_OUT_OF_RANGE indexValues']);
  });
});

describe('what a change of price would cost', () => {
  async function change(changes: Input): Promise<NonNullable<SimulateLevelChangeQuery['simulateLevelChange']>> {
    const input = { contractId, key: 'HOSTING', changeOn: '2026-02-04', newMonthlyAmount: '1300.00 EUR', ...changes };
    return (await api.ask<SimulateLevelChangeQuery>(api.keys.client, SimulateLevelChangeDocument, { input }))
      .simulateLevelChange!;
  }

  test('upwards: the difference for the days left of the period', async () => {
    const { simulation, refusals } = await change({});
    expect(refusals).toEqual([]);
    // 3 × 300.00 × 60 ÷ 90 days.
    expect(simulation).toMatchObject({
      startsOn: '2026-01-05',
      endsBefore: '2026-04-05',
      paid: '3000.00 EUR',
      credit: '0.00 EUR',
      charge: '600.00 EUR',
      difference: '600.00 EUR',
      newPriceFrom: '2026-02-04',
    });
    expect(expectReplayed(simulation)).toBe(1);
  });

  test('downwards it is a credit; a module that was included starts from nothing', async () => {
    const down = await change({ newMonthlyAmount: '700.00 EUR' });
    expect(down.simulation).toMatchObject({ credit: '600.00 EUR', charge: '0.00 EUR', difference: '-600.00 EUR' });
    const added = await change({ key: 'K', newMonthlyAmount: '90.00 EUR' });
    expect(added.simulation).toMatchObject({ paid: '0.00 EUR', charge: '180.00 EUR' });
  });

  test.each([
    ['levels where the terms have none', { levels: { from: 1, to: 2 } }, 'AMENDMENT_REQUIRED '],
    ['an unknown price', { key: 'ZZ' }, 'UNKNOWN_MODULE key'],
    ['a day outside the term', { changeOn: '2026-01-04' }, 'DATE_OUT_OF_PERIOD changeOn'],
    ['another currency', { newMonthlyAmount: '1.00 CHF' }, 'CURRENCY_MISMATCH newMonthlyAmount'],
    ['a level out of range', { levels: { from: -1, to: 2 } }, 'NUMBER_OUT_OF_RANGE levels.from'],
  ])('%s are refused', async (_what, changes, code) => {
    expect(codes(await change(changes))).toEqual([code]);
  });
});

describe('every simulation', () => {
  const ALL = `query ($id: ID!) {
    simulateTerms(input: { contractId: $id, from: "2026-01-01", to: "2026-01-31", other: {} }) { refusals { code } }
    simulateTermination(input: { contractId: $id, effectiveOn: "2026-07-05" }) { refusals { code } }
    simulateIndexation(input: { contractId: $id, until: "2026-07-05", indexValues: [] }) { refusals { code } }
    simulateLevelChange(input: { contractId: $id, key: "K", changeOn: "2026-02-04", newMonthlyAmount: "1.00 EUR" }) { refusals { code } }
  }`;

  test('is for keys that may see amounts', async () => {
    for (const key of [api.keys.administrator, api.keys.client, api.keys.erp, api.keys.reseller])
      expect((await api.send(key, ALL, { id: contractId })).errors).toEqual([]);
    const { errors } = await api.send(api.keys.technician, ALL, { id: contractId });
    expect(errors.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN');
  });

  test('is one of at most ten in a request', async () => {
    const one = (place: number): string =>
      `s${place}: simulateIndexation(input: { contractId: "${contractId}", until: "2026-07-05", indexValues: [] }) { refusals { code } }`;
    const ask = (count: number) =>
      api.send(api.keys.client, `{ ${Array.from({ length: count }, (_, place) => one(place)).join(' ')} }`);
    expect((await ask(10)).errors).toEqual([]);
    expect((await ask(11)).errors.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_EXCEEDED']);
  });

  test('has recorded nothing', async () => {
    expect(await databaseState(api.database)).toEqual(before);
  });
});
