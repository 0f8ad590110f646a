import type { Explanation } from '../explanation/explanation';
import type { Money } from '../money/value';

/**
 * What an assessment finds: nothing due, running still (the amount if it stopped now), or certain.
 */
export const ASSESSMENT_STATUSES = ['NONE', 'PROJECTED', 'ASSESSED'] as const;
/** See `ASSESSMENT_STATUSES`. */
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

/** What a penalty took of one cap; to be recorded with it when it is `ASSESSED`. */
export interface CapUse {
  readonly capKey: string;
  /** `2025-06`, `2025` or `TERM`. */
  readonly windowKey: string;
  /** The cap, rounded down to the cent. */
  readonly cap: Money;
  /** What was left of it before this penalty; never negative. */
  readonly leftBefore: Money;
  /** What this penalty uses of it: the recorded amount, or nothing when the cap was lifted. */
  readonly used: Money;
  /** True when the amount was more than what was left, and the cap was not lifted. */
  readonly cut: boolean;
  readonly lifted: boolean;
}

/**
 * A recorded use of a cap: of one penalty or indemnity that still stands. What is reversed,
 * rejected or expired is left out, or negative.
 */
export interface RecordedCapUse {
  readonly penaltyId: string;
  readonly capKey: string;
  readonly windowKey: string;
  readonly amount: Money;
}

/** What a policy decides about one occasion. Money is rounded once, here. */
export interface PenaltyDecision {
  readonly policyKey: string;
  readonly status: AssessmentStatus;
  /** What the ledger records when `ASSESSED`; zero for `NONE`. */
  readonly amount: Money;
  /**
   * Local month (`2025-06`) of the breach or the year (`2025`); null for `NONE` by a clock without
   * deadline.
   */
  readonly windowKey: string | null;
  readonly capUses: readonly CapUse[];
  readonly explanation: Explanation;
}
