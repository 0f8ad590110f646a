import { CONTRACT_STATES } from '../lifecycle/contract-life';
import { CONTRACT_SIDES } from '../lifecycle/notice';
import { TERMINATION_REASONS } from '../lifecycle/termination';
import { SUSPENSION_REASONS } from '../lifecycle/suspension';
import { nullable, object, oneOf } from '../terms/shape';
import { versions } from './contract-events';
import { dateText, instantText, signedMoney, word, words } from './shapes';

/** Where a contract stands once something happened, and since when; null: as before, for now. */
const reached = nullable(object({ status: oneOf(CONTRACT_STATES), from: dateText }));

/** What happens to a contract in force, until its end. */
export const LIFE_EVENTS = {
  CONTRACT_SUSPENDED: {
    subject: 'contract',
    shape: object({ reason: oneOf(SUSPENSION_REASONS), note: words, from: dateText, reached, versions }),
  },
  CONTRACT_RESUMED: { subject: 'contract', shape: object({ note: words, from: dateText, reached, versions }) },
  NOTICE_GIVEN: {
    subject: 'contract',
    shape: object({
      by: oneOf(CONTRACT_SIDES),
      sentOn: dateText,
      receivedOn: nullable(dateText),
      form: word,
      proof: words,
      lastNoticeDay: dateText,
      termLastDay: dateText,
      reached,
      versions,
    }),
  },
  CONTRACT_TERMINATED: {
    subject: 'contract',
    shape: object({
      by: oneOf(CONTRACT_SIDES),
      reason: oneOf(TERMINATION_REASONS),
      note: words,
      effectiveOn: dateText,
      since: nullable(dateText),
      letterSentOn: nullable(dateText),
      total: signedMoney,
      termLastDay: dateText,
      reached,
      versions,
    }),
  },
  RENEWAL_ORDER_SENT: {
    subject: 'contract',
    shape: object({ sentOn: dateText, amount: signedMoney, validateBy: dateText, versions }),
  },
  RENEWAL_ORDER_VALIDATED: {
    subject: 'contract',
    shape: object({ validatedOn: dateText, from: dateText, termLastDay: dateText, reached, versions }),
  },
  REVERSIBILITY_REQUESTED: {
    subject: 'contract',
    shape: object({ choice: oneOf(['HAND_BACK', 'DESTROY']), receivedOn: dateText, deadline: dateText, versions }),
  },
  DATA_HANDED_OVER: { subject: 'contract', shape: object({ handedOverOn: dateText, validatedBy: words, versions }) },
  DATA_ERASED: {
    subject: 'contract',
    shape: object({ erasedOn: dateText, proof: words, clientWarnedOn: dateText, versions }),
  },
  /** Signed and to come into force on its first day. */
  CONTRACT_ACTIVATION_PLANNED: { subject: 'contract', shape: object({ on: dateText, versions }) },
  /** `dueAt`: the instant at which it fell due, whenever it was found. */
  CONTRACT_RENEWED: {
    subject: 'contract',
    shape: object({ dueAt: instantText, from: dateText, termLastDay: dateText }),
  },
  CONTRACT_STATUS_REACHED: { subject: 'contract', shape: object({ dueAt: instantText, reached }) },
  CONTRACT_ENDED: { subject: 'contract', shape: object({ dueAt: instantText, from: dateText, reached, versions }) },
  CONTRACT_EXPIRED: { subject: 'contract', shape: object({ dueAt: instantText, from: dateText, reached, versions }) },
} as const;
