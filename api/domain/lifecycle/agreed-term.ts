import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';

/** The term that was agreed, both days served. */
export interface AgreedTerm {
  readonly startsOn: LocalDate;
  readonly lastDay: LocalDate;
  /** It follows one that was over, as a renewal; absent of the term that was agreed first. */
  readonly isRenewal?: true;
}

/**
 * Last day of the term that was agreed first, or was started again by an amendment: renewals do not
 * make it longer (`omr-hosted` art. 19).
 */
export function initialTermLastDayOf({ startsOn, lastDay, isRenewal }: AgreedTerm): LocalDate {
  return isRenewal === true ? addDays(startsOn, -1) : lastDay;
}

/** A term with the word that it is a renewal, where it is one. */
export function termOf(startsOn: LocalDate, lastDay: LocalDate, isRenewal: boolean): AgreedTerm {
  return { startsOn, lastDay, ...(isRenewal ? { isRenewal } : {}) };
}
