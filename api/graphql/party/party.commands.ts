import { recordIdentity } from '../../app/party/record-identity';
import { PartyMutations } from '../_generated';
import { command } from '../command';
import { savedIdentity } from './identities-of.loader';

/** Mutations of who parties are. */
export const partyMutations = new PartyMutations({
  recordIdentity: command(recordIdentity, { identity: savedIdentity }),
});
