import type { LocalDate } from '../time/instant';
import { addMonths, daysBetween } from '../time/local-date';

/** A span of dates as whole months and days, the months counted forward from its first day. */
export interface MonthsAndDays {
  readonly wholeMonths: number;
  /** Days after the whole months. */
  readonly extraDays: number;
  /**
   * Length of the month that those days are part of: from the first day plus the whole months to
   * one month more.
   */
  readonly daysOfThatMonth: number;
}

/**
 * The most whole months, then days, from a date to before another; nothing when the second does not
 * come after the first.
 */
export function contractMonths(from: LocalDate, toExclusive: LocalDate): MonthsAndDays {
  let wholeMonths = 0;
  // Each is counted from the first day: 31 January plus one month is 28 February, plus two is 31
  // March again.
  while (addMonths(from, wholeMonths + 1) <= toExclusive) wholeMonths += 1;
  const reached = addMonths(from, wholeMonths);
  return {
    wholeMonths,
    extraDays: Math.max(0, daysBetween(reached, toExclusive)),
    daysOfThatMonth: daysBetween(reached, addMonths(from, wholeMonths + 1)),
  };
}
