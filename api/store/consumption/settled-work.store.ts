import type { StatementRunner as Reader } from '../database/statement';

/** An hourly rate of a contract as recorded. */
export interface HourlyRateRecord {
  readonly contractId: string;
  readonly sequence: number;
  readonly validFrom: string;
  /** Money text. */
  readonly hourlyRate: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** What an intervention took of the hours that its month includes, as stored. */
export interface IncludedUseRecord {
  readonly interventionId: string;
  readonly contractId: string;
  readonly month: string;
  readonly deductedMinutes: number;
  readonly leftMinutes: number;
}

/** That an intervention was taken back, as stored. */
export interface ReversalRecord {
  readonly interventionId: string;
  readonly reason: string;
  readonly reversedAt: string;
}

/** All hourly rates of several contracts that were ever recorded, in the order in which they were. */
export function hourlyRatesOf(reader: Reader, contracts: readonly string[]): Promise<HourlyRateRecord[]> {
  return reader.query(
    {
      name: 'hourly-rates:of',
      text:
        `SELECT v.contract_id AS "contractId", row_number() OVER (PARTITION BY v.contract_id ORDER BY v.sequence)::integer AS sequence, ` +
        `v.starts_on AS "validFrom", v.value->>'hourlyRate' AS "hourlyRate", v.recorded_at AS "recordedAt", v.recorded_by AS "recordedBy" ` +
        `FROM contract_version v WHERE v.contract_id = ANY($1::uuid[]) AND v.fact = 'HOURLY_RATE' ORDER BY v.contract_id, v.sequence`,
    },
    [contracts],
  );
}

/** Minutes deducted from the included hours of several contracts, by month of the work; what was reversed is not in it. */
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
      text:
        `SELECT t.intervention_id AS "interventionId", t.contract_id AS "contractId", t.month, -t.minutes AS "deductedMinutes", ` +
        `t.left_minutes AS "leftMinutes" FROM included_time_entry t WHERE t.intervention_id = ANY($1::uuid[]) AND t.kind = 'DEDUCTION'`,
    },
    [interventions],
  );
}

/** The reversals of several interventions. */
export function reversalsOf(reader: Reader, interventions: readonly string[]): Promise<ReversalRecord[]> {
  return reader.query(
    {
      name: 'interventions:reversals',
      text:
        `SELECT r.intervention_id AS "interventionId", r.reason, r.recorded_at AS "reversedAt" FROM intervention_reversal r ` +
        `WHERE r.intervention_id = ANY($1::uuid[])`,
    },
    [interventions],
  );
}

/** Whether what was left of a unit account stayed with the provider at the contract's end. */
export async function isForfeited(reader: Reader, accountId: string): Promise<boolean> {
  const [found] = await reader.query<{ readonly closed: boolean }>(
    {
      name: 'unit-entries:forfeited',
      text: `SELECT EXISTS (SELECT 1 FROM unit_entry e WHERE e.account_id = $1 AND e.kind = 'FORFEIT') AS closed`,
    },
    [accountId],
  );
  return found?.closed === true;
}
