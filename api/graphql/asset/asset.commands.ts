import { addAsset } from '../../app/asset/add-asset';
import { AssetMutations } from '../_generated';
import { command } from '../command';
import { loadAsset } from './asset.loader';

/** Mutations of assets. */
export const assetMutations = new AssetMutations({
  addAsset: command(addAsset, { asset: (context, done) => loadAsset(context, done?.assetId) }),
});
