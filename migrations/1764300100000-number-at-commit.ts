import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables whose rows get a number of their provider when they become visible: the column and the
 * counter.
 */
const NUMBERED = [
  { table: 'billing_adjustment', column: 'sequence', counter: 'billing_adjustment' },
  { table: 'event', column: 'position', counter: 'event' },
] as const;

/**
 * Numbers of a provider are given at COMMIT, so that their lock is held for the commit alone. A
 * transaction takes one lock for all of them: in whatever order it numbers, no two wait for each
 * other for ever.
 */
export class NumberAtCommit1764300100000 implements MigrationInterface {
  name = 'NumberAtCommit1764300100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE billing_adjustment ALTER COLUMN sequence DROP NOT NULL`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION check_adjustment_sequence() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.sequence IS NOT NULL AND NEW.sequence IS DISTINCT FROM (SELECT c.last FROM provider_counter c
            WHERE c.provider_id = NEW.provider_id AND c.name = 'billing_adjustment') THEN
          RAISE EXCEPTION 'billing adjustment % was not numbered by its counter', NEW.sequence USING ERRCODE = 'AS002';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE FUNCTION next_at_commit(of_provider uuid, counter text) RETURNS bigint LANGUAGE plpgsql AS $$
      DECLARE number bigint;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended(of_provider::text, 0));
        INSERT INTO provider_counter AS c (provider_id, name, last) VALUES (of_provider, counter, 1)
          ON CONFLICT (provider_id, name) DO UPDATE SET last = c.last + 1 RETURNING c.last INTO number;
        RETURN number;
      END $$`);
    await numberEvents(runner);
    for (const { table, column, counter } of NUMBERED) {
      // The one change that an append-only row allows: no number becomes a number.
      await runner.query(`
        CREATE FUNCTION refuse_change_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' THEN
            IF OLD.${column} IS NULL AND NEW.${column} IS NOT NULL THEN
              OLD.${column} := NEW.${column};
              IF OLD IS NOT DISTINCT FROM NEW AND NEW.${column} = (SELECT c.last FROM provider_counter c
                  WHERE c.provider_id = NEW.provider_id AND c.name = '${counter}') THEN
                RETURN NEW;
              END IF;
            END IF;
          END IF;
          RAISE EXCEPTION '% is append-only: correct by a new row', TG_TABLE_NAME USING ERRCODE = 'AS001';
        END $$`);
      await runner.query(`DROP TRIGGER ${table}_append_only ON ${table}`);
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_${table}()`);
      await runner.query(`
        CREATE FUNCTION number_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE number bigint := next_at_commit(NEW.provider_id, '${counter}');
        BEGIN
          UPDATE ${table} t SET ${column} = number WHERE t.provider_id = NEW.provider_id AND t.id = NEW.id;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'a row of % cannot be numbered', TG_TABLE_NAME USING ERRCODE = 'AS002';
          END IF;
          RETURN NULL;
        END $$`);
      await runner.query(`
        CREATE CONSTRAINT TRIGGER ${table}_number AFTER INSERT ON ${table} DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.${column} IS NULL) EXECUTE FUNCTION number_${table}()`);
      await runner.query(`GRANT UPDATE (${column}) ON ${table} TO astreinte_api`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, column } of NUMBERED) {
      await runner.query(`REVOKE UPDATE (${column}) ON ${table} FROM astreinte_api`);
      await runner.query(`DROP TRIGGER ${table}_number ON ${table}`);
      await runner.query(`DROP FUNCTION number_${table}()`);
      await runner.query(`DROP TRIGGER ${table}_append_only ON ${table}`);
      await runner.query(`DROP FUNCTION refuse_change_of_${table}()`);
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    }
    await runner.query(`DROP FUNCTION next_at_commit(uuid, text)`);
    await runner.query(`ALTER TABLE event DROP CONSTRAINT event_position_uq`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION check_adjustment_sequence() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.sequence IS DISTINCT FROM (SELECT c.last FROM provider_counter c
            WHERE c.provider_id = NEW.provider_id AND c.name = 'billing_adjustment') THEN
          RAISE EXCEPTION 'billing adjustment % was not numbered by its counter', NEW.sequence USING ERRCODE = 'AS002';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`ALTER TABLE billing_adjustment ALTER COLUMN sequence SET NOT NULL`);
  }
}

/**
 * What was recorded before gets its places in the order of recording. The owner sees it while
 * security is not forced on it.
 */
async function numberEvents(runner: QueryRunner): Promise<void> {
  const tables = ['event', 'provider_counter'];
  for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE event DISABLE TRIGGER event_append_only`);
  await runner.query(`
    UPDATE event e SET position = o.place FROM (
      SELECT provider_id, id, row_number() OVER (PARTITION BY provider_id ORDER BY recorded_at, id) AS place FROM event
    ) o WHERE o.provider_id = e.provider_id AND o.id = e.id`);
  await runner.query(`
    INSERT INTO provider_counter (provider_id, name, last)
    SELECT provider_id, 'event', max(position) FROM event GROUP BY provider_id
    ON CONFLICT (provider_id, name) DO UPDATE SET last = excluded.last`);
  await runner.query(`ALTER TABLE event ENABLE TRIGGER event_append_only`);
  for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE event ADD CONSTRAINT event_position_uq UNIQUE (provider_id, position)`);
}
