import { printExplanation } from '../../../api/domain/explanation/print';
import { replay } from '../../../api/domain/explanation/replay';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import type { Result } from '../../../api/domain/result';
import { compareTerms } from '../../../api/domain/simulation/compare-terms';
import { costUnderTerms } from '../../../api/domain/simulation/cost-under-terms';
import { COST_KINDS } from '../../../api/domain/simulation/history';
import { reckonIndexation } from '../../../api/domain/simulation/simulate-indexation';
import { reckonLevelChange } from '../../../api/domain/simulation/simulate-level-change';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import { day, francs, sixth, valueOf } from '../sixth-pack/support';
import { history, hosted, MODULES, own, price, tried, YEAR } from './support';

const month = (text: string) => text as LocalMonth;
const change = {
  paid: { start: day('2026-01-01'), endExclusive: day('2026-04-01'), amount: money('300.00', 'EUR'), months: 3 },
  changeOn: day('2026-02-01'),
  fromLevel: 1,
  toLevel: 2,
  newMonthlyAmount: money('150.00', 'EUR'),
} as const;
const levels = { upgradeCredit: 'WHOLE_MONTHS_LEFT', downgradeFrom: 'NEXT_PERIOD', article: 'art. 7' } as const;
const series = {
  name: 'LIK',
  values: [
    { period: '2026-03', publishedOn: day('2026-04-02'), value: '100' },
    { period: '2027-03', publishedOn: day('2027-04-01'), value: '110' },
  ],
};
const start = day('2026-05-01');
const swiss = () => ({ ...tried(sixth, ['platform']), prices: [] });

test.each<[string, () => Result<unknown>, readonly string[]]>([
  [
    'terms in another currency',
    () => compareTerms(history, own, swiss(), YEAR),
    [
      'CURRENCY_MISMATCH',
      'other',
      "The contract's terms are in EUR, the others in CHF.",
      'Compare terms in one currency.',
    ],
  ],
  [
    'prices in another currency',
    () =>
      costUnderTerms(
        { ...own, prices: [price('J', '1.00', true), { ...price('H', '1.00', true), monthlyAmount: francs('1.00') }] },
        history,
        YEAR,
      ),
    [
      'CURRENCY_MISMATCH',
      'prices',
      'The price of H is in CHF, these terms are in EUR.',
      'Give the prices of these terms, in EUR.',
    ],
  ],
  [
    'months out of order',
    () => costUnderTerms(own, history, { from: month('2025-02'), to: month('2025-01') }),
    ['NUMBER_OUT_OF_RANGE', 'months', '2025-01 comes before 2025-02.', 'Give the first month first.'],
  ],
  [
    'an indexation without a formula',
    () => reckonIndexation(null, series, start, [], day('2027-05-01'), 'CHF'),
    [
      'AMENDMENT_REQUIRED',
      '',
      'These terms have no formula that revises prices.',
      'Agree on new prices in an amendment.',
    ],
  ],
  [
    'a change of level without a rule',
    () => reckonLevelChange(null, change),
    [
      'AMENDMENT_REQUIRED',
      '',
      'These terms have no rule for a change of level.',
      'Agree on the change and its price in an amendment.',
    ],
  ],
])('%s is refused', (_, simulate, expected) => {
  const result = simulate();
  const refusals = result.ok ? [] : result.refusals;
  expect(refusals.map(({ code, path, message, whatToDo }) => [code, path.join('.'), message, whatToDo])).toEqual([
    expected,
  ]);
});

describe('a comparison is refused for what either side is refused', () => {
  const unknown = () => ({ ...own, activeModules: ['Z'] });
  const refused = { ok: false, refusals: [{ code: 'UNKNOWN_MODULE' }] };

  it('the own terms or the others', () => {
    expect(compareTerms(history, unknown(), own, YEAR)).toMatchObject(refused);
    expect(compareTerms(history, own, unknown(), YEAR)).toMatchObject(refused);
  });

  it('work that is none', () => {
    const [work] = history.work;
    if (work === undefined) throw new Error('the history has work');
    const wrong = { ...history, work: [{ ...work, minutes: -1 }] };
    expect(costUnderTerms(own, wrong, YEAR)).toMatchObject({
      ok: false,
      refusals: [{ code: 'NUMBER_OUT_OF_RANGE', path: ['minutes'] }],
    });
  });
});

