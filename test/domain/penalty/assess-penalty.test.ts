import { resultNamed } from '../../../api/domain/explanation/build';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import { assessPenalty } from '../../../api/domain/penalty/assess-penalty';
import type { PenaltyInput, YearOccasion } from '../../../api/domain/penalty/occasion';
import type { PenaltyPolicy } from '../../../api/domain/penalty/policy';
import { decide, downtime, lateBy, liability, breachWith, on, priceLine, clockResult, restoration } from './fixtures';

const amountOf = (input: PenaltyInput) => formatAmount(decide(input).amount);
const withAmount = (amount: PenaltyPolicy['amount']): PenaltyPolicy => ({ ...restoration, amount });

describe('a rate table', () => {
  const lines = restoration.amount.kind === 'RATE_TABLE' ? restoration.amount.lines : [];

  test.each([
    [1, '100.00'],
    [14400, '100.00'],
    [14401, '200.00'],
    [28800, '200.00'],
    [28801, '300.00'],
    [999_999, '300.00'],
  ])('flat, %i s over: %s', (overrun, amount) => expect(amountOf(lateBy(overrun))).toBe(amount));

  test.each([
    [14400, '100.00'],
    [28800, '150.00'],
    [43200, '200.00'],
    [18000, '120.00'],
  ])('marginal, %i s over: %s', (overrun, amount) => {
    const policy = withAmount({ kind: 'RATE_TABLE', reading: 'MARGINAL', lines });
    expect(amountOf(lateBy(overrun, { policy }))).toBe(amount);
  });

  test('a commitment that must stay below its target is breached on reaching it: the first rate', () => {
    expect(amountOf(lateBy(0))).toBe('100.00');
  });

  test('is not owed unless the clock is breached', () => {
    for (const state of ['RUNNING', 'AT_RISK', 'MET', 'EXCLUDED', 'NOT_APPLICABLE'] as const) {
      const decision = decide(breachWith({ result: clockResult(0, state) }));
      expect([decision.status, formatAmount(decision.amount), decision.capUses]).toEqual(['NONE', '0.00', []]);
    }
  });

  test('is projected while the clock runs', () => {
    expect(decide(breachWith({ result: clockResult(3600, 'BREACHED', false) })).status).toBe('PROJECTED');
    expect(decide(lateBy(3600)).status).toBe('ASSESSED');
  });

  test('prices of the same key keep their own names', () => {
    expect(amountOf(lateBy(3600, { prices: [priceLine('J', '100.04'), priceLine('J', '100.04')] }))).toBe('20.01');
  });
});

describe('an amount per hour', () => {
  const perHour = (hourRounding: 'STARTED' | 'COMPLETED' | 'PRORATA') =>
    withAmount({ kind: 'PER_HOUR', multiple: '5', hourRounding, openingCalendar: { key: 'opening' } });
  const late = (overrun: number, rounding: 'STARTED' | 'COMPLETED' | 'PRORATA', openingSecondsInMonth: number | null) =>
    breachWith({ openingSecondsInMonth }, lateBy(overrun, { policy: perHour(rounding), caps: [liability] }));

  test.each([
    ['STARTED', 9600, '107.14'],
    ['COMPLETED', 9600, '71.43'],
    ['PRORATA', 9600, '95.24'],
    ['COMPLETED', 3599, '0.00'],
    ['STARTED', 7200, '71.43'],
  ] as const)('%s, %i s: %s', (rounding, overrun, amount) => {
    expect(amountOf(late(overrun, rounding, 140 * 3600))).toBe(amount);
  });

  test('seven hours of a seventh are whole: 5 × 1 000 ÷ 140 × 28 is 1 000.00', () => {
    expect(amountOf(late(28 * 3600, 'STARTED', 140 * 3600))).toBe('1000.00');
  });

  test('is refused in a month without opening hours', () => {
    expect(assessPenalty(late(3600, 'STARTED', 0))).toMatchObject({
      ok: false,
      refusals: [{ code: 'NO_OPENING_HOURS' }],
    });
  });

  test('throws when the opening hours are not given', () => {
    expect(() => assessPenalty(late(3600, 'STARTED', null))).toThrow('opening hours');
  });
});

describe('a rate per breach', () => {
  const policy: PenaltyPolicy = {
    ...withAmount({ kind: 'RATE_PER_MISS', ratesPercent: { CRITICAL: '3', MAJOR: '1.5' } }),
    base: { scope: 'SERVICES_CONCERNED', period: 'MONTHLY' },
    caps: ['monthly'],
  };
  const monthly = {
    ...liability,
    key: 'monthly',
    window: 'MONTH',
    multiple: '0.05',
    scope: 'SERVICES_CONCERNED',
    moment: 'DUE_AT',
  } as const;
  const prices = [priceLine('web', '200.00', false), priceLine('mail', '100.00', false)];
  const breach = (changes: object) => breachWith(changes, lateBy(0, { policy, caps: [monthly], prices }));

  test('is of the services concerned', () => {
    expect(amountOf(breach({ servicesConcerned: ['web'] }))).toBe('6.00');
    expect(amountOf(breach({ servicesConcerned: ['web', 'mail'] }))).toBe('9.00');
    expect(amountOf(breach({ servicesConcerned: ['web'], severity: 'MAJOR' }))).toBe('3.00');
    expect(amountOf(breach({ servicesConcerned: ['web'], severity: 'MINOR' }))).toBe('0.00');
  });

  test('its cap is of all services concerned in the month', () => {
    const recorded = [{ penaltyId: 'p1', capKey: 'monthly', windowKey: '2025-06', amount: money('6.00', 'EUR') }];
    const alone = decide({ ...breach({ servicesConcerned: ['web'] }), recorded });
    expect(formatAmount(alone.amount)).toBe('4.00');
    expect(alone.capUses).toMatchObject([{ windowKey: '2025-06', cut: true }]);
    const both = breach({ servicesConcerned: ['web'], servicesConcernedInMonth: ['mail'] });
    expect(amountOf({ ...both, recorded })).toBe('6.00');
  });
});

