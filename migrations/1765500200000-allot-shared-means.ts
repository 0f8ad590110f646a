import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, guardWrites } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

const TABLES = ['allocation', 'allocation_use'] as const;

/** What shared means allot to a contract from a day on, and what it uses of what is metered. */
export class AllotSharedMeans1765500200000 implements MigrationInterface {
  name = 'AllotSharedMeans1765500200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE allocation (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        resource text NOT NULL,
        starts_on date NOT NULL,
        quantity numeric NOT NULL,
        monthly_limit numeric,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT allocation_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT allocation_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT allocation_quantity_ck CHECK (quantity >= 0 AND monthly_limit >= 0)
      )`);
    await runner.query(`CREATE INDEX allocation_contract_ix ON allocation (provider_id, contract_id, id)`);
    await runner.query(`
      CREATE TABLE allocation_use (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        resource text NOT NULL,
        month text NOT NULL,
        quantity numeric NOT NULL,
        reference text NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT allocation_use_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT allocation_use_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT allocation_use_reference_uq UNIQUE (provider_id, contract_id, resource, reference),
        CONSTRAINT allocation_use_quantity_ck CHECK (quantity >= 0)
      )`);
    await runner.query(`CREATE INDEX allocation_use_contract_ix ON allocation_use (provider_id, contract_id, id)`);
    await runner.query(
      `CREATE INDEX allocation_use_month_ix ON allocation_use (provider_id, contract_id, month, resource)`,
    );
    for (const table of TABLES) {
      await protectTable(runner, table, 'append', visibleTo.contractParties);
      await guardWrites(runner, table, { insert: byStaff, update: byStaff });
      await makeAppendOnly(runner, table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, TABLES);
  }
}
