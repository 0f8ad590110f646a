import {
  correctedBy,
  correctionPostings,
  correctionTo,
  mayCorrect,
  type DisputeAnswer,
} from '../../domain/invoicing/adjustment-dispute';
import { isPositive, isZero } from '../../domain/money/arithmetic';
import { formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refused, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { daysOfAdjustments } from '../../store/billing/adjustment-detail.store';
import {
  correctedAfterDispute,
  correctedByDisputes,
  latestDisputesOf,
  referencesOfAdjustment,
} from '../../store/billing/adjustment-dispute.store';
import { adjustmentsById, type AdjustmentRecord } from '../../store/billing/billing.store';
import { AdjustmentDisputeRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import { postTransaction } from '../ledger/post-transaction';
import { checkSigned } from './check-signed';
import { checkOpen, holdDispute } from './hold-dispute';
import { issueAdjustment } from './issue-adjustment';
import { standingAmount } from './standing-amount';

/** The staff's answer to a dispute. */
export interface AnswerDisputeInput {
  readonly disputeId: string;
  readonly outcome: DisputeAnswer;
  readonly answer: string;
  /** What the adjustment should have been, signed: the difference is issued. */
  readonly rightAmount?: Money | null;
  /** The adjustment that corrects it, of the mutation that undid what it comes from. */
  readonly correctionId?: string | null;
}

/** What answering returns. */
export interface AnsweredDispute {
  readonly disputeId: string;
  readonly correctionId: string | null;
}

/**
 * Answers a dispute of an adjustment: rejects it with a reason, or upholds it with a correction,
 * which is another adjustment. Refused: `NOT_FOUND`, `TEXT_INVALID`, `DISPUTE_ANSWERED`,
 * `DISPUTE_CORRECTION_INVALID`, `CURRENCY_MISMATCH`, `NUMBER_OUT_OF_RANGE`, `NOTHING_CHANGED`.
 */
export async function answerDispute(unit: Unit, input: AnswerDisputeInput): Promise<Result<AnsweredDispute>> {
  const { disputeId, outcome } = input;
  const held = await holdDispute(unit, disputeId);
  if (!held.ok) return held;
  const faults = checkText(input.answer, ['answer'], 2000);
  if (faults.length > 0) return refuseAll(faults);
  const open = checkOpen(held.value);
  if (!open.ok) return open;
  const [adjustment] = await adjustmentsById(unit.tx, [held.value.adjustmentId]);
  if (adjustment === undefined) throw new Error(`a dispute of no adjustment: ${disputeId}`);
  const corrected = outcome === 'UPHELD' ? await correctionOf(unit, adjustment, input) : nothingToCorrect(input);
  if (!corrected.ok) return corrected;
  const correctionId = corrected.value;
  const answered = { outcome, answer: input.answer.trim(), answeredBy: unit.actorName, correctionId };
  const at = unit.recordedAt;
  await updateRow(unit, AdjustmentDisputeRow, disputeId, { ...answered, answeredAt: at, updatedAt: at });
  const about = { subjectId: adjustment.id, contractId: adjustment.contractId };
  await record(unit, { kind: 'ADJUSTMENT_DISPUTE_ANSWERED', ...about, payload: { disputeId, ...answered } });
  return accept({ disputeId, correctionId });
}

function nothingToCorrect({ rightAmount, correctionId }: AnswerDisputeInput): Result<null> {
  if (rightAmount == null && correctionId == null) return accept(null);
  const path = rightAmount == null ? 'correctionId' : 'rightAmount';
  return invalid(path, 'A dispute that is rejected corrects nothing.', `Leave \`${path}\` out.`);
}

/** The adjustment that corrects another one: of its mutation, or of the difference. */
async function correctionOf(
  unit: Unit,
  adjustment: AdjustmentRecord,
  { rightAmount, correctionId }: AnswerDisputeInput,
): Promise<Result<string>> {
  const named = correctionId == null ? null : await ofSameContract(unit, adjustment, correctionId);
  if (named === undefined) return notFound('billing adjustment', ['correctionId']);
  const way = correctedBy(adjustment);
  if (way.by === 'MUTATION') {
    const whatToDo = `Use ${way.what}, and give the adjustment that it issues as \`correctionId\`.`;
    if (rightAmount != null) return invalid('rightAmount', 'What it comes from is undone as a whole.', whatToDo);
    if (named === null) return invalid('correctionId', 'It is not corrected yet.', whatToDo);
    return issuedCorrection(unit, adjustment, named, whatToDo);
  }
  if (named !== null)
    return invalid('correctionId', 'The difference is issued with the answer.', 'Give `rightAmount` instead.');
  if (rightAmount == null)
    return invalid('rightAmount', 'What it should have been is not said.', 'Give it, 0.00 for nothing.');
  const soFar = await standingAmount(unit, adjustment);
  const faults = checkSigned(rightAmount, soFar.currency, ['rightAmount']);
  if (faults.length > 0) return refuseAll(faults);
  const invoices = await referencesOfAdjustment(unit.tx, adjustment.id);
  const correction = correctionTo(rightAmount, soFar, adjustment.label, invoices);
  if (isZero(correction.amount)) {
    const message = `It comes to ${formatMoney(soFar)} already.`;
    return refuse('NOTHING_CHANGED', ['rightAmount'], message, 'Give another amount, or reject the dispute.');
  }
  return accept(await issueDifference(unit, adjustment, correction));
}

/** Issues a correction, and posts it where the ledger has what it corrects. Returns its id. */
async function issueDifference(
  unit: Unit,
  adjustment: AdjustmentRecord,
  correction: ReturnType<typeof correctionTo>,
): Promise<string> {
  const { contractId, vatRatePercent, moduleId } = adjustment;
  const [days] = await daysOfAdjustments(unit.tx, [adjustment.id], []);
  const { startsOn, endsBefore } = days ?? { startsOn: null, endsBefore: null };
  const period = { start: startsOn as LocalDate, endExclusive: endsBefore as LocalDate };
  const id = await issueAdjustment(unit, {
    ...{ contractId, kind: 'CORRECTION', ...correction, vatRatePercent },
    occurredOn: localDateAt((await datedTermsOf(unit, contractId)).zone, unit.now),
    ...(startsOn === null || endsBefore === null ? {} : { period }),
    ...(moduleId === null ? {} : { moduleId }),
  });
  const cause = { type: 'billing_adjustment', id } as const;
  const postings = correctionPostings(adjustment.kind, correction.amount);
  await postTransaction(unit, { contractId, kind: 'PRICE_CORRECTED', cause, postings });
  return id;
}

async function ofSameContract(
  unit: Unit,
  { contractId }: AdjustmentRecord,
  id: string,
): Promise<AdjustmentRecord | undefined> {
  const [found] = isId(id) ? await adjustmentsById(unit.tx, [id]) : [];
  return found?.contractId === contractId ? found : undefined;
}

/**
 * An adjustment that was issued since, may correct the one that is disputed, and corrects no other
 * one after a dispute.
 */
async function issuedCorrection(
  unit: Unit,
  disputed: AdjustmentRecord,
  named: AdjustmentRecord,
  whatToDo: string,
): Promise<Result<string>> {
  const isLater = named.sequence > disputed.sequence;
  const isFree = (await correctedAfterDispute(unit.tx, named.id)) === null;
  // A charge is undone by a credit; what is disputed itself, or was corrected, corrects nothing.
  const isOpposite = !isPositive(moneyOf(disputed.amount)) || !isPositive(moneyOf(named.amount));
  const [own] = await latestDisputesOf(unit.tx, [named.id]);
  const isSettled =
    own === undefined || (own.outcome !== null && (await correctedByDisputes(unit.tx, named.id)) === null);
  const isFit = isLater && isFree && isOpposite && isSettled;
  if (isFit && mayCorrect(named, disputed)) return accept(named.id);
  return invalid('correctionId', 'That adjustment does not correct the one that is disputed.', whatToDo);
}

function invalid(path: 'rightAmount' | 'correctionId', message: string, whatToDo: string): Refused {
  return refuse('DISPUTE_CORRECTION_INVALID', [path], message, whatToDo);
}
