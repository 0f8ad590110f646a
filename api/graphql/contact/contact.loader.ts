import { groupsByPlace } from '../../executor/align';
import { needs } from '../../executor/needs';
import { utcDayOf } from '../../domain/time/instant';
import { assetsById } from '../../store/asset/asset.store';
import { clientsById } from '../../store/client/client.store';
import { contractsById } from '../../store/contract/contract.store';
import {
  contactOrder,
  contactsById,
  contactsOf,
  contactsOn,
  type ContactRecord,
} from '../../store/party/contact.store';
import {
  ClientContactRelations,
  ContactRelations,
  ContractContactRelations,
  ProviderContactRelations,
  type ClientContactsArgs,
  type ContractContactsArgs,
  type ContractContactsOnArgs,
  type ProviderContactsArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { byView } from '../contract/contract-view';
import { idsOf, loadMaybe, loadPages } from '../load';

type Holders = readonly { readonly id: string }[];

const contactPages = pagesInOrder<ContactRecord>({ list: 'contacts', order: contactOrder });

/** The contact that a mutation recorded. */
export const savedContact = savedRow((done: { readonly contactId: string }) => done.contactId, contactsById);

/** Loads what contacts concern. */
export class ContactLoader extends ContactRelations {
  client(context: RequestContext, contacts: readonly ContactRecord[]) {
    return loadMaybe(context, contacts, ({ clientId }) => clientId, clientsById);
  }

  contract(context: RequestContext, contacts: readonly ContactRecord[]) {
    return loadMaybe(context, contacts, ({ contractId }) => contractId, contractsById);
  }

  asset(context: RequestContext, contacts: readonly ContactRecord[]) {
    return loadMaybe(context, contacts, ({ assetId }) => assetId, assetsById);
  }
}

/** Loads the contacts of clients. */
export class ContactsOfClients extends ClientContactRelations {
  @needs('id')
  contacts(context: RequestContext, clients: Holders, args: ClientContactsArgs) {
    return loadPages(context, clients, args, contactPages, contactsOf);
  }
}

/** Loads the contacts of contracts, and whom to turn to in their matters. */
export class ContactsOfContracts extends ContractContactRelations {
  @needs('id')
  contacts(context: RequestContext, contracts: Holders, args: ContractContactsArgs) {
    return loadPages(context, contracts, args, contactPages, contactsOf);
  }

  @needs('id')
  contactsOn(context: RequestContext, contracts: Holders, args: ContractContactsOnArgs) {
    return byView(contracts, async (group, view) => {
      const on = args.on ?? view?.on ?? utcDayOf(context.now);
      const found = await contactsOn(context.read, idsOf(group), on, args.roles ?? []);
      return groupsByPlace(group.length, found, ({ parentPlace }) => parentPlace - 1);
    });
  }
}

/** Loads the contacts of providers. */
export class ContactsOfProviders extends ProviderContactRelations {
  @needs('id')
  contacts(context: RequestContext, providers: Holders, args: ProviderContactsArgs) {
    return loadPages(context, providers, args, contactPages, contactsOf);
  }
}
