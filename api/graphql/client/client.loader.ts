import { clientOrder, clientsById, listClients, type ClientRecord } from '../../store/client/client.store';
import { contractsOfClients } from '../../store/contract/contract.store';
import { ClientRelations, type ClientContractsArgs } from '../_generated';
import { pagesInOrder, type Connection, type PageArgs } from '../connection';
import type { RequestContext } from '../context';
import { contractPages } from '../contract/contract-pages';
import { loadPage, loadPages, loadRow } from '../load';

const clientPages = pagesInOrder<ClientRecord>({ list: 'clients', order: clientOrder });

/** A client by id, null when there is none that may be seen. */
export function loadClient(context: RequestContext, id: string | undefined): Promise<ClientRecord | null> {
  return loadRow(context, id, clientsById);
}

/** A page of the clients that may be seen, oldest first. */
export function loadClientPage(context: RequestContext, args: PageArgs): Promise<Connection<ClientRecord>> {
  return loadPage(context, args, clientPages, listClients);
}

/** Loads what belongs to clients. */
export class ClientLoader extends ClientRelations {
  contracts(context: RequestContext, clients: readonly ClientRecord[], args: ClientContractsArgs) {
    return loadPages(context, clients, args, contractPages, (contract) => contract.clientId, contractsOfClients);
  }
}
