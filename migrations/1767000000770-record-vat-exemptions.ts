import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why no VAT is charged on the sales of a provider, or to a client, from a day on. */
export class RecordVatExemptions1767000000770 implements MigrationInterface {
  name = 'RecordVatExemptions1767000000770';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE party_identity ADD COLUMN vat_exemption jsonb`);
    await runner.query(`
      CREATE INDEX party_identity_exempt_ix ON party_identity (provider_id, party_id) WHERE vat_exemption IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX party_identity_exempt_ix`);
    await runner.query(`ALTER TABLE party_identity DROP COLUMN vat_exemption`);
  }
}
