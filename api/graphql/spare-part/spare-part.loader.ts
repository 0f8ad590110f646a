import type { RecordedSparePart } from '../../app/spare-part/record-spare-part';
import type { DatedTerms } from '../../app/terms/dated-terms';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { StandingFact } from '../../domain/contract/contract-timeline';
import { formatInstant } from '../../domain/time/instant';
import { needs } from '../../executor/needs';
import { assetsById } from '../../store/asset/asset.store';
import { adjustmentsById } from '../../store/billing/billing.store';
import { interventionsById } from '../../store/consumption/consumption.store';
import { ContractSparePartRelations, SparePartRelations, type ContractSparePartsArgs } from '../_generated';
import { pages } from '../connection';
import type { RequestContext } from '../context';
import { byView } from '../contract/contract-view';
import { datesAsked } from '../contract/terms-asked';
import { idsOf, loadMaybe, totalKnown } from '../load';

/** Spare parts with their record. */
export type SparePartView = ReturnType<typeof viewOf>;

/** Pages of a contract's spare parts, by day and record: no two have both in common. */
const partPages = pages<SparePartView>({ list: 'spareParts', keys: ['text'], keyOf: (part) => [placeOf(part)] });

function placeOf({ replacedOn, id }: Pick<SparePartView, 'replacedOn' | 'id'>): string {
  return `${replacedOn} ${id}`;
}

function partsOf({ timeline, knownAt }: DatedTerms) {
  return timeline.standingOf('SPARE_PART', knownAt).map(viewOf);
}

function viewOf({ key, value, startsOn, recordedAt, recordedBy = '' }: Omit<StandingFact<'SPARE_PART'>, 'endsBefore'>) {
  const at = formatInstant(recordedAt);
  return { ...value, id: key, replacedOn: startsOn, createdAt: at, updatedAt: at, recordedBy };
}

/** Spare parts by their key, also once their record was withdrawn. */
export function partEver({ timeline }: DatedTerms, key: string): SparePartView | null {
  const found = timeline.of('SPARE_PART', key).findLast(({ value }) => value !== null);
  return found?.value == null ? null : viewOf({ ...found, value: found.value });
}

/** The parts that a mutation recorded. */
export async function loadSparePart(
  { database, read, session, now }: RequestContext,
  { contractId, sparePartId }: RecordedSparePart,
): Promise<SparePartView | null> {
  const terms = await termsLibraryOf(database).termsOf(read, session.providerId, [contractId], { at: now });
  const dated = terms.get(contractId)?.dated;
  return (dated === undefined ? [] : partsOf(dated)).find(({ id }) => id === sparePartId) ?? null;
}

/** Loads the spare parts of contracts. */
export class SparePartsOfContracts extends ContractSparePartRelations {
  @needs('id')
  spareParts(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractSparePartsArgs) {
    const page = partPages.request(args);
    const after = page.after?.[0] ?? '';
    return byView(contracts, async (group, view) => {
      const { knownAt } = datesAsked(context, view, args);
      const { read, session, now, database } = context;
      const library = termsLibraryOf(database);
      const terms = await library.termsOf(read, session.providerId, idsOf(group), { at: now }, knownAt);
      return group.map(({ id }) => {
        const own = terms.get(id);
        const all = own === undefined ? [] : [...partsOf(own.dated)].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
        const rows = all.filter((each) => placeOf(each) > String(after)).slice(0, page.limit);
        return partPages.connection(rows, page, totalKnown(all.length));
      });
    });
  }
}

/** Loads what belongs to spare parts. */
export class SparePartLoader extends SparePartRelations {
  asset(context: RequestContext, parts: readonly SparePartView[]) {
    return loadMaybe(context, parts, ({ assetId }) => assetId, assetsById);
  }

  intervention(context: RequestContext, parts: readonly SparePartView[]) {
    return loadMaybe(context, parts, ({ interventionId }) => interventionId, interventionsById);
  }

  billingAdjustment(context: RequestContext, parts: readonly SparePartView[]) {
    return loadMaybe(context, parts, ({ billingAdjustmentId }) => billingAdjustmentId, adjustmentsById);
  }
}
