import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** The refund of a long outage is a fact of a contract. */
export class RefundOutages1766400000202 implements MigrationInterface {
  name = 'RefundOutages1766400000202';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['OUTAGE_REFUND']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['OUTAGE_REFUND']);
  }
}
