import { entrustClient } from '../app/client/entrust-client';
import { asOperator } from './as-operator';
import { beProgram, type Command } from './program';

/**
 * `npm run entrust-client`: records that a client authorises a partner to see it, as
 * `entrustClient` of the API does.
 */
export const entrustClientCommand: Command<'provider' | 'client' | 'partner' | 'authorisation'> = {
  usage: {
    example:
      'npm run entrust-client -- --provider <id> --client <id> --partner <id> --authorisation "Letter of 3 March"',
    options: {
      provider: { what: "the provider's id", required: true },
      client: { what: "the client's id", required: true },
      partner: { what: 'the id of the partner that sees the client from now on', required: true },
      authorisation: { what: 'how the client authorised it, e.g. its letter and date', required: true },
    },
  },
  run: async ({ options, database, clock }) => {
    const { provider = '', client: clientId = '', partner: partnerId = '', authorisation = '' } = options;
    const input = { clientId, partnerId, authorisation };
    await asOperator({ database, clock }, provider, 'entrustClient', (unit) => entrustClient(unit, input));
    return [`Entrusted  ${clientId} to ${partnerId}`];
  },
};

if (require.main === module) void beProgram(entrustClientCommand);
