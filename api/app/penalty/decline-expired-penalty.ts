import { penaltyPostings } from '../../domain/ledger/penalty-postings';
import { isPositive, negate } from '../../domain/money/arithmetic';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { declineExpired } from '../../domain/penalty/claim';
import { accept, refuseAll, type Result } from '../../domain/result';
import { localDateAt } from '../../domain/time/time-zone';
import { addToCapSums } from '../../store/penalty/penalty-book.store';
import { PenaltyRow } from '../../store/rows';
import { checkText, notFound } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { followOutageRefundOf } from '../outage/follow-outage-refund';
import { storedInstant } from '../stored-instant';
import { lockPenalty } from './lock-penalty';
import { policyOf } from './locked-penalty';

/** A penalty that the provider declines, and why. */
export interface DeclineExpiredPenaltyInput {
  readonly penaltyId: string;
  readonly reason: string;
}

/**
 * The provider declines a penalty that was not claimed in time, which nothing does by itself
 * (C. civ. 2247): nothing of it is owed any more, and its headroom returns.
 */
export async function declineExpiredPenalty(
  unit: Unit,
  { penaltyId, reason }: DeclineExpiredPenaltyInput,
): Promise<Result<{ readonly penaltyId: string }>> {
  const found = await lockPenalty(unit, penaltyId);
  if (found === undefined) return notFound('penalty', ['penaltyId']);
  const { penalty, terms } = found;
  const faults = checkText(reason, ['reason'], 2000);
  if (faults.length > 0) return refuseAll(faults);
  const { id, contractId, status, claimedAt } = penalty;
  const assessedOn = localDateAt(terms.zone, storedInstant(penalty.assessedAt));
  const on = localDateAt(terms.zone, claimedAt === null ? unit.now : storedInstant(claimedAt));
  // A claim that nobody made is an acceptance at closing that was carried over.
  const wasAccepted = (status === 'CLAIMED' && claimedAt === null) || isPositive(moneyOf(penalty.credited));
  const next = declineExpired(policyOf(found), status, assessedOn, on, wasAccepted);
  if (!next.ok) return next;
  const held = penalty.capUses.map((use) => ({ ...use, used: moneyOf(use.used) }));
  await updateRow(unit, PenaltyRow, id, { status: next.value });
  await record(unit, { kind: 'PENALTY_EXPIRED', subjectId: id, contractId, payload: { reason } });
  const freed = held
    .filter(({ used }) => isPositive(used))
    .map(({ capKey, windowKey, used }) => ({ capKey, windowKey, amount: formatAmount(negate(used)) }));
  const { providerId } = unit.session;
  if (freed.length > 0) await addToCapSums(unit.tx, providerId, contractId, terms.contract.currency, freed);
  await postTransaction(unit, {
    contractId,
    kind: 'PENALTY_EXPIRED',
    cause: { type: 'penalty', id },
    postings: penaltyPostings.expire(status === 'CLAIMED' ? 'CLAIMED' : 'ASSESSED', moneyOf(penalty.amount), held),
  });
  await followOutageRefundOf(unit, terms, penalty.incidentId);
  return accept({ penaltyId: id });
}
