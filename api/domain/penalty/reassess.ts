import type { Explanation } from '../explanation/explanation';
import { isLift } from './caps';
import type { PenaltyDecision } from './decision';
import { isRuled, transitionPenalty, type PenaltyState } from './life';

/** A penalty that was recorded for the same occasion. */
export interface RecordedAssessment {
  readonly state: PenaltyState;
  readonly explanation: Explanation;
}

/** What to write after assessing again. `REVERSE` alone: nothing is due any more. */
export type Reassessment = 'NOTHING' | 'ASSESS' | 'REVERSE' | 'REVERSE_AND_ASSESS';

/**
 * The result that ends what an amount is made from; the steps after it are caps and rounding, which
 * depend on other penalties.
 */
const BASIS_END = 'amountBeforeCap';

/**
 * What an amount was made from, as text: inputs, formulas and results up to the amount before caps.
 * Two assessments with the same basis are the same assessment, whatever headroom there was: a
 * reversal re-raises no earlier penalty. Which caps were lifted belongs to the basis; labels and
 * articles do not count.
 */
export function assessmentBasis(explanation: Explanation): string {
  const end = explanation.steps.findIndex((one) => one.result.name === BASIS_END);
  const steps =
    end < 0 ? explanation.steps : explanation.steps.filter(({ result }, place) => place <= end || isLift(result.name));
  return JSON.stringify(
    steps.map((one) => [
      one.inputs.map((input) => [input.name, input.value, input.unit]),
      one.formula,
      [one.result.name, one.result.value, one.result.unit],
    ]),
  );
}

/** Whether a new assessment may reverse a recorded penalty. */
export function isReassessed(state: PenaltyState): boolean {
  return !isRuled(state) && transitionPenalty(state, 'REVERSE').ok;
}

/**
 * Compares what is recorded with a new assessment of the same occasion: the same basis writes
 * nothing, another one reverses and assesses again. Projections are never recorded. A recorded
 * penalty that may no longer be reversed (expired), or that was ruled on, stays as it is.
 */
export function decideReassessment(recorded: RecordedAssessment | null, next: PenaltyDecision): Reassessment {
  const due = next.status === 'ASSESSED';
  if (recorded === null || recorded.state === 'REVERSED') return due ? 'ASSESS' : 'NOTHING';
  if (due && assessmentBasis(recorded.explanation) === assessmentBasis(next.explanation)) return 'NOTHING';
  if (!isReassessed(recorded.state)) return 'NOTHING';
  return due ? 'REVERSE_AND_ASSESS' : 'REVERSE';
}
