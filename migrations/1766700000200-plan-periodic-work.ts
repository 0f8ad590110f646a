import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** How often planned work is done is a fact of a contract, and work says which of it it does. */
export class PlanPeriodicWork1766700000200 implements MigrationInterface {
  name = 'PlanPeriodicWork1766700000200';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['PLANNED_WORK']);
    await runner.query(`ALTER TABLE intervention ADD COLUMN planned_work text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE intervention DROP COLUMN planned_work`);
    await removeContractFacts(runner, ['PLANNED_WORK']);
  }
}
