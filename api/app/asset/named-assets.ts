import { accept, refuse, type Result } from '../../domain/result';
import { assetsById, type AssetRecord } from '../../store/asset/asset.store';
import { isId, notFound } from '../checks';
import type { Unit } from '../command/unit';

/** The assets with these ids that may be seen, by id. */
export async function assetsNamed(unit: Unit, named: readonly string[]): Promise<ReadonlyMap<string, AssetRecord>> {
  const ids = [...new Set(named)].filter(isId);
  const found = ids.length === 0 ? [] : await assetsById(unit.tx, ids);
  return new Map(found.map((asset) => [asset.id, asset]));
}

/** The assets named, each once; refuses those that may not be seen or are another contract's. */
export function hitAmong(
  found: ReadonlyMap<string, AssetRecord>,
  contractId: string,
  named: readonly string[],
): Result<readonly AssetRecord[]> {
  const assetIds = [...new Set(named)];
  const hit: AssetRecord[] = [];
  for (const [place, id] of assetIds.entries()) {
    const asset = found.get(id);
    if (asset === undefined) return notFound('asset', ['assetIds', String(place)]);
    if (asset.contractId === contractId) {
      hit.push(asset);
      continue;
    }
    return refuse(
      'CONTRACT_MISMATCH',
      ['assetIds', String(place)],
      'The asset belongs to another contract.',
      "Name the contract's own assets.",
    );
  }
  return accept(hit);
}
