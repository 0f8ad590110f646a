import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { acknowledgeUpTo, newestVisibleSequence } from '../../store/billing/acknowledgement.store';
import { checkText } from '../checks';
import { nowText, type Unit } from '../command/unit';

/**
 * A partner acknowledges all adjustments that it sees up to a sequence number, with its own document number. Those that it acknowledged before stay
 * as they were; acknowledging twice is harmless.
 */
export async function acknowledgeAdjustments(
  unit: Unit,
  input: { readonly upToSequence: number; readonly documentNumber: string },
): Promise<Result<{ readonly acknowledgedCount: number }>> {
  const { partnerId } = unit.session;
  if (partnerId === null) throw new Error('only a partner acknowledges');
  const faults = checkText(input.documentNumber, ['documentNumber'], 64);
  if (faults.length > 0) return refuseAll(faults);
  if (input.upToSequence > (await newestVisibleSequence(unit.tx))) {
    return refuse(
      'CURSOR_UNKNOWN',
      ['upTo'],
      'That cursor lies beyond the newest adjustment that you see.',
      'Acknowledge up to a cursor that you were given.',
    );
  }
  const acknowledgedCount = await acknowledgeUpTo(unit.tx, {
    partnerId,
    upToSequence: input.upToSequence,
    documentNumber: input.documentNumber,
    at: nowText(unit),
  });
  return accept({ acknowledgedCount });
}
