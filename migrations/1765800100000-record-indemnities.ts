import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, guardWrites } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

/** Indemnities that were settled with clients, which count under the caps of liability. */
export class RecordIndemnities1765800100000 implements MigrationInterface {
  name = 'RecordIndemnities1765800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indemnity (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        amount numeric(14,2) NOT NULL,
        currency text NOT NULL,
        reason text NOT NULL,
        paid_by text NOT NULL,
        settled_on date NOT NULL,
        cap_uses jsonb NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT indemnity_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT indemnity_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT indemnity_amount_ck CHECK (amount > 0),
        CONSTRAINT indemnity_paid_by_ck CHECK (paid_by IN ('TRANSFER', 'CHEQUE', 'INSURER', 'OTHER'))
      )`);
    await runner.query(`CREATE INDEX indemnity_contract_ix ON indemnity (provider_id, contract_id, id)`);
    await protectTable(runner, 'indemnity', 'append', visibleTo.contractParties);
    await guardWrites(runner, 'indemnity', { insert: byStaff, update: byStaff });
    await makeAppendOnly(runner, 'indemnity');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON indemnity`);
    await dropTables(runner, ['indemnity']);
  }
}
