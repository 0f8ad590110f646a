import type { AssetRecord } from '../../store/asset/asset.store';
import { pages } from '../connection';

/** Pages of assets, oldest first. */
export const assetPages = pages<AssetRecord>({ list: 'assets', keys: ['uuid'], keyOf: (asset) => [asset.id] });

/** The same, for assets read below the incidents that hit them. */
export const assetPagesOfIncidents = pages<AssetRecord & { readonly incidentId: string }>({
  list: 'assets',
  keys: ['uuid'],
  keyOf: (asset) => [asset.id],
});
