import { assetNotice, assetTermLastDay, renewsAssets } from '../../domain/lifecycle/asset-term';
import { checkNotice } from '../../domain/lifecycle/notice';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { localDateAt } from '../../domain/time/time-zone';
import { AssetRow } from '../../store/rows';
import { checkText } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { checkNoticeDays, checkNoticeForm, type GiveNoticeInput } from '../lifecycle/give-notice';
import { coverEnds } from './asset-term';
import { openAsset } from './open-asset';

/** A notice that one side gave the other for an asset. */
export type GiveAssetNoticeInput = Omit<GiveNoticeInput, 'contractId'> & { readonly assetId: string };

/**
 * Records that one side gave notice for an asset with a term of its own: its cover ends with the
 * term of the day that counts, and the contract goes on. Refused one day late, with the last valid
 * day (`omr-hosted` art. 22).
 */
export async function giveAssetNotice(
  unit: Unit,
  input: GiveAssetNoticeInput,
): Promise<Result<{ readonly assetId: string }>> {
  const opened = await openAsset(unit, input.assetId);
  if (!opened.ok) return opened;
  const { asset, contract } = opened.value;
  const { by, sentOn, form, proof } = input;
  const receivedOn = input.receivedOn ?? null;
  const dated = await datedTermsOfLocked(unit, contract);
  const today = localDateAt(dated.at(unit.now).zone, unit.now);
  const { lifecycle } = dated.on(sentOn).terms.pack;
  const notice = assetNotice(lifecycle);
  const faults = [
    ...checkText(proof, ['proof'], 500),
    ...checkNoticeDays(sentOn, receivedOn, today),
    ...checkNoticeForm(notice, form),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const agreed = dated.timeline.valueOn('ASSET_TERM', asset.id, today);
  if (agreed === null || !renewsAssets(lifecycle)) {
    const message = 'The asset has no term of its own that goes on.';
    return refuse('ASSET_TERM_NOT_RENEWED', ['assetId'], message, 'Use `giveNotice` for the contract.');
  }
  if (asset.coveredUntil !== null) return coverEnds(asset.coveredUntil);
  const counts = notice.dateBasis === 'RECEIVED' && receivedOn !== null ? receivedOn : sentOn;
  const coveredUntil = assetTermLastDay(lifecycle, agreed, counts);
  const valid = checkNotice(notice, coveredUntil, { sentOn, receivedOn });
  if (!valid.ok) return valid;
  await updateRow(unit, AssetRow, asset.id, { coveredUntil });
  const { lastNoticeDay } = valid.value;
  const payload = { by, sentOn, receivedOn, form, proof, lastNoticeDay, coveredUntil };
  await record(unit, { kind: 'ASSET_NOTICE_GIVEN', subjectId: asset.id, contractId: contract.id, payload });
  return accept({ assetId: asset.id });
}
