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

/** What time brings to an assessed penalty that nobody claims, from the beginning of a day. */
export interface PenaltyLapse {
  readonly event: 'CLAIM_LAPSES' | 'ACCEPT_AT_CLOSING';
  readonly on: LocalDate;
}

/**
 * What becomes of an assessed penalty by itself. **Reading**: what is due without a claim is
 * accepted once the month of its assessment is over; of all others the time to claim runs out,
 * which takes nothing from them by itself (C. civ. 2247).
 */
export function penaltyLapse(policy: PenaltyPolicy, assessedOn: LocalDate): PenaltyLapse {
  if (policy.settlement === 'AT_CLOSING')
    return { event: 'ACCEPT_AT_CLOSING', on: addDays(lastDayOfMonth(assessedOn), 1) };
  return { event: 'CLAIM_LAPSES', on: addDays(claimableUntil(policy, assessedOn), 1) };
}

/**
 * A client's claim. **Reading**: one that comes after its last day is a claim all the same, until
 * the provider declines it (C. civ. 2247). Refused: `PENALTY_TRANSITION_NOT_ALLOWED` (claimed
 * twice, reversed…), `PENALTY_CLAIM_EXPIRED` (declined).
 */
export function decideClaim(
  policy: PenaltyPolicy,
  state: PenaltyState,
  assessedOn: LocalDate,
): Result<RecordedPenaltyState> {
  if (state !== 'EXPIRED') return transitionPenalty(state, 'CLAIM');
  return refuse(
    'PENALTY_CLAIM_EXPIRED',
    [],
    `The penalty could be claimed until ${claimableUntil(policy, assessedOn)}, and was declined.`,
    'Claim penalties with `claimPenalty` by their last day.',
  );
}

/**
 * The provider declines a penalty that was not claimed by its last day: `on` is the day of its
 * claim, or today where nobody claimed it. One that was accepted before it was assessed again is
 * never too late. Refused: `PENALTY_TRANSITION_NOT_ALLOWED`, `PENALTY_CLAIM_NOT_EXPIRED`.
 */
export function declineExpired(
  policy: PenaltyPolicy,
  state: PenaltyState,
  assessedOn: LocalDate,
  on: LocalDate,
  wasAccepted = false,
): Result<RecordedPenaltyState> {
  const next = transitionPenalty(state, 'EXPIRE');
  const decide = 'Accept the claim with `acceptPenalty`, or contest it with `contestPenalty`.';
  if (next.ok && wasAccepted) {
    return refuse('PENALTY_CLAIM_NOT_EXPIRED', [], 'The penalty was accepted before it was assessed again.', decide);
  }
  if (!next.ok || isClaimExpired(policy, assessedOn, on)) return next;
  const lastDay = claimableUntil(policy, assessedOn);
  return state === 'CLAIMED'
    ? refuse(
        'PENALTY_CLAIM_NOT_EXPIRED',
        [],
        `The penalty was claimed on ${on}, and could be until ${lastDay}.`,
        decide,
      )
    : refuse(
        'PENALTY_CLAIM_NOT_EXPIRED',
        [],
        `The penalty may be claimed until ${lastDay}.`,
        `Wait until ${addDays(lastDay, 1)}.`,
      );
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
