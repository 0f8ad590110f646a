import { compileCalendar } from '../../../api/domain/time/calendar';
import type {
  CalendarDefinition,
  HolidayRule,
  HolidayZoneDefinition,
  OpeningInterval,
} from '../../../api/domain/time/calendar-definition';
import { checkHolidayZones } from '../../../api/domain/time/check-holiday-zone';
import type { Result } from '../../../api/domain/result';

const base: CalendarDefinition = {
  timezone: 'UTC',
  weekly: { MON: [['09:00', '12:00']] },
  holidayZone: 'none',
  exceptions: [],
};

/** Each refusal in one line: code, path, what is wrong, what to do. */
function said(result: Result<unknown>): readonly string[] {
  return result.ok
    ? []
    : result.refusals.map(({ code, path, message, whatToDo }) => `${code} ${path.join('.')}: ${message} ${whatToDo}`);
}

describe('a calendar that is refused', () => {
  const hours = (...intervals: readonly OpeningInterval[]): Partial<CalendarDefinition> => ({
    weekly: { TUE: intervals },
  });
  const many = Array.from({ length: 49 }, (_, index): OpeningInterval => {
    const at = (minutes: number): string =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return [at(index * 20), at(index * 20 + 10)];
  });
  const dates = Array.from({ length: 5001 }, (_, index) => ({
    date: new Date(index * 86_400_000).toISOString().slice(0, 10),
    intervals: [],
  }));

  test.each<readonly [string, Partial<CalendarDefinition>, string, string, string]>([
    ['its zone', { timezone: 'Mars' }, 'timezone', '"Mars"', 'an IANA time zone, such as Europe/Paris'],
    [
      'long text',
      { timezone: 'x'.repeat(99) },
      'timezone',
      `"${'x'.repeat(60)}"`,
      'an IANA time zone, such as Europe/Paris',
    ],
    [
      'a weekday',
      { weekly: { LUN: [] } as CalendarDefinition['weekly'] },
      'weekly.LUN',
      '"LUN"',
      'a weekday: MON, TUE, WED, THU, FRI, SAT, SUN',
    ],
    [
      'its holidays',
      { holidayZone: 'CORSE' },
      'holidayZone',
      '"CORSE"',
      'none or one of FR-METROPOLE, FR-ALSACE-MOSELLE, FR-GUADELOUPE, FR-GUYANE, FR-MARTINIQUE, FR-LA-REUNION, FR-MAYOTTE',
    ],
    ['an opening', hours(['24:00', '24:00']), 'weekly.TUE.0.0', '"24:00"', 'an opening time from 00:00 to 23:59'],
    ['a closing', hours(['08:00', '24:01']), 'weekly.TUE.0.1', '"24:01"', 'a closing time from 00:01 to 24:00'],
    ['a minute', hours(['08:00', '09:60']), 'weekly.TUE.0.1', '"09:60"', 'a closing time from 00:01 to 24:00'],
    ['more figures', hours(['08:000', '09:00']), 'weekly.TUE.0.0', '"08:000"', 'an opening time from 00:00 to 23:59'],
    ['more before', hours(['108:00', '09:00']), 'weekly.TUE.0.0', '"108:00"', 'an opening time from 00:00 to 23:59'],
    [
      'hours over midnight',
      hours(['22:00', '06:00']),
      'weekly.TUE.0',
      '"22:00-06:00"',
      'an opening before its closing; hours over midnight are two intervals',
    ],
    [
      'hours that overlap, in any order',
      hours(['14:00', '18:00'], ['08:00', '14:01']),
      'weekly.TUE.1',
      '"08:00-14:01"',
      'intervals that do not overlap',
    ],
    [
      'the same hours twice',
      hours(['08:00', '09:00'], ['10:00', '11:00'], ['10:00', '11:00']),
      'weekly.TUE.2',
      '"10:00-11:00"',
      'intervals that do not overlap',
    ],
    ['too many hours', hours(...many), 'weekly.TUE', '"49 intervals"', 'at most 48 intervals'],
    ['too many dates', { exceptions: dates }, 'exceptions', '"5001 exceptions"', 'at most 5000 exceptions'],
    [
      'a date',
      { exceptions: [{ date: '2025-02-29', intervals: [] }] },
      'exceptions.0.date',
      '"2025-02-29"',
      'a date of the calendar, YYYY-MM-DD',
    ],
    [
      'a date twice',
      { exceptions: ['2025-06-17', '2025-06-18', '2025-06-17'].map((date) => ({ date, intervals: [] })) },
      'exceptions.2.date',
      '"2025-06-17"',
      'a date that no other exception names',
    ],
    [
      'the hours of a date',
      { exceptions: [{ date: '2025-06-17', intervals: [['09:00', '08:00']] }] },
      'exceptions.0.intervals.0',
      '"09:00-08:00"',
      'an opening before its closing; hours over midnight are two intervals',
    ],
  ])('for %s', (_, change, path, found, expected) => {
    expect(said(compileCalendar({ ...base, ...change }))).toEqual([
      `INVALID_CALENDAR ${path}: ${found} is not accepted in a calendar at ${path}. Give ${expected}.`,
    ]);
  });

  test('not for as many hours and dates as are allowed, in any order, nor for hours that touch', () => {
    expect(compileCalendar({ ...base, ...hours(...many.slice(1).reverse()) }).ok).toBe(true);
    expect(compileCalendar({ ...base, exceptions: dates.slice(1) }).ok).toBe(true);
    expect(compileCalendar({ ...base, ...hours(['12:00', '24:00'], ['00:00', '12:00']) }).ok).toBe(true);
  });
});

