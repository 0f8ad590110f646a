import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** Spare parts that were replaced are facts of a contract with dates. */
export class ReplaceSpareParts1766900000302 implements MigrationInterface {
  name = 'ReplaceSpareParts1766900000302';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['SPARE_PART']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['SPARE_PART']);
  }
}
