import { penaltyPostings } from '../../domain/ledger/penalty-postings';
import { moneyOf } from '../../domain/money/parse-money';
import { decideClaim } from '../../domain/penalty/claim';
import { accept, type Result } from '../../domain/result';
import { localDateAt } from '../../domain/time/time-zone';
import { PenaltyRow } from '../../store/rows';
import { notFound } from '../checks';
import { asConsequence } from '../command/as-consequence';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { storedInstant } from '../stored-instant';
import { lockPenalty } from './lock-penalty';
import { policyOf } from './locked-penalty';

/**
 * The client claims an assessed penalty, without formality (`omr-hosted` art. 4.5), also after its
 * last day. A second claim is refused.
 */
export async function claimPenalty(
  unit: Unit,
  input: { readonly penaltyId: string },
): Promise<Result<{ readonly penaltyId: string }>> {
  const found = await lockPenalty(unit, input.penaltyId);
  if (found === undefined) return notFound('penalty', ['penaltyId']);
  const { penalty, terms } = found;
  const assessedOn = localDateAt(terms.zone, storedInstant(penalty.assessedAt));
  const next = decideClaim(policyOf(found), penalty.status, assessedOn);
  if (!next.ok) return next;
  await updateRow(unit, PenaltyRow, penalty.id, { status: next.value, claimedAt: unit.recordedAt });
  await asConsequence(unit, () =>
    postTransaction(unit, {
      contractId: penalty.contractId,
      kind: 'PENALTY_CLAIMED',
      cause: { type: 'penalty', id: penalty.id },
      postings: penaltyPostings.claim(moneyOf(penalty.amount)),
    }),
  );
  const about = { subjectId: penalty.id, contractId: penalty.contractId };
  await record(unit, { kind: 'PENALTY_CLAIMED', ...about, payload: {} });
  return accept({ penaltyId: penalty.id });
}
