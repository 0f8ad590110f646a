import { paidInAll } from '../../domain/payment/allocate';
import { referenceKey, type PaymentMethod } from '../../domain/payment/payment';
import { negate, subtract } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { zero, type Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { clientsById } from '../../store/client/client.store';
import { paymentWithReference } from '../../store/payment/payment.store';
import { PaymentRow } from '../../store/rows';
import { checkDayNotFuture, checkOptional, checkPositiveAmount, isId, notFound } from '../checks';
import { enterLater } from '../accounting/await-entry';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRow, type Unit } from '../command/unit';
import { alsoByPartners, decideAllocation, writeAllocations, type Allocating } from './settle';

/** A payment of a client. */
export interface RecordPaymentInput {
  readonly clientId: string;
  readonly amount: Money;
  readonly valueOn: LocalDate;
  readonly method: PaymentMethod;
  readonly reference?: string | null;
  readonly note?: string | null;
  /** What the payer names; the order of the law when absent, nothing yet when empty. */
  readonly invoiceIds?: readonly string[] | null;
  readonly amounts?: readonly Money[] | null;
}

/** A payment that was recorded or changed. */
export interface PaymentDone {
  readonly paymentId: string;
}

/**
 * Records a payment of a client: it settles the invoices that the payer names, else in the order of
 * the law; what is left stays the client's. Refused: `NOT_FOUND`, `AMOUNT_NOT_POSITIVE`,
 * `NUMBER_OUT_OF_RANGE`, `TEXT_INVALID`, `TIME_IN_FUTURE`, `PAYMENT_REFERENCE_USED`,
 * `ALLOCATION_INVALID`, `CURRENCY_MISMATCH`.
 */
export function recordPayment(unit: Unit, input: RecordPaymentInput): Promise<Result<PaymentDone>> {
  return alsoByPartners(unit, async () => {
    const { clientId, amount, invoiceIds = null, amounts = null } = input;
    const checked = await checkMoneyMove(unit, 'RECEIVED', { ...input, on: input.valueOn, onName: 'valueOn' });
    if (!checked.ok) return checked;
    const payment = { clientId, left: amount, valueOn: input.valueOn };
    const allocating = await decideAllocation(unit, payment, { invoiceIds, amounts });
    if (!allocating.ok) return allocating;
    return savePayment(unit, 'RECEIVED', { ...input, on: input.valueOn }, allocating.value);
  });
}

/** What a payment or a refund is said of. */
export interface MoneyMove {
  readonly clientId: string;
  readonly amount: Money;
  readonly on: LocalDate;
  readonly method: PaymentMethod;
  readonly reference?: string | null;
  readonly note?: string | null;
  /** The VAT that is recovered of a debt that is written off. */
  readonly recoveredVat?: Money;
}

/** Refuses a payment or a refund that cannot be, whatever it settles. */
export async function checkMoneyMove(
  unit: Unit,
  direction: PaymentRow['direction'],
  { clientId, amount, on, method, reference, note, onName }: MoneyMove & { readonly onName: string },
): Promise<Result<null>> {
  if ((await clientsById(unit.tx, [clientId].filter(isId))).length === 0) return notFound('client', ['clientId']);
  if (method === 'WRITE_OFF') {
    const message = 'No money comes of a debt that is written off.';
    return refuse('ALLOCATION_INVALID', ['method'], message, 'Use `writeOffInvoice`.');
  }
  const faults: Refusal[] = [
    ...checkPositiveAmount(amount, amount.currency, ['amount']),
    ...checkOptional(reference, ['reference'], 140),
    ...checkOptional(note, ['note'], 500),
    ...checkDayNotFuture(on, utcDayOf(unit.now), [onName]),
  ];
  if (faults.length > 0) return refuseAll(faults);
  if (reference == null) return accept(null);
  const before = await paymentWithReference(unit.tx, clientId, direction, referenceKey(reference));
  if (before === undefined) return accept(null);
  const message = `${before.amount} of ${before.valueOn} has that reference.`;
  const whatToDo = 'Leave it as it is, or give the reference that the bank says.';
  return refuse('PAYMENT_REFERENCE_USED', ['reference'], message, whatToDo);
}

/** Writes a payment or a refund with what it settles. */
export async function savePayment(
  unit: Unit,
  direction: PaymentRow['direction'],
  { clientId, amount, on: valueOn, method, reference, note, recoveredVat }: MoneyMove,
  allocating: readonly Allocating[],
): Promise<Result<PaymentDone>> {
  const { currency } = amount;
  const left = direction === 'RECEIVED' ? subtract(amount, paidInAll(allocating, currency)) : zero(currency);
  const id = unit.newId();
  const told = {
    clientId,
    direction,
    valueOn,
    method,
    reference: reference?.trim() ?? null,
    note: note?.trim() ?? null,
    partnerId: unit.session.partnerId,
  };
  await stampUnit(unit);
  await insertRow(unit, PaymentRow, {
    id,
    ...told,
    amount: formatAmount(amount),
    currency,
    referenceKey: reference == null ? null : referenceKey(reference),
    leftAmount: formatAmount(left),
    recoveredVat: recoveredVat === undefined ? null : formatAmount(recoveredVat),
    ...{ reversedOn: null, reversalReason: null, reversalNote: null },
    recordedAt: unit.recordedAt,
    updatedAt: unit.recordedAt,
  });
  const owes = formatAmount(direction === 'RECEIVED' ? negate(amount) : amount);
  const kind = method === 'WRITE_OFF' ? 'WRITE_OFF' : 'PAYMENT';
  enterLater(unit, { kind, factId: id, clientId, happenedOn: valueOn, currency, amount: owes });
  const allocations = await writeAllocations(unit, { id, clientId }, allocating);
  const recovered = recoveredVat === undefined ? {} : { recoveredVat: formatMoney(recoveredVat) };
  const payload = { ...told, ...recovered, amount: formatMoney(amount), allocations };
  await record(unit, { kind: 'PAYMENT_RECORDED', subjectId: id, contractId: null, payload });
  return accept({ paymentId: id });
}
