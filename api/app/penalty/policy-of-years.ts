import type { PenaltyPolicy } from '../../domain/penalty/policy';
import { accept, refuse, type Result } from '../../domain/result';
import { termsOfModule } from '../../domain/terms/effective-terms';
import type { ReadyCommitment } from '../terms/prepare-terms';
import type { ContractTerms } from '../terms/dated-terms';

/** The policy that punishes a downtime budget that was used up, if the terms have one. */
export function policyOfYears(
  { moduleKey, compiled: { commitment } }: ReadyCommitment,
  { terms }: ContractTerms,
): PenaltyPolicy | undefined {
  return termsOfModule(terms, moduleKey).penalties.policies.find(
    (policy) =>
      policy.window === 'CALENDAR_YEAR' &&
      policy.commitmentKind === commitment.kind &&
      (policy.commitments.length === 0 || policy.commitments.includes(commitment.key)),
  );
}

/**
 * Refuses (`INVOICES_MISSING`) a policy that calculates from what was invoiced for the year: no
 * invoices are kept.
 */
export function checkBaseOfYear({ base }: PenaltyPolicy): Result<null> {
  if (base.period !== 'ANNUAL' || base.annualBase !== 'INVOICED') return accept(null);
  return refuse(
    'INVOICES_MISSING',
    [],
    'The terms calculate this penalty from the amounts invoiced for the year, and no invoices are on file.',
    'Override the annual base with TWELVE_TIMES_LAST, or assess it once invoices are kept here.',
  );
}
