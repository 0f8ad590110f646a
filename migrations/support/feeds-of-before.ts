import type { QueryRunner } from 'typeorm';

/** Functions of triggers act as the owner of the tables, with a fixed search path. */
export const AS_OWNER = 'LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp';

/** Takes invoices out of feeds again: what came after them moves up. */
export async function restoreFeeds(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE feed_entry DISABLE TRIGGER USER, NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`DELETE FROM feed_entry WHERE invoice_id IS NOT NULL`);
  // Places are moved one after the other, or two entries would have one place.
  await runner.query(`
    CREATE TEMPORARY TABLE moved ON COMMIT DROP AS
    SELECT provider_id, reader_id, sequence, row_number() OVER (PARTITION BY provider_id, reader_id ORDER BY sequence) AS place FROM feed_entry`);
  await runner.query(`
    UPDATE feed_entry f SET sequence = -m.place FROM moved m
    WHERE m.provider_id = f.provider_id AND m.reader_id = f.reader_id AND m.sequence = f.sequence`);
  await runner.query(`UPDATE feed_entry SET sequence = -sequence`);
  await runner.query(`DROP TABLE moved`);
  await runner.query(`ALTER TABLE feed_entry ENABLE TRIGGER USER, FORCE ROW LEVEL SECURITY`);
  await runner.query(refuseChange('adjustment_id'));
  await runner.query(tellEntrustment(AS_OWNER));
  await runner.query(`
    ALTER TABLE feed_entry DROP CONSTRAINT feed_entry_kind_ck, DROP CONSTRAINT feed_entry_adjustment_ck,
      DROP CONSTRAINT feed_entry_invoice_fk, DROP COLUMN invoice_id,
      ADD CONSTRAINT feed_entry_kind_ck CHECK (kind IN ('ADJUSTMENT', 'CLIENT_ENTRUSTED', 'ENTRUSTMENT_ENDED')),
      ADD CONSTRAINT feed_entry_adjustment_ck CHECK (
        (kind = 'ADJUSTMENT') = (adjustment_id IS NOT NULL) AND (contract_id IS NULL) = (adjustment_id IS NULL))`);
}

/**
 * The one change that an entry allows: that it is given again by a later one, where a column says
 * that it gives something.
 */
export const refuseChange = (column: string): string => `
  CREATE OR REPLACE FUNCTION refuse_change_of_feed_entry() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      IF NEW.given_again AND NOT OLD.given_again AND NEW.${column} IS NOT NULL THEN
        OLD.given_again := true;
        IF OLD IS NOT DISTINCT FROM NEW THEN RETURN NEW; END IF;
      END IF;
    END IF;
    RAISE EXCEPTION '% is append-only: correct by a new row', TG_TABLE_NAME USING ERRCODE = 'AS001';
  END $$`;

/** The last place and number of a reader's feed. */
export const lastOf = (provider: string, reader: string): string => `
  (SELECT f.sequence, f.adjustment_number FROM feed_entry f WHERE f.provider_id = ${provider} AND f.reader_id = ${reader}
   ORDER BY f.sequence DESC LIMIT 1)`;

/** The columns of an entry, before invoices. */
export const ENTRY_COLUMNS = `(provider_id, reader_id, sequence, kind, client_id, contract_id, adjustment_id, adjustment_number, given_again,
  recorded_at)`;

/**
 * Tells a partner of an entrustment or of its end. With an entrustment it gets all adjustments of
 * the client that are not in its feed, and those again that it has not acknowledged: an end may
 * have hidden them before they were pulled. `attributes` are those of the function.
 */
export const tellEntrustment = (attributes: string): string => `
  CREATE OR REPLACE FUNCTION tell_entrustment() RETURNS trigger ${attributes} AS $$
  DECLARE
    asking text := current_setting('astreinte.actor_kind', true);
    started boolean := NEW.revoked_at IS NULL;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.provider_id::text, 0));
    PERFORM set_config('astreinte.actor_kind', 'PROVIDER', true);
    INSERT INTO feed_entry ${ENTRY_COLUMNS}
    SELECT NEW.provider_id, NEW.partner_id, coalesce(l.sequence, 0) + 1, CASE WHEN started THEN 'CLIENT_ENTRUSTED' ELSE 'ENTRUSTMENT_ENDED' END,
           NEW.client_id, NULL, NULL, coalesce(l.adjustment_number, 0), false, CASE WHEN started THEN NEW.authorised_at ELSE NEW.revoked_at END
    FROM (SELECT 1) one LEFT JOIN ${lastOf('NEW.provider_id', 'NEW.partner_id')} l ON true;
    IF started THEN
      UPDATE feed_entry f SET given_again = true
      WHERE f.provider_id = NEW.provider_id AND f.reader_id = NEW.partner_id AND f.client_id = NEW.client_id
        AND f.adjustment_id IS NOT NULL AND NOT f.given_again AND NOT EXISTS (
          SELECT 1 FROM adjustment_acknowledgement k
          WHERE k.provider_id = f.provider_id AND k.adjustment_id = f.adjustment_id AND k.partner_id = f.reader_id);
      INSERT INTO feed_entry ${ENTRY_COLUMNS}
      SELECT NEW.provider_id, NEW.partner_id, l.sequence + row_number() OVER given, 'ADJUSTMENT', NEW.client_id, b.contract_id, b.id,
             l.adjustment_number + row_number() OVER given, false, b.recorded_at
      FROM contract c
      JOIN billing_adjustment b ON b.provider_id = c.provider_id AND b.contract_id = c.id
      CROSS JOIN ${lastOf('NEW.provider_id', 'NEW.partner_id')} l
      WHERE c.provider_id = NEW.provider_id AND c.client_id = NEW.client_id AND b.sequence IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM feed_entry f WHERE f.provider_id = NEW.provider_id AND f.reader_id = NEW.partner_id
          AND f.adjustment_id = b.id AND NOT f.given_again)
      WINDOW given AS (ORDER BY b.sequence);
    END IF;
    PERFORM set_config('astreinte.actor_kind', coalesce(asking, ''), true);
    RETURN NULL;
  END $$`;
