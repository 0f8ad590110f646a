import { endEntrustment } from '../app/client/entrust-client';
import { asOperator } from './as-operator';
import { beProgram, type Command } from './program';

/**
 * `npm run end-entrustment`: a partner sees no more of a client, as `endEntrustment` of the API
 * does.
 */
export const endEntrustmentCommand: Command<'provider' | 'client' | 'partner'> = {
  usage: {
    example: 'npm run end-entrustment -- --provider <id> --client <id> --partner <id>',
    options: {
      provider: { what: "the provider's id", required: true },
      client: { what: "the client's id", required: true },
      partner: { what: "the partner's id", required: true },
    },
  },
  run: async ({ options, database, clock }) => {
    const { provider = '', client: clientId = '', partner: partnerId = '' } = options;
    const input = { clientId, partnerId };
    await asOperator({ database, clock }, provider, 'endEntrustment', (unit) => endEntrustment(unit, input));
    return [`Ended  ${clientId} to ${partnerId}`];
  },
};

if (require.main === module) void beProgram(endEntrustmentCommand);
