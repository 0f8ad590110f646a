import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

/**
 * Tables whose rows have been said by versions since; and those that versions are made from as
 * well.
 */
const REPLACED = ['contract_price', 'contract_override', 'hourly_rate'] as const;
const READ = ['contract', 'service_module', 'history_entry', ...REPLACED] as const;

/**
 * The dated facts of contracts in one table: it takes over prices, overrides and hourly rates, and
 * what the contract's own row says.
 */
export class CreateContractVersions1764100000000 implements MigrationInterface {
  name = 'CreateContractVersions1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contract_version (
        provider_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        sequence integer NOT NULL,
        fact text NOT NULL,
        key text NOT NULL,
        starts_on date NOT NULL,
        value jsonb,
        withdrawn boolean NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        carried_by text NOT NULL,
        recorded_by text NOT NULL,
        CONSTRAINT contract_version_pk PRIMARY KEY (provider_id, contract_id, sequence),
        CONSTRAINT contract_version_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT contract_version_fact_ck CHECK (fact IN ('TERMS_PACK', 'STATUS', 'TERM', 'CLIENT', 'INVOICING', 'BILLING_PERIOD', 'MODULE', 'PRICE', 'OVERRIDE', 'HOURLY_RATE')),
        CONSTRAINT contract_version_value_ck CHECK (sequence >= 1 AND NOT (withdrawn AND value IS NOT NULL))
      )`);
    // Even the owner of a table sees all its rows only while their security is not forced on it.
    for (const table of READ) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(FILL);
    for (const table of READ) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await protectTable(runner, 'contract_version', 'append', visibleTo.contractParties);
    await makeAppendOnly(runner, 'contract_version');
    for (const table of REPLACED) await runner.query(`DROP TABLE ${table}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const text of REPLACED_TABLES) await runner.query(text);
    await runner.query(`ALTER TABLE contract NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE contract_version NO FORCE ROW LEVEL SECURITY`);
    for (const text of FILL_BACK) await runner.query(text);
    await runner.query(`ALTER TABLE contract FORCE ROW LEVEL SECURITY`);
    await runner.query(
      `CREATE INDEX contract_price_contract_ix ON contract_price (provider_id, contract_id, position)`,
    );
    await runner.query(
      `CREATE INDEX contract_override_contract_ix ON contract_override (provider_id, contract_id, id)`,
    );
    await protectTable(runner, 'contract_price', 'update', visibleTo.contractParties);
    await protectTable(runner, 'contract_override', 'append', visibleTo.contractParties);
    await protectTable(runner, 'hourly_rate', 'append', visibleTo.contractParties);
    await makeAppendOnly(runner, 'contract_override');
    await makeAppendOnly(runner, 'hourly_rate');
    await runner.query(`DROP POLICY tenant ON contract_version`);
    await runner.query(`DROP TABLE contract_version`);
  }
}

/**
 * What the contract's row says holds from its first day, as recorded with it; its state as recorded
 * when it was reached.
 */
