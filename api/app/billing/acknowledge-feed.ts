import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { acknowledgeUpTo, lastPlaceInFeed, type Acknowledged } from '../../store/billing/acknowledgement.store';
import { checkText } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { recordedSecond, type Unit } from '../command/unit';

/** Up to where a partner acknowledges, and in which document of its own. */
export interface AcknowledgeInput {
  readonly upToPlace: number;
  readonly documentNumber: string;
}

/** Acknowledges the adjustments of a feed; see `acknowledgeFeed`. */
export function acknowledgeAdjustments(unit: Unit, input: AcknowledgeInput): Promise<Result<AcknowledgedCount>> {
  return acknowledgeFeed(unit, 'ADJUSTMENT', input);
}

/** Acknowledges the invoices and credit notes of a feed; see `acknowledgeFeed`. */
export function acknowledgeInvoices(unit: Unit, input: AcknowledgeInput): Promise<Result<AcknowledgedCount>> {
  return acknowledgeFeed(unit, 'INVOICE', input);
}

interface AcknowledgedCount {
  readonly acknowledgedCount: number;
}

/**
 * A partner acknowledges what of one kind its feed gave it up to a place, with its own document
 * number: what is appended later stands behind that place. What it acknowledged before stays as it
 * was; acknowledging twice is harmless.
 */
async function acknowledgeFeed(
  unit: Unit,
  kind: Acknowledged,
  { upToPlace, documentNumber }: AcknowledgeInput,
): Promise<Result<AcknowledgedCount>> {
  const { partnerId } = unit.session;
  if (partnerId === null) throw new Error('only a partner acknowledges');
  const faults = checkText(documentNumber, ['documentNumber'], 64);
  if (faults.length > 0) return refuseAll(faults);
  if (upToPlace > (await lastPlaceInFeed(unit.tx))) {
    return refuse(
      'CURSOR_UNKNOWN',
      ['upTo'],
      'That cursor is beyond the newest entry of your feed.',
      'Give a cursor that your feed returned.',
    );
  }
  await stampUnit(unit);
  const word = { partnerId, upToPlace, documentNumber, at: recordedSecond(unit) };
  const acknowledged = await acknowledgeUpTo(unit.tx, kind, word);
  const events = acknowledged.map(({ id, contractId }) => ({
    kind: kind === 'INVOICE' ? ('INVOICE_ACKNOWLEDGED' as const) : ('ADJUSTMENT_ACKNOWLEDGED' as const),
    subjectId: id,
    contractId,
    payload: { partnerId, documentNumber },
  }));
  await record(unit, ...events);
  return accept({ acknowledgedCount: acknowledged.length });
}
