import { addAsset } from '../../app/asset/add-asset';
import { agreeAssetTerm } from '../../app/asset/asset-term';
import { giveAssetNotice } from '../../app/asset/give-asset-notice';
import { endAssetCover } from '../../app/asset/end-asset-cover';
import { importAssets } from '../../app/asset/import/import-assets';
import { moveAsset } from '../../app/asset/move-asset';
import { validateAsset } from '../../app/asset/validate-asset';
import { updateAsset } from '../../app/asset/update-asset';
import { AssetMutations } from '../_generated';
import { command } from '../command';
import { loadAsset, loadContractOf } from './asset.loader';

/** Mutations of assets. */
export const assetMutations = new AssetMutations({
  addAsset: command(addAsset, { asset: (context, done) => loadAsset(context, done?.assetId) }),
  updateAsset: command(updateAsset, { asset: (context, done) => loadAsset(context, done?.assetId) }),
  endAssetCover: command(endAssetCover, { asset: (context, done) => loadAsset(context, done?.assetId) }),
  agreeAssetTerm: command(agreeAssetTerm, { asset: (context, done) => loadAsset(context, done?.assetId) }),
  giveAssetNotice: command(giveAssetNotice, { asset: (context, done) => loadAsset(context, done?.assetId) }),
  validateAsset: command(validateAsset, { asset: (context, done) => loadAsset(context, done?.assetId) }),
  importAssets: command(
    (unit, input: { readonly contractId: string; readonly csv: string }) => importAssets(unit, input),
    {
      contract: (context, done) => loadContractOf(context, done?.contractId),
      imported: (_context, done) => done?.imported ?? null,
    },
  ),
  moveAsset: command(moveAsset, { asset: (context, done) => loadAsset(context, done?.assetId) }),
});
