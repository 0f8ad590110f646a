import fc from 'fast-check';
import { correctPeriods, type InvoicedPrices, type PriceSpanOf } from '../../../api/domain/amendment/correct-periods';
import { billingPeriodsUntil, type BillingPeriod } from '../../../api/domain/invoicing/period';
import { money } from '../../../api/domain/money/value';
import type { PeriodMonths } from '../../../api/domain/terms/billing-terms';
import type { LocalDate } from '../../../api/domain/time/instant';
import { addDays, daysBetween } from '../../../api/domain/time/local-date';
import { runs } from '../../support/runs';

/**
 * Amendments in any order, dated back or not, against a model that bills each day by itself: what
 * they correct of the periods that were invoiced is the difference of the days, to half a cent for
 * each price and period that one of them changed.
 */

const FIRST = '2025-01-31' as LocalDate;
const KEYS = ['HOSTING', 'SERVICES'] as const;
const DAYS = 400;

interface Start {
  readonly key: (typeof KEYS)[number];
  readonly day: number;
  /** Cents a month; null ends it. */
  readonly cents: number | null;
}

const start: fc.Arbitrary<Start> = fc.record({
  key: fc.constantFrom(...KEYS),
  day: fc.integer({ min: 0, max: DAYS + 60 }),
  cents: fc.option(fc.integer({ min: 0, max: 500_000 }), { nil: null, freq: 5 }),
});

const dayOf = (day: number): LocalDate => addDays(FIRST, day);

/** The price of a day: of the latest start at or before it the one that was said last. */
function centsOn(starts: readonly Start[], key: string, day: number): number {
  let found: Start | undefined;
  for (const each of starts)
    if (each.key === key && each.day <= day && (found === undefined || each.day >= found.day)) found = each;
  return found?.cents ?? 0;
}

/** How many prices of periods have a day that the last of some starts changed. */
function changedPairs(starts: readonly Start[], periods: readonly { readonly period: BillingPeriod }[]): number {
  const before = starts.slice(0, -1);
  return KEYS.flatMap((key) => periods.map(({ period }) => ({ key, period }))).filter(({ key, period }) => {
    for (let day = daysBetween(FIRST, period.start); dayOf(day) < period.endExclusive; day += 1)
      if (centsOn(before, key, day) !== centsOn(starts, key, day)) return true;
    return false;
  }).length;
}

/** The same as spans. */
function pricesOf(starts: readonly Start[]): InvoicedPrices {
  const spans = KEYS.flatMap((key): PriceSpanOf[] => {
    const days = [...new Set(starts.filter((each) => each.key === key).map(({ day }) => day))].sort((a, b) => a - b);
    return days.flatMap((day, place) => {
      const next = days[place + 1];
      const monthlyAmount = money((centsOn(starts, key, day) / 100).toFixed(2), 'EUR');
      return [{ key, monthlyAmount, from: dayOf(day), toExclusive: next === undefined ? null : dayOf(next) }];
    });
  });
  return { spans, endsBefore: null };
}

test('corrections of amendments in any order come to the difference of each day', () => {
  fc.assert(
    fc.property(
      fc.array(start, { minLength: 1, maxLength: 8 }),
      fc.constantFrom<PeriodMonths>(1, 3, 12),
      (amendments, periodMonths) => {
        const signed: readonly Start[] = KEYS.map((key) => ({ key, day: 0, cents: 100_000 }));
        const rule = { startsOn: FIRST, periodMonths, anchor: 'START_DATE' } as const;
        const periods = billingPeriodsUntil(rule, dayOf(DAYS), null).map((period) => ({ period, periodMonths }));
        let corrected = 0;
        let count = 0;
        amendments.forEach((_, place) => {
          const before = pricesOf([...signed, ...amendments.slice(0, place)]);
          const after = pricesOf([...signed, ...amendments.slice(0, place + 1)]);
          const made = correctPeriods(before, after, periods, { currency: 'EUR', article: 'art. 1' });
          expect(new Set(made.map(({ key, period }) => `${key} ${period.start}`)).size).toBe(made.length);
          for (const { amount } of made) corrected += Math.round(Number(amount.amount) * 100);
          count += changedPairs([...signed, ...amendments.slice(0, place + 1)], periods);
        });
        let naive = 0;
        for (const { period } of periods) {
          for (let day = 0; dayOf(day) < period.endExclusive; day += 1) {
            if (dayOf(day) < period.start) continue;
            for (const key of KEYS) {
              const change = centsOn([...signed, ...amendments], key, day) - centsOn(signed, key, day);
              naive += (change * periodMonths) / period.periodDays;
            }
          }
        }
        expect(Math.abs(corrected - naive)).toBeLessThanOrEqual(0.5 * count + 0.01);
      },
    ),
    runs(100),
  );
});
