import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseSchemaEpoch } from './support/schema-epoch';

/**
 * Servers say with each connection which epoch of the schema they know, and one that knows an
 * earlier one than the database has writes nothing. Those of before 0.4.0 say none.
 */
export class RequireSchemaEpoch1765200000000 implements MigrationInterface {
  name = 'RequireSchemaEpoch1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    await raiseSchemaEpoch(runner, 1);
    await runner.query(`REVOKE EXECUTE ON FUNCTION schema_epoch() FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION schema_epoch() TO astreinte_api`);
    // 57P03, cannot_connect_now: whoever asked should ask again, and will reach another server.
    await runner.query(`
      CREATE FUNCTION require_schema_epoch() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      BEGIN
        IF current_user = 'astreinte_api'
          AND coalesce(nullif(current_setting('astreinte.schema_epoch', true), ''), '0')::integer < schema_epoch() THEN
          RAISE EXCEPTION 'this server is older than its database' USING ERRCODE = '57P03',
            HINT = 'Stop it, and start the version that migrated the database.';
        END IF;
        RETURN NULL;
      END $$`);
    for (const table of GATES)
      await runner.query(
        `CREATE TRIGGER known_schema BEFORE INSERT ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION require_schema_epoch()`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of GATES) await runner.query(`DROP TRIGGER known_schema ON ${table}`);
    await runner.query(`DROP FUNCTION require_schema_epoch()`);
    await runner.query(`DROP FUNCTION schema_epoch()`);
  }
}

/** What whatever a server writes begins with: commands claim their key, jobs write a seal. */
const GATES = ['idempotency_key', 'seal'];
