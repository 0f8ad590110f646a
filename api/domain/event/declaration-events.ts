import { DECLARATION_KINDS, DECLARATION_SIDES } from '../declaration/declaration-kinds';
import { PARTY_KINDS } from '../party/party-words';
import { flag, nullable, object, oneOf } from '../terms/shape';
import { id, instantText, signedMoney, wholeNumber, words } from './shapes';

/** What can happen to a fact of a contract that is only on record. */
export const DECLARATION_EVENTS = {
  DECLARATION_RECORDED: {
    subject: 'declaration',
    shape: object({
      kind: oneOf(DECLARATION_KINDS),
      side: oneOf(DECLARATION_SIDES),
      awaits: nullable(oneOf(DECLARATION_SIDES)),
      text: words,
      person: nullable(words),
      reference: nullable(words),
      assetId: nullable(id),
      incidentId: nullable(id),
      followsId: nullable(id),
      amount: nullable(signedMoney),
      salaryYears: nullable(wholeNumber),
      declaredAt: instantText,
      startsAt: instantText,
      endsAt: nullable(instantText),
      recordedBy: oneOf(PARTY_KINDS),
      author: words,
    }),
  },
  DECLARATION_ANSWERED: {
    subject: 'declaration',
    shape: object({ accepted: flag, answeredAt: instantText, answeredBy: words, answer: nullable(words) }),
  },
  DECLARATION_ENDED: { subject: 'declaration', shape: object({ endedAt: instantText }) },
  DECLARATION_WITHDRAWN: { subject: 'declaration', shape: object({ reason: words }) },
} as const;
