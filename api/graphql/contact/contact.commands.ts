import { endContact, recordContact } from '../../app/party/record-contact';
import { ContactMutations } from '../_generated';
import { command } from '../command';
import { savedContact } from './contact.loader';

/** Mutations of contacts. */
export const contactMutations = new ContactMutations({
  recordContact: command(recordContact, { contact: savedContact }),
  endContact: command(endContact, { contact: savedContact }),
});
