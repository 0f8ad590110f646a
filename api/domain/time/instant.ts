import { accept, refuse, type Result } from '../result';
import { daysOfMonth, epochDayOf } from './civil';

declare const instantBrand: unique symbol;
declare const localDateBrand: unique symbol;

/**
 * A point in time: whole seconds since 1970-01-01T00:00:00Z. The resolution of the whole system is
 * one second.
 */
export type Instant = number & { readonly [instantBrand]: true };

/** A calendar date without zone, `YYYY-MM-DD`. Text compares in date order. */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** Seconds in a civil day, which a local day has unless the clocks change. */
export const SECONDS_PER_DAY = 86_400;

/**
 * The instant of a whole number of epoch seconds. Throws on a fraction: instants that come from
 * outside go through `parseInstant`.
 */
export function instant(epochSeconds: number): Instant {
  if (!Number.isSafeInteger(epochSeconds)) throw new RangeError(`not a whole number of seconds: ${epochSeconds}`);
  return epochSeconds as Instant;
}

/** The instant `seconds` of physical time after (negative: before) another one. */
export function plusSeconds(at: Instant, seconds: number): Instant {
  return instant(at + seconds);
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:[Zz]|([+-])(\d{2})(?::?(\d{2}))?)$/;

/**
 * Reads an ISO 8601 instant with its offset: `2026-03-02T09:00:00Z`, `+01:00`, `+0100` or `+01` for
 * the zone, small letters as RFC 3339 allows. What it says below a second is cut, and what it
 * leaves out is zero seconds. Refuses (`INVALID_INSTANT`) what is no time of the calendar, and
 * times without offset. Any year of four digits: what comes from outside goes through
 * `parseKeptInstant`.
 */
export function parseInstant(text: string): Result<Instant> {
  const parts = ISO.exec(text);
  if (parts === null) return invalid(text, whyUnreadable(text));
  const [year, month, day, hour, minute, second, offsetHours, offsetMinutes] = [1, 2, 3, 4, 5, 6, 8, 9].map((place) =>
    Number(parts[place] ?? 0),
  ) as [number, number, number, number, number, number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month))
    return invalid(text, 'is not a day of the calendar');
  if (hour > 23 || minute > 59) return invalid(text, 'has a time outside 00:00 to 23:59');
  if (second > 59) return invalid(text, 'has a second greater than 59');
  if (offsetHours > 23 || offsetMinutes > 59) return invalid(text, 'has an offset that no time zone has');
  const offset = (parts[7] === '-' ? -1 : 1) * (offsetHours * 3600 + offsetMinutes * 60);
  return accept(instant(epochDayOf(year, month, day) * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second - offset));
}

/** What is wrong with a text that does not have the form of an instant. */
function whyUnreadable(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'is a date without a time';
  if (/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/.test(text)) return 'has no offset from UTC';
  return 'is not an instant to the second';
}

/** Writes an instant in UTC to the second, `2026-03-02T09:00:00Z`. */
export function formatInstant(at: Instant): string {
  return new Date(at * 1000).toISOString().replace('.000Z', 'Z');
}

/** The day of an instant in UTC. */
export function utcDayOf(at: Instant): LocalDate {
  return formatInstant(at).slice(0, 10) as LocalDate;
}

function invalid(text: string, why: string): Result<Instant> {
  const shown = JSON.stringify(text.slice(0, 40));
  return refuse(
    'INVALID_INSTANT',
    [],
    `${shown} ${why}.`,
    'Write it as ISO 8601 with an offset, like 2026-03-02T09:00:00Z.',
  );
}
