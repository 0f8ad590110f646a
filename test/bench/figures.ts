import type { Chart } from './publish/chart';
import type { Table } from './publish/table';

/** One thing that a run came to, and what it is held to. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** What it counts; empty for a ratio. */
  readonly unit: string;
  /** What it is to be at the least. */
  readonly least?: number;
  /** What it is to be at the most. */
  readonly most?: number;
}

/** What a part of the bench came to. */
export interface PartResult {
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  readonly figures: readonly Figure[];
  /** Everything measured, for the JSON. */
  readonly measured: unknown;
}

/** Whether a figure is as it is to be; undefined when it is held to nothing. */
export function reaches({ value, least, most }: Figure): boolean | undefined {
  if (least === undefined && most === undefined) return undefined;
  return value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}

/** What a figure is held to, e.g. `≥ 0.7`; empty when it is held to nothing. */
export function goalOf({ least, most }: Figure): string {
  return [least === undefined ? '' : `≥ ${least}`, most === undefined ? '' : `≤ ${most}`].join(' ').trim();
}

/** Whether a figure is as it is to be, in a word; empty when it is held to nothing. */
export function reachedOf(figure: Figure): string {
  const reached = reaches(figure);
  return reached === undefined ? '' : reached ? 'yes' : 'no';
}

/** A number with about three digits; empty when there is none. */
export function shortNumber(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '';
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  return value.toFixed(size >= 10 ? 1 : 2);
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** The median of ratios with the least and the most of them, e.g. `2.31 (2.20–2.44)`. */
export function ratiosOf(ratios: readonly number[]): string {
  const told = ratios.filter((ratio) => !Number.isNaN(ratio));
  if (told.length === 0) return '';
  return `${median(told).toFixed(2)} (${Math.min(...told).toFixed(2)}–${Math.max(...told).toFixed(2)})`;
}

/** Figures as a table. */
export function tableOfFigures(figures: readonly Figure[], title = ''): Table {
  return {
    title,
    head: ['figure', 'value', 'unit', 'goal', 'reached'],
    lines: figures.map((figure) => [
      figure.what,
      shortNumber(figure.value),
      figure.unit,
      goalOf(figure),
      reachedOf(figure),
    ]),
  };
}
