import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, grantColumns, guardWrites } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

const TABLES = ['monitored_check', 'reading', 'alert', 'alert_delivery'] as const;
const CHANGED = {
  monitored_check: [
    ...['label', 'enabled', 'threshold', 'comparison', 'severity', 'every_seconds', 'module_id', 'updated_at'],
  ],
  alert: ['attempts', 'closed_at', 'delivered_at', 'updated_at'],
} as const;

/** What monitoring watches of contracts, what it found, and the alerts that this raised. */
export class WatchContracts1766100000000 implements MigrationInterface {
  name = 'WatchContracts1766100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE monitored_check (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        asset_id uuid,
        about_id uuid NOT NULL,
        key text NOT NULL,
        label text,
        enabled boolean NOT NULL,
        threshold numeric,
        comparison text,
        severity text,
        every_seconds integer,
        module_id uuid,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT monitored_check_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT monitored_check_key_uq UNIQUE (provider_id, contract_id, about_id, key),
        CONSTRAINT monitored_check_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT monitored_check_asset_fk FOREIGN KEY (provider_id, asset_id) REFERENCES asset (provider_id, id),
        CONSTRAINT monitored_check_module_fk FOREIGN KEY (provider_id, contract_id, module_id)
          REFERENCES service_module (provider_id, contract_id, id),
        CONSTRAINT monitored_check_about_ck CHECK (about_id = COALESCE(asset_id, contract_id)),
        CONSTRAINT monitored_check_threshold_ck CHECK ((threshold IS NULL) = (comparison IS NULL))
      )`);
    await runner.query(`CREATE INDEX monitored_check_asset_ix ON monitored_check (provider_id, asset_id)`);
    await runner.query(`CREATE INDEX monitored_check_module_ix ON monitored_check (provider_id, module_id)`);
    await runner.query(`
      CREATE TABLE reading (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        asset_id uuid,
        about_id uuid NOT NULL,
        check_key text NOT NULL,
        read_at timestamptz(0) NOT NULL,
        failing boolean NOT NULL,
        value numeric,
        note text,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT reading_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT reading_check_uq UNIQUE (provider_id, contract_id, about_id, check_key, read_at),
        CONSTRAINT reading_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT reading_asset_fk FOREIGN KEY (provider_id, asset_id) REFERENCES asset (provider_id, id),
        CONSTRAINT reading_about_ck CHECK (about_id = COALESCE(asset_id, contract_id))
      )`);
    await runner.query(`CREATE INDEX reading_contract_ix ON reading (provider_id, contract_id, read_at, id)`);
    await runner.query(`CREATE INDEX reading_asset_ix ON reading (provider_id, asset_id)`);
    await runner.query(`
      CREATE TABLE alert (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        asset_id uuid,
        about_id uuid NOT NULL,
        check_key text NOT NULL,
        raised_at timestamptz(0) NOT NULL,
        value numeric,
        note text,
        incident_id uuid,
        closed_at timestamptz(0),
        delivered_at timestamptz(0),
        attempts integer NOT NULL,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT alert_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT alert_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT alert_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT alert_asset_fk FOREIGN KEY (provider_id, asset_id) REFERENCES asset (provider_id, id),
        CONSTRAINT alert_incident_fk FOREIGN KEY (provider_id, contract_id, incident_id)
          REFERENCES incident (provider_id, contract_id, id),
        CONSTRAINT alert_about_ck CHECK (about_id = COALESCE(asset_id, contract_id)),
        CONSTRAINT alert_times_ck CHECK (closed_at >= raised_at)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX alert_standing_uq ON alert (provider_id, contract_id, about_id, check_key) WHERE closed_at IS NULL`,
    );
    await runner.query(`CREATE INDEX alert_raised_ix ON alert (provider_id, raised_at, id)`);
    await runner.query(`CREATE INDEX alert_contract_ix ON alert (provider_id, contract_id, raised_at, id)`);
    await runner.query(
      `CREATE INDEX alert_contract_standing_ix ON alert (provider_id, contract_id, raised_at, id) WHERE closed_at IS NULL`,
    );
    await runner.query(`CREATE INDEX alert_standing_ix ON alert (provider_id, raised_at, id) WHERE closed_at IS NULL`);
    await runner.query(
      `CREATE INDEX alert_undelivered_ix ON alert (provider_id, raised_at, id) WHERE delivered_at IS NULL`,
    );
    await runner.query(`CREATE INDEX alert_incident_ix ON alert (provider_id, incident_id)`);
    await runner.query(`CREATE INDEX alert_asset_ix ON alert (provider_id, asset_id)`);
    await runner.query(`
      CREATE TABLE alert_delivery (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        alert_id uuid NOT NULL,
        attempt integer NOT NULL,
        sent_at timestamptz(0) NOT NULL,
        delivered boolean NOT NULL,
        recipient text NOT NULL,
        note text,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT alert_delivery_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT alert_delivery_attempt_uq UNIQUE (provider_id, alert_id, attempt),
        CONSTRAINT alert_delivery_alert_fk FOREIGN KEY (provider_id, contract_id, alert_id)
          REFERENCES alert (provider_id, contract_id, id)
      )`);
    for (const table of TABLES) {
      const changed: readonly string[] | undefined =
        table in CHANGED ? CHANGED[table as keyof typeof CHANGED] : undefined;
      await protectTable(runner, table, changed === undefined ? 'append' : 'update', visibleTo.contractParties);
      await guardWrites(runner, table, { insert: byStaff, update: byStaff });
      if (changed === undefined) await makeAppendOnly(runner, table);
      else await grantColumns(runner, table, changed);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, TABLES);
  }
}
