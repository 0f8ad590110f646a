import type { StatementRunner as Reader } from '../database/statement';
import { ledgerHead, type LedgerHeadRecord } from '../ledger/ledger.store';
import { readTogether, rowAsJson, rowsAsJson } from '../read-together';
import { sql } from '../table';
import { penaltiesWithCaps, type PenaltyWithCaps } from './penalty.store';
import { unpriced, type UnpricedPenaltyRecord } from './unpriced-penalty.store';

/** What a penalty took of a cap, as stored. */
export type StoredCapUse = PenaltyWithCaps['capUses'][number];

/**
 * What the next assessment of a contract needs to know of all earlier ones: sums, never the
 * penalties themselves.
 */
export interface PenaltyBookRecord {
  /** The number of the penalty recorded last; 0 when there is none. */
  readonly lastNumber: number;
  /** Calendar years whose downtime was assessed, the first first. */
  readonly assessedYears: readonly number[];
  /** What standing penalties use of the caps in the windows asked for. */
  readonly capSums: readonly StoredCapUse[];
  /** The end of the contract's ledger, null while it is empty. */
  readonly ledgerHead: LedgerHeadRecord | null;
  /**
   * The penalties of what the book is opened about that stand, or were claimed before they were
   * reversed, in their order.
   */
  readonly recorded: readonly PenaltyWithCaps[];
  /** What waits for a price of it. */
  readonly waiting: readonly UnpricedPenaltyRecord[];
}

/** What a book is opened about: an incident, or years of downtime. */
export type BookAbout = { readonly incidentId: string } | { readonly years: readonly number[] };

const sums = {
  lastNumber: sql<number>(`coalesce((SELECT max(p.number) FROM penalty p WHERE p.contract_id = $1), 0)`),
  assessedYears: sql<readonly number[]>(
    `coalesce((SELECT json_agg(y.year ORDER BY y.year) FROM assessed_year y WHERE y.contract_id = $1), '[]')`,
  ),
  capSums: sql<readonly StoredCapUse[]>(
    `coalesce((SELECT json_agg(json_build_object('capKey', s.cap_key, 'windowKey', s.window_key, 'used', s.used || ' ' || s.currency)) ` +
      `FROM cap_sum s WHERE s.contract_id = $1 AND s.window_key = ANY($2::text[])), '[]')`,
  ),
  ledgerHead: rowAsJson(ledgerHead, 'WHERE t.contract_id = $1 ORDER BY t.sequence DESC LIMIT 1'),
};
const STANDS_OR_CLAIMED = `(p.status <> 'REVERSED' OR p.claimed_at IS NOT NULL OR p.accepted_at IS NOT NULL)`;
const ofIncident = {
  ...sums,
  recorded: rowsAsJson(penaltiesWithCaps, `WHERE p.incident_id = $3 AND ${STANDS_OR_CLAIMED}`, 'p.number'),
  waiting: rowsAsJson(unpriced, 'WHERE u.incident_id = $3 AND u.resolved_at IS NULL', 'u.id'),
};
const ofYears = {
  ...sums,
  recorded: rowsAsJson(
    penaltiesWithCaps,
    `WHERE p.contract_id = $1 AND p.year = ANY($3::integer[]) AND ${STANDS_OR_CLAIMED}`,
    'p.number',
  ),
  waiting: rowsAsJson(
    unpriced,
    'WHERE u.contract_id = $1 AND u.year = ANY($3::integer[]) AND u.resolved_at IS NULL',
    'u.id',
  ),
};

/** The book of a contract's penalties, with the sums of some windows; the caller holds its lock. */
export function penaltyBookOf(
  reader: Reader,
  contractId: string,
  windowKeys: readonly string[],
  about: BookAbout,
): Promise<PenaltyBookRecord> {
  return 'years' in about
    ? readTogether(reader, 'penalty-book:of-years', ofYears, [contractId, windowKeys, about.years])
    : readTogether(reader, 'penalty-book:of-incident', ofIncident, [contractId, windowKeys, about.incidentId]);
}

/** Adds to the sums of a contract's caps; negative amounts give back. */
export async function addToCapSums(
  tx: Reader,
  providerId: string,
  contractId: string,
  currency: string,
  uses: readonly { readonly capKey: string; readonly windowKey: string; readonly amount: string }[],
): Promise<void> {
  await tx.query(
    {
      name: 'cap-sums:add',
      text:
        `INSERT INTO cap_sum (provider_id, contract_id, cap_key, window_key, used, currency) ` +
        `SELECT $1, $2, u.cap_key, u.window_key, u.amount, $3 ` +
        `FROM unnest($4::text[], $5::text[], $6::numeric[]) AS u (cap_key, window_key, amount) ` +
        `ON CONFLICT (provider_id, contract_id, cap_key, window_key) DO UPDATE SET used = cap_sum.used + excluded.used`,
    },
    [
      providerId,
      contractId,
      currency,
      uses.map(({ capKey }) => capKey),
      uses.map(({ windowKey }) => windowKey),
      uses.map(({ amount }) => amount),
    ],
  );
}

/** Notes that the downtime of a year was assessed; false when it was noted before. */
export async function noteAssessedYear(
  tx: Reader,
  providerId: string,
  year: { readonly contractId: string; readonly year: number; readonly assessedAt: string },
): Promise<boolean> {
  const noted = await tx.query(
    {
      name: 'assessed-years:note',
      text:
        `INSERT INTO assessed_year (provider_id, contract_id, year, assessed_at) VALUES ($1, $2, $3, $4) ` +
        `ON CONFLICT DO NOTHING RETURNING 1`,
    },
    [providerId, year.contractId, year.year, year.assessedAt],
  );
  return noted.length > 0;
}
