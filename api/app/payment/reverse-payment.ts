import type { ReversalReason } from '../../domain/payment/payment';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { allAllocationsOf, type PaymentAllocationRecord } from '../../store/payment/allocation-list.store';
import { formatAmount } from '../../domain/money/format-money';
import { isPositive, negate, subtract, sum } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import { zero, type Money } from '../../domain/money/value';
import { lockPayables } from '../../store/payment/payable.store';
import { lockPayments, type PaymentRecord } from '../../store/payment/payment.store';
import { PaymentRow } from '../../store/rows';
import { checkDayNotFuture, checkOptional } from '../checks';
import { enterLater } from '../accounting/await-entry';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { updateRow, type Unit } from '../command/unit';
import type { PaymentDone } from './record-payment';
import { checkSeen, holdPayment } from './seen';
import { alsoByPartners, undoneFrom, writeAllocations } from './settle';

/** A payment that does not count. */
export interface ReversePaymentInput {
  readonly paymentId: string;
  readonly reversedOn: LocalDate;
  readonly reason: ReversalReason;
  readonly note?: string | null;
}

/** Why a debt that was written off is open again. */
const OF_WRITE_OFFS: ReadonlySet<ReversalReason> = new Set(['RECOVERED', 'RECORDED_WRONGLY']);

/**
 * Reverses a payment that the bank returned, or that was never made: what it settled is open again
 * from that day on, and what was refunded of it is owed back. Refused: `NOT_FOUND`, `TEXT_INVALID`,
 * `TIME_IN_FUTURE`, `TIMES_OUT_OF_ORDER`, also for another day than that of the payment where it
 * was recorded wrongly, since then nobody ever paid, and `PAYMENT_STATE_CONFLICT` where it is
 * reversed, a partner reverses what somebody else recorded, it is a refund
 * that was paid back, or the reason is one of what was written off and it was not, or the other way
 * round.
 */
export function reversePayment(unit: Unit, input: ReversePaymentInput): Promise<Result<PaymentDone>> {
  return alsoByPartners(unit, async () => {
    const { paymentId, reversedOn, reason, note } = input;
    const seen = await checkSeen(unit, { payments: [{ id: paymentId, path: ['paymentId'] }], documents: [] });
    if (!seen.ok) return seen;
    const payment = await holdPayment(unit, paymentId);
    const faults = [
      ...checkOptional(note, ['note'], 500),
      ...checkDayNotFuture(reversedOn, utcDayOf(unit.now), ['reversedOn']),
    ];
    if (faults.length > 0) return refuseAll(faults);
    if (reversedOn < payment.valueOn) {
      const message = `${reversedOn} is before ${payment.valueOn}, on which it was paid.`;
      return refuse('TIMES_OUT_OF_ORDER', ['reversedOn'], message, `Give ${payment.valueOn} or a later day.`);
    }
    if (reason === 'RECORDED_WRONGLY' && reversedOn > payment.valueOn) {
      const message = `What was recorded wrongly was never paid, on ${payment.valueOn} neither.`;
      return refuse('TIMES_OUT_OF_ORDER', ['reversedOn'], message, `Give ${payment.valueOn}.`);
    }
    if (unit.session.kind === 'PARTNER' && payment.partnerId !== unit.session.partnerId) {
      const message = 'Somebody else recorded it.';
      return refuse('PAYMENT_STATE_CONFLICT', ['paymentId'], message, 'Ask the provider to reverse it.');
    }
    if (payment.reversedOn !== null) {
      const message = `It was reversed on ${payment.reversedOn}.`;
      return refuse('PAYMENT_STATE_CONFLICT', ['paymentId'], message, 'Leave it as it is.');
    }
    const isWrittenOff = payment.method === 'WRITE_OFF';
    if (isWrittenOff ? !OF_WRITE_OFFS.has(reason) : reason === 'RECOVERED') {
      const message = isWrittenOff ? 'It is a debt that was written off.' : 'It is no debt that was written off.';
      return refuse('PAYMENT_STATE_CONFLICT', ['reason'], message, 'Give a reason that fits.');
    }
    const found = await allAllocationsOf(unit.tx, paymentId);
    await lockPayables(
      unit.tx,
      found.flatMap(({ invoiceId }) => invoiceId ?? []),
    );
    const refunded = found.flatMap(({ refundedPaymentId }) => refundedPaymentId ?? []);
    const paidBack = refunded.length > 0 && isPaidBack(await lockPayments(unit.tx, refunded), found);
    if (paidBack) {
      const whatToDo = 'Use `reversePayment` for the payment that paid it back first, then record that one again.';
      return refuse('PAYMENT_STATE_CONFLICT', ['paymentId'], 'What it refunded was paid back since.', whatToDo);
    }
    await stampUnit(unit);
    const of = { id: paymentId, clientId: payment.clientId };
    const allocations = await writeAllocations(unit, of, undoneFrom(found, reversedOn));
    const leftAmount = formatAmount(refundedOf(payment, found));
    const reversal = { reversedOn, reversalReason: reason, reversalNote: note?.trim() ?? null };
    await updateRow(unit, PaymentRow, paymentId, { ...reversal, leftAmount, updatedAt: unit.recordedAt });
    const was = moneyOf(payment.amount);
    const owes = formatAmount(payment.direction === 'RECEIVED' ? was : negate(was));
    const { clientId, currency } = payment;
    enterLater(unit, {
      ...{
        kind: isWrittenOff ? 'RECOVERY' : 'REVERSAL',
        factId: paymentId,
        clientId,
        happenedOn: reversedOn,
        currency,
        amount: owes,
      },
    });
    const payload = { ...reversal, allocations };
    await record(unit, { kind: 'PAYMENT_REVERSED', subjectId: paymentId, contractId: null, payload });
    return accept({ paymentId });
  });
}

/**
 * Whether more was paid back of a reversed payment than would be owed back of it without what was
 * refunded.
 */
function isPaidBack(refunded: readonly PaymentRecord[], found: readonly PaymentAllocationRecord[]): boolean {
  return refunded.some(({ id, reversedOn, unallocatedAmount }) => {
    const own = found.filter(({ refundedPaymentId }) => refundedPaymentId === id).map(({ amount }) => moneyOf(amount));
    const left = moneyOf(unallocatedAmount);
    return reversedOn !== null && isPositive(subtract(left, sum(own, left.currency)));
  });
}

/**
 * What was refunded of a payment so far, below zero: its amount, less what it settles and what is
 * left.
 */
function refundedOf(payment: PaymentRecord, found: readonly PaymentAllocationRecord[]): Money {
  const amount = moneyOf(payment.amount);
  if (payment.direction === 'REFUNDED') return zero(amount.currency);
  const used = [...found.map((each) => moneyOf(each.amount)), moneyOf(payment.unallocatedAmount)];
  return subtract(sum(used, amount.currency), amount);
}
