import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The days that adjustments are about, where they are about some; those before tell them by their
 * explanations.
 */
export class TellAdjustmentPeriods1767000000600 implements MigrationInterface {
  name = 'TellAdjustmentPeriods1767000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing_adjustment
        ADD COLUMN period_starts_on date,
        ADD COLUMN period_ends_before date,
        ADD CONSTRAINT billing_adjustment_period_ck
          CHECK ((period_starts_on IS NULL) = (period_ends_before IS NULL) AND period_ends_before > period_starts_on)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing_adjustment
        DROP CONSTRAINT billing_adjustment_period_ck,
        DROP COLUMN period_ends_before,
        DROP COLUMN period_starts_on`);
  }
}
