import { allProviders, OPERATOR } from '../access/create-provider';
import { systemSession } from '../access/system-session';
import { operatorSource, recordAs } from '../command/record';
import type { StampClock } from '../../domain/time/clock';
import type { Instant } from '../../domain/time/instant';
import type { Database } from '../../store/database/database';
import { takeStamp } from '../../store/database/stamp';
import { saveWrapped, versionsUnderOtherKeys } from '../../store/vault/secret.store';
import { rewrap } from './envelope';
import { vaultKey, type VaultKeys } from './vault-keys';

/** How many secrets are wrapped in one transaction. */
const AT_ONCE = 200;

/**
 * Wraps the keys of all secrets that are under other keys of the vault by its first one, provider
 * by provider, and tells how far it is; what is done stays done when it is stopped. The values are
 * not looked at. Returns how many it wrapped; throws when a key is missing.
 */
export async function rewrapSecrets(
  { database, clock, now }: { readonly database: Database; readonly clock: StampClock; readonly now: Instant },
  keys: VaultKeys,
  tell: (line: string) => void,
): Promise<number> {
  const [current] = keys;
  if (current === undefined) throw new Error('the vault has no keys');
  let total = 0;
  for (const providerId of await allProviders(database)) {
    const session = await systemSession(database, providerId, OPERATOR, now);
    let ofProvider = 0;
    for (let count = AT_ONCE; count === AT_ONCE;) {
      count = await database.write(session, async (tx) => {
        const versions = await versionsUnderOtherKeys(tx, current.id, AT_ONCE);
        const wrapped = versions.map(({ secretId, version, ...envelope }) => {
          const place = { providerId, secretId, version };
          return { secretId, version, ...rewrap(vaultKey(keys, envelope.keyId), current, place, envelope) };
        });
        if (versions.length > 0) {
          await saveWrapped(tx, current.id, wrapped);
          const source = await operatorSource(tx, providerId, 'rotateVault', await takeStamp(tx, providerId, clock));
          const payload = { keyId: current.id, count: versions.length };
          await recordAs(tx, source, [{ kind: 'SECRETS_REWRAPPED', subjectId: providerId, contractId: null, payload }]);
        }
        return versions.length;
      });
      ofProvider += count;
      if (count > 0) tell(`${providerId}  ${ofProvider} versions of secrets under the key ${current.id}`);
    }
    total += ofProvider;
  }
  return total;
}
