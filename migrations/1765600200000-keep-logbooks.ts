import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  actorKind,
  actorName,
  byStaff,
  grantColumns,
  guardWrites,
  hideEvents,
  letPartiesRecord,
  ownParty,
  signed,
} from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, provider, visibleTo } from './support/tenant-table';

/** Whoever sees the contract writes its logbook, under its own name. */
const WRITTEN = `SEEN AND written_by = ${actorKind} AND author = ${actorName}`;
/** A party sets the numbers of its own system. */
const OWN = `SEEN AND owner_id = ${ownParty} AND owner_kind = ${actorKind}`;
/** That it set a number, a party records under its own name. */
const OWN_EVENT = `provider_id = ${provider} AND ${signed} AND kind = 'EXTERNAL_ID_SET'
  AND EXISTS (SELECT 1 FROM external_id x
    WHERE x.provider_id = ${provider} AND x.id = event.subject_id AND x.owner_id = ${ownParty})`;
/** What becomes of its numbers is for a party alone. */
const OWN_NUMBER = `payload ->> 'ownerId' = ${ownParty}::text`;

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
    await letPartiesRecord(runner, 'adding_of_logbook', ['LOGBOOK_WRITTEN']);
    await runner.query(`CREATE POLICY adding_of_references ON event FOR INSERT WITH CHECK (${OWN_EVENT})`);
    await hideEvents(runner, 'references_of_own', 'external_id', OWN_NUMBER);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['adding_of_logbook', 'adding_of_references', 'references_of_own'])
      await runner.query(`DROP POLICY ${policy} ON event`);
    await dropTables(runner, ['logbook_entry', 'external_id']);
  }
}
