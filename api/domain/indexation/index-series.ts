import type { DecimalText } from '../money/decimal';
import { decimal } from '../money/decimal';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../result';
import type { LocalDate } from '../time/instant';
import { addMonths } from '../time/local-date';
import { comparePeriods, INDEX_PERIOD_FORMS, readIndexPeriod } from './index-period';

/** A value of a published index. */
export interface IndexValue {
  /** The period it is for, e.g. `2025-Q2`; see `readIndexPeriod`. */
  readonly period: string;
  readonly publishedOn: LocalDate;
  readonly value: DecimalText;
  /** The day from which it counts, that of a successor; absent: once it is published. */
  readonly countsFrom?: LocalDate;
  /** The figure on file that it comes from; absent where it was given. */
  readonly figureId?: string;
}

/** A published index by its name, its values in any order. */
export interface IndexSeries {
  readonly name: string;
  readonly values: readonly IndexValue[];
}

/**
 * The value that counts on a day: of the newest period among those published by then, as last
 * published for that period, at most `maximumAgeMonths` old on the day. A corrected value of an
 * older period never wins over a newer period. Refuses `INDEX_NOT_PUBLISHED`, naming the index and
 * the day: a value is never guessed (`omr-hosted` art. 21.4).
 */
export function indexOn(series: IndexSeries, on: LocalDate, maximumAgeMonths: number): Result<IndexValue> {
  const published = series.values.filter(
    ({ publishedOn, countsFrom }) => (countsFrom ?? publishedOn) <= on && publishedOn <= on,
  );
  const newest = published.reduce<IndexValue | null>(
    (best, value) => (best === null || compareValues(value, best) > 0 ? value : best),
    null,
  );
  if (newest !== null && addMonths(newest.publishedOn, maximumAgeMonths) >= on) return accept(newest);
  const found = newest === null ? 'none was published by then' : `the newest, of ${newest.period}, is too old`;
  return refuse(
    'INDEX_NOT_PUBLISHED',
    ['index'],
    `There is no value of ${series.name} for ${on.slice(0, 7)} (on ${on}): ${found}.`,
    `Give the value of ${series.name} published last by ${on}, or its successor.`,
  );
}

/**
 * A total order of values: by period, then by publication, then by value. It does not depend on
 * their places in a list.
 */
function compareValues(left: IndexValue, right: IndexValue): number {
  const byPeriod = comparePeriods(left.period, right.period);
  if (byPeriod !== 0) return byPeriod;
  if (left.publishedOn !== right.publishedOn) return left.publishedOn < right.publishedOn ? -1 : 1;
  return decimal(left.value).comparedTo(decimal(right.value));
}

/**
 * Checks values of an index before they are used. Refuses `INDEX_INVALID`, with the place of each,
 * text that is no period and two different values of one period that were published on one day:
 * nothing says which of the two is right.
 */
export function checkIndexValues(
  values: readonly IndexValue[],
  path: readonly string[],
): Result<readonly IndexValue[]> {
  const refusals: Refusal[] = [];
  const first = new Map<string, IndexValue>();
  for (const [place, value] of values.entries()) {
    const { period, publishedOn } = value;
    if (readIndexPeriod(period) === null) {
      refusals.push({
        code: 'INDEX_INVALID',
        path: [...path, String(place), 'period'],
        message: `${JSON.stringify(period.slice(0, 80))} is not a period of an index.`,
        whatToDo: `Give a year, half-year, quarter or month, like ${INDEX_PERIOD_FORMS}.`,
      });
      continue;
    }
    const key = `${period} ${publishedOn}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, value);
    else if (!decimal(earlier.value).equals(decimal(value.value))) {
      refusals.push({
        code: 'INDEX_INVALID',
        path: [...path, String(place), 'value'],
        message: `Two values of ${period} were published on ${publishedOn}: ${earlier.value} and ${value.value}.`,
        whatToDo: 'Keep the right one, or give the correction the day on which it was published.',
      });
    }
  }
  return refusals.length > 0 ? refuseAll(refusals) : accept(values);
}

/**
 * An index that stopped, continued from a day on by its successor's values of later periods × the
 * link coefficient.
 */
export function continuedBy(
  series: IndexSeries,
  successor: IndexSeries,
  coefficient: DecimalText,
  from: LocalDate | null = null,
): IndexSeries {
  const last = series.values.reduce<string | null>(
    (latest, { period }) => (latest === null || comparePeriods(period, latest) > 0 ? period : latest),
    null,
  );
  const linked = successor.values
    .filter(({ period }) => last === null || comparePeriods(period, last) > 0)
    .map((value) => ({
      ...value,
      ...laterOf(value.countsFrom ?? null, from),
      value: decimal(value.value).times(decimal(coefficient)).toFixed(),
    }));
  return { name: series.name, values: [...series.values, ...linked] };
}

/** The later of the days from which values count, along a line of successors. */
function laterOf(one: LocalDate | null, other: LocalDate | null): Pick<IndexValue, 'countsFrom'> {
  const countsFrom = one !== null && (other === null || other < one) ? one : other;
  return countsFrom === null ? {} : { countsFrom };
}
