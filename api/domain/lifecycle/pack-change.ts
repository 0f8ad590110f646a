import { accept, refuse, type Result } from '../result';
import type { LifecycleTerms } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';

/**
 * The first day on which a later version of the pack may apply to a contract by notice of the
 * provider alone (`owl-monitoring` s. 9), announced on a day. Refuses `AMENDMENT_REQUIRED` where
 * only an amendment of both sides moves it, and `PARAMETER_REQUIRED` where the length of the notice
 * was never set.
 */
export function newVersionAppliesFrom(terms: LifecycleTerms, announcedOn: LocalDate): Result<LocalDate> {
  if (terms.packChange === 'AMENDMENT') {
    const message = 'A later version of these terms applies to a contract only once both sides sign an amendment.';
    return refuse('AMENDMENT_REQUIRED', [], message, 'Propose an amendment.');
  }
  if (terms.packChangeNoticeDays === null) {
    const message = 'The notice period for a new version is not set.';
    return refuse(
      'PARAMETER_REQUIRED',
      ['overrides'],
      message,
      'Override the days of notice for a change of these terms.',
    );
  }
  return accept(addDays(announcedOn, terms.packChangeNoticeDays));
}
