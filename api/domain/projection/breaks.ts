import { accept, type Result } from '../result';
import type { Instant, LocalDate } from '../time/instant';
import { addDays, addMonths, firstDayOf, monthOf } from '../time/local-date';
import { localDateAt, startOfLocalDate } from '../time/time-zone';
import { meterOf, secondsOfBreach, type Meter } from './meter';
import type { ProjectionContext, RunningItem } from './running-cost';

/**
 * The instants after `from` and up to `until` at which what an item costs may jump or turn, in
 * order: its breach, the ends of its rate table's lines, and, where a cap is valued on the day of
 * assessment, the dates on which prices or the cap's window change. In between it only rises or
 * only falls: overrun never falls, hours and slices follow it, and a cap only cuts.
 */
export function breaksOf(
  context: ProjectionContext,
  item: RunningItem,
  from: Instant,
  until: Instant,
): Result<readonly Instant[]> {
  const meter = meterOf(context, item, until);
  return meter.ok ? breaksOfMeter(context, item, meter.value, from, until) : meter;
}

/** The same with a meter that is there already. */
export function breaksOfMeter(
  context: ProjectionContext,
  item: RunningItem,
  { targetSeconds, whenUsed }: Meter,
  from: Instant,
  until: Instant,
): Result<readonly Instant[]> {
  const found = new Set<Instant>();
  for (const seconds of targetSeconds === null ? [] : thresholdsOf(item, targetSeconds)) {
    const at = whenUsed(seconds);
    if (!at.ok) return at;
    if (at.value !== null && at.value > from && at.value <= until) found.add(at.value);
  }
  for (const date of datesThatCount(context, item, from, until)) {
    const at = startOfLocalDate(context.zone, date);
    if (at > from && at <= until) found.add(at);
  }
  return accept([...found].sort((a, b) => a - b));
}

/** Seconds used at which an item is breached, and at which it leaves a line of its rate table. */
function thresholdsOf(item: RunningItem, targetSeconds: number): readonly number[] {
  const breached = secondsOfBreach(item, targetSeconds);
  const { amount } = item.policy.policy;
  if (amount.kind !== 'RATE_TABLE') return [breached];
  const ends = amount.lines.flatMap(({ overrunUpToSeconds: end }) => (end === null ? [] : [targetSeconds + end + 1]));
  return [breached, ...ends];
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
