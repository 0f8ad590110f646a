import { ClientQueries, type QueryClientArgs, type QueryClientsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadClient, loadClientPage } from './client.loader';

/** Resolves queries about clients. */
export class ClientQueryResolver extends ClientQueries {
  client(context: RequestContext, { id }: QueryClientArgs) {
    return loadClient(context, id);
  }

  clients(context: RequestContext, args: QueryClientsArgs) {
    return loadClientPage(context, args);
  }
}
