import { assetsOfContracts, assetsOfIncidents } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { IncidentRecord } from '../../store/incident/incident.store';
import {
  ContractAssetRelations,
  IncidentAssetRelations,
  type ContractAssetsArgs,
  type IncidentAssetsArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { loadPages } from '../load';
import { assetPages, assetPagesOfIncidents } from './asset-pages';

/** Loads the inventories of contracts. */
export class AssetsOfContracts extends ContractAssetRelations {
  assets(context: RequestContext, contracts: readonly ContractRecord[], args: ContractAssetsArgs) {
    return loadPages(context, contracts, args, assetPages, assetsOfContracts);
  }
}

/** Loads what incidents hit. */
export class AssetsOfIncidents extends IncidentAssetRelations {
  assets(context: RequestContext, incidents: readonly IncidentRecord[], args: IncidentAssetsArgs) {
    return loadPages(context, incidents, args, assetPagesOfIncidents, assetsOfIncidents);
  }
}
