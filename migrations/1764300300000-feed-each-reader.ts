import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENTRY_COLUMNS, lastOf, refuseChange, tellEntrustment } from './support/feeds-of-before';
import { currentClient, currentPartner, protectTable } from './support/tenant-table';

const READ = ['billing_adjustment', 'contract', 'entrustment'] as const;

/** The provider's own staff reads as the provider, partners and clients as themselves. */
const OWN = `reader_id IN (${currentPartner}, ${currentClient})`;

/**
 * Each reader of billing adjustments (the provider, each partner, each client) gets a feed with
 * numbers of its own, without gaps. It is written at COMMIT under the lock of the provider's
 * numbers: whoever is second sees what the first one did. Its functions act for the provider
 * meanwhile, since a client's session does not see to whom else it is entrusted.
 */
export class FeedEachReader1764300300000 implements MigrationInterface {
  name = 'FeedEachReader1764300300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feed_entry (
        provider_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        sequence bigint NOT NULL,
        kind text NOT NULL,
        client_id uuid NOT NULL,
        contract_id uuid,
        adjustment_id uuid,
        adjustment_number bigint NOT NULL,
        given_again boolean NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT feed_entry_pk PRIMARY KEY (provider_id, reader_id, sequence),
        CONSTRAINT feed_entry_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT feed_entry_adjustment_fk FOREIGN KEY (provider_id, contract_id, adjustment_id)
          REFERENCES billing_adjustment (provider_id, contract_id, id),
        CONSTRAINT feed_entry_kind_ck CHECK (kind IN ('ADJUSTMENT', 'CLIENT_ENTRUSTED', 'ENTRUSTMENT_ENDED')),
        CONSTRAINT feed_entry_adjustment_ck CHECK (
          (kind = 'ADJUSTMENT') = (adjustment_id IS NOT NULL) AND (contract_id IS NULL) = (adjustment_id IS NULL))
      )`);
    await runner.query(`CREATE INDEX feed_entry_client_ix ON feed_entry (provider_id, client_id, reader_id)`);
    await runner.query(
      `CREATE INDEX feed_entry_contract_ix ON feed_entry (provider_id, reader_id, contract_id, sequence)`,
    );
    await runner.query(`CREATE INDEX feed_entry_adjustment_ix ON feed_entry (provider_id, adjustment_id, reader_id)`);
    await runner.query(
      `CREATE UNIQUE INDEX feed_entry_adjustment_uq ON feed_entry (provider_id, adjustment_id, reader_id)
       WHERE NOT given_again AND adjustment_id IS NOT NULL`,
    );
    for (const table of READ) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(FILL);
    for (const table of READ) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await protectTable(runner, 'feed_entry', 'append', OWN);
    await runner.query(`GRANT UPDATE (given_again) ON feed_entry TO astreinte_api`);
    await runner.query(refuseChange('adjustment_id'));
    await runner.query(`
      CREATE TRIGGER feed_entry_append_only BEFORE UPDATE OR DELETE ON feed_entry
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_feed_entry()`);
    await runner.query(`
      CREATE TRIGGER feed_entry_no_truncate BEFORE TRUNCATE ON feed_entry
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(FEED_ADJUSTMENT);
    await runner.query(tellEntrustment('LANGUAGE plpgsql'));
    await runner.query(`
      CREATE CONSTRAINT TRIGGER entrustment_told_new AFTER INSERT ON entrustment DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.revoked_at IS NULL) EXECUTE FUNCTION tell_entrustment()`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER entrustment_told_change AFTER UPDATE ON entrustment DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN ((OLD.revoked_at IS NULL) <> (NEW.revoked_at IS NULL)) EXECUTE FUNCTION tell_entrustment()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER entrustment_told_change ON entrustment`);
    await runner.query(`DROP TRIGGER entrustment_told_new ON entrustment`);
    await runner.query(`DROP FUNCTION tell_entrustment()`);
    await runner.query(NUMBER_ADJUSTMENT);
    await runner.query(`DROP POLICY tenant ON feed_entry`);
    await runner.query(`DROP TABLE feed_entry`);
    await runner.query(`DROP FUNCTION refuse_change_of_feed_entry()`);
  }
}

/**
 * What was recorded before, for all its readers, in the order of the provider's numbers; a partner
 * is told first of those it was entrusted with.
 */
const FILL = `
  WITH told AS (
    SELECT b.provider_id, b.provider_id AS reader_id, 'ADJUSTMENT' AS kind, c.client_id, c.id AS contract_id, b.id AS adjustment_id,
           b.recorded_at, 1 AS part, b.sequence
    FROM billing_adjustment b JOIN contract c ON c.provider_id = b.provider_id AND c.id = b.contract_id
    UNION ALL
    SELECT b.provider_id, c.client_id, 'ADJUSTMENT', c.client_id, c.id, b.id, b.recorded_at, 1, b.sequence
    FROM billing_adjustment b JOIN contract c ON c.provider_id = b.provider_id AND c.id = b.contract_id
    UNION ALL
    SELECT b.provider_id, e.partner_id, 'ADJUSTMENT', c.client_id, c.id, b.id, b.recorded_at, 1, b.sequence
    FROM billing_adjustment b JOIN contract c ON c.provider_id = b.provider_id AND c.id = b.contract_id
    JOIN entrustment e ON e.provider_id = c.provider_id AND e.client_id = c.client_id
      AND (e.revoked_at IS NULL OR e.revoked_at > b.recorded_at)
    UNION ALL
    SELECT e.provider_id, e.partner_id, 'CLIENT_ENTRUSTED', e.client_id, NULL, NULL, e.authorised_at, 0, NULL FROM entrustment e
    UNION ALL
    SELECT e.provider_id, e.partner_id, 'ENTRUSTMENT_ENDED', e.client_id, NULL, NULL, e.revoked_at, 2, NULL FROM entrustment e
    WHERE e.revoked_at IS NOT NULL
  )
  INSERT INTO feed_entry ${ENTRY_COLUMNS}
  SELECT provider_id, reader_id, row_number() OVER places, kind, client_id, contract_id, adjustment_id,
         count(adjustment_id) OVER (places ROWS UNBOUNDED PRECEDING), false, recorded_at
  FROM told WINDOW places AS (PARTITION BY provider_id, reader_id ORDER BY part, sequence, recorded_at, client_id)`;

/** Numbers an adjustment and gives it to all who see it now. */
const FEED_ADJUSTMENT = `
  CREATE OR REPLACE FUNCTION number_billing_adjustment() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    number bigint := next_at_commit(NEW.provider_id, 'billing_adjustment');
    asking text := current_setting('astreinte.actor_kind', true);
  BEGIN
    PERFORM set_config('astreinte.actor_kind', 'PROVIDER', true);
    UPDATE billing_adjustment t SET sequence = number WHERE t.provider_id = NEW.provider_id AND t.id = NEW.id;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'a row of % cannot be numbered', TG_TABLE_NAME USING ERRCODE = 'AS002';
    END IF;
    INSERT INTO feed_entry ${ENTRY_COLUMNS}
    SELECT NEW.provider_id, r.id, coalesce(l.sequence, 0) + 1, 'ADJUSTMENT', c.client_id, NEW.contract_id, NEW.id,
           coalesce(l.adjustment_number, 0) + 1, false, NEW.recorded_at
    FROM contract c
    CROSS JOIN LATERAL (
      SELECT NEW.provider_id AS id UNION ALL SELECT c.client_id UNION ALL
      SELECT e.partner_id FROM entrustment e
      WHERE e.provider_id = NEW.provider_id AND e.client_id = c.client_id AND e.revoked_at IS NULL) r
    LEFT JOIN LATERAL ${lastOf('NEW.provider_id', 'r.id')} l ON true
    WHERE c.provider_id = NEW.provider_id AND c.id = NEW.contract_id;
    PERFORM set_config('astreinte.actor_kind', coalesce(asking, ''), true);
    RETURN NULL;
  END $$`;

/** How adjustments were numbered before. */
const NUMBER_ADJUSTMENT = `
        CREATE OR REPLACE FUNCTION number_billing_adjustment() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE number bigint := next_at_commit(NEW.provider_id, 'billing_adjustment');
        BEGIN
          UPDATE billing_adjustment t SET sequence = number WHERE t.provider_id = NEW.provider_id AND t.id = NEW.id;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'a row of % cannot be numbered', TG_TABLE_NAME USING ERRCODE = 'AS002';
          END IF;
          RETURN NULL;
        END $$`;
