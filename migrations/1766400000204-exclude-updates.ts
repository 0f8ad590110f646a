import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** That updates are left out at the client's risk is a fact of a contract. */
export class ExcludeUpdates1766400000204 implements MigrationInterface {
  name = 'ExcludeUpdates1766400000204';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['UPDATE_EXCLUSION']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['UPDATE_EXCLUSION']);
  }
}
