import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The index behind the list of invoices that are late: those that are open, by their due day. */
export class IndexLateInvoices1767000000751 implements MigrationInterface {
  name = 'IndexLateInvoices1767000000751';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX invoice_late_ix ON invoice (provider_id, due_on, id) WHERE open_amount > 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX invoice_late_ix`);
  }
}
