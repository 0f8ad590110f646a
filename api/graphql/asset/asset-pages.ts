import type { AssetRecord } from '../../store/asset/asset.store';
import { pages } from '../connection';

/** Pages of assets, oldest first. */
export const assetPages = pages<AssetRecord>({ list: 'assets', keys: ['uuid'], keyOf: (asset) => [asset.id] });
