import { LATE_INTEREST_BASES } from '../dunning/late-claim';
import { DUNNING_LETTER_KINDS } from '../dunning/letter/dunning-letter';
import { nullable, object, oneOf } from '../terms/shape';
import { dateText, id, ids, signedMoney, wholeNumber, words } from './shapes';

/** What can happen to letters that ask clients for what is late. */
export const DUNNING_EVENTS = {
  DUNNING_LETTER_ISSUED: {
    subject: 'dunning_letter',
    shape: object({
      kind: oneOf(DUNNING_LETTER_KINDS),
      clientId: id,
      number: wholeNumber,
      reference: words,
      writtenOn: dateText,
      payBy: dateText,
      basis: nullable(oneOf(LATE_INTEREST_BASES)),
      invoiceIds: ids,
      groundId: nullable(id),
      proof: nullable(words),
      unpaid: signedMoney,
      interest: signedMoney,
      recoveryFee: signedMoney,
      alreadyClaimed: signedMoney,
      total: signedMoney,
      documentSha256: words,
    }),
  },
} as const;
