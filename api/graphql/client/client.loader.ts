import { clientOrder, clientsById, listClients, type ClientRecord } from '../../store/client/client.store';
import { contractsOfClients } from '../../store/contract/contract.store';
import { entrustmentOrder, entrustmentsOfClients, type EntrustmentRecord } from '../../store/access/entrustment.store';
import { lastRecordedOf } from '../../store/event/event.store';
import { partnersById } from '../../store/access/access.store';
import {
  ClientRelations,
  EntrustmentRelations,
  type ClientContractsArgs,
  type ClientEntrustmentsArgs,
} from '../_generated';
import { timesOr } from '../common/recorded-times';
import { pagesInOrder, type Connection, type PageArgs } from '../connection';
import type { RequestContext } from '../context';
import { needs } from '../../executor/needs';
import type { Asked } from '../../executor/relation';
import { contractPages } from '../contract/contract-pages';
import { idsOf, loadMaybe, loadPage, loadPages, loadRow } from '../load';

const entrustmentPages = pagesInOrder<EntrustmentRecord>({ list: 'entrustments', order: entrustmentOrder });
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
  @needs('id')
  contracts(
    context: RequestContext,
    clients: readonly { readonly id: string }[],
    args: ClientContractsArgs,
    asked?: Asked,
  ) {
    return loadPages(context, clients, args, contractPages, contractsOfClients, asked);
  }

  entrustments(context: RequestContext, clients: readonly ClientRecord[], args: ClientEntrustmentsArgs) {
    return loadPages(context, clients, args, entrustmentPages, entrustmentsOfClients);
  }

  async updatedAt(context: RequestContext, clients: readonly ClientRecord[]) {
    return timesOr(clients, await lastRecordedOf(context.read, idsOf(clients)), () => null);
  }
}

/** Loads what belongs to entrustments. */
export class EntrustmentLoader extends EntrustmentRelations {
  partner(context: RequestContext, entrustments: readonly EntrustmentRecord[]) {
    return loadMaybe(context, entrustments, (each) => each.partnerId, partnersById);
  }
}
