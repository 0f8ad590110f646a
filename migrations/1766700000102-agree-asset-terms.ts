import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** The term of an asset's own cover is a fact of its contract. */
export class AgreeAssetTerms1766700000102 implements MigrationInterface {
  name = 'AgreeAssetTerms1766700000102';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['ASSET_TERM']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['ASSET_TERM']);
  }
}
