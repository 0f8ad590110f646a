import type { StatementRunner as Reader } from '../database/statement';

/**
 * The last instant since one at which something of a contract's service is on record, ISO text: an
 * incident that was received, work that was done and not reversed; null when nothing is.
 */
export async function lastServiceSince(reader: Reader, contractId: string, since: string): Promise<string | null> {
  const [row] = await reader.query<{ readonly last: string | null }>(
    {
      name: 'contracts:service-since',
      text:
        `SELECT greatest(` +
        `(SELECT i.received_at FROM incident i WHERE i.contract_id = $1 AND i.received_at >= $2::timestamptz ` +
        `ORDER BY i.received_at DESC LIMIT 1), ` +
        `(SELECT v.started_at FROM intervention v WHERE v.contract_id = $1 AND v.started_at >= $2::timestamptz ` +
        `AND NOT EXISTS (SELECT FROM intervention_reversal r WHERE r.intervention_id = v.id) ` +
        `ORDER BY v.started_at DESC LIMIT 1)) AS last`,
    },
    [contractId, since],
  );
  return row?.last ?? null;
}
