import type { LocalDate } from '../time/instant';
import { addDays, addMonths } from '../time/local-date';

/** The last day of a term, served in full: the day before its start plus its months. */
export function termLastDay(startsOn: LocalDate, months: number): LocalDate {
  return addDays(addMonths(startsOn, months), -1);
}

/** The months of a contract's terms: the firm one, then each renewal. */
export interface TermMonths {
  readonly initialMonths: number;
  readonly renewalMonths: number;
}

/** A term of a contract, both days served. */
export interface Term {
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** 0 for the firm term. */
  readonly renewals: number;
}

/**
 * The n-th term of a contract. Each is counted from the contract's start, so that a start on the
 * 31st comes back to the 31st.
 */
export function termOf(startsOn: LocalDate, { initialMonths, renewalMonths }: TermMonths, renewals: number): Term {
  const before = renewals === 0 ? 0 : initialMonths + (renewals - 1) * renewalMonths;
  const until = initialMonths + renewals * renewalMonths;
  return { firstDay: addMonths(startsOn, before), lastDay: termLastDay(startsOn, until), renewals };
}
