import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** Revised prices that a client is offered are facts of its contract. */
export class OfferPrices1767000000730 implements MigrationInterface {
  name = 'OfferPrices1767000000730';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['PRICE_OFFER']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['PRICE_OFFER']);
  }
}
