import { compileCalendar, type Calendar } from '../../../api/domain/time/calendar';
import type { CalendarDefinition, OpeningInterval } from '../../../api/domain/time/calendar-definition';
import { FRENCH_HOLIDAY_ZONES } from '../../../api/domain/time/french-holiday-zones';
import { holidayRulesOf, holidaysOfYear } from '../../../api/domain/time/holidays';

/**
 * The zone of all calendars; the libraries know no other than the process's, which is set to it.
 */
export const ZONE = 'Europe/Paris';

/** A calendar that is asked about, with all that a contestant needs to know of it. */
export interface Course {
  readonly name: string;
  readonly definition: CalendarDefinition;
  readonly engine: Calendar;
  /**
   * `YYYY-MM-DD`, of all years that questions can reach. Everybody but the engine is given them
   * beforehand.
   */
  readonly holidays: readonly string[];
}

const OFFICE: readonly OpeningInterval[] = [
  ['08:30', '12:00'],
  ['14:00', '18:00'],
];
const ALL_DAY: readonly OpeningInterval[] = [['00:00', '24:00']];
const RULES = holidayRulesOf('FR-METROPOLE', FRENCH_HOLIDAY_ZONES);
const HOLIDAYS = Array.from({ length: 14 }, (_, index) => holidaysOfYear(RULES, 2015 + index)).flatMap((year) =>
  year.map(({ date }) => date),
);

/**
 * The working hours of `omr-hosted`: two openings a day, five days a week, but for the public
 * holidays of metropolitan France.
 */
export const OFFICE_HOURS = courseOf(
  'office hours',
  {
    timezone: ZONE,
    weekly: { MON: OFFICE, TUE: OFFICE, WED: OFFICE, THU: OFFICE, FRI: OFFICE },
    holidayZone: 'FR-METROPOLE',
    exceptions: [],
  },
  HOLIDAYS,
);

/** Day and night but for two hours on Sundays: open while the clocks change. */
export const DAY_AND_NIGHT = courseOf(
  'day and night',
  {
    timezone: ZONE,
    weekly: {
      MON: ALL_DAY,
      TUE: ALL_DAY,
      WED: ALL_DAY,
      THU: ALL_DAY,
      FRI: ALL_DAY,
      SAT: ALL_DAY,
      SUN: [
        ['00:00', '12:00'],
        ['14:00', '24:00'],
      ],
    },
    holidayZone: 'none',
    exceptions: [],
  },
  [],
);

function courseOf(name: string, definition: CalendarDefinition, holidays: readonly string[]): Course {
  const compiled = compileCalendar(definition);
  if (!compiled.ok) throw new Error(compiled.refusals.map(({ message }) => message).join(' '));
  return { name, definition, engine: compiled.value, holidays };
}
