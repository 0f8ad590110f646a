import type { PenaltyInput, YearOccasion } from '../../../api/domain/penalty/occasion';
import { assessPenalty } from '../../../api/domain/penalty/assess-penalty';
import { explain, given, quantity } from '../../../api/domain/explanation/build';
import { money } from '../../../api/domain/money/value';
import type { AmountRule } from '../../../api/domain/penalty/policy';
import { linesOf } from '../../support/explained';
import { decide, downtime, lateBy, liability, breachWith, on, priceLine, clockResult, restoration } from './fixtures';

const steps = (input: PenaltyInput): readonly string[] => linesOf(decide(input).explanation);
const labels = (input: PenaltyInput): readonly string[] => decide(input).explanation.steps.map(({ label }) => label.en);
const ruled = (amount: AmountRule) => ({ ...restoration, amount });

/** The base of June 2025 that the tests' hosting makes. */
const BASE =
  'baseMonthlyAmount 1000 EUR | baseMonthlyAmount_hosting / baseMonthlyAmount_hosting_months | ' +
  'baseMonthlyAmount_hosting 1000.00 EUR | baseMonthlyAmount_hosting_months 1 month';
const TABLE = 'rateTable 14400:10 28800:20 *:30 table';

describe('the steps of a breach', () => {
  test('clock, breach, base, rate, amount, cap, rounding', () => {
    const used = [{ penaltyId: 'p', capKey: 'liability', windowKey: '2025', amount: money('2950.50', 'EUR') }];
    expect(steps(lateBy(3600, { recorded: used }))).toEqual([
      'overrunSeconds 3600 s',
      'breachOn 2025-06-16 date',
      'month 2025-06 calendar-month | monthOf(breachOn) | breachOn 2025-06-16 date',
      BASE,
      `ratePercent 10 % | tableRate(overrunSeconds, rateTable) | overrunSeconds 3600 s | ${TABLE}`,
      'amountBeforeCap 100 EUR | baseMonthlyAmount * ratePercent / 100 | baseMonthlyAmount 1000 EUR | ratePercent 10 %',
      'liability_window 2025 text',
      'liability_valued_on 2025-06-20 date',
      'liability_base 1000 EUR | liability_base_hosting / liability_base_hosting_months | ' +
        'liability_base_hosting 1000.00 EUR | liability_base_hosting_months 1 month',
      'liability_cap_exact 3000 EUR | liability_base * liability_multiple | liability_base 1000 EUR | liability_multiple 3 factor',
      'liability_cap 3000 EUR | roundDown(liability_cap_exact, 2) | liability_cap_exact 3000 EUR',
      'liability_left 49.5 EUR | max(liability_cap - liability_recorded, 0) | liability_cap 3000 EUR | liability_recorded 2950.5 EUR',
      'amount_after_liability 49.5 EUR | min(amountBeforeCap, liability_left) | amountBeforeCap 100 EUR | liability_left 49.5 EUR',
      'amount 49.50 EUR | roundHalfUp(amount_after_liability, 2) | amount_after_liability 49.5 EUR',
    ]);
  });

  test('each names its article: the policy’s, or the cap’s', () => {
    const articles = decide(lateBy(3600)).explanation.steps.map(({ article }) => article);
    expect(articles.slice(0, 6)).toEqual(Array(6).fill('art. 4.2'));
    expect(articles.slice(6)).toEqual([...Array<string>(7).fill('art. 3.1'), 'art. 4.2']);
  });

  test('a cap that was lifted says so, and the amount goes on from before it', () => {
    expect(steps(lateBy(3600, { liftedCaps: ['liability'] })).slice(-2)).toEqual([
      'liability_lifted true text',
      'amount 100.00 EUR | roundHalfUp(amountBeforeCap, 2) | amountBeforeCap 100 EUR',
    ]);
  });

  test.each([
    ['EXCLUDED', 'Excluded by its cause: nothing is due'],
    ['MET', 'The commitment is not breached: nothing is due'],
  ] as const)('nothing due: %s', (state, label) => {
    const input = breachWith({ result: clockResult(0, state) });
    expect(steps(input)).toEqual(['overrunSeconds 0 s', 'ratePercent 0 % | 0', 'amount 0.00 EUR | 0']);
    expect(labels(input).slice(1)).toEqual([label, label]);
    expect(decide(input)).toMatchObject({ policyKey: 'restoration', windowKey: null });
  });

  test('a breach is of the month of its breach', () => {
    expect(decide(lateBy(3600))).toMatchObject({ policyKey: 'restoration', windowKey: '2025-06' });
  });
});

