import type { Severity } from '../sla/commitment';
import type { MajorWorkTerms } from '../terms/operations-terms';

/** Work as far as it decides whether it is a major intervention. */
export interface WeighedWork {
  readonly kind: string;
  readonly minutes: number;
  /** Severity of the incident that it responds to; null when it responds to none. */
  readonly severity: Severity | null;
}

/**
 * Whether work is a major intervention (`generic-2017` art. 4), and whether a person said so:
 * whoever records it decides, else the terms do, by its kind, its length or the severity of its
 * incident.
 */
export function weighWork(
  terms: MajorWorkTerms | null,
  work: WeighedWork,
  stated: boolean | null,
): { readonly major: boolean; readonly majorStated: boolean } {
  if (stated !== null) return { major: stated, majorStated: true };
  const { kind, minutes, severity } = work;
  const isLong = terms !== null && terms.minutesFrom !== null && minutes >= terms.minutesFrom;
  const isNamed = terms?.workKinds.includes(kind) === true;
  const isSevere = severity !== null && terms?.severities.includes(severity) === true;
  return { major: isLong || isNamed || isSevere, majorStated: false };
}
