import { DateTime } from 'luxon';
import { civilOfEpochDay, daysOfMonth, epochDayOf, isLeapYear } from '../../../api/domain/time/civil';
import { formatDuration, parseDuration } from '../../../api/domain/time/duration';
import { formatInstant, instant, parseInstant, plusSeconds, type LocalDate } from '../../../api/domain/time/instant';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  daysInYear,
  lastDayOfMonth,
  monthOf,
  parseLocalDate,
  weekdayOf,
} from '../../../api/domain/time/local-date';

const date = (text: string): LocalDate => text as LocalDate;

test('every day of five centuries is numbered as the date library numbers it', () => {
  const first = epochDayOf(1900, 1, 1);
  let expected = DateTime.fromISO('1900-01-01', { zone: 'utc' });
  for (let day = first; day < epochDayOf(2400, 1, 1); day += 1) {
    const civil = civilOfEpochDay(day);
    if (epochDayOf(civil.year, civil.month, civil.day) !== day) throw new Error(`day ${day} does not come back`);
    if ((day - first) % 97 === 0) {
      expect([civil.year, civil.month, civil.day]).toEqual([expected.year, expected.month, expected.day]);
      expected = expected.plus({ days: 97 });
    }
  }
});

test.each([
  [1900, false],
  [2000, true],
  [2024, true],
  [2025, false],
  [2100, false],
])('leap year %d: %s', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(daysOfMonth(year, 2)).toBe(leap ? 29 : 28);
  expect(daysInYear(year)).toBe(leap ? 366 : 365);
});

test.each([
  ['2024-08-31', 6, '2025-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-01-31', -2, '2024-11-30'],
  ['2025-12-15', 1, '2026-01-15'],
  ['2025-05-31', 0, '2025-05-31'],
])('%s and %d months is %s', (from, months, to) => {
  expect(addMonths(date(from), months)).toBe(to);
});

test('days are counted over months, leap days and years', () => {
  expect(addDays(date('2024-02-28'), 2)).toBe('2024-03-01');
  expect(addDays(date('2025-01-01'), -1)).toBe('2024-12-31');
  expect(daysBetween(date('2024-01-01'), date('2025-01-01'))).toBe(366);
  expect(daysBetween(date('2025-01-02'), date('2025-01-01'))).toBe(-1);
  expect(weekdayOf(date('2026-11-21'))).toBe('SAT');
  expect(monthOf(date('2026-11-21'))).toBe('2026-11');
  expect(daysInMonth(monthOf(date('2028-02-01')))).toBe(29);
});

test('a month ends on its last day', () => {
  const lastDays = ['2024-02-01', '2025-02-28', '2025-12-31'].map((on) => lastDayOfMonth(on as LocalDate));
  expect(lastDays).toEqual(['2024-02-29', '2025-02-28', '2025-12-31']);
});

test('half a day or half a month is no number of either', () => {
  expect(() => addDays(date('2025-01-01'), 0.5)).toThrow(RangeError);
  expect(() => addMonths(date('2025-01-01'), 0.5)).toThrow(RangeError);
});

test.each([
  '2025-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-1-1',
  '25-01-01',
  '2025-01-01T00:00:00Z',
  '',
  '1969-12-31',
  '2400-01-01',
])('the date %j is refused', (text) => {
  const parsed = parseLocalDate(text);
  expect(parsed.ok ? [] : parsed.refusals.map(({ code }) => code)).toEqual(['INVALID_DATE']);
});

test.each([
  ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'],
  ['2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00Z'],
  ['2026-03-02T09:00:00+01:00', '2026-03-02T08:00:00Z'],
  ['2026-03-02T00:30:00-03:30', '2026-03-02T04:00:00Z'],
  ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59Z'],
])('the instant %s is %s', (text, written) => {
  const parsed = parseInstant(text);
  expect(parsed.ok && formatInstant(parsed.value)).toBe(written);
});

test.each([
  '2026-03-02T09:00:00',
  '2026-02-29T09:00:00Z',
  '2026-03-02T24:00:00Z',
  '2026-03-02T09:60:00Z',
  '2026-03-02',
  '',
])('the instant %j is refused', (text) => {
  const parsed = parseInstant(text);
  expect(parsed.ok ? [] : parsed.refusals.map(({ code }) => code)).toEqual(['INVALID_INSTANT']);
});

test('instants are whole seconds', () => {
  expect(() => instant(0.5)).toThrow(RangeError);
  expect(plusSeconds(instant(10), -20)).toBe(-10);
});

test.each([
  [0, 'PT0S'],
  [59, 'PT59S'],
  [60, 'PT1M'],
  [16_200, 'PT4H30M'],
  [108_000, 'PT30H'],
  [3_661, 'PT1H1M1S'],
  [3_601, 'PT1H1S'],
])('%d seconds are %s, and back', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
  expect(parseDuration(text)).toEqual({ ok: true, value: seconds });
});

test.each(['P1D', 'PT', 'PT1.5H', '-PT1H', '4h30', 'PT1S1H', ''])('the duration %j is refused', (text) => {
  const parsed = parseDuration(text);
  expect(parsed.ok ? [] : parsed.refusals.map(({ code }) => code)).toEqual(['INVALID_DURATION']);
});

test('a negative or fractional number of seconds is no duration', () => {
  expect(() => formatDuration(-1)).toThrow(RangeError);
  expect(() => formatDuration(1.5)).toThrow(RangeError);
});
