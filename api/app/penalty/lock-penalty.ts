import type { PenaltyPolicy } from '../../domain/penalty/policy';
import { termsOfModule } from '../../domain/terms/effective-terms';
import { penaltyWithCaps, type PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { isId } from '../checks';
import { lockContractOfPenalty } from '../command/lock-contract';
import type { Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { storedInstant } from '../stored-instant';
import type { ContractTerms } from '../terms/dated-terms';

/** A penalty under its contract's lock, with the terms of the day of its breach. */
export interface LockedPenalty {
  readonly penalty: PenaltyWithCaps;
  readonly terms: ContractTerms;
}

/**
 * Locks the contract of a penalty, then reads the penalty as it stands under the lock; undefined
 * when it may not be seen.
 */
export async function lockPenalty(unit: Unit, id: string): Promise<LockedPenalty | undefined> {
  const contract = isId(id) ? await lockContractOfPenalty(unit, id) : undefined;
  if (contract === undefined) return undefined;
  const penalty = await penaltyWithCaps(unit.tx, id);
  if (penalty === undefined) throw new Error('a penalty that vanished');
  const terms = (await datedTermsOfLocked(unit, contract)).at(storedInstant(penalty.breachedAt));
  return { penalty, terms };
}

/** The policy by which a penalty was assessed. */
export function policyOf({ penalty, terms }: LockedPenalty): PenaltyPolicy {
  const module = terms.modules.find((each) => each.id === penalty.moduleId);
  const pack = module === undefined ? terms.terms.pack : termsOfModule(terms.terms, module.key);
  const policy = pack.penalties.policies.find((each) => each.key === penalty.policyKey);
  if (policy === undefined) throw new Error(`a penalty of an unknown policy: ${penalty.policyKey}`);
  return policy;
}
