import { prefixOfKey } from '../../app/access/api-key';
import type { StoredKey } from '../../store/access/api-key.store';
import type { Scope } from '../_generated';
import { scopeNames } from './scope-names';

/** An API key as the API shows it, with the ids of what it points at. */
export interface ApiKeyView extends Omit<StoredKey, 'scopes' | 'actorKind'> {
  readonly prefix: string;
  readonly kind: StoredKey['actorKind'];
  readonly scopes: readonly Scope[];
}

/** Shows a key of a provider. */
export function toApiKey(providerId: string, { scopes, actorKind, ...record }: StoredKey): ApiKeyView {
  return {
    ...record,
    prefix: prefixOfKey(providerId, record.id),
    kind: actorKind,
    scopes: scopeNames(new Set(scopes)),
  };
}
