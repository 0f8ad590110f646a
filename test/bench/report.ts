import { layOut, type Figure } from './figures';
import type { Measured } from './load';
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
}

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

/** The outcomes as a table: medians over the rounds, and the least and the most of the ratios. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head = [
    'case (ours / peer / limit)',
    ...['processes', 'at once', 'requests/s', '× peer', 'min–max', '× limit', 'p50 ms', 'p99 ms'],
    ...['server ms', 'database ms', 'goals'],
  ];
  const lines = outcomes.map((outcome) => {
    const { short, processes, connections, rounds } = outcome;
    const ratios = rounds.map((round) => ratioOf(round, 'peer'));
    const limit = median(rounds.map((round) => ratioOf(round, 'limit')));
    return [
      short,
      String(processes),
      String(connections),
      all(outcome, perSecond, 1),
      median(ratios).toFixed(2),
      `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
      Number.isNaN(limit) ? '' : limit.toFixed(2),
      all(outcome, ({ p50 }) => p50),
      all(outcome, ({ p99 }) => p99),
      all(outcome, ({ used }) => used?.serverMs ?? NaN, 2),
      all(outcome, ({ used }) => used?.databaseMs ?? NaN, 2),
      figuresOf(outcome)
        .map(({ value, least, most }) => (value >= (least ?? 0) && value <= (most ?? Infinity) ? 'yes' : 'no'))
        .join(' '),
    ];
  });
  return layOut(head, lines);
}

/** What an outcome is held to: the peer's requests, the limit's, and the peer's slowest answers. */
export function figuresOf(outcome: Outcome): readonly Figure[] {
  const { short, connections, processes, rounds, leastOfPeer, leastOfLimit } = outcome;
  const setting = `${short}, ${connections} at once, ${processes} ${processes === 1 ? 'process' : 'processes'} each`;
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

/** Ours, the peer's and the limit's, e.g. `210 / 380 / 150`. */
function all(outcome: Outcome, of: (stretch: Stretched) => number, places = 0): string {
  const values = (['ours', 'peer', 'limit'] as const).map((who) => medianOf(outcome, who, of));
  return values.flatMap((value) => (Number.isNaN(value) ? [] : [value.toFixed(places)])).join(' / ');
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
