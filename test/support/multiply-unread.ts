import type { Tenant } from './tenant';

/** What belongs to no contract, and how many rows of it are made: `$2` of the provider `$1`. */
const MADE = [
  [
    'packs',
    `INSERT INTO terms_pack (provider_id, pack_id, version, published_on, document, loaded_at)
     SELECT $1, 'many', n, '2026-01-01', '{}', now() FROM generate_series(1, $2) AS n`,
  ],
  [
    'keys',
    `WITH made AS (
       INSERT INTO actor (provider_id, id, kind, name, created_at, party_id)
       SELECT $1, gen_random_uuid(), 'KEY', 'many', now(), $1 FROM generate_series(1, $2) RETURNING id)
     INSERT INTO api_key (provider_id, id, name, actor_kind, scopes, secret_hash, demo, created_at, party_id, calendar)
     SELECT $1, id, 'many', 'PROVIDER', '{}', '', false, now(), $1, '{}' FROM made`,
  ],
  ['seals', `INSERT INTO seal SELECT $1, n, now(), 0, '', 0, '', '', '[]', '', '' FROM generate_series(1, $2) AS n`],
] as const;

/** Makes many rows that nobody reads: versions of a pack, keys that nobody has, seals of many hours. */
export async function multiplyWhatNobodyReads(tenant: Tenant, count: number): Promise<void> {
  for (const [name, text] of MADE)
    await tenant.database.write(tenant.sessions.administrator, (tx) =>
      tx.query({ name: `test:${name}`, text }, [tenant.providerId, count]),
    );
}
