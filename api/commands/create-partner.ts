import { v7 } from 'uuid';
import { insertPartner } from '../app/access/create-provider';
import { operatorSession } from './as-operator';
import { beProgram, type Command } from './program';

/**
 * `npm run create-partner`: a partner (reseller, integrator) of a provider, to entrust clients to
 * and to give keys.
 */
export const createPartnerCommand: Command<'provider' | 'name'> = {
  usage: {
    example: 'npm run create-partner -- --provider <id> --name "Novalis"',
    options: {
      provider: { what: "the provider's id", required: true },
      name: { what: "the partner's name", required: true },
    },
  },
  run: async ({ options, database, clock }) => {
    const { provider = '', name = '' } = options;
    const id = v7();
    await database.write(await operatorSession(database, provider), (tx) =>
      insertPartner(tx, provider, id, name, clock),
    );
    return [`Partner  ${name}`, `Its id   ${id}`];
  },
};

if (require.main === module) void beProgram(createPartnerCommand);
