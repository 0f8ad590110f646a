import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, guardWrites } from './support/guarded-table';
import { makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

/** What rows show of versions, and follows them from here on. */
const CONTRACT_COLUMNS =
  'amendment_count, terms_pack_id, terms_pack_version, client_id, billing_period_months, invoiced_by, direct_debit';
const MODULE_COLUMNS = 'active, yearly_quantity, monthly_amount, base_units, unit_price';

const FACTS = [
  ...['TERMS_PACK', 'STATUS', 'TERM', 'CLIENT', 'INVOICING', 'BILLING_PERIOD', 'MODULE', 'PRICE', 'OVERRIDE'],
  ...['HOURLY_RATE', 'NOTICE'],
];
const checkOf = (facts: readonly string[]): string =>
  `CHECK (fact IN (${facts.map((fact) => `'${fact}'`).join(', ')}))`;

async function replaceFacts(runner: QueryRunner, facts: readonly string[]): Promise<void> {
  await runner.query(`ALTER TABLE contract_version DROP CONSTRAINT contract_version_fact_ck`);
  await runner.query(`ALTER TABLE contract_version ADD CONSTRAINT contract_version_fact_ck ${checkOf(facts)}`);
}

/**
 * Amendments: dated documents that change contracts, numbered within each; how many users a
 * contract has, and what an amendment changes in periods that were invoiced.
 */
export class CreateContractAmendments1765400000000 implements MigrationInterface {
  name = 'CreateContractAmendments1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE contract ADD COLUMN amendment_count integer`);
    await runner.query(`GRANT UPDATE (${CONTRACT_COLUMNS}) ON contract TO astreinte_api`);
    await runner.query(`GRANT UPDATE (${MODULE_COLUMNS}) ON service_module TO astreinte_api`);
    await replaceFacts(runner, [...FACTS, 'USERS']);
    await runner.query(`
      CREATE TABLE contract_amendment (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        number integer NOT NULL,
        kind text NOT NULL,
        effective_on date NOT NULL,
        subject text NOT NULL,
        client_signature jsonb,
        provider_signature jsonb,
        recorded_at timestamptz(6) NOT NULL,
        recorded_by text NOT NULL,
        CONSTRAINT contract_amendment_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT contract_amendment_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT contract_amendment_number_uq UNIQUE (provider_id, contract_id, number),
        CONSTRAINT contract_amendment_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT contract_amendment_kind_ck CHECK (kind = 'AGREED'),
        CONSTRAINT contract_amendment_number_ck CHECK (number >= 1)
      )`);
    await protectTable(runner, 'contract_amendment', 'append', visibleTo.contractParties);
    await guardWrites(runner, 'contract_amendment', { insert: byStaff, update: byStaff });
    await makeAppendOnly(runner, 'contract_amendment');
    await runner.query(`ALTER TABLE billing_adjustment ADD COLUMN amendment_id uuid`);
    await runner.query(
      `ALTER TABLE billing_adjustment ADD CONSTRAINT billing_adjustment_amendment_fk
         FOREIGN KEY (provider_id, contract_id, amendment_id) REFERENCES contract_amendment (provider_id, contract_id, id)`,
    );
    await runner.query(
      `CREATE INDEX billing_adjustment_amendment_ix ON billing_adjustment (provider_id, amendment_id, sequence)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX billing_adjustment_amendment_ix`);
    await runner.query(`ALTER TABLE billing_adjustment DROP CONSTRAINT billing_adjustment_amendment_fk`);
    await runner.query(`ALTER TABLE billing_adjustment DROP COLUMN amendment_id`);
    for (const policy of ['tenant', 'adding', 'changing', 'removing'])
      await runner.query(`DROP POLICY ${policy} ON contract_amendment`);
    await runner.query(`DROP TABLE contract_amendment`);
    // Of all providers at once, whatever the session may see.
    await runner.query(`ALTER TABLE contract_version NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE contract_version DISABLE TRIGGER contract_version_append_only`);
    await runner.query(`DELETE FROM contract_version WHERE fact = 'USERS'`);
    await runner.query(`ALTER TABLE contract_version ENABLE TRIGGER contract_version_append_only`);
    await runner.query(`ALTER TABLE contract_version FORCE ROW LEVEL SECURITY`);
    await replaceFacts(runner, FACTS);
    await runner.query(`REVOKE UPDATE (${MODULE_COLUMNS}) ON service_module FROM astreinte_api`);
    await runner.query(`REVOKE UPDATE (${CONTRACT_COLUMNS}) ON contract FROM astreinte_api`);
    await runner.query(`ALTER TABLE contract DROP COLUMN amendment_count`);
  }
}
