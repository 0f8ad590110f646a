import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentPartner, dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

/** Interventions, accounts of prepaid units, and the billing adjustments that partners pull. */
export class CreateConsumptionAndBilling1763690400000 implements MigrationInterface {
  name = 'CreateConsumptionAndBilling1763690400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE intervention (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        incident_id uuid,
        technician text NOT NULL,
        started_at timestamptz(0) NOT NULL,
        minutes integer NOT NULL,
        mode text NOT NULL,
        kind text NOT NULL,
        round_trips integer NOT NULL,
        provider_fault boolean NOT NULL,
        report text NOT NULL,
        settlement jsonb NOT NULL,
        explanation jsonb NOT NULL,
        recorded_at timestamptz(0) NOT NULL,
        CONSTRAINT intervention_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT intervention_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT intervention_incident_fk FOREIGN KEY (provider_id, contract_id, incident_id)
          REFERENCES incident (provider_id, contract_id, id),
        CONSTRAINT intervention_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT intervention_minutes_ck CHECK (minutes >= 0 AND round_trips >= 0)
      )`);
    await runner.query(
      `CREATE INDEX intervention_contract_ix ON intervention (provider_id, contract_id, started_at, id)`,
    );
    await runner.query(
      `CREATE INDEX intervention_incident_ix ON intervention (provider_id, incident_id, started_at, id)`,
    );
    await runner.query(`
      CREATE TABLE intervention_asset (
        provider_id uuid NOT NULL,
        intervention_id uuid NOT NULL,
        asset_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        CONSTRAINT intervention_asset_pk PRIMARY KEY (provider_id, intervention_id, asset_id),
        CONSTRAINT intervention_asset_intervention_fk FOREIGN KEY (provider_id, contract_id, intervention_id)
          REFERENCES intervention (provider_id, contract_id, id),
        CONSTRAINT intervention_asset_asset_fk FOREIGN KEY (provider_id, contract_id, asset_id)
          REFERENCES asset (provider_id, contract_id, id)
      )`);
    await runner.query(
      `CREATE INDEX intervention_asset_asset_ix ON intervention_asset (provider_id, asset_id, intervention_id)`,
    );
    await runner.query(`
      CREATE TABLE unit_account (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        module_id uuid NOT NULL,
        key text NOT NULL,
        unit_minutes integer NOT NULL,
        base_units integer NOT NULL,
        unit_price numeric(14,2) NOT NULL,
        currency text NOT NULL,
        balance integer NOT NULL,
        entry_count integer NOT NULL,
        CONSTRAINT unit_account_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT unit_account_module_fk FOREIGN KEY (provider_id, contract_id, module_id)
          REFERENCES service_module (provider_id, contract_id, id),
        CONSTRAINT unit_account_key_uq UNIQUE (provider_id, contract_id, key),
        CONSTRAINT unit_account_contract_uq UNIQUE (provider_id, contract_id, id)
      )`);
    await runner.query(`CREATE INDEX unit_account_module_ix ON unit_account (provider_id, module_id)`);
    await runner.query(`
      CREATE TABLE unit_entry (
        provider_id uuid NOT NULL,
        account_id uuid NOT NULL,
        sequence integer NOT NULL,
        contract_id uuid NOT NULL,
        kind text NOT NULL,
        units integer NOT NULL,
        balance_after integer NOT NULL,
        intervention_id uuid,
        reverses_sequence integer,
        recorded_at timestamptz(0) NOT NULL,
        CONSTRAINT unit_entry_pk PRIMARY KEY (provider_id, account_id, sequence),
        CONSTRAINT unit_entry_contract_uq UNIQUE (provider_id, contract_id, account_id, sequence),
        CONSTRAINT unit_entry_account_fk FOREIGN KEY (provider_id, contract_id, account_id)
          REFERENCES unit_account (provider_id, contract_id, id),
        CONSTRAINT unit_entry_intervention_fk FOREIGN KEY (provider_id, contract_id, intervention_id)
          REFERENCES intervention (provider_id, contract_id, id),
        CONSTRAINT unit_entry_kind_ck CHECK (kind IN ('OPENING', 'DEBIT', 'RENEWAL', 'REVERSAL', 'FORFEIT'))
      )`);
    await runner.query(`CREATE INDEX unit_entry_intervention_ix ON unit_entry (provider_id, intervention_id)`);
    await runner.query(`
      CREATE FUNCTION check_unit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE before record;
      BEGIN
        SELECT sequence, balance_after INTO before FROM unit_entry e
          WHERE e.provider_id = NEW.provider_id AND e.account_id = NEW.account_id ORDER BY sequence DESC LIMIT 1;
        IF NEW.sequence <> coalesce(before.sequence, 0) + 1 THEN
          RAISE EXCEPTION 'unit entry % does not follow %', NEW.sequence, coalesce(before.sequence, 0) USING ERRCODE = 'AS002';
        END IF;
        IF NEW.balance_after <> coalesce(before.balance_after, 0) + NEW.units THEN
          RAISE EXCEPTION 'unit entry % does not add up', NEW.sequence USING ERRCODE = 'AS002';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(
      `CREATE TRIGGER unit_entry_sequence BEFORE INSERT ON unit_entry FOR EACH ROW EXECUTE FUNCTION check_unit_entry()`,
    );
    await runner.query(`
      CREATE TABLE billing_adjustment (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        sequence bigint NOT NULL,
        contract_id uuid NOT NULL,
        kind text NOT NULL,
        amount numeric(14,2) NOT NULL,
        currency text NOT NULL,
        vat_rate_percent numeric(6,3) NOT NULL,
        label_en text NOT NULL,
        label_fr text NOT NULL,
        occurred_on date NOT NULL,
        module_id uuid,
        penalty_id uuid,
        intervention_id uuid,
        unit_account_id uuid,
        unit_entry_sequence integer,
        explanation jsonb NOT NULL,
        recorded_at timestamptz(0) NOT NULL,
        CONSTRAINT billing_adjustment_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT billing_adjustment_sequence_uq UNIQUE (provider_id, sequence),
        CONSTRAINT billing_adjustment_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT billing_adjustment_module_fk FOREIGN KEY (provider_id, contract_id, module_id)
          REFERENCES service_module (provider_id, contract_id, id),
        CONSTRAINT billing_adjustment_penalty_fk FOREIGN KEY (provider_id, contract_id, penalty_id)
          REFERENCES penalty (provider_id, contract_id, id),
        CONSTRAINT billing_adjustment_intervention_fk FOREIGN KEY (provider_id, contract_id, intervention_id)
          REFERENCES intervention (provider_id, contract_id, id),
        CONSTRAINT billing_adjustment_unit_entry_fk FOREIGN KEY (provider_id, contract_id, unit_account_id, unit_entry_sequence)
          REFERENCES unit_entry (provider_id, contract_id, account_id, sequence),
        CONSTRAINT billing_adjustment_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT billing_adjustment_unit_entry_ck CHECK ((unit_account_id IS NULL) = (unit_entry_sequence IS NULL)),
        CONSTRAINT billing_adjustment_penalty_ck CHECK (kind <> 'PENALTY_CREDIT' OR penalty_id IS NOT NULL)
      )`);
    await runner.query(
      `CREATE INDEX billing_adjustment_contract_ix ON billing_adjustment (provider_id, contract_id, sequence)`,
    );
    await runner.query(`CREATE INDEX billing_adjustment_module_ix ON billing_adjustment (provider_id, module_id)`);
    await runner.query(`CREATE INDEX billing_adjustment_penalty_ix ON billing_adjustment (provider_id, penalty_id)`);
    await runner.query(
      `CREATE INDEX billing_adjustment_intervention_ix ON billing_adjustment (provider_id, intervention_id)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX billing_adjustment_penalty_uq ON billing_adjustment (provider_id, penalty_id) WHERE kind = 'PENALTY_CREDIT'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX billing_adjustment_unit_entry_uq ON billing_adjustment (provider_id, unit_account_id, unit_entry_sequence)`,
    );
    // The counter's row lock, held to the commit, is what makes numbers visible in their own order.
    await runner.query(`
      CREATE FUNCTION check_adjustment_sequence() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.sequence IS DISTINCT FROM (SELECT c.last FROM provider_counter c
            WHERE c.provider_id = NEW.provider_id AND c.name = 'billing_adjustment') THEN
          RAISE EXCEPTION 'billing adjustment % was not numbered by its counter', NEW.sequence USING ERRCODE = 'AS002';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(
      `CREATE TRIGGER billing_adjustment_sequence BEFORE INSERT ON billing_adjustment FOR EACH ROW EXECUTE FUNCTION check_adjustment_sequence()`,
    );
    await runner.query(`
      CREATE TABLE adjustment_acknowledgement (
        provider_id uuid NOT NULL,
        adjustment_id uuid NOT NULL,
        partner_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        document_number text NOT NULL,
        acknowledged_at timestamptz(0) NOT NULL,
        CONSTRAINT adjustment_acknowledgement_pk PRIMARY KEY (provider_id, adjustment_id, partner_id),
        CONSTRAINT adjustment_acknowledgement_adjustment_fk FOREIGN KEY (provider_id, contract_id, adjustment_id)
          REFERENCES billing_adjustment (provider_id, contract_id, id),
        CONSTRAINT adjustment_acknowledgement_partner_fk FOREIGN KEY (provider_id, partner_id) REFERENCES partner (provider_id, id)
      )`);
    await runner.query(
      `CREATE INDEX adjustment_acknowledgement_partner_ix ON adjustment_acknowledgement (provider_id, partner_id, adjustment_id)`,
    );

    await protectTable(runner, 'intervention', 'append', visibleTo.contractParties);
    await protectTable(runner, 'intervention_asset', 'append', visibleTo.contractParties);
    await protectTable(runner, 'unit_account', 'update', visibleTo.contractParties);
    await protectTable(runner, 'unit_entry', 'append', visibleTo.contractParties);
    await protectTable(runner, 'billing_adjustment', 'append', visibleTo.contractParties);
    await protectTable(
      runner,
      'adjustment_acknowledgement',
      'append',
      `partner_id = ${currentPartner} AND ${visibleTo.contractParties}`,
    );
    for (const table of [
      'intervention',
      'intervention_asset',
      'unit_entry',
      'billing_adjustment',
      'adjustment_acknowledgement',
    ]) {
      await makeAppendOnly(runner, table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [
      'intervention',
      'intervention_asset',
      'unit_account',
      'unit_entry',
      'billing_adjustment',
      'adjustment_acknowledgement',
    ]);
    await runner.query(`DROP FUNCTION check_adjustment_sequence()`);
    await runner.query(`DROP FUNCTION check_unit_entry()`);
  }
}
