import type { StatementRunner as Reader } from '../database/statement';
import { table, type RecordOf } from '../table';
import { CommissioningRow } from './commissioning.row';

const commissionings = table(CommissioningRow, 'o').select({ without: [] });

/** The order and the commissioning of a module's service as stored. */
export type CommissioningRecord = RecordOf<typeof commissionings>;

/** The orders of several modules, those that are recorded and may be seen. */
export function commissioningsOf(reader: Reader, modules: readonly string[]): Promise<CommissioningRecord[]> {
  return reader.query(
    { name: 'commissionings:of', text: `${commissionings.text} WHERE o.module_id = ANY($1::uuid[])` },
    [modules],
  );
}
