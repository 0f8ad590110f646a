import { fold } from '../../domain/event/fold';
import { stepAsset } from '../../domain/event/fold-asset';
import { searchText } from '../../domain/text/search-text';
import type { Instant } from '../../domain/time/instant';
import type { AssetListFilter, AssetRecord } from '../../store/asset/asset.store';
import type { StatementRunner } from '../../store/database/statement';
import { eventsOfContractsKnown } from '../event/known-events';
import { searchTextOf } from './asset-facts';

/** The assets of several contracts as they were known at an instant, oldest first. */
export async function assetsAsKnown(
  reader: StatementRunner,
  contracts: readonly string[],
  knownAt: Instant,
): Promise<readonly AssetRecord[]> {
  const events = await eventsOfContractsKnown(reader, 'asset', contracts, knownAt);
  const assets = [...events.values()].flatMap((own) => {
    const state = fold(stepAsset, own);
    if (state === null) return [];
    const { createdAt: _createdAt, ...asset } = state;
    return [asset];
  });
  return assets.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether an asset is one of those that a list asks for. */
export function isAssetAsked(asset: AssetRecord, { kind, siteId, coveredOn, search }: AssetListFilter): boolean {
  const { coveredFrom, coveredUntil } = asset;
  return (
    (kind === null || asset.kind === kind) &&
    (siteId === null || asset.siteId === siteId) &&
    (coveredOn === null || (coveredFrom <= coveredOn && (coveredUntil === null || coveredUntil >= coveredOn))) &&
    (search === null || searchTextOf(asset).includes(searchText(search)))
  );
}
