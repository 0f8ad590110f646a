import { correctedBy } from '../../domain/invoicing/adjustment-dispute';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { correctedAfterDispute, latestDisputesOf } from '../../store/billing/adjustment-dispute.store';
import { adjustmentsById, type AdjustmentRecord } from '../../store/billing/billing.store';
import { AdjustmentDisputeRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { checkSigned } from './check-signed';
import { standingAmount } from './standing-amount';

/** An adjustment that a partner or a client holds to be wrong. */
export interface DisputeAdjustmentInput {
  readonly adjustmentId: string;
  readonly reason: string;
  /** What it should be, with what corrected it before; signed. */
  readonly expectedAmount?: Money | null;
}

/**
 * Disputes an adjustment, as a partner or a client that it is shown to. **Reading**: it stays as it
 * is until the answer: on the next invoice, due, and late as any other; what is too much is given
 * back. Refused: `NOT_FOUND`, `DISPUTE_BY_STAFF`, `TEXT_INVALID`, `CURRENCY_MISMATCH`,
 * `NUMBER_OUT_OF_RANGE`, `NOTHING_CHANGED` for the amount that it comes to, `DISPUTE_OF_PENALTY`
 * for what penalties decide, `DISPUTE_OF_CORRECTION` for what corrects another one that was
 * disputed, and `ALREADY_EXISTS` while another dispute of it is open.
 */
export async function disputeAdjustment(
  unit: Unit,
  input: DisputeAdjustmentInput,
): Promise<Result<{ readonly disputeId: string }>> {
  const { kind, partnerId } = unit.session;
  const adjustmentId = input.adjustmentId;
  const [seen] = isId(adjustmentId) ? await adjustmentsById(unit.tx, [adjustmentId]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  if (seen === undefined || contract === undefined) return notFound('billing adjustment', ['adjustmentId']);
  if (kind === 'PROVIDER') {
    const message = 'A partner or a client disputes what it is shown; the staff correct what is wrong.';
    const whatToDo = 'Use the key of a partner or of a client, or correct what the adjustment comes from.';
    return refuse('DISPUTE_BY_STAFF', [], message, whatToDo);
  }
  const faults = [
    ...(await checkDisputable(unit, seen)),
    ...checkText(input.reason, ['reason'], 2000),
    ...(await checkExpected(unit, seen, input.expectedAmount ?? null)),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const disputeId = unit.newId();
  const { contractId } = seen;
  const expected = input.expectedAmount ?? null;
  const raised = { raisedBy: kind, partnerId, author: unit.actorName, reason: input.reason.trim() };
  const unanswered = { outcome: null, answer: null, answeredBy: null, answeredAt: null, correctionId: null };
  await insertRow(unit, AdjustmentDisputeRow, {
    ...{ id: disputeId, contractId, adjustmentId, ...raised, currency: contract.currency, ...unanswered },
    expectedAmount: expected === null ? null : formatAmount(expected),
    createdAt: unit.recordedAt,
    updatedAt: unit.recordedAt,
  });
  const payload = { disputeId, ...raised, expectedAmount: expected === null ? null : formatMoney(expected) };
  await record(unit, { kind: 'ADJUSTMENT_DISPUTED', subjectId: adjustmentId, contractId, payload });
  return accept({ disputeId });
}

/** A refusal where an adjustment is not disputed, or not now; the caller holds the lock. */
async function checkDisputable(unit: Unit, seen: AdjustmentRecord): Promise<readonly Refusal[]> {
  const path = ['adjustmentId'];
  if (correctedBy(seen).by === 'PENALTY') {
    const message = 'The adjustment is of a penalty, and what a penalty comes to is decided over the penalty.';
    const whatToDo =
      'Use `claimPenalty` as the client, `referPenalty` once its claim is contested, or `settlePenalty` as the staff for what both sides agree on.';
    return refuse('DISPUTE_OF_PENALTY', path, message, whatToDo).refusals;
  }
  const corrected = await correctedAfterDispute(unit.tx, seen.id);
  if (corrected !== null) {
    const message = `The adjustment corrects ${corrected}, which was disputed.`;
    const whatToDo = `Use \`disputeBillingAdjustment\` for ${corrected} again, and say what it should be with all that corrects it.`;
    return refuse('DISPUTE_OF_CORRECTION', path, message, whatToDo).refusals;
  }
  const [latest] = await latestDisputesOf(unit.tx, [seen.id]);
  if (latest?.outcome !== null) return [];
  const message = 'A dispute of the adjustment is open.';
  return refuse('ALREADY_EXISTS', path, message, 'Wait for its answer: see `BillingAdjustment.dispute`.').refusals;
}

async function checkExpected(unit: Unit, seen: AdjustmentRecord, expected: Money | null): Promise<readonly Refusal[]> {
  if (expected === null) return [];
  const path = ['expectedAmount'];
  const now = await standingAmount(unit, seen);
  const faults = checkSigned(expected, now.currency, path);
  if (faults.length > 0 || formatMoney(expected) !== formatMoney(now)) return faults;
  const message = `The adjustment comes to ${formatMoney(now)}.`;
  return refuse('NOTHING_CHANGED', path, message, 'Give what it should be, or leave it out.').refusals;
}
