import { isPositive, negate } from '../../domain/money/arithmetic';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { paidInAll } from '../../domain/payment/allocate';
import { accept, refuse, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { changeLeft } from '../../store/payment/payment.store';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import type { Unit } from '../command/unit';
import type { PaymentDone } from './record-payment';
import { checkSeen, holdPayment, namedIn } from './seen';
import { alsoByPartners, decideAllocation, writeAllocations } from './settle';

/** What is left of a payment, and what it is to settle. */
export interface AllocatePaymentInput {
  readonly paymentId: string;
  /** The order of the law when absent. */
  readonly invoiceIds?: readonly string[] | null;
  readonly amounts?: readonly Money[] | null;
}

/**
 * Allocates what is left of a payment to invoices that were issued since, or were left open.
 * Refused: `NOT_FOUND`, `PAYMENT_STATE_CONFLICT` where nothing is left, `NOTHING_TO_PAY` where no
 * invoice is open, and what `decideAllocation` refuses.
 */
export function allocatePayment(unit: Unit, input: AllocatePaymentInput): Promise<Result<PaymentDone>> {
  return alsoByPartners(unit, async () => {
    const { paymentId, invoiceIds = null, amounts = null } = input;
    const named = { payments: [{ id: paymentId, path: ['paymentId'] }], documents: namedIn('invoiceIds', invoiceIds) };
    const seen = await checkSeen(unit, named);
    if (!seen.ok) return seen;
    const payment = await holdPayment(unit, paymentId);
    const left = moneyOf(payment.unallocatedAmount);
    if (!isPositive(left)) {
      const message = payment.reversedOn === null ? 'Nothing is left of the payment.' : 'The payment was reversed.';
      return refuse('PAYMENT_STATE_CONFLICT', ['paymentId'], message, 'Use `payment` to see what it settled.');
    }
    const { clientId, currency } = payment;
    const of = { clientId, left, valueOn: payment.valueOn as LocalDate };
    const allocating = await decideAllocation(unit, of, { invoiceIds, amounts });
    if (!allocating.ok) return allocating;
    if (allocating.value.length === 0) {
      const message = 'No invoice that the payment could settle is open.';
      return refuse('NOTHING_TO_PAY', ['paymentId'], message, 'Leave it as the balance of the client, or refund it.');
    }
    await stampUnit(unit);
    const allocations = await writeAllocations(unit, { id: paymentId, clientId }, allocating.value);
    const together = paidInAll(allocating.value, currency);
    await changeLeft(unit.tx, [{ paymentId, by: formatAmount(negate(together)) }], unit.recordedAt);
    await record(unit, { kind: 'PAYMENT_ALLOCATED', subjectId: paymentId, contractId: null, payload: { allocations } });
    return accept({ paymentId });
  });
}
