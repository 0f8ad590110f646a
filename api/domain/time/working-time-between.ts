import { accept, refuse, type Result } from '../result';
import { timelineCovering, type Calendar } from './calendar';
import { formatInstant, type Instant } from './instant';
import { refuseOutsideKeptYears } from './kept-range';
import { isInside, openBefore } from './timeline';

/**
 * The seconds of physical time inside the calendar's opening hours from one instant to another: the
 * day the clocks go forward has one hour less, the day they go back one more. Refuses
 * `TIMES_OUT_OF_ORDER` when `to` comes before `from`.
 */
export function workingTimeBetween(calendar: Calendar, from: Instant, to: Instant): Result<number> {
  const outside = refuseOutsideKeptYears({ from, to });
  if (outside !== null) return outside;
  if (from > to) {
    const message = `The end ${formatInstant(to)} comes before the start ${formatInstant(from)}.`;
    return refuse('TIMES_OUT_OF_ORDER', ['to'], message, 'Give an end at or after the start.');
  }
  const { spans } = timelineCovering(calendar, from, to);
  return accept(openBefore(spans, to) - openBefore(spans, from));
}

/**
 * Whether the calendar is open at an instant: from each opening on, and no longer at the closing.
 */
export function isOpenAt(calendar: Calendar, at: Instant): Result<boolean> {
  const outside = refuseOutsideKeptYears({ at });
  if (outside !== null) return outside;
  return accept(isInside(timelineCovering(calendar, at, at + 1).spans, at));
}
