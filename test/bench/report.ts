import type { Measured } from './load';
import type { Round, Stretched } from './race';

/** What a case came to. */
export interface Outcome {
  readonly name: string;
  /** How many times the peer's requests a second ours are expected to be, at the least. */
  readonly least: number;
  readonly rounds: readonly Round[];
}

/** Requests of one second. */
export function perSecond({ requests, seconds }: Measured): number {
  return requests / seconds;
}

/** How many times the peer's requests a second ours are, in one round. */
export function ratioOf({ ours, peer }: Round): number {
  return perSecond(ours) / perSecond(peer);
}

/** The outcomes as a table: medians over the rounds, and the least and the most of the ratios. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head = [
    'case',
    'ours req/s',
    'peer req/s',
    'ratio',
    'min–max',
    'p50 ms',
    'p99 ms',
    'server ms',
    'database ms',
    'at least',
  ];
  const lines = outcomes.map(({ name, least, rounds }) => {
    const ratios = rounds.map(ratioOf);
    const ratio = median(ratios);
    return [
      name,
      median(rounds.map(({ ours }) => perSecond(ours))).toFixed(1),
      median(rounds.map(({ peer }) => perSecond(peer))).toFixed(1),
      ratio.toFixed(2),
      `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
      both(rounds, ({ p50 }) => p50),
      both(rounds, ({ p99 }) => p99),
      both(rounds, ({ used }) => used?.serverMs ?? NaN, 2),
      both(rounds, ({ used }) => used?.databaseMs ?? NaN, 2),
      `${least} ${ratio >= least ? 'yes' : 'no'}`,
    ];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const laidOut = (line: readonly string[]): string =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [laidOut(head), widths.map((width) => '-'.repeat(width)).join('  '), ...lines.map(laidOut)].join('\n');
}

/** Ours and the peer's, e.g. `210 / 380`. */
function both(rounds: readonly Round[], of: (measured: Stretched) => number, places = 0): string {
  const side = (which: keyof Round): string => median(rounds.map((round) => of(round[which]))).toFixed(places);
  return `${side('ours')} / ${side('peer')}`;
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
