import { accept, refuse, type Result } from '../../domain/result';
import { adjustmentDisputesById, type AdjustmentDisputeRecord } from '../../store/billing/adjustment-dispute.store';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import type { Unit } from '../command/unit';

/** A dispute as it stands under the lock of its contract. Refused: `NOT_FOUND`. */
export async function holdDispute(unit: Unit, disputeId: string): Promise<Result<AdjustmentDisputeRecord>> {
  const [seen] = isId(disputeId) ? await adjustmentDisputesById(unit.tx, [disputeId]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  const [dispute] = contract === undefined ? [] : await adjustmentDisputesById(unit.tx, [disputeId]);
  return dispute === undefined ? notFound('dispute', ['disputeId']) : accept(dispute);
}

/** Refuses a dispute that has ended: `DISPUTE_ANSWERED`. */
export function checkOpen({ outcome, answeredBy }: AdjustmentDisputeRecord): Result<null> {
  if (outcome === null) return accept(null);
  const message = `The dispute is ${outcome}, by ${answeredBy ?? ''}.`;
  const whatToDo = 'Use `disputeBillingAdjustment` again if the adjustment is still wrong.';
  return refuse('DISPUTE_ANSWERED', ['disputeId'], message, whatToDo);
}
