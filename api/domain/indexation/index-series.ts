import type { DecimalText } from '../money/decimal';
import { decimal } from '../money/decimal';
import { accept, refuse, type Result } from '../result';
import type { LocalDate } from '../time/instant';
import { addMonths } from '../time/local-date';

/** A value of a published index. */
export interface IndexValue {
  /** The period it is for, e.g. `2025-Q2`. */
  readonly period: string;
  readonly publishedOn: LocalDate;
  readonly value: DecimalText;
}

/** A published index by its name, its values in any order. */
export interface IndexSeries {
  readonly name: string;
  readonly values: readonly IndexValue[];
}

/**
 * The newest value published on or before a day, at most `maximumAgeMonths` old on it. Refuses `INDEX_NOT_PUBLISHED`, naming the index and
 * the day: a value is never guessed (`omr-hosted` art. 21.4).
 */
export function indexOn(series: IndexSeries, on: LocalDate, maximumAgeMonths: number): Result<IndexValue> {
  const published = series.values.filter((value) => value.publishedOn <= on);
  const newest = published.reduce<IndexValue | null>(
    (best, value) => (best === null || value.publishedOn >= best.publishedOn ? value : best),
    null,
  );
  if (newest !== null && addMonths(newest.publishedOn, maximumAgeMonths) >= on) return accept(newest);
  const found = newest === null ? 'none was published by then' : `the newest, of ${newest.period}, is too old`;
  return refuse(
    'INDEX_NOT_PUBLISHED',
    ['index'],
    `There is no value of ${series.name} for ${on.slice(0, 7)} (on ${on}): ${found}.`,
    `Record the value of ${series.name} published last by ${on}, or its successor.`,
  );
}

/** An index that stopped, continued by its successor's later values × the link coefficient. */
export function continuedBy(series: IndexSeries, successor: IndexSeries, coefficient: DecimalText): IndexSeries {
  const last = series.values.reduce((latest, value) => (value.publishedOn > latest ? value.publishedOn : latest), '');
  const linked = successor.values
    .filter((value) => value.publishedOn > last)
    .map((value) => ({ ...value, value: decimal(value.value).times(decimal(coefficient)).toFixed() }));
  return { name: series.name, values: [...series.values, ...linked] };
}
