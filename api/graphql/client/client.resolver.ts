import { createClient } from '../../app/client/create-client';
import { runCommand } from '../../app/command/run-command';
import {
  ClientMutations,
  ClientQueries,
  type MutationCreateClientArgs,
  type QueryClientArgs,
  type QueryClientsArgs,
} from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { payloadBase } from '../payload';
import { loadClient, loadClientPage } from './client.loader';

/** Answers queries about clients. */
export class ClientQueryResolver extends ClientQueries {
  client(context: RequestContext, { id }: QueryClientArgs) {
    requireScope(context, 'contracts:read');
    return loadClient(context, id);
  }

  clients(context: RequestContext, args: QueryClientsArgs) {
    requireScope(context, 'contracts:read');
    return loadClientPage(context, args);
  }
}

/** Carries out mutations of clients. */
export class ClientMutationResolver extends ClientMutations {
  async createClient(context: RequestContext, { idempotencyKey, input }: MutationCreateClientArgs) {
    requireScope(context, 'contracts:write');
    const outcome = await runCommand(context, 'createClient', idempotencyKey, input, (unit) =>
      createClient(unit, input),
    );
    return { ...payloadBase(outcome), client: await loadClient(context, outcome.value?.clientId) };
  }
}
