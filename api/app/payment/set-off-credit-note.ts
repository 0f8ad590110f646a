import { compare, isPositive, negate } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { explainSetOff, settable } from '../../domain/payment/set-off';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { changeOpenAmounts } from '../../store/invoicing/invoicing.store';
import { lockPayables } from '../../store/payment/payable.store';
import { SetOffRow } from '../../store/rows';
import { enterSetOffsLater } from '../accounting/await-entry';
import { checkPositiveAmount, isId, notFound } from '../checks';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { holdContract } from '../lifecycle/move-contract';

/** A credit note that a person sets off. */
export interface SetOffCreditNoteInput {
  readonly creditNoteId: string;
  readonly invoiceId: string;
  /** As much as is open of both when absent. */
  readonly amount?: Money | null;
}

/** The two documents of a set-off. */
export interface SetOffDone {
  readonly creditNoteId: string;
  readonly invoiceId: string;
}

/**
 * Sets a credit note off against an invoice of the same contract, whose debts are connected, so
 * that neither a judgment nor a claim stands in the way (C. civ. art. 1347, 1348-1; C. com.
 * L622-7). It counts from the day on which both were issued. Refused: `NOT_FOUND`,
 * `ALLOCATION_INVALID` beyond what is open, `AMOUNT_NOT_POSITIVE`, `NUMBER_OUT_OF_RANGE`,
 * `CURRENCY_MISMATCH`.
 */
export async function setOffCreditNote(unit: Unit, input: SetOffCreditNoteInput): Promise<Result<SetOffDone>> {
  const { creditNoteId, invoiceId, amount = null } = input;
  const ids = [creditNoteId, invoiceId].filter(isId);
  const seen = await invoicesById(unit.tx, ids);
  const note = seen.find(({ id }) => id === creditNoteId);
  if (note === undefined) return notFound('credit note', ['creditNoteId']);
  if (!seen.some(({ id }) => id === invoiceId)) return notFound('invoice', ['invoiceId']);
  // To set off by hand is the staff's.
  if (unit.session.kind !== 'PROVIDER') return notFound('credit note', ['creditNoteId']);
  // Documents are issued under this lock, and credit notes set off with them.
  const held = await holdContract(unit, note.contractId);
  if (!held.ok) return held;
  const locked = await lockPayables(unit.tx, ids);
  const credit = locked.find(({ id }) => id === creditNoteId);
  const invoice = locked.find(({ id }) => id === invoiceId);
  if (credit === undefined || invoice === undefined) return notFound('document', ['invoiceId']);
  if (invoice.contractId !== credit.contractId) {
    const message = `${invoice.reference} is of another contract than ${credit.reference}.`;
    return refuse('ALLOCATION_INVALID', ['invoiceId'], message, 'Name an invoice of the same contract.');
  }
  const [owed, owing] = [moneyOf(credit.openAmount), moneyOf(invoice.openAmount)];
  for (const [path, each, isOpen] of [
    ['creditNoteId', credit, isPositive(negate(owed))],
    ['invoiceId', invoice, isPositive(owing)],
  ] as const)
    if (!isOpen) {
      const message = `Nothing of ${each.reference} is open on that side.`;
      return refuse('ALLOCATION_INVALID', [path], message, 'Name a credit note and an invoice that are open.');
    }
  const most = settable(owed, owing);
  const faults = amount === null ? [] : checkPositiveAmount(amount, most.currency, ['amount']);
  if (faults.length > 0) return refuseAll(faults);
  const chosen = amount ?? most;
  if (compare(chosen, most) > 0) {
    const message = `It is more than the ${formatMoney(most)} that is open of both.`;
    return refuse('ALLOCATION_INVALID', ['amount'], message, `Give ${formatMoney(most)} or less.`);
  }
  const { contractId } = invoice;
  const setOffId = unit.newId();
  await insertRow(unit, SetOffRow, {
    id: setOffId,
    ...{ contractId, creditNoteId, invoiceId, amount: formatAmount(chosen), currency: chosen.currency },
    explanation: explainSetOff(owed, owing, chosen),
    recordedAt: unit.recordedAt,
  });
  enterSetOffsLater(unit, [setOffId]);
  await changeOpenAmounts(unit.tx, [
    { invoiceId: creditNoteId, by: formatAmount(chosen) },
    { invoiceId, by: formatAmount(negate(chosen)) },
  ]);
  const payload = { creditNoteId, amount: formatMoney(chosen) };
  await record(unit, { kind: 'INVOICE_SET_OFF', subjectId: invoiceId, contractId, payload });
  return accept({ creditNoteId, invoiceId });
}
