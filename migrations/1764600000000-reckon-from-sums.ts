import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, protectTable, visibleTo } from './support/tenant-table';

const TABLES = ['cap_sum', 'assessed_year', 'unpriced_penalty'] as const;

/**
 * What assessing needs without the past: sums under caps, years that were assessed, and breaches
 * that nothing could price.
 */
export class ReckonFromSums1764600000000 implements MigrationInterface {
  name = 'ReckonFromSums1764600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cap_sum (
        provider_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        cap_key text NOT NULL,
        window_key text NOT NULL,
        used numeric(14,2) NOT NULL,
        currency text NOT NULL,
        CONSTRAINT cap_sum_pk PRIMARY KEY (provider_id, contract_id, cap_key, window_key),
        CONSTRAINT cap_sum_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id)
      )`);
    await runner.query(`
      CREATE TABLE assessed_year (
        provider_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        year integer NOT NULL,
        assessed_at timestamptz(6) NOT NULL,
        CONSTRAINT assessed_year_pk PRIMARY KEY (provider_id, contract_id, year),
        CONSTRAINT assessed_year_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id)
      )`);
    await runner.query(`
      CREATE TABLE unpriced_penalty (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        incident_id uuid,
        policy_key text NOT NULL,
        commitment_key text NOT NULL,
        kind text NOT NULL,
        year integer,
        breached_at timestamptz(0),
        refusals jsonb NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        resolved_at timestamptz(6),
        CONSTRAINT unpriced_penalty_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT unpriced_penalty_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT unpriced_penalty_incident_fk FOREIGN KEY (provider_id, contract_id, incident_id)
          REFERENCES incident (provider_id, contract_id, id),
        CONSTRAINT unpriced_penalty_cause_ck CHECK ((incident_id IS NULL) <> (year IS NULL))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX unpriced_penalty_incident_uq ON unpriced_penalty (provider_id, incident_id, policy_key, commitment_key) WHERE resolved_at IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX unpriced_penalty_year_uq ON unpriced_penalty (provider_id, contract_id, policy_key, commitment_key, year) WHERE resolved_at IS NULL`,
    );
    await runner.query(`CREATE INDEX unpriced_penalty_contract_ix ON unpriced_penalty (provider_id, contract_id, id)`);
    await runner.query(`CREATE INDEX unpriced_penalty_incident_ix ON unpriced_penalty (provider_id, incident_id, id)`);
    // The breaches of a month, for caps on the services that they concern.
    await runner.query(`CREATE INDEX penalty_breach_ix ON penalty (provider_id, contract_id, breached_at, id)`);
    // Even the owner of a table sees all its rows only while their security is not forced on it.
    await runner.query(`ALTER TABLE penalty NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      INSERT INTO cap_sum (provider_id, contract_id, cap_key, window_key, used, currency)
      SELECT p.provider_id, p.contract_id, u->>'capKey', u->>'windowKey',
             sum(split_part(u->>'used', ' ', 1)::numeric), min(p.currency)
      FROM penalty p CROSS JOIN LATERAL jsonb_array_elements(p.cap_uses) u
      WHERE p.status NOT IN ('REJECTED', 'EXPIRED', 'REVERSED') GROUP BY 1, 2, 3, 4`);
    await runner.query(`
      INSERT INTO assessed_year (provider_id, contract_id, year, assessed_at)
      SELECT p.provider_id, p.contract_id, p.year, min(p.assessed_at) FROM penalty p WHERE p.year IS NOT NULL GROUP BY 1, 2, 3`);
    await runner.query(`ALTER TABLE penalty FORCE ROW LEVEL SECURITY`);
    for (const table of TABLES) await protectTable(runner, table, 'update', visibleTo.contractParties);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
    await runner.query(`DROP INDEX penalty_breach_ix`);
  }
}
