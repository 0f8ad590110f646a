import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** What a contract chose of what its modules cover is a fact with dates. */
export class ChooseCoverages1766500100100 implements MigrationInterface {
  name = 'ChooseCoverages1766500100100';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['COVERAGE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['COVERAGE']);
  }
}
