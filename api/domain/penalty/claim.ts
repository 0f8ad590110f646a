import { accept, refuse, type Result } from '../result';
import type { LocalDate } from '../time/instant';
import { addDays, addMonths, lastDayOfMonth } from '../time/local-date';
import { transitionPenalty, type PenaltyState, type RecordedPenaltyState } from './life';
import type { PenaltyPolicy } from './policy';

/**
 * The last local date on which a penalty may be claimed: the parameter's years after its
 * assessment, that day included.
 */
export function claimableUntil(policy: PenaltyPolicy, assessedOn: LocalDate): LocalDate {
  return addMonths(assessedOn, policy.claimExpiryYears * 12);
}

/** Whether the time to claim has run out on a date. */
export function isClaimExpired(policy: PenaltyPolicy, assessedOn: LocalDate, on: LocalDate): boolean {
  return on > claimableUntil(policy, assessedOn);
}

/** What time does to an assessed penalty that nobody claims, from the beginning of a day. */
export interface PenaltyLapse {
  readonly event: 'EXPIRE' | 'ACCEPT_AT_CLOSING';
  readonly on: LocalDate;
}

/**
 * What becomes of an assessed penalty by itself. **Reading**: what is due without a claim is
 * accepted once the month of its assessment is over; of all others the time to claim runs out.
 */
export function penaltyLapse(policy: PenaltyPolicy, assessedOn: LocalDate): PenaltyLapse {
  if (policy.settlement === 'AT_CLOSING')
    return { event: 'ACCEPT_AT_CLOSING', on: addDays(lastDayOfMonth(assessedOn), 1) };
  return { event: 'EXPIRE', on: addDays(claimableUntil(policy, assessedOn), 1) };
}

/**
 * A client's claim. Refused: `PENALTY_TRANSITION_NOT_ALLOWED` (claimed twice, reversed…),
 * `PENALTY_CLAIM_EXPIRED`.
 */
export function decideClaim(
  policy: PenaltyPolicy,
  state: PenaltyState,
  assessedOn: LocalDate,
  on: LocalDate,
): Result<RecordedPenaltyState> {
  const next = transitionPenalty(state, 'CLAIM');
  if (!next.ok && state !== 'EXPIRED') return next;
  if (!next.ok || isClaimExpired(policy, assessedOn, on)) {
    return refuse(
      'PENALTY_CLAIM_EXPIRED',
      [],
      `The penalty could be claimed until ${claimableUntil(policy, assessedOn)}.`,
      'Claim penalties with `claimPenalty` by their last day.',
    );
  }
  return accept(next.value);
}

/**
 * A provider's contest of a claim. Refused: `PENALTY_TRANSITION_NOT_ALLOWED`,
 * `PENALTY_NOT_CONTESTABLE` (the policy allows none).
 */
export function contestPenalty(policy: PenaltyPolicy, state: PenaltyState): Result<RecordedPenaltyState> {
  const next = transitionPenalty(state, 'CONTEST');
  if (!next.ok) return next;
  if (!policy.contest.allowed) {
    return refuse(
      'PENALTY_NOT_CONTESTABLE',
      [],
      'The terms do not allow this penalty to be contested.',
      'Accept the claim with `acceptPenalty`.',
    );
  }
  return accept(next.value);
}

/**
 * The first local date on which, without agreement, the client may ask for the provider's final
 * position.
 */
export function finalPositionFrom(policy: PenaltyPolicy, contestedOn: LocalDate): LocalDate {
  return addDays(contestedOn, policy.contest.daysToAgree + 1);
}
