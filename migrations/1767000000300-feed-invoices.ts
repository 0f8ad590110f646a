import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AS_OWNER, lastOf, refuseChange, restoreFeeds } from './support/feeds-of-before';
import { byStaff, guardWrites, letPartiesRecord } from './support/guarded-table';
import {
  actorKind,
  currentPartner,
  dropTables,
  makeAppendOnly,
  protectTable,
  provider,
  visibleTo,
} from './support/tenant-table';

const READ = ['invoice', 'entrustment', 'feed_entry'] as const;

/**
 * Feeds give invoices and credit notes as well, in one order with adjustments: to the provider, the
 * client, and the partners that it is entrusted to. Partners acknowledge them by themselves.
 */
export class FeedInvoices1767000000300 implements MigrationInterface {
  name = 'FeedInvoices1767000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE feed_entry ADD COLUMN invoice_id uuid`);
    await runner.query(`
      ALTER TABLE feed_entry DROP CONSTRAINT feed_entry_kind_ck, DROP CONSTRAINT feed_entry_adjustment_ck,
        ADD CONSTRAINT feed_entry_kind_ck CHECK (kind IN ('ADJUSTMENT', 'CLIENT_ENTRUSTED', 'ENTRUSTMENT_ENDED', 'INVOICE')),
        ADD CONSTRAINT feed_entry_adjustment_ck CHECK (
          (kind = 'ADJUSTMENT') = (adjustment_id IS NOT NULL) AND (kind = 'INVOICE') = (invoice_id IS NOT NULL)
          AND (contract_id IS NOT NULL) = (kind IN ('ADJUSTMENT', 'INVOICE'))),
        ADD CONSTRAINT feed_entry_invoice_fk FOREIGN KEY (provider_id, contract_id, invoice_id)
          REFERENCES invoice (provider_id, contract_id, id)`);
    await runner.query(
      `CREATE UNIQUE INDEX feed_entry_invoice_uq ON feed_entry (provider_id, invoice_id, reader_id)
       WHERE NOT given_again AND invoice_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX feed_entry_of_invoice_ix ON feed_entry (provider_id, invoice_id, reader_id) WHERE invoice_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX feed_entry_invoice_ix ON feed_entry (provider_id, reader_id, sequence) WHERE invoice_id IS NOT NULL`,
    );
    await runner.query(`
      CREATE TABLE invoice_acknowledgement (
        provider_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        partner_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        document_number text NOT NULL,
        acknowledged_at timestamptz(0) NOT NULL,
        CONSTRAINT invoice_acknowledgement_pk PRIMARY KEY (provider_id, invoice_id, partner_id),
        CONSTRAINT invoice_acknowledgement_invoice_fk FOREIGN KEY (provider_id, contract_id, invoice_id)
          REFERENCES invoice (provider_id, contract_id, id),
        CONSTRAINT invoice_acknowledgement_partner_fk FOREIGN KEY (provider_id, partner_id)
          REFERENCES partner (provider_id, id)
      )`);
    for (const [table, of] of [
      ['invoice_acknowledgement', 'invoice'],
      ['adjustment_acknowledgement', 'adjustment'],
    ])
      await runner.query(
        `CREATE INDEX ${table}_document_ix ON ${table} (provider_id, partner_id, document_number, ${of}_id)`,
      );
    await protectTable(
      runner,
      'invoice_acknowledgement',
      'append',
      `partner_id = ${currentPartner} AND ${visibleTo.contractParties}`,
    );
    await guardWrites(runner, 'invoice_acknowledgement', {
      insert: `provider_id = ${provider} AND ${actorKind} = 'PARTNER' AND partner_id = ${currentPartner} AND SEEN`,
      update: byStaff,
    });
    await makeAppendOnly(runner, 'invoice_acknowledgement');
    const ofPartner = `${currentPartner} IS NOT NULL`;
    await letPartiesRecord(runner, 'acknowledging_invoices', ['INVOICE_ACKNOWLEDGED'], ofPartner);
    await runner.query(refuseChange('contract_id'));
    await runner.query(TELL_ENTRUSTMENT);
    await runner.query(FEED_INVOICE);
    await runner.query(`REVOKE EXECUTE ON FUNCTION feed_invoice() FROM PUBLIC`);
    for (const table of READ) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(FILL);
    for (const table of READ) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER invoice_fed AFTER INSERT ON invoice DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION feed_invoice()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER invoice_fed ON invoice`);
    await runner.query(`DROP FUNCTION feed_invoice()`);
    await runner.query(`DROP POLICY acknowledging_invoices ON event`);
    for (const policy of ['adding', 'removing', 'changing'])
      await runner.query(`DROP POLICY ${policy} ON invoice_acknowledgement`);
    await dropTables(runner, ['invoice_acknowledgement']);
    await runner.query(`DROP INDEX adjustment_acknowledgement_document_ix`);
    await restoreFeeds(runner);
  }
}

const COLUMNS = `(provider_id, reader_id, sequence, kind, client_id, contract_id, adjustment_id, invoice_id, adjustment_number,
  given_again, recorded_at)`;

/** What was issued before, to all who see it now, behind what their feeds have. */
const FILL = `
  INSERT INTO feed_entry ${COLUMNS}
  SELECT v.provider_id, r.id, coalesce(l.sequence, 0) + row_number() OVER (PARTITION BY v.provider_id, r.id ORDER BY v.id), 'INVOICE',
         v.client_id, v.contract_id, NULL, v.id, coalesce(l.adjustment_number, 0), false, v.recorded_at
  FROM invoice v
  CROSS JOIN LATERAL (
    SELECT v.provider_id AS id UNION ALL SELECT v.client_id UNION ALL
    SELECT e.partner_id FROM entrustment e
    WHERE e.provider_id = v.provider_id AND e.client_id = v.client_id AND e.revoked_at IS NULL) r
  LEFT JOIN LATERAL ${lastOf('v.provider_id', 'r.id')} l ON true`;

/** Gives an invoice or a credit note to all who see it now. */
const FEED_INVOICE = `
  CREATE FUNCTION feed_invoice() RETURNS trigger ${AS_OWNER} AS $$
  DECLARE asking text := current_setting('astreinte.actor_kind', true);
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.provider_id::text, 0));
    PERFORM set_config('astreinte.actor_kind', 'PROVIDER', true);
    INSERT INTO feed_entry ${COLUMNS}
    SELECT NEW.provider_id, r.id, coalesce(l.sequence, 0) + 1, 'INVOICE', NEW.client_id, NEW.contract_id, NULL, NEW.id,
           coalesce(l.adjustment_number, 0), false, NEW.recorded_at
    FROM (
      SELECT NEW.provider_id AS id UNION ALL SELECT NEW.client_id UNION ALL
      SELECT e.partner_id FROM entrustment e
      WHERE e.provider_id = NEW.provider_id AND e.client_id = NEW.client_id AND e.revoked_at IS NULL) r
    LEFT JOIN LATERAL ${lastOf('NEW.provider_id', 'r.id')} l ON true;
    PERFORM set_config('astreinte.actor_kind', coalesce(asking, ''), true);
    RETURN NULL;
  END $$`;

/**
 * Tells a partner of an entrustment or of its end. With an entrustment it gets all adjustments and
 * invoices of the client that are not in its feed, and those again that it has not acknowledged: an
 * end may have hidden them before they were pulled.
 */
const TELL_ENTRUSTMENT = `
  CREATE OR REPLACE FUNCTION tell_entrustment() RETURNS trigger ${AS_OWNER} AS $$
  DECLARE
    asking text := current_setting('astreinte.actor_kind', true);
    started boolean := NEW.revoked_at IS NULL;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.provider_id::text, 0));
    PERFORM set_config('astreinte.actor_kind', 'PROVIDER', true);
    INSERT INTO feed_entry ${COLUMNS}
    SELECT NEW.provider_id, NEW.partner_id, coalesce(l.sequence, 0) + 1, CASE WHEN started THEN 'CLIENT_ENTRUSTED' ELSE 'ENTRUSTMENT_ENDED' END,
           NEW.client_id, NULL, NULL, NULL, coalesce(l.adjustment_number, 0), false,
           CASE WHEN started THEN NEW.authorised_at ELSE NEW.revoked_at END
    FROM (SELECT 1) one LEFT JOIN ${lastOf('NEW.provider_id', 'NEW.partner_id')} l ON true;
    IF started THEN
      UPDATE feed_entry f SET given_again = true
      WHERE f.provider_id = NEW.provider_id AND f.reader_id = NEW.partner_id AND f.client_id = NEW.client_id
        AND f.contract_id IS NOT NULL AND NOT f.given_again AND NOT EXISTS (
          SELECT 1 FROM adjustment_acknowledgement k
          WHERE k.provider_id = f.provider_id AND k.adjustment_id = f.adjustment_id AND k.partner_id = f.reader_id)
        AND NOT EXISTS (
          SELECT 1 FROM invoice_acknowledgement k
          WHERE k.provider_id = f.provider_id AND k.invoice_id = f.invoice_id AND k.partner_id = f.reader_id);
      INSERT INTO feed_entry ${COLUMNS}
      SELECT NEW.provider_id, NEW.partner_id, l.sequence + row_number() OVER given, 'ADJUSTMENT', NEW.client_id, b.contract_id, b.id, NULL,
             l.adjustment_number + row_number() OVER given, false, b.recorded_at
      FROM contract c
      JOIN billing_adjustment b ON b.provider_id = c.provider_id AND b.contract_id = c.id
      CROSS JOIN ${lastOf('NEW.provider_id', 'NEW.partner_id')} l
      WHERE c.provider_id = NEW.provider_id AND c.client_id = NEW.client_id AND b.sequence IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM feed_entry f WHERE f.provider_id = NEW.provider_id AND f.reader_id = NEW.partner_id
          AND f.adjustment_id = b.id AND NOT f.given_again)
      WINDOW given AS (ORDER BY b.sequence);
      INSERT INTO feed_entry ${COLUMNS}
      SELECT NEW.provider_id, NEW.partner_id, l.sequence + row_number() OVER given, 'INVOICE', NEW.client_id, v.contract_id, NULL, v.id,
             l.adjustment_number, false, v.recorded_at
      FROM feed_entry g
      JOIN invoice v ON v.provider_id = g.provider_id AND v.id = g.invoice_id
      CROSS JOIN ${lastOf('NEW.provider_id', 'NEW.partner_id')} l
      WHERE g.provider_id = NEW.provider_id AND g.reader_id = NEW.client_id AND g.invoice_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM feed_entry f WHERE f.provider_id = NEW.provider_id AND f.reader_id = NEW.partner_id
          AND f.invoice_id = v.id AND NOT f.given_again)
      WINDOW given AS (ORDER BY g.sequence);
    END IF;
    PERFORM set_config('astreinte.actor_kind', coalesce(asking, ''), true);
    RETURN NULL;
  END $$`;
