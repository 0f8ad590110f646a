import { assetOrder, type AssetRecord } from '../../store/asset/asset.store';
import { pagesInOrder } from '../connection';

/** Pages of assets, oldest first. */
export const assetPages = pagesInOrder<AssetRecord>({ list: 'assets', order: assetOrder });

/** The same, for assets read below the incidents that hit them. */
export const assetPagesOfIncidents = pagesInOrder<AssetRecord & { readonly incidentId: string }>({
  list: 'assets',
  order: assetOrder,
});
