import { currentProvider, nameOfActor, partnersById } from '../../store/access/access.store';
import { clientsById } from '../../store/client/client.store';
import { ViewerRelations, type Viewer } from '../_generated';
import type { RequestContext } from '../context';
import { loadRow } from '../load';
import { scopeNames } from './scope-names';

/** Who is asking, by the key. */
export async function loadViewer(context: RequestContext): Promise<Viewer> {
  return {
    kind: context.session.kind,
    name: await nameOfActor(context.read, context.session),
    scopes: scopeNames(context.scopes),
  };
}

/** Loads whom the asking key stands for. There is one viewer in a request. */
export class ViewerLoader extends ViewerRelations {
  async provider(context: RequestContext, viewers: readonly Viewer[]) {
    const provider = await currentProvider(context.read);
    return viewers.map(() => provider);
  }

  async partner(context: RequestContext, viewers: readonly Viewer[]) {
    const partner = await loadRow(context, context.session.partnerId, partnersById);
    return viewers.map(() => partner);
  }

  async client(context: RequestContext, viewers: readonly Viewer[]) {
    const client = await loadRow(context, context.session.clientId, clientsById);
    return viewers.map(() => client);
  }
}