describe('the downtime of a year', () => {
  const year = (changes: Partial<YearOccasion> = {}, input: Partial<PenaltyInput> = {}): PenaltyInput => ({
    ...lateBy(0),
    policy: downtime,
    occasion: {
      kind: 'YEAR',
      year: 2025,
      downtimeSeconds: 120_000,
      budgetSeconds: 108_000,
      comparison: 'AT_MOST',
      closed: true,
      serviceStartsOn: on('2015-01-01'),
      invoicedForYear: null,
      ...changes,
    },
    assessedOn: on('2026-01-01'),
    ...input,
  });

  test('is projected until the year is closed', () => {
    expect(decide(year()).status).toBe('ASSESSED');
    expect(decide(year({ closed: false })).status).toBe('PROJECTED');
    expect(decide(year({ downtimeSeconds: 108_000 })).status).toBe('NONE');
    expect(amountOf(year({ downtimeSeconds: 108_000, comparison: 'LESS_THAN' }))).toBe('120.00');
  });

  test('is prorated at the start and the end as the terms say', () => {
    const parts = { serviceStartsOn: on('2025-07-01') };
    const ended = { serviceLastDay: on('2025-09-30') };
    expect(amountOf(year(parts, ended))).toBe('30.25');
    expect(amountOf(year(parts, { ...ended, policy: { ...downtime, prorateOnEnd: false } }))).toBe('60.49');
    expect(amountOf(year(parts, { ...ended, policy: { ...downtime, prorateOnStart: false } }))).toBe('89.75');
  });

  test('may be of what was invoiced', () => {
    const base = { scope: 'HOSTING', period: 'ANNUAL', annualBase: 'INVOICED' } as const;
    const policy = { ...downtime, base };
    expect(amountOf(year({ invoicedForYear: money('11500.50', 'EUR') }, { policy }))).toBe('115.01');
    expect(() => assessPenalty(year({}, { policy }))).toThrow('invoiced');
  });

  test('is refused for a year without service', () => {
    const none = { ok: false, refusals: [{ code: 'YEAR_WITHOUT_SERVICE' }] };
    expect(assessPenalty(year({ serviceStartsOn: on('2026-01-01') }))).toMatchObject(none);
    expect(assessPenalty(year({}, { serviceLastDay: on('2024-12-31') }))).toMatchObject(none);
  });
});

describe('caps', () => {
  const used = (amount: string) => [
    { penaltyId: 'p', capKey: 'liability', windowKey: '2025', amount: money(amount, 'EUR') },
  ];

  test('cut to what is left, and say so', () => {
    const decision = decide(lateBy(3600, { recorded: used('2950.00') }));
    expect(formatAmount(decision.amount)).toBe('50.00');
    expect(
      decision.capUses.map((use) => [use.windowKey, formatAmount(use.leftBefore), formatAmount(use.used), use.cut]),
    ).toEqual([['2025', '50.00', '50.00', true]]);
    expect(resultNamed(decision.explanation, 'liability_left')?.value).toBe('50');
  });

  test('leave a penalty recorded at zero when nothing is left', () => {
    const decision = decide(lateBy(3600, { recorded: used('3100.00') }));
    expect([decision.status, formatAmount(decision.amount)]).toEqual(['ASSESSED', '0.00']);
  });

  test('lifted, cut nothing and are not used', () => {
    const decision = decide(lateBy(3600, { recorded: used('3000.00'), liftedCaps: ['liability'] }));
    expect(formatAmount(decision.amount)).toBe('100.00');
    expect(decision.capUses).toMatchObject([{ lifted: true, cut: false }]);
    expect(decision.capUses.map((use) => formatAmount(use.used))).toEqual(['0.00']);
    const firm = [{ ...liability, liftable: false }];
    expect(() => assessPenalty(lateBy(3600, { caps: firm, liftedCaps: ['liability'] }))).toThrow('may not be lifted');
  });

  test('take the last amounts in force when assessed after the end', () => {
    const prices = [{ ...priceLine('hosting', '1000.00'), toExclusive: on('2025-06-17') }];
    expect(amountOf(lateBy(3600, { prices, serviceLastDay: on('2025-06-16') }))).toBe('100.00');
    expect(amountOf(lateBy(3600, { prices }))).toBe('0.00');
  });

  test('are rounded down, the amount once: 333.35 a month caps at 16.66', () => {
    const tight = { ...liability, key: 'tight', multiple: '0.05' };
    const policy = { ...restoration, caps: ['tight', 'liability'] };
    const decision = decide(
      lateBy(3600, { prices: [priceLine('hosting', '333.35')], caps: [liability, tight], policy }),
    );
    expect(formatAmount(decision.amount)).toBe('16.66');
    expect(decision.capUses.map((use) => [use.capKey, use.cut])).toEqual([
      ['tight', true],
      ['liability', false],
    ]);
  });

  test('an unknown cap is a broken pack', () => {
    expect(() => assessPenalty(lateBy(3600, { caps: [] }))).toThrow('unknown cap');
  });
});

test('a policy is asked about what it is for', () => {
  expect(() => assessPenalty({ ...lateBy(1), policy: downtime })).toThrow('assessed for a year');
});
