import { accept, type Result } from '../result';
import type { ClockReading } from '../sla/clock';
import { instant, type Instant, type LocalDate } from '../time/instant';
import { addDays, addMonths, firstDayOf, monthOf } from '../time/local-date';
import { localDateAt, startOfLocalDate } from '../time/time-zone';
import { firstTrueUpTo } from './cost-steps';
import { readingAt, type ProjectionContext, type RunningItem } from './running-cost';

/**
 * The instants after `from` and up to `until` at which what an item costs may jump or turn, in order: its breach, the ends of its rate table's lines,
 * and, where a cap is valued on the day of assessment, the dates on which prices or the cap's window change. In between it only rises or only
 * falls: overrun never falls, hours and slices follow it, and a cap only cuts.
 */
export function breaksOf(
  context: ProjectionContext,
  item: RunningItem,
  from: Instant,
  until: Instant,
): Result<readonly Instant[]> {
  const found = new Set<Instant>();
  for (const passed of thresholdsOf(item)) {
    const at = firstInstant(context, item, passed, from, until);
    if (!at.ok) return at;
    if (at.value !== null) found.add(at.value);
  }
  for (const date of datesThatCount(context, item, from, until)) {
    const at = startOfLocalDate(context.zone, date);
    if (at > from && at <= until) found.add(at);
  }
  return accept([...found].sort((a, b) => a - b));
}

type Passed = (reading: ClockReading) => boolean;

const isMissed: Passed = ({ state }) => state === 'BREACHED';

function thresholdsOf({ policy: { policy } }: RunningItem): readonly Passed[] {
  if (policy.amount.kind !== 'RATE_TABLE') return [isMissed];
  const ends = policy.amount.lines.flatMap(({ overrunUpToSeconds: end }): readonly Passed[] =>
    end === null ? [] : [({ overrunSeconds }) => overrunSeconds > end],
  );
  return [isMissed, ...ends];
}

function firstInstant(
  context: ProjectionContext,
  item: RunningItem,
  passed: Passed,
  from: Instant,
  until: Instant,
): Result<Instant | null> {
  const holds = (at: number): Result<boolean> => {
    const reading = readingAt(context, item, instant(at));
    return reading.ok ? accept(passed(reading.value)) : reading;
  };
  const already = holds(from);
  if (!already.ok) return already;
  if (already.value) return accept(null);
  const first = firstTrueUpTo(holds, from, until);
  return !first.ok || first.value === null ? (first as Result<null>) : accept(instant(first.value));
}

/** Local dates on which a cap that is valued on the day of assessment may change. */
function datesThatCount(
  { zone, prices, serviceLastDay }: ProjectionContext,
  { policy: { policy, caps } }: RunningItem,
  from: Instant,
  until: Instant,
): readonly LocalDate[] {
  const valuedLater = caps.filter(({ key, moment }) => moment === 'ASSESSED_AT' && policy.caps.includes(key));
  if (valuedLater.length === 0) return [];
  const dates = prices.flatMap((line) => (line.toExclusive === null ? [line.from] : [line.from, line.toExclusive]));
  if (serviceLastDay !== null) dates.push(serviceLastDay, addDays(serviceLastDay, 1));
  const last = localDateAt(zone, until);
  const months = valuedLater.some(({ window }) => window === 'MONTH');
  if (months || valuedLater.some(({ window }) => window === 'CALENDAR_YEAR')) {
    let first = firstDayOf(monthOf(localDateAt(zone, from)));
    for (; first <= last; first = addMonths(first, 1)) if (months || first.endsWith('-01-01')) dates.push(first);
  }
  return dates;
}
