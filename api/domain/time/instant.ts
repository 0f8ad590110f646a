import { accept, refuse, type Result } from '../result';
import { daysOfMonth, epochDayOf } from './civil';

declare const instantBrand: unique symbol;
declare const localDateBrand: unique symbol;

/** A point in time: whole seconds since 1970-01-01T00:00:00Z. The resolution of the whole system is one second. */
export type Instant = number & { readonly [instantBrand]: true };

/** A calendar date without zone, `YYYY-MM-DD`. Text compares in date order. */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** Seconds in a civil day, which a local day has unless the clocks change. */
export const SECONDS_PER_DAY = 86_400;

/** The instant of a whole number of epoch seconds. Throws on a fraction: instants that come from outside go through `parseInstant`. */
export function instant(epochSeconds: number): Instant {
  if (!Number.isSafeInteger(epochSeconds)) throw new RangeError(`not a whole number of seconds: ${epochSeconds}`);
  return epochSeconds as Instant;
}

/** The instant `seconds` of physical time after (negative: before) another one. */
export function plusSeconds(at: Instant, seconds: number): Instant {
  return instant(at + seconds);
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.0{1,9})?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Reads an ISO 8601 instant with its offset (`2026-03-02T09:00:00Z`); refuses fractions of a second and times without offset. */
export function parseInstant(text: string): Result<Instant> {
  const parts = ISO.exec(text);
  if (parts === null) return invalid(text);
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offsetHours = Number(parts[8] ?? 0);
  const offsetMinutes = Number(parts[9] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return invalid(text);
  if (hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) return invalid(text);
  const offset = (parts[7] === '-' ? -1 : 1) * (offsetHours * 3600 + offsetMinutes * 60);
  return accept(instant(epochDayOf(year, month, day) * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second - offset));
}

/** Writes an instant in UTC to the second, `2026-03-02T09:00:00Z`. */
export function formatInstant(at: Instant): string {
  return new Date(at * 1000).toISOString().replace('.000Z', 'Z');
}

function invalid(text: string): Result<Instant> {
  const shown = JSON.stringify(text.slice(0, 40));
  return refuse(
    'INVALID_INSTANT',
    [],
    `${shown} is not an instant to the second.`,
    'Write it as ISO 8601 with an offset, like 2026-03-02T09:00:00Z.',
  );
}
