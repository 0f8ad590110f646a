import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorKind, currentClient, currentPartner, provider } from './support/tenant-table';

/** The functions of the triggers that write feeds. */
const WRITERS = ['number_billing_adjustment()', 'tell_entrustment()'] as const;

/** Who sees an entrustment beside the provider's own staff. */
const SEEN = `provider_id = ${provider} AND (${actorKind} = 'PROVIDER' OR partner_id = ${currentPartner} OR client_id = ${currentClient})`;

/**
 * Feeds are written by the database alone: the API's role may read them, and the triggers act as
 * the owner of the tables. Nobody else may hang their functions on a table. Entrustments are
 * written by the provider's own staff alone.
 */
export class GuardFeeds1764900000000 implements MigrationInterface {
  name = 'GuardFeeds1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const writer of WRITERS) {
      await runner.query(`ALTER FUNCTION ${writer} SECURITY DEFINER SET search_path = public, pg_temp`);
      await runner.query(`REVOKE EXECUTE ON FUNCTION ${writer} FROM PUBLIC`);
    }
    await runner.query(`REVOKE INSERT, UPDATE (given_again) ON feed_entry FROM astreinte_api`);
    await runner.query(`DROP POLICY tenant ON entrustment`);
    await runner.query(
      `CREATE POLICY tenant ON entrustment USING (${SEEN}) WITH CHECK (provider_id = ${provider} AND ${actorKind} = 'PROVIDER')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY tenant ON entrustment`);
    await runner.query(`CREATE POLICY tenant ON entrustment USING (${SEEN}) WITH CHECK (${SEEN})`);
    await runner.query(`GRANT INSERT, UPDATE (given_again) ON feed_entry TO astreinte_api`);
    for (const writer of WRITERS) {
      await runner.query(`GRANT EXECUTE ON FUNCTION ${writer} TO PUBLIC`);
      await runner.query(`ALTER FUNCTION ${writer} SECURITY INVOKER RESET search_path`);
    }
  }
}
