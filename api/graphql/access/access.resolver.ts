import { currentProvider, nameOfActor, partnersById } from '../../store/access/access.store';
import { clientsById } from '../../store/client/client.store';
import { AccessQueries, ViewerRelations, type Viewer } from '../_generated';
import type { RequestContext } from '../context';

/** Answers who is asking. */
export class AccessQueryResolver extends AccessQueries {
  async viewer(context: RequestContext) {
    return {
      kind: context.session.kind,
      name: await nameOfActor(context.read, context.session),
      scopes: [...context.scopes].sort(),
    };
  }
}

/** Answers whom the asking key stands for. There is one viewer a request. */
export class ViewerLoader extends ViewerRelations {
  async provider(context: RequestContext, viewers: readonly Viewer[]) {
    const provider = await currentProvider(context.read);
    return viewers.map(() => provider);
  }

  async partner(context: RequestContext, viewers: readonly Viewer[]) {
    const { partnerId } = context.session;
    const [partner] = partnerId === null ? [] : await partnersById(context.read, [partnerId]);
    return viewers.map(() => partner ?? null);
  }

  async client(context: RequestContext, viewers: readonly Viewer[]) {
    const { clientId } = context.session;
    const [client] = clientId === null ? [] : await clientsById(context.read, [clientId]);
    return viewers.map(() => client ?? null);
  }
}
