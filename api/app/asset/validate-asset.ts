import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { AssetRow } from '../../store/rows';
import { checkText } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { openAsset } from './open-asset';

/**
 * Validates an asset outside the technical perimeter (`omr-hosted` particular conditions 9): from a
 * day on the contract covers it. Refused: `ASSET_STATE_CONFLICT` for one that needs no validation.
 */
export async function validateAsset(
  unit: Unit,
  input: { readonly assetId: string; readonly from: LocalDate; readonly validation: string },
): Promise<Result<{ readonly assetId: string }>> {
  const opened = await openAsset(unit, input.assetId);
  if (!opened.ok) return opened;
  const { asset, contract } = opened.value;
  const faults = checkText(input.validation, ['validation'], 1000);
  if (faults.length > 0) return refuseAll(faults);
  if (asset.perimeter !== 'OUTSIDE') {
    const message =
      asset.perimeter === 'INSIDE' ? 'The asset is inside the technical perimeter.' : 'The asset is already validated.';
    return refuse('ASSET_STATE_CONFLICT', ['assetId'], message, 'Give an asset that is `OUTSIDE`.');
  }
  const said = { validatedOn: input.from, validation: input.validation };
  await updateRow(unit, AssetRow, asset.id, { perimeter: 'OUTSIDE_VALIDATED', ...said });
  await record(unit, { kind: 'ASSET_VALIDATED', subjectId: asset.id, contractId: contract.id, payload: said });
  return accept({ assetId: asset.id });
}
