import type { PenaltyPolicy } from '../../domain/penalty/policy';
import { termsOfModule } from '../../domain/terms/effective-terms';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import type { ContractTerms } from '../terms/dated-terms';

/** A penalty under its contract's lock, with the terms of the day of its breach. */
export interface LockedPenalty {
  readonly penalty: PenaltyWithCaps;
  readonly terms: ContractTerms;
  /** Those by which it was decided: see `decidingTermsOf`. */
  readonly decidedBy: ContractTerms;
}

/** The policy by which a penalty was assessed. */
export function policyOf({
  penalty,
  decidedBy: terms,
}: {
  readonly penalty: Pick<PenaltyWithCaps, 'moduleId' | 'policyKey'>;
  readonly decidedBy: ContractTerms;
}): PenaltyPolicy {
  const module = terms.modules.find((each) => each.id === penalty.moduleId);
  const pack = module === undefined ? terms.terms.pack : termsOfModule(terms.terms, module.key);
  const policy = pack.penalties.policies.find((each) => each.key === penalty.policyKey);
  if (policy === undefined) throw new Error(`a penalty of an unknown policy: ${penalty.policyKey}`);
  return policy;
}
