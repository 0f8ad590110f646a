import { accept, refuseAll, refuse, type Refused, type Result } from '../../domain/result';
import type { AssetKind, AssetOwnership } from '../../domain/sla/commitment';
import { OVER } from '../../domain/lifecycle/contract-life';
import type { EventOf } from '../../domain/event/event';
import { isInsidePerimeter, type PerimeterAsset } from '../../domain/operations/perimeter';
import type { ContractRecord } from '../../store/contract/contract.store';
import { AssetRow } from '../../store/rows';
import type { Inserted } from '../../store/table';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import type { ContractTerms } from '../terms/dated-terms';
import {
  checkAssetFacts,
  optionalFacts,
  searchTextOf,
  type AssetFacts,
  type AssetFactsInput,
  type GivenFacts,
} from './asset-facts';
import { checkPlace } from './check-place';

/** A new asset. */
export interface AddAssetInput extends AssetFactsInput {
  readonly contractId: string;
  readonly designation: string;
  readonly kind: AssetKind;
  readonly ownership: AssetOwnership;
  readonly quantity: number;
}

/**
 * Adds an asset to a contract's inventory; a serial number that the client has already is refused.
 */
export async function addAsset(unit: Unit, input: AddAssetInput): Promise<Result<{ readonly assetId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const terms = (await datedTermsOfLocked(unit, contract)).at(unit.now);
  const over = refuseOver(terms, ['contractId']);
  if (over !== null) return over;
  const facts: GivenFacts = {
    designation: input.designation,
    ownership: input.ownership,
    quantity: input.quantity,
    coveredFrom: input.coveredFrom ?? contract.startsOn,
    ...optionalFacts(input),
  };
  const faults = checkAssetFacts(facts);
  if (faults.length > 0) return refuseAll(faults);
  const misplaced = await checkPlace(unit, { id: null, clientId: contract.clientId, ...facts });
  if (misplaced.length > 0) return refuseAll(misplaced);
  const { row, event } = newAsset(unit, contract, input.kind, {
    ...facts,
    ...perimeterOf(terms, { kind: input.kind, ...facts }),
  });
  await insertRow(unit, AssetRow, row);
  await record(unit, event);
  return accept({ assetId: row.id });
}

/** Refuses a contract that is over, or will never begin; null when all is well. */
export function refuseOver({ standing }: ContractTerms, path: readonly string[]): Refused | null {
  const { status } = standing;
  if (!OVER.has(status) && status !== 'CANCELLED') return null;
  return refuse(
    'CONTRACT_NOT_ACTIVE',
    path,
    `The contract is ${status}.`,
    'Add the asset with `addAsset` to a contract that is not over.',
  );
}

/**
 * How an asset stands to the technical perimeter of terms: outside, it is not covered until the
 * provider validates it.
 */
export function perimeterOf(
  { terms }: ContractTerms,
  asset: PerimeterAsset,
): Pick<AssetFacts, 'perimeter' | 'validatedOn' | 'validation'> {
  const isInside = isInsidePerimeter(terms.pack.operations.perimeter, asset);
  return { perimeter: isInside ? 'INSIDE' : 'OUTSIDE', validatedOn: null, validation: null };
}

/**
 * A new asset of a contract: its row, and what is recorded of it. `excludedFrom` is the first day
 * on which work on it is outside the forfait, where it goes on as another that was excluded.
 */
export function newAsset(
  unit: Unit,
  { id: contractId, clientId }: Pick<ContractRecord, 'id' | 'clientId'>,
  kind: AssetKind,
  { excludedFrom = null, ...facts }: AssetFacts & { readonly excludedFrom?: string | null },
  id = unit.newId(),
): { readonly row: Inserted<AssetRow>; readonly event: EventOf<'ASSET_ADDED'> } {
  const said = { clientId, kind, ...facts, excludedFrom };
  const kept = { movedToId: null, searchText: searchTextOf(facts), createdAt: unit.recordedAt };
  return {
    row: { id, contractId, ...said, ...kept },
    event: { kind: 'ASSET_ADDED', subjectId: id, contractId, payload: said },
  };
}
