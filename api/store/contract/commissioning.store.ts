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

/** The services that were set up in a time, the earliest first, so many at most. */
export function commissionedWithin(
  reader: Reader,
  from: string,
  before: string,
  most: number,
): Promise<CommissioningRecord[]> {
  return reader.query(
    {
      name: 'commissionings:within',
      text: `${commissionings.text} WHERE o.commissioned_at >= $1 AND o.commissioned_at < $2 ORDER BY o.commissioned_at, o.module_id LIMIT $3`,
    },
    [from, before, most],
  );
}
