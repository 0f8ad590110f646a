import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

/** Incidents, what their clocks do not count, and penalties. */
export class CreateIncidents1763690200000 implements MigrationInterface {
  name = 'CreateIncidents1763690200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE incident (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        number text NOT NULL,
        contract_id uuid NOT NULL,
        module_id uuid NOT NULL,
        severity text NOT NULL,
        kind text NOT NULL,
        channel text NOT NULL,
        description text NOT NULL,
        received_at timestamptz(0) NOT NULL,
        first_response_at timestamptz(0),
        restored_at timestamptz(0),
        excluded_by text,
        recorded_at timestamptz(0) NOT NULL,
        CONSTRAINT incident_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT incident_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT incident_module_fk FOREIGN KEY (provider_id, contract_id, module_id)
          REFERENCES service_module (provider_id, contract_id, id),
        CONSTRAINT incident_number_uq UNIQUE (provider_id, number),
        CONSTRAINT incident_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT incident_times_ck CHECK (first_response_at >= received_at AND restored_at >= received_at)
      )`);
    await runner.query(`CREATE INDEX incident_received_ix ON incident (provider_id, received_at, id)`);
    await runner.query(
      `CREATE INDEX incident_open_received_ix ON incident (provider_id, received_at, id) WHERE restored_at IS NULL`,
    );
    await runner.query(`CREATE INDEX incident_contract_ix ON incident (provider_id, contract_id, received_at, id)`);
    await runner.query(`CREATE INDEX incident_module_ix ON incident (provider_id, module_id, received_at, id)`);
    await runner.query(
      `CREATE INDEX incident_open_ix ON incident (provider_id, contract_id, received_at, id) WHERE restored_at IS NULL`,
    );
    await runner.query(`
      CREATE TABLE incident_asset (
        provider_id uuid NOT NULL,
        incident_id uuid NOT NULL,
        asset_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        CONSTRAINT incident_asset_pk PRIMARY KEY (provider_id, incident_id, asset_id),
        CONSTRAINT incident_asset_incident_fk FOREIGN KEY (provider_id, contract_id, incident_id)
          REFERENCES incident (provider_id, contract_id, id),
        CONSTRAINT incident_asset_asset_fk FOREIGN KEY (provider_id, contract_id, asset_id)
          REFERENCES asset (provider_id, contract_id, id)
      )`);
    await runner.query(`CREATE INDEX incident_asset_asset_ix ON incident_asset (provider_id, asset_id, incident_id)`);
    await runner.query(`
      CREATE TABLE incident_reception (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        incident_id uuid NOT NULL,
        channel text NOT NULL,
        received_at timestamptz(0) NOT NULL,
        recorded_at timestamptz(0) NOT NULL,
        CONSTRAINT incident_reception_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT incident_reception_incident_fk FOREIGN KEY (provider_id, contract_id, incident_id)
          REFERENCES incident (provider_id, contract_id, id)
      )`);
    await runner.query(
      `CREATE INDEX incident_reception_incident_ix ON incident_reception (provider_id, incident_id, received_at, id)`,
    );
    await runner.query(`
      CREATE TABLE excluded_period (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        incident_id uuid NOT NULL,
        cause text NOT NULL,
        started_at timestamptz(0) NOT NULL,
        ended_at timestamptz(0),
        recorded_at timestamptz(0) NOT NULL,
        CONSTRAINT excluded_period_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT excluded_period_incident_fk FOREIGN KEY (provider_id, contract_id, incident_id)
          REFERENCES incident (provider_id, contract_id, id),
        CONSTRAINT excluded_period_times_ck CHECK (ended_at > started_at)
      )`);
    await runner.query(
      `CREATE INDEX excluded_period_incident_ix ON excluded_period (provider_id, incident_id, started_at, id)`,
    );
    await runner.query(`
      CREATE TABLE penalty (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        number integer NOT NULL,
        module_id uuid NOT NULL,
        incident_id uuid,
        policy_key text NOT NULL,
        commitment_key text NOT NULL,
        kind text NOT NULL,
        year integer,
        status text NOT NULL,
        amount numeric(14,2) NOT NULL,
        currency text NOT NULL,
        breached_at timestamptz(0) NOT NULL,
        assessed_at timestamptz(0) NOT NULL,
        claimed_at timestamptz(0),
        accepted_at timestamptz(0),
        reversed_at timestamptz(0),
        cap_uses jsonb NOT NULL,
        explanation jsonb NOT NULL,
        CONSTRAINT penalty_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT penalty_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT penalty_module_fk FOREIGN KEY (provider_id, contract_id, module_id)
          REFERENCES service_module (provider_id, contract_id, id),
        CONSTRAINT penalty_incident_fk FOREIGN KEY (provider_id, contract_id, incident_id)
          REFERENCES incident (provider_id, contract_id, id),
        CONSTRAINT penalty_number_uq UNIQUE (provider_id, contract_id, number),
        CONSTRAINT penalty_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT penalty_status_ck CHECK (status IN ('ASSESSED', 'CLAIMED', 'ACCEPTED', 'CONTESTED', 'UPHELD', 'REDUCED', 'REJECTED', 'CREDITED', 'EXPIRED', 'REVERSED')),
        CONSTRAINT penalty_amount_ck CHECK (amount >= 0),
        CONSTRAINT penalty_cause_ck CHECK ((incident_id IS NULL) <> (year IS NULL))
      )`);
    await runner.query(`CREATE INDEX penalty_incident_ix ON penalty (provider_id, incident_id, number)`);
    await runner.query(`CREATE INDEX penalty_module_ix ON penalty (provider_id, module_id, number)`);
    await runner.query(
      `CREATE UNIQUE INDEX penalty_live_incident_uq ON penalty (provider_id, incident_id, policy_key, commitment_key) WHERE status <> 'REVERSED'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX penalty_live_year_uq ON penalty (provider_id, contract_id, policy_key, year) WHERE status <> 'REVERSED'`,
    );
    // What was assessed stays as it was: only its life goes on.
    await runner.query(`
      CREATE FUNCTION refuse_penalty_edit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'a penalty is never deleted: reverse it' USING ERRCODE = 'AS001';
        END IF;
        IF (NEW.provider_id, NEW.id, NEW.contract_id, NEW.number, NEW.module_id, NEW.incident_id, NEW.policy_key,
            NEW.commitment_key, NEW.kind, NEW.year, NEW.amount, NEW.currency, NEW.breached_at, NEW.assessed_at, NEW.cap_uses, NEW.explanation)
           IS DISTINCT FROM
           (OLD.provider_id, OLD.id, OLD.contract_id, OLD.number, OLD.module_id, OLD.incident_id, OLD.policy_key,
            OLD.commitment_key, OLD.kind, OLD.year, OLD.amount, OLD.currency, OLD.breached_at, OLD.assessed_at, OLD.cap_uses, OLD.explanation)
        THEN
          RAISE EXCEPTION 'an assessed penalty is never edited: reverse it and assess anew' USING ERRCODE = 'AS001';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(
      `CREATE TRIGGER penalty_never_edited BEFORE UPDATE OR DELETE ON penalty FOR EACH ROW EXECUTE FUNCTION refuse_penalty_edit()`,
    );

    await protectTable(runner, 'incident', 'update', visibleTo.contractParties);
    await protectTable(runner, 'incident_asset', 'append', visibleTo.contractParties);
    await protectTable(runner, 'incident_reception', 'append', visibleTo.contractParties);
    await protectTable(runner, 'excluded_period', 'update', visibleTo.contractParties);
    await protectTable(runner, 'penalty', 'update', visibleTo.contractParties);
    await makeAppendOnly(runner, 'incident_asset');
    await makeAppendOnly(runner, 'incident_reception');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['incident', 'incident_asset', 'incident_reception', 'excluded_period', 'penalty']);
    await runner.query(`DROP FUNCTION refuse_penalty_edit()`);
  }
}
