import { writeFileSync } from 'node:fs';
import { ask, questionOf } from './check';
import { fillDatabase, type Asker } from './data/fill';
import { makePlace } from './place';
import { median } from './report';
import { startWatched, type Watched } from './servers/start';

/**
 * How long a trivial query waits beside the heaviest that are allowed, and how long the event loop
 * of the server stands still at the longest: heavy requests one after the other on one connection,
 * trivial ones on another.
 */

const SIZES = { contracts: 200, modulesPerContract: 8, incidentsPerModule: 20, adjustments: 2_000 };
const TRIVIAL = '{ contracts(first: 1) { nodes { id number } } }';
const CONNECTIONS = 4;

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
}

/** Measures and prints; `atEnd` receives how to end what was started. */
export async function benchStalls(
  words: readonly string[],
  projectRoot: string,
  atEnd: (end: () => void | Promise<void>) => void,
): Promise<void> {
  const rounds = words.includes('--quick') ? 3 : 7;
  const place = await makePlace(projectRoot);
  atEnd(() => place.leave());
  const { askers } = await fillDatabase(place.url, projectRoot, SIZES);
  const [asker] = askers;
  const sizes = { connections: CONNECTIONS, processes: 1, callers: 2 };
  const course = { databaseUrl: place.url, ...sizes, projectRoot, folder: place.folder };
  const server = await startWatched({ ...course, node: process.execPath });
  atEnd(() => server.stop());
  console.log(`${place.words}, Node ${process.versions.node}; ${rounds} times each, a trivial query beside it`);
  const measured: Stalled[] = [];
  measured.push(await beside(server, asker, { name: 'nothing', query: TRIVIAL }, 50));
  for (const heavy of HEAVY) measured.push(await beside(server, asker, heavy, rounds));
  console.log(tableOf(measured));
  const file = words[words.indexOf('--json') + 1];
  if (words.includes('--json') && file !== undefined) writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
}

async function beside(server: Watched, asker: Asker, { name, query }: Heavy, rounds: number): Promise<Stalled> {
  const heavy = questionOf(server.url, query, asker, null);
  const trivial = questionOf(server.url, TRIVIAL, asker, null);
  // Twice: the second time a query is compiled.
  for (let warm = 0; warm < 2; warm += 1) await ask(heavy);
  await ask(trivial);
  await server.stalls();
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
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await ask(heavy);
    heavyMs.push(performance.now() - start);
  }
  isOver = true;
  await trivials;
  const { longestMs } = await server.stalls();
  took.sort((a, b) => a - b);
  const within = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { name, heavyMs: median(heavyMs), longestMs, p50: within(0.5), p99: within(0.99), worst: within(1) };
}

function tableOf(all: readonly Stalled[]): string {
  const head = ['beside', 'takes ms', 'loop stands ms', 'trivial p50', 'p99', 'worst'];
  const lines = all.map(({ name, heavyMs, longestMs, p50, p99, worst }) => [
    name,
    ...[heavyMs, longestMs, p50, p99, worst].map((ms) => ms.toFixed(1)),
  ]);
  const widths = head.map((cell, column) => Math.max(cell.length, ...lines.map((line) => line[column]?.length ?? 0)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
