import { fork, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fillDatabase } from './data/fill';
import { grow } from './data/grow';
import { median, tableOfFigures, type Figure, type PartResult } from './figures';
import type { BenchOptions } from './options';
import { makePlace } from './place';
import { memoryNow, peakMemory } from './processor';
import type { Lines } from './publish/chart';
import type { Run } from './run';
import { startOurs } from './servers/start';

/** Most that the feed gives at once. */
const PAGE_SIZE = 5_000;
const SIZES = { contracts: 200, modulesPerContract: 8, incidentsPerModule: 1, adjustments: 5_000 };
const ROWS = { full: 1_000_000, quick: 100_000 };
/** A last page that is half as fast again as the first is not as fast. */
const SLOWER = 1.5;
const GROWS = 1.3;

/** A page that came, and the memory of those between whom it went. */
interface PulledPage {
  readonly rows: number;
  readonly milliseconds: number;
  readonly clientMb: number;
  readonly serverMb: number;
}

interface Told {
  readonly end?: true;
  readonly rows: number;
  readonly milliseconds: number;
  readonly megabytes?: number;
  readonly bytes?: number;
}

/**
 * A feed pulled to its end through the SDK, beside `COPY … TO STDOUT` of the same rows. COPY is
 * taken before and after: the faster counts.
 */
