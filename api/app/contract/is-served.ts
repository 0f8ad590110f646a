import type { LocalDate } from '../../domain/time/instant';
import type { DatedTerms } from '../terms/dated-terms';

const SERVED = new Set(['ACTIVE', 'NOTICE_GIVEN']);

/** Whether a contract is served on a day: in force, and not suspended. */
export function isServed(dated: DatedTerms, on: LocalDate): boolean {
  const { standing } = dated.on(on);
  return on >= dated.firstDay && SERVED.has(standing.status) && !standing.termOver;
}
