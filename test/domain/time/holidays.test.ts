import type { HolidayZoneDefinition } from '../../../api/domain/time/calendar-definition';
import { checkHolidayZones } from '../../../api/domain/time/check-holiday-zone';
import { easterSundayOf } from '../../../api/domain/time/civil';
import { FRENCH_HOLIDAY_ZONES } from '../../../api/domain/time/french-holiday-zones';
import { holidayRulesOf, holidaysOfYear } from '../../../api/domain/time/holidays';
import { localDateOfEpochDay } from '../../../api/domain/time/local-date';

/**
 * Easter by the tables of the Gregorian reform (golden number, epact, Sunday letter), another way
 * than the engine's.
 */
function easterByTables(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const skipped = Math.floor((3 * century) / 4) - 12;
  const moon = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - skipped - 10;
  let epact = (11 * golden + 20 + moon - skipped) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let march = 44 - epact;
  if (march < 21) march += 30;
  march += 7 - ((sunday + march) % 7);
  return new Date(Date.UTC(year, 2, march)).toISOString().slice(0, 10);
}

test('Easter is that of the tables in every year that is kept', () => {
  for (let year = 1970; year < 2400; year += 1) {
    expect(localDateOfEpochDay(easterSundayOf(year))).toBe(easterByTables(year));
  }
});

test.each([
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %d was, or will be, on %s', (year, date) => {
  expect(localDateOfEpochDay(easterSundayOf(year))).toBe(date);
});

const UNITED_STATES: HolidayZoneDefinition = {
  key: 'US',
  label: { en: 'United States', fr: 'États-Unis' },
  includes: [],
  rules: [
    { kind: 'FIXED', name: 'JUNETEENTH', month: 6, day: 19, firstYear: 2021 },
    { kind: 'NTH_WEEKDAY', name: 'MEMORIAL_DAY', month: 5, weekday: 'MON', nth: -1 },
    { kind: 'NTH_WEEKDAY', name: 'THANKSGIVING', month: 11, weekday: 'THU', nth: 4 },
    { kind: 'FIXED', name: 'LEAP_DAY', month: 2, day: 29 },
    { kind: 'FIXED', name: 'ONCE', month: 7, day: 3, firstYear: 2020, lastYear: 2020 },
  ],
};

test.each([
  [2020, ['2020-02-29 LEAP_DAY', '2020-05-25 MEMORIAL_DAY', '2020-07-03 ONCE', '2020-11-26 THANKSGIVING']],
  [2025, ['2025-05-26 MEMORIAL_DAY', '2025-06-19 JUNETEENTH', '2025-11-27 THANKSGIVING']],
])('a pack brings another country as data: %d', (year, expected) => {
  const zones = [...FRENCH_HOLIDAY_ZONES, UNITED_STATES];
  const holidays = holidaysOfYear(holidayRulesOf('US', zones), year);
  expect(holidays.map(({ date, name }) => `${date} ${name}`)).toEqual(expected);
});

test('zones that include each other count each rule once', () => {
  const zone = (key: string, includes: readonly string[]): HolidayZoneDefinition => ({
    ...UNITED_STATES,
    key,
    includes,
  });
  const rules = holidayRulesOf('A', [zone('A', ['B']), zone('B', ['A'])]);
  expect(rules).toHaveLength(2 * UNITED_STATES.rules.length);
});

test('the built-in zones, and one that adds to them, are sound', () => {
  const own: HolidayZoneDefinition = { ...UNITED_STATES, key: 'FR-OWN', includes: ['FR-METROPOLE'] };
  expect(checkHolidayZones([own])).toEqual([]);
});

