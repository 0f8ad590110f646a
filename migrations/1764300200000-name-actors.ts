import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentActor, currentClient, currentPartner, protectTable } from './support/tenant-table';

const RULE = `party_id IN (${currentPartner}, ${currentClient})`;
const READ = ['api_key', 'actor', 'idempotency_key'] as const;

/**
 * Who acts has a table of its own, keys and programs alike, and idempotency keys belong to the
 * party that the actor acts for.
 */
export class NameActors1764300200000 implements MigrationInterface {
  name = 'NameActors1764300200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE actor (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        created_at timestamptz(0) NOT NULL,
        CONSTRAINT actor_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT actor_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT actor_kind_ck CHECK (kind IN ('KEY', 'USER', 'SYSTEM', 'SANDBOX'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX actor_system_uq ON actor (provider_id, name) WHERE kind = 'SYSTEM'`);
    await protectTable(runner, 'actor', 'append', `id = ${currentActor}`);
    for (const table of READ) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      INSERT INTO actor (provider_id, id, kind, name, created_at)
      SELECT provider_id, id, 'KEY', name, created_at FROM api_key`);
    await runner.query(`
      ALTER TABLE api_key ADD CONSTRAINT api_key_identity_fk
      FOREIGN KEY (provider_id, id) REFERENCES actor (provider_id, id)`);

    await runner.query(`ALTER TABLE idempotency_key ADD COLUMN party_id uuid`);
    await runner.query(`
      UPDATE idempotency_key i SET party_id = coalesce(k.partner_id, k.client_id, k.provider_id)
      FROM api_key k WHERE k.provider_id = i.provider_id AND k.id = i.actor_id`);
    // Two keys of one party may have used the same one: what was done first under it counts.
    await runner.query(`
      DELETE FROM idempotency_key i USING idempotency_key e
      WHERE e.provider_id = i.provider_id AND e.party_id = i.party_id AND e.key = i.key
        AND (e.created_at, e.actor_id) < (i.created_at, i.actor_id)`);
    await runner.query(`DROP POLICY tenant ON idempotency_key`);
    await runner.query(`ALTER TABLE idempotency_key DROP CONSTRAINT idempotency_key_actor_fk`);
    await runner.query(`ALTER TABLE idempotency_key DROP CONSTRAINT idempotency_key_pk`);
    await runner.query(`ALTER TABLE idempotency_key ALTER COLUMN party_id SET NOT NULL`);
    await runner.query(`
      ALTER TABLE idempotency_key
        ADD CONSTRAINT idempotency_key_pk PRIMARY KEY (provider_id, party_id, key),
        ADD CONSTRAINT idempotency_key_actor_fk FOREIGN KEY (provider_id, actor_id) REFERENCES actor (provider_id, id)`);
    await runner.query(`CREATE INDEX idempotency_key_actor_ix ON idempotency_key (provider_id, actor_id)`);
    for (const table of READ) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await protectTable(runner, 'idempotency_key', 'update', RULE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY tenant ON idempotency_key`);
    await runner.query(`ALTER TABLE idempotency_key DROP CONSTRAINT idempotency_key_actor_fk`);
    await runner.query(`ALTER TABLE idempotency_key DROP CONSTRAINT idempotency_key_pk`);
    await runner.query(`DROP INDEX idempotency_key_actor_ix`);
    await runner.query(`ALTER TABLE idempotency_key DROP COLUMN party_id`);
    await runner.query(`ALTER TABLE api_key DROP CONSTRAINT api_key_identity_fk`);
    for (const table of READ) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    // What no key did is nobody's any more.
    await runner.query(`
      DELETE FROM idempotency_key i WHERE NOT EXISTS (
        SELECT 1 FROM api_key k WHERE k.provider_id = i.provider_id AND k.id = i.actor_id)`);
    for (const table of READ) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      ALTER TABLE idempotency_key
        ADD CONSTRAINT idempotency_key_pk PRIMARY KEY (provider_id, actor_id, key),
        ADD CONSTRAINT idempotency_key_actor_fk FOREIGN KEY (provider_id, actor_id) REFERENCES api_key (provider_id, id)`);
    await protectTable(runner, 'idempotency_key', 'update', `actor_id = ${currentActor}`);
    await runner.query(`DROP POLICY tenant ON actor`);
    await runner.query(`DROP TABLE actor`);
  }
}
