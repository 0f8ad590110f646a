import { campaignAfter, type AskedCampaign, type CampaignEntry } from '../../app/indexation/campaign';
import { datedKindOf, priceDateOn } from '../../app/indexation/contract-price-dates';
import { offersOf } from '../../app/indexation/price-offers';
import { revisionsOf } from '../../app/indexation/recorded-revisions';
import type { SavedRevision } from '../../app/indexation/save-revision';
import type { DatedTerms } from '../../app/terms/dated-terms';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { distinct } from '../../executor/align';
import { needs } from '../../executor/needs';
import { formatInstant, utcDayOf } from '../../domain/time/instant';
import { addDays, addMonths } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import { figuresById } from '../../store/figure/figure.store';
import {
  ContractIndexationRelations,
  IndexationPreviewRelations,
  IndexationQueries,
  ServiceModuleIndexationRelations,
  UsedIndexValueRelations,
  type ContractPriceOffersArgs,
  type ContractPriceRevisionsArgs,
  type QueryIndexationCampaignArgs,
} from '../_generated';
import { PageStanding, pages } from '../connection';
import type { RequestContext } from '../context';
import { byView } from '../contract/contract-view';
import { datesAsked } from '../contract/terms-asked';
import { codedError } from '../errors';
import { askedIdOrNull, contractsOf, idsOf, loadMaybe, totalKnown } from '../load';
import { toOffer, type PriceOfferView } from './to-offer';
import { toRevision, type PreviewView, type RevisionView, type UsedValueView } from './to-revision';

/** A revision with its place in the list of its contract. */
type ListedRevision = RevisionView & { readonly place: number };

const revisionPages = pages<ListedRevision>({
  list: 'priceRevisions',
  keys: ['integer'],
  keyOf: ({ place }) => [place],
});
const offerPages = pages<PriceOfferView & { readonly place: number }>({
  list: 'priceOffers',
  keys: ['integer'],
  keyOf: ({ place }) => [place],
});
/** Most contracts of a page of a campaign: each is explained price by price. */
const MOST_OF_CAMPAIGN = 200;
const campaignPages = pages<PreviewView>({
  list: 'indexationCampaign',
  most: MOST_OF_CAMPAIGN,
  keys: ['uuid'],
  keyOf: ({ contractId }) => [contractId],
});

/** The revision that a mutation recorded. */
export async function loadRevision(
  { database, read, session, now }: RequestContext,
  { contractId, revision }: SavedRevision,
): Promise<RevisionView | null> {
  const terms = await termsLibraryOf(database).termsOf(read, session.providerId, [contractId], { at: now });
  const dated = terms.get(contractId)?.dated;
  const found = dated === undefined ? undefined : revisionsOf(dated).find(({ key }) => key === revision.key);
  return found === undefined ? null : viewOf(found);
}

/** A revision by its key, also once it was withdrawn. */
export function revisionEver({ timeline }: DatedTerms, key: string): RevisionView | null {
  const found = timeline.of('PRICE_REVISION', key).findLast(({ value }) => value !== null);
  if (found?.value == null) return null;
  const { value, startsOn, recordedAt, recordedBy = '' } = found;
  return toRevision(value, startsOn, { key, recordedAt: formatInstant(recordedAt), recordedBy });
}

function viewOf({
  key,
  value,
  startsOn,
  recordedAt,
  recordedBy = '',
}: ReturnType<typeof revisionsOf>[number]): RevisionView {
  return toRevision(value, startsOn, { key, recordedAt: formatInstant(recordedAt), recordedBy });
}

/** The offer that a mutation is about, as it stands today. */
export async function loadPriceOffer(
  { database, read, session, now }: RequestContext,
  { contractId, offerKey }: { readonly contractId: string; readonly offerKey: string },
): Promise<PriceOfferView | null> {
  const terms = await termsLibraryOf(database).termsOf(read, session.providerId, [contractId], { at: now });
  const own = terms.get(contractId);
  const found = own === undefined ? undefined : offersOf(own.dated).find(({ key }) => key === offerKey);
  return own === undefined || found === undefined ? null : toOffer(found, localDateAt(own.dated.zone, now));
}

