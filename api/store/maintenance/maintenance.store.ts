import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { MaintenanceRow } from './maintenance.row';

const maintenance = table(MaintenanceRow, 'w');
const maintenances = maintenance.select();

/** A maintenance as stored. */
export type MaintenanceRecord = RecordOf<typeof maintenances>;

/** What orders the lists of maintenance; they show the latest first. */
export const maintenanceOrder = maintenance.order('startsAt', 'id');
const ofContracts: ListShape = {
  ...maintenances,
  name: 'maintenance:contract',
  order: maintenanceOrder,
  descending: true,
  parent: maintenance.column.contractId,
};

/** Its lists; exported for the tests that keep their plans. */
export const maintenanceLists: readonly ListShape[] = [ofContracts];

/** The maintenance of several contracts, a page each, latest first. */
export function maintenanceOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<MaintenanceRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [], page);
}

/** The maintenance with these ids that may be seen. */
export function maintenancesById(reader: Reader, ids: readonly string[]): Promise<MaintenanceRecord[]> {
  return reader.query({ name: 'maintenance:by-id', text: `${maintenances.text} WHERE w.id = ANY($1::uuid[])` }, [ids]);
}
