import { nullable, object } from '../terms/shape';
import { contactDetails, partyIdentity } from '../party/party-words';
import { dateText, wholeNumber, words } from './shapes';

/** What can happen to who parties are, and to whom one turns to. */
export const FILE_EVENTS = {
  IDENTITY_RECORDED: { subject: 'party_identity', shape: partyIdentity },
  CONTACT_RECORDED: { subject: 'contact', shape: contactDetails },
  CONTACT_ENDED: { subject: 'contact', shape: object({ endsOn: dateText }) },
  /** Of a secret its name is told, never its value. */
  SECRET_STORED: { subject: 'secret', shape: object({ name: words, note: nullable(words), version: wholeNumber }) },
  SECRET_REVEALED: { subject: 'secret', shape: object({ version: wholeNumber, reason: words }) },
  SECRET_DESTROYED: { subject: 'secret', shape: object({ reason: words }) },
  SECRETS_REWRAPPED: { subject: 'provider', shape: object({ keyId: words, count: wholeNumber }) },
} as const;
