import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, guardWrites } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

const TABLE = 'late_claim';

/** What was claimed of invoices for their lateness: interest, and the fixed sum for recovery. */
export class ClaimLateInterest1767000000401 implements MigrationInterface {
  name = 'ClaimLateInterest1767000000401';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE late_claim (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        kind text NOT NULL,
        basis text NOT NULL,
        through_on date NOT NULL,
        days integer NOT NULL,
        amount numeric(14, 2) NOT NULL,
        currency text NOT NULL,
        lawful_amount numeric(14, 2),
        adjustment_id uuid NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT late_claim_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT late_claim_invoice_fk FOREIGN KEY (provider_id, contract_id, invoice_id)
          REFERENCES invoice (provider_id, contract_id, id),
        CONSTRAINT late_claim_adjustment_fk FOREIGN KEY (provider_id, contract_id, adjustment_id)
          REFERENCES billing_adjustment (provider_id, contract_id, id),
        CONSTRAINT late_claim_kind_ck CHECK (kind IN ('INTEREST', 'RECOVERY_FEE')),
        CONSTRAINT late_claim_basis_ck CHECK (basis IN ('CONTRACT', 'LAWFUL_MINIMUM', 'LAWFUL_DEFAULT')),
        CONSTRAINT late_claim_amount_ck CHECK (amount <> 0)
      )`);
    await runner.query(`CREATE INDEX late_claim_invoice_ix ON late_claim (provider_id, invoice_id, id)`);
    await runner.query(`CREATE UNIQUE INDEX late_claim_adjustment_uq ON late_claim (provider_id, adjustment_id)`);
    await protectTable(runner, TABLE, 'append', visibleTo.contractParties);
    await guardWrites(runner, TABLE, { insert: byStaff, update: byStaff });
    await makeAppendOnly(runner, TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${TABLE}`);
    await dropTables(runner, [TABLE]);
  }
}
