import type { LocalDate } from '../time/instant';
import { addDays, addMonths } from '../time/local-date';

/** How often work is due. */
export const WORK_PERIODS = ['WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
/** See `WORK_PERIODS`. */
export type WorkPeriod = (typeof WORK_PERIODS)[number];

/** A stretch of days on which work is owed at one rhythm: `[from, toExclusive)`. */
export interface OwedSpan {
  readonly from: LocalDate;
  /** Null while it goes on. */
  readonly toExclusive: LocalDate | null;
  readonly every: WorkPeriod;
}

/** The time in which periodic work is on time once, `[from, toExclusive)`. */
export interface WorkOccasion {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate;
  readonly every: WorkPeriod;
}

const MONTHS: Readonly<Record<Exclude<WorkPeriod, 'WEEK'>, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/**
 * The occasions of periodic work that begin on the days `[from, before)`, in order. **Reading**:
 * weeks and months are counted from the day on which the work is owed at that rhythm, e.g. that of
 * a change of level; what is cut short by its end is not due, nor is what `isServed` says no of on
 * the last day of its time: the contract is suspended, or over.
 */
export function occasionsOf(
  spans: readonly OwedSpan[],
  days: { readonly from: LocalDate; readonly before: LocalDate },
  isServed: (on: LocalDate) => boolean,
): readonly WorkOccasion[] {
  return begunOn(spans, days).filter(
    ({ toExclusive, endsBefore }) =>
      (endsBefore === null || toExclusive <= endsBefore) && isServed(addDays(toExclusive, -1)),
  );
}

/**
 * The day from which work counts for the occasions that begin on or after a day: the first day of
 * the earliest of them, cut short or not; that day itself where none begins later.
 */
export function workCountsFrom(spans: readonly OwedSpan[], day: LocalDate): LocalDate {
  // No rhythm is longer than a year.
  return begunOn(spans, { from: day, before: addDays(addMonths(day, 12), 1) })[0]?.from ?? day;
}

type Begun = WorkOccasion & { readonly endsBefore: LocalDate | null };

function begunOn(
  spans: readonly OwedSpan[],
  { from, before }: { readonly from: LocalDate; readonly before: LocalDate },
): readonly Begun[] {
  return spans.flatMap((span) => {
    const found: Begun[] = [];
    const end = span.toExclusive !== null && span.toExclusive < before ? span.toExclusive : before;
    for (let place = firstPlace(span, from); ; place += 1) {
      const begins = beginning(span, place);
      if (begins >= end) return found;
      if (begins < from) continue;
      const toExclusive = beginning(span, place + 1);
      found.push({ from: begins, toExclusive, every: span.every, endsBefore: span.toExclusive });
    }
  });
}

/** The place of an occasion that begins before a day, not long before. */
function firstPlace({ from, every }: OwedSpan, day: LocalDate): number {
  if (day <= from) return 0;
  const days = (Date.parse(day) - Date.parse(from)) / 86_400_000;
  return Math.max(0, Math.floor(days / (every === 'WEEK' ? 7 : 31 * MONTHS[every])) - 1);
}

function beginning({ from, every }: OwedSpan, place: number): LocalDate {
  return every === 'WEEK' ? addDays(from, 7 * place) : addMonths(from, MONTHS[every] * place);
}