export async function benchPull(options: BenchOptions, run: Run): Promise<PartResult> {
  const { projectRoot, atEnd, node } = run;
  const count = options.isQuick ? ROWS.quick : ROWS.full;
  const place = await makePlace(projectRoot);
  atEnd(() => place.leave());
  const sdk = path.join(place.folder, 'sdk');
  const built = spawnSync(node, [path.join(projectRoot, 'sdk', 'build.mjs'), sdk], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the SDK could not be built');
  const { askers } = await fillDatabase(place.url, projectRoot, SIZES);
  const [asker] = askers;
  const began = performance.now();
  await grow(place.url, asker, { incidents: 0, adjustments: count });
  console.log(`${count} adjustments of one provider, made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const course = { databaseUrl: place.url, connections: 10, processes: 1, callers: 10, projectRoot };
  const ours = await startOurs({ ...course, folder: place.folder, node: run.ourNode });
  atEnd(() => ours.stop());

  const copied = { connectionString: place.url, settings: asker.settings };
  const copy = (): Promise<Told> => inProcess('copy', copied);
  const first = await copy();
  const pages: PulledPage[] = [];
  const entry = path.join(sdk, 'esm', 'index.js');
  const pulled = await inProcess(
    'sdk',
    { sdk: entry, url: ours.url, apiKey: asker.apiKey, pageSize: PAGE_SIZE },
    ({ rows, milliseconds, megabytes = NaN }) => {
      pages.push({ rows, milliseconds, clientMb: megabytes, serverMb: memoryNow(ours.pid) ?? NaN });
      if (pages.length % Math.ceil(count / PAGE_SIZE / 10) !== 0) return;
      const speed = (PAGE_SIZE / milliseconds).toFixed(0);
      console.log(
        `  ${rows} pulled, ${speed} a millisecond; client ${megabytes.toFixed(0)} MB, server ${pages.at(-1)?.serverMb} MB`,
      );
    },
  );
  const second = await copy();
  for (const { rows } of [first, pulled, second])
    if (rows !== count) throw new Error(`${rows} rows came where there are ${count}`);
  const copyMs = Math.min(first.milliseconds, second.milliseconds);
  const figures = figuresOf(pages, pulled.milliseconds, copyMs, options.isQuick);
  const peakMb = peakMemory(ours.pid);
  const measured = { count, pageSize: PAGE_SIZE, pulledMs: pulled.milliseconds, copyMs, bytes: first.bytes, peakMb };
  return {
    tables: [tableOfFigures(figures)],
    charts: chartsOf(pages, PAGE_SIZE),
    figures,
    measured: { ...measured, pages },
  };

  /** What a puller tells at its end. */
  function inProcess(name: string, given: object, told: (one: Told) => void = () => undefined): Promise<Told> {
    const child = fork(path.join(projectRoot, 'test', 'bench', 'pullers', `${name}.mjs`), {
      execPath: node,
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', BENCH_PULL: JSON.stringify(given) },
    });
    atEnd(() => void child.kill('SIGTERM'));
    return new Promise((resolve, reject) => {
      let end: Told | undefined;
      child.on('message', (one: Told) => (one.end ? (end = one) : told(one)));
      child.on('exit', (code) => (end ? resolve(end) : reject(new Error(`the puller "${name}" ended with ${code}`))));
      child.send('start');
    });
  }
}

/** Speed and memory along the feed. */
function chartsOf(pages: readonly PulledPage[], pageSize: number): readonly Lines[] {
  const along = 'adjustments pulled';
  // The speed of each twentieth, since single pages vary.
  const many = Math.max(1, Math.round(pages.length / 20));
  const stretches = Array.from({ length: Math.floor(pages.length / many) }, (_, place) =>
    pages.slice(place * many, (place + 1) * many),
  );
  const speed = stretches.map((some) => ({
    x: some.at(-1)!.rows,
    y: (some.length * pageSize * 1000) / some.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  }));
  const memory = (of: 'clientMb' | 'serverMb'): Lines['series'][number]['points'] =>
    pages.map((page) => ({ x: page.rows, y: page[of] }));
  return [
    {
      kind: 'lines',
      file: 'pull-speed',
      title: 'adjustments pulled through the SDK, page after page',
      unit: 'a second',
      along,
      series: [{ who: 'SDK', points: speed }],
    },
    {
      kind: 'lines',
      file: 'pull-memory',
      title: 'memory while adjustments are pulled',
      unit: 'MB',
      along,
      series: [
        { who: 'client', points: memory('clientMb') },
        { who: 'server', points: memory('serverMb') },
      ],
    },
  ];
}

/**
 * Its first tenth, in which everything is compiled and warmed, is what the rest is compared with.
 */
function figuresOf(
  pages: readonly PulledPage[],
  pulledMs: number,
  copyMs: number,
  isQuick: boolean,
): readonly Figure[] {
  const count = pages.at(-1)?.rows ?? 0;
  // A tenth of a short pull is no time for memory to settle.
  const flat = isQuick ? {} : { most: GROWS };
  const tenth = Math.max(1, Math.floor(pages.length / 10));
  const speedOf = (some: readonly PulledPage[]): number => median(some.map(({ milliseconds }) => milliseconds));
  const early = speedOf(pages.slice(0, tenth * 2));
  const late = speedOf(pages.slice(-tenth));
  const most = (some: readonly PulledPage[], of: keyof PulledPage): number => Math.max(...some.map((page) => page[of]));
  const grown = (of: 'clientMb' | 'serverMb'): number => most(pages.slice(tenth), of) / most(pages.slice(0, tenth), of);
  return [
    { what: 'adjustments pulled a second', value: count / (pulledMs / 1000), unit: '1/s' },
    { what: 'adjustments copied a second', value: count / (copyMs / 1000), unit: '1/s' },
    { what: 'pulled, × COPY', value: copyMs / pulledMs, unit: '', least: 0.25 },
    { what: 'a page of the first fifth', value: early, unit: 'ms' },
    { what: 'a page of the last tenth', value: late, unit: 'ms' },
    { what: 'last, × first', value: late / early, unit: '', most: SLOWER },
    { what: "client's memory at 10 %", value: pages[tenth - 1]?.clientMb ?? NaN, unit: 'MB' },
    { what: "client's memory at the end", value: pages.at(-1)?.clientMb ?? NaN, unit: 'MB' },
    { what: "client's peak after 10 %, × before", value: grown('clientMb'), unit: '', ...flat },
    { what: "server's memory at 10 %", value: pages[tenth - 1]?.serverMb ?? NaN, unit: 'MB' },
    { what: "server's memory at the end", value: pages.at(-1)?.serverMb ?? NaN, unit: 'MB' },
    { what: "server's peak after 10 %, × before", value: grown('serverMb'), unit: '', ...flat },
  ];
}
