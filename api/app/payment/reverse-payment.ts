import { negate } from '../../domain/money/arithmetic';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { ReversalReason } from '../../domain/payment/payment';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { allAllocationsOf, isRefunded } from '../../store/payment/allocation-list.store';
import { lockPayables } from '../../store/payment/payable.store';
import { PaymentRow } from '../../store/rows';
import { checkDayNotFuture, checkOptional } from '../checks';
import { enterLater } from '../accounting/await-entry';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { updateRow, type Unit } from '../command/unit';
import { latestDay, type PaymentDone } from './record-payment';
import { checkSeen, holdPayment } from './seen';
import { alsoByPartners, undoneFrom, writeAllocations } from './settle';

/** A payment that does not count. */
export interface ReversePaymentInput {
  readonly paymentId: string;
  readonly reversedOn: LocalDate;
  readonly reason: ReversalReason;
  readonly note?: string | null;
}

/**
 * Reverses a payment that the bank returned, or that was never made: what it settled is open again
 * from that day on. Refused: `NOT_FOUND`, `TEXT_INVALID`, `TIME_IN_FUTURE`, `TIMES_OUT_OF_ORDER`,
 * and `PAYMENT_STATE_CONFLICT` where it is reversed, or what was left of it was refunded.
 */
export function reversePayment(unit: Unit, input: ReversePaymentInput): Promise<Result<PaymentDone>> {
  return alsoByPartners(unit, async () => {
    const { paymentId, reversedOn, reason, note } = input;
    const seen = await checkSeen(unit, { payments: [{ id: paymentId, path: ['paymentId'] }], documents: [] });
    if (!seen.ok) return seen;
    const payment = await holdPayment(unit, paymentId);
    const faults = [
      ...checkOptional(note, ['note'], 500),
      ...checkDayNotFuture(reversedOn, latestDay(unit.now), ['reversedOn']),
    ];
    if (faults.length > 0) return refuseAll(faults);
    if (reversedOn < payment.valueOn) {
      const message = `${reversedOn} is before ${payment.valueOn}, on which it was paid.`;
      return refuse('TIMES_OUT_OF_ORDER', ['reversedOn'], message, `Give ${payment.valueOn} or a later day.`);
    }
    if (payment.reversedOn !== null) {
      const message = `It was reversed on ${payment.reversedOn}.`;
      return refuse('PAYMENT_STATE_CONFLICT', ['paymentId'], message, 'Leave it as it is.');
    }
    if (await isRefunded(unit.tx, paymentId)) {
      const message = 'What was left of it was refunded.';
      return refuse('PAYMENT_STATE_CONFLICT', ['paymentId'], message, 'Use `reversePayment` for the refund first.');
    }
    const found = await allAllocationsOf(unit.tx, paymentId);
    await lockPayables(
      unit.tx,
      found.flatMap(({ invoiceId }) => invoiceId ?? []),
    );
    await stampUnit(unit);
    const of = { id: paymentId, clientId: payment.clientId };
    const allocations = await writeAllocations(unit, of, undoneFrom(found, reversedOn));
    const reversal = { reversedOn, reversalReason: reason, reversalNote: note?.trim() ?? null };
    await updateRow(unit, PaymentRow, paymentId, { ...reversal, leftAmount: '0.00', updatedAt: unit.recordedAt });
    const was = moneyOf(payment.amount);
    const owes = formatAmount(payment.direction === 'RECEIVED' ? was : negate(was));
    const { clientId, currency } = payment;
    enterLater(unit, {
      ...{ kind: 'REVERSAL', factId: paymentId, clientId, happenedOn: reversedOn, currency, amount: owes },
    });
    const payload = { ...reversal, allocations };
    await record(unit, { kind: 'PAYMENT_REVERSED', subjectId: paymentId, contractId: null, payload });
    return accept({ paymentId });
  });
}
