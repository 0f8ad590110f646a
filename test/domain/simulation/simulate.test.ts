import { replay } from '../../../api/domain/explanation/replay';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import { reckonTermination } from '../../../api/domain/exit/simulate-termination';
import { reckonIndexation } from '../../../api/domain/simulation/simulate-indexation';
import { reckonLevelChange } from '../../../api/domain/simulation/simulate-level-change';
import type { LocalDate } from '../../../api/domain/time/instant';
import { francs, sixth, valueOf } from '../sixth-pack/support';

const day = (text: string): LocalDate => text as LocalDate;

describe('a simulated indexation', () => {
  const series = {
    name: 'LIK',
    values: [
      { period: '2026-03', publishedOn: day('2026-04-02'), value: '106.0' },
      { period: '2027-03', publishedOn: day('2027-04-01'), value: '108.12' },
      { period: '2028-03', publishedOn: day('2028-04-03'), value: '118.932' },
    ],
  };
  const prices = [
    { key: 'platform', price: francs('1000.00'), priceDate: day('2026-05-01') },
    { key: 'support', price: francs('500.00'), priceDate: day('2026-05-01') },
  ];
  const simulate = (until: string) =>
    reckonIndexation(sixth.billing.indexation, series, day('2026-05-01'), prices, day(until), 'CHF');

  it('says what a month costs more after each anniversary', () => {
    // 2 % of the index: 0.2 + 0.8 × 1.02 = 1.016: 1 016.00 and 508.00. Then 10 %: 1.08, cut to
    // 1.04: 1 056.64 and 528.32.
    const first = valueOf(simulate('2027-05-01'));
    expect([formatAmount(first.before), formatAmount(first.after), formatAmount(first.difference)]).toEqual([
      '1500.00',
      '1524.00',
      '24.00',
    ]);
    const both = valueOf(simulate('2028-06-30'));
    expect(formatAmount(both.difference)).toBe('84.96');
    expect(both.revisions).toHaveLength(2);
    for (const { explanation } of [first, both]) expect(replay(explanation).differences).toEqual([]);
  });

  it('is nothing before the first anniversary', () => {
    expect(formatAmount(valueOf(simulate('2027-04-30')).difference)).toBe('0.00');
  });

  it('stops where no index is on file, and says so', () => {
    const three = valueOf(simulate('2029-05-01'));
    expect([three.revisions.length, three.refusedOn]).toEqual([2, '2029-05-01']);
    const none = reckonIndexation(
      sixth.billing.indexation,
      { name: 'LIK', values: [] },
      day('2026-05-01'),
      prices,
      day('2027-05-01'),
      'CHF',
    );
    expect(none).toMatchObject({ ok: false, refusals: [{ code: 'INDEX_NOT_PUBLISHED' }] });
  });

  it('is refused where the terms have no formula', () => {
    expect(reckonIndexation(null, series, day('2026-05-01'), prices, day('2027-05-01'), 'CHF')).toMatchObject({
      ok: false,
      refusals: [{ code: 'AMENDMENT_REQUIRED' }],
    });
  });
});

describe('a simulated change of level', () => {
  const change = {
    paid: {
      start: day('2026-01-01'),
      endExclusive: day('2027-01-01'),
      amount: money('1200.00', 'EUR'),
      months: 12,
    },
    changeOn: day('2026-10-01'),
    fromLevel: 1,
    toLevel: 2,
    newMonthlyAmount: money('150.00', 'EUR'),
  } as const;
  const terms = { upgradeCredit: 'WHOLE_MONTHS_LEFT', downgradeFrom: 'NEXT_PERIOD', article: 'art. 7' } as const;

  it('upwards costs the charge less the credit', () => {
    // Three whole months of 100.00 are credited; 1 800.00 × 92 ÷ 365 = 453.698…: 453.70 − 300.00.
    const simulated = valueOf(reckonLevelChange(terms, change));
    expect([
      formatAmount(simulated.credit),
      formatAmount(simulated.charge),
      formatAmount(simulated.difference),
    ]).toEqual(['300.00', '453.70', '153.70']);
    expect(replay(simulated.explanation).differences).toEqual([]);
  });

  it('downwards costs nothing in the paid period', () => {
    const simulated = valueOf(reckonLevelChange(terms, { ...change, fromLevel: 2, toLevel: 1 }));
    expect([formatAmount(simulated.difference), simulated.newPriceFrom]).toEqual(['0.00', '2027-01-01']);
    expect(replay(simulated.explanation).differences).toEqual([]);
  });

  it('is refused without a rule, and for what is no change', () => {
    expect(reckonLevelChange(null, change)).toMatchObject({ ok: false, refusals: [{ code: 'AMENDMENT_REQUIRED' }] });
    expect(reckonLevelChange(terms, { ...change, toLevel: 1 })).toMatchObject({
      ok: false,
      refusals: [{ code: 'LEVEL_UNCHANGED' }],
    });
  });
});

describe('a simulated termination', () => {
  it('sums its fees and credits, and explains the sum', () => {
    // The sixth pack adds no uplift and counts a begun month whole: three months of 2 000.00. Ten
    // units a month at 32.50 × 12 ÷ 365 × 76 days = 812.054…; 15 days of April were paid with 2
    // 000.00: 1 000.00 back.
    const simulated = valueOf(
      reckonTermination(sixth.earlyTermination, {
        currency: 'CHF',
        effectiveOn: day('2027-04-16'),
        termLastDay: day('2027-06-30'),
        forfaits: [
          {
            key: 'all',
            hosting: true,
            price: francs('2000.00'),
            periodMonths: 1,
            from: day('2026-01-01'),
            toExclusive: null,
          },
        ],
        accounts: [{ account: 'Z10', unitsByMonth: [10, 10, 10, 10, 10, 10, 10], lastUnitPrice: francs('32.50') }],
        prepaid: [{ start: day('2027-04-01'), endExclusive: day('2027-05-01'), amount: francs('2000.00') }],
      }),
    );
    expect(formatAmount(simulated.forfait.fee)).toBe('6000.00');
    expect(simulated.consumption.map(({ fee }) => formatAmount(fee))).toEqual(['812.05']);
    expect(simulated.prepaid.map(({ credit }) => formatAmount(credit))).toEqual(['1000.00']);
    expect(formatAmount(simulated.total)).toBe('5812.05');
    expect(replay(simulated.explanation).differences).toEqual([]);
    expect(simulated.explanation.steps.at(-1)?.result.value).toBe('5812.05');
  });
});
