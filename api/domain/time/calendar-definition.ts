import type { Label } from '../explanation/explanation';

/** The days of the week, Monday first, as calendars and holiday rules name them. */
export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** An opening `[open, close)` in local wall-clock time, `HH:MM`; only a closing may be `24:00`. */
export type OpeningInterval = readonly [open: string, close: string];

/**
 * What replaces the weekly hours on one date, a public holiday or not; no intervals means closed
 * all day.
 */
export interface CalendarException {
  /** `YYYY-MM-DD`, local to the calendar. */
  readonly date: string;
  readonly intervals: readonly OpeningInterval[];
}

/**
 * A calendar of opening hours as a terms pack or a contract writes it. It is unchecked data:
 * `compileCalendar` refuses a bad one with the path of each fault. A weekday that is not named is
 * closed.
 */
export interface CalendarDefinition {
  /** IANA name, e.g. `Europe/Paris`. */
  readonly timezone: string;
  readonly weekly: Readonly<Partial<Record<Weekday, readonly OpeningInterval[]>>>;
  /** Key of the holiday zone whose public holidays close the calendar, or `none`. */
  readonly holidayZone: string;
  readonly exceptions: readonly CalendarException[];
}

/** What the rules of one holiday have in common. */
interface HolidayRuleBase {
  /** Stable code of the holiday, e.g. `EASTER_MONDAY`. */
  readonly name: string;
  /** First year in which it is a public holiday; none means always. */
  readonly firstYear?: number;
  /** Last year in which it is a public holiday; none means still. */
  readonly lastYear?: number;
}

/** The same date each year; 29 February exists only in leap years. */
export interface FixedHolidayRule extends HolidayRuleBase {
  readonly kind: 'FIXED';
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A number of days after (negative: before) Easter Sunday of the Gregorian calendar. */
export interface EasterHolidayRule extends HolidayRuleBase {
  readonly kind: 'EASTER';
  readonly daysAfter: number;
}

/** The nth given weekday of a month, counted from its end when negative (`-1` is the last one). */
export interface NthWeekdayHolidayRule extends HolidayRuleBase {
  readonly kind: 'NTH_WEEKDAY';
  readonly month: number;
  readonly weekday: Weekday;
  /** 1 to 4, or -4 to -1. */
  readonly nth: number;
}

/** How the date of one public holiday is found in a year. */
export type HolidayRule = FixedHolidayRule | EasterHolidayRule | NthWeekdayHolidayRule;

/**
 * The public holidays of a place, as data: those of the zones it includes, and its own. A terms
 * pack may bring zones of other countries; the French ones are built in.
 */
export interface HolidayZoneDefinition {
  /** e.g. `FR-METROPOLE`. `none` is not a zone. */
  readonly key: string;
  readonly label: Label;
  /** Keys of zones whose holidays are holidays here too. */
  readonly includes: readonly string[];
  readonly rules: readonly HolidayRule[];
}
