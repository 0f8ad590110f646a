import { refuse, type Refusal } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { inventoryOf, lockInventoryOf, wholeInventories, type ListedAsset } from '../../store/asset/asset.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import { AssetRow } from '../../store/rows';
import { newAsset } from '../asset/add-asset';
import { factsOf } from '../asset/asset-facts';
import { carryAssetTerm } from '../asset/asset-term';
import { record } from '../command/record';
import { insertRows, updateRow, type Unit } from '../command/unit';
import type { DatedTerms } from '../terms/dated-terms';

/** More assets than any inventory has. */
const MOST = 1_000_000;

/** The assets of a contract that are covered on a day, or will be: those that go on with it. */
export async function assetsInScope(unit: Unit, contractId: string, on: LocalDate): Promise<readonly ListedAsset[]> {
  const all = await wholeInventories(unit.tx, [contractId], MOST);
  return all.filter(({ coveredUntil }) => coveredUntil === null || coveredUntil >= on);
}

/**
 * Refuses assets of whose serial numbers the new client has one already. Its inventory changes by
 * nobody else from here on.
 */
export async function checkSerialNumbers(
  unit: Unit,
  clientId: string,
  assets: readonly ListedAsset[],
): Promise<readonly Refusal[]> {
  await lockInventoryOf(unit.tx, clientId);
  const theirs = new Set((await inventoryOf(unit.tx, clientId)).map(({ serialNumber }) => serialNumber));
  const twice = assets.find(({ serialNumber }) => serialNumber !== null && theirs.has(serialNumber));
  if (twice === undefined) return [];
  const message = `The new client already has an asset with the serial number ${twice.serialNumber}.`;
  return refuse('ALREADY_EXISTS', ['toClientId'], message, 'Check the number, or end the cover of one of both.')
    .refusals;
}

/**
 * Moves assets to the contract of another client from a day on, as `moveAsset` does within one:
 * here their cover ends, there they go on as assets with the same facts, a validation and an
 * exclusion with them. They stand and hang where they did, as far as that goes along.
 */
export async function transferAssets(
  unit: Unit,
  assets: readonly ListedAsset[],
  target: Pick<ContractRecord, 'id' | 'clientId' | 'amendmentCount'>,
  from: DatedTerms,
  on: LocalDate,
): Promise<void> {
  const ids = new Map(assets.map(({ id }) => [id, unit.newId()]));
  const follow = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? null));
  const made = assets.map((asset) => {
    const coveredFrom = coveredFromOf(asset, on);
    const places = { siteId: follow(asset.siteId), parentId: follow(asset.parentId) };
    const facts = { ...factsOf(asset), ...places, coveredFrom, excludedFrom: asset.excludedFrom };
    return { asset, ...newAsset(unit, target, asset.kind, facts, ids.get(asset.id)) };
  });
  await insertRows(
    unit,
    AssetRow,
    made.map(({ row }) => row),
  );
  for (const { asset, row, event } of made) {
    const before = addDays(on, -1);
    // One that was to be covered later is covered here no day but that, when the contract is over.
    const coveredUntil = asset.coveredFrom > before ? (asset.coveredFrom as LocalDate) : before;
    await updateRow(unit, AssetRow, asset.id, { movedToId: row.id, coveredUntil });
    const payload = { movedToId: row.id, toContractId: target.id, coveredUntil };
    await record(unit, { kind: 'ASSET_MOVED', subjectId: asset.id, contractId: asset.contractId, payload }, event);
    await carryAssetTerm(unit, from, target, { before: asset.id, after: row.id }, coveredFromOf(asset, on));
  }
}

/** The first day of an asset under the contract of the new client. */
function coveredFromOf({ coveredFrom }: Pick<ListedAsset, 'coveredFrom'>, on: LocalDate): LocalDate {
  return coveredFrom > on ? (coveredFrom as LocalDate) : on;
}
