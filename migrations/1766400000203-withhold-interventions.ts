import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** That interventions are withheld for a debt is a fact of a contract. */
export class WithholdInterventions1766400000203 implements MigrationInterface {
  name = 'WithholdInterventions1766400000203';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['WITHHOLDING']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['WITHHOLDING']);
  }
}
