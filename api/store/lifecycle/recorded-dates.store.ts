import type { UpcomingKind } from '../../domain/lifecycle/upcoming-dates';
import type { StatementRunner as Reader } from '../database/statement';

/** A date recorded on something of a contract. */
export interface RecordedDateRecord {
  readonly contractId: string;
  readonly kind: UpcomingKind;
  readonly on: string;
  /** The asset or the quote. */
  readonly concerns: string;
}

const OF_ASSETS = [
  ['WARRANTY_END', 'warranty_ends_on'],
  ['ANTIVIRUS_END', 'antivirus_ends_on'],
  ['FIREWALL_END', 'firewall_ends_on'],
  ['LICENCE_END', 'licence_ends_on'],
  ['SUPPORT_END', 'support_ends_on'],
] as const satisfies readonly (readonly [UpcomingKind, string])[];

const ends = OF_ASSETS.map(([kind, column]) => `('${kind}', a.${column})`).join(', ');

/**
 * The dates in `[from, before)` of assets that are covered until then, and of quotes that wait for
 * the client, of several contracts.
 */
export function recordedDatesOf(
  reader: Reader,
  contracts: readonly string[],
  from: string,
  before: string,
): Promise<RecordedDateRecord[]> {
  return reader.query(
    {
      name: 'upcoming-dates:recorded',
      text:
        `SELECT a.contract_id AS "contractId", ends.kind, ends.at::text AS "on", a.id AS concerns FROM asset a ` +
        `CROSS JOIN LATERAL (VALUES ${ends}) AS ends(kind, at) WHERE a.contract_id = ANY($1::uuid[]) ` +
        `AND a.moved_to_id IS NULL AND (a.covered_until IS NULL OR a.covered_until >= ends.at) ` +
        `AND ends.at >= $2::date AND ends.at < $3::date UNION ALL ` +
        `SELECT q.contract_id, 'QUOTE_END', q.valid_until::text, q.id FROM quote q WHERE q.contract_id = ANY($1::uuid[]) ` +
        `AND q.status = 'SENT' AND q.valid_until >= $2::date AND q.valid_until < $3::date ORDER BY 3, 4`,
    },
    [contracts, from, before],
  );
}
