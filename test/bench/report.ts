import { median, ratiosOf, reachedOf, goalOf, shortNumber, type Figure } from './figures';
import type { Measured } from './load';
import type { Bars } from './publish/chart';
import type { Table } from './publish/table';
import type { Racing, Round, Stretched } from './race';

/** What a case came to under one setting. */
export interface Outcome {
  readonly name: string;
  readonly short: string;
  /** Requests at once. */
  readonly connections: number;
  /** Processes of each server. */
  readonly processes: number;
  /** How many times the peer's requests a second ours are expected to be, at the least. */
  readonly leastOfPeer: number;
  /** The same of the hand-written server, where there is one. */
  readonly leastOfLimit: number | undefined;
  readonly rounds: readonly Round[];
  /** The most memory that each server held meanwhile, all its processes, in MB. */
  readonly memory: Readonly<Partial<Record<Racing, number>>>;
}

/** What each of those that race is called. */
export const NAMES: Readonly<Record<Racing, string>> = {
  ours: 'Astreinte',
  peer: 'PostGraphile',
  limit: 'hand-written',
};
const RACING = ['ours', 'peer', 'limit'] as const;

/** Requests of one second. */
export function perSecond({ requests, seconds }: Measured): number {
  return requests / seconds;
}

/** How many times another's requests a second ours are, in one round. */
export function ratioOf(round: Round, other: 'peer' | 'limit'): number {
  const theirs = round[other];
  return theirs === undefined ? NaN : perSecond(round.ours) / perSecond(theirs);
}

/** The median over the rounds of something of one of those that race; not a number if absent. */
export function medianOf({ rounds }: Outcome, who: Racing, of: (stretch: Stretched) => number): number {
  return median(rounds.flatMap((round) => (round[who] === undefined ? [] : [of(round[who])])));
}

/** The outcomes, a table each case: medians over the rounds; ratios with the least and the most. */
export function tablesOf(outcomes: readonly Outcome[]): readonly Table[] {
  return namesIn(outcomes).map((name) => ({
    title: name,
    head: [
      ...['server', 'processes', 'at once', 'requests/s', 'p50 ms', 'p99 ms'],
      ...['server ms', 'database ms', 'memory MB', 'Astreinte ×', 'goal', 'reached'],
    ],
    lines: outcomes.filter((outcome) => outcome.name === name).flatMap(linesOf),
  }));
}

function linesOf(outcome: Outcome): readonly (readonly string[])[] {
  const { processes, connections, rounds, memory } = outcome;
  const [peer, , limit] = figuresOf(outcome);
  const held: Readonly<Record<Racing, Figure | undefined>> = { ours: undefined, peer, limit };
  return RACING.filter((who) => rounds[0]?.[who] !== undefined).map((who) => {
    const figure = held[who];
    return [
      NAMES[who],
      String(processes),
      String(connections),
      shortNumber(medianOf(outcome, who, perSecond)),
      shortNumber(medianOf(outcome, who, ({ p50 }) => p50)),
      shortNumber(medianOf(outcome, who, ({ p99 }) => p99)),
      shortNumber(medianOf(outcome, who, ({ used }) => used?.serverMs ?? NaN)),
      shortNumber(medianOf(outcome, who, ({ used }) => used?.databaseMs ?? NaN)),
      shortNumber(memory[who]),
      who === 'ours' ? '' : ratiosOf(rounds.map((round) => ratioOf(round, who))),
      figure === undefined ? '' : goalOf(figure),
      figure === undefined ? '' : reachedOf(figure),
    ];
  });
}

/** What an outcome is held to: the peer's requests, the peer's slowest answers, the limit's. */
export function figuresOf(outcome: Outcome): readonly Figure[] {
  const { short, rounds, leastOfPeer, leastOfLimit } = outcome;
  const setting = `${short}, ${settingOf(outcome)}`;
  const figure = (what: string, value: number, goal: Pick<Figure, 'least' | 'most'>): Figure => ({
    what: `${setting}: ${what}`,
    value,
    unit: '',
    ...goal,
  });
  const slowest = (who: Racing): number => medianOf(outcome, who, ({ p99 }) => p99);
  const figures = [
    figure('× the peer', median(rounds.map((round) => ratioOf(round, 'peer'))), { least: leastOfPeer }),
    figure("p99, × the peer's", slowest('ours') / slowest('peer'), { most: 1 }),
  ];
  if (leastOfLimit === undefined) return figures;
  const limit = median(rounds.map((round) => ratioOf(round, 'limit')));
  return [...figures, figure('× the limit', limit, { least: leastOfLimit })];
}

/** The outcomes as pictures: requests a second of each case, and its slowest answers. */
export function chartsOf(outcomes: readonly Outcome[]): readonly Bars[] {
  return namesIn(outcomes).flatMap((name) => {
    const own = outcomes.filter((outcome) => outcome.name === name);
    const short = own[0]?.short ?? name;
    const chart = (what: string, title: string, unit: string, of: (stretch: Stretched) => number): Bars => ({
      kind: 'bars',
      file: `${short.replaceAll(/[^a-z0-9]+/g, '-')}-${what}`,
      title: `${short}: ${title}`,
      unit,
      groups: own.map((outcome) => ({
        label: settingOf(outcome),
        bars: RACING.filter((who) => outcome.rounds[0]?.[who] !== undefined).map((who) => ({
          who: NAMES[who],
          value: medianOf(outcome, who, of),
        })),
      })),
    });
    return [
      chart('requests', 'requests a second', 'requests/s, more is better', perSecond),
      chart('p99', 'the slowest of a hundred', 'p99 in ms, less is better', ({ p99 }) => p99),
    ];
  });
}

function namesIn(outcomes: readonly Outcome[]): readonly string[] {
  return [...new Set(outcomes.map(({ name }) => name))];
}

function settingOf({ connections, processes }: Outcome): string {
  return `${connections} at once, ${processes} ${processes === 1 ? 'process' : 'processes'} each`;
}
