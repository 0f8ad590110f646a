import type { StatementRunner as Reader } from '../database/statement';

/** The days of the judgments that opened insolvency proceedings of a client. */
export interface JudgmentsRecord {
  readonly clientId: string;
  readonly days: readonly string[];
}

/**
 * The judgments on record of clients, on whichever of their contracts, in the order of their days;
 * not those that were recorded wrongly.
 */
export function judgmentsOf(reader: Reader, clients: readonly string[]): Promise<JudgmentsRecord[]> {
  const text =
    `SELECT g.client_id AS "clientId", array_agg(DISTINCT g.since ORDER BY g.since) AS days FROM (` +
    `SELECT DISTINCT ON (v.contract_id, v.key) c.client_id, v.value ->> 'since' AS since, v.value ->> 'outcome' AS outcome ` +
    `FROM contract c JOIN contract_version v ON v.contract_id = c.id AND v.fact = 'GROUND' ` +
    `AND v.value ->> 'kind' = 'INSOLVENCY' WHERE c.client_id = ANY($1::uuid[]) ` +
    `ORDER BY v.contract_id, v.key, v.sequence DESC) g WHERE g.outcome IS DISTINCT FROM 'WITHDRAWN' GROUP BY g.client_id`;
  return reader.query({ name: 'dunning:judgments', text }, [clients]);
}
