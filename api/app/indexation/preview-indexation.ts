import { anniversariesUntil, reviseOn } from '../../domain/indexation/revise-at-anniversaries';
import type { IndexSeries, IndexValue } from '../../domain/indexation/index-series';
import { nameOfPrice, type PriceRevision, type RevisedAmount } from '../../domain/indexation/price-revision';
import { IN_FORCE } from '../../domain/lifecycle/contract-life';
import { formatMoney } from '../../domain/money/format-money';
import { accept, refuse, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import type { DatedTerms } from '../terms/dated-terms';
import { datedPricesOn } from './contract-price-dates';
import { revisionsOf } from './recorded-revisions';

/** The first anniversary of a contract in force within some days; null without one. */
export function anniversaryWithin(dated: DatedTerms, from: LocalDate, before: LocalDate): LocalDate | null {
  const on = anniversariesUntil(dated.countedFrom, addDays(before, -1)).find((each) => each >= from);
  if (on === undefined || on < dated.firstDay) return null;
  const { standing } = dated.on(on);
  return IN_FORCE.has(standing.status) && !standing.termOver ? on : null;
}

/**
 * What an index makes of the prices of a contract on an anniversary, each price by itself
 * (`omr-hosted` art. 21.4). **Reading**: a price that was revised for a later day stays, since that
 * one was found from what it was before. Refuses `AMENDMENT_REQUIRED` where the terms have no
 * formula, `DATE_OUT_OF_PERIOD` on any other day and where all prices were revised later,
 * `INDEX_NOT_PUBLISHED` with the name of the index and the period, `INDEX_INVALID`, and
 * `NOTHING_CHANGED` without a price that was set before that day.
 */
export function reviseByIndex(dated: DatedTerms, series: IndexSeries, on: LocalDate): Result<PriceRevision> {
  const { indexation } = dated.on(on).terms.pack.billing;
  if (indexation === null) {
    const message = 'These terms have no formula that revises prices.';
    return refuse('AMENDMENT_REQUIRED', [], message, 'Agree on new prices in an amendment.');
  }
  if (anniversaryWithin(dated, on, addDays(on, 1)) !== on) {
    const message = `${on} is no anniversary on which the contract is in force: its years are counted from ${dated.countedFrom}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['on'], message, 'Give an anniversary of the contract.');
  }
  const later = revisionsOf(dated).filter(({ startsOn }) => startsOn > on);
  const revisedLater = new Set(later.flatMap(({ value }) => value.prices.map(nameOfPrice)));
  const inForce = datedPricesOn(dated, on);
  const prices = inForce.filter((each) => !revisedLater.has(nameOfPrice(each)));
  const last = later.at(-1);
  if (last !== undefined && prices.length === 0) {
    const message = `Prices were revised again on ${last.startsOn}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['on'], message, 'Give a later anniversary, or agree on the prices.');
  }
  const asked = prices.map((each) => ({
    key: nameOfPrice(each),
    price: each.price,
    priceDate: each.priceDate,
    // Another index that was agreed since counts from the date of the price.
    indexUsed: each.indexUsed?.series === indexation.index ? each.indexUsed : null,
  }));
  const made = reviseOn(indexation, series, asked, on);
  if (!made.ok) return made;
  const byKey = new Map(prices.map((each) => [nameOfPrice(each), each]));
  const revised = made.value.prices.flatMap(({ key, oldPrice, price, indexBefore }): readonly RevisedAmount[] => {
    const named = byKey.get(key);
    if (named === undefined) return [];
    const amounts = { oldPrice: formatMoney(oldPrice), newPrice: formatMoney(price) };
    return [
      {
        kind: named.kind,
        key: named.key,
        ...amounts,
        priceDate: named.priceDate,
        indexBefore: said(indexBefore),
        percent: null,
      },
    ];
  });
  if (revised.length === 0) {
    const message = `No price of the contract was set before ${on}.`;
    return refuse('NOTHING_CHANGED', ['on'], message, 'Give a later anniversary.');
  }
  const { article, fixedShare, variableShare, minimumPercent, ceilingPercent, index } = indexation;
  return accept({
    cause: 'INDEXATION',
    article,
    formula: { fixedShare, variableShare, minimumPercent, ceilingPercent },
    index,
    indexNow: said(made.value.indexNow),
    supplier: null,
    prices: revised,
  });
}

/** A value as a revision keeps it. */
function said({ period, publishedOn, value, figureId }: IndexValue): IndexValue {
  return { period, publishedOn, value, ...(figureId === undefined ? {} : { figureId }) };
}
