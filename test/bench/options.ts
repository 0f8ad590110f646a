import { parseArgs } from 'node:util';
import type { Sizes } from './data/fill';
import type { RaceOptions } from './race';

/** What to run. */
export interface BenchOptions extends RaceOptions {
  readonly sizes: Sizes;
  /** A Node for our server alone, instead of the one that runs both. */
  readonly ourNode: string | undefined;
  /** File that all rounds are written to, as JSON. */
  readonly json: string | undefined;
}

const FULL = {
  sizes: { contracts: 200, modulesPerContract: 8, incidentsPerModule: 40, adjustments: 20_000 },
  rounds: 7,
  seconds: 6,
  warmUpSeconds: 6,
};
const QUICK = {
  sizes: { contracts: 60, modulesPerContract: 8, incidentsPerModule: 10, adjustments: 2_500 },
  rounds: 3,
  seconds: 2,
  warmUpSeconds: 2,
};

/** What the command line may say. */
export const USAGE = `npm run bench                     our server and PostGraphile, on the same rows: about five minutes
npm run bench -- --quick          the same with fewer rows and short rounds: less than a minute once installed
npm run bench -- engine           the calendar engine, a loop over days and npm libraries: about two minutes
npm run bench -- engine --quick   the same in short rounds
npm run bench -- penalties        a year's penalties for 100 000 incidents in memory: seconds and peak memory
npm run bench -- inserts          what 500 inserts cost the processor, by TypeORM and by prepared statements
npm run bench -- writers          how much parallel writers of one provider record, numbered at commit and before: about two minutes

  --rounds <n>        rounds of each case
  --seconds <n>       length of a stretch of requests
  --connections <n>   requests at once, and connections of each server to the database; 10 by default
  --our-node <path>   another Node for our server
  --json <file>       writes all rounds there, as JSON

BENCH_DATABASE_URL names a PostgreSQL server on which a database may be made; without it one is started.`;

/** Reads the command line; throws a sentence on what it does not know. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string' },
      'our-node': { type: 'string' },
      json: { type: 'string' },
    },
  });
  const base = values.quick ? QUICK : FULL;
  return {
    ...base,
    rounds: wholeNumber('--rounds', values.rounds) ?? base.rounds,
    seconds: wholeNumber('--seconds', values.seconds) ?? base.seconds,
    connections: wholeNumber('--connections', values.connections) ?? 10,
    ourNode: values['our-node'],
    json: values.json,
  };
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 1000) return number;
  throw new Error(`${name} is ${JSON.stringify(text)}: give a whole number from 1 to 1000.`);
}
