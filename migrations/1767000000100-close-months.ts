import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, grantColumns, guardWrites } from './support/guarded-table';
import { dropTables, protectTable, visibleTo } from './support/tenant-table';

const TABLES = ['closing_run', 'closing_contract'];
const STAFF = { insert: byStaff, update: byStaff };

/** Closing runs of months, and what is due or refused of contracts in each. */
export class CloseMonths1767000000100 implements MigrationInterface {
  name = 'CloseMonths1767000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE closing_run (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        month text NOT NULL,
        starts_on date NOT NULL,
        ends_before date NOT NULL,
        state text NOT NULL,
        phase text NOT NULL,
        contracts_total integer NOT NULL,
        contracts_settled integer NOT NULL,
        contracts_done integer NOT NULL,
        contracts_refused integer NOT NULL,
        documents_issued integer NOT NULL,
        penalties_credited integer NOT NULL,
        caps_corrected integer NOT NULL,
        settled_until uuid,
        leased_by uuid,
        leased_until timestamptz(6),
        resumed_at timestamptz(6),
        steps_when_resumed integer NOT NULL,
        progress_at timestamptz(6),
        started_by text NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        ended_at timestamptz(6),
        CONSTRAINT closing_run_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT closing_run_month_uq UNIQUE (provider_id, month),
        CONSTRAINT closing_run_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT closing_run_state_ck CHECK (state IN ('RUNNING', 'STOPPED', 'DONE')),
        CONSTRAINT closing_run_phase_ck CHECK (phase IN ('SETTLING', 'ISSUING')),
        CONSTRAINT closing_run_days_ck CHECK (starts_on < ends_before),
        CONSTRAINT closing_run_ended_ck CHECK ((state = 'RUNNING') = (ended_at IS NULL))
      )`);
    // One at a time of a provider.
    await runner.query(
      `CREATE UNIQUE INDEX closing_run_running_uq ON closing_run (provider_id) WHERE state = 'RUNNING'`,
    );
    await runner.query(`
      CREATE TABLE closing_contract (
        provider_id uuid NOT NULL,
        run_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        due_on date,
        pass integer NOT NULL,
        after_on date,
        refusals jsonb,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT closing_contract_pk PRIMARY KEY (provider_id, run_id, contract_id),
        CONSTRAINT closing_contract_run_fk FOREIGN KEY (provider_id, run_id) REFERENCES closing_run (provider_id, id),
        CONSTRAINT closing_contract_contract_fk FOREIGN KEY (provider_id, contract_id)
          REFERENCES contract (provider_id, id)
      )`);
    await runner.query(
      `CREATE INDEX closing_contract_due_ix ON closing_contract (provider_id, run_id, due_on, pass, contract_id)
       WHERE due_on IS NOT NULL AND refusals IS NULL`,
    );
    await runner.query(
      `CREATE INDEX closing_contract_refused_ix ON closing_contract (provider_id, run_id, contract_id)
       WHERE refusals IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX closing_contract_contract_ix ON closing_contract (provider_id, contract_id, run_id)`,
    );
    for (const table of TABLES) {
      await protectTable(runner, table, 'update', visibleTo.providerOnly);
      await guardWrites(runner, table, STAFF);
    }
    await grantColumns(runner, 'closing_run', [
      ...['state', 'phase', 'contracts_total', 'contracts_settled', 'contracts_done', 'contracts_refused'],
      ...['documents_issued', 'penalties_credited', 'caps_corrected', 'settled_until', 'leased_by', 'leased_until'],
      ...['resumed_at', 'steps_when_resumed', 'progress_at', 'started_by', 'updated_at', 'ended_at'],
    ]);
    await grantColumns(runner, 'closing_contract', ['due_on', 'pass', 'after_on', 'refusals', 'updated_at']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, TABLES);
  }
}
