import { ContractVersionRow } from '../contract/contract-version.row';
import type { StatementRunner as Reader } from '../database/statement';
import { sql, table, type RecordOf } from '../table';

const version = table(ContractVersionRow, 'v');
const rates = version.pick(['contractId', 'recordedAt', 'recordedBy'], {
  sequence: sql<number>('row_number() OVER (PARTITION BY v.contract_id ORDER BY v.sequence)::integer'),
  validFrom: version.column.startsOn,
  hourlyRate: sql<string>(`${version.column.value}->>'hourlyRate'`),
});

/** An hourly rate of a contract as recorded, as money text. */
export type HourlyRateRecord = RecordOf<typeof rates>;

/** All hourly rates of several contracts that were ever recorded, in the order in which they were. */
export function hourlyRatesOf(reader: Reader, contracts: readonly string[]): Promise<HourlyRateRecord[]> {
  return reader.query(
    {
      name: 'hourly-rates:of',
      text: `${rates.text} WHERE v.contract_id = ANY($1::uuid[]) AND v.fact = 'HOURLY_RATE' ORDER BY v.contract_id, v.sequence`,
    },
    [contracts],
  );
}
