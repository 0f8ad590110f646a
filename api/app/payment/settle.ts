import { mayBePaidOn } from '../../domain/dunning/insolvency';
import { allocateByLaw, asGiven, withOtherSign } from '../../domain/payment/allocate';
import type { AllocationBasis } from '../../domain/payment/payment';
import type { Explanation } from '../../domain/explanation/explanation';
import type { Payload } from '../../domain/event/event';
import { isPositive, negate, smaller, subtract } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { accept, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { laterDay } from '../../domain/time/local-date';
import { changeOpenAmounts } from '../../store/invoicing/invoicing.store';
import type { PaymentAllocationRecord } from '../../store/payment/allocation-list.store';
import { lockOpenInvoices, lockPayables, type PayableRecord } from '../../store/payment/payable.store';
import { changeLeft, lockPaymentsOwedBack, type PaymentRecord } from '../../store/payment/payment.store';
import { PaymentAllocationRow } from '../../store/rows';
import { checkPositiveAmount, isId, notFound } from '../checks';
import { asConsequence } from '../command/as-consequence';
import { insertRows, type Unit } from '../command/unit';
import { judgmentsOfClient } from '../dunning/judgments';

/** What is allocated of a payment, before it is written. */
export interface Allocating {
  readonly invoiceId: string | null;
  readonly refundedPaymentId: string | null;
  /** What the open amount of the document falls by, signed. */
  readonly amount: Money;
  readonly effectiveOn: LocalDate;
  readonly basis: AllocationBasis;
  readonly explanation: Explanation;
}

/** A payment that is allocated. */
export interface AllocatedPayment {
  readonly id: string;
  readonly clientId: string;
}

/**
 * Writes allocations of a payment, and what is open of their documents, or left of the payments
 * that are refunded; returns them as its event tells them.
 */
export async function writeAllocations(
  unit: Unit,
  { id: paymentId, clientId }: AllocatedPayment,
  allocating: readonly Allocating[],
): Promise<Payload<'PAYMENT_ALLOCATED'>['allocations']> {
  await insertRows(
    unit,
    PaymentAllocationRow,
    allocating.map(({ amount, ...each }) => ({
      id: unit.newId(),
      clientId,
      paymentId,
      ...each,
      amount: formatAmount(amount),
      currency: amount.currency,
      recordedAt: unit.recordedAt,
    })),
  );
  const documents = allocating.flatMap(({ invoiceId, amount }) =>
    invoiceId === null ? [] : [{ invoiceId, by: formatAmount(negate(amount)) }],
  );
  const payments = allocating.flatMap(({ refundedPaymentId, amount }) =>
    refundedPaymentId === null ? [] : [{ paymentId: refundedPaymentId, by: formatAmount(amount) }],
  );
  await changeOpenAmounts(unit.tx, documents);
  await changeLeft(unit.tx, payments, unit.recordedAt);
  return allocating.map(({ invoiceId, refundedPaymentId, amount, effectiveOn, basis }) => ({
    ...{ invoiceId, refundedPaymentId, effectiveOn, basis },
    amount: formatMoney(amount),
  }));
}

/**
 * What undoes allocations of a payment: from a day on, or from that on which they began where it is
 * later.
 */
export function undoneFrom(found: readonly PaymentAllocationRecord[], on: LocalDate): readonly Allocating[] {
  return found.map(({ invoiceId, refundedPaymentId, amount, effectiveOn }) => ({
    ...{ invoiceId, refundedPaymentId, effectiveOn: laterDay(on, effectiveOn as LocalDate), basis: 'REVERSAL' },
    ...withOtherSign(moneyOf(amount)),
  }));
}

/** What of a payment is to be allocated. */
export interface PaymentLeft {
  readonly clientId: string;
  readonly left: Money;
  readonly valueOn: LocalDate;
}

/** The invoices that the payer names, and perhaps how much of each. */
interface GivenAllocation {
  readonly invoiceIds: readonly string[];
  readonly amounts: readonly Money[] | null;
}

/**
 * What a payment settles: the invoices that the payer names, else what the law says; once
 * insolvency proceedings were opened, nothing of before. Refused: `ALLOCATION_INVALID` for amounts
 * of no invoice, and what `allocateAsGiven` refuses.
 */
export async function decideAllocation(
  unit: Unit,
  payment: PaymentLeft,
  { invoiceIds, amounts }: { readonly invoiceIds: readonly string[] | null; readonly amounts: readonly Money[] | null },
): Promise<Result<readonly Allocating[]>> {
  if (invoiceIds !== null) {
    const found = await lockPayables(unit.tx, invoiceIds.filter(isId));
    return allocateAsGiven(payment, { invoiceIds, amounts }, found, await judgmentsOfClient(unit.tx, payment.clientId));
  }
  if (amounts !== null && amounts.length > 0)
    return refuseAll([invalid(['amounts'], 'Amounts are given of no invoice.', 'Name the invoices.')]);
  const of = [payment.clientId, payment.left.currency] as const;
  const open = await lockOpenInvoices(unit.tx, ...of);
  const back = await lockPaymentsOwedBack(unit.tx, ...of);
  return accept(byLaw(payment, open, back, await judgmentsOfClient(unit.tx, payment.clientId)));
}

/** A debt of a client: an open invoice, or what was refunded of a payment that was returned. */
interface Debt {
  readonly id: string;
  readonly isInvoice: boolean;
  /** The day that a judgment is before or after. */
  readonly aroseOn: LocalDate;
  /** The first day on which it may be paid. */
  readonly since: LocalDate;
  readonly dueOn: LocalDate;
  readonly open: Money;
}

/** What the law allocates of a payment to open invoices, and to what is owed back. */
function byLaw(
  { left, valueOn }: PaymentLeft,
  open: readonly PayableRecord[],
  back: readonly PaymentRecord[],
  judgments: readonly LocalDate[],
): readonly Allocating[] {
  const invoices = open.map(({ id, payableOn, issuedOn, aroseOn, openAmount }): Debt => {
    const days = { aroseOn: aroseOn as LocalDate, since: issuedOn as LocalDate, dueOn: payableOn as LocalDate };
    return { id, isInvoice: true, ...days, open: moneyOf(openAmount) };
  });
  const owedBack = back.map(({ id, reversedOn, valueOn: paidOn, unallocatedAmount }): Debt => {
    const day = (reversedOn ?? paidOn) as LocalDate;
    return { id, isInvoice: false, aroseOn: day, since: day, dueOn: day, open: negate(moneyOf(unallocatedAmount)) };
  });
  const debts = [...invoices, ...owedBack].filter(({ aroseOn }) => mayBePaidOn(judgments, aroseOn, valueOn));
  return allocateByLaw(left, valueOn, debts).map(({ id, amount, explanation }) => {
    const debt = debts.find((each) => each.id === id) as Debt;
    const effectiveOn = laterDay(valueOn, debt.since);
    const target = { invoiceId: debt.isInvoice ? id : null, refundedPaymentId: debt.isInvoice ? null : id };
    return { ...target, amount, explanation, effectiveOn, basis: 'BY_LAW' };
  });
}

/**
 * Allocates as much as is left of a payment to the invoices that the payer names, in their order
 * (C. civ. art. 1342-10). Refused: `ALLOCATION_INVALID`, `NOT_FOUND` for an invoice that may not be
 * seen, `CURRENCY_MISMATCH`, `AMOUNT_NOT_POSITIVE`, `NUMBER_OUT_OF_RANGE`.
 */
function allocateAsGiven(
  payment: PaymentLeft,
  { invoiceIds, amounts }: GivenAllocation,
  found: readonly PayableRecord[],
  judgments: readonly LocalDate[],
): Result<readonly Allocating[]> {
  const faults: Refusal[] = [];
  const allocating: Allocating[] = [];
  const { currency } = payment.left;
  if (amounts !== null && amounts.length !== invoiceIds.length)
    faults.push(invalid(['amounts'], `${amounts.length} amounts are given of ${invoiceIds.length} invoices.`, SAME));
  if (new Set(invoiceIds).size < invoiceIds.length)
    faults.push(invalid(['invoiceIds'], 'An invoice is named twice.', 'Name each invoice once.'));
  if (faults.length > 0) return refuseAll(faults);
  let { left } = payment;
  for (const [place, id] of invoiceIds.entries()) {
    const path = ['invoiceIds', String(place)];
    const invoice = found.find((each) => each.id === id);
    if (invoice === undefined) {
      faults.push(...notFound('invoice', path).refusals);
      continue;
    }
    const given = amounts?.[place] ?? null;
    const fault = faultOf(payment, invoice, judgments, path);
    if (fault !== null) {
      faults.push(fault);
      continue;
    }
    const open = moneyOf(invoice.openAmount);
    const most = smaller(open, left);
    if (given !== null) {
      const amountPath = ['amounts', String(place)];
      faults.push(...checkPositiveAmount(given, currency, amountPath));
      if (given.currency === currency && given.amount.greaterThan(most.amount))
        faults.push(
          invalid(
            amountPath,
            `It is more than the ${formatMoney(most)} that can be paid.`,
            'Give what is open and left.',
          ),
        );
    }
    const amount = given ?? most;
    if (amount.currency !== currency || !isPositive(amount)) continue;
    allocating.push({
      ...{ invoiceId: id, refundedPaymentId: null, amount, basis: 'GIVEN', explanation: asGiven(amount) },
      effectiveOn: laterDay(payment.valueOn, invoice.issuedOn as LocalDate),
    });
    left = subtract(left, amount);
  }
  return faults.length > 0 ? refuseAll(faults) : accept(allocating);
}

const SAME = 'Give one amount for each invoice, or leave `amounts` out.';

/** Why an invoice can take nothing of a payment of a client; null where it can. */
function faultOf(
  { clientId, left: { currency }, valueOn }: PaymentLeft,
  invoice: PayableRecord,
  judgments: readonly LocalDate[],
  path: readonly string[],
): Refusal | null {
  const open = moneyOf(invoice.openAmount);
  if (invoice.clientId !== clientId)
    return invalid(path, `${invoice.reference} is another client's.`, 'Use the id of that client.');
  if (invoice.currency !== currency)
    return invalid(path, `${invoice.reference} is in ${invoice.currency}.`, `Name invoices in ${currency}.`);
  // What is named of a debt that was written off and recovered is a share of the proceedings.
  if (!invoice.isRecovered && !mayBePaidOn(judgments, invoice.aroseOn as LocalDate, valueOn))
    return invalid(
      path,
      `${invoice.reference} is older than the judgment that opened insolvency proceedings (C. com. L622-7).`,
      'Declare it to the receiver, and name invoices of since.',
    );
  if (isPositive(open)) return null;
  return invalid(path, `Nothing of ${invoice.reference} is to be paid.`, 'Name invoices that are open.');
}

function invalid(path: readonly string[], message: string, whatToDo: string): Refusal {
  return { code: 'ALLOCATION_INVALID', path, message, whatToDo };
}

/** Does what partners may do of the clients that are entrusted to them, too. */
export function alsoByPartners<T>(unit: Unit, work: () => Promise<T>): Promise<T> {
  return unit.session.kind === 'PARTNER' ? asConsequence(unit, work) : work();
}
