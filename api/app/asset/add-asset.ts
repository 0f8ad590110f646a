import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import type { AssetKind } from '../../domain/sla/commitment';
import { serialNumberTaken } from '../../store/asset/asset.store';
import { AssetRow } from '../../store/rows';
import { checkText, checkWhole, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';

/** A new asset. */
export interface AddAssetInput {
  readonly contractId: string;
  readonly designation: string;
  readonly kind: AssetKind;
  readonly ownership: 'SHARED' | 'DEDICATED' | 'CLIENT_OWNED';
  readonly serialNumber?: string | null;
  readonly quantity: number;
  readonly coveredFrom?: LocalDate | null;
}

const OVER = new Set(['ENDED', 'TERMINATED', 'EXPIRED', 'CANCELLED']);

/**
 * Adds an asset to a contract's inventory; a serial number that the client has already is refused.
 */
export async function addAsset(unit: Unit, input: AddAssetInput): Promise<Result<{ readonly assetId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const { status } = (await datedTermsOfLocked(unit, contract)).at(unit.now).standing;
  if (OVER.has(status)) {
    return refuse(
      'CONTRACT_NOT_ACTIVE',
      ['contractId'],
      `The contract is ${status}.`,
      'Add the asset with `addAsset` to a contract that is not over.',
    );
  }
  const serialNumber = input.serialNumber ?? null;
  const faults = [
    ...checkText(input.designation, ['designation'], 200),
    ...(serialNumber === null ? [] : checkText(serialNumber, ['serialNumber'], 100)),
    ...checkWhole(input.quantity, ['quantity'], 1, 1_000_000),
  ];
  if (faults.length > 0) return refuseAll(faults);
  if (serialNumber !== null && (await serialNumberTaken(unit.tx, contract.clientId, serialNumber))) {
    const message = `The client already has an asset with the serial number ${serialNumber}.`;
    return refuse('ALREADY_EXISTS', ['serialNumber'], message, 'Check the number, or use the existing asset.');
  }
  const id = unit.newId();
  const asset = {
    clientId: contract.clientId,
    designation: input.designation,
    kind: input.kind,
    ownership: input.ownership,
    serialNumber,
    quantity: input.quantity,
    coveredFrom: input.coveredFrom ?? contract.startsOn,
    coveredUntil: null,
  };
  await insertRow(unit, AssetRow, { id, contractId: contract.id, ...asset, createdAt: unit.recordedAt });
  await record(unit, { kind: 'ASSET_ADDED', subjectId: id, contractId: contract.id, payload: asset });
  return accept({ assetId: id });
}
