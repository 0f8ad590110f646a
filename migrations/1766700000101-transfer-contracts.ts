import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';

const KINDS = `'OPENING', 'DEBIT', 'RENEWAL', 'REVERSAL', 'FORFEIT'`;

/** Contracts go on as those of other clients, with the prepaid units that are left. */
export class TransferContracts1766700000101 implements MigrationInterface {
  name = 'TransferContracts1766700000101';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['TRANSFER']);
    await runner.query(`ALTER TABLE unit_entry DROP CONSTRAINT unit_entry_kind_ck`);
    await runner.query(
      `ALTER TABLE unit_entry ADD CONSTRAINT unit_entry_kind_ck CHECK (kind IN (${KINDS}, 'TRANSFER'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeContractFacts(runner, ['TRANSFER']);
    await runner.query(`ALTER TABLE unit_entry DROP CONSTRAINT unit_entry_kind_ck`);
    // An entry of another kind is refused here: what was transferred cannot be undone.
    await runner.query(`ALTER TABLE unit_entry ADD CONSTRAINT unit_entry_kind_ck CHECK (kind IN (${KINDS}))`);
  }
}
