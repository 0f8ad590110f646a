import type { StandingSource } from '../../app/contract/contracts-standing';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { RequestContext } from '../context';

/** What a request reads the standing of contracts with. */
export function standingSource({ database, read, session, now }: RequestContext): StandingSource {
  return { reader: read, library: termsLibraryOf(database), providerId: session.providerId, now };
}
