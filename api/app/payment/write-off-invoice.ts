import { isPositive } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import { writtenOff } from '../../domain/payment/write-off';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { hasOpenCredits } from '../../store/dunning/dunning-letter.store';
import { lastSettledOn, lockPayables } from '../../store/payment/payable.store';
import { checkDayNotFuture, checkText, isId, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { savePayment } from './record-payment';

/** A debt that will not be paid. */
export interface WriteOffInvoiceInput {
  readonly invoiceId: string;
  readonly writtenOffOn: LocalDate;
  /** What shows that it is lost for good. */
  readonly proof: string;
  /** Whether the VAT of it is recovered. */
  readonly recoversVat: boolean;
}

/** The invoice, and what settles it. */
export interface WriteOffDone {
  readonly invoiceId: string;
  readonly paymentId: string;
}

/**
 * Writes off what is open of an invoice: it is settled from that day on without money, as a loss in
 * the books, so that nothing is claimed of it any more and no interest runs. Refused: `NOT_FOUND`,
 * `TEXT_INVALID`, `TIME_IN_FUTURE`, `ALLOCATION_INVALID` where nothing is open or a credit note of
 * its contract is, and `TIMES_OUT_OF_ORDER` for a day before that of the invoice, or of what was
 * settled of it.
 */
export async function writeOffInvoice(unit: Unit, input: WriteOffInvoiceInput): Promise<Result<WriteOffDone>> {
  const { invoiceId, writtenOffOn, proof, recoversVat } = input;
  const [seen] = await invoicesById(unit.tx, [invoiceId].filter(isId));
  // To give a debt up is the staff's.
  if (seen === undefined || unit.session.kind !== 'PROVIDER') return notFound('invoice', ['invoiceId']);
  const faults = [
    ...checkText(proof, ['proof'], 500),
    ...checkDayNotFuture(writtenOffOn, utcDayOf(unit.now), ['writtenOffOn']),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const [invoice] = await lockPayables(unit.tx, [invoiceId]);
  if (invoice === undefined) return notFound('invoice', ['invoiceId']);
  const { clientId, reference, issuedOn } = invoice;
  const open = moneyOf(invoice.openAmount);
  if (!isPositive(open)) {
    const message = `Nothing of ${reference} is to be paid.`;
    return refuse('ALLOCATION_INVALID', ['invoiceId'], message, 'Name an invoice that is open.');
  }
  if (writtenOffOn < issuedOn) {
    const message = `${writtenOffOn} is before ${issuedOn}, on which ${reference} was issued.`;
    return refuse('TIMES_OUT_OF_ORDER', ['writtenOffOn'], message, `Give ${issuedOn} or a later day.`);
  }
  const settledOn = await lastSettledOn(unit.tx, invoiceId);
  if (settledOn !== null && writtenOffOn < settledOn) {
    const message = `Something of ${reference} was settled, or came back, on ${settledOn}.`;
    return refuse('TIMES_OUT_OF_ORDER', ['writtenOffOn'], message, `Give ${settledOn} or a later day.`);
  }
  // Connected debts are set off before the rest is lost (C. civ. art. 1348-1).
  if (await hasOpenCredits(unit.tx, invoice.contractId)) {
    const message = `A credit note of the contract of ${reference} was set off against nothing yet.`;
    return refuse('ALLOCATION_INVALID', ['invoiceId'], message, 'Use `setOffCreditNote` first.');
  }
  const [totalIncludingTax, vatTotal] = [moneyOf(seen.totalIncludingTax), moneyOf(seen.vatTotal)];
  const { recoveredVat, explanation } = writtenOff({ open, totalIncludingTax, vatTotal, recoversVat });
  const settled = { invoiceId, refundedPaymentId: null, amount: open, effectiveOn: writtenOffOn, explanation };
  const saved = await savePayment(
    unit,
    'RECEIVED',
    { clientId, amount: open, on: writtenOffOn, method: 'WRITE_OFF', note: proof, recoveredVat },
    [{ ...settled, basis: 'GIVEN' }],
  );
  return saved.ok ? accept({ invoiceId, paymentId: saved.value.paymentId }) : saved;
}
