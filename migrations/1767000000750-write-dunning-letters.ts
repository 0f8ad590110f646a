import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, guardWrites } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

const TABLE = 'dunning_letter';

/** Letters that asked clients for what was late, as they were issued. */
export class WriteDunningLetters1767000000750 implements MigrationInterface {
  name = 'WriteDunningLetters1767000000750';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dunning_letter (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        client_id uuid NOT NULL,
        kind text NOT NULL,
        number integer NOT NULL,
        reference text NOT NULL,
        written_on date NOT NULL,
        pay_by date NOT NULL,
        basis text,
        invoice_ids uuid[] NOT NULL,
        ground_id uuid,
        proof text,
        unpaid numeric(14, 2) NOT NULL,
        interest numeric(14, 2) NOT NULL,
        recovery_fee numeric(14, 2) NOT NULL,
        already_claimed numeric(14, 2) NOT NULL,
        total numeric(14, 2) NOT NULL,
        currency text NOT NULL,
        language text NOT NULL,
        document jsonb NOT NULL,
        translation jsonb NOT NULL,
        sha256 text NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT dunning_letter_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT dunning_letter_number_uq UNIQUE (provider_id, contract_id, number),
        CONSTRAINT dunning_letter_contract_fk FOREIGN KEY (provider_id, contract_id)
          REFERENCES contract (provider_id, id),
        CONSTRAINT dunning_letter_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT dunning_letter_kind_ck CHECK (kind IN ('PAYMENT_REMINDER', 'FORMAL_NOTICE')),
        CONSTRAINT dunning_letter_basis_ck CHECK (basis IN ('CONTRACT', 'LAWFUL_MINIMUM', 'LAWFUL_DEFAULT')),
        CONSTRAINT dunning_letter_ground_ck CHECK ((kind = 'FORMAL_NOTICE') = (ground_id IS NOT NULL)),
        CONSTRAINT dunning_letter_number_ck CHECK (number > 0),
        CONSTRAINT dunning_letter_days_ck CHECK (pay_by > written_on),
        CONSTRAINT dunning_letter_invoices_ck CHECK (cardinality(invoice_ids) > 0),
        CONSTRAINT dunning_letter_total_ck CHECK (total = unpaid + interest + recovery_fee - already_claimed),
        CONSTRAINT dunning_letter_language_ck CHECK (language IN ('en', 'fr'))
      )`);
    await runner.query(`CREATE INDEX dunning_letter_contract_ix ON dunning_letter (provider_id, contract_id, id)`);
    await runner.query(`CREATE INDEX dunning_letter_client_ix ON dunning_letter (provider_id, client_id)`);
    await protectTable(runner, TABLE, 'append', visibleTo.contractParties);
    await guardWrites(runner, TABLE, { insert: byStaff, update: byStaff });
    await makeAppendOnly(runner, TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${TABLE}`);
    await dropTables(runner, [TABLE]);
  }
}
