import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The penalties of years of downtime are found among however many of incidents. */
export class IndexPenaltyYears1764900400000 implements MigrationInterface {
  name = 'IndexPenaltyYears1764900400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX penalty_year_ix ON penalty (provider_id, contract_id, year) WHERE year IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX penalty_year_ix`);
  }
}
