import { ask, questionOf } from './check';
import { fillDatabase, type Asker } from './data/fill';
import { goalOf, median, reachedOf, shortNumber, type Figure, type PartResult } from './figures';
import type { BenchOptions } from './options';
import { heavyWork, sendHeavy, type HeavyWork } from './heavy-work';
import { makePlace } from './place';
import { peakMemory, resetPeakMemory } from './processor';
import type { Bars } from './publish/chart';
import type { Table } from './publish/table';
import type { Run } from './run';
import { startWatched, type Watched } from './servers/start';

/**
 * How long a trivial query waits beside the heaviest that are allowed, and how long the event loop
 * of the server stands still at the longest: heavy requests one after the other on one connection,
 * trivial ones on another.
 */

const SIZES = { contracts: 200, modulesPerContract: 8, incidentsPerModule: 20, adjustments: 2_000 };
const TRIVIAL = '{ contracts(first: 1) { nodes { id number } } }';
const CONNECTIONS = 4;
/** What the loop may stand still. */
const LONGEST_MS = 50;

interface Heavy {
  readonly name: string;
  readonly query: string;
}

const HEAVY: readonly Heavy[] = [
  {
    name: '100 contracts > modules > incidents > penalties',
    query: `{ contracts(first: 100) { nodes { id number status modules(first: 8) { nodes { id key code monthlyAmount
      incidents(first: 20) { nodes { id number severity description receivedAt restoredAt
        penalties(first: 2) { nodes { id number status amount } } } } } } } } }`,
  },
  {
    name: '1 000 adjustments, explained and replayed',
    query: `{ billingAdjustments(first: 1000) { nodes { id sequence amount explanation { text
      steps { label { en fr } article formula inputs { name unit value } result { name unit value } } replay { equal } } } } }`,
  },
  {
    name: 'service levels of 200 contracts',
    query: `{ contracts(first: 200) { nodes { id sla { state openIncidents penaltiesToDate
      runningClocks { clock { state dueAt elapsed } } } } } }`,
  },
  {
    name: 'projected costs of 100 contracts',
    query: '{ contracts(first: 100) { nodes { id costProjection { amount itemCount items { amount } } } } }',
  },
  {
    name: 'clocks of 1 000 incidents, explained',
    query: `{ incidents(first: 1000) { nodes { id clocks(asOf: "2027-06-01T00:00:00Z") { state elapsed dueAt explanation { text } } } } }`,
  },
];

/** What a heavy query came to. */
interface Stalled {
  readonly name: string;
  readonly heavyMs: number;
  readonly longestMs: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  /** The most memory that the server held meanwhile, in MB. */
  readonly memory: number | undefined;
}

/** Measures each of the heavy queries, and nothing beside the trivial one. */
export async function benchStalls(options: BenchOptions, run: Run): Promise<PartResult> {
  const { projectRoot, atEnd } = run;
  const rounds = options.isQuick ? 3 : 5;
  const place = await makePlace(projectRoot);
  atEnd(() => place.leave());
  const { askers } = await fillDatabase(place.url, projectRoot, SIZES);
  const [asker] = askers;
  const sizes = { connections: CONNECTIONS, processes: 1, callers: 2 };
  const course = { databaseUrl: place.url, ...sizes, projectRoot, folder: place.folder };
  const server = await startWatched({ ...course, node: run.ourNode });
  atEnd(() => server.stop());
  console.log(`${place.words}; ${rounds} times each, a trivial query beside it`);
  const measured: Stalled[] = [];
  const listed = [{ name: 'nothing', query: TRIVIAL }, ...HEAVY].map((heavy) => listing(server, asker, heavy));
  for (const heavy of [...listed, ...(await heavyWork(server.url, place.url))]) {
    const stalled = await beside(server, asker, heavy, heavy.name === 'nothing' ? 50 : rounds);
    measured.push(stalled);
    console.log(`  ${stalled.name}: the loop stood ${stalled.longestMs.toFixed(0)} ms at the longest`);
  }
  return {
    tables: [tableOf(measured)],
    charts: [chartOf(measured)],
    figures: measured.map(figureOf),
    measured: { sizes: SIZES, rounds, measured },
  };
}

/** A query as heavy work. */
function listing(server: Watched, asker: Asker, { name, query }: Heavy): HeavyWork {
  const sent = { ...questionOf(server.url, query, asker, null), statuses: [200], says: '{"data":{' };
  return { name, round: () => [sent] };
}

async function beside(server: Watched, asker: Asker, { name, round }: HeavyWork, rounds: number): Promise<Stalled> {
  const once = async (): Promise<void> => {
    await Promise.all(round().map(sendHeavy));
  };
  const trivial = questionOf(server.url, TRIVIAL, asker, null);
  // Twice: the second time a query is compiled.
  for (let warm = 0; warm < 2; warm += 1) await once();
  await ask(trivial);
  await server.stalls();
  resetPeakMemory(server.pid);
  const took: number[] = [];
  let isOver = false;
  const trivials = (async () => {
    while (!isOver) {
      const start = performance.now();
      await ask(trivial);
      took.push(performance.now() - start);
    }
  })();
  const heavyMs: number[] = [];
  for (let nth = 0; nth < rounds; nth += 1) {
    const start = performance.now();
    await once();
    heavyMs.push(performance.now() - start);
  }
  isOver = true;
  await trivials;
  const { longestMs } = await server.stalls();
  took.sort((a, b) => a - b);
  const within = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  const waits = { p50: within(0.5), p99: within(0.99), worst: within(1) };
  return { name, heavyMs: median(heavyMs), longestMs, ...waits, memory: peakMemory(server.pid) };
}

function figureOf({ name, longestMs }: Stalled): Figure {
  return { what: `the loop stands at the longest beside: ${name}`, value: longestMs, unit: 'ms', most: LONGEST_MS };
}

function tableOf(all: readonly Stalled[]): Table {
  return {
    title: '',
    head: [
      ...['beside', 'it takes ms', 'trivial p50 ms', 'p99 ms', 'worst ms', 'memory MB'],
      ...['the loop stands ms', 'goal', 'reached'],
    ],
    lines: all.map((one) => {
      const { name, heavyMs, longestMs, p50, p99, worst, memory } = one;
      const figure = figureOf(one);
      const measured = [heavyMs, p50, p99, worst, memory, longestMs].map(shortNumber);
      return [name, ...measured, goalOf(figure), reachedOf(figure)];
    }),
  };
}

function chartOf(all: readonly Stalled[]): Bars {
  return {
    kind: 'bars',
    file: 'stalls',
    title: 'what a trivial query waits beside a heavy one',
    unit: 'ms, less is better',
    groups: all.map(({ name, p50, p99, longestMs }) => ({
      label: name,
      bars: [
        { who: 'trivial p50', value: p50 },
        { who: 'trivial p99', value: p99 },
        { who: 'the loop stands at the longest', value: longestMs },
      ],
    })),
  };
}
