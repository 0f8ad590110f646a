import type { PenaltyPolicy } from '../../domain/penalty/policy';
import { readyPolicy, type ReadyPolicy } from '../../domain/penalty/priced-terms';
import { termsOfModule, type EffectiveTerms } from '../../domain/terms/effective-terms';

const kept = new WeakMap<EffectiveTerms, Map<string, ReadyPolicy>>();

/**
 * A policy of the terms of a module, ready to be asked: its calendar is compiled once for all who
 * share these terms.
 */
export function readyPolicyOf(terms: EffectiveTerms, moduleKey: string, policy: PenaltyPolicy): ReadyPolicy {
  const ofTerms = kept.get(terms) ?? new Map<string, ReadyPolicy>();
  kept.set(terms, ofTerms);
  const name = JSON.stringify([moduleKey, policy.key]);
  const found = ofTerms.get(name);
  if (found !== undefined) return found;
  const ready = readyPolicy(termsOfModule(terms, moduleKey), policy);
  if (!ready.ok)
    throw new Error(`a policy that cannot be asked: ${ready.refusals.map((each) => each.message).join(' ')}`);
  ofTerms.set(name, ready.value);
  return ready.value;
}
