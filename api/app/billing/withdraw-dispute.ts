import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { AdjustmentDisputeRow } from '../../store/rows';
import { checkText } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { checkOpen, holdDispute } from './hold-dispute';

/** A dispute that was a mistake. */
export interface WithdrawDisputeInput {
  readonly disputeId: string;
  readonly reason: string;
}

/**
 * Withdraws an open dispute, as the side that raised it: the partner, or the client. Refused:
 * `NOT_FOUND`, `TEXT_INVALID`, `DISPUTE_OF_OTHERS`, `DISPUTE_ANSWERED`.
 */
export async function withdrawDispute(
  unit: Unit,
  { disputeId, reason }: WithdrawDisputeInput,
): Promise<Result<{ readonly disputeId: string }>> {
  const held = await holdDispute(unit, disputeId);
  if (!held.ok) return held;
  const dispute = held.value;
  const { kind, partnerId } = unit.session;
  if (dispute.raisedBy !== kind || dispute.partnerId !== partnerId) {
    const message = `The dispute was raised by ${dispute.author}.`;
    const whatToDo = 'Use a key of the side that raised it; the staff use `answerBillingAdjustmentDispute`.';
    return refuse('DISPUTE_OF_OTHERS', ['disputeId'], message, whatToDo);
  }
  const faults = checkText(reason, ['reason'], 2000);
  if (faults.length > 0) return refuseAll(faults);
  const open = checkOpen(dispute);
  if (!open.ok) return open;
  const { adjustmentId: subjectId, contractId } = dispute;
  const withdrawn = { answer: reason.trim(), answeredBy: unit.actorName };
  const at = unit.recordedAt;
  await updateRow(unit, AdjustmentDisputeRow, disputeId, {
    ...{ outcome: 'WITHDRAWN', ...withdrawn, answeredAt: at, updatedAt: at },
  });
  const payload = { disputeId, ...withdrawn };
  await record(unit, { kind: 'ADJUSTMENT_DISPUTE_WITHDRAWN', subjectId, contractId, payload });
  return accept({ disputeId });
}
