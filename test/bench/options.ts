import { parseArgs } from 'node:util';
import type { Sizes } from './data/fill';
import type { RaceOptions } from './race';

/** The parts of the bench, in their order. */
export const PARTS = ['race', 'grown', 'pull', 'writes', 'stalls'] as const;
/** See `PARTS`. */
export type Part = (typeof PARTS)[number];

/** What to run. */
export interface BenchOptions extends RaceOptions {
  readonly parts: readonly Part[];
  /** Of the race and the writes: the cases whose short name begins so; all when empty. */
  readonly cases: readonly string[];
  /** Of the race: how many requests at once, one setting after the other. */
  readonly connections: readonly number[];
  /** Of the race: how many processes each server has, one setting after the other. */
  readonly processes: readonly number[];
  readonly sizes: Sizes;
  readonly isQuick: boolean;
  /** A Node for our server alone, instead of the one that runs all. */
  readonly ourNode: string | undefined;
  /** File that everything measured is written to, as JSON. */
  readonly json: string | undefined;
  /** Folder that results, pictures and the page are written to. */
  readonly publish: string | undefined;
}

/** Where the last full run is published, from the project's folder. */
export const PUBLISHED = 'api/docs/bench';

const FULL = {
  sizes: { contracts: 200, modulesPerContract: 8, incidentsPerModule: 40, adjustments: 20_000 },
  rounds: 4,
  seconds: 2,
  warmUpSeconds: 1,
};
const QUICK = {
  sizes: { contracts: 60, modulesPerContract: 8, incidentsPerModule: 10, adjustments: 2_500 },
  rounds: 2,
  seconds: 1,
  warmUpSeconds: 1,
};

/** What the command line may say. */
export const USAGE = `npm run bench                     all five parts below at full length: about a quarter of an hour on two processors
npm run bench -- --publish        the same, and writes results, pictures and a page into api/docs/bench
npm run bench -- --quick          the same parts with fewer rows and short rounds: a few minutes once installed
npm run bench -- <part>           one of the parts, e.g. writes --quick
npm run bench -- draw             makes pictures and page again from the results in api/docs/bench
npm run bench -- engine           the calendar engine, a loop over days and npm libraries: about two minutes
npm run bench -- engine --quick   the same in short rounds
npm run bench -- penalties        a year's penalties for 100 000 incidents in memory: seconds and peak memory
npm run bench -- cost             what a point of a request's cost is worth in processor time, query by query: about two minutes
npm run bench -- closing          what closing a month costs a contract, beside one hand-written statement; sizes like 1000x24 may follow
npm run bench -- inserts          what 500 inserts cost the processor, by TypeORM and by prepared statements
npm run bench -- writers          how much parallel writers of one provider record, numbered at commit and before: about two minutes

  race    our server, PostGraphile and a hand-written server, on the same rows
  grown   what the same questions cost on 10 000, 500 000 and 1 000 000 rows
  pull    1 000 000 adjustments through the SDK, beside COPY
  writes  writes through the server, beside their statements raw and COPY
  stalls  how long a trivial query waits beside the heaviest that are allowed

  --parts <list>         some of the parts, e.g. race,pull
  --cases <list>         some cases by the beginning of their names: of the race nested,page,one,
                         of the writes reportIncident,recordIntervention,incidents,readings
  --connections <list>   of the race, requests at once: 10,50 by default
  --processes <list>     of the race, processes of each server: 1,2 by default
  --rounds <n>           rounds of each case
  --seconds <n>          length of a stretch of requests
  --our-node <path>      another Node for our server
  --json <file>          writes everything measured there, as JSON
  --folder <folder>      where --publish writes instead

BENCH_DATABASE_URL names a PostgreSQL server on which databases may be made; without it one is started.`;

/** Reads the command line; throws a sentence on what it does not know. */
export function readOptions(words: readonly string[]): BenchOptions {
  // One word names one part, as --parts does.
  const [first = ''] = words;
  const named = PARTS.find((part) => part === first);
  const { values } = parseArgs({
    args: first === 'all' || named !== undefined ? words.slice(1) : [...words],
    options: {
      quick: { type: 'boolean', default: false },
      parts: { type: 'string' },
      cases: { type: 'string' },
      connections: { type: 'string' },
      processes: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      'our-node': { type: 'string' },
      json: { type: 'string' },
      publish: { type: 'boolean', default: false },
      folder: { type: 'string' },
    },
  });
  const base = values.quick ? QUICK : FULL;
  return {
    ...base,
    isQuick: values.quick,
    parts: partsOf(values.parts ?? named),
    cases: listOf(values.cases),
    connections: numbersOf('--connections', values.connections) ?? [10, 50],
    processes: numbersOf('--processes', values.processes) ?? [1, 2],
    rounds: wholeNumber('--rounds', values.rounds) ?? base.rounds,
    seconds: wholeNumber('--seconds', values.seconds) ?? base.seconds,
    ourNode: values['our-node'],
    json: values.json,
    publish: values.publish ? folderOf(values.folder, values.quick) : undefined,
  };
}

function partsOf(text: string | undefined): readonly Part[] {
  if (text === undefined) return PARTS;
  return listOf(text).map((name) => {
    const part = PARTS.find((each) => each === name);
    if (part === undefined) throw new Error(`--parts names ${JSON.stringify(name)}: give some of ${PARTS.join(',')}.`);
    return part;
  });
}

function folderOf(folder: string | undefined, isQuick: boolean): string {
  if (folder === undefined && isQuick)
    throw new Error(`Only a full run is published in ${PUBLISHED}: give --folder for a quick one.`);
  return folder ?? PUBLISHED;
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').filter((word) => word !== '');
}

function numbersOf(name: string, text: string | undefined): readonly number[] | undefined {
  return text === undefined ? undefined : listOf(text).map((word) => wholeNumber(name, word)!);
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 1000) return number;
  throw new Error(`${name} is ${JSON.stringify(text)}: give a whole number from 1 to 1000.`);
}
