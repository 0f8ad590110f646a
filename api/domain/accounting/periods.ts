import type { LocalDate } from '../time/instant';
import { addDays, addMonths, civilOf, lastDayOfMonth } from '../time/local-date';

/** When income that was invoiced in advance is put off: at the ends of which periods. */
export const DEFERRALS = ['MONTHLY', 'YEARLY', 'NONE'] as const;
/** See `DEFERRALS`. */
export type Deferral = (typeof DEFERRALS)[number];

/** The fiscal year of a day, named by the year in which it ends. */
export function fiscalYearOf(day: LocalDate, firstMonth: number): number {
  const { year, month } = civilOf(day);
  return firstMonth > 1 && month >= firstMonth ? year + 1 : year;
}

/** The first day of a fiscal year. */
export function firstDayOfFiscalYear(year: number, firstMonth: number): LocalDate {
  const begins = firstMonth > 1 ? year - 1 : year;
  return `${begins}-${String(firstMonth).padStart(2, '0')}-01` as LocalDate;
}

/** The last day of a fiscal year. */
export function lastDayOfFiscalYear(year: number, firstMonth: number): LocalDate {
  return addDays(addMonths(firstDayOfFiscalYear(year, firstMonth), 12), -1);
}

/** The days of a fiscal year that are closed. */
export interface ClosedYear {
  readonly fiscalYear: number;
  readonly firstDay: LocalDate;
  /** The last day that is closed: of the whole year where `isWhole`. */
  readonly lastDay: LocalDate;
  readonly isWhole: boolean;
}

/** The fiscal years from a first day on that have a day which is closed, the first year first. */
export function closedYears(from: LocalDate, through: LocalDate, firstMonth: number): readonly ClosedYear[] {
  const years: ClosedYear[] = [];
  const last = fiscalYearOf(through, firstMonth);
  for (let fiscalYear = fiscalYearOf(from, firstMonth); from <= through && fiscalYear <= last; fiscalYear += 1) {
    const end = lastDayOfFiscalYear(fiscalYear, firstMonth);
    const isWhole = end <= through;
    const firstDay = firstDayOfFiscalYear(fiscalYear, firstMonth);
    years.push({ fiscalYear, firstDay, lastDay: isWhole ? end : through, isWhole });
  }
  return years;
}

/** The last day of the period of a day: a month, or a fiscal year. */
export function lastDayOfPeriod(day: LocalDate, deferral: Deferral, firstMonth: number): LocalDate {
  return deferral === 'MONTHLY' ? lastDayOfMonth(day) : lastDayOfFiscalYear(fiscalYearOf(day, firstMonth), firstMonth);
}

/** A stretch of days of one period that are entered together. */
export interface PostedStretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** A period begins on its first day. */
  readonly begins: boolean;
  /** A fiscal year begins on its first day. */
  readonly beginsYear: boolean;
  /** A period ends on its last day. */
  readonly ends: boolean;
}

/** The days from one to another, both included, period by period. */
export function postedStretches(
  from: LocalDate,
  to: LocalDate,
  deferral: Deferral,
  firstMonth: number,
): readonly PostedStretch[] {
  const stretches: PostedStretch[] = [];
  for (let day = from; day <= to;) {
    const last = lastDayOfPeriod(day, deferral, firstMonth);
    const before = lastDayOfPeriod(addDays(day, -1), deferral, firstMonth);
    const beginsYear = day === firstDayOfFiscalYear(fiscalYearOf(day, firstMonth), firstMonth);
    const end = last < to ? last : to;
    stretches.push({ from: day, to: end, begins: before < day, beginsYear, ends: end === last });
    day = addDays(end, 1);
  }
  return stretches;
}
