import { median } from '../figures';
import type { Outcome } from './race';

/**
 * How many times the day loop's operations a second the engine's are expected to be over a year or
 * more, at the least.
 */
export const EXPECTED_RATIO = 1000;

const ENGINE = 'engine';

/**
 * One task as a table: medians over the rounds, and how many times as fast the engine was, in the
 * median round, the least and the most.
 */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head = ['span', 'who', 'operations/s', 'engine is', 'least–most'];
  const lines = outcomes.flatMap(({ span, perSecond }) =>
    [...perSecond].map(([name, rounds]) => {
      const ratios = ratiosOf(perSecond.get(ENGINE) ?? [], rounds);
      const compared = name === ENGINE ? ['', ''] : [`${shown(median(ratios))} ×`, spread(ratios)];
      return [name === ENGINE ? span.name : '', name, shown(median(rounds)), ...compared];
    }),
  );
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const laidOut = (line: readonly string[]): string =>
    line
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [laidOut(head), widths.map((width) => '-'.repeat(width)).join('  '), ...lines.map(laidOut)].join('\n');
}

/**
 * How flat the engine is over a task's spans: its operations a second over the longest, as a share
 * of those over the shortest.
 */
export function flatness(outcomes: readonly Outcome[]): string {
  const first = outcomes[0];
  const last = outcomes.at(-1);
  if (first === undefined || last === undefined) throw new Error('a task has spans');
  const ratios = ratiosOf(last.perSecond.get(ENGINE) ?? [], first.perSecond.get(ENGINE) ?? []);
  return `the engine over ${last.span.name}: ${shown(median(ratios))} × its operations/s over ${first.span.name} (${spread(ratios)})`;
}

function ratiosOf(ours: readonly number[], theirs: readonly number[]): readonly number[] {
  return theirs.map((value, round) => (ours[round] ?? 0) / value);
}

function spread(ratios: readonly number[]): string {
  return `${shown(Math.min(...ratios))}–${shown(Math.max(...ratios))}`;
}

function shown(value: number): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
