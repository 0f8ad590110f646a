import { accept, refuse, type Result } from '../result';
import { advance, type AdvanceUnit } from './advance';
import { SHORTEST_TEN_YEARS, timelineCovering, type Calendar } from './calendar';
import { formatInstant, instant, SECONDS_PER_DAY, type Instant } from './instant';
import { refuseOutsideKeptYears } from './kept-range';
import { plusLocalMonths } from './time-zone';

/**
 * The longest that a clock may wait for the next opening, in months; a calendar that stays closed
 * longer is taken never to open.
 */
export const LONGEST_WAIT_MONTHS = 120;

/**
 * The earliest instant at or after `from` by which `seconds` of opening hours have passed: time
 * that is used up at a closing ends at that closing, not at the next opening; zero seconds end at
 * `from` itself. Refuses a negative or fractional duration (`NUMBER_OUT_OF_RANGE`), and a calendar
 * whose next opening, at any point on the way, is more than ten years off (`CALENDAR_NEVER_OPENS`).
 */
export function addWorkingTime(calendar: Calendar, from: Instant, seconds: number): Result<Instant> {
  if (!Number.isSafeInteger(seconds) || seconds < 0) {
    return refuse(
      'NUMBER_OUT_OF_RANGE',
      ['seconds'],
      `${seconds} is not a number of seconds to add.`,
      'Give whole seconds, zero or more.',
    );
  }
  const outside = refuseOutsideKeptYears({ from });
  if (outside !== null) return outside;
  if (seconds === 0) return accept(from);
  const isTooLong = (since: number, until: number): boolean =>
    until - since > SHORTEST_TEN_YEARS * SECONDS_PER_DAY &&
    until > plusLocalMonths(calendar.zone, instant(since), LONGEST_WAIT_MONTHS);
  const unit: AdvanceUnit = {
    spansOf: ({ spans }) => spans,
    endOf: ({ to }) => to,
    isTooLong,
    format: (at) => formatInstant(instant(at)),
  };
  const end = advance(calendar, timelineCovering(calendar, from, from), unit, from, seconds);
  return end.ok ? accept(instant(end.value)) : end;
}
