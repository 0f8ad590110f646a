import type { StatementRunner as Reader } from '../database/statement';
import { OWED_KNOWN } from './penalty.store';
import type { StoredCapUse } from './penalty-book.store';

/**
 * What projections of a contract need to know of its penalties: sums, never penalties themselves.
 */
export interface PenaltySumsRecord {
  readonly contractId: string;
  /** What standing penalties use of each cap in each window. */
  readonly capSums: readonly StoredCapUse[];
  /** The years of downtime that have a penalty which was not reversed. */
  readonly years: readonly PenalisedYear[];
}

/** A year of downtime that a policy punished. */
export interface PenalisedYear {
  readonly policyKey: string;
  readonly commitmentKey: string;
  readonly year: number;
}

const YEAR = `json_build_object('policyKey', p.policy_key, 'commitmentKey', p.commitment_key, 'year', p.year)`;
const USE = (used: string, currency: string): string =>
  `json_build_object('capKey', s.cap_key, 'windowKey', s.window_key, 'used', ${used} || ' ' || ${currency})`;
/** The last event of a penalty `p` before the instant that a value is. */
const lastBefore = (place: number): string =>
  `CROSS JOIN LATERAL (SELECT e.kind, e.payload FROM event e WHERE e.subject_id = p.id AND e.recorded_at < $${place}::timestamptz ` +
  `ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1) AS last`;

/** The penalties of several contracts, summed as they stand. */
export function penaltySumsOf(reader: Reader, contracts: readonly string[]): Promise<PenaltySumsRecord[]> {
  return reader.query(
    {
      name: 'penalty-sums:of',
      text:
        `SELECT asked.id AS "contractId", ` +
        `coalesce((SELECT json_agg(${USE('s.used', 's.currency')}) FROM cap_sum s WHERE s.contract_id = asked.id), '[]') AS "capSums", ` +
        `coalesce((SELECT json_agg(${YEAR}) FROM penalty p ` +
        `WHERE p.contract_id = asked.id AND p.year IS NOT NULL AND p.status <> 'REVERSED'), '[]') AS years ` +
        `FROM unnest($1::uuid[]) AS asked (id)`,
    },
    [contracts],
  );
}

/**
 * The same as it was known at an instant: by the last event of each penalty before it, and by the
 * indemnities that were recorded before it. `endings`
 * are the kinds of events after which a penalty takes nothing of its caps.
 */
export function penaltySumsOfKnown(
  reader: Reader,
  contracts: readonly string[],
  knownAt: string,
  endings: readonly string[],
): Promise<PenaltySumsRecord[]> {
  const use = (used: string, of: string): string =>
    `SELECT u.use->>'capKey' AS cap_key, u.use->>'windowKey' AS window_key, ${used} AS used, ${of}.currency`;
  const amount = `split_part(u.use->>'used', ' ', 1)::numeric`;
  const used =
    `SELECT t.cap_key, t.window_key, sum(t.used) AS used, min(t.currency) AS currency FROM (` +
    `${use(`least(${amount}, ${OWED_KNOWN})`, 'p')} ` +
    `FROM penalty p ${lastBefore(2)} CROSS JOIN LATERAL jsonb_array_elements(p.cap_uses) AS u (use) ` +
    `WHERE p.contract_id = asked.id AND NOT last.kind = ANY($3::text[]) UNION ALL ${use(amount, 'n')} ` +
    `FROM indemnity n CROSS JOIN LATERAL jsonb_array_elements(n.cap_uses) AS u (use) ` +
    `WHERE n.contract_id = asked.id AND n.recorded_at < $2::timestamptz) AS t GROUP BY 1, 2`;
  return reader.query(
    {
      name: 'penalty-sums:of-known',
      text:
        `SELECT asked.id AS "contractId", ` +
        `coalesce((SELECT json_agg(${USE('s.used', 's.currency')}) FROM (${used}) AS s), '[]') AS "capSums", ` +
        `coalesce((SELECT json_agg(${YEAR}) FROM penalty p ${lastBefore(2)} ` +
        `WHERE p.contract_id = asked.id AND p.year IS NOT NULL AND last.kind <> 'PENALTY_REVERSED'), '[]') AS years ` +
        `FROM unnest($1::uuid[]) AS asked (id)`,
    },
    [contracts, knownAt, endings],
  );
}

/** A contract and a span of time `[from, until)`. */
export interface SpanOfContract {
  readonly contractId: string;
  readonly from: string;
  readonly until: string;
}

/**
 * A module that was hit by a breach of a span, which is told by its place among those asked for.
 */
export interface BreachedModule {
  readonly place: number;
  readonly moduleId: string;
}

/**
 * The modules of the incidents whose breaches in several spans have a penalty that was not
 * reversed, each once in a span; as it was known at an instant unless that is null.
 */
export function modulesBreachedIn(
  reader: Reader,
  spans: readonly SpanOfContract[],
  knownAt: string | null,
): Promise<BreachedModule[]> {
  if (spans.length === 0) return Promise.resolve([]);
  const last = knownAt === null ? '' : `${lastBefore(4)} `;
  const stands = knownAt === null ? `p.status <> 'REVERSED'` : `last.kind <> 'PENALTY_REVERSED'`;
  return reader.query(
    {
      name: `penalties:modules-breached${knownAt === null ? '' : '-known'}`,
      text:
        `SELECT DISTINCT asked.place::integer - 1 AS place, i.module_id AS "moduleId" ` +
        `FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) WITH ORDINALITY AS asked (contract_id, since, before, place) ` +
        `JOIN penalty p ON p.contract_id = asked.contract_id AND p.breached_at >= asked.since AND p.breached_at < asked.before ` +
        `JOIN incident i ON i.provider_id = p.provider_id AND i.id = p.incident_id ${last}WHERE ${stands}`,
    },
    [
      spans.map(({ contractId }) => contractId),
      spans.map(({ from }) => from),
      spans.map(({ until }) => until),
      ...(knownAt === null ? [] : [knownAt]),
    ],
  );
}
