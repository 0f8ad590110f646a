import { object } from '../terms/shape';
import { contactDetails, partyIdentity } from '../party/party-words';
import { dateText } from './shapes';

/** What can happen to who parties are, and to whom one turns to. */
export const FILE_EVENTS = {
  IDENTITY_RECORDED: { subject: 'party_identity', shape: partyIdentity },
  CONTACT_RECORDED: { subject: 'contact', shape: contactDetails },
  CONTACT_ENDED: { subject: 'contact', shape: object({ endsOn: dateText }) },
} as const;
