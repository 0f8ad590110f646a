import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { AssetRow } from '../../store/rows';
import { checkText } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { openAsset } from './open-asset';

/**
 * Ends the cover of an asset on a day of its own, before the contract's end or after it. A later
 * call gives another day.
 */
export async function endAssetCover(
  unit: Unit,
  input: { readonly assetId: string; readonly coveredUntil: LocalDate; readonly reason: string },
): Promise<Result<{ readonly assetId: string }>> {
  const opened = await openAsset(unit, input.assetId);
  if (!opened.ok) return opened;
  const { asset, contract } = opened.value;
  const faults = checkText(input.reason, ['reason'], 1000);
  if (faults.length > 0) return refuseAll(faults);
  const { coveredUntil, reason } = input;
  if (coveredUntil < asset.coveredFrom) {
    const message = `The asset is covered from ${asset.coveredFrom} on.`;
    return refuse('DATE_OUT_OF_PERIOD', ['coveredUntil'], message, 'Give that day or a later one.');
  }
  await updateRow(unit, AssetRow, asset.id, { coveredUntil });
  const payload = { coveredUntil, before: asset.coveredUntil, reason };
  await record(unit, { kind: 'ASSET_COVER_ENDED', subjectId: asset.id, contractId: contract.id, payload });
  return accept({ assetId: asset.id });
}
