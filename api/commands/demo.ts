import { join } from 'node:path';
import { LAST_MONTH, makePortfolio } from '../../seeds/portfolio/make-portfolio';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { StartFailure } from '../store/database/start-failure';
import { onCtrlC } from './on-ctrl-c';
import { WrongArguments } from './options';
import { beProgram, type Command } from './program';

const MOST = { contracts: 1_000_000, months: 120, seed: 2 ** 31 - 1 } as const;
/** How often the terminal is told how far it has come, in milliseconds. */
const TELL_EVERY_MS = 1_000;

/**
 * `npm run demo`: a provider with as many contracts as asked for, of all terms packs, and what
 * happened to them over some months, all from a seed: the same words make the same records. Ctrl-C
 * stops it after the contract under way, and the same command goes on.
 */
export const demoCommand: Command<'contracts' | 'months' | 'seed'> = {
  usage: {
    example: 'npm run demo -- --contracts 10000 --months 24 --seed 1',
    options: {
      contracts: { what: 'how many contracts', required: true },
      months: { what: `how many months they have lived, the last one being ${LAST_MONTH}`, required: true },
      seed: { what: 'a number that everything is made from; else 1', required: false },
    },
  },
  check: (options) => {
    for (const name of ['contracts', 'months', 'seed'] as const) numberOf(name, options[name]);
  },
  run: async ({ options, database, projectRoot, tell }) => {
    const contracts = numberOf('contracts', options.contracts);
    const size = { contracts, months: numberOf('months', options.months), seed: numberOf('seed', options.seed) };
    const stop = onCtrlC(tell, 'stopping after the contract under way');
    const began = performance.now();
    let [first, told, done] = [-1, 0, 0];
    const made = await makePortfolio(database, readTermsPacks(join(projectRoot, 'seeds', 'terms')), size, (count) => {
      if (first < 0) first = count - 1;
      done = count;
      const ms = performance.now() - began;
      if (ms - told >= TELL_EVERY_MS) {
        told = ms;
        const rate = (count - first) / (ms / 1000);
        const left = Math.ceil((contracts - count) / rate);
        const percent = Math.floor((100 * count) / contracts);
        tell(`${percent} %  ${count} of ${contracts} contracts, ${rate.toFixed(1)} contracts/s, ${left} s left`);
      }
      return !stop.isAsked();
    }).finally(() => stop.end());
    if (done < contracts)
      throw new StartFailure(`${done} of ${contracts} contracts were made.`, 'Run the same command again: it goes on.');
    return [
      `Provider  ${made.providerId}`,
      `Made      ${contracts} contracts, ${made.found} of which were there`,
      `A key     npm run create-key -- --provider ${made.providerId} --name "Me" --role administrator`,
      `Close it  npm run close -- --provider ${made.providerId} --month ${LAST_MONTH}`,
    ];
  },
};

function numberOf(name: keyof typeof MOST, text: string | undefined): number {
  if (text === undefined && name === 'seed') return 1;
  const value = /^[1-9]\d{0,9}$/.test(text ?? '') ? Number(text) : 0;
  if (value >= 1 && value <= MOST[name]) return value;
  throw new WrongArguments([`--${name} is ${JSON.stringify(text ?? '')}: give a number from 1 to ${MOST[name]}.`]);
}

if (require.main === module) void beProgram(demoCommand);
