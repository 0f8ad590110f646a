import { secretOf } from '../../app/access/shown-once';
import type { Unit } from '../../app/command/unit';
import { destroySecret, revealSecret, type RevealSecretInput } from '../../app/vault/reveal-secret';
import { storeSecret, type StoreSecretInput } from '../../app/vault/store-secret';
import { fingerprint, vaultKeysOf } from '../../app/vault/vault-keys';
import { VaultMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { savedSecret } from './secret.loader';

const store = (unit: Unit, input: StoreSecretInput, { database }: RequestContext) =>
  storeSecret(unit, input, vaultKeysOf(database));
const reveal = (unit: Unit, input: RevealSecretInput, { database }: RequestContext) =>
  revealSecret(unit, input, vaultKeysOf(database));

/** Mutations of secrets. Of a value that comes in, a fingerprint alone is compared. */
export const vaultMutations = new VaultMutations({
  storeSecret: command(
    store,
    { secret: savedSecret },
    { compared: (input, { database }) => ({ ...input, value: fingerprint(vaultKeysOf(database), input.value) }) },
  ),
  revealSecret: command(reveal, { secret: savedSecret, value: (_context, done) => secretOf(done) }),
  destroySecret: command(destroySecret, { secret: savedSecret }),
});