describe('what a simulation says', () => {
  it('of a month: each line, each kind, and their sum', () => {
    const january = { from: month('2025-01'), to: month('2025-01') };
    const [cost, ...others] = valueOf(costUnderTerms(own, history, january)).months;
    expect(others).toEqual([]);
    if (cost === undefined) throw new Error('there is one month');
    expect([cost.month, formatAmount(cost.total), Object.keys(cost.byKind)]).toEqual([
      '2025-01',
      '4309.75',
      ['FORFAIT', 'ACCOUNT_FEE', 'UNIT_PACK', 'PENALTY'],
    ]);
    expect(Object.keys(cost.byKind)).toEqual(COST_KINDS);
    expect(printExplanation(cost.explanation, 'en').split('\n')).toEqual([
      '1. Forfaits of the invoices of the month',
      '   FORFAIT_1 = 3000.00 EUR',
      '   FORFAIT_2 = 900.00 EUR',
      '   FORFAIT = FORFAIT_1 + FORFAIT_2 = 3900.00 EUR',
      '2. Account-keeping fees',
      '   ACCOUNT_FEE_1 = 9.75 EUR',
      '   ACCOUNT_FEE = ACCOUNT_FEE_1 = 9.75 EUR',
      '3. Bases of units',
      '   UNIT_PACK_1 = 400.00 EUR',
      '   UNIT_PACK = UNIT_PACK_1 = 400.00 EUR',
      '4. Penalties, in the client’s favour',
      '   PENALTY = 0 = 0.00 EUR',
      '5. What the month costs the client',
      '   FORFAIT = 3900.00 EUR',
      '   ACCOUNT_FEE = 9.75 EUR',
      '   UNIT_PACK = 400.00 EUR',
      '   PENALTY = 0.00 EUR',
      '   monthTotal = FORFAIT + ACCOUNT_FEE + UNIT_PACK + PENALTY = 4309.75 EUR',
    ]);
    for (const { explanation } of cost.lines) expect(explanation.steps.length).toBeGreaterThan(0);
  });

  it('of a comparison: month by month, and in all', () => {
    const large = tried(hosted, MODULES, { parameter: 'time-units.base', value: '40' });
    const half = { from: month('2025-01'), to: month('2025-06') };
    const compared = valueOf(compareTerms(history, own, large, half));
    expect(
      compared.months.map((one) => [one.month, ...[one.own, one.other, one.difference].map(formatAmount)]),
    ).toEqual([
      ['2025-01', '4309.75', '4909.75', '600.00'],
      ['2025-02', '0.00', '0.00', '0.00'],
      ['2025-03', '-100.00', '-100.00', '0.00'],
      ['2025-04', '3909.75', '3909.75', '0.00'],
      ['2025-05', '0.00', '0.00', '0.00'],
      ['2025-06', '400.00', '0.00', '-400.00'],
    ]);
    expect(printExplanation(compared.explanation, 'en').split('\n')).toEqual([
      '1. What the other terms cost more',
      '   other = 8719.50 EUR',
      '   own = 8519.50 EUR',
      '   difference = other - own = 200.00 EUR',
    ]);
  });

  it('of a change of level: after its steps, what it costs in all', () => {
    // 450.00 × 59 ÷ 90 less two of three months of 300.00.
    const simulated = valueOf(reckonLevelChange(levels, change));
    expect(printExplanation(simulated.explanation, 'en').split('\n').slice(-4)).toEqual([
      '3. What the change costs in the paid period (art. 7)',
      '   charge = 295.00 EUR',
      '   credit = 200.00 EUR',
      '   difference = charge - credit = 95.00 EUR',
    ]);
  });

  it('of an indexation: each price after and before, whatever its key', () => {
    const prices = [
      { key: 'server room 1', price: francs('100.00'), priceDate: start },
      { key: 'support', price: francs('50.00'), priceDate: day('2027-05-01') },
    ];
    const { indexation } = sixth.billing;
    if (indexation === null) throw new Error('the pack revises prices');
    const terms = { ...indexation, ceilingPercent: null, article: '§ 6' };
    const simulated = valueOf(reckonIndexation(terms, series, start, prices, day('2027-05-01'), 'CHF'));
    // 0.2 + 0.8 × 1.1 = 1.08; the other was priced on the anniversary and stays.
    expect(printExplanation(simulated.explanation, 'en').split('\n')).toEqual([
      '1. What a month costs more after the revisions (§ 6)',
      '   after1_server_room_1 = 108.00 CHF',
      '   before1_server_room_1 = 100.00 CHF',
      '   after2_support = 50.00 CHF',
      '   before2_support = 50.00 CHF',
      '   difference = after1_server_room_1 - before1_server_room_1 + after2_support - before2_support = 8.00 CHF',
    ]);
    expect([simulated.before, simulated.after].map(formatAmount)).toEqual(['150.00', '158.00']);
  });

  it('of an indexation of no price', () => {
    const none = valueOf(reckonIndexation(sixth.billing.indexation, series, start, [], day('2027-05-01'), 'CHF'));
    expect(printExplanation(none.explanation, 'en')).toContain('   difference = 0 = 0.00 CHF');
    expect(replay(none.explanation).differences).toEqual([]);
  });
});
