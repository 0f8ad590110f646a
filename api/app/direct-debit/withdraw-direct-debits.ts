import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { utcDayOf } from '../../domain/time/instant';
import {
  lockDebits,
  lockDirectDebitBatch,
  withdrawDebits,
  type LockedDebit,
} from '../../store/direct-debit/direct-debit.store';
import { DirectDebitBatchRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { updateRow, type Unit } from '../command/unit';
import { checkSeen, namedIn } from '../payment/seen';

/** Debits that the bank did not collect. */
export interface WithdrawDirectDebitsInput {
  readonly batchId: string;
  /** Those of these invoices; all that are pending when absent. */
  readonly invoiceIds?: readonly string[] | null;
  readonly note: string;
}

/** The batch. */
export interface WithdrawnDebits {
  readonly batchId: string;
}

/**
 * Takes debits out of a batch that the bank did not collect: the file was not given to it, or it
 * refused some before their day. Their invoices may be in another batch. Refused: `NOT_FOUND`,
 * `TEXT_INVALID`, and `DEBIT_STATE_CONFLICT` where one is paid, returned or withdrawn, or none is
 * pending.
 */
export async function withdrawDirectDebits(
  unit: Unit,
  { batchId, invoiceIds = null, note }: WithdrawDirectDebitsInput,
): Promise<Result<WithdrawnDebits>> {
  const seen = await checkSeen(unit, { documents: namedIn('invoiceIds', invoiceIds), payments: [] });
  if (!seen.ok) return seen;
  const isStaff = unit.session.kind === 'PROVIDER';
  const batch = isStaff && isId(batchId) ? await lockDirectDebitBatch(unit.tx, batchId) : undefined;
  if (batch === undefined) return notFound('batch', ['batchId']);
  const faults = checkText(note, ['note'], 500);
  if (faults.length > 0) return refuseAll(faults);
  const found = await lockDebits(unit.tx, batchId, invoiceIds?.filter(isId) ?? null);
  const conflicts = invoiceIds === null ? [] : conflictsOf(invoiceIds, found);
  if (conflicts.length > 0) return refuseAll(conflicts);
  const debitIds = found.filter(({ state }) => state === 'PENDING').map(({ id }) => id);
  if (debitIds.length === 0) {
    const message = 'No debit of it is pending.';
    return refuse('DEBIT_STATE_CONFLICT', ['batchId'], message, 'Leave it as it is.');
  }
  await stampUnit(unit);
  const told = { withdrawnOn: utcDayOf(unit.now), note: note.trim() };
  await withdrawDebits(unit.tx, debitIds, { on: told.withdrawnOn, note: told.note, at: unit.recordedAt });
  await updateRow(unit, DirectDebitBatchRow, batchId, { updatedAt: unit.recordedAt });
  const payload = { ...told, debitIds };
  await record(unit, { kind: 'DIRECT_DEBITS_WITHDRAWN', subjectId: batchId, contractId: null, payload });
  return accept({ batchId });
}

function conflictsOf(invoiceIds: readonly string[], found: readonly LockedDebit[]): readonly Refusal[] {
  return invoiceIds.flatMap((id, place): readonly Refusal[] => {
    const path = ['invoiceIds', String(place)];
    const debit = found.find(({ invoiceId }) => invoiceId === id);
    if (debit === undefined) return notFound('invoice of the batch', path).refusals;
    if (debit.state === 'PENDING') return [];
    const message = `Its debit is ${debit.state.toLowerCase()}.`;
    const whatToDo = 'Leave it out; what the bank returned is for `reversePayment`.';
    return refuse('DEBIT_STATE_CONFLICT', path, message, whatToDo).refusals;
  });
}
