import { priceOfferState } from '../../domain/indexation/price-offer';
import type { PriceRevision } from '../../domain/indexation/price-revision';
import type { IndexSeries } from '../../domain/indexation/index-series';
import type { Refusal } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { contractIdsAfter, type ContractChoice } from '../../store/contract/contract-ids.store';
import { recordedSeries } from '../figure/recorded-series';
import type { DaysSource } from '../lifecycle/dates-everywhere';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { anniversaryWithin, reviseByIndex } from './preview-indexation';
import { acceptedOfferOn, lastOfferOn, type NamedOffer } from './price-offers';
import { appliedOn } from './recorded-revisions';

/** Which anniversaries of which contracts. */
export interface AskedCampaign extends ContractChoice {
  readonly from: LocalDate;
  readonly before: LocalDate;
}

/** Where a contract stands in a campaign. */
export type CampaignState = 'DUE' | 'TO_COME' | 'TO_SIGN' | 'OFFERED' | 'APPLIED' | 'REFUSED';

/** What a campaign does to one contract. */
export interface CampaignEntry {
  readonly contractId: string;
  readonly on: LocalDate;
  readonly state: CampaignState;
  readonly revision: PriceRevision | null;
  readonly refusals: readonly Refusal[];
  /** The last offer for that anniversary. */
  readonly offer: NamedOffer | null;
  /** Today, where the contract is. */
  readonly today: LocalDate;
}

/** Some entries, and the contract behind which none was looked at; null at the end. */
export interface CampaignEntries {
  readonly entries: readonly CampaignEntry[];
  readonly next: string | null;
}

/** How many contracts are looked at together, and how many times for one page. */
const CONTRACTS_AT_ONCE = 200;
const MOST_TURNS = 5;

/**
 * The contracts after an id whose prices the index revises on an anniversary within some days, in
 * the order of their ids, at most so many. An index that is missing is told on its contract alone.
 */
export async function campaignAfter(
  { reader, library, providerId, now }: DaysSource,
  asked: AskedCampaign,
  after: string | null,
  limit: number,
): Promise<CampaignEntries> {
  const series = new Map<string, Promise<IndexSeries>>();
  const seriesOf = (index: string): Promise<IndexSeries> => {
    const kept = series.get(index) ?? recordedSeries(reader, index);
    series.set(index, kept);
    return kept;
  };
  const entries: CampaignEntry[] = [];
  let last = after;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const ids = await contractIdsAfter(reader, asked, last, CONTRACTS_AT_ONCE + 1);
    const own = ids.slice(0, CONTRACTS_AT_ONCE);
    const terms =
      own.length === 0 ? new Map<string, ContractTerms>() : await library.termsOf(reader, providerId, own, { at: now });
    for (const id of own) {
      if (entries.length === limit) return { entries, next: last };
      last = id;
      const dated: DatedTerms | undefined = terms.get(id)?.dated;
      const entry = dated === undefined ? null : await entryOf(dated, asked, seriesOf, localDateAt(dated.zone, now));
      if (entry !== null) entries.push(entry);
    }
    if (ids.length === own.length) return { entries, next: null };
  }
  return { entries, next: last };
}

async function entryOf(
  dated: DatedTerms,
  { from, before }: AskedCampaign,
  seriesOf: (index: string) => Promise<IndexSeries>,
  today: LocalDate,
): Promise<CampaignEntry | null> {
  const on = anniversaryWithin(dated, from, before);
  const indexation = on === null ? null : dated.on(on).terms.pack.billing.indexation;
  if (on === null || indexation === null) return null;
  const offer = acceptedOfferOn(dated, on) ?? lastOfferOn(dated, on) ?? null;
  const about = { contractId: dated.contractId, on, offer, today };
  const applied = appliedOn(dated, on);
  if (applied !== undefined) return { ...about, state: 'APPLIED', revision: applied, refusals: [] };
  const made = reviseByIndex(dated, await seriesOf(indexation.index), on);
  if (!made.ok) {
    // Nothing was set before that day: there is nothing to revise.
    if (made.refusals.every(({ code }) => code === 'NOTHING_CHANGED')) return null;
    return { ...about, state: 'REFUSED', revision: null, refusals: made.refusals };
  }
  const toSign = offer !== null && priceOfferState(offer.offer, today) === 'OFFERED' ? 'OFFERED' : 'TO_SIGN';
  const state = on > today ? 'TO_COME' : indexation.takesEffect === 'BY_AMENDMENT' ? toSign : 'DUE';
  return { ...about, state, revision: made.value, refusals: [] };
}
