import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantColumns } from './support/guarded-table';

const ENDS = [
  'warranty_ends_on',
  'licence_ends_on',
  'antivirus_ends_on',
  'firewall_ends_on',
  'support_ends_on',
  'manufacturer_life_ends_on',
] as const;
/** What use cases change of an asset. */
const CHANGED = [
  'designation',
  'functions',
  'ownership',
  'serial_number',
  'product',
  'product_version',
  'quantity',
  'site_id',
  'parent_id',
  'covered_from',
  'covered_until',
  ...ENDS,
  'moved_to_id',
  'search_text',
] as const;
/** Columns that lead to another asset. */
const LINKS = ['site_id', 'parent_id', 'moved_to_id'] as const;
/** As use cases make it: without capitals and accents. */
const SEARCH_TEXT = `regexp_replace(normalize(lower(designation || ' ' || coalesce(serial_number, '')), NFD), '[\\u0300-\\u036f]', '', 'g')`;

/**
 * What an inventory says of an asset: functions, product, site, parent, and the days on which its
 * warranty, its licence and its protections end. Assets can be changed, and moved to another
 * contract of the client, which keeps a serial number with the asset that goes on.
 */
export class DetailAssets1765500000000 implements MigrationInterface {
  name = 'DetailAssets1765500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of ['functions', 'product', 'product_version', 'search_text'])
      await runner.query(`ALTER TABLE asset ADD COLUMN ${column} text`);
    for (const column of LINKS) {
      await runner.query(`ALTER TABLE asset ADD COLUMN ${column} uuid`);
      const name = column.replace('_id', '');
      await runner.query(
        `ALTER TABLE asset ADD CONSTRAINT asset_${name}_fk FOREIGN KEY (provider_id, ${column}) REFERENCES asset (provider_id, id)`,
      );
      await runner.query(`CREATE INDEX asset_${name}_ix ON asset (provider_id, ${column}, id)`);
    }
    for (const column of ENDS) await runner.query(`ALTER TABLE asset ADD COLUMN ${column} date`);
    await runner.query(`ALTER TABLE asset NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`UPDATE asset SET search_text = ${SEARCH_TEXT}`);
    await runner.query(`ALTER TABLE asset FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE asset ALTER COLUMN search_text SET NOT NULL`);
    await runner.query(`ALTER TABLE asset DROP CONSTRAINT asset_serial_number_uq`);
    await runner.query(
      `CREATE UNIQUE INDEX asset_serial_number_uq ON asset (provider_id, client_id, serial_number) WHERE moved_to_id IS NULL`,
    );
    await runner.query(`ALTER TABLE asset ADD CONSTRAINT asset_cover_ck CHECK (covered_until >= covered_from)`);
    await runner.query(`CREATE INDEX asset_designation_ix ON asset (provider_id, contract_id, designation, id)`);
    await grantColumns(runner, 'asset', CHANGED);
  }

  /** What was moved loses its serial number: the version before lets a client have each once. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE UPDATE (${CHANGED.join(', ')}) ON asset FROM astreinte_api`);
    await runner.query(`DROP INDEX asset_designation_ix`);
    await runner.query(`DROP INDEX asset_serial_number_uq`);
    await runner.query(`ALTER TABLE asset DROP CONSTRAINT asset_cover_ck`);
    await runner.query(`ALTER TABLE asset NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`UPDATE asset SET serial_number = NULL WHERE moved_to_id IS NOT NULL`);
    await runner.query(`ALTER TABLE asset FORCE ROW LEVEL SECURITY`);
    await runner.query(
      `ALTER TABLE asset ADD CONSTRAINT asset_serial_number_uq UNIQUE (provider_id, client_id, serial_number)`,
    );
    for (const column of [...ENDS, ...LINKS, 'functions', 'product', 'product_version', 'search_text'])
      await runner.query(`ALTER TABLE asset DROP COLUMN ${column}`);
  }
}
