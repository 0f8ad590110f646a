import { addAsset } from '../../app/asset/add-asset';
import { runCommand } from '../../app/command/run-command';
import { assetsById, type AssetRecord } from '../../store/asset/asset.store';
import { AssetMutations, AssetRelations, type MutationAddAssetArgs } from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { contractsOf } from '../load';
import { payloadBase, rowOf } from '../payload';

/** Carries out mutations of assets. */
export class AssetMutationResolver extends AssetMutations {
  async addAsset(context: RequestContext, { idempotencyKey, input }: MutationAddAssetArgs) {
    requireScope(context, 'contracts:write');
    const outcome = await runCommand(context, 'addAsset', idempotencyKey, input, (unit) => addAsset(unit, input));
    const asset = await rowOf(outcome.value?.assetId, (ids) => assetsById(context.read, ids));
    return { ...payloadBase(outcome), asset };
  }
}

/** Loads what belongs to assets. */
export class AssetLoader extends AssetRelations {
  contract(context: RequestContext, assets: readonly AssetRecord[]) {
    return contractsOf(context, assets);
  }
}
