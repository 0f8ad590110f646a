import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may be forgotten, by whoever asks. */
const OLD = `created_at < now() - interval '90 days'`;

/**
 * Idempotency keys are kept for 90 days. The API's role deletes nothing; a function of the tables'
 * owner does, who sees and may delete only what is older, of all providers.
 */
export class ForgetIdempotencyKeys1765000300000 implements MigrationInterface {
  name = 'ForgetIdempotencyKeys1765000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE POLICY old_seen ON idempotency_key FOR SELECT TO CURRENT_USER USING (${OLD})`);
    await runner.query(`CREATE POLICY old_forgotten ON idempotency_key FOR DELETE TO CURRENT_USER USING (${OLD})`);
    await runner.query(`
      CREATE FUNCTION forget_idempotency_keys(most integer) RETURNS integer LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE forgotten integer;
      BEGIN
        -- Another server is at it.
        IF NOT pg_try_advisory_xact_lock(hashtext('forget_idempotency_keys')) THEN RETURN 0; END IF;
        DELETE FROM idempotency_key WHERE ctid = ANY (ARRAY(
          SELECT ctid FROM idempotency_key WHERE ${OLD} LIMIT most));
        GET DIAGNOSTICS forgotten = ROW_COUNT;
        RETURN forgotten;
      END $$`);
    await runner.query(`REVOKE EXECUTE ON FUNCTION forget_idempotency_keys(integer) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION forget_idempotency_keys(integer) TO astreinte_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION forget_idempotency_keys(integer)`);
    await runner.query(`DROP POLICY old_forgotten ON idempotency_key`);
    await runner.query(`DROP POLICY old_seen ON idempotency_key`);
  }
}
