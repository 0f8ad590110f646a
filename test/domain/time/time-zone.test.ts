import { IANAZone } from 'luxon';
import { epochDayOf } from '../../../api/domain/time/civil';
import { formatInstant, instant, parseInstant, type LocalDate } from '../../../api/domain/time/instant';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import {
  firstOccurrence,
  lastOccurrence,
  localDateAt,
  localMonthAt,
  localYearAt,
  offsetAt,
  plusLocalMonths,
  startOfLocalDate,
  startOfLocalMonth,
  startOfLocalYear,
  timeZoneNamed,
  type TimeZone,
} from '../../../api/domain/time/time-zone';

function zoneOf(name: string): TimeZone {
  const zone = timeZoneNamed(name);
  if (zone === null) throw new Error(`no zone ${name}`);
  return zone;
}

function at(text: string): ReturnType<typeof instant> {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

const paris = (): TimeZone => zoneOf('Europe/Paris');

test.each([
  'Europe/Paris',
  'Africa/Casablanca', // leaves its offset for one month of the year
  'Africa/Cairo',
  'Australia/Lord_Howe', // changes by half an hour
  'Pacific/Apia', // skipped a day
  'America/Caracas',
  'Asia/Pyongyang',
  'America/Boa_Vista', // kept summer time for one week of 2000
])('the offsets of %s are the date library’s, every thirteen hours from 2000 to 2030', (name) => {
  const zone = zoneOf(name);
  const library = IANAZone.create(name);
  const wrong: string[] = [];
  for (let second = Date.UTC(2000, 0, 1) / 1000; second < Date.UTC(2030, 0, 1) / 1000; second += 13 * 3600) {
    if (offsetAt(zone, instant(second)) !== library.offset(second * 1000) * 60)
      wrong.push(formatInstant(instant(second)));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['Mars/Olympus', null],
  ['+01:00', null],
  ['', null],
  ['europe/paris', 'Europe/Paris'],
  ['UTC', 'UTC'],
])('the zone named %j', (name, known) => {
  expect(timeZoneNamed(name) === null).toBe(known === null);
});

test.each([
  // A local time that exists once, in winter and summer.
  ['2025-01-15', '12:00', '2025-01-15T11:00:00Z', '2025-01-15T11:00:00Z'],
  ['2025-07-15', '12:00', '2025-07-15T10:00:00Z', '2025-07-15T10:00:00Z'],
  // Skipped: the instant of the change.
  ['2025-03-30', '02:30', '2025-03-30T01:00:00Z', '2025-03-30T01:00:00Z'],
  ['2025-03-30', '02:00', '2025-03-30T01:00:00Z', '2025-03-30T01:00:00Z'],
  ['2025-03-30', '03:00', '2025-03-30T01:00:00Z', '2025-03-30T01:00:00Z'],
  // Shown twice: from 02:00 on, and no longer at 03:00.
  ['2025-10-26', '02:00', '2025-10-26T00:00:00Z', '2025-10-26T01:00:00Z'],
  ['2025-10-26', '02:30', '2025-10-26T00:30:00Z', '2025-10-26T01:30:00Z'],
  ['2025-10-26', '03:00', '2025-10-26T02:00:00Z', '2025-10-26T02:00:00Z'],
])('in Paris %s %s is %s at first and %s at last', (date, time, first, last) => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const second = (hour * 60 + minute) * 60;
  expect(formatInstant(firstOccurrence(paris(), epochDayOf(year, month, day), second))).toBe(first);
  expect(formatInstant(lastOccurrence(paris(), epochDayOf(year, month, day), second))).toBe(last);
});

test('a date that a zone skipped begins and ends at the change', () => {
  const apia = zoneOf('Pacific/Apia');
  expect(formatInstant(startOfLocalDate(apia, '2011-12-30' as LocalDate))).toBe('2011-12-30T10:00:00Z');
  expect(formatInstant(startOfLocalDate(apia, '2011-12-31' as LocalDate))).toBe('2011-12-30T10:00:00Z');
});

test('midnight that does not exist is the instant of the change', () => {
  expect(formatInstant(startOfLocalDate(zoneOf('America/Havana'), '2025-03-09' as LocalDate))).toBe(
    '2025-03-09T05:00:00Z',
  );
});

test('local dates, months and years are those of the zone, not of UTC', () => {
  const newYear = at('2024-12-31T23:30:00Z');
  expect(localDateAt(paris(), newYear)).toBe('2025-01-01');
  expect(localMonthAt(paris(), newYear)).toBe('2025-01');
  expect(localYearAt(paris(), newYear)).toBe(2025);
  expect(localYearAt(zoneOf('America/Martinique'), at('2025-01-01T03:59:59Z'))).toBe(2024);
  expect(formatInstant(startOfLocalYear(paris(), 2025))).toBe('2024-12-31T23:00:00Z');
});

test('months are added on the calendar of the zone', () => {
  expect(formatInstant(plusLocalMonths(paris(), at('2025-01-31T11:00:00Z'), 1))).toBe('2025-02-28T11:00:00Z');
  expect(formatInstant(plusLocalMonths(paris(), at('2025-03-01T11:00:00Z'), 1))).toBe('2025-04-01T10:00:00Z');
  expect(formatInstant(plusLocalMonths(paris(), at('2024-02-29T11:00:00Z'), 120))).toBe('2034-02-28T11:00:00Z');
});

test('a zone is the same under whatever case its name is written in, and is looked up once', () => {
  expect(zoneOf('EUROPE/PARIS')).toBe(paris());
  expect(zoneOf('Europe/Vienna')).toBe(zoneOf('europe/vienna'));
  expect(zoneOf('Europe/Vienna')).not.toBe(paris());
  const zone = zoneOf('Europe/Oslo');
  const when = at('2025-06-01T00:00:00Z');
  expect(offsetAt(zone, when)).toBe(7200);
  const [segments] = [...zone.segmentsByYear.values()];
  expect([...zone.segmentsByYear.keys()]).toEqual([2025]);
  expect(offsetAt(zone, when)).toBe(7200);
  expect(zone.segmentsByYear.get(2025)).toBe(segments);
  // Two changes a year: winter, summer, winter.
  expect(segments?.offsets).toEqual([3600, 7200, 3600]);
  expect(segments?.starts.slice(1)).toEqual([at('2025-03-30T01:00:00Z'), at('2025-10-26T01:00:00Z')]);
});

test.each([
  ['2025-03-30T00:59:59Z', 3600],
  ['2025-03-30T01:00:00Z', 7200],
  ['2025-10-26T00:59:59Z', 7200],
  ['2025-10-26T01:00:00Z', 3600],
  ['2024-12-31T23:59:59Z', 3600],
  ['2025-01-01T00:00:00Z', 3600],
])('at %s Paris is %d seconds ahead', (when, seconds) => {
  expect(offsetAt(paris(), at(when))).toBe(seconds);
});

test('a time that is shown twice over half an hour, and one after the last change of a year', () => {
  const lordHowe = zoneOf('Australia/Lord_Howe');
  // On 6 April 2025 at 02:00 the clocks go back to 01:30: UTC + 11 h, then + 10 h 30.
  const day = epochDayOf(2025, 4, 6);
  expect(formatInstant(firstOccurrence(lordHowe, day, 105 * 60))).toBe('2025-04-05T14:45:00Z');
  expect(formatInstant(lastOccurrence(lordHowe, day, 105 * 60))).toBe('2025-04-05T15:15:00Z');
  expect(formatInstant(lastOccurrence(paris(), epochDayOf(2025, 12, 31), 86_399))).toBe('2025-12-31T22:59:59Z');
  expect(formatInstant(firstOccurrence(paris(), epochDayOf(2025, 12, 31), 86_399))).toBe('2025-12-31T22:59:59Z');
});

test('a local month begins when its first day does', () => {
  expect(formatInstant(startOfLocalMonth(paris(), '2025-07' as LocalMonth))).toBe('2025-06-30T22:00:00Z');
});

test('months are added from the local time of day, also back over a change of the clocks', () => {
  expect(formatInstant(plusLocalMonths(paris(), at('2025-06-30T22:30:00Z'), -4))).toBe('2025-02-28T23:30:00Z');
  expect(formatInstant(plusLocalMonths(paris(), at('2025-02-28T01:30:00Z'), 1))).toBe('2025-03-28T01:30:00Z');
});
