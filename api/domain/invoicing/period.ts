import type { LocalDate } from '../time/instant';
import { addDays, addMonths, daysBetween, firstDayOf, monthOf } from '../time/local-date';
import type { BillingAnchor, PeriodMonths } from '../terms/billing-terms';

/** A span of time that one invoice covers, `[start, endExclusive)`. */
export interface BillingPeriod {
  readonly start: LocalDate;
  readonly endExclusive: LocalDate;
  /**
   * Days of the whole period that prices are for: more than its own only for a first one that ends
   * at the next 1st.
   */
  readonly periodDays: number;
}

/** What billing periods are counted from. */
export interface PeriodRule {
  readonly startsOn: LocalDate;
  readonly periodMonths: PeriodMonths;
  readonly anchor: BillingAnchor;
}

/**
 * The `index`-th billing period of a contract, from 0. From the start date each is counted from it,
 * so that a start on the 31st falls on the last day of shorter months and comes back to the 31st.
 * From the first of a month, a first and shorter period ends at the next 1st and is prorated on the
 * full one that ends there (`omr-hosted`, particular conditions).
 */
export function billingPeriod({ startsOn, periodMonths, anchor }: PeriodRule, index: number): BillingPeriod {
  if (!Number.isSafeInteger(index) || index < 0) throw new RangeError(`not the number of a period: ${index}`);
  if (anchor === 'START_DATE' || startsOn.endsWith('-01')) {
    return whole(addMonths(startsOn, index * periodMonths), addMonths(startsOn, (index + 1) * periodMonths));
  }
  const first = addMonths(firstDayOf(monthOf(startsOn)), 1);
  if (index > 0) return whole(addMonths(first, (index - 1) * periodMonths), addMonths(first, index * periodMonths));
  return {
    start: startsOn,
    endExclusive: first,
    periodDays: daysBetween(addMonths(first, -periodMonths), first),
  };
}

/** The periods of a contract that begin before a date, and before its end, in order. */
export function billingPeriodsUntil(
  rule: PeriodRule,
  until: LocalDate,
  endExclusive: LocalDate | null,
): readonly BillingPeriod[] {
  const periods: BillingPeriod[] = [];
  for (let index = 0; ; index += 1) {
    const period = billingPeriod(rule, index);
    if (period.start >= until || (endExclusive !== null && period.start >= endExclusive)) return periods;
    periods.push(period);
  }
}

/** The period that contains a date, or undefined before the start. */
export function billingPeriodOn(rule: PeriodRule, on: LocalDate): BillingPeriod | undefined {
  return billingPeriodsUntil(rule, addDays(on, 1), null).at(-1);
}

/** The part of a period in which something was in force, or null when none was. */
export function partOfPeriod(
  period: BillingPeriod,
  startsOn: LocalDate,
  endExclusive: LocalDate | null,
): { readonly from: LocalDate; readonly toExclusive: LocalDate; readonly days: number } | null {
  const from = startsOn > period.start ? startsOn : period.start;
  const toExclusive = endExclusive !== null && endExclusive < period.endExclusive ? endExclusive : period.endExclusive;
  return from < toExclusive ? { from, toExclusive, days: daysBetween(from, toExclusive) } : null;
}

function whole(start: LocalDate, endExclusive: LocalDate): BillingPeriod {
  return { start, endExclusive, periodDays: daysBetween(start, endExclusive) };
}
