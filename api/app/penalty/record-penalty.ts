import { penaltyPostings } from '../../domain/ledger/penalty-postings';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import type { CarriedClaim } from '../../domain/penalty/carry-claim';
import type { PenaltyDecision } from '../../domain/penalty/decision';
import type { Dispute } from '../../domain/penalty/dispute';
import { penaltyLapse } from '../../domain/penalty/claim';
import { countsUnderCaps, transitionPenalty, type PenaltyState } from '../../domain/penalty/life';
import type { Instant } from '../../domain/time/instant';
import { formatInstant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { PenaltyRow } from '../../store/rows';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { fallsDue } from '../lifecycle/falls-due';
import { storedInstant } from '../stored-instant';
import { policyOf } from './locked-penalty';
import { giveBackToCaps, takeFromCaps, type PenaltyBook } from './penalty-book';

/** What a penalty is recorded for. */
export interface PenaltyCause {
  readonly moduleId: string;
  readonly commitmentKey: string;
  readonly kind: 'RESPONSE' | 'RESTORATION' | 'DOWNTIME_BUDGET' | 'COMMISSIONING';
  readonly incidentId: string | null;
  readonly year: number | null;
  readonly breachedAt: Instant;
}

/** The claim that a penalty goes on with, and the penalty that was claimed. */
export interface CarriedFrom extends CarriedClaim {
  readonly from: PenaltyWithCaps;
  /** Its contest, which goes on while the rest awaits a decision. */
  readonly contest: Dispute | null;
}

/**
 * Records a penalty that was decided, and what it takes of its caps, in the ledger. Returns its id.
 */
export async function recordPenalty(
  unit: Unit,
  book: PenaltyBook,
  decision: PenaltyDecision,
  cause: PenaltyCause,
  carried: CarriedFrom | null,
): Promise<string> {
  const id = unit.newId();
  const contractId = book.terms.contract.id;
  const number = book.lastNumber + 1;
  const capUses = decision.capUses.map(({ capKey, windowKey, used }) => ({
    capKey,
    windowKey,
    used: formatMoney(used),
  }));
  const assessed = {
    number,
    moduleId: cause.moduleId,
    incidentId: cause.incidentId,
    policyKey: decision.policyKey,
    commitmentKey: cause.commitmentKey,
    kind: cause.kind,
    year: cause.year,
    breachedAt: formatInstant(cause.breachedAt),
    capUses,
  };
  const contest = carried?.status === 'CLAIMED' ? carried.contest : null;
  await insertRow(unit, PenaltyRow, {
    id,
    contractId,
    ...assessed,
    status: contest === null ? (carried?.status ?? 'ASSESSED') : 'CONTESTED',
    waived: '0.00',
    dispute: contest,
    amount: formatAmount(decision.amount),
    credited: carried === null ? '0.00' : formatAmount(carried.credited),
    currency: decision.amount.currency,
    assessedAt: unit.recordedAt,
    claimedAt: carried?.from.claimedAt ?? null,
    acceptedAt: carried?.status === 'ACCEPTED' ? carried.from.acceptedAt : null,
    reversedAt: null,
    claimLapsedAt: null,
    explanation: decision.explanation,
  });
  book.lastNumber = number;
  await takeFromCaps(unit, book, capUses);
  await postTransaction(unit, {
    contractId,
    kind: 'PENALTY_ASSESSED',
    cause: { type: 'penalty', id },
    postings: penaltyPostings.assess(decision.amount, decision.capUses),
  });
  await record(unit, {
    kind: 'PENALTY_ASSESSED',
    subjectId: id,
    contractId,
    payload: { ...assessed, amount: formatMoney(decision.amount) },
  });
  if (carried === null) {
    const terms = book.terms.dated.at(cause.breachedAt);
    const decidedBy = cause.incidentId === null ? terms : book.terms;
    const policy = policyOf({ penalty: { moduleId: cause.moduleId, policyKey: decision.policyKey }, decidedBy });
    const today = localDateAt(terms.zone, storedInstant(unit.recordedAt));
    const { on } = penaltyLapse(policy, today);
    const { nextDueOn } = book.terms.contract;
    // Time looks at the contract before that by itself.
    const looksBefore = nextDueOn !== null && nextDueOn > today && nextDueOn <= on;
    if (!looksBefore) fallsDue(unit, contractId, on);
  }
  const penalty = { id, contractId, amount: decision.amount };
  if (carried !== null) await carryOver(unit, penalty, carried);
  if (contest !== null) await carryContest(unit, penalty, contest);
  return id;
}

/** A penalty that was recorded. */
interface Recorded {
  readonly id: string;
  readonly contractId: string;
  readonly amount: Money;
}

/**
 * Says that a penalty goes on with the claim on the one before, and moves its amount there in the
 * ledger.
 */
async function carryOver(
  unit: Unit,
  { id, contractId, amount }: Recorded,
  { status, credited, from }: CarriedFrom,
): Promise<void> {
  const second = (at: string | null): string | null => (at === null ? null : formatInstant(storedInstant(at)));
  await record(unit, {
    kind: 'PENALTY_CARRIED_OVER',
    subjectId: id,
    contractId,
    payload: {
      fromPenaltyId: from.id,
      status,
      claimedAt: second(from.claimedAt),
      acceptedAt: status === 'ACCEPTED' ? second(from.acceptedAt) : null,
      credited: formatMoney(credited),
    },
  });
  const cause = { type: 'penalty', id } as const;
  await postTransaction(unit, { contractId, kind: 'PENALTY_CLAIMED', cause, postings: penaltyPostings.claim(amount) });
  if (status === 'CLAIMED') return;
  const postings = penaltyPostings.accept('CLAIMED', amount);
  await postTransaction(unit, { contractId, kind: 'PENALTY_ACCEPTED', cause, postings });
}

/** Says that the contest of the claim goes on with it. */
async function carryContest(unit: Unit, { id, contractId, amount }: Recorded, contest: Dispute): Promise<void> {
  const { ruling: _none, ...payload } = contest;
  await record(unit, { kind: 'PENALTY_CONTESTED', subjectId: id, contractId, payload });
  await postTransaction(unit, {
    contractId,
    kind: 'PENALTY_CONTESTED',
    cause: { type: 'penalty', id },
    postings: penaltyPostings.contest(amount),
  });
}

/** Reverses a recorded penalty: its headroom returns. What was credited is for the caller. */
export async function reversePenalty(
  unit: Unit,
  book: PenaltyBook,
  penalty: PenaltyWithCaps,
  reason: string,
): Promise<void> {
  const state: PenaltyState = penalty.status;
  const next = transitionPenalty(state, 'REVERSE');
  if (!next.ok) throw new Error(`a penalty that cannot be reversed: ${penalty.id} is ${state}`);
  const amount = moneyOf(penalty.amount);
  const held = penalty.capUses.map(({ capKey, used }) => ({ capKey, used: moneyOf(used) }));
  await updateRow(unit, PenaltyRow, penalty.id, { status: next.value, reversedAt: unit.recordedAt });
  if (countsUnderCaps(state)) await giveBackToCaps(unit, book, penalty.capUses);
  const about = { subjectId: penalty.id, contractId: penalty.contractId };
  await record(unit, { kind: 'PENALTY_REVERSED', ...about, payload: { reason } });
  await postTransaction(unit, {
    contractId: penalty.contractId,
    kind: 'PENALTY_REVERSED',
    cause: { type: 'penalty', id: penalty.id },
    postings: penaltyPostings.reverse(state, amount, held),
  });
}
