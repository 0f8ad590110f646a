import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['contract', 'penalty'];

/**
 * Claims run out by themselves, and what is due without one is accepted: of penalties that were
 * assessed before, time finds the day when it next looks at their contracts.
 */
export class LapseByTime1765800200000 implements MigrationInterface {
  name = 'LapseByTime1765800200000';

  async up(runner: QueryRunner): Promise<void> {
    // Of all providers at once, whatever the session may see.
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      UPDATE contract c SET next_due_on = least(c.next_due_on, p.since)
      FROM (SELECT provider_id, contract_id, min(assessed_at)::date AS since
        FROM penalty WHERE status = 'ASSESSED' GROUP BY provider_id, contract_id) AS p
      WHERE c.provider_id = p.provider_id AND c.id = p.contract_id`);
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  /** Nothing to undo: at worst time finds that nothing is due. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
