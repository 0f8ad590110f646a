import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['api_key', 'event', 'provider_counter'] as const;

/**
 * Keys that were revoked with a statement, as 0.3.0 had it, are events too: the record leads to
 * their rows. Who did it is not known.
 */
export class TellRevokedKeys1765000200000 implements MigrationInterface {
  name = 'TellRevokedKeys1765000200000';

  async up(runner: QueryRunner): Promise<void> {
    // Even the owner of a table sees all its rows only while their security is not forced on it.
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(TELL);
    await runner.query(COUNT);
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  /** What was told stays: events are never taken away. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}

/** A UUID of version 7 of the instant, always the same for the same key. */
const ID = `(lpad(to_hex((extract(epoch FROM k.revoked_at) * 1000)::bigint), 12, '0') || '7' ||
  substr(md5(k.id::text), 1, 3) || '8' || substr(md5(k.id::text), 4, 15))::uuid`;

/** Their places come after all that each provider has on record. */
const TELL = `
  INSERT INTO event (provider_id, id, position, kind, version, subject_kind, subject_id, payload, recorded_at, actor_name, operation)
  SELECT k.provider_id, ${ID},
         coalesce((SELECT max(e.position) FROM event e WHERE e.provider_id = k.provider_id), 0) +
           row_number() OVER (PARTITION BY k.provider_id ORDER BY k.revoked_at, k.id),
         'KEY_REVOKED', 1, 'api_key', k.id, '{}', k.revoked_at, 'unknown', 'revokeKey'
  FROM api_key k WHERE k.revoked_at IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM event e WHERE e.provider_id = k.provider_id AND e.subject_id = k.id AND e.kind = 'KEY_REVOKED')`;

const COUNT = `
  INSERT INTO provider_counter (provider_id, name, last)
  SELECT provider_id, 'event', max(position) FROM event GROUP BY provider_id
  ON CONFLICT (provider_id, name) DO UPDATE SET last = greatest(provider_counter.last, excluded.last)`;
