import type { Decimal } from '../../domain/money/decimal';
import { checkQuantity, type AllocationResource } from '../../domain/operations/allocation';
import { accept, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { AllocationRow } from '../../store/rows';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { checkFirstDay } from '../contract/check-in-force';

/** What a contract is allotted of a resource from a day on, in the resource's unit. */
export interface SetAllocationInput {
  readonly contractId: string;
  readonly resource: AllocationResource;
  readonly from: LocalDate;
  readonly quantity: Decimal;
  /** Most that is used in a month; absent where it is not metered. */
  readonly monthlyLimit?: Decimal | null;
}

/**
 * Records what a contract is allotted of a resource from a day on, back-dated too; what was
 * allotted before stays on record. Zero ends it.
 */
export async function setAllocation(
  unit: Unit,
  input: SetAllocationInput,
): Promise<Result<{ readonly allocationId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const limit = input.monthlyLimit ?? null;
  const faults = [
    ...(checkFirstDay(await datedTermsOfLocked(unit, contract), input.from, ['from'])?.refusals ?? []),
    ...checkQuantity(input.quantity, 'quantity'),
    ...(limit === null ? [] : checkQuantity(limit, 'monthlyLimit')),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const id = unit.newId();
  const said = {
    resource: input.resource,
    startsOn: input.from,
    quantity: input.quantity.toFixed(),
    monthlyLimit: limit === null ? null : limit.toFixed(),
  };
  await insertRow(unit, AllocationRow, { id, contractId: contract.id, ...said, recordedAt: unit.recordedAt });
  await record(unit, { kind: 'ALLOCATION_SET', subjectId: id, contractId: contract.id, payload: said });
  return accept({ allocationId: id });
}
