import { accept, refuse, type Result } from '../result';
import { timelineOfYears, type Calendar } from './calendar';
import { addMonths, FIRST_YEAR, firstDayOf, LAST_YEAR, monthOf, type LocalMonth } from './local-date';
import { startOfLocalMonth } from './time-zone';
import { openBefore } from './timeline';

/**
 * The seconds for which the calendar is open in a month of its own zone, public holidays and
 * exceptions counted: the "hours of opening of the service in the month" by which an hourly penalty
 * is divided. Refuses an unsupported month (`INVALID_DATE`).
 */
export function openingSecondsInMonth(calendar: Calendar, month: LocalMonth): Result<number> {
  const year = Number(month.slice(0, 4));
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || year < FIRST_YEAR || year > LAST_YEAR) {
    return refuse(
      'INVALID_DATE',
      ['month'],
      `${JSON.stringify(month)} is not a supported month.`,
      'Give a month as YYYY-MM.',
    );
  }
  const { spans } = timelineOfYears(calendar, year, year);
  const next = monthOf(addMonths(firstDayOf(month), 1));
  return accept(
    openBefore(spans, startOfLocalMonth(calendar.zone, next)) -
      openBefore(spans, startOfLocalMonth(calendar.zone, month)),
  );
}
