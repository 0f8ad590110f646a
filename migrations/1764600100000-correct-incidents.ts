import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './support/tenant-table';

const TABLES = ['incident_asset', 'excluded_period'] as const;

/** What an incident was wrongly said to hit, and wrongly excluded periods, can be taken back. */
export class CorrectIncidents1764600100000 implements MigrationInterface {
  name = 'CorrectIncidents1764600100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} ADD COLUMN withdrawn_at timestamptz(6)`);
    await runner.query(`DROP TRIGGER incident_asset_append_only ON incident_asset`);
    await runner.query(`DROP TRIGGER incident_asset_no_truncate ON incident_asset`);
    await runner.query(`GRANT UPDATE ON incident_asset TO astreinte_api`);
  }

  /** What was withdrawn goes: the version before knows of no withdrawal. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`DELETE FROM ${table} WHERE withdrawn_at IS NOT NULL`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} DROP COLUMN withdrawn_at`);
    }
    await runner.query(`REVOKE UPDATE ON incident_asset FROM astreinte_api`);
    await makeAppendOnly(runner, 'incident_asset');
  }
}
