import type { SimulateTermsQuery } from '../../sdk/src/_generated/types';
import { databaseState } from '../support/database-state';
import { startTestApi, type TestApi } from '../support/test-api';
import { codes, demoContract, expectReplayed } from './simulation-support';
import { builtSdk } from '../sdk/support/built-sdk';

const { SimulateTermsDocument } = builtSdk().sdk;

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

async function terms(other: Input, changes: Input = {}): Promise<NonNullable<SimulateTermsQuery['simulateTerms']>> {
  const input = { contractId, from: '2026-01-01', to: '2026-03-31', other, ...changes };
  return (await api.ask<SimulateTermsQuery>(api.keys.client, SimulateTermsDocument, { input })).simulateTerms!;
}

async function simulated(
  other: Input,
): Promise<NonNullable<NonNullable<SimulateTermsQuery['simulateTerms']>['simulation']>> {
  const { simulation, refusals } = await terms(other);
  expect(refusals).toEqual([]);
  return simulation!;
}

/** The differences of the months, then that of all. */
const differences = async (other: Input): Promise<string[]> => {
  const { months, difference } = await simulated(other);
  return [...months.map((month) => month.difference), difference].map((text) => text.replace(' EUR', ''));
};

describe('what other terms would have cost', () => {
  test('the own terms cost what was recorded, and the same terms no more', async () => {
    const { months, own, other, difference } = await simulated({});
    expect(difference).toBe('0.00 EUR');
    expect(months.map(({ month, own: { total } }) => [month, total])).toEqual([
      ['2026-01-01', '4000.00 EUR'],
      ['2026-02-01', '0.00 EUR'],
      ['2026-03-01', '200.00 EUR'],
    ]);
    expect(months[2]!.own.lines.map(({ kind, concerns, amount }) => [kind, concerns, amount])).toEqual([
      ['UNIT_PACK', 'UT', '400.00 EUR'],
      ['PENALTY', 'INC-000001', '-200.00 EUR'],
    ]);
    expect(months[0]!.own.byKind).toEqual([
      { kind: 'FORFAIT', amount: '3600.00 EUR' },
      { kind: 'ACCOUNT_FEE', amount: '0.00 EUR' },
      { kind: 'UNIT_PACK', amount: '400.00 EUR' },
      { kind: 'PENALTY', amount: '0.00 EUR' },
    ]);
    expect(own).toEqual(other);
    expect(own.total).toBe('4200.00 EUR');
    expect(own.accounts).toEqual([{ account: 'UT', baseUnits: 16, debitedUnits: 16, renewals: 1, balance: 16 }]);
    // Received on 16 March and down ever since: not certain, whatever it will cost.
    expect(own.notes).toEqual([{ code: 'STILL_RUNNING', concerns: 'INC-000002', detail: 'restoration' }]);
  });

  test('every amount is explained', async () => {
    const months = (await simulated({ overrides: [{ parameter: 'restoration.rate-2', value: '15' }] })).months;
    // Six lines of each side, two sums and a difference of each month.
    expect(expectReplayed(months)).toBe(6 * 2 + 3 * 3);
  });

  test.each([
    [
      'another rate of the grid',
      { overrides: [{ parameter: 'restoration.rate-2', value: '15' }] },
      ['0.00', '0.00', '50.00', '50.00'],
    ],
    // 8 h 45 are within 9 h: no penalty.
    [
      'another target',
      { overrides: [{ parameter: 'restoration.target', value: 'PT9H' }] },
      ['0.00', '0.00', '200.00', '200.00'],
    ],
    [
      'another target of one module',
      { overrides: [{ parameter: 'restoration.target', value: 'PT9H', module: 'K' }] },
      ['0.00', '0.00', '200.00', '200.00'],
    ],
    // The whole forfait instead of its hosting part: 20 % of 1 200.00.
    [
      'another base',
      { overrides: [{ parameter: 'penalty.base', value: 'ALL' }] },
      ['0.00', '0.00', '-40.00', '-40.00'],
    ],
    // One base of 32 outlasts the 16 units.
    [
      'another pack size',
      { overrides: [{ parameter: 'time-units.base', value: '32' }] },
      ['400.00', '0.00', '-400.00', '0.00'],
    ],
    // Eight at 30.00, three times: 240.00 in January and twice in March.
    [
      'other units',
      { unitAccounts: [{ account: 'UT', baseUnits: 8, unitPrice: '30.00 EUR' }] },
      ['-160.00', '0.00', '80.00', '-80.00'],
    ],
    // Billing on the 5th of each month.
    ['a month an invoice', { billingPeriodMonths: 1 }, ['-2400.00', '1200.00', '1200.00', '0.00']],
    ['no direct debit', { directDebit: false }, ['9.75', '0.00', '0.00', '9.75']],
    // 20 % of 500.00, and 3 × 500.00 in January.
    [
      'other prices',
      { prices: [{ key: 'HOSTING', monthlyAmount: '500.00 EUR', hosting: true }] },
      ['-2100.00', '0.00', '100.00', '-2000.00'],
    ],
    ['no restoration time', { modules: ['A', 'B', 'D', 'J', 'UT'] }, ['0.00', '0.00', '200.00', '200.00']],
  ] as const)('%s', async (_what, other, expected) => {
    expect(await differences(other)).toEqual(expected);
  });

  test('another calendar: around the clock, 25 h 15 are more than eight hours beyond 4 h 30', async () => {
    const overrides = [{ parameter: 'calendar.working-hours', value: 'always' }];
    // 30 % instead of 20 %.
    expect(await differences({ overrides })).toEqual(['0.00', '0.00', '-100.00', '-100.00']);
  });

  test('another pack: its own modules and commitments; units that it does not sell are noted', async () => {
    const { months, other } = await simulated({ termsPack: { key: 'icodia-server', version: 1 } });
    // It sells no units and punishes nothing; billed once a year: 12 × 1 200.00 in January, instead
    // of 3 600.00 and the base.
    expect(months.map(({ other: cost }) => cost.total)).toEqual(['14400.00 EUR', '0.00 EUR', '0.00 EUR']);
    expect(other.accounts).toEqual([]);
    expect(other.notes).toEqual([{ code: 'ACCOUNT_NOT_OFFERED', concerns: 'UT', detail: '2' }]);
  });

  test('months before the first day cost nothing', async () => {
    const { simulation } = await terms({}, { from: '2025-11-15', to: '2026-01-02' });
    expect(simulation!.months.map(({ month, own }) => [month, own.total])).toEqual([
      ['2025-11-01', '0.00 EUR'],
      ['2025-12-01', '0.00 EUR'],
      ['2026-01-01', '4000.00 EUR'],
    ]);
  });

  test.each([
    ['a month that is not over', {}, { to: '2026-04-01' }, 'TIME_IN_FUTURE to'],
    ['months out of order', {}, { from: '2026-03-01', to: '2026-02-28' }, 'NUMBER_OUT_OF_RANGE to'],
    ['37 months', {}, { from: '2023-02-28', to: '2026-02-01' }, 'NUMBER_OUT_OF_RANGE to'],
    ['an unknown pack', { termsPack: { key: 'omr-hosted', version: 77 } }, {}, 'TERMS_PACK_NOT_FOUND other.termsPack'],
    [
      'an unknown parameter',
      { overrides: [{ parameter: 'x', value: '1' }] },
      {},
      'UNKNOWN_PARAMETER other.overrides.0.parameter',
    ],
    [
      'a value out of bounds',
      { overrides: [{ parameter: 'time-units.base', value: '0' }] },
      {},
      'OVERRIDE_REFUSED other.overrides.0.value',
    ],
    ['an unknown module', { modules: ['A', 'ZZ'] }, {}, 'UNKNOWN_MODULE other.modules.1'],
    ['an unknown account', { unitAccounts: [{ account: 'ZZ' }] }, {}, 'UNKNOWN_MODULE other.unitAccounts.0.account'],
    [
      'no units',
      { unitAccounts: [{ account: 'UT', baseUnits: 0 }] },
      {},
      'NUMBER_OUT_OF_RANGE other.unitAccounts.0.baseUnits',
    ],
    [
      'another currency',
      { prices: [{ key: 'X', monthlyAmount: '1.00 CHF' }] },
      {},
      'CURRENCY_MISMATCH other.prices.0.monthlyAmount',
    ],
    [
      'a negative price',
      { prices: [{ key: 'X', monthlyAmount: '-1.00 EUR' }] },
      {},
      'AMOUNT_NOT_POSITIVE other.prices.0.monthlyAmount',
    ],
    ['a period not offered', { billingPeriodMonths: 2 }, {}, 'BILLING_PERIOD_NOT_OFFERED other.billingPeriodMonths'],
    ['too long a list', { modules: Array(201).fill('A') }, {}, 'NUMBER_OUT_OF_RANGE other.modules'],
  ])('%s is refused', async (_what, other, changes, code) => {
    const answer = await terms(other, changes);
    expect(answer.simulation).toBeNull();
    expect(codes(answer)).toContain(code);
  });
});

test('nothing was recorded', async () => {
  expect(await databaseState(api.database)).toEqual(before);
});