describe('how a rate or a number of hours was found', () => {
  const rateStep = (amount: AmountRule, changes: object = {}): readonly string[] =>
    steps(breachWith({ openingSecondsInMonth: 140 * 3600, ...changes }, lateBy(9000, { policy: ruled(amount) }))).slice(
      4,
    );
  const lines = restoration.amount.kind === 'RATE_TABLE' ? restoration.amount.lines : [];

  test('a marginal table', () => {
    const input = lateBy(9000, { policy: ruled({ kind: 'RATE_TABLE', reading: 'MARGINAL', lines }) });
    expect(steps(input)[4]).toBe(
      `ratePercent 10 % | marginalRate(overrunSeconds, rateTable) | overrunSeconds 9000 s | ${TABLE}`,
    );
    expect(labels(input)[4]).toBe('Rate, each slice of the overrun at its own');
    expect(labels(lateBy(9000))[4]).toBe('Rate for the whole overrun');
  });

  test('a rate per breach: of a severity that the rule names, or of another', () => {
    const rule: AmountRule = { kind: 'RATE_PER_MISS', ratesPercent: { MAJOR: '1.5' } };
    expect(rateStep(rule, { severity: 'MAJOR' })[0]).toBe('ratePercent 1.5 % | MAJOR | MAJOR 1.5 %');
    expect(rateStep(rule, { severity: 'MINOR' })[0]).toBe('ratePercent 0 % | 0');
  });

  test.each([
    [
      'STARTED',
      'hoursCounted 3 hour | ceil(overrunSeconds / 3600)',
      'Hours of delay, a started one counts whole',
      '107.142857',
    ],
    ['COMPLETED', 'hoursCounted 2 hour | floor(overrunSeconds / 3600)', 'Completed hours of delay', '71.428571'],
    ['PRORATA', 'hoursCounted 2.5 hour | overrunSeconds / 3600', 'Hours of delay, pro rata', '89.285714'],
  ] as const)('%s hours', (hourRounding, counted, label, before) => {
    const rule: AmountRule = { kind: 'PER_HOUR', multiple: '5', hourRounding, openingCalendar: { key: 'opening' } };
    const [hours, opening, hour, amount] = rateStep(rule);
    expect(hours).toBe(`${counted} | overrunSeconds 9000 s`);
    expect(opening).toBe('openingHours 140 hour | openingSeconds / 3600 | openingSeconds 504000 s');
    // 5 × 1 000 ÷ 140 = 35.714285…
    expect(hour).toMatch(/^amountPerHour 35\.714285\d+ EUR \| multiple \* baseMonthlyAmount \/ openingHours \| /);
    expect(hour).toMatch(/multiple 5 factor \| baseMonthlyAmount 1000 EUR \| openingHours 140 hour$/);
    expect(amount).toMatch(
      new RegExp(`^amountBeforeCap ${before.replace('.', '\\.')}\\d+ EUR \\| hoursCounted \\* amountPerHour \\| `),
    );
    expect(amount).toMatch(/hoursCounted [\d.]+ hour \| amountPerHour 35\.714285\d+ EUR$/);
    const input = breachWith({ openingSecondsInMonth: 504_000 }, lateBy(9000, { policy: ruled(rule) }));
    expect(labels(input)[4]).toBe(label);
  });

  test.each([0, -1])('no hour of opening has no amount: %i s', (openingSecondsInMonth) => {
    const rule: AmountRule = {
      kind: 'PER_HOUR',
      multiple: '5',
      hourRounding: 'STARTED',
      openingCalendar: { key: 'any' },
    };
    expect(assessPenalty(breachWith({ openingSecondsInMonth }, lateBy(1, { policy: ruled(rule) })))).toEqual({
      ok: false,
      refusals: [
        {
          code: 'NO_OPENING_HOURS',
          path: [],
          message: 'The service does not open in the month of the breach, so an hour of delay has no amount.',
          whatToDo: 'Override the opening calendar, or agree on an indemnity.',
        },
      ],
    });
  });
});

