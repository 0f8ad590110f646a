import { endKey } from '../app/access/revoke-api-key';
import { asOperator, OPERATOR_AUTHORITY } from './as-operator';
import { beProgram, type Command } from './program';

/**
 * `npm run revoke-key`: revokes a key of any party of a provider; servers refuse it within a
 * second.
 */
export const revokeKeyCommand: Command<'provider' | 'key'> = {
  usage: {
    example: 'npm run revoke-key -- --provider <id> --key <id>',
    options: {
      provider: { what: "the provider's id", required: true },
      key: { what: "the key's id (npm run list-keys)", required: true },
    },
  },
  run: async ({ options, database, clock }) => {
    const { provider = '', key: apiKeyId = '' } = options;
    await asOperator({ database, clock }, provider, 'revokeApiKey', (unit) =>
      endKey(unit, { apiKeyId }, OPERATOR_AUTHORITY),
    );
    return [`Revoked  ${apiKeyId}`];
  },
};

if (require.main === module) void beProgram(revokeKeyCommand);
