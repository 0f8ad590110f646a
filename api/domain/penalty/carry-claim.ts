import { explain, quantity, resultNamed, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { compare, isPositive, smaller, subtract } from '../money/arithmetic';
import { decimal } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import { exactAmount, zero, type Money } from '../money/value';
import { liftName } from './caps';
import type { PenaltyDecision } from './decision';
import type { PenaltyState } from './life';

/** A claim on an earlier assessment of the same breach, and what the client was credited by it. */
export interface EarlierClaim {
  /** Whether the provider had accepted it. */
  readonly accepted: boolean;
  /** What the client has been credited for the breach; zero or more. */
  readonly credited: Money;
}

/** How a claim goes on with a new assessment. */
export interface CarriedClaim {
  readonly status: 'CLAIMED' | 'ACCEPTED';
  /** What of the new amount is credited already. */
  readonly credited: Money;
  /** What was credited too much, to be reversed; below zero for what is to be credited yet. */
  readonly correction: Money;
}

const ACCEPTED = new Set<PenaltyState>(['ACCEPTED', 'UPHELD', 'REDUCED', 'CREDITED']);
const CLAIMED = new Set<PenaltyState>(['CLAIMED', 'CONTESTED', ...ACCEPTED]);

/** A penalty as far as its claim is concerned. */
export interface ClaimedPenalty {
  readonly state: PenaltyState;
  readonly amount: Money;
  /** What was credited for the breach before it was assessed. */
  readonly credited: Money;
  /** Whether it had been claimed, or was due without a claim, before it was reversed. */
  readonly wasClaimed: boolean;
}

/**
 * The claim that a new assessment of the breach of a penalty goes on with, or null. What was
 * reversed has been reversed whole, and is to be decided again.
 */
export function claimOn({ state, amount, credited, wasClaimed }: ClaimedPenalty): EarlierClaim | null {
  if (state === 'REVERSED') return wasClaimed ? { accepted: false, credited: zero(amount.currency) } : null;
  if (!CLAIMED.has(state)) return null;
  return ACCEPTED.has(state) ? { accepted: true, credited: amount } : { accepted: isPositive(credited), credited };
}

/**
 * Carries a claim over to a new amount for the same breach. What was accepted stays accepted when
 * the amount is lower, and the difference is corrected; when it is higher, the credit stands, and
 * the rest awaits the provider's decision.
 */
export function carryClaim({ accepted, credited }: EarlierClaim, amount: Money): CarriedClaim {
  const nothing = zero(amount.currency);
  if (!accepted || compare(amount, credited) > 0) return { status: 'CLAIMED', credited, correction: nothing };
  return { status: 'ACCEPTED', credited: amount, correction: subtract(credited, amount) };
}

/** Whether a decision lifts a cap that was not lifted in what was recorded before. */
export function liftsMore({ capUses }: PenaltyDecision, before: Explanation): boolean {
  return capUses.some(({ capKey, lifted }) => lifted && resultNamed(before, liftName(capKey)) === undefined);
}

/**
 * Carries a claim over to an amount that is higher because a cap was lifted. **Reading**: what was
 * accepted stays so, since whoever lifted the cap owes the difference, and nobody decides over it
 * once more. The correction is negative.
 */
export function carryRaised(claim: EarlierClaim, amount: Money): CarriedClaim {
  const { accepted, credited } = claim;
  if (!accepted || compare(amount, credited) <= 0) return carryClaim(claim, amount);
  return { status: 'ACCEPTED', credited, correction: subtract(credited, amount) };
}

/** Whether caps had cut an amount that was recorded with an explanation. */
export function wasCut(amount: Money, explanation: Explanation): boolean {
  const before = resultNamed(explanation, 'amountBeforeCap');
  return before !== undefined && compare(roundHalfUp(exactAmount(decimal(before.value), amount.currency)), amount) > 0;
}

/**
 * A decision that comes to no more than what was credited for the breach: a cut by a cap that was
 * credited is not raised again, whatever is left of the cap since.
 */
export function notRaised(decision: PenaltyDecision, credited: Money, article: string): PenaltyDecision {
  const { amount, capUses, explanation } = decision;
  if (compare(amount, credited) <= 0) return decision;
  const inputs = [
    quantity('amount', amount.amount.toFixed(2), amount.currency),
    quantity('credited', credited.amount.toFixed(2), credited.currency),
  ];
  const label = {
    en: 'A cut by a cap that was credited is not raised again',
    fr: 'Une réduction par plafond dont l’avoir est établi n’est pas relevée',
  };
  const result = quantity('amount', credited.amount.toFixed(2), credited.currency);
  return {
    ...decision,
    amount: credited,
    capUses: capUses.map((use) => ({ ...use, used: smaller(use.used, credited) })),
    explanation: explain([...explanation.steps, step(label, inputs, 'min(amount, credited)', result, article)]),
  };
}
