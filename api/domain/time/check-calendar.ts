import type { Refusal } from '../result';
import {
  WEEKDAYS,
  type CalendarDefinition,
  type HolidayZoneDefinition,
  type OpeningInterval,
} from './calendar-definition';
import { parseLocalDate } from './local-date';
import { timeZoneNamed } from './time-zone';

/**
 * One rule that a calendar must follow: the faults it finds, each with its path and what was
 * expected there.
 */
type CalendarRule = (
  definition: CalendarDefinition,
  zones: readonly HolidayZoneDefinition[],
) => readonly CalendarFault[];

/**
 * What is wrong in a calendar or a holiday zone: where, what was found there, and what was
 * expected, e.g. `a month from 1 to 12`.
 */
export interface CalendarFault {
  readonly path: readonly string[];
  /** As JSON. */
  readonly found: string;
  readonly expected: string;
}

const MAX_INTERVALS_A_DAY = 48;
const MAX_EXCEPTIONS = 5000;

const RULES: readonly CalendarRule[] = [
  ({ timezone }) =>
    timeZoneNamed(timezone) === null ? [fault(['timezone'], timezone, 'an IANA time zone, such as Europe/Paris')] : [],
  ({ weekly }) =>
    Object.keys(weekly)
      .filter((day) => !WEEKDAYS.some((weekday) => weekday === day))
      .map((day) => fault(['weekly', day], day, `a weekday: ${WEEKDAYS.join(', ')}`)),
  ({ weekly }) => WEEKDAYS.flatMap((day) => intervalFaults(weekly[day] ?? [], ['weekly', day])),
  ({ holidayZone }, zones) =>
    holidayZone === 'none' || zones.some(({ key }) => key === holidayZone)
      ? []
      : [fault(['holidayZone'], holidayZone, `none or one of ${zones.map(({ key }) => key).join(', ')}`)],
  ({ exceptions }) =>
    exceptions.flatMap(({ date }, index) =>
      parseLocalDate(date).ok
        ? []
        : [fault(['exceptions', String(index), 'date'], date, 'a date of the calendar, YYYY-MM-DD')],
    ),
  ({ exceptions }) =>
    exceptions.flatMap(({ date }, index) =>
      exceptions.findIndex((other) => other.date === date) === index
        ? []
        : [fault(['exceptions', String(index), 'date'], date, 'a date that no other exception names')],
    ),
  ({ exceptions }) =>
    exceptions.flatMap(({ intervals }, index) => intervalFaults(intervals, ['exceptions', String(index), 'intervals'])),
];

/**
 * The faults of a calendar as refusals `INVALID_CALENDAR`, each with its path; none when it can be
 * compiled.
 */
export function checkCalendar(
  definition: CalendarDefinition,
  zones: readonly HolidayZoneDefinition[],
): readonly Refusal[] {
  return calendarFaults(definition, zones).map(({ path, found, expected }) => ({
    code: 'INVALID_CALENDAR',
    path,
    message: `${found} is not accepted in a calendar at ${path.join('.')}.`,
    whatToDo: `Give ${expected}.`,
  }));
}

/**
 * The faults of a calendar, for callers that report them in their own words; none when it can be
 * compiled.
 */
export function calendarFaults(
  definition: CalendarDefinition,
  zones: readonly HolidayZoneDefinition[],
): readonly CalendarFault[] {
  const count = definition.exceptions.length;
  return count > MAX_EXCEPTIONS
    ? [fault(['exceptions'], `${count} exceptions`, `at most ${MAX_EXCEPTIONS} exceptions`)]
    : RULES.flatMap((rule) => rule(definition, zones));
}

/** The second of the day of `HH:MM`, 86 400 for `24:00`; null for anything else. */
export function secondOfDay(time: string): number | null {
  const parts = /^(\d{2}):(\d{2})$/.exec(time);
  if (parts === null) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2]);
  return minute > 59 || hour * 60 + minute > 1440 ? null : (hour * 60 + minute) * 60;
}

function intervalFaults(intervals: readonly OpeningInterval[], path: readonly string[]): readonly CalendarFault[] {
  if (intervals.length > MAX_INTERVALS_A_DAY)
    return [fault(path, `${intervals.length} intervals`, `at most ${MAX_INTERVALS_A_DAY} intervals`)];
  const alone = intervals.flatMap(([open, close], index) => {
    const opens = secondOfDay(open);
    const closes = secondOfDay(close);
    const at = [...path, String(index)];
    if (opens === null || opens === 86_400) return [fault([...at, '0'], open, 'an opening time from 00:00 to 23:59')];
    if (closes === null) return [fault([...at, '1'], close, 'a closing time from 00:01 to 24:00')];
    return opens < closes
      ? []
      : [fault(at, `${open}-${close}`, 'an opening before its closing; hours over midnight are two intervals')];
  });
  return alone.length > 0 ? alone : overlapFaults(intervals, path);
}

function overlapFaults(intervals: readonly OpeningInterval[], path: readonly string[]): readonly CalendarFault[] {
  return intervals.flatMap(([open, close], index) =>
    intervals.slice(0, index).some(([otherOpen, otherClose]) => open < otherClose && otherOpen < close)
      ? [fault([...path, String(index)], `${open}-${close}`, 'intervals that do not overlap')]
      : [],
  );
}

function fault(path: readonly string[], found: string, expected: string): CalendarFault {
  return { path, found: JSON.stringify(found.slice(0, 60)), expected };
}
