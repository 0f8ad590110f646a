import { rewrapSecrets } from '../app/vault/rewrap-secrets';
import { systemClock } from '../config/clock';
import { vaultKeysFor } from '../config/vault-settings';
import { StartFailure } from '../store/database/start-failure';
import { beProgram, type Command } from './program';

/**
 * `npm run vault -- rotate`: wraps the keys of all secrets by the first key of VAULT_KEYS. The keys
 * that are no longer needed can be left out afterwards. It may be stopped and run again.
 */
export const vaultCommand: Command<never> = {
  usage: { example: 'npm run vault -- rotate', verb: 'rotate', options: {} },
  run: async ({ database, clock, config, tell }) => {
    const keys = vaultKeysFor(config);
    if (keys.length === 0)
      throw new StartFailure('VAULT_KEYS is not set.', 'Set it to the new key first, followed by those before.');
    const count = await rewrapSecrets({ database, clock, now: systemClock().now() }, keys, tell);
    const id = keys[0]?.id ?? '';
    return [
      `Wrapped ${count} versions of secrets by the key ${id}.`,
      `No other key is needed once all servers have ${id} first.`,
    ];
  },
};

if (require.main === module) void beProgram(vaultCommand);
