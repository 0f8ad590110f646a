import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The estimate that a client approved for work of a month's allotted time: its reference and its
 * minutes.
 */
export class KeepApprovedEstimates1764700000000 implements MigrationInterface {
  name = 'KeepApprovedEstimates1764700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE intervention ADD COLUMN approved_estimate jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE intervention DROP COLUMN approved_estimate`);
  }
}
