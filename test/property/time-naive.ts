import { DateTime, IANAZone } from 'luxon';
import { WEEKDAYS, type CalendarDefinition } from '../../api/domain/time/calendar-definition';
import { FRENCH_HOLIDAY_ZONES } from '../../api/domain/time/french-holiday-zones';
import { holidayRulesOf, holidaysOfYear } from '../../api/domain/time/holidays';

/**
 * Working time as one would first write it: a loop over local days with a date library. Slow, and
 * shares nothing with the engine but the dates of holidays (which have tests of their own), so that
 * the two can be held against each other.
 */
export function naiveWorkingTime(definition: CalendarDefinition, from: number, to: number): number {
  return naiveOpenings(definition, from, to).reduce(
    (total, [opens, closes]) => total + Math.max(0, Math.min(closes, to) - Math.max(opens, from)),
    0,
  );
}

/** The openings of all local days that may touch `[from, to)`, merged. */
export function naiveOpenings(definition: CalendarDefinition, from: number, to: number): readonly [number, number][] {
  const zone = IANAZone.create(definition.timezone);
  const rules = definition.holidayZone === 'none' ? [] : holidayRulesOf(definition.holidayZone, FRENCH_HOLIDAY_ZONES);
  const last = DateTime.fromSeconds(to, { zone: 'utc' }).plus({ days: 3 }).toISODate() ?? '';
  const openings: [number, number][] = [];
  // Dates are walked in UTC, where every date exists: a zone may skip one.
  let day = DateTime.fromSeconds(from, { zone: 'utc' }).minus({ days: 3 }).startOf('day');
  for (; (day.toISODate() ?? '') <= last; day = day.plus({ days: 1 })) {
    const date = day.toISODate() ?? '';
    const weekday = WEEKDAYS[day.weekday - 1];
    const isHoliday = holidaysOfYear(rules, day.year).some((holiday) => holiday.date === date);
    const exception = definition.exceptions.find((one) => one.date === date);
    const usual = isHoliday || weekday === undefined ? [] : (definition.weekly[weekday] ?? []);
    for (const [open, close] of exception?.intervals ?? usual) {
      const next = day.plus({ days: 1 }).toISODate() ?? '';
      const opens = instantsOf(zone, date, open).first;
      const closes = close === '24:00' ? instantsOf(zone, next, '00:00').first : instantsOf(zone, date, close).last;
      if (opens < closes) openings.push([opens, closes]);
    }
  }
  return merge(openings);
}

/**
 * The instants at which the clocks show a local time: both when they show it twice, the change
 * itself when they skip it.
 */
function instantsOf(zone: IANAZone, date: string, time: string): { readonly first: number; readonly last: number } {
  const wall = DateTime.fromISO(`${date}T${time}:00`, { zone: 'utc' }).toSeconds();
  const offsetAt = (second: number): number => zone.offset(second * 1000) * 60;
  const shown = [-2, -1, -0.25, 0.25, 1, 2]
    .map((days) => wall - offsetAt(wall + days * 86_400))
    .filter((second) => second + offsetAt(second) === wall);
  if (shown.length > 0) return { first: Math.min(...shown), last: Math.max(...shown) };
  let before = wall - 2 * 86_400;
  let after = wall + 2 * 86_400;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (middle + offsetAt(middle) < wall) before = middle;
    else after = middle;
  }
  return { first: after, last: after };
}

function merge(openings: readonly [number, number][]): readonly [number, number][] {
  const merged: [number, number][] = [];
  for (const [opens, closes] of [...openings].sort((left, right) => left[0] - right[0])) {
    const last = merged.at(-1);
    if (last !== undefined && opens <= last[1]) last[1] = Math.max(last[1], closes);
    else merged.push([opens, closes]);
  }
  return merged;
}
