import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Processes that believe a key hear at once, by NOTIFY, that something about it has changed. */
export class AnnounceKeyChanges1765030000000 implements MigrationInterface {
  name = 'AnnounceKeyChanges1765030000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION announce_key_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('astreinte_keys', OLD.id::text);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER api_key_change AFTER UPDATE OF revoked_at, expires_at, scopes ON api_key FOR EACH ROW
      WHEN ((OLD.revoked_at, OLD.expires_at, OLD.scopes) IS DISTINCT FROM (NEW.revoked_at, NEW.expires_at, NEW.scopes))
      EXECUTE FUNCTION announce_key_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER api_key_change ON api_key`);
    await runner.query(`DROP FUNCTION announce_key_change()`);
  }
}
