/** How an indemnity was paid. */
export const INDEMNITY_PAYMENTS = ['TRANSFER', 'CHEQUE', 'INSURER', 'OTHER'] as const;
/** See `INDEMNITY_PAYMENTS`. */
export type IndemnityPayment = (typeof INDEMNITY_PAYMENTS)[number];
