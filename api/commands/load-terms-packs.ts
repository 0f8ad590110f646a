import { resolve } from 'node:path';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { loadTermsPack, type LoadedPack } from '../app/terms/load-terms-pack';
import { operatorSession } from './as-operator';
import { beProgram, type Command } from './program';

const WORDS: Readonly<Record<LoadedPack, string>> = { LOADED: 'loaded', THERE_ALREADY: 'there already' };

/**
 * `npm run load-terms-packs`: loads terms packs for a provider that exists, all or nothing: a new
 * pack, or a new version of one. What is there already is left as it is, and no contract changes:
 * each keeps the version that it was made from.
 */
export const loadTermsPacksCommand: Command<'provider' | 'folder'> = {
  usage: {
    example: 'npm run load-terms-packs -- --provider <id> --folder seeds/terms',
    options: {
      provider: { what: "the provider's id", required: true },
      folder: { what: 'a folder of packs, each a JSON file or a folder of them', required: true },
    },
  },
  run: async ({ options, database, projectRoot, clock }) => {
    const { provider = '', folder = '' } = options;
    const packs = readTermsPacks(resolve(projectRoot, folder));
    const session = await operatorSession(database, provider);
    return database.write(session, async (tx) => {
      const lines: string[] = [];
      for (const pack of packs) {
        lines.push(`${pack.name}  ${WORDS[await loadTermsPack(tx, provider, pack, clock)]}`);
      }
      return lines;
    });
  },
};

if (require.main === module) void beProgram(loadTermsPacksCommand);
