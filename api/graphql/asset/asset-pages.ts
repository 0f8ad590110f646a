import { assetOrder, assetOrderByName, type AssetRecord } from '../../store/asset/asset.store';
import { pagesInOrder } from '../connection';

/** Pages of assets, oldest first. */
export const assetPages = pagesInOrder<AssetRecord>({ list: 'assets', order: assetOrder });

/** Pages of assets by name. */
export const assetPagesByName = pagesInOrder<AssetRecord>({ list: 'assets-by-name', order: assetOrderByName });

/** The same, for assets read below the incidents that hit them. */
export const assetPagesOfIncidents = pagesInOrder<AssetRecord & { readonly incidentId: string }>({
  list: 'assets',
  order: assetOrder,
});
