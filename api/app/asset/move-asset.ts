import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { assetsById } from '../../store/asset/asset.store';
import { AssetRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { lockContracts } from '../command/lock-contract';
import { stampContracts } from '../command/stamp-unit';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import { newAsset, perimeterOf, refuseOver } from './add-asset';
import { factsOf } from './asset-facts';
import { carryAssetTerm } from './asset-term';

/** Moves an asset to another contract of its client from a day on. */
export interface MoveAssetInput {
  readonly assetId: string;
  readonly toContractId: string;
  /** Its first day there: its last day here is the one before. */
  readonly from: LocalDate;
}

/**
 * Moves an asset to another contract of the same client: here its cover ends, there it goes on as
 * an asset with the same facts and the same serial number. A validation of the provider's, and an
 * exclusion from the forfait, go with it.
 */
export async function moveAsset(unit: Unit, input: MoveAssetInput): Promise<Result<{ readonly assetId: string }>> {
  const { assetId, toContractId, from } = input;
  const [seen] = isId(assetId) ? await assetsById(unit.tx, [assetId]) : [];
  if (seen === undefined) return notFound('asset', ['assetId']);
  const locked = await lockContracts(unit, [seen.contractId, ...(isId(toContractId) ? [toContractId] : [])]);
  const contract = locked.find(({ id }) => id === seen.contractId);
  const target = locked.find(({ id }) => id === toContractId);
  const [asset] = await assetsById(unit.tx, [assetId]);
  if (contract === undefined || asset === undefined) return notFound('asset', ['assetId']);
  if (target === undefined) return notFound('contract', ['toContractId']);
  if (asset.movedToId !== null || target.id === contract.id) {
    const message =
      asset.movedToId === null ? 'The asset is already in this contract.' : 'The asset was moved to another contract.';
    return refuse(
      'ASSET_STATE_CONFLICT',
      ['assetId'],
      message,
      'Give another contract, or the asset as which it goes on.',
    );
  }
  if (target.clientId !== contract.clientId) {
    const message = "The contract is another client's.";
    return refuse('CONTRACT_MISMATCH', ['toContractId'], message, 'Give a contract of the same client.');
  }
  const terms = (await datedTermsOf(unit, target.id)).at(unit.now);
  const over = refuseOver(terms, ['toContractId']);
  if (over !== null) return refuseAll(over.refusals);
  if (from <= asset.coveredFrom || (asset.coveredUntil !== null && from > asset.coveredUntil)) {
    const until = asset.coveredUntil === null ? '' : ` until ${asset.coveredUntil}`;
    const message = `The asset is covered from ${asset.coveredFrom}${until}.`;
    return refuse('DATE_OUT_OF_PERIOD', ['from'], message, 'Give a later day on which it is covered.');
  }
  await stampContracts(unit, [contract.id, target.id]);
  const coveredUntil = addDays(from, -1);
  const { row, event } = newAsset(unit, target, asset.kind, {
    ...factsOf(asset),
    ...(asset.perimeter === 'OUTSIDE_VALIDATED' ? {} : perimeterOf(terms, asset)),
    coveredFrom: from,
    excludedFrom: asset.excludedFrom,
  });
  const { id: movedToId, serialNumber } = row;
  // One of two assets that are not moved has a serial number: it follows once the other one is.
  await insertRow(unit, AssetRow, { ...row, serialNumber: null });
  await updateRow(unit, AssetRow, asset.id, { movedToId, coveredUntil });
  if (serialNumber !== null) await updateRow(unit, AssetRow, movedToId, { serialNumber });
  const before = await datedTermsOf(unit, contract.id);
  const payload = { movedToId, toContractId: target.id, coveredUntil };
  await record(unit, { kind: 'ASSET_MOVED', subjectId: asset.id, contractId: contract.id, payload }, event);
  await carryAssetTerm(unit, before, target, { before: asset.id, after: movedToId }, from);
  return accept({ assetId: movedToId });
}
