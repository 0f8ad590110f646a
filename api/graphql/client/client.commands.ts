import { createClient } from '../../app/client/create-client';
import { ClientMutations } from '../_generated';
import { command } from '../command';
import { loadClient } from './client.loader';

/** Mutations of clients. */
export const clientMutations = new ClientMutations({
  createClient: command(createClient, { client: (context, done) => loadClient(context, done?.clientId) }),
});
