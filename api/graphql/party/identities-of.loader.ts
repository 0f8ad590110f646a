import { maybeInOrder } from '../../executor/align';
import { needs } from '../../executor/needs';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import {
  identitiesById,
  identitiesOf,
  identitiesOn,
  identityOrder,
  type PartyIdentityRecord,
} from '../../store/party/party-identity.store';
import {
  ClientPartyRelations,
  PartnerPartyRelations,
  ProviderPartyRelations,
  type ClientIdentitiesArgs,
  type ClientIdentityArgs,
  type PartnerIdentityArgs,
  type ProviderIdentityArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { idsOf, loadPages } from '../load';

type Parties = readonly { readonly id: string }[];

const identityPages = pagesInOrder<PartyIdentityRecord>({ list: 'party-identities', order: identityOrder });

/** The identity that a mutation recorded. */
export const savedIdentity = savedRow((done: { readonly identityId: string }) => done.identityId, identitiesById);

async function identityOf(
  context: RequestContext,
  parties: Parties,
  { on }: { readonly on?: LocalDate | null },
): Promise<(PartyIdentityRecord | null)[]> {
  const day = on ?? utcDayOf(context.now);
  const found = await identitiesOn(context.read, idsOf(parties), day);
  return maybeInOrder(
    parties,
    ({ id }) => id,
    found,
    ({ partyId }) => partyId,
  );
}

/** Loads who clients are in law. */
export class IdentitiesOfClients extends ClientPartyRelations {
  @needs('id')
  identity(context: RequestContext, clients: Parties, args: ClientIdentityArgs) {
    return identityOf(context, clients, args);
  }

  @needs('id')
  identities(context: RequestContext, clients: Parties, args: ClientIdentitiesArgs) {
    return loadPages(context, clients, args, identityPages, identitiesOf);
  }
}

/** Loads who partners are in law. */
export class IdentitiesOfPartners extends PartnerPartyRelations {
  @needs('id')
  identity(context: RequestContext, partners: Parties, args: PartnerIdentityArgs) {
    return identityOf(context, partners, args);
  }
}

/** Loads who the provider is in law. */
export class IdentitiesOfProviders extends ProviderPartyRelations {
  @needs('id')
  identity(context: RequestContext, providers: Parties, args: ProviderIdentityArgs) {
    return identityOf(context, providers, args);
  }
}
