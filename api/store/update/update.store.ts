import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { SoftwareUpdateRow } from './software-update.row';

const update = table(SoftwareUpdateRow, 'su');
const updates = update.select();

/** An update as stored. */
export type UpdateRecord = RecordOf<typeof updates>;

/** What orders the lists of updates. */
export const updateOrder = update.order('id');
const ofContracts: ListShape = {
  ...updates,
  name: 'updates:contract',
  order: updateOrder,
  parent: update.column.contractId,
};

/** Its lists; exported for the tests that keep their plans. */
export const updateLists: readonly ListShape[] = [ofContracts];

/** The updates of several contracts, a page each, oldest first. */
export function updatesOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<UpdateRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [], page);
}

/** The updates with these ids that may be seen. */
export function updatesById(reader: Reader, ids: readonly string[]): Promise<UpdateRecord[]> {
  return reader.query({ name: 'updates:by-id', text: `${updates.text} WHERE su.id = ANY($1::uuid[])` }, [ids]);
}
