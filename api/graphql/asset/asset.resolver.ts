import { addAsset } from '../../app/asset/add-asset';
import { runCommand } from '../../app/command/run-command';
import { AssetMutations, type MutationAddAssetArgs } from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { payloadBase } from '../payload';
import { loadAsset } from './asset.loader';

/** Carries out mutations of assets. */
export class AssetMutationResolver extends AssetMutations {
  async addAsset(context: RequestContext, { idempotencyKey, input }: MutationAddAssetArgs) {
    requireScope(context, 'contracts:write');
    const outcome = await runCommand(context, 'addAsset', idempotencyKey, input, (unit) => addAsset(unit, input));
    return { ...payloadBase(outcome), asset: await loadAsset(context, outcome.value?.assetId) };
  }
}
