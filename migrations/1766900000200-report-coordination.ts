import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, grantColumns, guardWrites } from './support/guarded-table';
import { dropTables, protectTable, visibleTo } from './support/tenant-table';

const TABLES = ['coordination_report', 'coordination_action'];

/** Reports of coordination visits, and the items of their action plans. */
export class ReportCoordination1766900000200 implements MigrationInterface {
  name = 'ReportCoordination1766900000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE coordination_report (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        held_on date NOT NULL,
        intervention_id uuid,
        attendees text[] NOT NULL,
        done jsonb NOT NULL,
        not_done jsonb NOT NULL,
        malfunctions jsonb NOT NULL,
        improvements jsonb NOT NULL,
        projects jsonb NOT NULL,
        satisfaction smallint,
        satisfaction_remark text,
        withdrawn_at timestamptz(6),
        withdrawn_because text,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT coordination_report_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT coordination_report_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT coordination_report_contract_fk FOREIGN KEY (provider_id, contract_id)
          REFERENCES contract (provider_id, id),
        CONSTRAINT coordination_report_intervention_fk FOREIGN KEY (provider_id, intervention_id)
          REFERENCES intervention (provider_id, id),
        CONSTRAINT coordination_report_satisfaction_ck CHECK (satisfaction BETWEEN 1 AND 5)
      )`);
    await runner.query(
      `CREATE INDEX coordination_report_contract_ix ON coordination_report (provider_id, contract_id, held_on, id)`,
    );
    await runner.query(
      `CREATE INDEX coordination_report_intervention_ix ON coordination_report (provider_id, intervention_id)`,
    );
    await runner.query(`
      CREATE TABLE coordination_action (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        report_id uuid NOT NULL,
        position smallint NOT NULL,
        text text NOT NULL,
        owner_side text NOT NULL,
        owner text NOT NULL,
        due_on date NOT NULL,
        state text NOT NULL,
        closed_on date,
        reason text,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT coordination_action_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT coordination_action_report_fk FOREIGN KEY (provider_id, contract_id, report_id)
          REFERENCES coordination_report (provider_id, contract_id, id),
        CONSTRAINT coordination_action_side_ck CHECK (owner_side IN ('CLIENT', 'PROVIDER')),
        CONSTRAINT coordination_action_state_ck CHECK (state IN ('OPEN', 'DONE', 'DROPPED')),
        CONSTRAINT coordination_action_closed_ck CHECK ((state = 'OPEN') = (closed_on IS NULL))
      )`);
    await runner.query(
      `CREATE INDEX coordination_action_contract_ix ON coordination_action (provider_id, contract_id, due_on, id)`,
    );
    await runner.query(
      `CREATE INDEX coordination_action_report_ix ON coordination_action (provider_id, contract_id, report_id, position)`,
    );
    for (const table of TABLES) {
      await protectTable(runner, table, 'update', visibleTo.contractParties);
      await guardWrites(runner, table, { insert: byStaff, update: byStaff });
    }
    await grantColumns(runner, 'coordination_report', ['withdrawn_at', 'withdrawn_because', 'updated_at']);
    await grantColumns(runner, 'coordination_action', ['state', 'closed_on', 'reason', 'updated_at']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, TABLES);
  }
}
