import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { notPayableYet } from '../../store/dunning/due-at-once.store';
import { DueAtOnceRow } from '../../store/rows';
import { checkDayNotFuture, checkText, notFound } from '../checks';
import { record } from '../command/record';
import { insertRows, type Unit } from '../command/unit';
import { holdContract } from '../lifecycle/move-contract';
import { paymentRightsOf } from './payment-rights';

/** That all that is owed under a contract is payable at once. */
export interface MakeDueAtOnceInput {
  readonly contractId: string;
  readonly on: LocalDate;
  readonly note: string;
}

/** The invoices that became payable. */
export interface DueAtOnce {
  readonly contractId: string;
  readonly invoiceIds: readonly string[];
}

/**
 * A person confirms that one missed due date makes all that is owed payable at once
 * (`omr-hosted` art. 21.3): the open invoices of the contract of by a day that are not due yet are
 * payable from it on, each made so once. Refused: `NOT_FOUND`, `TEXT_INVALID`, `TIME_IN_FUTURE`,
 * `RIGHT_NOT_GIVEN` with the first day on which there is the right, `NOTHING_CHANGED`,
 * `HISTORY_TOO_LONG`.
 */
export async function makeDueAtOnce(unit: Unit, input: MakeDueAtOnceInput): Promise<Result<DueAtOnce>> {
  if (unit.session.kind !== 'PROVIDER') return notFound('contract', ['contractId']);
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const { on, note } = input;
  const faults = [...checkText(note, ['note'], 500), ...checkDayNotFuture(on, today, ['on'])];
  if (faults.length > 0) return refuseAll(faults);
  const rights = await paymentRightsOf(unit.tx, { contract, dated }, on);
  if (!rights.ok) return refuseAll(rights.refusals.map((each) => ({ ...each, path: ['on'] })));
  const right = rights.value.find(({ kind }) => kind === 'ALL_DUE_AT_ONCE');
  if (right?.from == null || right.from > on) {
    const { oneMissIsEnough } = dated.on(on).terms.pack.billing.latePayment;
    let why = `No invoice of the contract was late on ${on}.`;
    if (!oneMissIsEnough) why = 'These terms give no such right.';
    else if (right?.barredSince != null)
      why = `What is late is older than the judgment of ${right.barredSince} (C. com. L622-13, L622-29).`;
    return refuse('RIGHT_NOT_GIVEN', ['on'], why, 'Use `Contract.paymentRights` to see which rights there are.');
  }
  const invoiceIds = await notPayableYet(unit.tx, contract.id, on);
  if (invoiceIds.length === 0) {
    const message = `All that was owed under the contract on ${on} is payable already, or was made so.`;
    return refuse('NOTHING_CHANGED', ['contractId'], message, 'Leave it as it is.');
  }
  const told = { dueOn: on, note: note.trim() };
  await insertRows(
    unit,
    DueAtOnceRow,
    invoiceIds.map((invoiceId) => ({ invoiceId, contractId: contract.id, ...told, recordedAt: unit.recordedAt })),
  );
  for (const subjectId of invoiceIds)
    await record(unit, { kind: 'INVOICE_DUE_AT_ONCE', subjectId, contractId: contract.id, payload: told });
  return accept({ contractId: contract.id, invoiceIds });
}
