import { ALLOCATION_BASES, PAYMENT_DIRECTIONS, PAYMENT_METHODS, REVERSAL_REASONS } from '../payment/payment';
import { list, nullable, object, oneOf, optional } from '../terms/shape';
import { dateText, id, signedMoney, words } from './shapes';

const allocations = list(
  object({
    invoiceId: nullable(id),
    refundedPaymentId: nullable(id),
    amount: signedMoney,
    effectiveOn: dateText,
    basis: oneOf(ALLOCATION_BASES),
  }),
);

/** What can happen to a payment of a client, or to one. */
export const PAYMENT_EVENTS = {
  PAYMENT_RECORDED: {
    subject: 'payment',
    shape: object({
      clientId: id,
      direction: oneOf(PAYMENT_DIRECTIONS),
      amount: signedMoney,
      valueOn: dateText,
      method: oneOf(PAYMENT_METHODS),
      reference: nullable(words),
      note: nullable(words),
      partnerId: optional(nullable(id)),
      recoveredVat: optional(signedMoney),
      allocations,
    }),
  },
  PAYMENT_ALLOCATED: { subject: 'payment', shape: object({ allocations }) },
  PAYMENT_REVERSED: {
    subject: 'payment',
    shape: object({
      reversedOn: dateText,
      reversalReason: oneOf(REVERSAL_REASONS),
      reversalNote: nullable(words),
      allocations,
    }),
  },
} as const;
