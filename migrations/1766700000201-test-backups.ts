import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, grantColumns, guardWrites } from './support/guarded-table';
import { dropTables, protectTable, visibleTo } from './support/tenant-table';

const TABLE = 'backup_check';

/** How often backups are tested, and what restore tests and checks of their integrity came to. */
export class TestBackups1766700000201 implements MigrationInterface {
  name = 'TestBackups1766700000201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE backup_plan ADD COLUMN restore_test_every text`);
    await runner.query(`ALTER TABLE backup_plan ADD COLUMN integrity_check_every text`);
    await runner.query(`
      CREATE TABLE backup_check (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        plan_key text NOT NULL,
        kind text NOT NULL,
        backup_id uuid,
        started_at timestamptz(0) NOT NULL,
        finished_at timestamptz(0),
        outcome text NOT NULL,
        restored text,
        method text,
        note text,
        withdrawn_at timestamptz(6),
        withdrawn_because text,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT backup_check_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT backup_check_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT backup_check_backup_fk FOREIGN KEY (provider_id, backup_id) REFERENCES backup_run (provider_id, id),
        CONSTRAINT backup_check_kind_ck CHECK (kind IN ('RESTORE_TEST', 'INTEGRITY_CHECK')),
        CONSTRAINT backup_check_outcome_ck CHECK (outcome IN ('PASSED', 'FAILED')),
        CONSTRAINT backup_check_times_ck CHECK (finished_at >= started_at)
      )`);
    await runner.query(
      `CREATE INDEX backup_check_contract_ix ON backup_check (provider_id, contract_id, started_at, id)`,
    );
    await runner.query(`CREATE INDEX backup_check_backup_ix ON backup_check (provider_id, backup_id)`);
    await protectTable(runner, TABLE, 'update', visibleTo.contractParties);
    await guardWrites(runner, TABLE, { insert: byStaff, update: byStaff });
    await grantColumns(runner, TABLE, ['withdrawn_at', 'withdrawn_because', 'updated_at']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${TABLE}`);
    await dropTables(runner, [TABLE]);
    await runner.query(`ALTER TABLE backup_plan DROP COLUMN integrity_check_every`);
    await runner.query(`ALTER TABLE backup_plan DROP COLUMN restore_test_every`);
  }
}
