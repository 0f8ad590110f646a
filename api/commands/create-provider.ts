import { join } from 'node:path';
import { v7 } from 'uuid';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { writeApiKey } from '../app/access/api-key';
import { createProvider } from '../app/access/create-provider';
import { ROLE_SCOPES } from '../app/access/scopes';
import { keyLines } from './key-lines';
import { beProgram, type Command } from './program';

/**
 * `npm run create-provider`: a provider with its first key, an administrator's, and the terms packs of the project. The key is printed this
 * once. Run again it creates another provider: names need not be unique, since no provider sees another.
 */
export const createProviderCommand: Command<'name' | 'key'> = {
  usage: {
    example: 'npm run create-provider -- --name "Acme" --key "Jane (administrator)"',
    options: {
      name: { what: "the provider's name", required: true },
      key: { what: 'the name of its first key, as histories will show it', required: true },
    },
  },
  run: async ({ options, database, projectRoot, now }) => {
    const { name = '', key: keyName = '' } = options;
    const providerId = v7();
    const key = writeApiKey(providerId, v7());
    const packs = readTermsPacks(join(projectRoot, 'seeds', 'terms'));
    const made = await createProvider(
      database,
      {
        id: providerId,
        name,
        keys: [{ key, name: keyName, kind: 'PROVIDER', scopes: ROLE_SCOPES.administrator, demo: false }],
        packs,
      },
      now,
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
