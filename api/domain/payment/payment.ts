/** Which way money went: from the client, or back to it. */
export const PAYMENT_DIRECTIONS = ['RECEIVED', 'REFUNDED'] as const;
/** See `PAYMENT_DIRECTIONS`. */
export type PaymentDirection = (typeof PAYMENT_DIRECTIONS)[number];

/** How a debt was settled: by money, or because it was written off, when none came. */
export const PAYMENT_METHODS = ['TRANSFER', 'DIRECT_DEBIT', 'CARD', 'CHEQUE', 'CASH', 'OTHER', 'WRITE_OFF'] as const;
/** See `PAYMENT_METHODS`. */
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/**
 * Why a payment counts no more: the bank returned it, it was never made, or what was written off is
 * paid after all.
 */
export const REVERSAL_REASONS = [
  'DEBIT_RETURNED',
  'CHEQUE_UNPAID',
  'CHARGED_BACK',
  'RECORDED_WRONGLY',
  'RECOVERED',
] as const;
/** See `REVERSAL_REASONS`. */
export type ReversalReason = (typeof REVERSAL_REASONS)[number];

/**
 * What an allocation rests on: what the payer said, the order of the law, or that its payment was
 * reversed.
 */
export const ALLOCATION_BASES = ['GIVEN', 'BY_LAW', 'REVERSAL'] as const;
/** See `ALLOCATION_BASES`. */
export type AllocationBasis = (typeof ALLOCATION_BASES)[number];

/** A reference as it is compared: in capitals, with single spaces. */
export function referenceKey(reference: string): string {
  return reference.trim().replaceAll(/\s+/gu, ' ').toUpperCase();
}
