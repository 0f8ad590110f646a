import { accept, refuse, type Result } from '../result';
import { LONGEST_WAIT_MONTHS } from './add-working-time';
import { advance, type AdvanceUnit } from './advance';
import { timelineOfYears, type Calendar } from './calendar';
import { epochDayOf } from './civil';
import type { LocalDate } from './instant';
import { addMonths, epochDayOfDate, localDateOfEpochDay, yearOf } from './local-date';
import { isInside } from './timeline';

/**
 * The n-th working day (jour ouvré) after a date: a Monday to Friday that is no public holiday of
 * the calendar's zone and on which the calendar opens. The date itself is day 0, open or not.
 * Refuses a negative or fractional number (`NUMBER_OUT_OF_RANGE`) and a calendar without a working
 * day for ten years (`CALENDAR_NEVER_OPENS`).
 */
export function addWorkingDays(calendar: Calendar, date: LocalDate, days: number): Result<LocalDate> {
  if (!Number.isSafeInteger(days) || days < 0) {
    return refuse(
      'NUMBER_OUT_OF_RANGE',
      ['days'],
      `${days} is not a number of working days to add.`,
      'Give whole days, zero or more.',
    );
  }
  if (days === 0) return accept(date);
  const isTooLong = (since: number, until: number): boolean =>
    until > epochDayOfDate(addMonths(localDateOfEpochDay(since), LONGEST_WAIT_MONTHS));
  const unit: AdvanceUnit = {
    spansOf: ({ workingDays }) => workingDays,
    endOf: ({ toYear }) => epochDayOf(toYear + 1, 1, 1),
    isTooLong,
    format: localDateOfEpochDay,
  };
  const timeline = timelineOfYears(calendar, yearOf(date), yearOf(date));
  const end = advance(calendar, timeline, unit, epochDayOfDate(date) + 1, days);
  return end.ok ? accept(localDateOfEpochDay(end.value - 1)) : end;
}

/** Whether a date is a working day of the calendar; see `addWorkingDays`. */
export function isWorkingDay(calendar: Calendar, date: LocalDate): boolean {
  const day = epochDayOfDate(date);
  return isInside(timelineOfYears(calendar, yearOf(date), yearOf(date)).workingDays, day);
}
