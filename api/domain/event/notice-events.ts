import { NOTICE_KINDS, NOTICE_LANGUAGES, NOTICE_SIDES } from '../notices/notice-words';
import { nullable, object, oneOf } from '../terms/shape';
import { id, instantText, wholeNumber, words } from './shapes';

/** What happens to notices: they are written, and tried until they are sent or given up. */
export const NOTICE_EVENTS = {
  NOTICE_WRITTEN: {
    subject: 'notice',
    shape: object({
      kind: oneOf(NOTICE_KINDS),
      occasion: nullable(words),
      side: oneOf(NOTICE_SIDES),
      contactId: nullable(id),
      recipient: nullable(words),
      address: nullable(words),
      language: oneOf(NOTICE_LANGUAGES),
      subject: words,
      text: words,
      followsFrom: nullable(id),
    }),
  },
  NOTICE_SENT: { subject: 'notice', shape: object({ attempt: wholeNumber, sentAt: instantText }) },
  /** By other means than e-mail: a letter. */
  NOTICE_SENT_OTHERWISE: { subject: 'notice', shape: object({ sentAt: instantText, proof: words }) },
  /** Without a next attempt it is given up. */
  NOTICE_NOT_SENT: {
    subject: 'notice',
    shape: object({ attempt: wholeNumber, failure: words, nextAttemptAt: nullable(instantText) }),
  },
} as const;
