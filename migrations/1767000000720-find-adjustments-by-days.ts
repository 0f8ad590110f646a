import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the adjustments of days to come: their income is put off at the end of a period. */
export class FindAdjustmentsByDays1767000000720 implements MigrationInterface {
  name = 'FindAdjustmentsByDays1767000000720';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX billing_adjustment_days_ix ON billing_adjustment (provider_id, period_ends_before, id)
      WHERE period_ends_before IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX billing_adjustment_days_ix`);
  }
}
