import { createClient } from '../../app/client/create-client';
import { isId } from '../../app/checks';
import { runCommand } from '../../app/command/run-command';
import { clientsById, listClients, type ClientRecord } from '../../store/client/client.store';
import { contractsOfClients } from '../../store/contract/contract.store';
import {
  ClientMutations,
  ClientQueries,
  ClientRelations,
  type ClientContractsArgs,
  type MutationCreateClientArgs,
  type QueryClientArgs,
  type QueryClientsArgs,
} from '../_generated';
import { pages } from '../connection';
import { requireScope, type RequestContext } from '../context';
import { contractPages } from '../contract/contract-pages';
import { loadPages } from '../load';
import { payloadBase, rowOf } from '../payload';

const clientPages = pages<ClientRecord>({ list: 'clients', keys: ['uuid'], keyOf: (client) => [client.id] });

/** Answers queries about clients. */
export class ClientQueryResolver extends ClientQueries {
  async client(context: RequestContext, { id }: QueryClientArgs) {
    requireScope(context, 'contracts:read');
    const [client] = isId(id) ? await clientsById(context.read, [id]) : [];
    return client ?? null;
  }

  async clients(context: RequestContext, args: QueryClientsArgs) {
    requireScope(context, 'contracts:read');
    const page = clientPages.request(args);
    return clientPages.connection(await listClients(context.read, page), page);
  }
}

/** Carries out mutations of clients. */
export class ClientMutationResolver extends ClientMutations {
  async createClient(context: RequestContext, { idempotencyKey, input }: MutationCreateClientArgs) {
    requireScope(context, 'contracts:write');
    const outcome = await runCommand(context, 'createClient', idempotencyKey, input, (unit) =>
      createClient(unit, input),
    );
    const client = await rowOf(outcome.value?.clientId, (ids) => clientsById(context.read, ids));
    return { ...payloadBase(outcome), client };
  }
}

/** Loads what belongs to clients. */
export class ClientLoader extends ClientRelations {
  contracts(context: RequestContext, clients: readonly ClientRecord[], args: ClientContractsArgs) {
    requireScope(context, 'contracts:read');
    return loadPages(context, clients, args, contractPages, (contract) => contract.clientId, contractsOfClients);
  }
}
