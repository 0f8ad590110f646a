/**
 * Working time as one would first reckon with it: minute by minute, Monday to Friday from 9 to 12
 * and from 14 to 18 in Paris, without holidays. Minutes are counted since 1970, in UTC.
 */

const HOUR = 60;
const OPEN_HOURS = new Set([9, 10, 11, 14, 15, 16, 17]);
const PARIS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

interface Local {
  /** `YYYY-MM-DD` in Paris. */
  readonly date: string;
  readonly isOpen: boolean;
}

const seen = new Map<number, Local>();

/** What an hour is in Paris; it is never off UTC by a part of an hour. */
function localAt(minute: number): Local {
  const hour = Math.floor(minute / HOUR);
  const known = seen.get(hour);
  if (known !== undefined) return known;
  const parts = PARIS.formatToParts(new Date(hour * HOUR * 60_000));
  const part = (type: string): string => parts.find((each) => each.type === type)!.value;
  const isWeekday = !['Sat', 'Sun'].includes(part('weekday'));
  const local = {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    isOpen: isWeekday && OPEN_HOURS.has(Number(part('hour'))),
  };
  seen.set(hour, local);
  return local;
}

/** The month in Paris of an instant, e.g. `2026-03`. */
export const monthOf = (minute: number): string => localAt(minute).date.slice(0, 7);

/** A time that does not count; it ends before `endsAt`. */
export interface Excluded {
  readonly startsAt: number;
  readonly endsAt: number;
}

const counts = (minute: number, excluded: readonly Excluded[]): boolean =>
  localAt(minute).isOpen && !excluded.some(({ startsAt, endsAt }) => minute >= startsAt && minute < endsAt);

/** The minute by which some working minutes after an instant are used up. */
export function afterWorking(from: number, working: number, excluded: readonly Excluded[]): number {
  let minute = from;
  for (let left = working; left > 0; minute += 1) if (counts(minute, excluded)) left -= 1;
  return minute;
}

/** The working minutes between two instants. */
export function workingBetween(from: number, before: number, excluded: readonly Excluded[]): number {
  let sum = 0;
  for (let minute = from; minute < before; minute += 1) if (counts(minute, excluded)) sum += 1;
  return sum;
}

const workingOf = new Map<string, number>();

/** The working minutes of a month in Paris. */
export function workingInMonth(month: string): number {
  const known = workingOf.get(month) ?? countedInMonth(month);
  workingOf.set(month, known);
  return known;
}

function countedInMonth(month: string): number {
  const first = Date.parse(`${month}-01T00:00:00Z`) / 60_000;
  // From the day before on, for as many days as any month has and two more.
  let sum = 0;
  for (let minute = first - 24 * HOUR; minute < first + 33 * 24 * HOUR; minute += 1) {
    if (monthOf(minute) === month && counts(minute, [])) sum += 1;
  }
  return sum;
}
