import { penaltyPostings } from '../../domain/ledger/penalty-postings';
import { moneyOf } from '../../domain/money/parse-money';
import { transitionPenalty } from '../../domain/penalty/life';
import { accept, type Result } from '../../domain/result';
import { PenaltyRow } from '../../store/rows';
import { notFound } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { creditPenalty } from './credit-penalty';
import { lockPenalty } from './lock-penalty';

/** What an acceptance returns. */
export interface AcceptedPenalty {
  readonly penaltyId: string;
  /** Null when a cap had cut the penalty to nothing: there is nothing to credit. */
  readonly billingAdjustmentId: string | null;
}

/** The provider accepts a claimed penalty: it becomes a credit on the client's next invoice. */
export async function acceptPenalty(
  unit: Unit,
  input: { readonly penaltyId: string },
): Promise<Result<AcceptedPenalty>> {
  const found = await lockPenalty(unit, input.penaltyId);
  if (found === undefined) return notFound('penalty', ['penaltyId']);
  const { penalty } = found;
  const next = transitionPenalty(penalty.status, 'ACCEPT');
  if (!next.ok) return next;
  await updateRow(unit, PenaltyRow, penalty.id, { status: next.value, acceptedAt: unit.recordedAt });
  await postTransaction(unit, {
    contractId: penalty.contractId,
    kind: 'PENALTY_ACCEPTED',
    cause: { type: 'penalty', id: penalty.id },
    postings: penaltyPostings.accept('CLAIMED', moneyOf(penalty.amount)),
  });
  const about = { subjectId: penalty.id, contractId: penalty.contractId };
  await record(unit, { kind: 'PENALTY_ACCEPTED', ...about, payload: {} });
  return accept({
    penaltyId: penalty.id,
    billingAdjustmentId: await creditPenalty(unit, found, moneyOf(penalty.amount)),
  });
}
