import { ClientQueries, type QueryClientArgs, type QueryClientsArgs } from '../_generated';
import { requireScope, type RequestContext } from '../context';
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
