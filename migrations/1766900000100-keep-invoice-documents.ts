import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, guardWrites } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

/** Invoices and credit notes as they were issued, and what they must say of both sides. */
export class KeepInvoiceDocuments1766900000100 implements MigrationInterface {
  name = 'KeepInvoiceDocuments1766900000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE party_identity ADD COLUMN electronic_address jsonb, ADD COLUMN register text,
        ADD COLUMN buyer_reference text`);
    await runner.query(`
      CREATE TABLE invoice_document (
        provider_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        language text NOT NULL,
        document jsonb NOT NULL,
        translation jsonb NOT NULL,
        sha256 text NOT NULL,
        CONSTRAINT invoice_document_pk PRIMARY KEY (provider_id, invoice_id),
        CONSTRAINT invoice_document_invoice_fk FOREIGN KEY (provider_id, contract_id, invoice_id)
          REFERENCES invoice (provider_id, contract_id, id),
        CONSTRAINT invoice_document_language_ck CHECK (language IN ('en', 'fr'))
      )`);
    await protectTable(runner, 'invoice_document', 'append', visibleTo.contractParties);
    await guardWrites(runner, 'invoice_document', { insert: byStaff, update: byStaff });
    await makeAppendOnly(runner, 'invoice_document');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['adding', 'removing', 'changing'])
      await runner.query(`DROP POLICY ${policy} ON invoice_document`);
    await dropTables(runner, ['invoice_document']);
    await runner.query(`
      ALTER TABLE party_identity DROP COLUMN electronic_address, DROP COLUMN register, DROP COLUMN buyer_reference`);
  }
}
