import { goalOf, median, ratiosOf, reachedOf, shortNumber, type Figure } from './figures';
import type { Used } from './processor';
import type { Bars } from './publish/chart';
import type { Table } from './publish/table';

/** What a way of writing came to in a stretch. */
export interface WriteStretch {
  /** Writes, or rows where one call has many. */
  readonly perSecond: number;
  /** Of a call, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of the processor for each write or row, where the system tells. */
  readonly used: Used | undefined;
  /** The most memory that the server held, in MB; of ours alone. */
  readonly memory: number | undefined;
}

/** What the ways of one write came to, ours first. */
export interface WriteOutcome {
  readonly name: string;
  /** What ours is to reach of the way after it, at the least. */
  readonly least: number;
  readonly rounds: readonly Readonly<Record<string, WriteStretch>>[];
}

const OURS = 'ours';

/** What a write is held to: its share of the first way it is compared with. */
export function writesFigures({ name, least, rounds }: WriteOutcome): readonly Figure[] {
  const [, ...others] = Object.keys(rounds[0] ?? {});
  return others.map((way, place) => ({
    what: `${name}: of ${way}`,
    value: median(sharesOf(rounds, way)),
    unit: '',
    ...(place === 0 ? { least } : {}),
  }));
}

/** The ways of one write: medians over the rounds; ratios with the least and the most. */
export function writesTable(outcome: WriteOutcome): Table {
  const { name, rounds } = outcome;
  const figures = writesFigures(outcome);
  return {
    title: name,
    head: [
      ...['way', 'a second', 'p50 ms', 'p99 ms', 'server or client ms', 'database ms', 'memory MB'],
      ...['ours ×', 'goal', 'reached'],
    ],
    lines: Object.keys(rounds[0] ?? {}).map((way, place) => {
      const middle = (of: (each: WriteStretch) => number | undefined): string =>
        shortNumber(median(rounds.map((round) => (round[way] && of(round[way])) ?? NaN)));
      const figure = figures[place - 1];
      return [
        way,
        middle(({ perSecond }) => perSecond),
        middle(({ p50 }) => p50),
        middle(({ p99 }) => p99),
        middle(({ used }) => used?.serverMs),
        middle(({ used }) => used?.databaseMs),
        middle(({ memory }) => memory),
        way === OURS ? '' : ratiosOf(sharesOf(rounds, way)),
        figure === undefined ? '' : goalOf(figure),
        figure === undefined ? '' : reachedOf(figure),
      ];
    }),
  };
}

/** How much of its raw figure each write reaches. */
export function writesChart(outcomes: readonly WriteOutcome[]): Bars {
  return {
    kind: 'bars',
    file: 'writes',
    title: 'writes through the server, of the same written raw',
    unit: 'share, more is better',
    groups: outcomes.map((outcome) => ({
      label: outcome.name,
      bars: writesFigures(outcome).map(({ what, value }) => ({ who: what.slice(outcome.name.length + 2), value })),
    })),
  };
}

function sharesOf(rounds: WriteOutcome['rounds'], way: string): readonly number[] {
  return rounds.map((round) => (round[OURS]?.perSecond ?? NaN) / (round[way]?.perSecond ?? NaN));
}
