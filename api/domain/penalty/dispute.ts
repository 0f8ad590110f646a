import { compare, isPositive } from '../money/arithmetic';
import { formatMoney } from '../money/format-money';
import { zero, type Money } from '../money/value';
import { accept, refuse, type Refusal, type Result } from '../result';
import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';
import { contestPenalty } from './claim';
import { transitionPenalty, type PenaltyEvent, type PenaltyState, type RecordedPenaltyState } from './life';
import type { PenaltyPolicy } from './policy';

/** An interruption on one side's list of a contest. */
export interface ListedInterruption {
  /** Instants, ISO text; `to` is null while it lasts. */
  readonly from: string;
  readonly to: string | null;
  readonly cause: string | null;
}

/**
 * On what a dispute is decided: the provider's final position, a settlement that both sides agreed
 * on, or a judgment. The last two prevail over the first (`omr-hosted` art. 4.5).
 */
export const RULING_BASES = ['FINAL_POSITION', 'SETTLEMENT', 'JUDGMENT'] as const;
/** See `RULING_BASES`. */
export type RulingBasis = (typeof RULING_BASES)[number];

/** How a dispute ends. */
export const RULING_OUTCOMES = ['UPHELD', 'REDUCED', 'REJECTED'] as const;
/** See `RULING_OUTCOMES`. */
export type RulingOutcome = (typeof RULING_OUTCOMES)[number];

/** The dispute over a claim. */
export interface Dispute {
  readonly contestedOn: LocalDate;
  /** The last day on which both sides look for an agreement. */
  readonly agreeBy: LocalDate;
  readonly reason: string;
  /** The interruptions by the provider's measurements; null where it gave no list. */
  readonly provider: readonly ListedInterruption[] | null;
  /** Those on record, by which the client claims. */
  readonly client: readonly ListedInterruption[];
  /** When the client took it to the operations manager. */
  readonly referredOn: LocalDate | null;
  readonly ruling: { readonly on: LocalDate; readonly basis: RulingBasis; readonly reason: string } | null;
}

/**
 * A provider's contest on a date. Refused: what `contestPenalty` refuses, and
 * `CONFRONTATION_REQUIRED` where the terms put both sides' lists side by side and it has none.
 */
export function openDispute(
  policy: PenaltyPolicy,
  state: PenaltyState,
  contest: Pick<Dispute, 'contestedOn' | 'reason' | 'provider' | 'client'>,
): Result<Dispute> {
  const next = contestPenalty(policy, state);
  if (!next.ok) return next;
  if (policy.contest.confrontation && contest.provider === null) {
    return refuse(
      'CONFRONTATION_REQUIRED',
      ['interruptions'],
      'The terms put the measurements of both sides side by side.',
      'Give the interruptions that the provider measured; an empty list when it measured none.',
    );
  }
  const agreeBy = addDays(contest.contestedOn, policy.contest.daysToAgree);
  return accept({ ...contest, agreeBy, referredOn: null, ruling: null });
}

/**
 * The client takes a dispute to the operations manager. Refused: `PENALTY_TRANSITION_NOT_ALLOWED`
 * for a penalty that is not contested, `PENALTY_POSITION_NOT_DUE` while both sides may still agree.
 */
export function referDispute(state: PenaltyState, dispute: Dispute | null, on: LocalDate): Result<Dispute> {
  const contested = transitionPenalty(state, 'UPHOLD');
  if (!contested.ok) return contested;
  if (dispute === null) throw new Error('a contested penalty without its dispute');
  if (on <= dispute.agreeBy) {
    const message = `Both sides may agree until ${dispute.agreeBy}.`;
    return refuse('PENALTY_POSITION_NOT_DUE', [], message, 'Use `referPenalty` from the day after on.');
  }
  return accept({ ...dispute, referredOn: dispute.referredOn ?? on });
}

/** A decision over a dispute. */
export interface Ruling {
  readonly basis: RulingBasis;
  readonly outcome: RulingOutcome;
  /** What stays owed when it is reduced; null otherwise. */
  readonly amount: Money | null;
}

/** What a penalty was assessed at, and what of it was credited before its assessment. */
export interface Disputed {
  readonly assessed: Money;
  readonly credited: Money;
}

const POSITIONS = { UPHELD: 'UPHOLD', REDUCED: 'REDUCE', REJECTED: 'REJECT' } as const;

/**
 * Where a ruling leads, and what stays owed. Refused: `PENALTY_TRANSITION_NOT_ALLOWED`,
 * `PENALTY_NOT_REFERRED` (the terms have the client ask for the final position first),
 * `CURRENCY_MISMATCH`, and `NUMBER_OUT_OF_RANGE` for an amount that is none of a reduction. What
 * was credited before stands.
 */
export function ruleDispute(
  policy: PenaltyPolicy,
  state: PenaltyState,
  dispute: Dispute | null,
  { assessed, credited }: Disputed,
  { basis, outcome, amount }: Ruling,
): Result<{ readonly next: RecordedPenaltyState; readonly owed: Money }> {
  const event: PenaltyEvent = basis === 'FINAL_POSITION' ? POSITIONS[outcome] : `SETTLE_${outcome}`;
  const next = transitionPenalty(state, event);
  if (!next.ok) return next;
  if (basis === 'FINAL_POSITION' && policy.contest.confrontation && dispute?.referredOn == null) {
    return refuse(
      'PENALTY_NOT_REFERRED',
      ['basis'],
      'The client has not asked for the final position.',
      'Use `referPenalty` for the client first, or settle on what both sides agreed.',
    );
  }
  const faults = checkKept({ assessed, credited }, outcome, amount);
  if (faults !== undefined) return { ok: false, refusals: [faults] };
  const owed = outcome === 'UPHELD' ? assessed : outcome === 'REJECTED' ? zero(assessed.currency) : amount;
  return accept({ next: next.value, owed: owed ?? assessed });
}

function checkKept(
  { assessed, credited }: Disputed,
  outcome: RulingOutcome,
  amount: Money | null,
): Refusal | undefined {
  if (outcome !== 'REDUCED') {
    if (amount !== null)
      return fault('NUMBER_OUT_OF_RANGE', 'Only a reduced penalty has an amount of its own.', 'Leave `amount` out.');
    if (outcome === 'UPHELD' || !isPositive(credited)) return undefined;
    const message = `${formatMoney(credited)} of the penalty are credited already.`;
    return fault('NUMBER_OUT_OF_RANGE', message, 'Reduce it to that instead.');
  }
  const least = isPositive(credited) ? `at least ${formatMoney(credited)}` : 'more than zero';
  const range = `Give ${least}, and less than ${formatMoney(assessed)}.`;
  if (amount === null) return fault('NUMBER_OUT_OF_RANGE', 'A reduced penalty has an amount.', range);
  if (amount.currency !== assessed.currency)
    return fault('CURRENCY_MISMATCH', `The penalty is in ${assessed.currency}.`, range);
  if (isPositive(amount) && compare(amount, assessed) < 0 && compare(amount, credited) >= 0) return undefined;
  return fault('NUMBER_OUT_OF_RANGE', 'That is no reduction of the penalty.', range);
}

function fault(code: 'NUMBER_OUT_OF_RANGE' | 'CURRENCY_MISMATCH', message: string, whatToDo: string): Refusal {
  return { code, path: ['amount'], message, whatToDo };
}
