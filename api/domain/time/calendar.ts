import { accept, refuseAll, type Result } from '../result';
import {
  WEEKDAYS,
  type CalendarDefinition,
  type HolidayRule,
  type HolidayZoneDefinition,
  type OpeningInterval,
} from './calendar-definition';
import { checkCalendar, secondOfDay } from './check-calendar';
import { checkHolidayZones } from './check-holiday-zone';
import { epochDayOf, weekdayIndexOf } from './civil';
import { FRENCH_HOLIDAY_ZONES } from './french-holiday-zones';
import { epochDayOfRule, holidayRulesOf } from './holidays';
import { instant, SECONDS_PER_DAY, type LocalDate } from './instant';
import { epochDayOfDate } from './local-date';
import {
  firstOccurrence,
  lastOccurrence,
  localYearAt,
  startOfLocalYear,
  timeZoneNamed,
  type TimeZone,
} from './time-zone';
import { SpanBuilder, type OpenSpans } from './timeline';

/** Opening and closing, in seconds of the local day. */
type DayHours = readonly (readonly [open: number, close: number])[];

/** The precomputed years of a calendar, both included: its open times and its working days. */
export interface Timeline {
  readonly fromYear: number;
  readonly toYear: number;
  /** The instants at which the first year begins and the last one ends, local to the calendar. */
  readonly from: number;
  readonly to: number;
  /** Open times, in epoch seconds. */
  readonly spans: OpenSpans;
  /** Runs of working days, in epoch days: from the first one of a run to the day after its last. */
  readonly workingDays: OpenSpans;
}

/**
 * A calendar that was checked and made ready to be asked. Its years are computed when first needed
 * and kept; that is a memory of what the definition says, so that the same question always has the
 * same result.
 */
export interface Calendar {
  readonly definition: CalendarDefinition;
  readonly zone: TimeZone;
  readonly hoursByWeekday: readonly DayHours[];
  readonly hoursByException: ReadonlyMap<number, DayHours>;
  readonly holidayRules: readonly HolidayRule[];
  /** The years computed so far; replaced as a whole when more are needed. */
  timeline: Timeline | null;
}

/** Days that ten years have at least: no shorter wait is ever too long. */
export const SHORTEST_TEN_YEARS = 3650;

const CACHE_SIZE = 256;
const compiled = new Map<string, Calendar>();

/**
 * Makes a calendar ready, with the holiday zones that its terms pack brings besides the built-in
 * French ones. Refuses each fault with `INVALID_CALENDAR` or `INVALID_HOLIDAY_ZONE` and its path.
 * Equal definitions share one calendar; the least recently used of many are forgotten.
 */
export function compileCalendar(
  definition: CalendarDefinition,
  packZones: readonly HolidayZoneDefinition[] = [],
): Result<Calendar> {
  const key = JSON.stringify([
    definition.timezone,
    definition.weekly,
    definition.holidayZone,
    definition.exceptions,
    packZones,
  ]);
  const known = compiled.get(key);
  if (known !== undefined) {
    compiled.delete(key);
    compiled.set(key, known);
    return accept(known);
  }
  const zones = [...FRENCH_HOLIDAY_ZONES, ...packZones];
  const refusals = [...checkHolidayZones(packZones), ...checkCalendar(definition, zones)];
  const zone = timeZoneNamed(definition.timezone);
  if (refusals.length > 0 || zone === null) return refuseAll(refusals);
  const calendar: Calendar = {
    definition,
    zone,
    hoursByWeekday: WEEKDAYS.map((day) => hoursOf(definition.weekly[day] ?? [])),
    hoursByException: new Map(
      definition.exceptions.map(({ date, intervals }) => [epochDayOfDate(date as LocalDate), hoursOf(intervals)]),
    ),
    holidayRules: definition.holidayZone === 'none' ? [] : holidayRulesOf(definition.holidayZone, zones),
    timeline: null,
  };
  compiled.set(key, calendar);
  const oldest = compiled.keys().next();
  if (compiled.size > CACHE_SIZE && oldest.done !== true) compiled.delete(oldest.value);
  return accept(calendar);
}

/** The calendar's timeline with at least the local years from one instant to another. */
export function timelineCovering(calendar: Calendar, from: number, to: number): Timeline {
  const known = calendar.timeline;
  if (known !== null && known.from <= from && to <= known.to) return known;
  return timelineOfYears(calendar, localYearAt(calendar.zone, instant(from)), localYearAt(calendar.zone, instant(to)));
}

/** The calendar's timeline with at least the given years, computing those that are missing. */
export function timelineOfYears(calendar: Calendar, fromYear: number, toYear: number): Timeline {
  const known = calendar.timeline;
  if (known !== null && known.fromYear <= fromYear && toYear <= known.toYear) return known;
  const first = known === null ? fromYear : Math.min(fromYear, known.fromYear);
  const last = known === null ? toYear : Math.max(toYear, known.toYear);
  const spans = new SpanBuilder(SHORTEST_TEN_YEARS * SECONDS_PER_DAY);
  const workingDays = new SpanBuilder(SHORTEST_TEN_YEARS);
  for (let year = first; year <= last; year += 1) {
    if (known !== null && year === known.fromYear) {
      spans.addAll(known.spans);
      workingDays.addAll(known.workingDays);
      year = known.toYear;
    } else addYear(calendar, year, spans, workingDays);
  }
  const timeline: Timeline = {
    fromYear: first,
    toYear: last,
    from: startOfLocalYear(calendar.zone, first),
    to: startOfLocalYear(calendar.zone, last + 1),
    spans: spans.build(),
    workingDays: workingDays.build(),
  };
  calendar.timeline = timeline;
  return timeline;
}

/**
 * Adds a year's open times and working days (Monday to Friday, no public holiday, open in the
 * calendar).
 */
function addYear(calendar: Calendar, year: number, spans: SpanBuilder, workingDays: SpanBuilder): void {
  const holidays = new Set(calendar.holidayRules.map((rule) => epochDayOfRule(rule, year)));
  const end = epochDayOf(year + 1, 1, 1);
  for (let day = epochDayOf(year, 1, 1); day < end; day += 1) {
    const weekday = weekdayIndexOf(day);
    const usual = holidays.has(day) ? [] : (calendar.hoursByWeekday[weekday] ?? []);
    let open = false;
    for (const [opens, closes] of calendar.hoursByException.get(day) ?? usual) {
      const from = firstOccurrence(calendar.zone, day, opens);
      const to = closingOf(calendar.zone, day, closes);
      spans.add(from, to);
      open ||= from < to;
    }
    if (open && weekday < 5 && !holidays.has(day)) workingDays.add(day, day + 1);
  }
}

/**
 * 24:00 is the beginning of the next date, whose first occurrence counts; any other closing that
 * occurs twice is the last one.
 */
function closingOf(zone: TimeZone, day: number, second: number): number {
  return second === SECONDS_PER_DAY ? firstOccurrence(zone, day + 1, 0) : lastOccurrence(zone, day, second);
}

function hoursOf(intervals: readonly OpeningInterval[]): DayHours {
  const hours = intervals.map(([open, close]) => [secondOfDay(open) ?? 0, secondOfDay(close) ?? 0] as const);
  return hours.sort(([left], [right]) => left - right);
}
