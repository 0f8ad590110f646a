import { assetsOfContracts, assetsOfIncidents } from '../../store/asset/asset.store';
import {
  ContractAssetRelations,
  IncidentAssetRelations,
  type ContractAssetsArgs,
  type IncidentAssetsArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { loadPages } from '../load';
import { needs } from '../../executor/needs';
import { assetPages, assetPagesOfIncidents } from './asset-pages';

/** Loads the inventories of contracts. */
export class AssetsOfContracts extends ContractAssetRelations {
  @needs('id')
  assets(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractAssetsArgs) {
    return loadPages(context, contracts, args, assetPages, assetsOfContracts);
  }
}

/** Loads what incidents hit. */
export class AssetsOfIncidents extends IncidentAssetRelations {
  @needs('id')
  assets(context: RequestContext, incidents: readonly { readonly id: string }[], args: IncidentAssetsArgs) {
    return loadPages(context, incidents, args, assetPagesOfIncidents, assetsOfIncidents);
  }
}
