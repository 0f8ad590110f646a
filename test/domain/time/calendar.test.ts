import { addWorkingDays } from '../../../api/domain/time/add-working-days';
import { addWorkingTime } from '../../../api/domain/time/add-working-time';
import { compileCalendar, type Calendar } from '../../../api/domain/time/calendar';
import type {
  CalendarDefinition,
  HolidayZoneDefinition,
  OpeningInterval,
} from '../../../api/domain/time/calendar-definition';
import { formatInstant, instant, parseInstant, type Instant, type LocalDate } from '../../../api/domain/time/instant';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import { openingSecondsInMonth } from '../../../api/domain/time/opening-seconds';
import { isOpenAt, workingTimeBetween } from '../../../api/domain/time/working-time-between';
import type { Result } from '../../../api/domain/result';

const OFFICE: readonly OpeningInterval[] = [
  ['08:30', '12:00'],
  ['14:00', '18:00'],
];
const omr: CalendarDefinition = {
  timezone: 'Europe/Paris',
  weekly: { MON: OFFICE, TUE: OFFICE, WED: OFFICE, THU: OFFICE, FRI: OFFICE },
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
};
const never: CalendarDefinition = { ...omr, weekly: {} };

function ready(definition: CalendarDefinition, zones: readonly HolidayZoneDefinition[] = []): Calendar {
  const compiled = compileCalendar(definition, zones);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusals));
  return compiled.value;
}

