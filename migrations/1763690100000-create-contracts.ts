import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

/** Contracts with their prices, modules, overrides, assets and history. */
export class CreateContracts1763690100000 implements MigrationInterface {
  name = 'CreateContracts1763690100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contract (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        number text NOT NULL,
        terms_pack_id text NOT NULL,
        terms_pack_version integer NOT NULL,
        status text NOT NULL,
        starts_on date NOT NULL,
        term_last_day date NOT NULL,
        currency text NOT NULL,
        billing_period_months integer NOT NULL,
        invoiced_by text NOT NULL,
        direct_debit boolean NOT NULL,
        signature jsonb,
        signed_at timestamptz(0),
        activated_at timestamptz(0),
        created_at timestamptz(0) NOT NULL,
        CONSTRAINT contract_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT contract_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT contract_terms_pack_fk FOREIGN KEY (provider_id, terms_pack_id, terms_pack_version)
          REFERENCES terms_pack (provider_id, pack_id, version),
        CONSTRAINT contract_number_uq UNIQUE (provider_id, number),
        CONSTRAINT contract_client_uq UNIQUE (provider_id, id, client_id),
        CONSTRAINT contract_term_ck CHECK (term_last_day >= starts_on),
        CONSTRAINT contract_status_ck CHECK (status IN ('DRAFT', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'NOTICE_GIVEN', 'ENDED', 'TERMINATED', 'EXPIRED', 'CANCELLED'))
      )`);
    await runner.query(`CREATE INDEX contract_client_ix ON contract (provider_id, client_id, id)`);
    await runner.query(`CREATE INDEX contract_status_ix ON contract (provider_id, status, id)`);
    await runner.query(
      `CREATE INDEX contract_terms_pack_ix ON contract (provider_id, terms_pack_id, terms_pack_version)`,
    );
    await runner.query(`
      CREATE TABLE contract_price (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        position integer NOT NULL,
        component_code text NOT NULL,
        label_en text NOT NULL,
        label_fr text NOT NULL,
        hosting boolean NOT NULL,
        monthly_amount numeric(14,2) NOT NULL,
        starts_on date NOT NULL,
        ends_before date,
        recorded_at timestamptz(0) NOT NULL,
        superseded_at timestamptz(0),
        CONSTRAINT contract_price_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT contract_price_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT contract_price_amount_ck CHECK (monthly_amount >= 0)
      )`);
    await runner.query(
      `CREATE INDEX contract_price_contract_ix ON contract_price (provider_id, contract_id, position)`,
    );
    await runner.query(`
      CREATE TABLE service_module (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        position integer NOT NULL,
        key text NOT NULL,
        code text NOT NULL,
        mode text NOT NULL,
        label_en text NOT NULL,
        label_fr text NOT NULL,
        hosting boolean NOT NULL,
        active boolean NOT NULL,
        yearly_quantity integer,
        monthly_amount numeric(14,2) NOT NULL,
        base_units integer,
        unit_price numeric(14,2),
        currency text NOT NULL,
        CONSTRAINT service_module_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT service_module_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT service_module_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT service_module_key_uq UNIQUE (provider_id, contract_id, key),
        CONSTRAINT service_module_position_uq UNIQUE (provider_id, contract_id, position),
        CONSTRAINT service_module_mode_ck CHECK (mode IN ('FORFAIT', 'CONSUMPTION'))
      )`);
    await runner.query(`
      CREATE TABLE contract_override (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        parameter text NOT NULL,
        value text NOT NULL,
        carried_by text NOT NULL,
        recorded_at timestamptz(0) NOT NULL,
        recorded_by text NOT NULL,
        CONSTRAINT contract_override_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT contract_override_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id)
      )`);
    await runner.query(
      `CREATE INDEX contract_override_contract_ix ON contract_override (provider_id, contract_id, id)`,
    );
    await runner.query(`
      CREATE TABLE asset (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        client_id uuid NOT NULL,
        designation text NOT NULL,
        kind text NOT NULL,
        ownership text NOT NULL,
        serial_number text,
        quantity integer NOT NULL,
        covered_from date NOT NULL,
        covered_until date,
        created_at timestamptz(0) NOT NULL,
        CONSTRAINT asset_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT asset_contract_fk FOREIGN KEY (provider_id, contract_id, client_id)
          REFERENCES contract (provider_id, id, client_id) ON UPDATE CASCADE,
        CONSTRAINT asset_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT asset_serial_number_uq UNIQUE (provider_id, client_id, serial_number),
        CONSTRAINT asset_ownership_ck CHECK (ownership IN ('SHARED', 'DEDICATED', 'CLIENT_OWNED')),
        CONSTRAINT asset_quantity_ck CHECK (quantity >= 1)
      )`);
    await runner.query(`
      CREATE TABLE history_entry (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        operation text NOT NULL,
        data jsonb NOT NULL,
        recorded_at timestamptz(0) NOT NULL,
        recorded_by text NOT NULL,
        CONSTRAINT history_entry_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT history_entry_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id)
      )`);
    await runner.query(`CREATE INDEX history_entry_subject_ix ON history_entry (provider_id, subject_id, id)`);
    await runner.query(`CREATE INDEX history_entry_contract_ix ON history_entry (provider_id, contract_id, id)`);

    await protectTable(runner, 'contract', 'update', visibleTo.clientParties('client_id'));
    await protectTable(runner, 'contract_price', 'update', visibleTo.contractParties);
    await protectTable(runner, 'service_module', 'update', visibleTo.contractParties);
    await protectTable(runner, 'contract_override', 'append', visibleTo.contractParties);
    await protectTable(runner, 'asset', 'update', visibleTo.contractParties);
    await protectTable(runner, 'history_entry', 'append', visibleTo.contractParties);
    await makeAppendOnly(runner, 'contract_override');
    await makeAppendOnly(runner, 'history_entry');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [
      'contract',
      'contract_price',
      'service_module',
      'contract_override',
      'asset',
      'history_entry',
    ]);
  }
}
