import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { assetsById } from '../../store/asset/asset.store';
import { AssetRow } from '../../store/rows';
import { checkText, notFound } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { openRecommendation } from './open-recommendation';

/** The exclusion of an asset for which a recommendation was not followed. */
export interface ExcludeAssetInput {
  readonly recommendationId: string;
  /** The first day on which work on it is outside the forfait. */
  readonly from: LocalDate;
  readonly reason: string;
}

/**
 * Excludes an asset from the forfait from a day on, since a recommendation for it was not followed
 * (`omr-hosted` particular conditions 8). The client reads the decision on the asset.
 */
export async function excludeAssetFromForfait(
  unit: Unit,
  input: ExcludeAssetInput,
): Promise<Result<{ readonly assetId: string }>> {
  const opened = await openRecommendation(unit, input.recommendationId);
  if (!opened.ok) return opened;
  const { id: recommendationId, assetId, contractId, state, closedOn } = opened.value;
  const [asset] = await assetsById(unit.tx, [assetId]);
  if (asset === undefined) return notFound('recommendation', ['recommendationId']);
  const { from, reason } = input;
  const faults = checkText(reason, ['reason'], 1000);
  if (faults.length > 0) return refuseAll(faults);
  if (state !== 'NOT_FOLLOWED') {
    const whatToDo = 'Use `closeRecommendation` first: it was not followed.';
    return refuse('RECOMMENDATION_STATE_CONFLICT', ['recommendationId'], `The recommendation is ${state}.`, whatToDo);
  }
  if (asset.excludedFrom !== null || asset.movedToId !== null) {
    const [message, whatToDo] =
      asset.movedToId === null
        ? [`The asset is excluded from ${asset.excludedFrom} on.`, 'Leave it as it is.']
        : ['The asset was moved.', 'Use `issueRecommendation` for the asset that it became.'];
    return refuse('ASSET_STATE_CONFLICT', ['recommendationId'], message, whatToDo);
  }
  if (closedOn !== null && from < closedOn) {
    const message = `It was found on ${closedOn} that the recommendation was not followed.`;
    return refuse('DATE_OUT_OF_PERIOD', ['from'], message, 'Give that day or a later one.');
  }
  await updateRow(unit, AssetRow, asset.id, { excludedFrom: from });
  const payload = { recommendationId, excludedFrom: from, reason };
  await record(unit, { kind: 'ASSET_EXCLUDED_FROM_FORFAIT', subjectId: asset.id, contractId, payload });
  return accept({ assetId: asset.id });
}
