import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A contract may override a parameter for one of its modules alone. */
export class OverrideByModule1763700000000 implements MigrationInterface {
  name = 'OverrideByModule1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE contract_override ADD COLUMN module_key text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE contract_override DROP COLUMN module_key`);
  }
}
