import { accept, refuse, type Result } from '../../domain/result';
import { assetsById, type AssetRecord } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import type { Unit } from '../command/unit';

/** An asset, and the contract whose lock the unit holds. */
export interface OpenAsset {
  readonly asset: AssetRecord;
  readonly contract: ContractRecord;
}

/**
 * Locks the contract of an asset and reads the asset under that lock. Refused: `NOT_FOUND`, and
 * `ASSET_STATE_CONFLICT` for one that goes on under another contract.
 */
export async function openAsset(unit: Unit, assetId: string): Promise<Result<OpenAsset>> {
  const [seen] = isId(assetId) ? await assetsById(unit.tx, [assetId]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  const [asset] = contract === undefined ? [] : await assetsById(unit.tx, [assetId]);
  if (contract === undefined || asset === undefined) return notFound('asset', ['assetId']);
  if (asset.movedToId !== null) {
    const message = 'The asset was moved to another contract.';
    return refuse(
      'ASSET_STATE_CONFLICT',
      ['assetId'],
      message,
      `Use the asset as which it goes on: ${asset.movedToId}.`,
    );
  }
  return accept({ asset, contract });
}
