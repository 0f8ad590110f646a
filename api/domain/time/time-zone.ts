import { IANAZone } from 'luxon';
import { civilOfEpochDay, epochDayOf } from './civil';
import { instant, SECONDS_PER_DAY, type Instant, type LocalDate } from './instant';
import {
  addMonths,
  epochDayOfDate,
  firstDayOf,
  localDateOfEpochDay,
  monthOf,
  yearOf,
  type LocalMonth,
} from './local-date';

/**
 * The pieces of a year's time line between two changes of the clocks: from `starts[i]` on, local
 * time is UTC plus `offsets[i]` seconds.
 */
interface OffsetSegments {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

/**
 * An IANA time zone. Its clock changes are looked up once a year of its history, then served from
 * memory.
 */
export interface TimeZone {
  readonly name: string;
  readonly segmentsByYear: Map<number, OffsetSegments>;
}

/**
 * No zone has changed its clocks twice within less than a week since 1970, so that looking every
 * four days misses nothing.
 */
const LOOK_UP_EVERY = 4 * SECONDS_PER_DAY;

const knownZones = new Map<string, TimeZone>();

/**
 * The zone of an IANA name such as `Europe/Paris`, or null where there is none. Offsets such as
 * `+01:00` are not zones.
 */
export function timeZoneNamed(name: string): TimeZone | null {
  const key = name.toLowerCase();
  const known = knownZones.get(key);
  if (known !== undefined) return known;
  if (!/^[A-Za-z]/.test(name) || !IANAZone.isValidZone(name)) return null;
  const zone: TimeZone = { name, segmentsByYear: new Map() };
  knownZones.set(key, zone);
  return zone;
}

/** The local date at an instant. */
export function localDateAt(zone: TimeZone, at: Instant): LocalDate {
  return localDateOfEpochDay(Math.floor((at + offsetAt(zone, at)) / SECONDS_PER_DAY));
}

/** The local month at an instant. */
export function localMonthAt(zone: TimeZone, at: Instant): LocalMonth {
  return monthOf(localDateAt(zone, at));
}

/** The local calendar year at an instant. */
export function localYearAt(zone: TimeZone, at: Instant): number {
  return yearOf(localDateAt(zone, at));
}

/** The instant at which a local date begins. */
export function startOfLocalDate(zone: TimeZone, date: LocalDate): Instant {
  return firstOccurrence(zone, epochDayOfDate(date), 0);
}

/** The instant at which a local month begins; the next month's is its end. */
export function startOfLocalMonth(zone: TimeZone, month: LocalMonth): Instant {
  return startOfLocalDate(zone, firstDayOf(month));
}

/** The instant at which a local year begins; the next year's is its end. */
export function startOfLocalYear(zone: TimeZone, year: number): Instant {
  return firstOccurrence(zone, epochDayOf(year, 1, 1), 0);
}

/**
 * The same local date and time `months` months later, the last day of that month where it has no
 * such day.
 */
export function plusLocalMonths(zone: TimeZone, at: Instant, months: number): Instant {
  const wall = at + offsetAt(zone, at);
  const epochDay = Math.floor(wall / SECONDS_PER_DAY);
  const date = addMonths(localDateOfEpochDay(epochDay), months);
  return firstOccurrence(zone, epochDayOfDate(date), wall - epochDay * SECONDS_PER_DAY);
}

/**
 * The instant at which the clocks on the wall show a local time, the first one where they show it
 * twice, and the instant of the change where they skip it.
 */
export function firstOccurrence(zone: TimeZone, epochDay: number, secondOfDay: number): Instant {
  const wall = epochDay * SECONDS_PER_DAY + secondOfDay;
  const { starts, offsets } = segmentsOf(zone, civilOfEpochDay(epochDay).year);
  let segment = 0;
  while (segment < starts.length - 1 && wall - at(offsets, segment) >= at(starts, segment + 1)) segment += 1;
  return instant(Math.max(wall - at(offsets, segment), at(starts, segment)));
}

/** Like `firstOccurrence`, but the last instant where a local time occurs twice. */
export function lastOccurrence(zone: TimeZone, epochDay: number, secondOfDay: number): Instant {
  const wall = epochDay * SECONDS_PER_DAY + secondOfDay;
  const { starts, offsets } = segmentsOf(zone, civilOfEpochDay(epochDay).year);
  let segment = starts.length - 1;
  while (segment > 0 && wall - at(offsets, segment) < at(starts, segment)) segment -= 1;
  const candidate = wall - at(offsets, segment);
  return instant(segment < starts.length - 1 ? Math.min(candidate, at(starts, segment + 1)) : candidate);
}

/** Seconds by which local time is ahead of UTC at an instant. */
export function offsetAt(zone: TimeZone, when: Instant): number {
  const { starts, offsets } = segmentsOf(zone, civilOfEpochDay(Math.floor(when / SECONDS_PER_DAY)).year);
  let segment = starts.length - 1;
  while (segment > 0 && when < at(starts, segment)) segment -= 1;
  return at(offsets, segment);
}

/** Writes an instant as local time with its offset, e.g. `2026-03-09T22:00:00+01:00`. */
export function formatLocal(zone: TimeZone, when: Instant): string {
  const offset = offsetAt(zone, when);
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(Math.abs(offset) / 60);
  const sign = offset < 0 ? '-' : '+';
  const local = new Date((when + offset) * 1000).toISOString().slice(0, 19);
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The segments around a year, two days more at each end so that they serve its local and its UTC
 * instants alike.
 */
function segmentsOf(zone: TimeZone, year: number): OffsetSegments {
  const known = zone.segmentsByYear.get(year);
  if (known !== undefined) return known;
  const iana = IANAZone.create(zone.name);
  const lookUp = (second: number): number => Math.round(iana.offset(second * 1000) * 60);
  const from = (epochDayOf(year, 1, 1) - 2) * SECONDS_PER_DAY;
  const to = (epochDayOf(year + 1, 1, 1) + 2) * SECONDS_PER_DAY;
  const starts = [from];
  const offsets = [lookUp(from)];
  for (let second = from; second < to; second += LOOK_UP_EVERY) {
    const next = Math.min(second + LOOK_UP_EVERY, to);
    const before = at(offsets, offsets.length - 1);
    const after = lookUp(next);
    if (after === before) continue;
    starts.push(instantOfChange(lookUp, before, second, next));
    offsets.push(after);
  }
  const segments = { starts, offsets };
  zone.segmentsByYear.set(year, segments);
  return segments;
}

/** The first second in `(before, after]` whose offset is not `oldOffset`. */
function instantOfChange(lookUp: (second: number) => number, oldOffset: number, before: number, after: number): number {
  let last = before;
  let first = after;
  while (first - last > 1) {
    const middle = Math.floor((first + last) / 2);
    if (lookUp(middle) === oldOffset) last = middle;
    else first = middle;
  }
  return first;
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no element ${index}`);
  return value;
}
