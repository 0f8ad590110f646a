import { assetsAsKnown, isAssetAsked } from '../../app/asset/assets-as-known';
import { writeCsv } from '../../app/asset/import/write-csv';
import { searchText } from '../../domain/text/search-text';
import { groupsInOrder } from '../../executor/align';
import type { Instant } from '../../domain/time/instant';
import {
  assetsOfContracts,
  assetsOfIncidents,
  wholeInventories,
  type AssetListFilter,
  type AssetRecord,
} from '../../store/asset/asset.store';
import {
  ContractAssetRelations,
  IncidentAssetRelations,
  type ContractAssetsArgs,
  type IncidentAssetsArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import type { Connection, PageArgs, PageRequest, Pages } from '../connection';
import { byView } from '../contract/contract-view';
import type { CursorKeys } from '../cursor';
import { codedError } from '../errors';
import { askedIdOrNull, contractIdOf, idsOf, loadPages, totalKnown } from '../load';
import { needs } from '../../executor/needs';
import { assetPages, assetPagesByName, assetPagesOfIncidents } from './asset-pages';

type Ids = readonly { readonly id: string }[];

/** Most assets that are written as CSV for one request. */
const MOST_EXPORTED = 20_000;

/** Loads the inventories of contracts. */
export class AssetsOfContracts extends ContractAssetRelations {
  @needs('id')
  assets(context: RequestContext, contracts: Ids, args: ContractAssetsArgs) {
    const { kind = null, siteId = null, coveredOn = null, search = null } = args.filter ?? {};
    const text = search === null ? '' : searchText(search);
    const asked = { kind, siteId: askedIdOrNull(siteId), coveredOn, search: text === '' ? null : text };
    const isByName = args.orderBy === 'DESIGNATION';
    const list = isByName ? assetPagesByName : assetPages;
    return byView(contracts, (group, view) => {
      const filter = view === undefined ? asked : { ...asked, coveredOn: asked.coveredOn ?? view.on };
      if (view !== undefined && view.knownAt !== null)
        return assetsSeen(context, group, view.knownAt, filter, list, args);
      return loadPages(context, group, args, list, (reader, ids, page) =>
        assetsOfContracts(reader, ids, filter, isByName, page),
      );
    });
  }

  @needs('id')
  async inventoryCsv(context: RequestContext, contracts: Ids) {
    const found = await wholeInventories(context.read, idsOf(contracts), MOST_EXPORTED + 1);
    if (found.length > MOST_EXPORTED)
      throw codedError(
        'LIMIT_EXCEEDED',
        `The inventories have more than ${MOST_EXPORTED} assets. Ask for fewer contracts.`,
      );
    const groups = groupsInOrder(contracts, ({ id }) => id, found, contractIdOf);
    return groups.map(writeCsv);
  }
}

/** Pages of the assets of contracts that were under them by what was known at an instant. */
async function assetsSeen(
  context: RequestContext,
  contracts: Ids,
  knownAt: Instant,
  filter: AssetListFilter,
  list: Pages<AssetRecord>,
  args: PageArgs,
): Promise<Connection<AssetRecord>[]> {
  const page = list.request(args);
  const known = await assetsAsKnown(context.read, idsOf(contracts), knownAt);
  const found = known.filter((asset) => isAssetAsked(asset, filter));
  return groupsInOrder(contracts, ({ id }) => id, found, contractIdOf).map((own) => {
    return list.connection(pageOf(own, list, page), page, totalKnown(own.length));
  });
}

/** The rows of a page of a list that is in memory. */
function pageOf<Row>(rows: readonly Row[], list: Pages<Row>, { after, limit }: PageRequest): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: list.decode(list.cursorOf(row)) }));
  return keyed
    .sort((a, b) => compareKeys(a.key, b.key))
    .filter(({ key }) => after === null || compareKeys(key, after) > 0)
    .slice(0, limit)
    .map(({ row }) => row);
}

function compareKeys(a: CursorKeys, b: CursorKeys): number {
  for (const [place, key] of a.entries()) {
    const other = b[place];
    if (other === undefined || key === other) continue;
    return key < other ? -1 : 1;
  }
  return 0;
}

/** Loads what incidents hit. */
export class AssetsOfIncidents extends IncidentAssetRelations {
  @needs('id')
  assets(context: RequestContext, incidents: readonly { readonly id: string }[], args: IncidentAssetsArgs) {
    return loadPages(context, incidents, args, assetPagesOfIncidents, assetsOfIncidents);
  }
}
