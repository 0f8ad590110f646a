import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorKind, byStaff, grantColumns, guardWrites, signed } from './support/guarded-table';
import {
  currentClient,
  currentPartner,
  dropTables,
  makeAppendOnly,
  protectTable,
  provider,
  visibleTo,
} from './support/tenant-table';

const OF_CLIENT = visibleTo.clientParties('client_id');
/** What a client keeps itself: its own people, and its third parties. */
const OWN_CONTACT = `SEEN AND (${actorKind} = 'PROVIDER' OR (${actorKind} = 'CLIENT' AND client_id = ${currentClient} AND side <> 'PROVIDER'))`;

/**
 * Who providers, partners and clients are in law, with its dates, and whom one turns to. Clients
 * record their own contacts, and the events of it.
 */
export class KnowParties1765600000000 implements MigrationInterface {
  name = 'KnowParties1765600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE party_identity (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        party_id uuid NOT NULL,
        party_kind text NOT NULL,
        client_id uuid,
        partner_id uuid,
        starts_on date NOT NULL,
        name text NOT NULL,
        legal_form text,
        capital text,
        siren text,
        siret text,
        vat_number text,
        vat_on_debits boolean NOT NULL,
        registered_address jsonb,
        billing_address jsonb,
        delivery_address jsonb,
        invoice_email text,
        language text NOT NULL,
        client_kind text,
        bank_details jsonb,
        created_at timestamptz(6) NOT NULL,
        CONSTRAINT party_identity_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT party_identity_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT party_identity_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT party_identity_partner_fk FOREIGN KEY (provider_id, partner_id) REFERENCES partner (provider_id, id),
        CONSTRAINT party_identity_party_ck CHECK (party_id = COALESCE(client_id, partner_id, provider_id)),
        CONSTRAINT party_identity_kind_ck CHECK ((party_kind = 'CLIENT') = (client_id IS NOT NULL)
          AND (party_kind = 'PARTNER') = (partner_id IS NOT NULL) AND party_kind IN ('PROVIDER', 'PARTNER', 'CLIENT'))
      )`);
    await runner.query(`CREATE INDEX party_identity_party_ix ON party_identity (provider_id, party_id, starts_on, id)`);
    await runner.query(`CREATE INDEX party_identity_list_ix ON party_identity (provider_id, party_id, id)`);
    await runner.query(`CREATE INDEX party_identity_client_ix ON party_identity (provider_id, client_id)`);
    await runner.query(`CREATE INDEX party_identity_partner_ix ON party_identity (provider_id, partner_id)`);
    await protectTable(
      runner,
      'party_identity',
      'append',
      `party_kind = 'PROVIDER' OR partner_id = ${currentPartner} OR ${OF_CLIENT}`,
    );
    await guardWrites(runner, 'party_identity', { insert: byStaff, update: byStaff });
    await makeAppendOnly(runner, 'party_identity');
    await runner.query(`
      CREATE TABLE contact (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        holder_id uuid NOT NULL,
        side text NOT NULL,
        role text NOT NULL,
        escalation_step integer,
        client_id uuid,
        contract_id uuid,
        asset_id uuid,
        title text,
        name text NOT NULL,
        organisation text,
        reference text,
        email text,
        phone text,
        mobile text,
        note text,
        starts_on date NOT NULL,
        ends_on date,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT contact_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT contact_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT contact_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT contact_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT contact_asset_fk FOREIGN KEY (provider_id, contract_id, asset_id) REFERENCES asset (provider_id, contract_id, id),
        CONSTRAINT contact_holder_ck CHECK (holder_id = COALESCE(contract_id, client_id, provider_id)),
        CONSTRAINT contact_client_ck CHECK (client_id IS NOT NULL OR (contract_id IS NULL AND side = 'PROVIDER')),
        CONSTRAINT contact_asset_ck CHECK (asset_id IS NULL OR contract_id IS NOT NULL),
        CONSTRAINT contact_step_ck CHECK ((role = 'ESCALATION') = (escalation_step IS NOT NULL)),
        CONSTRAINT contact_days_ck CHECK (ends_on >= starts_on)
      )`);
    await runner.query(`CREATE INDEX contact_holder_ix ON contact (provider_id, holder_id, id)`);
    await runner.query(`CREATE INDEX contact_client_ix ON contact (provider_id, client_id)`);
    await runner.query(`CREATE INDEX contact_contract_ix ON contact (provider_id, contract_id)`);
    await runner.query(`CREATE INDEX contact_asset_ix ON contact (provider_id, asset_id)`);
    await protectTable(runner, 'contact', 'update', `client_id IS NULL OR ${OF_CLIENT}`);
    await guardWrites(runner, 'contact', { insert: OWN_CONTACT, update: OWN_CONTACT });
    await grantColumns(runner, 'contact', ['ends_on', 'updated_at']);
    await runner.query(`CREATE POLICY adding_of_file ON event FOR INSERT WITH CHECK (${OWN_EVENT})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY adding_of_file ON event`);
    await dropTables(runner, ['party_identity', 'contact']);
  }
}

/** What a client does in its file is on the record under its own name. */
const OWN_EVENT = `provider_id = ${provider} AND ${signed} AND kind IN ('CONTACT_RECORDED', 'CONTACT_ENDED')
  AND EXISTS (SELECT 1 FROM contact t
    WHERE t.provider_id = ${provider} AND t.id = event.subject_id AND t.client_id = ${currentClient})`;
