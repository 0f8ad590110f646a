import { refuse, type Refused, type Result } from '../result';
import { epochDayOf } from './civil';
import { parseInstant, SECONDS_PER_DAY, type Instant } from './instant';
import { FIRST_YEAR, LAST_YEAR } from './local-date';
import { startOfLocalYear, type TimeZone } from './time-zone';

const FIRST_SECOND = epochDayOf(FIRST_YEAR, 1, 1) * SECONDS_PER_DAY;
const LAST_SECOND = epochDayOf(LAST_YEAR + 1, 1, 1) * SECONDS_PER_DAY - 1;

/**
 * Refuses with `INSTANT_OUT_OF_RANGE` the first instant that lies outside the supported years, so
 * that no question can make a calendar grow without end; null when all are inside.
 */
export function refuseOutsideKeptYears(instants: Readonly<Record<string, number>>): Refused | null {
  // Asked before every question to a calendar: `Object.entries` would cost as much as the check
  // itself.
  for (const name in instants) {
    const at = instants[name];
    if (at !== undefined && at >= FIRST_SECOND && at <= LAST_SECOND) continue;
    const whatToDo = `Give an instant in the years ${FIRST_YEAR} to ${LAST_YEAR}.`;
    return refuse('INSTANT_OUT_OF_RANGE', [name], `The instant ${name} is outside the supported years.`, whatToDo);
  }
  return null;
}

/**
 * Reads an instant that comes from outside: as `parseInstant`, and refused with
 * `INSTANT_OUT_OF_RANGE` outside the supported years.
 */
export function parseKeptInstant(text: string): Result<Instant> {
  const read = parseInstant(text);
  if (!read.ok || (read.value >= FIRST_SECOND && read.value <= LAST_SECOND)) return read;
  return refuse(
    'INSTANT_OUT_OF_RANGE',
    [],
    `${text} is outside the supported years.`,
    `Give an instant in the years ${FIRST_YEAR} to ${LAST_YEAR}, in UTC; leave out one that means "no end".`,
  );
}

/**
 * The instant at which a local year begins, as far as it is kept: by the clocks of most zones the
 * first and the last year reach hours beyond the supported years.
 */
export function startOfKeptYear(zone: TimeZone, year: number): Instant {
  return Math.min(Math.max(startOfLocalYear(zone, year), FIRST_SECOND), LAST_SECOND) as Instant;
}
