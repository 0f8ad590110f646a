import type { PriceRevision } from '../../domain/indexation/price-revision';
import type { LocalDate } from '../../domain/time/instant';
import type { DatedTerms } from '../terms/dated-terms';

/** The key of the fact that says how prices were revised by the index on a day. */
export const BY_INDEX = 'INDEXATION';

/** What the keys of facts of suppliers' increases begin with. */
export const BY_SUPPLIER = 'SUPPLIER';

/** The revisions of prices that stand, with their days, first to last. */
export function revisionsOf({ timeline, knownAt }: DatedTerms) {
  return [...timeline.standingOf('PRICE_REVISION', knownAt)].sort((a, b) =>
    a.startsOn !== b.startsOn ? (a.startsOn < b.startsOn ? -1 : 1) : a.sequence - b.sequence,
  );
}

/** How the index revised the prices of a contract on a day; undefined where it did not. */
export function appliedOn(dated: DatedTerms, on: LocalDate): PriceRevision | undefined {
  return dated.timeline.valueOn('PRICE_REVISION', `${BY_INDEX} ${on}`, on, dated.knownAt) ?? undefined;
}
