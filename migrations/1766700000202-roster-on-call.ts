import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, grantColumns, guardWrites } from './support/guarded-table';
import { dropTables, protectTable, visibleTo } from './support/tenant-table';

const TABLE = 'on_call_shift';

/** Who of a provider is on call, from when until when. */
export class RosterOnCall1766700000202 implements MigrationInterface {
  name = 'RosterOnCall1766700000202';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE on_call_shift (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        team text NOT NULL,
        starts_at timestamptz(0) NOT NULL,
        ends_at timestamptz(0) NOT NULL,
        deputy boolean NOT NULL,
        contact_id uuid,
        name text NOT NULL,
        phone text NOT NULL,
        contract_ids uuid[] NOT NULL,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT on_call_shift_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT on_call_shift_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT on_call_shift_contact_fk FOREIGN KEY (provider_id, contact_id) REFERENCES contact (provider_id, id),
        CONSTRAINT on_call_shift_times_ck CHECK (ends_at >= starts_at)
      )`);
    await runner.query(`CREATE INDEX on_call_shift_ix ON on_call_shift (provider_id, starts_at, id)`);
    await runner.query(`CREATE INDEX on_call_shift_contact_ix ON on_call_shift (provider_id, contact_id)`);
    await protectTable(runner, TABLE, 'update', visibleTo.providerOnly);
    await guardWrites(runner, TABLE, { insert: byStaff, update: byStaff });
    await grantColumns(runner, TABLE, ['ends_at', 'updated_at']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${TABLE}`);
    await dropTables(runner, [TABLE]);
  }
}
