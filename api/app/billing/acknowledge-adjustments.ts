import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { acknowledgeUpTo, lastPlaceInFeed } from '../../store/billing/acknowledgement.store';
import { checkText } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { recordedSecond, type Unit } from '../command/unit';

/**
 * A partner acknowledges what its feed gave it up to a place, with its own document number: what is
 * appended later stands behind that place. What it acknowledged before stays as it was;
 * acknowledging twice is harmless.
 */
export async function acknowledgeAdjustments(
  unit: Unit,
  input: { readonly upToPlace: number; readonly documentNumber: string },
): Promise<Result<{ readonly acknowledgedCount: number }>> {
  const { partnerId } = unit.session;
  if (partnerId === null) throw new Error('only a partner acknowledges');
  const faults = checkText(input.documentNumber, ['documentNumber'], 64);
  if (faults.length > 0) return refuseAll(faults);
  if (input.upToPlace > (await lastPlaceInFeed(unit.tx))) {
    return refuse(
      'CURSOR_UNKNOWN',
      ['upTo'],
      'That cursor is beyond the newest entry of your feed.',
      'Give a cursor that your feed returned.',
    );
  }
  const { documentNumber } = input;
  await stampUnit(unit);
  const acknowledged = await acknowledgeUpTo(unit.tx, {
    partnerId,
    upToPlace: input.upToPlace,
    documentNumber,
    at: recordedSecond(unit),
  });
  const events = acknowledged.map(({ adjustmentId, contractId }) => ({
    kind: 'ADJUSTMENT_ACKNOWLEDGED' as const,
    subjectId: adjustmentId,
    contractId,
    payload: { partnerId, documentNumber },
  }));
  await record(unit, ...events);
  return accept({ acknowledgedCount: acknowledged.length });
}
