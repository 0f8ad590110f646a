import type { CampaignEntry } from '../../app/indexation/campaign';
import { explainRevised, type PriceRevision } from '../../domain/indexation/price-revision';
import type { IndexValue } from '../../domain/indexation/index-series';
import type { LocalDate } from '../../domain/time/instant';
import type { PriceOfferView } from './to-offer';

/** A revision as the schema has it, its figures by their ids. */
export type RevisionView = ReturnType<typeof toRevision>;
/** A value of an index that a revision used. */
export type UsedValueView = ReturnType<typeof toUsedValue>;

/** What a campaign does to one contract. */
export type PreviewView = Omit<CampaignEntry, 'revision' | 'offer'> & {
  readonly revision: RevisionView | null;
  readonly offer: PriceOfferView | null;
};

/** When a revision was recorded, and by whom; null of a preview. */
interface RevisionRecord {
  readonly key: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Shows a revision of prices from a day on, each price with its explanation. */
export function toRevision(revision: PriceRevision, on: LocalDate, recorded: RevisionRecord | null) {
  const { cause, index, indexNow, supplier, article, prices } = revision;
  return {
    key: recorded?.key ?? null,
    cause,
    on,
    index,
    indexNow: indexNow === null ? null : toUsedValue(indexNow),
    supplier: supplier?.supplier ?? null,
    reason: supplier?.reason ?? null,
    proof: supplier?.proof ?? null,
    article,
    prices: prices.map((price) => {
      const { kind, key, oldPrice, newPrice, priceDate, indexBefore, percent } = price;
      const before = indexBefore === null ? null : toUsedValue(indexBefore);
      const amounts = { kind, key, oldPrice, newPrice, priceDate, indexBefore: before, percent };
      return { ...amounts, ...explainRevised(revision, price) };
    }),
    recordedAt: recorded?.recordedAt ?? null,
    recordedBy: recorded?.recordedBy ?? null,
  };
}

function toUsedValue({ period, publishedOn, value, figureId }: IndexValue) {
  return { period, publishedOn, value, figureId: figureId ?? null };
}
