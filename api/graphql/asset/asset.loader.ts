import { assetsById, type AssetRecord } from '../../store/asset/asset.store';
import { AssetRelations } from '../_generated';
import { createdTimes, updatedTimes } from '../common/recorded-times';
import type { RequestContext } from '../context';
import { contractsOf, loadRow } from '../load';

/** An asset by id, null when there is none that may be seen. */
export function loadAsset(context: RequestContext, id: string | undefined): Promise<AssetRecord | null> {
  return loadRow(context, id, assetsById);
}

/** Loads what belongs to assets. */
export class AssetLoader extends AssetRelations {
  contract(context: RequestContext, assets: readonly AssetRecord[]) {
    return contractsOf(context, assets);
  }

  createdAt(context: RequestContext, assets: readonly AssetRecord[]) {
    return createdTimes(context, assets);
  }

  updatedAt(context: RequestContext, assets: readonly AssetRecord[]) {
    return updatedTimes(context, assets);
  }
}
