import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['contract', 'penalty'];

/**
 * Time records that a claim's last day is over, and accepts what is due without a claim: of
 * penalties that were assessed before, it finds the day when it next looks at their contracts.
 */
export class LapseByTime1765800200000 implements MigrationInterface {
  name = 'LapseByTime1765800200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE penalty ADD COLUMN claim_lapsed_at timestamptz(0)');
    await runner.query('GRANT UPDATE (claim_lapsed_at) ON penalty TO astreinte_api');
    // Of all providers at once, whatever the session may see.
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      UPDATE contract c SET next_due_on = least(c.next_due_on, p.since)
      FROM (SELECT provider_id, contract_id, min(assessed_at)::date AS since
        FROM penalty WHERE status = 'ASSESSED' GROUP BY provider_id, contract_id) AS p
      WHERE c.provider_id = p.provider_id AND c.id = p.contract_id`);
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  /** The days on which time looks again stay: at worst it finds that nothing is due. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE penalty DROP COLUMN claim_lapsed_at');
  }
}
