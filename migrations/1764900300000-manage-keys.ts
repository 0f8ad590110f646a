import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentActor, currentClient, currentPartner, replacePolicy, visibleTo } from './support/tenant-table';

const TABLES = ['actor', 'api_key'] as const;
const PARTY = `party_id IN (${currentPartner}, ${currentClient})`;
/** What happened to the keys of a party, it may see and record. */
const OF_KEYS = `(subject_kind = 'api_key' AND subject_id IN (SELECT k.id FROM api_key k WHERE k.${PARTY}))`;

/**
 * Actors and keys say of which party they are, which manages its own keys; a key says what it
 * replaces and when it was last used.
 */
export class ManageKeys1764900300000 implements MigrationInterface {
  name = 'ManageKeys1764900300000';

  async up(runner: QueryRunner): Promise<void> {
    // Even the owner of a table sees all its rows only while their security is not forced on it.
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE api_key ADD COLUMN party_id uuid`);
    await runner.query(`UPDATE api_key SET party_id = coalesce(partner_id, client_id, provider_id)`);
    await runner.query(`ALTER TABLE actor ADD COLUMN party_id uuid`);
    await runner.query(`
      UPDATE actor a SET party_id = coalesce(
        (SELECT k.party_id FROM api_key k WHERE k.provider_id = a.provider_id AND k.id = a.id), a.provider_id)`);
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} ALTER COLUMN party_id SET NOT NULL`);
    await runner.query(`
      ALTER TABLE api_key
        ADD COLUMN replaces_id uuid,
        ADD COLUMN last_used_at timestamptz(0),
        ADD CONSTRAINT api_key_replaces_fk FOREIGN KEY (provider_id, replaces_id) REFERENCES api_key (provider_id, id),
        ADD CONSTRAINT api_key_party_ck CHECK (party_id = COALESCE(partner_id, client_id, provider_id))`);
    await runner.query(`CREATE INDEX api_key_party_ix ON api_key (provider_id, party_id, id)`);
    // A key is replaced once.
    await runner.query(`CREATE UNIQUE INDEX api_key_replaces_uq ON api_key (provider_id, replaces_id)`);
    await replacePolicy(runner, 'api_key', `id = ${currentActor} OR ${PARTY}`);
    await replacePolicy(runner, 'actor', `id = ${currentActor} OR ${PARTY}`);
    await replacePolicy(runner, 'event', `${visibleTo.contractParties} OR ${OF_KEYS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replacePolicy(runner, 'event', visibleTo.contractParties);
    for (const table of TABLES) await replacePolicy(runner, table, `id = ${currentActor}`);
    await runner.query(`DROP INDEX api_key_replaces_uq`);
    await runner.query(`DROP INDEX api_key_party_ix`);
    await runner.query(`
      ALTER TABLE api_key DROP CONSTRAINT api_key_party_ck, DROP CONSTRAINT api_key_replaces_fk,
        DROP COLUMN party_id, DROP COLUMN replaces_id, DROP COLUMN last_used_at`);
    await runner.query(`ALTER TABLE actor DROP COLUMN party_id`);
  }
}