const FROM_CONTRACTS = `
  SELECT c.provider_id, c.id AS contract_id, said.fact, '' AS key, said.starts_on, said.value, false AS withdrawn,
         said.recorded_at, 'contract' AS carried_by, coalesce(said.recorded_by, 'migration') AS recorded_by, said.rank, 0 AS place
  FROM contract c
  LEFT JOIN LATERAL (
    SELECT min(h.recorded_by) FILTER (WHERE h.operation = 'createContract') AS created,
           min(h.recorded_by) FILTER (WHERE h.operation = 'signContract') AS signed, min(h.recorded_at) FILTER (WHERE h.operation = 'signContract') AS signed_at,
           min(h.recorded_by) FILTER (WHERE h.operation = 'activateContract') AS activated
    FROM history_entry h WHERE h.provider_id = c.provider_id AND h.subject_id = c.id
  ) by ON true
  CROSS JOIN LATERAL (VALUES
    ('TERMS_PACK', c.starts_on, jsonb_build_object('id', c.terms_pack_id, 'version', c.terms_pack_version), c.created_at, by.created, 1),
    ('STATUS', c.starts_on, jsonb_build_object('status', 'DRAFT'), c.created_at, by.created, 2),
    ('TERM', c.starts_on, jsonb_build_object('startsOn', c.starts_on, 'lastDay', c.term_last_day), c.created_at, by.created, 3),
    ('CLIENT', c.starts_on, jsonb_build_object('clientId', c.client_id), c.created_at, by.created, 4),
    ('INVOICING', c.starts_on, jsonb_build_object('invoicedBy', c.invoiced_by, 'directDebit', c.direct_debit), c.created_at, by.created, 5),
    ('BILLING_PERIOD', c.starts_on, jsonb_build_object('months', c.billing_period_months), c.created_at, by.created, 6),
    ('STATUS', c.starts_on, jsonb_build_object('status', 'SIGNED'), CASE WHEN c.signed_at IS NOT NULL THEN coalesce(by.signed_at, greatest(c.signed_at, c.created_at)) END, by.signed, 20),
    ('STATUS', c.starts_on, jsonb_build_object('status', 'ACTIVE'), c.activated_at, by.activated, 21),
    ('STATUS', CASE WHEN c.status IN ('ENDED', 'TERMINATED', 'EXPIRED') THEN c.term_last_day + 1 ELSE c.starts_on END,
      jsonb_build_object('status', c.status),
      CASE WHEN c.status NOT IN ('DRAFT', 'SIGNED', 'ACTIVE') THEN greatest(c.created_at, c.signed_at, c.activated_at) END, NULL, 22)
  ) AS said (fact, starts_on, value, recorded_at, recorded_by, rank)
  WHERE said.recorded_at IS NOT NULL`;

const FROM_MODULES = `
  SELECT m.provider_id, m.contract_id, 'MODULE', m.key, c.starts_on,
         jsonb_build_object('active', m.active, 'yearlyQuantity', m.yearly_quantity, 'monthlyAmount', m.monthly_amount || ' ' || m.currency,
           'baseUnits', m.base_units, 'unitPrice', m.unit_price || ' ' || m.currency),
         false, c.created_at, 'contract', 'migration', 7, m.position
  FROM service_module m JOIN contract c ON c.provider_id = m.provider_id AND c.id = m.contract_id`;

/**
 * A price starts, ends where no other follows at once, and both are taken back when it was
 * superseded.
 */
const FROM_PRICES = `
  SELECT p.provider_id, p.contract_id, 'PRICE', p.component_code, said.starts_on, said.value, said.withdrawn, said.recorded_at,
         'contract', 'migration', said.rank, p.position
  FROM contract_price p JOIN contract c ON c.provider_id = p.provider_id AND c.id = p.contract_id
  CROSS JOIN LATERAL (VALUES
    (p.starts_on, NULL::jsonb, true, p.superseded_at, 8),
    (p.ends_before, NULL::jsonb, true, CASE WHEN p.ends_before IS NOT NULL THEN p.superseded_at END, 8),
    (p.ends_before, NULL::jsonb, false, CASE WHEN p.ends_before IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM contract_price f WHERE f.provider_id = p.provider_id AND f.contract_id = p.contract_id
       AND f.component_code = p.component_code AND f.starts_on = p.ends_before AND f.superseded_at IS NULL) THEN p.recorded_at END, 9),
    (p.starts_on, jsonb_build_object('monthlyAmount', p.monthly_amount || ' ' || c.currency, 'hosting', p.hosting,
       'label', jsonb_build_object('en', p.label_en, 'fr', p.label_fr), 'position', p.position), false, p.recorded_at, 10)
  ) AS said (starts_on, value, withdrawn, recorded_at, rank)
  WHERE said.recorded_at IS NOT NULL`;

const FROM_OVERRIDES = `
  SELECT o.provider_id, o.contract_id, 'OVERRIDE', o.parameter || coalesce('@' || o.module_key, ''), c.starts_on,
         jsonb_build_object('parameter', o.parameter, 'module', o.module_key, 'value', o.value),
         false, o.recorded_at, o.carried_by, o.recorded_by, 11,
         row_number() OVER (PARTITION BY o.provider_id, o.contract_id ORDER BY o.id)::integer
  FROM contract_override o JOIN contract c ON c.provider_id = o.provider_id AND c.id = o.contract_id`;

