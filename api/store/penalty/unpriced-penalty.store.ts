import type { StatementRunner as Reader } from '../database/statement';
import { table, type RecordOf } from '../table';
import { UnpricedPenaltyRow } from './unpriced-penalty.row';

/** What is read of a breach that waits for a price. */
export const unpriced = table(UnpricedPenaltyRow, 'u').select({ without: ['resolvedAt'] });

/** A certain breach that waits for a price, as stored. */
export type UnpricedPenaltyRecord = RecordOf<typeof unpriced>;

/** What waits for a price on several incidents, in the order of its recording. */
export function unpricedOfIncidents(reader: Reader, incidents: readonly string[]): Promise<UnpricedPenaltyRecord[]> {
  return reader.query(
    {
      name: 'unpriced:of-incidents',
      text: `${unpriced.text} WHERE u.incident_id = ANY($1::uuid[]) AND u.resolved_at IS NULL ORDER BY u.id`,
    },
    [incidents],
  );
}

/**
 * What waits for a price on several contracts, years of downtime among it, in the order of its
 * recording.
 */
export function unpricedOfContracts(reader: Reader, contracts: readonly string[]): Promise<UnpricedPenaltyRecord[]> {
  return reader.query(
    {
      name: 'unpriced:of-contracts',
      text: `${unpriced.text} WHERE u.contract_id = ANY($1::uuid[]) AND u.resolved_at IS NULL ORDER BY u.id`,
    },
    [contracts],
  );
}

/** What was found without a price, with these ids, whether it waits still or not. */
export function unpricedById(reader: Reader, ids: readonly string[]): Promise<UnpricedPenaltyRecord[]> {
  return reader.query({ name: 'unpriced:by-id', text: `${unpriced.text} WHERE u.id = ANY($1::uuid[])` }, [ids]);
}
