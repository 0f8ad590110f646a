import { addWorkingDays } from '../../../api/domain/time/add-working-days';
import { addWorkingTime } from '../../../api/domain/time/add-working-time';
import { compileCalendar, type Calendar } from '../../../api/domain/time/calendar';
import type { CalendarDefinition } from '../../../api/domain/time/calendar-definition';
import { formatDuration, parseDuration } from '../../../api/domain/time/duration';
import { instant, parseInstant, plusSeconds, type Instant, type LocalDate } from '../../../api/domain/time/instant';
import {
  addDays,
  addMonths,
  localDateOfEpochDay,
  parseLocalDate,
  type LocalMonth,
} from '../../../api/domain/time/local-date';
import { openingSecondsInMonth } from '../../../api/domain/time/opening-seconds';
import { isOpenAt, workingTimeBetween } from '../../../api/domain/time/working-time-between';
import type { Result } from '../../../api/domain/result';

const base: CalendarDefinition = {
  timezone: 'UTC',
  weekly: { MON: [['09:00', '12:00']] },
  holidayZone: 'none',
  exceptions: [],
};

function ready(change: Partial<CalendarDefinition> = {}): Calendar {
  const compiled = compileCalendar({ ...base, ...change });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusals));
  return compiled.value;
}

/** Each refusal in one line: code, path, what is wrong, what to do. */
function said(result: Result<unknown>): readonly string[] {
  return result.ok
    ? []
    : result.refusals.map(({ code, path, message, whatToDo }) => `${code} ${path.join('.')}: ${message} ${whatToDo}`);
}

describe('what is no date, instant or duration', () => {
  const dates = 'Give a date of the calendar as YYYY-MM-DD, from 1970 to 2399.';
  const instants = 'Write it as ISO 8601 with an offset, like 2026-03-02T09:00:00Z.';
  const durations = 'Write hours, minutes and seconds, like PT4H30M.';
  const long = 'x'.repeat(99);
  const shown = 'x'.repeat(40);

  test.each<readonly [string, () => Result<unknown>, string]>([
    ['a date', () => parseLocalDate('2025-02-30'), `INVALID_DATE : "2025-02-30" is not a date. ${dates}`],
    ['long text', () => parseLocalDate(long), `INVALID_DATE : "${shown}" is not a date. ${dates}`],
    [
      'an early year',
      () => parseLocalDate('1969-12-31'),
      `INVALID_DATE : The year of 1969-12-31 is not supported. ${dates}`,
    ],
    [
      'a late year',
      () => parseLocalDate('2400-01-01'),
      `INVALID_DATE : The year of 2400-01-01 is not supported. ${dates}`,
    ],
    ['an instant', () => parseInstant('now'), `INVALID_INSTANT : "now" is not an instant to the second. ${instants}`],
    ['long', () => parseInstant(long), `INVALID_INSTANT : "${shown}" is not an instant to the second. ${instants}`],
    ['a duration', () => parseDuration('1h'), `INVALID_DURATION : "1h" is not a duration. ${durations}`],
    ['a long one', () => parseDuration(long), `INVALID_DURATION : "${shown}" is not a duration. ${durations}`],
  ])('%s', (_, ask, expected) => {
    expect(said(ask())).toEqual([expected]);
  });

  test.each([
    '2026-00-02T09:00:00Z',
    '2026-13-02T09:00:00Z',
    '2026-03-00T09:00:00Z',
    '2026-04-31T09:00:00Z',
    '2026-03-02T09:00:60Z',
    '2026-03-02T09:00:00+24:00',
    '2026-03-02T09:00:00+01:60',
    '2026-03-02T09:00:00.0000000000Z',
    'x2026-03-02T09:00:00Z',
    '2026-03-02T09:00:00Zx',
    '2026-03-02T9:00:00Z',
  ])('the instant %s', (text) => {
    expect(parseInstant(text).ok).toBe(false);
  });

  test.each([
    ['2026-12-31T23:59:59+23:59', Date.UTC(2026, 11, 31, 0, 0, 59) / 1000],
    ['2026-01-01T00:00:00-23:59', Date.UTC(2026, 0, 1, 23, 59, 0) / 1000],
    ['2026-01-31T00:00:00.000000000Z', Date.UTC(2026, 0, 31) / 1000],
  ])('but %s is an instant', (text, seconds) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: seconds });
  });

  test.each(['2025-12-00', '2025-04-31', 'x2025-04-30', '2025-04-30x'])('the date %s', (text) => {
    expect(parseLocalDate(text).ok).toBe(false);
  });

  test.each(['1970-01-01', '2399-12-31', '2025-04-30', '2025-12-01'])('but %s is a date', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: text });
  });

  test.each(['xPT1H', 'PT1Hx', 'PTH', 'PT1234567890S', 'PT1H1H', 'T1H'])('the duration %s', (text) => {
    expect(parseDuration(text).ok).toBe(false);
  });

  test('but nine figures are', () => {
    expect(parseDuration('PT100000000H100000000M100000000S')).toEqual({ ok: true, value: 366_100_000_000 });
  });

  test.each<readonly [string, () => unknown, string]>([
    ['a fraction of a second', () => instant(0.5), 'not a whole number of seconds: 0.5'],
    ['half a second later', () => plusSeconds(instant(0), 0.5), 'not a whole number of seconds: 0.5'],
    ['half a day', () => addDays('2025-01-01' as LocalDate, 0.5), 'not a whole number of days: 0.5'],
    ['half a month', () => addMonths('2025-01-01' as LocalDate, 0.5), 'not a whole number of months: 0.5'],
    ['a negative duration', () => formatDuration(-1), 'not a duration: -1'],
    ['the year 10000', () => addMonths('9999-12-31' as LocalDate, 1), 'year out of range: 10000'],
    ['the year -1', () => localDateOfEpochDay(-719_529), 'year out of range: -1'],
  ])('%s is a defect', (_, run, message) => {
    expect(run).toThrow(new RangeError(message));
  });

  test('the first and the last date that can be written', () => {
    expect(localDateOfEpochDay(-719_528)).toBe('0000-01-01');
    expect(addMonths('9998-12-31' as LocalDate, 12)).toBe('9999-12-31');
  });
});

