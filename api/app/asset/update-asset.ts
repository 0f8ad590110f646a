import { accept, refuseAll, refuse, type Refusal, type Result } from '../../domain/result';
import type { AssetRecord } from '../../store/asset/asset.store';
import { AssetRow } from '../../store/rows';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { perimeterOf } from './add-asset';
import {
  changedFacts,
  checkAssetFacts,
  factsOf,
  GIVEN_FACTS,
  searchTextOf,
  type AssetFacts,
  type AssetFactsInput,
  type GivenFacts,
  type OptionalFact,
} from './asset-facts';
import { checkPlace } from './check-place';
import { openAsset } from './open-asset';

/** A change of an asset; what is absent stays. */
export interface UpdateAssetInput extends AssetFactsInput {
  readonly assetId: string;
  /** Facts that are no longer known, or no longer hold. */
  readonly clear?: readonly ClearedFact[] | null;
}

/** A fact to clear, as the schema names it. */
export type ClearedFact = keyof typeof CLEARED;

const CLEARED = {
  FUNCTIONS: 'functions',
  SERIAL_NUMBER: 'serialNumber',
  PRODUCT: 'product',
  PRODUCT_VERSION: 'productVersion',
  SITE: 'siteId',
  PARENT: 'parentId',
  COVERED_UNTIL: 'coveredUntil',
  WARRANTY_ENDS_ON: 'warrantyEndsOn',
  LICENCE_ENDS_ON: 'licenceEndsOn',
  ANTIVIRUS_ENDS_ON: 'antivirusEndsOn',
  FIREWALL_ENDS_ON: 'firewallEndsOn',
  SUPPORT_ENDS_ON: 'supportEndsOn',
  MANUFACTURER_LIFE_ENDS_ON: 'manufacturerLifeEndsOn',
} as const satisfies Readonly<Record<string, OptionalFact>>;

/**
 * Changes what is said of an asset. Another product, or another version of it, is inside the
 * technical perimeter or has to be validated again. What was said before stays in its history. A
 * change that changes nothing records nothing.
 */
export async function updateAsset(unit: Unit, input: UpdateAssetInput): Promise<Result<{ readonly assetId: string }>> {
  const opened = await openAsset(unit, input.assetId);
  if (!opened.ok) return opened;
  const { asset, contract } = opened.value;
  const clear = new Set<string>((input.clear ?? []).map((each) => CLEARED[each]));
  const given = Object.fromEntries(
    GIVEN_FACTS.map((fact) => [fact, clear.has(fact) ? null : (input[fact] ?? asset[fact])]),
  ) as unknown as GivenFacts;
  const faults = [...refuseBoth(input, clear), ...checkAssetFacts(given)];
  if (faults.length > 0) return refuseAll(faults);
  const facts = { ...factsOf(asset), ...given };
  if (facts.product !== asset.product || facts.productVersion !== asset.productVersion) {
    const terms = (await datedTermsOfLocked(unit, contract)).at(unit.now);
    Object.assign(facts, perimeterOf(terms, { kind: asset.kind, ...given }));
  }
  const changes = changedFacts(asset, facts);
  if (changes === null) return accept({ assetId: asset.id });
  const misplaced = await checkPlace(unit, { id: asset.id, clientId: contract.clientId, ...placeOf(changes.after) });
  if (misplaced.length > 0) return refuseAll(misplaced);
  await updateRow(unit, AssetRow, asset.id, { ...changes.after, searchText: searchTextOf(facts) });
  const about = { subjectId: asset.id, contractId: contract.id };
  await record(unit, { kind: 'ASSET_CHANGED', ...about, payload: changes });
  return accept({ assetId: asset.id });
}

/** What has to be checked again: what changes. */
function placeOf({
  serialNumber = null,
  siteId = null,
  parentId = null,
}: Partial<AssetFacts>): Pick<AssetRecord, 'serialNumber' | 'siteId' | 'parentId'> {
  return { serialNumber, siteId, parentId };
}

function refuseBoth(input: UpdateAssetInput, clear: ReadonlySet<string>): readonly Refusal[] {
  const both = GIVEN_FACTS.find((fact) => clear.has(fact) && input[fact] != null);
  if (both === undefined) return [];
  const message = `The input gives ${both} and clears it.`;
  return refuse('ASSET_STATE_CONFLICT', ['clear'], message, 'Give the fact or clear it, not both.').refusals;
}
