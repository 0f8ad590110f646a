import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  currentActor,
  currentClient,
  currentPartner,
  dropTables,
  makeAppendOnly,
  protectTable,
  visibleTo,
} from './support/tenant-table';

/**
 * Providers, their clients and partners, keys, counters and idempotency: what every other table
 * hangs on.
 */
export class CreateTenancy1763690000000 implements MigrationInterface {
  name = 'CreateTenancy1763690000000';

  async up(runner: QueryRunner): Promise<void> {
    // Roles belong to the whole server: another database of it may have made this one, even at the
    // same instant.
    await runner.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'astreinte_api') THEN
          CREATE ROLE astreinte_api NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT;
        END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$`);
    await runner.query(`
      DO $$ BEGIN
        IF NOT pg_has_role(current_user, 'astreinte_api', 'MEMBER') THEN
          EXECUTE format('GRANT astreinte_api TO %I', current_user);
        END IF;
      END $$`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO astreinte_api`);
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: correct by a new row', TG_TABLE_NAME USING ERRCODE = 'AS001';
      END $$`);

    await runner.query(`
      CREATE TABLE provider (
        provider_id uuid NOT NULL,
        name text NOT NULL,
        created_at timestamptz(0) NOT NULL,
        CONSTRAINT provider_pk PRIMARY KEY (provider_id)
      )`);
    await runner.query(`
      CREATE TABLE client (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL,
        registration_number text,
        created_at timestamptz(0) NOT NULL,
        CONSTRAINT client_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT client_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT client_registration_number_uq UNIQUE (provider_id, registration_number)
      )`);
    await runner.query(`
      CREATE TABLE partner (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL,
        created_at timestamptz(0) NOT NULL,
        CONSTRAINT partner_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT partner_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id)
      )`);
    await runner.query(`
      CREATE TABLE entrustment (
        provider_id uuid NOT NULL,
        partner_id uuid NOT NULL,
        client_id uuid NOT NULL,
        authorisation text NOT NULL,
        authorised_at timestamptz(0) NOT NULL,
        revoked_at timestamptz(0),
        CONSTRAINT entrustment_pk PRIMARY KEY (provider_id, partner_id, client_id),
        CONSTRAINT entrustment_partner_fk FOREIGN KEY (provider_id, partner_id) REFERENCES partner (provider_id, id),
        CONSTRAINT entrustment_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id)
      )`);
    await runner.query(`CREATE INDEX entrustment_client_ix ON entrustment (provider_id, client_id, partner_id)`);
    await runner.query(`
      CREATE TABLE api_key (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL,
        actor_kind text NOT NULL,
        partner_id uuid,
        client_id uuid,
        scopes text[] NOT NULL,
        secret_hash text NOT NULL,
        demo boolean NOT NULL,
        created_at timestamptz(0) NOT NULL,
        expires_at timestamptz(0),
        revoked_at timestamptz(0),
        CONSTRAINT api_key_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT api_key_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT api_key_partner_fk FOREIGN KEY (provider_id, partner_id) REFERENCES partner (provider_id, id),
        CONSTRAINT api_key_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT api_key_actor_ck CHECK (
          (actor_kind = 'PROVIDER' AND partner_id IS NULL AND client_id IS NULL)
          OR (actor_kind = 'PARTNER' AND partner_id IS NOT NULL AND client_id IS NULL)
          OR (actor_kind = 'CLIENT' AND client_id IS NOT NULL AND partner_id IS NULL))
      )`);
    await runner.query(`CREATE INDEX api_key_partner_ix ON api_key (provider_id, partner_id)`);
    await runner.query(`CREATE INDEX api_key_client_ix ON api_key (provider_id, client_id)`);
    await runner.query(`
      CREATE TABLE provider_counter (
        provider_id uuid NOT NULL,
        name text NOT NULL,
        last bigint NOT NULL,
        CONSTRAINT provider_counter_pk PRIMARY KEY (provider_id, name),
        CONSTRAINT provider_counter_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id)
      )`);
    await runner.query(`
      CREATE TABLE idempotency_key (
        provider_id uuid NOT NULL,
        actor_id uuid NOT NULL,
        key text NOT NULL,
        operation text NOT NULL,
        input_hash text NOT NULL,
        outcome jsonb,
        created_at timestamptz(0) NOT NULL,
        CONSTRAINT idempotency_key_pk PRIMARY KEY (provider_id, actor_id, key),
        CONSTRAINT idempotency_key_actor_fk FOREIGN KEY (provider_id, actor_id) REFERENCES api_key (provider_id, id)
      )`);
    await runner.query(`
      CREATE TABLE terms_pack (
        provider_id uuid NOT NULL,
        pack_id text NOT NULL,
        version integer NOT NULL,
        published_on date NOT NULL,
        document json NOT NULL,
        loaded_at timestamptz(0) NOT NULL,
        CONSTRAINT terms_pack_pk PRIMARY KEY (provider_id, pack_id, version),
        CONSTRAINT terms_pack_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id)
      )`);

    await protectTable(runner, 'provider', 'append', visibleTo.everyone);
    await protectTable(runner, 'client', 'update', visibleTo.clientParties('id'));
    await protectTable(runner, 'partner', 'update', `id = ${currentPartner}`);
    await protectTable(
      runner,
      'entrustment',
      'update',
      `partner_id = ${currentPartner} OR client_id = ${currentClient}`,
    );
    await protectTable(runner, 'api_key', 'update', `id = ${currentActor}`);
    await protectTable(runner, 'provider_counter', 'update', visibleTo.everyone);
    await protectTable(runner, 'idempotency_key', 'update', `actor_id = ${currentActor}`);
    await protectTable(runner, 'terms_pack', 'append', visibleTo.everyone);
    await makeAppendOnly(runner, 'terms_pack');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [
      'provider',
      'client',
      'partner',
      'entrustment',
      'api_key',
      'provider_counter',
      'idempotency_key',
      'terms_pack',
    ]);
    await runner.query(`DROP FUNCTION refuse_change()`);
    // The role stays: other databases of the same server may use it.
    await runner.query(`REVOKE USAGE ON SCHEMA public FROM astreinte_api`);
  }
}
