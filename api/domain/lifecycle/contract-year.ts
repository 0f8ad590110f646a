import type { LocalDate } from '../time/instant';
import { addMonths } from '../time/local-date';

/** A year of a contract: from one anniversary of its first day to before the next. */
export interface ContractYear {
  readonly start: LocalDate;
  readonly endExclusive: LocalDate;
}

/**
 * The contract year that a day falls in; each anniversary is counted from the first day (29
 * February: the 28th).
 */
export function contractYearOf(startsOn: LocalDate, day: LocalDate): ContractYear {
  let years = Math.max(Number(day.slice(0, 4)) - Number(startsOn.slice(0, 4)) - 1, 0);
  while (addMonths(startsOn, 12 * (years + 1)) <= day) years += 1;
  return { start: addMonths(startsOn, 12 * years), endExclusive: addMonths(startsOn, 12 * (years + 1)) };
}
