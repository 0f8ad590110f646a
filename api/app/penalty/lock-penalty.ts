import type { PenaltyPolicy } from '../../domain/penalty/policy';
import { termsOfModule } from '../../domain/terms/effective-terms';
import { lockContract } from '../../store/contract/contract.store';
import { penaltyWithCaps, type PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { isId } from '../checks';
import type { Unit } from '../command/unit';
import type { ContractTerms } from '../terms/terms-library';

/** A penalty under its contract's lock, with the terms it was assessed by. */
export interface LockedPenalty {
  readonly penalty: PenaltyWithCaps;
  readonly terms: ContractTerms;
}

/** Locks the contract of a penalty, then reads the penalty as it stands under the lock; undefined when it may not be seen. */
export async function lockPenalty(unit: Unit, id: string): Promise<LockedPenalty | undefined> {
  const seen = isId(id) ? await penaltyWithCaps(unit.tx, id) : undefined;
  if (seen === undefined) return undefined;
  await lockContract(unit.tx, seen.contractId);
  const penalty = await penaltyWithCaps(unit.tx, id);
  const terms = (await unit.terms.termsOf(unit.tx, unit.session.providerId, [seen.contractId])).get(seen.contractId);
  if (penalty === undefined || terms === undefined) throw new Error('a penalty that vanished');
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
