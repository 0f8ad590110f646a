import { penaltyPostings } from '../../domain/ledger/penalty-postings';
import { moneyOf } from '../../domain/money/parse-money';
import { transitionPenalty } from '../../domain/penalty/life';
import { accept, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { PenaltyRow } from '../../store/rows';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { creditPenalty } from './credit-penalty';
import type { LockedPenalty } from './locked-penalty';

/** When what is due without a claim was accepted by itself: the day, and the instant it began. */
export interface FellDue {
  readonly on: LocalDate;
  readonly dueAt: string;
}

/**
 * Accepts a penalty: the provider accepts its claim, or time does at a month's closing (`closing`).
 * It becomes a credit on the client's next invoice; returns its id, null where nothing is left to
 * credit. Refuses `PENALTY_TRANSITION_NOT_ALLOWED`.
 */
export async function takeAcceptance(
  unit: Unit,
  found: LockedPenalty,
  closing: FellDue | null = null,
): Promise<Result<string | null>> {
  const { id, contractId, status, amount } = found.penalty;
  const next = transitionPenalty(status, closing === null ? 'ACCEPT' : 'ACCEPT_AT_CLOSING');
  if (!next.ok) return next;
  await updateRow(unit, PenaltyRow, id, { status: next.value, acceptedAt: unit.recordedAt });
  await postTransaction(unit, {
    contractId,
    kind: 'PENALTY_ACCEPTED',
    cause: { type: 'penalty', id },
    postings: penaltyPostings.accept(closing === null ? 'CLAIMED' : 'ASSESSED', moneyOf(amount)),
  });
  const payload = closing === null ? {} : { dueAt: closing.dueAt };
  await record(unit, { kind: 'PENALTY_ACCEPTED', subjectId: id, contractId, payload });
  return accept(await creditPenalty(unit, found, moneyOf(amount), closing?.on));
}
