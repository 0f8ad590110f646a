import type { LocalDate } from '../time/instant';
import { addDays, addMonths } from '../time/local-date';

/** The last day of a term, served in full: the day before its start plus its months. */
export function termLastDay(startsOn: LocalDate, months: number): LocalDate {
  return addDays(addMonths(startsOn, months), -1);
}

/** A term of a contract, both days served. */
export interface Term {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}
