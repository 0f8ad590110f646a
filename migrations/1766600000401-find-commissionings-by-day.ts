import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The services that were set up in a period are found without reading all that ever were. */
export class FindCommissioningsByDay1766600000401 implements MigrationInterface {
  name = 'FindCommissioningsByDay1766600000401';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX commissioning_done_ix ON commissioning (provider_id, commissioned_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX commissioning_done_ix`);
  }
}
