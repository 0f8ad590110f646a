/** Dates as one would first reckon with them: `YYYY-MM-DD`, in UTC where every date exists. */

const MILLISECONDS = 86_400_000;

// Kept, once found: lives of years ask for the same days over and over.
const dayNumber = kept((date: string): number => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS);
const dateOf = kept((day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10));

function kept<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return (key) => {
    const before = found.get(key);
    if (before !== undefined) return before;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}

/** A date some days later, or earlier. */
export function daysAfter(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** How many days later the second date is. */
export function daysFrom(first: string, second: string): number {
  return dayNumber(second) - dayNumber(first);
}

/** The same day some months later; the last one of its month where that month has no such day. */
export function monthsAfter(date: string, months: number): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(Number(date.slice(8)), last))).toISOString().slice(0, 10);
}

/** The n-th Monday to Friday after a date. */
export function weekdaysAfter(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0;) {
    day = daysAfter(day, 1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

const PARIS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date in Paris at an instant, given as text in UTC. */
export function dateInParis(instant: string): string {
  return PARIS.format(new Date(instant));
}
