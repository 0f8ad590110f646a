import { compileCalendar, timelineCovering, timelineOfYears, type Calendar } from '../../../api/domain/time/calendar';
import type { CalendarDefinition, HolidayZoneDefinition } from '../../../api/domain/time/calendar-definition';
import { isWorkingDay } from '../../../api/domain/time/add-working-days';
import { addWorkingTime } from '../../../api/domain/time/add-working-time';
import { formatInstant, instant, parseInstant, type Instant, type LocalDate } from '../../../api/domain/time/instant';
import { workingTimeBetween } from '../../../api/domain/time/working-time-between';

const base: CalendarDefinition = {
  timezone: 'Europe/Paris',
  weekly: { MON: [['09:00', '12:00']] },
  holidayZone: 'none',
  exceptions: [],
};

function ready(change: Partial<CalendarDefinition> = {}, zones: readonly HolidayZoneDefinition[] = []): Calendar {
  const compiled = compileCalendar({ ...base, ...change }, zones);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusals));
  return compiled.value;
}

function at(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** A calendar that no other test has: its exception is on a date of its own. */
const withClosing = (date: string): Partial<CalendarDefinition> => ({ exceptions: [{ date, intervals: [] }] });

describe('one calendar is kept for equal definitions', () => {
  test.each<readonly [string, Partial<CalendarDefinition>]>([
    ['time zone', { timezone: 'Europe/Brussels' }],
    ['hours', { weekly: { MON: [['09:00', '12:01']] } }],
    ['holidays', { holidayZone: 'FR-METROPOLE' }],
    ['exceptions', withClosing('2101-01-03')],
  ])('and another one for other %s', (_, change) => {
    expect(ready(change)).not.toBe(ready());
    expect(ready(change)).toBe(ready({ ...change }));
  });

  test('and another one for other holidays that the pack brings under one name', () => {
    const zone = (day: number): HolidayZoneDefinition => ({
      key: 'BE',
      label: { en: 'Belgium', fr: 'Belgique' },
      includes: [],
      rules: [{ kind: 'FIXED', name: 'NATIONAL_DAY', month: 7, day }],
    });
    const [one, other] = [ready({ holidayZone: 'BE' }, [zone(20)]), ready({ holidayZone: 'BE' }, [zone(21)])];
    // 20 and 21 July 2026 are a Monday and a Tuesday; it opens on Mondays.
    expect([one, other].map((calendar) => isWorkingDay(calendar, '2026-07-20' as LocalDate))).toEqual([false, true]);
  });

  test('until many others were asked for since', () => {
    const dates = Array.from({ length: 300 }, (_, index) =>
      new Date(Date.UTC(2200, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const [first = '', second = '', ...others] = dates;
    const kept = ready(withClosing(first));
    const forgotten = ready(withClosing(second));
    others.forEach((date) => {
      ready(withClosing(date));
      expect(ready(withClosing(first))).toBe(kept);
    });
    expect(ready(withClosing(second))).not.toBe(forgotten);
  });

  test('a few hundred at a time', () => {
    const calendars = Array.from({ length: 200 }, (_, index) => {
      const definition = withClosing(new Date(Date.UTC(2300, 0, 1 + index)).toISOString().slice(0, 10));
      return [definition, ready(definition)] as const;
    });
    for (const [definition, calendar] of calendars) expect(ready(definition)).toBe(calendar);
  });
});

describe('the years of a calendar', () => {
  test('are computed once, and anew only when others are asked for', () => {
    const calendar = ready(withClosing('2102-01-02'));
    const timeline = timelineOfYears(calendar, 2025, 2026);
    expect([timeline.fromYear, timeline.toYear]).toEqual([2025, 2026]);
    expect([timeline.from, timeline.to].map((second) => formatInstant(instant(second)))).toEqual([
      '2024-12-31T23:00:00Z',
      '2026-12-31T23:00:00Z',
    ]);
    expect(timelineOfYears(calendar, 2025, 2025)).toBe(timeline);
    expect(timelineOfYears(calendar, 2026, 2026)).toBe(timeline);
    expect(timelineCovering(calendar, timeline.from, timeline.to)).toBe(timeline);
    const earlier = timelineCovering(calendar, timeline.from - 1, timeline.to);
    expect([earlier.fromYear, earlier.toYear]).toEqual([2024, 2027]);
    const later = timelineOfYears(calendar, 2028, 2028);
    expect([later.fromYear, later.toYear]).toEqual([2024, 2028]);
    expect(calendar.timeline).toBe(later);
  });

  test('may begin with the last second before them', () => {
    const calendar = ready(withClosing('2102-01-09'));
    const { from, to } = timelineOfYears(calendar, 2025, 2025);
    expect(timelineCovering(calendar, from, to + 1).toYear).toBe(2026);
    expect(timelineCovering(calendar, from - 1, to).fromYear).toBe(2024);
  });

  test('say the same in whatever order they are asked for', () => {
    // Mondays of a year: 2023 to 2026 have 52 each, 2024 has 53 (1 January and 30 December are
    // Mondays).
    const mondays = { 2023: 52, 2024: 53, 2025: 52, 2026: 52 };
    const inYear = (calendar: Calendar, year: number): number => {
      const seconds = workingTimeBetween(calendar, at(`${year}-01-01T00:00:00Z`), at(`${year}-12-31T22:59:59Z`));
      if (!seconds.ok) throw new Error('refused');
      return seconds.value / 10_800;
    };
    [
      [2023, 2026, 2024, 2025],
      [2026, 2023, 2025, 2024],
      [2024, 2025, 2023, 2026],
    ].forEach((years, index) => {
      const calendar = ready(withClosing(`2103-01-0${index + 2}`));
      for (const year of years) expect([year, inYear(calendar, year)]).toEqual([year, mondays[year as 2023]]);
      const timeline = calendar.timeline;
      expect(timeline?.spans.opens.length).toBe(52 + 53 + 52 + 52);
      // Each of these Mondays is a run of one working day.
      expect(timeline?.workingDays.opens.length).toBe(52 + 53 + 52 + 52);
    });
  });
});

describe('hours at the ends of a day', () => {
  test('are in order however they are written', () => {
    const calendar = ready({
      weekly: {
        MON: [
          ['14:00', '18:00'],
          ['09:00', '12:00'],
        ],
      },
    });
    // Monday 16 June 2025, Paris in summer: the first three hours end at noon, 10:00 in UTC.
    const end = addWorkingTime(calendar, at('2025-06-16T00:00:00Z'), 3 * 3600);
    expect(end).toEqual({ ok: true, value: at('2025-06-16T10:00:00Z') });
    const later = addWorkingTime(calendar, at('2025-06-16T00:00:00Z'), 3 * 3600 + 1);
    expect(later).toEqual({ ok: true, value: at('2025-06-16T12:00:01Z') });
  });

  test('run on over midnight as one opening', () => {
    const calendar = ready({ weekly: { MON: [['22:00', '24:00']], TUE: [['00:00', '06:00']] } });
    const { spans } = timelineOfYears(calendar, 2025, 2025);
    // 52 Mondays in 2025, each with the Tuesday after it.
    expect(spans.opens.length).toBe(52);
    expect(spans.totals[52]).toBe(52 * 8 * 3600);
  });

  test('that the clocks skip altogether open nothing, and make no working day', () => {
    // Apia had no 30 December 2011, a Friday.
    const calendar = ready({
      timezone: 'Pacific/Apia',
      weekly: { FRI: [['09:00', '17:00']], THU: [['09:00', '17:00']] },
    });
    const days = ['2011-12-29', '2011-12-30', '2012-01-06'].map((date) => isWorkingDay(calendar, date as LocalDate));
    expect(days).toEqual([true, false, true]);
  });

  test('a day on which an exception closes a calendar is no working day', () => {
    const calendar = ready({ exceptions: [{ date: '2025-06-16', intervals: [] }] });
    const days = ['2025-06-16', '2025-06-17', '2025-06-23'].map((date) => isWorkingDay(calendar, date as LocalDate));
    expect(days).toEqual([false, false, true]);
  });
});
