import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drops an index of the invoices of a contract: the key that others refer to has its columns. */
export class OneIndexOfInvoices1767000000700 implements MigrationInterface {
  name = 'OneIndexOfInvoices1767000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX invoice_contract_ix`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX invoice_contract_ix ON invoice (provider_id, contract_id, id)`);
  }
}
