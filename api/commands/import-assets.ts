import { readFileSync } from 'node:fs';
import { importAssets } from '../app/asset/import/import-assets';
import { asOperator } from './as-operator';
import { WrongArguments } from './options';
import { beProgram, type Command } from './program';

/** Most lines of a file that an operator imports. */
const MOST_LINES = 50_000;

/**
 * `npm run import-assets`: adds the assets of a CSV file to a contract's inventory, all of them or
 * none, as `importAssets` of the API does, and tells how far it is.
 */
export const importAssetsCommand: Command<'provider' | 'contract' | 'file'> = {
  usage: {
    example: 'npm run import-assets -- --provider <id> --contract <id> --file parc.csv',
    options: {
      provider: { what: "the provider's id", required: true },
      contract: { what: "the contract's id", required: true },
      file: { what: 'the CSV file, in UTF-8, of at most 50 000 lines', required: true },
    },
  },
  statementTimeoutMs: 120_000,
  run: async ({ options, database, clock, tell }) => {
    const { provider = '', contract: contractId = '', file = '' } = options;
    const input = { contractId, csv: textOf(file) };
    const { imported } = await asOperator({ database, clock }, provider, 'importAssets', (unit) =>
      importAssets(unit, input, {
        most: MOST_LINES,
        progress: (stage, done, of) => tell(`${stage}  ${done} of ${of} lines`),
      }),
    );
    return [`Imported  ${imported} assets into ${contractId}`];
  },
};

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongArguments([`--file cannot be read: ${(error as Error).message}`]);
  }
}

if (require.main === module) void beProgram(importAssetsCommand);
