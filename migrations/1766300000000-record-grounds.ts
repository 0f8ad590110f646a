import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** What a right to end a contract may rest on is a fact of it. */
export class RecordGrounds1766300000000 implements MigrationInterface {
  name = 'RecordGrounds1766300000000';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['GROUND']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['GROUND']);
  }
}
