import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, guardWrites } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

const TABLE = 'due_at_once';

/** The invoices that a person made payable at once, before their due days. */
export class MakeDueAtOnce1767000000402 implements MigrationInterface {
  name = 'MakeDueAtOnce1767000000402';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE due_at_once (
        provider_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        due_on date NOT NULL,
        note text NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT due_at_once_pk PRIMARY KEY (provider_id, invoice_id),
        CONSTRAINT due_at_once_invoice_fk FOREIGN KEY (provider_id, contract_id, invoice_id)
          REFERENCES invoice (provider_id, contract_id, id)
      )`);
    await protectTable(runner, TABLE, 'append', visibleTo.contractParties);
    await guardWrites(runner, TABLE, { insert: byStaff, update: byStaff });
    await makeAppendOnly(runner, TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${TABLE}`);
    await dropTables(runner, [TABLE]);
  }
}