function at(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

function codes<T>(result: Result<T>): readonly string[] {
  return result.ok ? [] : result.refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** The opening hours of one day in Paris, by whatever opens it. */
function hoursOn(definition: CalendarDefinition, date: string): number {
  const seconds = workingTimeBetween(ready(definition), at(`${date}T00:00:00Z`), at(`${date}T22:00:00Z`));
  if (!seconds.ok) throw new Error('refused');
  return seconds.value / 3600;
}

describe('a bad calendar is refused when it is made', () => {
  const bad = (change: Partial<CalendarDefinition>): readonly string[] => codes(compileCalendar({ ...omr, ...change }));

  test.each<[string, Partial<CalendarDefinition>, readonly string[]]>([
    ['an unknown time zone', { timezone: 'Europe/Pari' }, ['timezone']],
    ['an unknown holiday zone', { holidayZone: 'FR-CORSE' }, ['holidayZone']],
    ['an hour that does not exist', { weekly: { MON: [['08:60', '12:00']] } }, ['weekly.MON.0.0']],
    ['an opening at 24:00', { weekly: { MON: [['24:00', '24:00']] } }, ['weekly.MON.0.0']],
    ['a closing after 24:00', { weekly: { MON: [['08:00', '24:30']] } }, ['weekly.MON.0.1']],
    ['a closing before the opening', { weekly: { MON: [['22:00', '06:00']] } }, ['weekly.MON.0']],
    ['no time between', { weekly: { MON: [['08:00', '08:00']] } }, ['weekly.MON.0']],
    ['an hour in another form', { weekly: { MON: [['8:00', '12:00']] } }, ['weekly.MON.0.0']],
    [
      'openings that overlap',
      {
        weekly: {
          TUE: [
            ['08:00', '12:00'],
            ['11:59', '13:00'],
          ],
        },
      },
      ['weekly.TUE.1'],
    ],
    ['an exception on no date', { exceptions: [{ date: '2025-02-29', intervals: [] }] }, ['exceptions.0.date']],
    [
      'two exceptions on one date',
      {
        exceptions: [
          { date: '2025-06-17', intervals: [] },
          { date: '2025-06-17', intervals: [] },
        ],
      },
      ['exceptions.1.date'],
    ],
    [
      'bad hours in an exception',
      { exceptions: [{ date: '2025-06-17', intervals: [['09:00', '25:00']] }] },
      ['exceptions.0.intervals.0.1'],
    ],
  ])('%s', (_name, change, paths) => {
    expect(bad(change)).toEqual(paths.map((path) => `INVALID_CALENDAR ${path}`));
  });

  test('a weekday that is none', () => {
    const weekly = { ...omr.weekly, LUN: OFFICE } as CalendarDefinition['weekly'];
    expect(bad({ weekly })).toEqual(['INVALID_CALENDAR weekly.LUN']);
  });

  test('all faults at once, each saying what to give instead', () => {
    const result = compileCalendar({ ...omr, timezone: 'X', holidayZone: 'Y' });
    expect(codes(result)).toEqual(['INVALID_CALENDAR timezone', 'INVALID_CALENDAR holidayZone']);
    expect(result.ok ? [] : result.refusals.map(({ whatToDo }) => whatToDo.length > 10)).toEqual([true, true]);
  });

  test('a bad holiday zone that the pack brings', () => {
    const zone: HolidayZoneDefinition = {
      key: 'BE',
      label: { en: 'Belgium', fr: 'Belgique' },
      includes: [],
      rules: [{ kind: 'FIXED', name: 'NATIONAL_DAY', month: 7, day: 32 }],
    };
    expect(codes(compileCalendar({ ...omr, holidayZone: 'BE' }, [zone]))).toEqual([
      'INVALID_HOLIDAY_ZONE 0.rules.0.day',
    ]);
  });
});

describe('what opens and closes a day', () => {
  test('usual hours, a holiday, a holiday that an exception opens, and a closed day', () => {
    const exceptions = [
      { date: '2025-07-14', intervals: [['09:00', '12:00'] as const] },
      { date: '2025-06-17', intervals: [] },
    ];
    expect(hoursOn(omr, '2025-06-16')).toBe(7.5);
    expect(hoursOn(omr, '2025-07-14')).toBe(0);
    expect(hoursOn({ ...omr, exceptions }, '2025-07-14')).toBe(3);
    expect(hoursOn({ ...omr, exceptions }, '2025-06-17')).toBe(0);
    expect(hoursOn({ ...omr, holidayZone: 'none' }, '2025-07-14')).toBe(7.5);
  });

  test('a holiday that an exception opens is still no working day', () => {
    const exceptions = [{ date: '2025-07-14', intervals: OFFICE }];
    const next = addWorkingDays(ready({ ...omr, exceptions }), '2025-07-11' as LocalDate, 1);
    expect(next).toEqual({ ok: true, value: '2025-07-15' });
  });

  test('a Saturday on which the calendar opens is no working day', () => {
    const business = ready({ ...omr, weekly: { ...omr.weekly, SAT: [['08:30', '18:00']] } });
    expect(addWorkingDays(business, '2025-06-20' as LocalDate, 1)).toEqual({ ok: true, value: '2025-06-23' });
  });

  test('another country’s holidays come with the pack, as data', () => {
    const belgium: HolidayZoneDefinition = {
      key: 'BE',
      label: { en: 'Belgium', fr: 'Belgique' },
      includes: [],
      rules: [{ kind: 'FIXED', name: 'NATIONAL_DAY', month: 7, day: 21 }],
    };
    const calendar = ready({ ...omr, timezone: 'Europe/Brussels', holidayZone: 'BE' }, [belgium]);
    expect(isOpenAt(calendar, at('2025-07-21T08:00:00Z'))).toEqual({ ok: true, value: false });
    expect(isOpenAt(calendar, at('2025-07-14T08:00:00Z'))).toEqual({ ok: true, value: true });
  });

  test('it is open at the opening and no longer at the closing', () => {
    const calendar = ready(omr);
    const open = ['06:29:59', '06:30:00', '09:59:59', '10:00:00'].map((time) =>
      isOpenAt(calendar, at(`2025-06-16T${time}Z`)),
    );
    expect(open.map((one) => one.ok && one.value)).toEqual([false, true, true, false]);
  });
});

describe('a wait of ten years', () => {
  const once = (date: string): CalendarDefinition => ({
    ...never,
    exceptions: [{ date, intervals: [['09:00', '10:00']] }],
  });
  const from = (Date.UTC(2025, 5, 15, 7) / 1000) as Instant;

  test('exactly ten years is not too long, a second more is', () => {
    const calendar = ready(once('2035-06-15'));
    expect(addWorkingTime(calendar, from, 60)).toEqual({ ok: true, value: at('2035-06-15T07:01:00Z') });
    expect(codes(addWorkingTime(calendar, instant(from - 1), 60))).toEqual(['CALENDAR_NEVER_OPENS calendar']);
  });

  test('working days are waited for as long, from the day after the date', () => {
    // 15 June 2035 is a Friday.
    const calendar = ready(once('2035-06-15'));
    const next = (date: string): Result<LocalDate> => addWorkingDays(calendar, date as LocalDate, 1);
    expect(next('2025-06-14')).toEqual({ ok: true, value: '2035-06-15' });
    expect(codes(next('2025-06-13'))).toEqual(['CALENDAR_NEVER_OPENS calendar']);
  });

  test('it is too long also where it ends with the years that are kept', () => {
    expect(codes(addWorkingDays(ready(never), '2389-12-01' as LocalDate, 1))).toEqual([
      'CALENDAR_NEVER_OPENS calendar',
    ]);
    expect(codes(addWorkingDays(ready(never), '2389-12-31' as LocalDate, 1))).toEqual(['INSTANT_OUT_OF_RANGE amount']);
    const ends = ['2389-12-30T23:59:59Z', '2390-01-01T00:00:00Z'].map((text) =>
      codes(addWorkingTime(ready({ ...never, timezone: 'UTC' }), at(text), 1)),
    );
    expect(ends).toEqual([['CALENDAR_NEVER_OPENS calendar'], ['INSTANT_OUT_OF_RANGE amount']]);
  });

  test('no working day from now is the date itself, open or not', () => {
    const dates = ['2025-06-20', '2025-06-21', '2025-06-22'].map((date) => date as LocalDate);
    expect(dates.map((date) => addWorkingDays(ready(omr), date, 0))).toEqual(
      dates.map((value) => ({ ok: true, value })),
    );
  });

  test('it is too long on the way as well, also when the years behind it are known', () => {
    const calendar = ready({
      ...never,
      exceptions: ['2025-06-16', '2036-06-16'].map((date) => ({ date, intervals: [['09:00', '10:00'] as const] })),
    });
    expect(addWorkingTime(calendar, from, 3600)).toEqual({ ok: true, value: at('2025-06-16T08:00:00Z') });
    expect(codes(addWorkingTime(calendar, from, 3601))).toEqual(['CALENDAR_NEVER_OPENS calendar']);
    expect(workingTimeBetween(calendar, from, at('2037-01-01T00:00:00Z'))).toEqual({ ok: true, value: 7200 });
    expect(codes(addWorkingTime(calendar, from, 3601))).toEqual(['CALENDAR_NEVER_OPENS calendar']);
    expect(addWorkingTime(calendar, at('2030-01-01T00:00:00Z'), 60).ok).toBe(true);
  });

  test('a calendar without hours counts nothing and adds nothing', () => {
    expect(workingTimeBetween(ready(never), from, instant(from + 1e8))).toEqual({ ok: true, value: 0 });
    expect(addWorkingTime(ready(never), from, 0)).toEqual({ ok: true, value: from });
    expect(codes(addWorkingTime(ready(never), from, 1))).toEqual(['CALENDAR_NEVER_OPENS calendar']);
    expect(codes(addWorkingDays(ready(never), '2025-06-15' as LocalDate, 1))).toEqual([
      'CALENDAR_NEVER_OPENS calendar',
    ]);
  });

  test('a calendar that opens at week-ends only has hours but no working days', () => {
    const calendar = ready({ ...never, weekly: { SAT: OFFICE } });
    expect(addWorkingTime(calendar, from, 60).ok).toBe(true);
    expect(codes(addWorkingDays(calendar, '2025-06-15' as LocalDate, 1))).toEqual(['CALENDAR_NEVER_OPENS calendar']);
  });
});

describe('questions that have no answer', () => {
  const calendar = (): Calendar => ready(omr);
  const from = (Date.UTC(2025, 5, 16, 10) / 1000) as Instant;

  test('an end before the start', () => {
    expect(codes(workingTimeBetween(calendar(), from, instant(from - 1)))).toEqual(['TIMES_OUT_OF_ORDER to']);
  });

  test.each([-1, 0.5, Infinity, NaN])('%d seconds, or days', (amount) => {
    expect(codes(addWorkingTime(calendar(), from, amount))).toEqual(['NUMBER_OUT_OF_RANGE seconds']);
    expect(codes(addWorkingDays(calendar(), '2025-06-16' as LocalDate, amount))).toEqual(['NUMBER_OUT_OF_RANGE days']);
  });

  test('instants outside the supported years', () => {
    const late = at('9999-12-31T23:59:59Z');
    expect(codes(workingTimeBetween(calendar(), from, late))).toEqual(['INSTANT_OUT_OF_RANGE to']);
    expect(codes(addWorkingTime(calendar(), late, 1))).toEqual(['INSTANT_OUT_OF_RANGE from']);
    expect(codes(isOpenAt(calendar(), instant(-1)))).toEqual(['INSTANT_OUT_OF_RANGE at']);
    expect(codes(addWorkingTime(calendar(), from, Number.MAX_SAFE_INTEGER))).toEqual(['INSTANT_OUT_OF_RANGE amount']);
  });
});

test('opening hours of a month leave out its holidays', () => {
  // May 2025 has 22 weekdays, of which 1, 8 and 29 May are holidays.
  expect(openingSecondsInMonth(ready(omr), '2025-05' as LocalMonth)).toEqual({ ok: true, value: 19 * 7.5 * 3600 });
  expect(codes(openingSecondsInMonth(ready(omr), '2025-13' as LocalMonth))).toEqual(['INVALID_DATE month']);
});

test('opening hours of a month whose clocks change', () => {
  const always: CalendarDefinition = {
    ...omr,
    holidayZone: 'none',
    weekly: Object.fromEntries(
      ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'].map((day) => [day, [['00:00', '24:00']]]),
    ),
  };
  const hours = ['2025-03', '2025-06', '2025-10'].map((month) =>
    openingSecondsInMonth(ready(always), month as LocalMonth),
  );
  expect(hours.map((one) => one.ok && one.value / 3600)).toEqual([31 * 24 - 1, 30 * 24, 31 * 24 + 1]);
});

test('equal definitions share one calendar, and a calendar asked backwards through the years keeps its answers', () => {
  expect(ready({ ...omr, weekly: { ...omr.weekly } })).toBe(ready(omr));
  const calendar = ready({ ...omr, exceptions: [{ date: '2001-01-02', intervals: [] }] });
  const inYear = (year: number): number => {
    const seconds = workingTimeBetween(calendar, at(`${year}-02-01T00:00:00Z`), at(`${year}-03-01T00:00:00Z`));
    if (!seconds.ok) throw new Error('refused');
    return seconds.value;
  };
  const years = [2030, 2020, 2025, 2010, 2040];
  const first = years.map(inYear);
  expect(years.map(inYear)).toEqual(first);
  expect(calendar.timeline?.fromYear).toBe(2010);
  expect(calendar.timeline?.toYear).toBe(2040);
  expect(formatInstant(instant(calendar.timeline?.from ?? 0))).toBe('2009-12-31T23:00:00Z');
});
