import { ContractVersionRow } from '../contract/contract-version.row';
import type { StatementRunner as Reader } from '../database/statement';
import { sql, table, type RecordOf } from '../table';

const version = table(ContractVersionRow, 'v');
const rates = version.pick(['contractId', 'startsOn', 'withdrawn', 'recordedAt', 'recordedBy'], {
  sequence: sql<number>('row_number() OVER (PARTITION BY v.contract_id ORDER BY v.sequence)::integer'),
  hourlyRate: sql<string | null>(`${version.column.value}->>'hourlyRate'`),
});

/**
 * What was recorded of a contract's hourly rates, numbered from 1: the start of one as money text;
 * with null, an end, or a start that is withdrawn.
 */
export type HourlyRateRecord = RecordOf<typeof rates>;

/**
 * All that was ever recorded of the hourly rates of several contracts, in the order in which it
 * was.
 */
export function hourlyRatesOf(reader: Reader, contracts: readonly string[]): Promise<HourlyRateRecord[]> {
  return reader.query(
    {
      name: 'hourly-rates:of',
      text: `${rates.text} WHERE v.contract_id = ANY($1::uuid[]) AND v.fact = 'HOURLY_RATE' ORDER BY v.contract_id, v.sequence`,
    },
    [contracts],
  );
}
