import { ask, questionOf, type Question } from './check';
import { fillDatabase, type Asker } from './data/fill';
import { clientKey, grow } from './data/grow';
import { goalOf, reachedOf, shortNumber, type Figure, type PartResult } from './figures';
import type { BenchOptions } from './options';
import { makePlace, postmasterOf } from './place';
import { peakMemory, resetPeakMemory, usedBy } from './processor';
import type { Bars } from './publish/chart';
import type { Table } from './publish/table';
import { Loader, measure, type Stretched } from './race';
import type { Run } from './run';
import { startOurs } from './servers/start';

/** A provider of many contracts, so that one client has few of them. */
const SIZES = { contracts: 800, modulesPerContract: 4, incidentsPerModule: 3, adjustments: 10_000 };
/** Rows of each large table that the one provider has, one after the other. */
const STEPS = { full: [10_000, 500_000, 1_000_000], quick: [10_000, 100_000] };
/** What the median may grow from the first step to the others. */
const GROWTH = 1.3;

interface Grows {
  readonly name: string;
  readonly document: string;
  readonly byClient: boolean;
}

const CASES: readonly Grows[] = [
  {
    name: "a client's own feed",
    document: `{ billingFeed(first: 30) { edges { cursor node { sequence kind recordedAt adjustment { id kind amount label { en }
      contract { number } } } } pageInfo { hasNextPage endCursor } } }`,
    byClient: true,
  },
  {
    name: "a client's latest incidents",
    document: `{ incidents(first: 30) { nodes { id number severity receivedAt restoredAt } pageInfo { hasNextPage endCursor } } }`,
    byClient: true,
  },
  {
    name: 'live SLA of 200 contracts',
    document: `{ contracts(first: 200) { nodes { number sla { state openIncidents nextDueAt penaltiesToDate downtimeBudget { used }
      runningClocks { incident { number } clock { state dueAt remaining } } } } } }`,
    byClient: false,
  },
];

interface Step extends Stretched {
  readonly name: string;
  readonly rows: number;
  /** The most memory that the server held meanwhile, in MB. */
  readonly memory: number | undefined;
}

/** What the same questions cost, one at a time, when the tables behind them have grown. */
export async function benchGrown(options: BenchOptions, run: Run): Promise<PartResult> {
  const { projectRoot, atEnd } = run;
  const place = await makePlace(projectRoot);
  atEnd(() => place.leave());
  const { askers } = await fillDatabase(place.url, projectRoot, SIZES);
  const [staff] = askers;
  const client = await clientKey(place.url, staff);
  const course = { databaseUrl: place.url, connections: 10, processes: 1, callers: 10, projectRoot };
  const ours = await startOurs({ ...course, folder: place.folder, node: run.ourNode });
  atEnd(() => ours.stop());
  const loader = new Loader(run.node);
  atEnd(() => loader.stop());
  const postmaster = place.isHere ? await postmasterOf(place.url) : undefined;

  const steps: Step[] = [];
  // The first step is not to pay for what the server compiles once.
  for (const one of CASES) {
    const question = await askedOf(one, ours.url, one.byClient ? client : staff);
    await measure(loader, question, () => undefined, options);
  }
  for (const rows of STEPS[options.isQuick ? 'quick' : 'full']) {
    const began = performance.now();
    await grow(place.url, staff, { incidents: rows, adjustments: rows });
    console.log(`${rows} incidents and adjustments, made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    for (const one of CASES) {
      const question = await askedOf(one, ours.url, one.byClient ? client : staff);
      resetPeakMemory(ours.pid);
      const measured = await measure(loader, question, () => usedBy(ours.pid, postmaster), options);
      const { serverMs = NaN, databaseMs = NaN } = measured.used ?? {};
      console.log(
        `  ${one.name}: p50 ${measured.p50.toFixed(1)} ms, p99 ${measured.p99.toFixed(1)} ms, server ${serverMs.toFixed(1)} ms, database ${databaseMs.toFixed(1)} ms`,
      );
      steps.push({ ...measured, name: one.name, rows, memory: peakMemory(ours.pid) });
    }
  }
  return {
    tables: [tableOf(steps)],
    charts: [chartOf(steps)],
    figures: figuresOf(steps),
    measured: { sizes: SIZES, steps },
  };
}

async function askedOf(one: Grows, url: string, asker: Asker): Promise<Question> {
  const question = questionOf(url, one.document, asker, null);
  const { data } = await ask(question);
  const [list] = Object.values(data) as { nodes?: readonly unknown[]; edges?: readonly unknown[] }[];
  if ((list?.nodes ?? list?.edges ?? []).length < (one.byClient ? 30 : 200))
    throw new Error(`${one.name}: the answer is too short to be measured`);
  return question;
}

function figuresOf(steps: readonly Step[]): readonly Figure[] {
  return CASES.flatMap(({ name }) => {
    const own = steps.filter((step) => step.name === name);
    const [first] = own;
    return own.slice(1).map(({ rows, p50 }) => ({
      what: `${name}: p50 at ${rows} rows, × at ${first!.rows}`,
      value: p50 / first!.p50,
      unit: '',
      most: GROWTH,
    }));
  });
}

function tableOf(steps: readonly Step[]): Table {
  const figures = figuresOf(steps);
  return {
    title: '',
    head: [
      ...['question', 'rows', 'requests/s', 'p50 ms', 'p99 ms', 'server ms', 'database ms', 'memory MB'],
      ...['p50 × first', 'goal', 'reached'],
    ],
    lines: steps.map(({ name, rows, requests, seconds, p50, p99, used, memory }) => {
      const figure = figures.find(({ what }) => what.startsWith(`${name}: p50 at ${rows} `));
      const growth = figure === undefined ? ['', '', ''] : [figure.value.toFixed(2), goalOf(figure), reachedOf(figure)];
      const measured = [requests / seconds, p50, p99, used?.serverMs, used?.databaseMs, memory];
      return [name, shortNumber(rows), ...measured.map(shortNumber), ...growth];
    }),
  };
}

function chartOf(steps: readonly Step[]): Bars {
  return {
    kind: 'bars',
    file: 'grown-p50',
    title: 'the same questions on tables that grow',
    unit: 'p50 in ms, less is better',
    groups: CASES.map(({ name }) => ({
      label: name,
      bars: steps
        .filter((step) => step.name === name)
        .map(({ rows, p50 }) => ({ who: `${shortNumber(rows)} rows`, value: p50 })),
    })),
  };
}
