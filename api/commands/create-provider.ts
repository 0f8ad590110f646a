import { join } from 'node:path';
import { v7 } from 'uuid';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { writeApiKey } from '../app/access/api-key';
import { createProvider, providerSession, providersNamed } from '../app/access/create-provider';
import { ROLE_SCOPES } from '../app/access/scopes';
import { keyLines } from './key-lines';
import { WrongArguments, yesOf } from './options';
import { beProgram, type Command } from './program';

/**
 * `npm run create-provider`: a provider with its first key, an administrator's, and the terms packs
 * of the project. The key is printed this once. Names need not be unique, since no provider sees
 * another; but a second provider of a name is made only when it is asked for, so that a command run
 * twice does not make two.
 */
export const createProviderCommand: Command<'name' | 'key' | 'another'> = {
  usage: {
    example: 'npm run create-provider -- --name "Acme" --key "Jane (administrator)"',
    options: {
      name: { what: "the provider's name", required: true },
      key: { what: 'the name of its first key, as histories will show it', required: true },
      another: { what: '"yes" for another provider of a name that one has', required: false },
    },
  },
  check: ({ another }) => void yesOf('another', another),
  run: async ({ options, database, projectRoot, clock }) => {
    const { name = '', key: keyName = '' } = options;
    const providerId = v7();
    const key = writeApiKey(providerId, v7());
    if (options.another === undefined) {
      const [there] = await providersNamed(database, providerSession(providerId, key.keyId), name);
      if (there !== undefined) {
        const say = `--name: the provider ${there} has the name ${JSON.stringify(name)}. Make a key for it with npm run create-key, or add --another yes for another provider.`;
        throw new WrongArguments([say]);
      }
    }
    const packs = readTermsPacks(join(projectRoot, 'seeds', 'terms'));
    const made = await createProvider(
      database,
      {
        id: providerId,
        name,
        keys: [{ key, name: keyName, kind: 'PROVIDER', scopes: ROLE_SCOPES.administrator, demo: false }],
        packs,
      },
      clock,
    );
    if (!made) throw new Error('a new id that is taken');
    return [
      `Provider  ${name}`,
      `Its id    ${providerId}`,
      `Terms     ${packs.map((pack) => pack.name).join(', ')}`,
      ...keyLines(key, keyName),
    ];
  },
};

if (require.main === module) void beProgram(createProviderCommand);
