import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the penalties of a contract come to over a time is read from an index alone, without those
 * of the years before.
 */
export class SumPenaltiesByTime1765220000000 implements MigrationInterface {
  name = 'SumPenaltiesByTime1765220000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX penalty_assessed_ix ON penalty (provider_id, contract_id, assessed_at, status, amount, currency)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX penalty_assessed_ix`);
  }
}
