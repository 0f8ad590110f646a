import { partnersById } from '../../store/access/access.store';
import { apiKeyOrder, keysById, listKeys } from '../../store/access/api-key.store';
import { lastRecordedOf } from '../../store/event/event.store';
import { clientsById } from '../../store/client/client.store';
import { partyOf } from '../../store/database/session';
import { ApiKeyRelations } from '../_generated';
import { timesOr } from '../common/recorded-times';
import { pagesInOrder, type Connection, type PageArgs } from '../connection';
import type { RequestContext } from '../context';
import { idsOf, loadMaybe, loadPage, loadRow } from '../load';
import { toApiKey, type ApiKeyView } from './api-key-view';

const keyPages = pagesInOrder<ApiKeyView>({ list: 'apiKeys', order: apiKeyOrder });

/** A page of the keys of the party that asks, oldest first. */
export function loadKeyPage(context: RequestContext, args: PageArgs): Promise<Connection<ApiKeyView>> {
  const { session } = context;
  return loadPage(context, args, keyPages, async (reader, page) => {
    const keys = await listKeys(reader, partyOf(session), page);
    return keys.map((key) => toApiKey(session.providerId, key));
  });
}

/** A key by id, null when there is none that may be seen. */
export async function loadApiKey(context: RequestContext, id: string | undefined): Promise<ApiKeyView | null> {
  const key = await loadRow(context, id, keysById);
  return key === null ? null : toApiKey(context.session.providerId, key);
}

/** Loads what keys point at. */
export class ApiKeyLoader extends ApiKeyRelations {
  partner(context: RequestContext, keys: readonly ApiKeyView[]) {
    return loadMaybe(context, keys, (key) => key.partnerId, partnersById);
  }

  client(context: RequestContext, keys: readonly ApiKeyView[]) {
    return loadMaybe(context, keys, (key) => key.clientId, clientsById);
  }

  async replaces(context: RequestContext, keys: readonly ApiKeyView[]) {
    const replaced = await loadMaybe(context, keys, (key) => key.replacesId, keysById);
    return replaced.map((key) => (key === null ? null : toApiKey(context.session.providerId, key)));
  }

  async updatedAt(context: RequestContext, keys: readonly ApiKeyView[]) {
    return timesOr(keys, await lastRecordedOf(context.read, idsOf(keys)), (key) => key.createdAt);
  }
}