const FROM_RATES = `
  SELECT r.provider_id, r.contract_id, 'HOURLY_RATE', '', r.valid_from, jsonb_build_object('hourlyRate', r.amount || ' ' || r.currency),
         false, r.recorded_at, 'contract', r.recorded_by, 12, r.sequence
  FROM hourly_rate r`;

const FILL = `
  INSERT INTO contract_version (provider_id, contract_id, sequence, fact, key, starts_on, value, withdrawn, recorded_at, carried_by, recorded_by)
  SELECT provider_id, contract_id,
         row_number() OVER (PARTITION BY provider_id, contract_id ORDER BY recorded_at, rank, place, key, starts_on, withdrawn),
         fact, key, starts_on, value, withdrawn, recorded_at, carried_by, recorded_by
  FROM (${[FROM_CONTRACTS, FROM_MODULES, FROM_PRICES, FROM_OVERRIDES, FROM_RATES].join(' UNION ALL ')}) AS said`;

const REPLACED_TABLES = [
  `CREATE TABLE contract_price (
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
   )`,
  `CREATE TABLE contract_override (
     provider_id uuid NOT NULL,
     id uuid NOT NULL,
     contract_id uuid NOT NULL,
     parameter text NOT NULL,
     value text NOT NULL,
     carried_by text NOT NULL,
     recorded_at timestamptz(0) NOT NULL,
     recorded_by text NOT NULL,
     module_key text,
     CONSTRAINT contract_override_pk PRIMARY KEY (provider_id, id),
     CONSTRAINT contract_override_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id)
   )`,
  `CREATE TABLE hourly_rate (
     provider_id uuid NOT NULL,
     contract_id uuid NOT NULL,
     sequence integer NOT NULL,
     valid_from date NOT NULL,
     amount numeric(14,2) NOT NULL,
     currency text NOT NULL,
     recorded_at timestamptz(0) NOT NULL,
     recorded_by text NOT NULL,
     CONSTRAINT hourly_rate_pk PRIMARY KEY (provider_id, contract_id, sequence),
     CONSTRAINT hourly_rate_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
     CONSTRAINT hourly_rate_amount_ck CHECK (amount > 0 AND sequence >= 1)
   )`,
];

/**
 * What the older tables can say: the prices that stand, with their ends; all overrides and all
 * rates.
 */
const FILL_BACK = [
  `INSERT INTO contract_price (provider_id, id, contract_id, position, component_code, label_en, label_fr, hosting, monthly_amount,
     starts_on, ends_before, recorded_at, superseded_at)
   SELECT provider_id, gen_random_uuid(), contract_id, (value->>'position')::integer, key, value->'label'->>'en', value->'label'->>'fr',
          (value->>'hosting')::boolean, split_part(value->>'monthlyAmount', ' ', 1)::numeric, starts_on, ends_before, recorded_at, NULL
   FROM (SELECT *, lead(starts_on) OVER (PARTITION BY provider_id, contract_id, key ORDER BY starts_on) AS ends_before
         FROM (SELECT DISTINCT ON (provider_id, contract_id, key, starts_on) * FROM contract_version WHERE fact = 'PRICE'
               ORDER BY provider_id, contract_id, key, starts_on, sequence DESC) AS last WHERE NOT withdrawn) AS standing
   WHERE value IS NOT NULL`,
  `INSERT INTO contract_override (provider_id, id, contract_id, parameter, value, carried_by, recorded_at, recorded_by, module_key)
   SELECT provider_id, (lpad(to_hex((extract(epoch FROM recorded_at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(sequence), 3, '0')
            || 'b' || substr(md5(contract_id::text || sequence), 1, 15))::uuid,
          contract_id, value->>'parameter', value->>'value', carried_by, recorded_at, recorded_by, value->>'module'
   FROM contract_version WHERE fact = 'OVERRIDE' AND value IS NOT NULL`,
  `INSERT INTO hourly_rate (provider_id, contract_id, sequence, valid_from, amount, currency, recorded_at, recorded_by)
   SELECT provider_id, contract_id, row_number() OVER (PARTITION BY provider_id, contract_id ORDER BY sequence), starts_on,
          split_part(value->>'hourlyRate', ' ', 1)::numeric, split_part(value->>'hourlyRate', ' ', 2), recorded_at, recorded_by
   FROM contract_version WHERE fact = 'HOURLY_RATE' AND value IS NOT NULL`,
];
