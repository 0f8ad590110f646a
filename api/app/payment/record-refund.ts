import { takeInOrder, paidInAll } from '../../domain/payment/allocate';
import type { PaymentMethod } from '../../domain/payment/payment';
import { compare, negate } from '../../domain/money/arithmetic';
import { formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { refuse, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { laterDay } from '../../domain/time/local-date';
import { lockContractRows } from '../../store/contract/contract.store';
import { contractsOfOpenNotes, lockOpenNotes } from '../../store/payment/payable.store';
import { lockPaymentsLeft } from '../../store/payment/payment.store';
import type { Unit } from '../command/unit';
import { checkMoneyMove, savePayment, type PaymentDone } from './record-payment';
import { checkSeen, namedIn } from './seen';
import type { Allocating } from './settle';

/** Money that the provider pays to a client. */
export interface RecordRefundInput {
  readonly clientId: string;
  readonly amount: Money;
  readonly paidOn: LocalDate;
  readonly method: PaymentMethod;
  readonly reference?: string | null;
  readonly note?: string | null;
  /** What it pays back; all that is open, the oldest first, when both are absent. */
  readonly creditNoteIds?: readonly string[] | null;
  readonly paymentIds?: readonly string[] | null;
}

/**
 * Records a refund to a client: of credit notes, then of what it paid too much, the oldest first,
 * unless it is said of which. Refused: as a payment, with `ALLOCATION_INVALID` for what is not owed
 * to the client, and `REFUND_TOO_LARGE` for more than is owed.
 */
export async function recordRefund(unit: Unit, input: RecordRefundInput): Promise<Result<PaymentDone>> {
  const { clientId, amount, paidOn, creditNoteIds = null, paymentIds = null } = input;
  const { currency } = amount;
  const checked = await checkMoneyMove(unit, 'REFUNDED', { ...input, on: paidOn, onName: 'paidOn' });
  if (!checked.ok) return checked;
  const named = [...namedIn('creditNoteIds', creditNoteIds), ...namedIn('paymentIds', paymentIds)];
  const seen = await checkSeen(unit, {
    documents: namedIn('creditNoteIds', creditNoteIds),
    payments: namedIn('paymentIds', paymentIds),
  });
  if (!seen.ok) return seen;
  // Invoices are issued under these locks, and credit notes set off against them.
  const contracts = await contractsOfOpenNotes(unit.tx, clientId, currency);
  await lockContractRows(unit.tx, contracts);
  const paid = await lockPaymentsLeft(unit.tx, clientId, currency);
  const notes = await lockOpenNotes(unit.tx, contracts, clientId, currency);
  const all = creditNoteIds === null && paymentIds === null;
  const owed: readonly Owed[] = [
    ...notes.map(({ id, openAmount, issuedOn }) => ({
      id,
      open: negate(moneyOf(openAmount)),
      since: issuedOn,
      isNote: true,
    })),
    ...paid.map(({ id, unallocatedAmount, valueOn }) => ({
      ...{ id, open: moneyOf(unallocatedAmount), since: valueOn, isNote: false },
    })),
  ];
  for (const { id, path } of named) {
    if (owed.some((each) => each.id === id)) continue;
    const message = 'Nothing of it is owed to the client.';
    return refuse('ALLOCATION_INVALID', path, message, 'Name credit notes and payments of the client that are open.');
  }
  const sources = all ? owed : owed.filter((each) => named.some(({ id }) => id === each.id));
  const taken = takeInOrder(amount, sources);
  const together = paidInAll(taken, currency);
  if (compare(together, amount) < 0) {
    const message = `Only ${formatMoney(together)} is owed to the client of it.`;
    return refuse('REFUND_TOO_LARGE', ['amount'], message, `Give ${formatMoney(together)} or less.`);
  }
  const allocating = taken.map(({ id, amount: part, explanation }): Allocating => {
    const source = sources.find((each) => each.id === id) as Owed;
    return {
      invoiceId: source.isNote ? id : null,
      refundedPaymentId: source.isNote ? null : id,
      amount: negate(part),
      effectiveOn: laterDay(paidOn, source.since as LocalDate),
      basis: all ? 'BY_LAW' : 'GIVEN',
      explanation,
    };
  });
  return savePayment(unit, 'REFUNDED', { ...input, on: paidOn }, allocating);
}

/** Something that is owed to a client: a credit note, or what is left of a payment. */
interface Owed {
  readonly id: string;
  readonly open: Money;
  readonly since: string;
  readonly isNote: boolean;
}
