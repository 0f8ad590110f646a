import type { Money } from '../money/value';
import { accept, type Refusal, type Result } from '../result';
import type { IndexationTerms } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import { addMonths } from '../time/local-date';
import { indexOn, type IndexSeries, type IndexValue } from './index-series';
import { revisePrice, type RevisedPrice } from './revise-price';

/** A price that follows an index: a component, a module, a unit. Fees are not revised. */
export interface IndexedPrice {
  readonly key: string;
  /** P0: the price in force. */
  readonly price: Money;
  /** The day on which it was set or last revised. */
  readonly priceDate: LocalDate;
  /**
   * S0 where an index revised it last: the value that this revision used. Null, or absent: the one
   * last published on the price date.
   */
  readonly indexUsed?: IndexValue | null;
}

/** One price at one anniversary. */
export interface PriceRevision extends RevisedPrice {
  readonly key: string;
  readonly oldPrice: Money;
  readonly indexBefore: IndexValue;
}

/** All prices of a contract at one anniversary, each revised by itself. */
export interface Revision {
  readonly on: LocalDate;
  readonly index: string;
  readonly indexNow: IndexValue;
  readonly prices: readonly PriceRevision[];
}

/**
 * The revisions of a contract up to a date; `refusals` says why the next one could not be made, if
 * so.
 */
export interface RevisionChain {
  readonly revisions: readonly Revision[];
  readonly refusedOn: LocalDate | null;
  readonly refusals: readonly Refusal[];
}

/**
 * Revises prices on one anniversary. A price set on that very day or later is not. Refuses
 * `INDEX_NOT_PUBLISHED` when a value is missing for the anniversary or for a price date.
 */
export function reviseOn(
  terms: IndexationTerms,
  series: IndexSeries,
  prices: readonly IndexedPrice[],
  on: LocalDate,
): Result<Revision> {
  const now = indexOn(series, on, terms.maximumAgeMonths);
  if (!now.ok) return now;
  const revised: PriceRevision[] = [];
  for (const { key, price, priceDate, indexUsed } of prices.filter((each) => each.priceDate < on)) {
    const before = indexUsed == null ? indexOn(series, priceDate, terms.maximumAgeMonths) : accept(indexUsed);
    if (!before.ok) return before;
    const made = revisePrice(terms, price, before.value.value, now.value.value);
    if (!made.ok) return made;
    revised.push({ key, oldPrice: price, indexBefore: before.value, ...made.value });
  }
  return accept({ on, index: series.name, indexNow: now.value, prices: revised });
}

/**
 * The anniversaries of a contract up to and including a date. Each is counted from the start; a
 * restarted term moves none.
 */
export function anniversariesUntil(contractStart: LocalDate, until: LocalDate): readonly LocalDate[] {
  const found: LocalDate[] = [];
  for (let years = 1; ; years += 1) {
    const on = addMonths(contractStart, 12 * years);
    if (on > until) return found;
    found.push(on);
  }
}

/**
 * The revisions of a contract at all its anniversaries up to a date, each from the prices of the
 * one before; the first refusal ends them. An anniversary before all prices were set is passed
 * over, and needs no index.
 */
export function reviseAtAnniversaries(
  terms: IndexationTerms,
  series: IndexSeries,
  contractStart: LocalDate,
  prices: readonly IndexedPrice[],
  until: LocalDate,
): RevisionChain {
  const revisions: Revision[] = [];
  let current = prices;
  for (const on of anniversariesUntil(contractStart, until)) {
    if (current.length > 0 && current.every(({ priceDate }) => priceDate > on)) continue;
    const revision = reviseOn(terms, series, current, on);
    if (!revision.ok) return { revisions, refusedOn: on, refusals: revision.refusals };
    revisions.push(revision.value);
    const made = new Map(revision.value.prices.map((each) => [each.key, each.price]));
    current = current.map((each) => {
      const price = made.get(each.key);
      return price === undefined ? each : { ...each, price, priceDate: on, indexUsed: revision.value.indexNow };
    });
  }
  return { revisions, refusedOn: null, refusals: [] };
}
