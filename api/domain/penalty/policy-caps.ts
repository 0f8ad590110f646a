import type { Cap, PenaltyPolicy } from './policy';

/**
 * The caps a policy names, in its order; throws when the terms do not have one of them: packs are
 * validated before.
 */
export function capsOf(policy: PenaltyPolicy, caps: readonly Cap[]): readonly Cap[] {
  return policy.caps.map((key) => {
    const cap = caps.find((one) => one.key === key);
    if (cap === undefined) throw new Error(`the policy ${policy.key} names an unknown cap ${key}`);
    return cap;
  });
}
