import { addWorkingTime } from '../time/add-working-time';
import type { Calendar } from '../time/calendar';
import { instant, type Instant } from '../time/instant';
import { workingTimeBetween } from '../time/working-time-between';
import { accept, type Result } from '../result';
import { endsOf, type Stretch } from './periods';

/**
 * The seconds of the calendar's opening hours inside stretches that do not overlap and have an end.
 */
export function runningSeconds(calendar: Calendar, stretches: readonly Stretch[]): Result<number> {
  let total = 0;
  for (const stretch of stretches) {
    const part = workingTimeBetween(calendar, ...endsOf(stretch));
    if (!part.ok) return part;
    total += part.value;
  }
  return accept(total);
}

/**
 * The earliest instant by which a clock that starts at `from` has run for `seconds`, time in the
 * excluded stretches (as `unionOf` gives them) left out; null when an exclusion without an end
 * comes first.
 */
export function instantAfterRunning(
  calendar: Calendar,
  from: Instant,
  seconds: number,
  excluded: readonly Stretch[],
): Result<Instant | null> {
  if (seconds === 0) return accept(from);
  let left = seconds;
  let at = from;
  for (const hole of excluded) {
    if (hole.to <= at) continue;
    if (hole.from > at) {
      const before = workingTimeBetween(calendar, at, instant(hole.from));
      if (!before.ok) return before;
      if (before.value >= left) break;
      left -= before.value;
    }
    if (hole.to === Infinity) return accept(null);
    at = instant(hole.to);
  }
  return addWorkingTime(calendar, at, left);
}
