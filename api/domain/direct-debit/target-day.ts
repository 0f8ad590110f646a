import { easterSundayOf } from '../time/civil';
import type { LocalDate } from '../time/instant';
import { addDays, epochDayOfDate, weekdayOf, yearOf } from '../time/local-date';

/** The days but weekends on which banks settle nothing (TARGET), as month and day. */
const CLOSED = new Set(['01-01', '05-01', '12-25', '12-26']);

/** Whether banks settle debits on a day: a TARGET business day (EPC016-06, 4.3). */
export function isSettlementDay(on: LocalDate): boolean {
  const weekday = weekdayOf(on);
  if (weekday === 'SAT' || weekday === 'SUN' || CLOSED.has(on.slice(5))) return false;
  // Good Friday and Easter Monday.
  const afterEaster = epochDayOfDate(on) - easterSundayOf(yearOf(on));
  return afterEaster !== -2 && afterEaster !== 1;
}

/** The first day from a day on, this one included, on which banks settle debits. */
export function settlementDayFrom(on: LocalDate): LocalDate {
  return isSettlementDay(on) ? on : settlementDayFrom(addDays(on, 1));
}
