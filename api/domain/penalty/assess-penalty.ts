import type { Result } from '../result';
import { assessBreach } from './assess-breach';
import { assessYear } from './assess-year';
import type { PenaltyDecision } from './decision';
import type { PenaltyInput } from './occasion';

/**
 * Decides what a policy owes for an occasion: nothing, a projection while the clock runs, or a
 * certain amount, with the steps that lead to it. The amount is rounded once, half up to the cent,
 * after all caps. Refused: `NO_OPENING_HOURS`, `YEAR_WITHOUT_SERVICE`. Throws when the policy and
 * the occasion do not belong together (a yearly rule asked about one breach, a cap that the terms
 * lack).
 */
export function assessPenalty(input: PenaltyInput): Result<PenaltyDecision> {
  const { policy, occasion } = input;
  if (occasion.kind === 'BREACH') {
    if (policy.window !== 'MONTH') throw new Error(`the policy ${policy.key} is assessed for a year`);
    return assessBreach(input, occasion);
  }
  if (policy.window !== 'CALENDAR_YEAR') throw new Error(`the policy ${policy.key} is assessed for a breach`);
  return assessYear(input, occasion);
}