describe('questions to a calendar that have no answer', () => {
  const calendar = (): Calendar => ready();
  const day = '2025-06-16' as LocalDate;
  const first = 0 as Instant;
  const last = (Date.UTC(2400, 0, 1) / 1000 - 1) as Instant;
  const kept = 'Give an instant in the years 1970 to 2399.';
  const opening = 'Give the calendar opening hours, or use another one.';

  test.each<readonly [string, () => Result<unknown>, string]>([
    [
      'half a day',
      () => addWorkingDays(calendar(), day, 0.5),
      'NUMBER_OUT_OF_RANGE days: 0.5 is not a number of working days to add. Give whole days, zero or more.',
    ],
    [
      'half a second',
      () => addWorkingTime(calendar(), first, 0.5),
      'NUMBER_OUT_OF_RANGE seconds: 0.5 is not a number of seconds to add. Give whole seconds, zero or more.',
    ],
    [
      'no opening',
      () => addWorkingTime(ready({ weekly: {} }), instant(Date.UTC(2025, 5, 16) / 1000), 1),
      `CALENDAR_NEVER_OPENS calendar: The calendar does not open in the ten years after 2025-06-16T00:00:00Z. ${opening}`,
    ],
    [
      // The date itself is day 0: what is waited for begins with the next one.
      'no working day',
      () => addWorkingDays(ready({ weekly: {} }), day, 1),
      `CALENDAR_NEVER_OPENS calendar: The calendar does not open in the ten years after 2025-06-17. ${opening}`,
    ],
    [
      'an end before the start',
      () => workingTimeBetween(calendar(), instant(1), first),
      'TIMES_OUT_OF_ORDER to: The end 1970-01-01T00:00:00Z comes before the start 1970-01-01T00:00:01Z. Give an end at or after the start.',
    ],
    [
      'before the years',
      () => isOpenAt(calendar(), instant(-1)),
      `INSTANT_OUT_OF_RANGE at: The instant at is outside the supported years. ${kept}`,
    ],
    [
      'after the years',
      () => workingTimeBetween(calendar(), last, instant(last + 1)),
      `INSTANT_OUT_OF_RANGE to: The instant to is outside the supported years. ${kept}`,
    ],
    [
      'an end after the years',
      () => addWorkingTime(calendar(), last, 1),
      'INSTANT_OUT_OF_RANGE amount: It ends after the last supported year, 2399. Give a shorter time, to end before 2400.',
    ],
    [
      'a month that is none',
      () => openingSecondsInMonth(calendar(), '2025-00' as LocalMonth),
      'INVALID_DATE month: "2025-00" is not a supported month. Give a month as YYYY-MM.',
    ],
  ])('%s', (_, ask, expected) => {
    expect(said(ask())).toEqual([expected]);
  });

  test('the first and the last second that are kept have one', () => {
    expect(isOpenAt(calendar(), first)).toEqual({ ok: true, value: false });
    expect(isOpenAt(calendar(), last)).toEqual({ ok: true, value: false });
    expect(workingTimeBetween(calendar(), first, first)).toEqual({ ok: true, value: 0 });
    expect(addWorkingTime(calendar(), last, 0)).toEqual({ ok: true, value: last });
    expect(addWorkingDays(calendar(), day, 0)).toEqual({ ok: true, value: day });
  });

  test.each(['1969-12', '2400-01', '2025-13', '2025-1', 'x2025-01', '2025-010'])('the month %s has none', (month) => {
    expect(openingSecondsInMonth(calendar(), month as LocalMonth).ok).toBe(false);
  });

  test.each([
    // Mondays of three hours: January 1970 has four, December 2399 (31 December is a Friday) four,
    // October 2025 four.
    ['1970-01', 4],
    ['2399-12', 4],
    ['2025-10', 4],
    ['2025-09', 5],
  ])('the month %s has %d Mondays', (month, mondays) => {
    expect(openingSecondsInMonth(calendar(), month as LocalMonth)).toEqual({ ok: true, value: mondays * 10_800 });
  });
});