describe('the steps of a year', () => {
  const counted = (seconds: number) =>
    explain([given({ en: 'Counted', fr: 'Compté' }, quantity('downtimeSeconds', seconds, 's'), 'art. 4.4')]);
  const year = (changes: Partial<YearOccasion> = {}, input: Partial<PenaltyInput> = {}): PenaltyInput => ({
    ...lateBy(0),
    policy: downtime,
    occasion: {
      kind: 'YEAR',
      year: 2025,
      downtimeSeconds: 120_000,
      downtimeExplanation: counted(changes.downtimeSeconds ?? 120_000),
      budgetSeconds: 108_000,
      comparison: 'AT_MOST',
      closed: true,
      serviceStartsOn: on('2025-07-01'),
      invoicedForYear: null,
      ...changes,
    },
    assessedOn: on('2026-01-01'),
    ...input,
  });
  const RATE_OF_TABLE = 'tableRate(overrunSeconds, rateTable)';

  test('downtime, rate, base, proration', () => {
    // 12 000 s beyond the budget: 1 % of 12 000.00; July to December are 184 days of 365.
    const lines = steps(year({}, { serviceLastDay: on('2025-09-30') }));
    expect(lines.slice(0, 10)).toEqual([
      'downtimeSeconds 120000 s',
      'overrunSeconds 12000 s | max(downtimeSeconds - budgetSeconds, 0) | downtimeSeconds 120000 s | budgetSeconds 108000 s',
      `ratePercent 1 % | ${RATE_OF_TABLE} | overrunSeconds 12000 s | rateTable 36000:1 108000:2 *:3 table`,
      'baseDate 2025-09-30 date | earlier(yearEnd, serviceLastDay) | yearEnd 2025-12-31 date | serviceLastDay 2025-09-30 date',
      BASE,
      'annualAmount 12000 EUR | 12 * baseMonthlyAmount | baseMonthlyAmount 1000 EUR',
      'amountBeforeProration 120 EUR | annualAmount * ratePercent / 100 | annualAmount 12000 EUR | ratePercent 1 %',
      'daysInService 92 day | daysFromTo(countedFrom, countedTo) | countedFrom 2025-07-01 date | countedTo 2025-09-30 date',
      'daysInYear 365 day | daysInYear(year) | year 2025 year',
      expect.stringMatching(
        // 120 × 92 ÷ 365 = 30.246575…
        /^amountBeforeCap 30\.246575\d+ EUR \| amountBeforeProration \* daysInService \/ daysInYear \| amountBeforeProration 120 EUR \| daysInService 92 day \| daysInYear 365 day$/,
      ),
    ]);
    expect(lines[10]).toBe('liability_window 2026 text');
    expect(lines.at(-1)).toMatch(/^amount 30\.25 EUR \| roundHalfUp\(amount_after_liability, 2\)/);
  });

  test('a service that goes on: the prices of the year’s last day', () => {
    expect(steps(year())[3]).toBe(
      'baseDate 2025-12-31 date | earlier(yearEnd, serviceLastDay) | yearEnd 2025-12-31 date | serviceLastDay 2025-12-31 date',
    );
    expect(steps(year({}, { serviceLastDay: on('2026-03-31') }))[3]).toContain('baseDate 2025-12-31 date');
  });

  test('without the clock’s own steps', () => {
    const { occasion, ...input } = year();
    if (occasion.kind !== 'YEAR') throw new Error('a year');
    const { downtimeExplanation, ...bare } = occasion;
    expect(downtimeExplanation?.steps).toHaveLength(1);
    expect(steps({ ...input, occasion: bare })[0]).toMatch(/^overrunSeconds 12000 s/);
  });

  test('of what was invoiced', () => {
    const policy = { ...downtime, base: { scope: 'HOSTING', period: 'ANNUAL', annualBase: 'INVOICED' } } as const;
    const input = year({ invoicedForYear: money('11500.50', 'EUR') }, { policy });
    expect(steps(input)[3]).toBe('annualAmount 11500.50 EUR');
    expect(steps(input)[4]).toMatch(/^amountBeforeProration 115\.005 EUR/);
    expect(labels(input)[3]).toBe('Amount invoiced for the year');
    expect(() => decide(year({ invoicedForYear: money('11500.50', 'CHF') }, { policy }))).toThrow('CHF');
  });

  test('within the budget nothing is due and no cap is used', () => {
    const kept = year({ downtimeSeconds: 108_000 });
    expect(steps(kept).slice(1, 3)).toEqual([
      'overrunSeconds 0 s | max(downtimeSeconds - budgetSeconds, 0) | downtimeSeconds 108000 s | budgetSeconds 108000 s',
      'ratePercent 0 %',
    ]);
    expect(labels(kept)[2]).toBe('Within the budget: nothing is due');
    expect(decide(kept)).toMatchObject({
      status: 'NONE',
      capUses: [],
      policyKey: 'downtime-budget',
      windowKey: '2025',
    });
    expect(steps(kept).at(-1)).toMatch(/^amount 0\.00 EUR \| roundHalfUp\(amountBeforeCap, 2\)/);
  });

  test('a year that is breached uses its caps by the date of assessment', () => {
    expect(decide(year()).capUses.map(({ capKey, windowKey }) => [capKey, windowKey])).toEqual([['liability', '2026']]);
    const dueAt = { ...liability, moment: 'DUE_AT' } as const;
    const byDue = (serviceLastDay: string | null) =>
      decide(year({}, { caps: [dueAt], serviceLastDay: serviceLastDay === null ? null : on(serviceLastDay) }));
    expect(byDue(null).capUses.map(({ windowKey }) => windowKey)).toEqual(['2025']);
    const prices = [{ ...priceLine('hosting', '1000.00'), toExclusive: on('2025-10-01') }];
    const ended = decide(year({}, { caps: [dueAt], prices, serviceLastDay: on('2025-09-30') }));
    expect(ended.capUses.map(({ cap }) => cap.amount.toFixed(2))).toEqual(['3000.00']);
  });
});
