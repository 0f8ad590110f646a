import type { DecimalText } from '../money/decimal';
import type { LocalDate } from '../time/instant';
import { continuedBy, type IndexSeries } from './index-series';

/** The kinds of figures that others publish. */
export const FIGURE_KINDS = [
  'INDEX_VALUE',
  'INDEX_SUCCESSOR',
  'LEGAL_INTEREST',
  'ECB_REFINANCING',
  'VAT_STANDARD',
] as const;
/** See `FIGURE_KINDS`. */
export type FigureKind = (typeof FIGURE_KINDS)[number];
/** The kinds that are rates in percent, each from a day on. */
export type LegalRateKind = Exclude<FigureKind, 'INDEX_VALUE' | 'INDEX_SUCCESSOR'>;

/** What a provider keeps of indices: values, and which index replaces which. */
export interface IndexFigure {
  readonly id: string;
  readonly kind: 'INDEX_VALUE' | 'INDEX_SUCCESSOR';
  readonly series: string;
  readonly period: string | null;
  readonly successor: string | null;
  readonly value: DecimalText;
  readonly startsOn: LocalDate;
}

/** Most indices in a row, each the successor of the one before. */
export const SUCCESSORS_MAX = 5;

/** An index by its name, continued by its successors (`omr-hosted` art. 21.4). */
export function seriesOf(name: string, figures: readonly IndexFigure[], left = SUCCESSORS_MAX): IndexSeries {
  const own = figures.filter(({ series }) => series === name);
  const values = own.flatMap(({ id, period, value, startsOn }) =>
    period === null ? [] : [{ figureId: id, period, value, publishedOn: startsOn }],
  );
  const link = own.find(({ kind }) => kind === 'INDEX_SUCCESSOR');
  if (link?.successor == null || left === 0) return { name, values };
  return continuedBy({ name, values }, seriesOf(link.successor, figures, left - 1), link.value, link.startsOn);
}

/** The names of an index and of those in its place, one after the other. */
export function lineOf(name: string, successors: ReadonlyMap<string, string>): readonly string[] {
  const line = [name];
  for (let next = successors.get(name); next !== undefined && !line.includes(next); next = successors.get(next))
    line.push(next);
  return line;
}

/** The most successors in a row that a new link between two indices would make. */
export function lineThrough(series: string, successor: string, successors: ReadonlyMap<string, string>): number {
  const before = Math.max(0, ...[...successors.keys()].map((name) => lineOf(name, successors).indexOf(series)));
  return before + lineOf(successor, successors).length;
}

/** Whether a rate may begin on a day: legal interest does with a half-year, others on any day. */
export function mayBegin(kind: LegalRateKind, on: LocalDate): boolean {
  return kind !== 'LEGAL_INTEREST' || on.endsWith('-01-01') || on.endsWith('-07-01');
}

/** A rate in percent from a day on. */
export interface DatedRate {
  readonly startsOn: LocalDate;
  readonly value: DecimalText;
}

/** The rate that holds on a day: the latest that began by then; null where none did. */
export function rateOn<Rate extends DatedRate>(rates: readonly Rate[], on: LocalDate): Rate | null {
  return rates.reduce<Rate | null>(
    (latest, rate) => (rate.startsOn <= on && (latest === null || rate.startsOn > latest.startsOn) ? rate : latest),
    null,
  );
}