describe('a zone of holidays that is refused', () => {
  const zone: HolidayZoneDefinition = { key: 'BE', label: { en: 'Belgium', fr: 'Belgique' }, includes: [], rules: [] };
  const fixed: HolidayRule = { kind: 'FIXED', name: 'A', month: 7, day: 21 };
  const easter: HolidayRule = { kind: 'EASTER', name: 'A', daysAfter: 0 };
  const nth: HolidayRule = { kind: 'NTH_WEEKDAY', name: 'A', month: 5, weekday: 'MON', nth: -1 };
  const faults = (zones: readonly unknown[]): readonly string[] =>
    checkHolidayZones(zones as readonly HolidayZoneDefinition[]).map(
      ({ code, path, message, whatToDo }) => `${code} ${path.join('.')}: ${message} ${whatToDo}`,
    );
  const fault = (path: string, found: string, expected: string): string =>
    `INVALID_HOLIDAY_ZONE ${path}: "${found}" is not accepted in a holiday zone at ${path}. Give ${expected}.`;
  const aKey = 'a key of letters, digits and dashes, such as BE or FR-METROPOLE';

  test.each<readonly [string, readonly unknown[], readonly string[]]>([
    ['no name', [{ ...zone, key: '' }], [fault('0.key', '', aKey)]],
    ['a name that begins with a figure', [{ ...zone, key: '9A' }], [fault('0.key', '9A', aKey)]],
    ['a name with other signs', [{ ...zone, key: 'A_B' }], [fault('0.key', 'A_B', aKey)]],
    ['a long name', [{ ...zone, key: 'A'.repeat(61) }], [fault('0.key', 'A'.repeat(60), aKey)]],
    ['the name of none', [{ ...zone, key: 'none' }], [fault('0.key', 'none', aKey)]],
    [
      'a name that is built in',
      [{ ...zone, key: 'FR-GUYANE' }],
      [fault('0.key', 'FR-GUYANE', 'a key that no built-in zone has')],
    ],
    ['a name twice', [zone, zone], [fault('1.key', 'BE', 'a key that no other zone has')]],
    [
      'an unknown zone',
      [{ ...zone, includes: ['FR-GUYANE', 'NL'] }],
      [fault('0.includes.1', 'NL', 'the key of another known zone')],
    ],
    ['itself', [{ ...zone, includes: ['BE'] }], [fault('0.includes.0', 'BE', 'the key of another known zone')]],
    ...(['firstYear', 'lastYear'] as const).map(
      (field) =>
        [
          field,
          [{ ...zone, rules: [{ ...fixed, [field]: 1.5 }] }],
          [fault(`0.rules.0.${field}`, '1.5', 'a whole year')],
        ] as const,
    ),
    ...['a', '9A', 'A-B', 'aA', ''].map(
      (name) =>
        [
          `the name ${name}`,
          [{ ...zone, rules: [{ ...easter, name }] }],
          [fault('0.rules.0.name', name, 'a name in capitals, such as EASTER_MONDAY')],
        ] as const,
    ),
    ...[0, 13, 1.5].map(
      (month) =>
        [
          `month ${month}`,
          [{ ...zone, rules: [{ ...nth, month }] }],
          [fault('0.rules.0.month', String(month), 'a month from 1 to 12')],
        ] as const,
    ),
    [
      'the month of a date',
      [{ ...zone, rules: [{ ...fixed, month: 0 }] }],
      [fault('0.rules.0.month', '0', 'a month from 1 to 12')],
    ],
    ...[0, 32, 1.5].map(
      (day) =>
        [
          `day ${day}`,
          [{ ...zone, rules: [{ ...fixed, day }] }],
          [fault('0.rules.0.day', String(day), 'a day of that month')],
        ] as const,
    ),
    [
      '30 February',
      [{ ...zone, rules: [{ ...fixed, month: 2, day: 30 }] }],
      [fault('0.rules.0.day', '30', 'a day of that month')],
    ],
    ...[-81, 251, 0.5].map(
      (daysAfter) =>
        [
          `${daysAfter} days`,
          [{ ...zone, rules: [{ ...easter, daysAfter }] }],
          [fault('0.rules.0.daysAfter', String(daysAfter), 'a number of days after Easter, -80 to 250')],
        ] as const,
    ),
    ...[0, 5, -5].map(
      (which) =>
        [
          `the ${which}th`,
          [{ ...zone, rules: [{ ...nth, nth: which }] }],
          [fault('0.rules.0.nth', String(which), '1 to 4, or -4 to -1 from the end')],
        ] as const,
    ),
    [
      'a weekday',
      [{ ...zone, rules: [{ ...nth, weekday: 'LUN' }] }],
      [fault('0.rules.0.weekday', 'LUN', 'one of MON, TUE, WED, THU, FRI, SAT, SUN')],
    ],
    [
      'a kind',
      [{ ...zone, rules: [{ kind: 'LUNAR', name: 'A' }] }],
      [fault('0.rules.0.kind', 'LUNAR', 'FIXED, EASTER or NTH_WEEKDAY')],
    ],
  ])('for %s', (_, zones, expected) => {
    expect(faults(zones)).toEqual(expected);
  });

  test('not at its bounds', () => {
    const rules = [
      ...[1, 12].map((month) => ({ ...fixed, month, day: 31 })),
      { ...fixed, month: 2, day: 29, firstYear: 1990, lastYear: 1990 },
      { ...fixed, day: 1, name: 'A_9' },
      ...[-80, 250].map((daysAfter) => ({ ...easter, daysAfter })),
      ...[1, 2, 3, 4, -1, -2, -3, -4].map((which) => ({ ...nth, nth: which })),
    ];
    expect(faults([{ ...zone, key: `a-9${'Z'.repeat(57)}`, includes: ['FR-METROPOLE'], rules }])).toEqual([]);
  });
});
