import { decimal, type Decimal } from '../../domain/money/decimal';
import { allocationsOn, checkQuantity, passesLimit, type AllocationResource } from '../../domain/operations/allocation';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { lastDayOfMonth, monthOf } from '../../domain/time/local-date';
import { allocationsOfContracts, usedInMonth, useReferred } from '../../store/allocation/allocation.store';
import { AllocationUseRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';

/** A use of a metered resource, as a source reports it. */
export interface RecordAllocationUseInput {
  readonly contractId: string;
  readonly resource: AllocationResource;
  /** Any day of the month. */
  readonly on: LocalDate;
  readonly quantity: Decimal;
  /** What the source calls it. */
  readonly reference: string;
}

/**
 * Adds to what a contract used of a metered resource in a month (`omr-hosted` art. 12); the use
 * that passes the month's limit records that it did. The same use of a source counts once, whatever
 * key it comes with.
 */
export async function recordAllocationUse(
  unit: Unit,
  input: RecordAllocationUseInput,
): Promise<Result<{ readonly useId: string }>> {
  const { contractId, resource, quantity, reference } = input;
  const contract = isId(contractId) ? await lockContract(unit, contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const faults = [...checkQuantity(quantity, 'quantity'), ...checkText(reference, ['reference'], 200)];
  if (faults.length > 0) return refuseAll(faults);
  const month = monthOf(input.on);
  const earlier = await useReferred(unit.tx, contractId, resource, reference);
  if (earlier !== undefined) {
    if (earlier.month === month && quantity.eq(decimal(earlier.quantity))) return accept({ useId: earlier.id });
    const message = `The source reported ${earlier.quantity} in ${earlier.month} under this reference.`;
    return refuse('ALREADY_EXISTS', ['reference'], message, 'Give each use a reference of its own.');
  }
  const inForce = allocationsOn(await allocationsOfContracts(unit.tx, [contractId]), lastDayOfMonth(input.on));
  const limit = inForce.get(resource)?.monthlyLimit ?? null;
  if (limit === null) {
    const message = `${resource} has no monthly limit in ${month}.`;
    return refuse('ALLOCATION_NOT_METERED', ['resource'], message, 'Set a `monthlyLimit` with `setAllocation` first.');
  }
  const used = await usedInMonth(unit.tx, [contractId], month);
  const before = decimal(used.find((each) => each.resource === resource)?.used ?? '0');
  const id = unit.newId();
  const said = { resource, month, quantity: quantity.toFixed(), reference };
  await insertRow(unit, AllocationUseRow, { id, contractId, ...said, recordedAt: unit.recordedAt });
  await record(unit, { kind: 'ALLOCATION_USE_RECORDED', subjectId: id, contractId, payload: said });
  const after = before.plus(quantity);
  if (passesLimit(before, after, decimal(limit))) {
    const payload = { resource, month, used: after.toFixed(), monthlyLimit: limit };
    await record(unit, { kind: 'ALLOCATION_LIMIT_PASSED', subjectId: contractId, contractId, payload });
  }
  return accept({ useId: id });
}
