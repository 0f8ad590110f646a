import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** Revisions of prices are facts of a contract with dates. */
export class RevisePrices1766900000301 implements MigrationInterface {
  name = 'RevisePrices1766900000301';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['PRICE_REVISION']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['PRICE_REVISION']);
  }
}