test('each fault of a zone is refused at its path', () => {
  const rules = [
    { kind: 'FIXED', name: 'BAD_DAY', month: 2, day: 30 },
    { kind: 'FIXED', name: 'BAD_MONTH', month: 13, day: 1 },
    { kind: 'EASTER', name: 'FAR', daysAfter: 300 },
    { kind: 'NTH_WEEKDAY', name: 'FIFTH', month: 1, weekday: 'MON', nth: 5 },
    { kind: 'FIXED', name: 'lower case', month: 1, day: 1 },
    { kind: 'LUNAR', name: 'UNKNOWN' },
  ] as HolidayZoneDefinition['rules'];
  const zones = [
    { ...UNITED_STATES, rules },
    { ...UNITED_STATES, key: 'FR-METROPOLE' },
    { ...UNITED_STATES, includes: ['US', 'XX'] },
  ];
  const refusals = checkHolidayZones(zones);
  expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['INVALID_HOLIDAY_ZONE']));
  expect(refusals.map(({ path }) => path.join('.'))).toEqual([
    '0.rules.0.day',
    '0.rules.1.month',
    '0.rules.2.daysAfter',
    '0.rules.3.nth',
    '0.rules.4.name',
    '0.rules.5.kind',
    '1.key',
    '2.key',
    '2.includes.0',
    '2.includes.1',
  ]);
});

/**
 * Code du travail, art. L3133-1, L3134-13 and L3422-2, and the decrees on the abolition of slavery.
 */
describe('the zones of France', () => {
  const metropole = [
    ...['2026-01-01 NEW_YEAR', '2026-04-06 EASTER_MONDAY', '2026-05-01 LABOUR_DAY', '2026-05-08 VICTORY_1945'],
    ...['2026-05-14 ASCENSION', '2026-05-25 WHIT_MONDAY', '2026-07-14 NATIONAL_DAY', '2026-08-15 ASSUMPTION'],
    ...['2026-11-01 ALL_SAINTS', '2026-11-11 ARMISTICE', '2026-12-25 CHRISTMAS'],
  ];
  const abolition = (date: string): readonly string[] => [`2026-${date} ABOLITION_OF_SLAVERY`];

  test.each<readonly [string, string, string, readonly string[]]>([
    ['FR-METROPOLE', 'Metropolitan France', 'France métropolitaine', []],
    [
      'FR-ALSACE-MOSELLE',
      'Alsace and Moselle',
      'Alsace-Moselle',
      ['2026-04-03 GOOD_FRIDAY', '2026-12-26 SAINT_STEPHEN'],
    ],
    ['FR-GUADELOUPE', 'Guadeloupe', 'Guadeloupe', abolition('05-27')],
    ['FR-GUYANE', 'Guyane', 'Guyane', abolition('06-10')],
    ['FR-MARTINIQUE', 'Martinique', 'Martinique', abolition('05-22')],
    ['FR-LA-REUNION', 'La Réunion', 'La Réunion', abolition('12-20')],
    ['FR-MAYOTTE', 'Mayotte', 'Mayotte', abolition('04-27')],
  ])('%s', (key, en, fr, more) => {
    expect(FRENCH_HOLIDAY_ZONES.find((zone) => zone.key === key)?.label).toEqual({ en, fr });
    const holidays = holidaysOfYear(holidayRulesOf(key, FRENCH_HOLIDAY_ZONES), 2026);
    expect(holidays.map(({ date, name }) => `${date} ${name}`)).toEqual([...metropole, ...more].sort());
  });

  test('are these seven', () => {
    expect(FRENCH_HOLIDAY_ZONES).toHaveLength(7);
    expect(holidayRulesOf('FR-CORSE', FRENCH_HOLIDAY_ZONES)).toEqual([]);
  });
});

test.each([
  // June 2026 begins and ends on a Monday and a Tuesday.
  ['MON', 1, '2026-06-01'],
  ['MON', 4, '2026-06-22'],
  ['SUN', 1, '2026-06-07'],
  ['TUE', 2, '2026-06-09'],
  ['TUE', -1, '2026-06-30'],
  ['TUE', -4, '2026-06-09'],
  ['WED', -1, '2026-06-24'],
  ['MON', -1, '2026-06-29'],
] as const)('in June 2026 %s number %d is %s', (weekday, nth, date) => {
  const holidays = holidaysOfYear([{ kind: 'NTH_WEEKDAY', name: 'A', month: 6, weekday, nth }], 2026);
  expect(holidays).toEqual([{ name: 'A', date }]);
});

test('a holiday of some years is none before and after them', () => {
  const rule = { kind: 'FIXED', name: 'A', month: 6, day: 30, firstYear: 2020, lastYear: 2022 } as const;
  expect([2019, 2020, 2022, 2023].map((year) => holidaysOfYear([rule], year).length)).toEqual([0, 1, 1, 0]);
});
