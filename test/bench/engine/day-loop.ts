import { DateTime } from 'luxon';
import { WEEKDAYS } from '../../../api/domain/time/calendar-definition';
import type { Course } from './calendars';
import type { Contestant } from './contestant';

/**
 * A straightforward loop over local days with luxon: what one would write first. It is given its
 * holidays as a set.
 */
export function dayLoopOn({ definition, holidays }: Course): Contestant {
  const closed = new Set(holidays);

  const firstDayOf = (at: number): DateTime => DateTime.fromSeconds(at, { zone: definition.timezone }).startOf('day');

  /** The openings of one local day. */
  function openingsOf(day: DateTime): readonly (readonly [number, number])[] {
    const weekday = WEEKDAYS[day.weekday - 1];
    const date = day.toISODate();
    if (weekday === undefined || date === null || closed.has(date)) return [];
    return (definition.weekly[weekday] ?? []).map(
      ([open, close]) => [secondsAt(day, open), secondsAt(day, close)] as const,
    );
  }

  return {
    name: 'luxon day loop',
    workingTimeBetween(from, to) {
      let total = 0;
      for (let day = firstDayOf(from); day.toSeconds() < to; day = day.plus({ days: 1 })) {
        for (const [opens, closes] of openingsOf(day))
          total += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
      }
      return total;
    },
    addWorkingTime(from, seconds) {
      let left = seconds;
      for (let day = firstDayOf(from); ; day = day.plus({ days: 1 })) {
        for (const [opens, closes] of openingsOf(day)) {
          const start = Math.max(opens, from);
          if (closes - start >= left) return start + left;
          left -= Math.max(0, closes - start);
        }
      }
    },
  };
}

function secondsAt(day: DateTime, time: string): number {
  return day.set({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) }).toSeconds();
}
