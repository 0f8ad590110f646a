import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** Access that a client withholds is a fact of the contract, which its clocks do not count. */
export class ExcludeWithheldAccess1766400000501 implements MigrationInterface {
  name = 'ExcludeWithheldAccess1766400000501';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['ACCESS']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['ACCESS']);
  }
}
