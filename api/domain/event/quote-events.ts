import { QUOTE_BASES } from '../invoicing/quote';
import { nullable, object, oneOf, optional } from '../terms/shape';
import { dateText, id, instantText, signedMoney, wholeNumber, word, words } from './shapes';

const decided = object({ decidedAt: instantText, proof: nullable(words) });

/** What can happen to a quote. */
export const QUOTE_LIFE_EVENTS = {
  QUOTE_SENT: {
    subject: 'quote',
    shape: object({
      reference: words,
      workKind: word,
      description: words,
      basis: oneOf(QUOTE_BASES),
      minutes: nullable(wholeNumber),
      hourlyRate: nullable(signedMoney),
      amount: signedMoney,
      allottedMinutes: nullable(wholeNumber),
      validUntil: dateText,
      sentAt: instantText,
      // The call for want of training that it follows; absent before calls said so.
      callId: optional(nullable(id)),
      // Absent of what is not by the day.
      days: optional(nullable(wholeNumber)),
      dayRate: optional(nullable(signedMoney)),
    }),
  },
  QUOTE_ACCEPTED: { subject: 'quote', shape: decided },
  QUOTE_DECLINED: { subject: 'quote', shape: decided },
  /** Its last day is over: `dueAt` is the end of it. */
  QUOTE_EXPIRED: { subject: 'quote', shape: object({ dueAt: instantText }) },
  /** Its work is done, by an intervention, or as a service that the client accepted as done. */
  QUOTE_COMPLETED: {
    subject: 'quote',
    shape: object({ doneOn: dateText, interventionId: nullable(id), proof: nullable(words) }),
  },
  /** The intervention that had done it was reversed. */
  QUOTE_REOPENED: { subject: 'quote', shape: object({}) },
} as const;
