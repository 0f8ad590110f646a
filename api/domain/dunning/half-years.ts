import { halfYearOf, type HalfYear } from '../receivables/late-interest';
import type { LocalDate } from '../time/instant';
import { addMonths } from '../time/local-date';

/** The first day of a half-year. */
export function firstDayOfHalfYear(halfYear: HalfYear): LocalDate {
  return `${halfYear.slice(0, 4)}-${halfYear.endsWith('H1') ? '01' : '07'}-01` as LocalDate;
}

/** The half-years of the days from one to another, in their order. */
export function halfYearsBetween(from: LocalDate, until: LocalDate): readonly HalfYear[] {
  const found: HalfYear[] = [];
  let day = firstDayOfHalfYear(halfYearOf(from));
  while (day <= until) {
    found.push(halfYearOf(day));
    day = addMonths(day, 6);
  }
  return found;
}
