import type { Things } from '../support/furnish';

/** Inputs of the mutations of offered and planned work, right but for the id that a test puts in. */
export const WORK_INPUTS: Readonly<Record<string, (things: Things) => Readonly<Record<string, unknown>>>> = {
  sendQuote: ({ contract }) => ({
    contractId: contract,
    reference: 'D-2',
    basis: 'FIXED_PRICE',
    workKind: 'INSTALLATION',
    description: 'A switch',
    amount: '480.00 EUR',
    validUntil: '2026-12-31',
  }),
  acceptQuote: ({ quote }) => ({ quoteId: quote, proof: 'P' }),
  declineQuote: ({ quote }) => ({ quoteId: quote, proof: 'P' }),
  completeQuote: ({ quote }) => ({ quoteId: quote, proof: 'P' }),
};
