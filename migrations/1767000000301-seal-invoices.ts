import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Seals cover invoices, payments and what partners said of them: by table, how many rows it has and
 * a hash over them. Seals that were set before say nothing of it.
 */
export class SealInvoices1767000000301 implements MigrationInterface {
  name = 'SealInvoices1767000000301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE seal ADD COLUMN records jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE seal DROP COLUMN records`);
  }
}