/** Loads the revisions of contracts. */
export class RevisionsOfContracts extends ContractIndexationRelations {
  @needs('id')
  priceRevisions(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractPriceRevisionsArgs,
  ) {
    const page = revisionPages.request(args);
    const after = Number(page.after?.[0] ?? 0);
    return byView(contracts, async (group, view) => {
      const { knownAt } = datesAsked(context, view, args);
      const library = termsLibraryOf(context.database);
      const { read, session, now } = context;
      const terms = await library.termsOf(read, session.providerId, idsOf(group), { at: now }, knownAt);
      return group.map(({ id }) => {
        const own = terms.get(id);
        const all = own === undefined ? [] : revisionsOf(own.dated);
        const rows = all
          .slice(after, after + page.limit)
          .map((each, place) => ({ ...viewOf(each), place: after + place + 1 }));
        return revisionPages.connection(rows, page, totalKnown(all.length));
      });
    });
  }

  @needs('id')
  async priceOffers(
    { database, read, session, now }: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractPriceOffersArgs,
  ) {
    const page = offerPages.request(args);
    const after = Number(page.after?.[0] ?? 0);
    const terms = await termsLibraryOf(database).termsOf(read, session.providerId, idsOf(contracts), { at: now });
    return contracts.map(({ id }) => {
      const dated = terms.get(id)?.dated;
      const all = dated === undefined ? [] : offersOf(dated).map((each) => toOffer(each, localDateAt(dated.zone, now)));
      const rows = all.slice(after, after + page.limit).map((each, place) => ({ ...each, place: after + place + 1 }));
      return offerPages.connection(rows, page, totalKnown(all.length));
    });
  }
}

/** Loads since when modules have their prices. */
export class PriceDatesOfModules extends ServiceModuleIndexationRelations {
  @needs('contractId', 'key', 'unitPrice', 'monthlyAmount')
  async priceDate(
    { database, read, session, now }: RequestContext,
    modules: readonly Pick<ServiceModuleRecord, 'contractId' | 'key' | 'unitPrice' | 'monthlyAmount'>[],
  ) {
    const contracts = distinct(modules, ({ contractId }) => contractId);
    const terms = await termsLibraryOf(database).termsOf(read, session.providerId, contracts, { at: now });
    return modules.map(({ contractId, key, unitPrice, monthlyAmount }) => {
      const own = terms.get(contractId);
      const kind = datedKindOf({ unitPrice, monthlyAmount });
      return own === undefined || kind === null ? null : priceDateOn(own.dated, { kind, key }, own.on);
    });
  }
}

/** Loads the contracts of a campaign. */
export class IndexationPreviewLoader extends IndexationPreviewRelations {
  contract(context: RequestContext, entries: readonly PreviewView[]) {
    return contractsOf(context, entries);
  }
}

/** Loads the figures that revisions used. */
export class UsedIndexValueLoader extends UsedIndexValueRelations {
  figure(context: RequestContext, values: readonly UsedValueView[]) {
    return loadMaybe(context, values, ({ figureId }) => figureId, figuresById);
  }
}

/** Resolves campaigns of indexation. */
export class IndexationQueryResolver extends IndexationQueries {
  async indexationCampaign(context: RequestContext, args: QueryIndexationCampaignArgs) {
    const page = campaignPages.request(args);
    const { clientId = null, contractId = null } = args.filter ?? {};
    const from = args.filter?.from ?? utcDayOf(context.now);
    const last = addDays(addMonths(from, 12), -1);
    const until = args.filter?.until ?? last;
    if (until < from || until > last) throw codedError('BAD_USER_INPUT', `Give an \`until\` from ${from} to ${last}.`);
    const asked: AskedCampaign = {
      ...{ from, before: addDays(until, 1) },
      ...{ clientId: askedIdOrNull(clientId), contractId: askedIdOrNull(contractId) },
    };
    const { read: reader, database, session, now } = context;
    const source = { reader, library: termsLibraryOf(database), providerId: session.providerId, now };
    const after = page.after === null ? null : String(page.after[0]);
    const { entries, next } = await campaignAfter(source, asked, after, page.first);
    const connection = campaignPages.connection(entries.map(toPreview), { ...page, limit: page.first + 1 });
    if (next === null) return connection;
    // Whoever goes on does so behind the last contract that was looked at.
    const cursor = campaignPages.cursorOf({ contractId: next } as PreviewView);
    return Object.assign(connection, {
      pageInfo: new PageStanding(connection.nodes, true, page.after !== null, campaignPages, cursor),
    });
  }
}

function toPreview({ revision, offer, ...entry }: CampaignEntry): PreviewView {
  return {
    ...entry,
    revision: revision === null ? null : toRevision(revision, entry.on, null),
    offer: offer === null ? null : toOffer(offer, entry.today),
  };
}
