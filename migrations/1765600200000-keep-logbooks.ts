import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  actorKind,
  actorName,
  byStaff,
  currentActor,
  grantColumns,
  guardWrites,
  ownParty,
} from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, provider, visibleTo } from './support/tenant-table';

const SIGNED = `actor_id = ${currentActor} AND actor_name = ${actorName}`;
/** Whoever sees the contract writes its logbook, under its own name. */
const WRITTEN = `SEEN AND written_by = ${actorKind} AND author = ${actorName}`;
/** A party sets the numbers of its own system. */
const OWN = `SEEN AND owner_id = ${ownParty} AND owner_kind = ${actorKind}`;
/** What parties do here, they record under their own names. */
const OWN_EVENT = `provider_id = ${provider} AND ${SIGNED} AND (
  (kind = 'LOGBOOK_WRITTEN' AND ${visibleTo.contractParties}) OR
  (kind = 'EXTERNAL_ID_SET' AND subject_id IN (
    SELECT x.id FROM external_id x WHERE x.provider_id = ${provider} AND x.owner_id = ${ownParty})))`;

/**
 * Logbooks of contracts, which nobody changes, and the numbers by which parties' systems know
 * things.
 */
export class KeepLogbooks1765600200000 implements MigrationInterface {
  name = 'KeepLogbooks1765600200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE logbook_entry (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        kind text NOT NULL,
        happened_at timestamptz(0) NOT NULL,
        text text NOT NULL,
        identity_check text,
        planned_at timestamptz(0),
        asset_id uuid,
        incident_id uuid,
        corrects_id uuid,
        written_by text NOT NULL,
        author text NOT NULL,
        created_at timestamptz(6) NOT NULL,
        CONSTRAINT logbook_entry_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT logbook_entry_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT logbook_entry_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT logbook_entry_asset_fk FOREIGN KEY (provider_id, asset_id) REFERENCES asset (provider_id, id),
        CONSTRAINT logbook_entry_incident_fk FOREIGN KEY (provider_id, contract_id, incident_id)
          REFERENCES incident (provider_id, contract_id, id),
        CONSTRAINT logbook_entry_corrects_fk FOREIGN KEY (provider_id, contract_id, corrects_id)
          REFERENCES logbook_entry (provider_id, contract_id, id)
      )`);
    await runner.query(
      `CREATE INDEX logbook_entry_contract_ix ON logbook_entry (provider_id, contract_id, happened_at, id)`,
    );
    await runner.query(`CREATE INDEX logbook_entry_asset_ix ON logbook_entry (provider_id, asset_id)`);
    await runner.query(`CREATE INDEX logbook_entry_incident_ix ON logbook_entry (provider_id, incident_id)`);
    await runner.query(`CREATE INDEX logbook_entry_corrects_ix ON logbook_entry (provider_id, corrects_id, id)`);
    await protectTable(runner, 'logbook_entry', 'append', visibleTo.contractParties);
    await guardWrites(runner, 'logbook_entry', { insert: WRITTEN, update: byStaff });
    await makeAppendOnly(runner, 'logbook_entry');
    await runner.query(`
      CREATE TABLE external_id (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        owner_id uuid NOT NULL,
        owner_kind text NOT NULL,
        partner_id uuid,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        client_id uuid,
        contract_id uuid,
        system text NOT NULL,
        value text,
        set_at timestamptz(6) NOT NULL,
        CONSTRAINT external_id_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT external_id_subject_uq UNIQUE (provider_id, subject_id, owner_id, system),
        CONSTRAINT external_id_value_uq UNIQUE (provider_id, owner_id, subject_kind, system, value),
        CONSTRAINT external_id_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT external_id_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT external_id_partner_fk FOREIGN KEY (provider_id, partner_id) REFERENCES partner (provider_id, id),
        CONSTRAINT external_id_subject_ck CHECK ((client_id IS NULL) <> (contract_id IS NULL))
      )`);
    await runner.query(`CREATE INDEX external_id_client_ix ON external_id (provider_id, client_id)`);
    await runner.query(`CREATE INDEX external_id_contract_ix ON external_id (provider_id, contract_id)`);
    await runner.query(`CREATE INDEX external_id_partner_ix ON external_id (provider_id, partner_id)`);
    const own = `owner_id = ${ownParty} AND (${visibleTo.contractParties} OR ${visibleTo.clientParties('client_id')})`;
    await protectTable(runner, 'external_id', 'update', `(${own})`);
    await guardWrites(runner, 'external_id', { insert: OWN, update: OWN });
    await grantColumns(runner, 'external_id', ['value', 'set_at']);
    await runner.query(`CREATE POLICY adding_of_logbook ON event FOR INSERT WITH CHECK (${OWN_EVENT})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY adding_of_logbook ON event`);
    await dropTables(runner, ['logbook_entry', 'external_id']);
  }
}
