import type { IndexSeries } from '../indexation/index-series';
import { reviseAtAnniversaries, type IndexedPrice, type RevisionChain } from '../indexation/revise-at-anniversaries';
import { explain, identifier, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { subtract, sum } from '../money/arithmetic';
import { formatAmount } from '../money/format-money';
import type { Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { IndexationTerms } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';

/** What revisions up to a date do to the monthly prices of a contract. */
export interface IndexationSimulation extends RevisionChain {
  readonly before: Money;
  readonly after: Money;
  /** What a month costs more after the last revision. */
  readonly difference: Money;
  readonly explanation: Explanation;
}

/**
 * The revisions of a contract's prices at all its anniversaries up to a date, before anyone
 * confirms them, and what a month costs more after them. Refuses `INDEX_NOT_PUBLISHED` when not
 * even the first can be made, and `AMENDMENT_REQUIRED` where the terms have no formula.
 */
export function reckonIndexation(
  terms: IndexationTerms | null,
  series: IndexSeries,
  contractStart: LocalDate,
  prices: readonly IndexedPrice[],
  until: LocalDate,
  currency: string,
): Result<IndexationSimulation> {
  if (terms === null) {
    const message = 'These terms have no formula that revises prices.';
    return refuse('AMENDMENT_REQUIRED', [], message, 'Agree on new prices in an amendment.');
  }
  const chain = reviseAtAnniversaries(terms, series, contractStart, prices, until);
  if (chain.revisions.length === 0 && chain.refusals.length > 0) return { ok: false, refusals: chain.refusals };
  const revised = prices.map(({ key, price }) => {
    const last = chain.revisions
      .flatMap((each) => each.prices)
      .filter((each) => each.key === key)
      .at(-1);
    return { key, before: price, after: last?.price ?? price };
  });
  const before = sum(
    revised.map((each) => each.before),
    currency,
  );
  const after = sum(
    revised.map((each) => each.after),
    currency,
  );
  const difference = subtract(after, before);
  const label = {
    en: 'What a month costs more after the revisions',
    fr: 'Ce qu’un mois coûte en plus après les révisions',
  };
  const pairs = revised.map((each, index) => {
    const name = `${index + 1}_${identifier(each.key)}`;
    return [
      quantity(`after${name}`, formatAmount(each.after), currency),
      quantity(`before${name}`, formatAmount(each.before), currency),
    ] as const;
  });
  const formula = pairs.length === 0 ? '0' : pairs.map(([now, then]) => `${now.name} - ${then.name}`).join(' + ');
  const result = quantity('difference', formatAmount(difference), currency);
  return accept({
    ...chain,
    before,
    after,
    difference,
    explanation: explain([step(label, pairs.flat(), formula, result, terms.article)]),
  });
}
