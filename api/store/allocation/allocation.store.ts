import type { AllocationResource } from '../../domain/operations/allocation';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { table, type RecordOf } from '../table';
import { AllocationUseRow } from './allocation-use.row';
import { AllocationRow } from './allocation.row';

const allocation = table(AllocationRow, 'l');
const allocations = allocation.select();
const use = table(AllocationUseRow, 'w');
const uses = use.select();

/** What is allotted, as stored. */
export type AllocationRecord = RecordOf<typeof allocations>;
/** A use, as stored. */
export type AllocationUseRecord = RecordOf<typeof uses>;

/** What orders the histories of allocations. */
export const allocationOrder = allocation.order('id');
/** What orders the lists of uses. */
export const useOrder = use.order('id');

const historyOf: ListShape = {
  ...allocations,
  name: 'allocations:contract',
  order: allocationOrder,
  parent: allocation.column.contractId,
};
const usesOf: ListShape = { ...uses, name: 'allocation-uses:contract', order: useOrder, parent: use.column.contractId };

/** Its lists; exported for the tests that keep their plans. */
export const allocationLists: readonly ListShape[] = [historyOf, usesOf];

/** All that was ever allotted to several contracts, a page each, as recorded. */
export function allocationHistories(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<AllocationRecord>[]> {
  return readPagesOf(reader, historyOf, contracts, [], page);
}

/** The uses of several contracts, a page each, as recorded. */
export function usesOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<AllocationUseRecord>[]> {
  return readPagesOf(reader, usesOf, contracts, [], page);
}

/** All that was ever allotted to several contracts, as recorded. */
export function allocationsOfContracts(reader: Reader, contracts: readonly string[]): Promise<AllocationRecord[]> {
  return reader.query(
    {
      name: 'allocations:of',
      text: `${allocations.text} WHERE l.contract_id = ANY($1::uuid[]) ORDER BY l.contract_id, l.id`,
    },
    [contracts],
  );
}

/** What several contracts used in a month, by resource. */
export function usedInMonth(
  reader: Reader,
  contracts: readonly string[],
  month: string,
): Promise<{ readonly contractId: string; readonly resource: AllocationResource; readonly used: string }[]> {
  return reader.query(
    {
      name: 'allocation-uses:month',
      text:
        `SELECT w.contract_id AS "contractId", w.resource, sum(w.quantity)::text AS used FROM allocation_use w ` +
        `WHERE w.contract_id = ANY($1::uuid[]) AND w.month = $2 GROUP BY w.contract_id, w.resource`,
    },
    [contracts, month],
  );
}

/** The use that a source calls so, if it was recorded. */
export async function useReferred(
  reader: Reader,
  contractId: string,
  resource: AllocationResource,
  reference: string,
): Promise<AllocationUseRecord | undefined> {
  const [found] = await reader.query<AllocationUseRecord>(
    {
      name: 'allocation-uses:reference',
      text: `${uses.text} WHERE w.contract_id = $1 AND w.resource = $2 AND w.reference = $3`,
    },
    [contractId, resource, reference],
  );
  return found;
}

/** The allocations with these ids, those that may be seen. */
export function allocationsById(reader: Reader, ids: readonly string[]): Promise<AllocationRecord[]> {
  return reader.query({ name: 'allocations:by-id', text: `${allocations.text} WHERE l.id = ANY($1::uuid[])` }, [ids]);
}

/** The uses with these ids, those that may be seen. */
export function usesById(reader: Reader, ids: readonly string[]): Promise<AllocationUseRecord[]> {
  return reader.query({ name: 'allocation-uses:by-id', text: `${uses.text} WHERE w.id = ANY($1::uuid[])` }, [ids]);
}
