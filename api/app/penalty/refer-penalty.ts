import { referDispute } from '../../domain/penalty/dispute';
import { accept, type Result } from '../../domain/result';
import { localDateAt } from '../../domain/time/time-zone';
import { PenaltyRow } from '../../store/rows';
import { notFound } from '../checks';
import { asConsequence } from '../command/as-consequence';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { lockPenalty } from './lock-penalty';

/**
 * The client takes a contested claim to the operations manager, once the days to agree are over
 * (`omr-hosted` art. 4.5). Done again it changes nothing.
 */
export async function referPenalty(
  unit: Unit,
  input: { readonly penaltyId: string },
): Promise<Result<{ readonly penaltyId: string }>> {
  const found = await lockPenalty(unit, input.penaltyId);
  if (found === undefined) return notFound('penalty', ['penaltyId']);
  const { penalty, terms } = found;
  const on = localDateAt(terms.zone, unit.now);
  const dispute = referDispute(penalty.status, penalty.dispute, on);
  if (!dispute.ok) return dispute;
  if (penalty.dispute?.referredOn == null) {
    await asConsequence(unit, () => updateRow(unit, PenaltyRow, penalty.id, { dispute: dispute.value }));
    const about = { subjectId: penalty.id, contractId: penalty.contractId };
    await record(unit, { kind: 'PENALTY_REFERRED', ...about, payload: { on } });
  }
  return accept({ penaltyId: penalty.id });
}
