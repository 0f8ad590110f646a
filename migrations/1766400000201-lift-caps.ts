import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

/** A decision that lifts a cap is a fact of a contract. */
export class LiftCaps1766400000201 implements MigrationInterface {
  name = 'LiftCaps1766400000201';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['CAP_LIFT']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['CAP_LIFT']);
  }
}
