import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, grantColumns, guardWrites, letPartiesRecord } from './support/guarded-table';
import { dropTables, protectTable, provider, visibleTo } from './support/tenant-table';

/**
 * Updates that were released, or that clients ask for, and the reboots that they need, which
 * clients bring forward or make superfluous.
 */
export class FollowUpdates1766000100000 implements MigrationInterface {
  name = 'FollowUpdates1766000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE software_update (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        kind text NOT NULL,
        asset_id uuid,
        component text NOT NULL,
        version text,
        content text,
        special_handling boolean NOT NULL,
        vulnerability text,
        released_at timestamptz(0),
        requested_on date,
        wanted_on date,
        due_at timestamptz(0),
        window_starts_at timestamptz(0),
        announced_at timestamptz(0),
        told_contact_id uuid,
        state text NOT NULL,
        done_at timestamptz(0),
        in_time boolean,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT software_update_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT software_update_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT software_update_asset_fk FOREIGN KEY (provider_id, contract_id, asset_id)
          REFERENCES asset (provider_id, contract_id, id),
        CONSTRAINT software_update_told_fk FOREIGN KEY (provider_id, told_contact_id) REFERENCES contact (provider_id, id),
        CONSTRAINT software_update_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT software_update_kind_ck CHECK (kind IN ('MINOR', 'MAJOR')),
        CONSTRAINT software_update_flaw_ck
          CHECK (vulnerability IN ('REMOTELY_EXPLOITABLE', 'ACTIVELY_EXPLOITED', 'ZERO_DAY', 'OTHER')),
        CONSTRAINT software_update_state_ck
          CHECK (state IN ('OPEN', 'DONE') AND (state = 'DONE') = (done_at IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX software_update_asset_ix ON software_update (provider_id, asset_id, id)`);
    await runner.query(`CREATE INDEX software_update_told_ix ON software_update (provider_id, told_contact_id)`);
    await protectTable(runner, 'software_update', 'update', visibleTo.contractParties);
    await guardWrites(runner, 'software_update', {
      insert: `SEEN AND (${byStaff} OR (kind = 'MAJOR' AND state = 'OPEN'))`,
      update: byStaff,
    });
    await grantColumns(runner, 'software_update', [
      'announced_at',
      'content',
      'done_at',
      'in_time',
      'state',
      'told_contact_id',
    ]);

    await runner.query(`
      CREATE TABLE reboot (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        update_id uuid NOT NULL,
        asset_id uuid,
        level integer NOT NULL,
        immediate boolean NOT NULL,
        movable boolean NOT NULL,
        planned_on date NOT NULL,
        slot_from text,
        slot_to text,
        starts_at timestamptz(0),
        failures integer NOT NULL,
        state text NOT NULL,
        done_at timestamptz(0),
        told_contact_id uuid,
        told_at timestamptz(0),
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT reboot_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT reboot_update_fk FOREIGN KEY (provider_id, contract_id, update_id)
          REFERENCES software_update (provider_id, contract_id, id),
        CONSTRAINT reboot_asset_fk FOREIGN KEY (provider_id, contract_id, asset_id)
          REFERENCES asset (provider_id, contract_id, id),
        CONSTRAINT reboot_told_fk FOREIGN KEY (provider_id, told_contact_id) REFERENCES contact (provider_id, id),
        CONSTRAINT reboot_state_ck
          CHECK (state IN ('PLANNED', 'DONE', 'CANCELLED') AND (state = 'PLANNED') = (done_at IS NULL)),
        CONSTRAINT reboot_slot_ck CHECK (immediate = (slot_from IS NULL) AND immediate = (slot_to IS NULL))
      )`);
    await runner.query(`CREATE INDEX reboot_contract_ix ON reboot (provider_id, contract_id, id)`);
    await runner.query(`CREATE UNIQUE INDEX reboot_update_uq ON reboot (provider_id, update_id)`);
    await runner.query(`CREATE INDEX reboot_asset_ix ON reboot (provider_id, asset_id, id)`);
    await runner.query(`CREATE INDEX reboot_told_ix ON reboot (provider_id, told_contact_id)`);
    await runner.query(`CREATE UNIQUE INDEX reboot_slot_uq ON reboot (provider_id, starts_at) WHERE state = 'PLANNED'`);
    // Whoever asks sees its own reboots alone, and the index all of the provider's.
    await runner.query(`
      CREATE FUNCTION take_reboot_slot(reboot_id uuid, day date, slot timestamptz) RETURNS boolean
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      BEGIN
        UPDATE reboot SET planned_on = day, starts_at = slot
        WHERE reboot.provider_id = ${provider} AND reboot.id = reboot_id AND state = 'PLANNED';
        RETURN FOUND;
      EXCEPTION WHEN unique_violation THEN
        RETURN false;
      END $$`);
    await protectTable(runner, 'reboot', 'update', visibleTo.contractParties);
    await guardWrites(runner, 'reboot', {
      insert: byStaff,
      update: 'SEEN',
      becomes: `SEEN AND (${byStaff} OR state <> 'DONE')`,
    });
    await grantColumns(runner, 'reboot', [
      ...['planned_on', 'starts_at', 'failures', 'state', 'done_at', 'told_contact_id', 'told_at'],
    ]);
    await letPartiesRecord(runner, 'following_updates', [
      'UPDATE_REQUESTED',
      'REBOOT_BROUGHT_FORWARD',
      'REBOOT_CANCELLED',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY following_updates ON event`);
    await runner.query(`DROP FUNCTION take_reboot_slot(uuid, date, timestamptz)`);
    for (const table of ['software_update', 'reboot'])
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, ['software_update', 'reboot']);
  }
}
