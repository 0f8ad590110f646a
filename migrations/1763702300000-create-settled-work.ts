import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

const TABLES = ['hourly_rate', 'included_time_entry', 'intervention_reversal'] as const;

/**
 * Hourly rates of contracts, what work deducts from the hours that a month includes, and work that
 * is reversed.
 */
export class CreateSettledWork1763702300000 implements MigrationInterface {
  name = 'CreateSettledWork1763702300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hourly_rate (
        provider_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        sequence integer NOT NULL,
        valid_from date NOT NULL,
        amount numeric(14,2) NOT NULL,
        currency text NOT NULL,
        recorded_at timestamptz(0) NOT NULL,
        recorded_by text NOT NULL,
        CONSTRAINT hourly_rate_pk PRIMARY KEY (provider_id, contract_id, sequence),
        CONSTRAINT hourly_rate_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT hourly_rate_amount_ck CHECK (amount > 0 AND sequence >= 1)
      )`);
    await runner.query(`
      CREATE TABLE included_time_entry (
        provider_id uuid NOT NULL,
        intervention_id uuid NOT NULL,
        kind text NOT NULL,
        contract_id uuid NOT NULL,
        month text NOT NULL,
        minutes integer NOT NULL,
        left_minutes integer NOT NULL,
        recorded_at timestamptz(0) NOT NULL,
        CONSTRAINT included_time_entry_pk PRIMARY KEY (provider_id, intervention_id, kind),
        CONSTRAINT included_time_entry_intervention_fk FOREIGN KEY (provider_id, contract_id, intervention_id)
          REFERENCES intervention (provider_id, contract_id, id),
        CONSTRAINT included_time_entry_kind_ck CHECK ((kind = 'DEDUCTION' AND minutes < 0) OR (kind = 'REVERSAL' AND minutes > 0)),
        CONSTRAINT included_time_entry_month_ck CHECK (month ~ '^[0-9]{4}-[0-9]{2}$' AND left_minutes >= 0)
      )`);
    await runner.query(
      `CREATE INDEX included_time_entry_contract_ix ON included_time_entry (provider_id, contract_id, month, intervention_id)`,
    );
    await runner.query(`
      CREATE TABLE intervention_reversal (
        provider_id uuid NOT NULL,
        intervention_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        reason text NOT NULL,
        recorded_at timestamptz(0) NOT NULL,
        CONSTRAINT intervention_reversal_pk PRIMARY KEY (provider_id, intervention_id),
        CONSTRAINT intervention_reversal_intervention_fk FOREIGN KEY (provider_id, contract_id, intervention_id)
          REFERENCES intervention (provider_id, contract_id, id)
      )`);
    await runner.query(`ALTER TABLE intervention ADD COLUMN accepted_quote text`);
    for (const table of TABLES) {
      await protectTable(runner, table, 'append', visibleTo.contractParties);
      await makeAppendOnly(runner, table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
    await runner.query(`ALTER TABLE intervention DROP COLUMN accepted_quote`);
  }
}
