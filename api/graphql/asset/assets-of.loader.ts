import { writeCsv } from '../../app/asset/import/write-csv';
import { searchText } from '../../domain/text/search-text';
import { groupsInOrder } from '../../executor/align';
import { assetsOfContracts, assetsOfIncidents, countAssets, wholeInventories } from '../../store/asset/asset.store';
import {
  AssetConnectionRelations,
  ContractAssetRelations,
  IncidentAssetRelations,
  type ContractAssetsArgs,
  type IncidentAssetsArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import type { Connection } from '../connection';
import { codedError } from '../errors';
import { askedIdOrNull, contractIdOf, idsOf, loadPages, loadTotals } from '../load';
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
    const filter = { kind, siteId: askedIdOrNull(siteId), coveredOn, search: text === '' ? null : text };
    const isByName = args.orderBy === 'DESIGNATION';
    return loadPages(
      context,
      contracts,
      args,
      isByName ? assetPagesByName : assetPages,
      (reader, ids, page) => assetsOfContracts(reader, ids, filter, isByName, page),
      undefined,
      (reader, ids) => countAssets(reader, ids, filter),
    );
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

/** Loads what incidents hit. */
export class AssetsOfIncidents extends IncidentAssetRelations {
  @needs('id')
  assets(context: RequestContext, incidents: readonly { readonly id: string }[], args: IncidentAssetsArgs) {
    return loadPages(context, incidents, args, assetPagesOfIncidents, assetsOfIncidents);
  }
}

/** Counts the lists of assets that tell it. */
export class AssetTotals extends AssetConnectionRelations {
  totalCount(context: RequestContext, pages: readonly Connection<unknown>[]) {
    return loadTotals(context, pages);
  }
}
