import { penaltyPostings } from '../../domain/ledger/penalty-postings';
import type { Posting } from '../../domain/ledger/ledger';
import { compare, isPositive, isZero, subtract } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { ruleDispute, type Ruling } from '../../domain/penalty/dispute';
import { accept, refuseAll, type Result } from '../../domain/result';
import { localDateAt } from '../../domain/time/time-zone';
import { addToCapSums } from '../../store/penalty/penalty-book.store';
import { PenaltyRow } from '../../store/rows';
import { checkText, notFound } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { postTransaction } from '../ledger/post-transaction';
import { announce } from '../notices/announce';
import { followOutageRefundOf } from '../outage/follow-outage-refund';
import { correctCredit } from './correct-credit';
import { creditPenalty } from './credit-penalty';
import { lockPenalty } from './lock-penalty';
import { policyOf, type LockedPenalty } from './locked-penalty';

/** A decision over a contested claim. */
export interface SettlePenaltyInput extends Omit<Ruling, 'amount'> {
  readonly penaltyId: string;
  readonly amount?: Money | null;
  readonly reason: string;
}

/** What a decision returns. */
export interface RuledPenalty {
  readonly penaltyId: string;
  /** The credit, or its correction; null where none follows. */
  readonly billingAdjustmentId: string | null;
}

/**
 * Records how a dispute ends: the provider's final position, or the settlement or judgment that
 * prevails over it. What stays owed is credited, what is taken off gives its headroom back.
 */
export async function settlePenalty(unit: Unit, input: SettlePenaltyInput): Promise<Result<RuledPenalty>> {
  const found = await lockPenalty(unit, input.penaltyId);
  if (found === undefined) return notFound('penalty', ['penaltyId']);
  const { penalty, terms } = found;
  const { basis, outcome, reason } = input;
  const faults = checkText(reason, ['reason'], 2000);
  if (faults.length > 0) return refuseAll(faults);
  const assessed = moneyOf(penalty.assessedAmount);
  const amounts = { assessed, credited: moneyOf(penalty.credited) };
  const asked = { basis, outcome, amount: input.amount ?? null };
  const ruled = ruleDispute(policyOf(found), penalty.status, penalty.dispute, amounts, asked);
  if (!ruled.ok) return ruled;
  const { next, owed } = ruled.value;
  if (penalty.dispute === null) throw new Error('a ruling without a dispute');
  const on = localDateAt(terms.zone, unit.now);
  const isAccepted = next === 'REJECTED' ? penalty.acceptedAt !== null : true;
  await updateRow(unit, PenaltyRow, penalty.id, {
    status: next,
    waived: formatAmount(subtract(assessed, owed)),
    dispute: { ...penalty.dispute, ruling: { on, basis, reason } },
    ...(isAccepted && penalty.acceptedAt === null ? { acceptedAt: unit.recordedAt } : {}),
  });
  const about = { subjectId: penalty.id, contractId: penalty.contractId };
  const payload = { reason, basis, on };
  if (outcome === 'REDUCED')
    await record(unit, { kind: 'PENALTY_REDUCED', ...about, payload: { ...payload, to: formatMoney(owed) } });
  else await record(unit, { kind: `PENALTY_${outcome}`, ...about, payload });
  if (basis === 'FINAL_POSITION') {
    const facts = { number: penalty.number, amount: formatMoney(assessed), owed: formatMoney(owed), position: reason };
    await announce(unit, { kind: 'PENALTY_POSITION', contractId: penalty.contractId, facts });
  }
  await moveHeadroom(unit, found, owed);
  await postTransaction(unit, {
    contractId: penalty.contractId,
    kind: `PENALTY_${outcome}`,
    cause: { type: 'penalty', id: penalty.id },
    ...(penalty.status === 'CONTESTED' ? {} : { occurrence: unit.recordedAt }),
    postings: postingsOf(found, owed),
  });
  const billingAdjustmentId = await creditChange(unit, found, owed);
  await followOutageRefundOf(unit, terms, penalty.incidentId);
  return accept({ penaltyId: penalty.id, billingAdjustmentId });
}

function postingsOf({ penalty }: LockedPenalty, owed: Money): readonly Posting[] {
  const held = penalty.capUses.map(({ capKey, used }) => ({ capKey, used: moneyOf(used) }));
  const before = moneyOf(penalty.amount);
  return penalty.status === 'CONTESTED'
    ? penaltyPostings.decide(before, owed, held)
    : penaltyPostings.settle(before, owed, held);
}

/** Gives back to the caps what is no longer owed, or takes it again. */
async function moveHeadroom(unit: Unit, { penalty, terms }: LockedPenalty, owed: Money): Promise<void> {
  const change = subtract(owed, moneyOf(penalty.amount));
  const uses = penalty.capUses
    .filter(({ used }) => isPositive(moneyOf(used)))
    .map(({ capKey, windowKey }) => ({ capKey, windowKey, amount: formatAmount(change) }));
  if (isZero(change) || uses.length === 0) return;
  await addToCapSums(unit.tx, unit.session.providerId, penalty.contractId, terms.contract.currency, uses);
}

/** Credits what is owed now, or corrects what an earlier decision had credited. */
async function creditChange(unit: Unit, found: LockedPenalty, owed: Money): Promise<string | null> {
  const { penalty, terms } = found;
  const wasCredited = penalty.acceptedAt !== null;
  if (!wasCredited) return creditPenalty(unit, found, owed);
  const before = moneyOf(penalty.amount);
  if (compare(owed, before) === 0) return null;
  return correctCredit(unit, terms.zone, penalty, { penalty, amount: owed }, { credited: before });
}
