import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, consequence, grantColumns, guardWrites } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

const TABLES = ['escalation', 'backup_plan', 'backup_run'] as const;

/**
 * Steps of escalations that were reached, plans of backups with their runs, and the instant at
 * which time may have to do something to what is operated under a contract.
 */
export class EscalateAndBackUp1766100100000 implements MigrationInterface {
  name = 'EscalateAndBackUp1766100100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE contract ADD COLUMN operations_due_at timestamptz(0)`);
    await runner.query(
      `CREATE INDEX contract_operations_due_ix ON contract (provider_id, operations_due_at, id) WHERE operations_due_at IS NOT NULL`,
    );
    await runner.query(`GRANT UPDATE (operations_due_at) ON contract TO astreinte_api`);
    // Incidents that were open before are looked at once.
    await runner.query(`
      UPDATE contract c SET operations_due_at = '2000-01-01T00:00:00Z' WHERE EXISTS (
        SELECT FROM incident i WHERE i.provider_id = c.provider_id AND i.contract_id = c.id AND i.restored_at IS NULL)`);
    await runner.query(`
      CREATE TABLE escalation (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        incident_id uuid NOT NULL,
        commitment_key text NOT NULL,
        step_key text NOT NULL,
        step integer NOT NULL,
        fell_due_at timestamptz(0) NOT NULL,
        contact_id uuid,
        contact_name text,
        withdrawn_at timestamptz(6),
        created_at timestamptz(6) NOT NULL,
        CONSTRAINT escalation_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT escalation_incident_fk FOREIGN KEY (provider_id, contract_id, incident_id)
          REFERENCES incident (provider_id, contract_id, id),
        CONSTRAINT escalation_contact_fk FOREIGN KEY (provider_id, contact_id) REFERENCES contact (provider_id, id)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX escalation_step_uq ON escalation (provider_id, incident_id, commitment_key, step_key) WHERE withdrawn_at IS NULL`,
    );
    await runner.query(`CREATE INDEX escalation_incident_ix ON escalation (provider_id, incident_id, fell_due_at, id)`);
    await runner.query(`CREATE INDEX escalation_contract_ix ON escalation (provider_id, contract_id, fell_due_at, id)`);
    await runner.query(`CREATE INDEX escalation_contact_ix ON escalation (provider_id, contact_id)`);
    await runner.query(`
      CREATE TABLE backup_plan (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        key text NOT NULL,
        label text,
        starts_on date NOT NULL,
        every text NOT NULL,
        calendar text,
        retention_days integer,
        off_site boolean NOT NULL,
        created_at timestamptz(6) NOT NULL,
        CONSTRAINT backup_plan_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT backup_plan_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id)
      )`);
    await runner.query(`CREATE INDEX backup_plan_contract_ix ON backup_plan (provider_id, contract_id, id)`);
    await runner.query(`
      CREATE TABLE backup_run (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        plan_key text NOT NULL,
        due_from timestamptz(0) NOT NULL,
        due_before timestamptz(0),
        outcome text NOT NULL,
        started_at timestamptz(0),
        finished_at timestamptz(0),
        off_site boolean NOT NULL,
        note text,
        client_informed_at timestamptz(0),
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT backup_run_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT backup_run_due_uq UNIQUE (provider_id, contract_id, plan_key, due_from),
        CONSTRAINT backup_run_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT backup_run_outcome_ck CHECK (outcome IN ('DONE', 'FAILED', 'MISSED')),
        CONSTRAINT backup_run_times_ck CHECK (finished_at >= started_at)
      )`);
    await runner.query(`CREATE INDEX backup_run_contract_ix ON backup_run (provider_id, contract_id, due_from, id)`);
    await protectTable(runner, 'escalation', 'update', visibleTo.contractParties);
    await guardWrites(runner, 'escalation', { insert: consequence, update: consequence });
    await grantColumns(runner, 'escalation', ['withdrawn_at']);
    await protectTable(runner, 'backup_plan', 'append', visibleTo.contractParties);
    await guardWrites(runner, 'backup_plan', { insert: byStaff, update: byStaff });
    await makeAppendOnly(runner, 'backup_plan');
    await protectTable(runner, 'backup_run', 'update', visibleTo.contractParties);
    await guardWrites(runner, 'backup_run', { insert: byStaff, update: byStaff });
    await grantColumns(runner, 'backup_run', [
      ...['outcome', 'started_at', 'finished_at', 'off_site', 'note', 'client_informed_at', 'updated_at'],
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, TABLES);
    await runner.query(`DROP INDEX contract_operations_due_ix`);
    await runner.query(`ALTER TABLE contract DROP COLUMN operations_due_at`);
  }
}
