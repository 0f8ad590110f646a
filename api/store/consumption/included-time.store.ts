import type { StatementRunner as Reader } from '../database/statement';
import { sql, table, type RecordOf } from '../table';
import { IncludedTimeEntryRow } from './included-time-entry.row';

const entry = table(IncludedTimeEntryRow, 't');
const uses = entry.pick(['interventionId', 'contractId', 'month', 'leftMinutes'], {
  deductedMinutes: sql<number>(`-${entry.column.minutes}`),
});

/** What an intervention took of the hours that its month includes, as stored. */
export type IncludedUseRecord = RecordOf<typeof uses>;

/**
 * Minutes deducted from the included hours of several contracts, by month of the work; what was
 * reversed is not in it.
 */
export function includedMinutesOf(
  reader: Reader,
  contracts: readonly string[],
): Promise<{ readonly contractId: string; readonly month: string; readonly minutes: number }[]> {
  return reader.query(
    {
      name: 'included-time:months',
      text:
        `SELECT t.contract_id AS "contractId", t.month, -sum(t.minutes)::integer AS minutes FROM included_time_entry t ` +
        `WHERE t.contract_id = ANY($1::uuid[]) GROUP BY t.contract_id, t.month ORDER BY t.contract_id, t.month`,
    },
    [contracts],
  );
}

/** What several interventions took of their months' included hours, when they were recorded. */
export function includedUsesOf(reader: Reader, interventions: readonly string[]): Promise<IncludedUseRecord[]> {
  return reader.query(
    {
      name: 'included-time:interventions',
      text: `${uses.text} WHERE t.intervention_id = ANY($1::uuid[]) AND t.kind = 'DEDUCTION'`,
    },
    [interventions],
  );
}
