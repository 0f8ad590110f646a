import { createHmac } from 'node:crypto';
import { refuse, type Refused } from '../../domain/result';
import type { VaultKey } from './envelope';

/** The keys of the vault: the first one seals, the others open what they sealed. */
export type VaultKeys = readonly VaultKey[];

const rings = new WeakMap<object, VaultKeys>();

/** Gives the server of a database its vault's keys. */
export function useVaultKeys(database: object, keys: VaultKeys): void {
  rings.set(database, keys);
}

/** The vault's keys of a database's server; none where it was given none. */
export function vaultKeysOf(database: object): VaultKeys {
  return rings.get(database) ?? [];
}

/** Refuses what needs the vault while there are no keys. */
export function vaultClosed(): Refused {
  const message = 'This server has no keys for its vault, so that it keeps no secrets.';
  return refuse('VAULT_NOT_CONFIGURED', [], message, 'Ask the operator to set VAULT_KEYS.');
}

/** The key with an id; throws when it is not among those that the server was given. */
export function vaultKey(keys: VaultKeys, id: string): VaultKey {
  const found = keys.find((each) => each.id === id);
  if (found === undefined) throw new Error(`VAULT_KEYS lacks the key ${id}, under which secrets are kept`);
  return found;
}

/**
 * What stands for a secret where inputs are compared: equal for equal ones, and worth nothing
 * without the vault's oldest key.
 */
export function fingerprint(keys: VaultKeys, value: string): string {
  const oldest = keys.at(-1);
  return oldest === undefined ? '' : createHmac('sha256', oldest.key).update(`compare:${value}`).digest('hex');
}
