import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, guardWrites } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

/** Documents that take the place of invoices, and invoices that nobody deletes. */
export class CorrectInvoices1767000000500 implements MigrationInterface {
  name = 'CorrectInvoices1767000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invoice_correction (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        series text NOT NULL,
        year integer NOT NULL,
        number integer NOT NULL,
        reference text NOT NULL,
        issued_on date NOT NULL,
        reason text NOT NULL,
        language text NOT NULL,
        document jsonb NOT NULL,
        translation jsonb NOT NULL,
        sha256 text NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT invoice_correction_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT invoice_correction_number_uq UNIQUE (provider_id, series, year, number),
        CONSTRAINT invoice_correction_invoice_fk FOREIGN KEY (provider_id, contract_id, invoice_id)
          REFERENCES invoice (provider_id, contract_id, id),
        CONSTRAINT invoice_correction_language_ck CHECK (language IN ('en', 'fr')),
        CONSTRAINT invoice_correction_number_ck CHECK (number > 0)
      )`);
    await runner.query(
      `CREATE INDEX invoice_correction_invoice_ix ON invoice_correction (provider_id, contract_id, invoice_id, id)`,
    );
    await protectTable(runner, 'invoice_correction', 'append', visibleTo.contractParties);
    await guardWrites(runner, 'invoice_correction', { insert: byStaff, update: byStaff });
    await makeAppendOnly(runner, 'invoice_correction');
    // What is open of an invoice changes, and it is never taken away.
    await runner.query(`
      CREATE FUNCTION refuse_invoice_removal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an issued invoice is never taken away' USING ERRCODE = 'AS001';
      END $$`);
    await runner.query(
      `CREATE TRIGGER invoice_no_delete BEFORE DELETE ON invoice FOR EACH ROW EXECUTE FUNCTION refuse_invoice_removal()`,
    );
    await runner.query(
      `CREATE TRIGGER invoice_no_truncate BEFORE TRUNCATE ON invoice
       FOR EACH STATEMENT EXECUTE FUNCTION refuse_invoice_removal()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const trigger of ['invoice_no_delete', 'invoice_no_truncate'])
      await runner.query(`DROP TRIGGER ${trigger} ON invoice`);
    await runner.query(`DROP FUNCTION refuse_invoice_removal()`);
    for (const policy of ['adding', 'removing', 'changing'])
      await runner.query(`DROP POLICY ${policy} ON invoice_correction`);
    await dropTables(runner, ['invoice_correction']);
  }
}
