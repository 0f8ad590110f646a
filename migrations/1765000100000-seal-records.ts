import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, guardWrites } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

/**
 * Seals: a chain of hashes over all that a provider has recorded, which its parties can keep
 * elsewhere. Each says where the ledgers that changed since the last one stood.
 */
export class SealRecords1765000100000 implements MigrationInterface {
  name = 'SealRecords1765000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE seal (
        provider_id uuid NOT NULL,
        number integer NOT NULL,
        sealed_at timestamptz(0) NOT NULL,
        event_position bigint NOT NULL,
        event_hash text NOT NULL,
        adjustment_sequence bigint NOT NULL,
        adjustment_hash text NOT NULL,
        ledger_hash text NOT NULL,
        packs jsonb NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT seal_pk PRIMARY KEY (provider_id, number),
        CONSTRAINT seal_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT seal_number_ck CHECK (number >= 1)
      )`);
    await runner.query(`
      CREATE TABLE sealed_ledger (
        provider_id uuid NOT NULL,
        seal_number integer NOT NULL,
        contract_id uuid NOT NULL,
        sequence integer NOT NULL,
        hash text NOT NULL,
        CONSTRAINT sealed_ledger_pk PRIMARY KEY (provider_id, seal_number, contract_id),
        CONSTRAINT sealed_ledger_seal_fk FOREIGN KEY (provider_id, seal_number) REFERENCES seal (provider_id, number),
        CONSTRAINT sealed_ledger_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id)
      )`);
    await runner.query(
      `CREATE INDEX sealed_ledger_contract_ix ON sealed_ledger (provider_id, contract_id, seal_number)`,
    );
    await protectTable(runner, 'seal', 'append', visibleTo.everyone);
    await protectTable(runner, 'sealed_ledger', 'append', visibleTo.contractParties);
    for (const table of ['seal', 'sealed_ledger']) {
      await makeAppendOnly(runner, table);
      await guardWrites(runner, table, { insert: byStaff, update: byStaff });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['seal', 'sealed_ledger']);
  }
}
