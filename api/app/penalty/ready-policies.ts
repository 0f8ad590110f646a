import type { PenaltyPolicy } from '../../domain/penalty/policy';
import { readyPolicy, type ReadyPolicy } from '../../domain/penalty/priced-terms';
import { accept, type Result } from '../../domain/result';
import { termsOfModule, type EffectiveTerms } from '../../domain/terms/effective-terms';

const kept = new WeakMap<EffectiveTerms, Map<string, ReadyPolicy>>();

/**
 * A policy of the terms of a module, ready to be asked: its calendar is compiled once for all who
 * share these terms. Refuses what `readyPolicy` refuses.
 */
export function readyPolicyOf(terms: EffectiveTerms, moduleKey: string, policy: PenaltyPolicy): Result<ReadyPolicy> {
  const ofTerms = kept.get(terms) ?? new Map<string, ReadyPolicy>();
  kept.set(terms, ofTerms);
  const name = JSON.stringify([moduleKey, policy.key]);
  const found = ofTerms.get(name);
  if (found !== undefined) return accept(found);
  const ready = readyPolicy(termsOfModule(terms, moduleKey), policy);
  if (ready.ok) ofTerms.set(name, ready.value);
  return ready;
}
