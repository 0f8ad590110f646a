import * as fc from 'fast-check';
import { addWorkingDays, isWorkingDay } from '../../api/domain/time/add-working-days';
import { addWorkingTime } from '../../api/domain/time/add-working-time';
import type { CalendarDefinition } from '../../api/domain/time/calendar-definition';
import { instant, type Instant } from '../../api/domain/time/instant';
import { addDays, localDateOfEpochDay } from '../../api/domain/time/local-date';
import { openingSecondsInMonth } from '../../api/domain/time/opening-seconds';
import { localMonthAt, timeZoneNamed } from '../../api/domain/time/time-zone';
import { isOpenAt, workingTimeBetween } from '../../api/domain/time/working-time-between';
import { calendars, instants, instantsAtChanges, openCalendars, ready } from './time-arbitraries';
import { naiveOpenings, naiveWorkingTime } from './time-naive';
import { runs } from '../support/runs';

const ordered = fc.tuple(instants, instants).map(([left, right]) => (left <= right ? [left, right] : [right, left]));
const DAY = 86_400;

function between(definition: CalendarDefinition, from: number, to: number): number {
  const seconds = workingTimeBetween(ready(definition), instant(from), instant(to));
  if (!seconds.ok) throw new Error(JSON.stringify(seconds.refusals));
  return seconds.value;
}

function added(definition: CalendarDefinition, from: Instant, seconds: number): Instant {
  const at = addWorkingTime(ready(definition), from, seconds);
  if (!at.ok) throw new Error(JSON.stringify(at.refusals));
  return at.value;
}

test('the engine equals a loop over days with a date library, on nights of changes too', () => {
  const near = fc.oneof(instants, instantsAtChanges, instantsAtChanges);
  fc.assert(
    fc.property(calendars, near, fc.integer({ min: 0, max: 20 * DAY }), (definition, from, length) => {
      expect(between(definition, from, from + length)).toBe(naiveWorkingTime(definition, from, from + length));
    }),
    runs(300),
  );
});

test('the end of added time is the first second by which the loop over days has counted it', () => {
  fc.assert(
    fc.property(openCalendars, instantsAtChanges, fc.integer({ min: 1, max: 5 * DAY }), (definition, from, seconds) => {
      const at = added(definition, from, seconds);
      if (at - from > 120 * DAY) return;
      expect(naiveWorkingTime(definition, from, at)).toBe(seconds);
      expect(naiveWorkingTime(definition, from, at - 1)).toBe(seconds - 1);
    }),
    runs(150),
  );
});

test('a calendar is open exactly inside the openings of the loop over days', () => {
  fc.assert(
    fc.property(calendars, instantsAtChanges, (definition, at) => {
      const inside = naiveOpenings(definition, at, at).some(([opens, closes]) => opens <= at && at < closes);
      expect(isOpenAt(ready(definition), at)).toEqual({ ok: true, value: inside });
    }),
    runs(150),
  );
});

test('working time adds up over any split', () => {
  fc.assert(
    fc.property(calendars, ordered, instants, (definition, [from, to], split) => {
      const middle = Math.min(Math.max(split, from as number), to as number);
      const parts = between(definition, from as number, middle) + between(definition, middle, to as number);
      expect(parts).toBe(between(definition, from as number, to as number));
    }),
  );
});

test('working time is never negative and never more than the time that passed', () => {
  fc.assert(
    fc.property(calendars, ordered, (definition, [from, to]) => {
      const seconds = between(definition, from as number, to as number);
      expect(seconds).toBeGreaterThanOrEqual(0);
      expect(seconds).toBeLessThanOrEqual((to as number) - (from as number));
    }),
  );
});

test('adding undoes counting: the time added is the time found, and no earlier instant has it', () => {
  fc.assert(
    fc.property(openCalendars, instants, fc.integer({ min: 0, max: 400 * DAY }), (definition, from, seconds) => {
      const at = added(definition, from, seconds);
      expect(between(definition, from, at)).toBe(seconds);
      if (seconds > 0) expect(between(definition, from, at - 1)).toBe(seconds - 1);
      else expect(at).toBe(from);
    }),
  );
});

test('adding twice is adding the sum', () => {
  const durations = fc.tuple(fc.nat({ max: 90 * DAY }), fc.nat({ max: 90 * DAY }));
  fc.assert(
    fc.property(openCalendars, instants, durations, (definition, from, [first, second]) => {
      expect(added(definition, added(definition, from, first), second)).toBe(added(definition, from, first + second));
    }),
  );
});

test('the answer does not depend on what was asked before', () => {
  fc.assert(
    fc.property(openCalendars, instants, instants, fc.nat({ max: 90 * DAY }), (definition, from, other, seconds) => {
      const fresh = { ...definition, exceptions: [...definition.exceptions, { date: '2390-01-01', intervals: [] }] };
      added(definition, other, seconds);
      expect(added(definition, from, seconds)).toBe(added(fresh, from, seconds));
    }),
    runs(50),
  );
});

test('the months of a year make up its opening time', () => {
  fc.assert(
    fc.property(calendars, instants, (definition, at) => {
      const zone = timeZoneNamed(definition.timezone);
      if (zone === null) throw new Error('no zone');
      const month = localMonthAt(zone, at);
      const opening = openingSecondsInMonth(ready(definition), month);
      // The month as the clocks on the wall of the zone see it, widened and cut by the local month
      // of each opening's seconds.
      const around = naiveOpenings(definition, at - 40 * DAY, at + 40 * DAY);
      const seconds = around.reduce((total, [opens, closes]) => total + overlap(opens, closes, zone.name, month), 0);
      expect(opening).toEqual({ ok: true, value: seconds });
    }),
    runs(40),
  );
});

test('the n-th working day has n working days up to it', () => {
  fc.assert(
    fc.property(
      openCalendars,
      fc.integer({ min: 14_000, max: 22_000 }),
      fc.integer({ min: 1, max: 30 }),
      (open, day, n) => {
        const definition = { ...open, weekly: { ...open.weekly, WED: [['09:00', '10:00'] as const] } };
        const calendar = ready(definition);
        const date = localDateOfEpochDay(day);
        const end = addWorkingDays(calendar, date, n);
        if (!end.ok) throw new Error(JSON.stringify(end.refusals));
        let counted = 0;
        for (let next = addDays(date, 1); next <= end.value; next = addDays(next, 1))
          if (isWorkingDay(calendar, next)) counted += 1;
        expect(counted).toBe(n);
        expect(isWorkingDay(calendar, end.value)).toBe(true);
      },
    ),
    runs(60),
  );
});

/**
 * Seconds of an opening that lie in a local month, found by halving at its ends with the date
 * library's own local months.
 */
function overlap(opens: number, closes: number, timezone: string, month: string): number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, year: 'numeric', month: '2-digit' });
  const monthAt = (second: number): string => format.format(second * 1000);
  const firstWhere = (holds: (second: number) => boolean): number => {
    let low = opens;
    let high = closes;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return firstWhere((second) => monthAt(second) > month) - firstWhere((second) => monthAt(second) >= month);
}
