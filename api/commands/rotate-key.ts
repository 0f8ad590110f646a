import { replaceKey } from '../app/access/rotate-api-key';
import { asOperator, OPERATOR_AUTHORITY } from './as-operator';
import { issuedKeyLines } from './key-lines';
import { durationOf, instantOf } from './options';
import { beProgram, type Command } from './program';

/**
 * `npm run rotate-key`: replaces a key of any party of a provider with a new one of the same name
 * and scopes. Printed this once; the old one goes on being accepted until the overlap is over.
 */
export const rotateKeyCommand: Command<'provider' | 'key' | 'overlap' | 'expires'> = {
  usage: {
    example: 'npm run rotate-key -- --provider <id> --key <id> --overlap PT72H',
    options: {
      provider: { what: "the provider's id", required: true },
      key: { what: "the key's id (npm run list-keys)", required: true },
      overlap: { what: 'how long the old key is still accepted, PT24H when left out', required: false },
      expires: { what: 'when the new key expires, like 2027-01-31T00:00:00Z', required: false },
    },
  },
  check: ({ overlap, expires }) => {
    durationOf('overlap', overlap);
    instantOf('expires', expires);
  },
  run: async ({ options, database, clock }) => {
    const { provider = '', key: apiKeyId = '' } = options;
    const overlap = durationOf('overlap', options.overlap);
    const input = { apiKeyId, overlap, expiresAt: instantOf('expires', options.expires) };
    const made = await asOperator({ database, clock }, provider, 'rotateApiKey', (unit) =>
      replaceKey(unit, input, OPERATOR_AUTHORITY),
    );
    return issuedKeyLines(made, `instead of ${made.replacedKeyId}`);
  },
};

if (require.main === module) void beProgram(rotateKeyCommand);
