import { accept, refuse, type Result } from '../result';
import { WEEKDAYS, type Weekday } from './calendar-definition';
import { civilOfEpochDay, daysOfMonth, epochDayOf, weekdayIndexOf, type CivilDate } from './civil';
import type { LocalDate } from './instant';

declare const localMonthBrand: unique symbol;

/** A month of the calendar without zone, `YYYY-MM`. Text compares in order. */
export type LocalMonth = string & { readonly [localMonthBrand]: true };

/** The supported years of dates, calendars and clocks; both included. */
export const FIRST_YEAR = 1970;
/** See `FIRST_YEAR`. */
export const LAST_YEAR = 2399;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads `YYYY-MM-DD`; refuses what is not a date of the calendar (30 February) or is outside the
 * supported years.
 */
export function parseLocalDate(text: string): Result<LocalDate> {
  const parts = DATE.exec(text);
  const [year, month, day] = (parts?.slice(1) ?? []).map(Number);
  const whatToDo = `Give a date of the calendar as YYYY-MM-DD, from ${FIRST_YEAR} to ${LAST_YEAR}.`;
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysOfMonth(year, month)
  ) {
    return refuse('INVALID_DATE', [], `${JSON.stringify(text.slice(0, 40))} is not a date.`, whatToDo);
  }
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return refuse('INVALID_DATE', [], `The year of ${text} is not supported.`, whatToDo);
  return accept(text as LocalDate);
}

/** The date of an epoch day. Throws outside the years that can be written with four digits. */
export function localDateOfEpochDay(epochDay: number): LocalDate {
  return formatCivil(civilOfEpochDay(epochDay));
}

/** The numbers of a date. */
export function civilOf(date: LocalDate): CivilDate {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The number of days from 1970-01-01 to a date. */
export function epochDayOfDate(date: LocalDate): number {
  const { year, month, day } = civilOf(date);
  return epochDayOf(year, month, day);
}

/** The date `days` days after (negative: before) another; the date itself is day 0. */
export function addDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`not a whole number of days: ${days}`);
  return localDateOfEpochDay(epochDayOfDate(date) + days);
}

/**
 * The same day of the month `months` months later (negative: earlier), or the last day of that
 * month where it has no such day.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  if (!Number.isSafeInteger(months)) throw new RangeError(`not a whole number of months: ${months}`);
  const { year, month, day } = civilOf(date);
  const monthIndex = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthIndex / 12);
  const targetMonth = monthIndex - targetYear * 12 + 1;
  return formatCivil({
    year: targetYear,
    month: targetMonth,
    day: Math.min(day, daysOfMonth(targetYear, targetMonth)),
  });
}

/**
 * How many days lie from one date to another: `addDays(from, result)` is `to`; negative when `to`
 * comes first.
 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDayOfDate(to) - epochDayOfDate(from);
}

/** The weekday of a date. */
export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[weekdayIndexOf(epochDayOfDate(date))] as Weekday;
}

/** The year of a date. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a date. */
export function monthOf(date: LocalDate): LocalMonth {
  return date.slice(0, 7) as LocalMonth;
}

/** The first day of a month. */
export function firstDayOf(month: LocalMonth): LocalDate {
  return `${month}-01` as LocalDate;
}

/** The last day of the month of a date. */
export function lastDayOfMonth(on: LocalDate): LocalDate {
  return `${monthOf(on)}-${daysInMonth(monthOf(on))}` as LocalDate;
}

/** The number of days of a year, 365 or 366. */
export function daysInYear(year: number): number {
  return epochDayOf(year + 1, 1, 1) - epochDayOf(year, 1, 1);
}

/** The number of days of a month. */
export function daysInMonth(month: LocalMonth): number {
  return daysOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
}

function formatCivil({ year, month, day }: CivilDate): LocalDate {
  if (year < 0 || year > 9999) throw new RangeError(`year out of range: ${year}`);
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;
}

/** The later of two days. */
export function laterDay(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? b : a;
}
