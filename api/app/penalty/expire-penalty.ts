import { penaltyPostings } from '../../domain/ledger/penalty-postings';
import { isPositive, negate } from '../../domain/money/arithmetic';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { transitionPenalty } from '../../domain/penalty/life';
import { addToCapSums } from '../../store/penalty/penalty-book.store';
import { PenaltyRow } from '../../store/rows';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import type { LockedPenalty } from './locked-penalty';

/**
 * Records that the time to claim a penalty ran out at an instant: nothing of it is owed any more,
 * and its headroom returns. Throws for one that was claimed.
 */
export async function expirePenalty(unit: Unit, { penalty, terms }: LockedPenalty, dueAt: string): Promise<void> {
  const { id, contractId, status } = penalty;
  const next = transitionPenalty(status, 'EXPIRE');
  if (!next.ok) throw new Error(`a penalty that cannot expire: ${id} is ${status}`);
  const held = penalty.capUses.map((use) => ({ ...use, used: moneyOf(use.used) }));
  await updateRow(unit, PenaltyRow, id, { status: next.value });
  await record(unit, { kind: 'PENALTY_EXPIRED', subjectId: id, contractId, payload: { dueAt } });
  const freed = held
    .filter(({ used }) => isPositive(used))
    .map(({ capKey, windowKey, used }) => ({ capKey, windowKey, amount: formatAmount(negate(used)) }));
  const { providerId } = unit.session;
  if (freed.length > 0) await addToCapSums(unit.tx, providerId, contractId, terms.contract.currency, freed);
  await postTransaction(unit, {
    contractId,
    kind: 'PENALTY_EXPIRED',
    cause: { type: 'penalty', id },
    postings: penaltyPostings.expire(moneyOf(penalty.amount), held),
  });
}
