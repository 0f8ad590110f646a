import { nullable, object, oneOf } from '../terms/shape';
import { contactDetails, LOGBOOK_KINDS, PARTY_KINDS, partyIdentity, REFERENCED_KINDS } from '../party/party-words';
import { dateText, id, instantText, wholeNumber, words } from './shapes';

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
  LOGBOOK_WRITTEN: {
    subject: 'logbook_entry',
    shape: object({
      kind: oneOf(LOGBOOK_KINDS),
      happenedAt: instantText,
      text: words,
      identityCheck: nullable(words),
      plannedAt: nullable(instantText),
      assetId: nullable(id),
      incidentId: nullable(id),
      correctsId: nullable(id),
      writtenBy: oneOf(PARTY_KINDS),
      author: words,
    }),
  },
  /** Without a value it is taken away. */
  EXTERNAL_ID_SET: {
    subject: 'external_id',
    shape: object({
      ownerId: id,
      ownerKind: oneOf(PARTY_KINDS),
      partnerId: nullable(id),
      subjectKind: oneOf(REFERENCED_KINDS),
      subjectId: id,
      clientId: nullable(id),
      system: words,
      value: nullable(words),
    }),
  },
} as const;
