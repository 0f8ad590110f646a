import { accept, refuse, type Result } from '../result';
import type { LifecycleTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { addDays, addMonths, daysBetween } from '../time/local-date';

/** A way to end a contract before its term that the document does not allow. */
function notGiven(what: string): Result<never> {
  return refuse(
    'TERMINATION_NOT_ALLOWED',
    [],
    `These terms give no right to end the contract for ${what}.`,
    'Agree on an end date in an amendment.',
  );
}

/**
 * The first day without service when either side ends a contract for force majeure (`omr-hosted`
 * art. 3.1): it must have lasted more than the days of the terms in a row when the registered
 * letter is sent, and the contract ends some days after it, without indemnity. `lastedFrom` is its
 * first day. Refuses `TERMINATION_NOT_ALLOWED` with the first day on which the letter may be sent.
 */
export function endForForceMajeure(
  terms: LifecycleTerms,
  lastedFrom: LocalDate,
  letterSentOn: LocalDate,
): Result<LocalDate> {
  if (terms.forceMajeure === null) return notGiven('force majeure');
  const { days, letterDays } = terms.forceMajeure;
  // The first day is day 0: more than N days have passed from day N + 1 on.
  if (daysBetween(lastedFrom, letterSentOn) <= days) {
    const first = addDays(lastedFrom, days + 1);
    const message = `Force majeure must last more than ${days} days in a row; it began on ${lastedFrom}.`;
    return refuse(
      'TERMINATION_NOT_ALLOWED',
      ['letterSentOn'],
      message,
      `Give a day from ${first} on, if it still lasts then.`,
    );
  }
  return accept(addDays(letterSentOn, letterDays));
}

/**
 * The first day on which the provider may end a contract whose client left a formal notice without
 * effect (`omr-hosted` art. 22): after the months of the terms have run out. Never automatic: a
 * person confirms. Refuses `TERMINATION_NOT_ALLOWED`.
 */
export function endForBreachFrom(terms: LifecycleTerms, formalNoticeOn: LocalDate): Result<LocalDate> {
  if (terms.breach === null) return notGiven('breach');
  return accept(addDays(addMonths(formalNoticeOn, terms.breach.formalNoticeMonths), 1));
}

/**
 * The last day of service after a breach of the rules of use (`omr-hosted` art. 3.2): within the
 * days of the warning, or that very day when severe. Refuses `TERMINATION_NOT_ALLOWED`.
 */
export function closeForUsageBreachBy(terms: LifecycleTerms, warnedOn: LocalDate, severe: boolean): Result<LocalDate> {
  if (terms.breach === null || terms.breach.usageWarningDays === null) return notGiven('breach of the rules of use');
  return accept(severe ? warnedOn : addDays(warnedOn, terms.breach.usageWarningDays));
}

/**
 * Insolvency law forbids ending a contract merely because proceedings are opened; shown wherever a
 * provider is about to end one.
 */
export const INSOLVENCY_WARNING = {
  en: 'A contract may not be ended for the mere opening of insolvency proceedings (C. com. art. L622-13).',
  fr: 'La seule ouverture d’une procédure collective ne permet pas de résilier un contrat (C. com. art. L622-13).',
} as const;
