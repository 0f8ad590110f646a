import { currentProvider, nameOfActor, partnersById } from '../../store/access/access.store';
import { clientsById } from '../../store/client/client.store';
import { SCOPES, type Scope } from '../../app/access/scopes';
import { ViewerRelations, type Viewer } from '../_generated';
import type { RequestContext } from '../context';
import { loadRow } from '../load';

/** The names of scopes in the schema, whose enums have no colons. */
const NAME: Readonly<Record<Scope, Viewer['scopes'][number]>> = {
  'contracts:read': 'CONTRACTS_READ',
  'contracts:write': 'CONTRACTS_WRITE',
  'incidents:read': 'INCIDENTS_READ',
  'incidents:write': 'INCIDENTS_WRITE',
  'incidents:manage': 'INCIDENTS_MANAGE',
  'penalties:read': 'PENALTIES_READ',
  'penalties:claim': 'PENALTIES_CLAIM',
  'penalties:decide': 'PENALTIES_DECIDE',
  'billing:read': 'BILLING_READ',
  'billing:acknowledge': 'BILLING_ACKNOWLEDGE',
};

/** Who is asking, by the key. */
export async function loadViewer(context: RequestContext): Promise<Viewer> {
  return {
    kind: context.session.kind,
    name: await nameOfActor(context.read, context.session),
    scopes: SCOPES.filter((scope) => context.scopes.has(scope))
      .map((scope) => NAME[scope])
      .sort(),
  };
}

/** Answers whom the asking key stands for. There is one viewer a request. */
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
