import { Client } from 'pg';
import { migrateDatabase } from '../../api/store/database/migrate';
import { makeDataSource } from '../../api/store/database/data-source';
import { silentLog } from '../../api/store/database/store-log';
import { migrations } from '../../migrations';
import { CreateContractVersions1764100000000 } from '../../migrations/1764100000000-create-contract-versions';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * What a database of 0.2.0 says of contracts becomes versions, and goes back to where it came from.
 */

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('empty');
});
afterAll(() => database.drop());

const until = migrations.slice(0, migrations.indexOf(CreateContractVersions1764100000000) + 1);
const PROVIDER = '00000000-0000-4000-8000-000000000001';
const CLIENT = '00000000-0000-4000-8000-000000000002';
const RUNNING = '00000000-0000-4000-8000-000000000003';
const OVER = '00000000-0000-4000-8000-000000000004';

/** Runs statements as the owner for the provider, and returns the rows of the last. */
async function asTenant<Row extends object>(text: string): Promise<Row[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(`SET astreinte.provider_id = '${PROVIDER}'; SET astreinte.actor_kind = 'PROVIDER'`);
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

const BEFORE = `
  INSERT INTO provider (provider_id, name, created_at) VALUES ('${PROVIDER}', 'P', '2026-01-01Z');
  INSERT INTO client (provider_id, id, name, created_at) VALUES ('${PROVIDER}', '${CLIENT}', 'C', '2026-01-01Z');
  INSERT INTO terms_pack (provider_id, pack_id, version, published_on, document, loaded_at)
    VALUES ('${PROVIDER}', 'omr-hosted', 1, '2026-01-01', '{}', '2026-01-01Z');
  INSERT INTO contract (provider_id, id, client_id, number, terms_pack_id, terms_pack_version, status, starts_on, term_last_day, currency,
    billing_period_months, invoiced_by, direct_debit, signed_at, activated_at, created_at) VALUES
    ('${PROVIDER}', '${RUNNING}', '${CLIENT}', 'R', 'omr-hosted', 1, 'ACTIVE', '2026-01-01', '2028-12-31', 'EUR', 3, 'PROVIDER', true,
     '2025-12-20T10:00Z', '2026-01-01T08:00Z', '2025-12-28T08:00Z'),
    ('${PROVIDER}', '${OVER}', '${CLIENT}', 'O', 'omr-hosted', 1, 'ENDED', '2026-01-01', '2026-03-31', 'EUR', 1, 'PARTNER_ERP', false,
     '2026-01-01T08:00Z', '2026-01-01T08:00Z', '2026-01-01T08:00Z');
  INSERT INTO service_module (provider_id, id, contract_id, position, key, code, mode, label_en, label_fr, hosting, active, yearly_quantity,
    monthly_amount, base_units, unit_price, currency) VALUES
    ('${PROVIDER}', gen_random_uuid(), '${RUNNING}', 0, 'J', 'J', 'CONSUMPTION', 'J', 'J', false, true, NULL, 0, 16, 25, 'EUR'),
    ('${PROVIDER}', gen_random_uuid(), '${RUNNING}', 1, 'K', 'K', 'FORFAIT', 'K', 'K', true, false, 4, 12.5, NULL, NULL, 'EUR');
  INSERT INTO contract_price (provider_id, id, contract_id, position, component_code, label_en, label_fr, hosting, monthly_amount, starts_on,
    ends_before, recorded_at, superseded_at) VALUES
    ('${PROVIDER}', gen_random_uuid(), '${RUNNING}', 0, 'HOSTING', 'H', 'h', true, 1000, '2026-01-01', NULL, '2025-12-28T08:00Z', '2026-05-01T08:00Z'),
    ('${PROVIDER}', gen_random_uuid(), '${RUNNING}', 0, 'HOSTING', 'H', 'h', true, 1000, '2026-01-01', '2026-06-01', '2026-05-01T08:00Z', NULL),
    ('${PROVIDER}', gen_random_uuid(), '${RUNNING}', 0, 'HOSTING', 'H', 'h', true, 1100, '2026-06-01', NULL, '2026-05-01T08:00Z', NULL),
    ('${PROVIDER}', gen_random_uuid(), '${RUNNING}', 1, 'SERVICES', 'S', 's', false, 80, '2026-01-01', '2026-09-01', '2025-12-28T08:00Z', NULL),
    ('${PROVIDER}', gen_random_uuid(), '${RUNNING}', 2, 'EQUIPMENT', 'E', 'e', false, 5, '2026-02-01', NULL, '2025-12-28T08:00Z', '2026-01-15T08:00Z');
  INSERT INTO contract_override (provider_id, id, contract_id, parameter, module_key, value, carried_by, recorded_at, recorded_by) VALUES
    ('${PROVIDER}', '00000000-0000-7000-8000-000000000001', '${RUNNING}', 'target', NULL, 'PT4H', 'contract', '2025-12-28T08:00Z', 'ops'),
    ('${PROVIDER}', '00000000-0000-7000-8000-000000000002', '${RUNNING}', 'target', 'K', 'PT2H', 'contract', '2025-12-28T08:00Z', 'ops'),
    ('${PROVIDER}', '00000000-0000-7000-8000-000000000003', '${RUNNING}', 'target', NULL, 'PT3H', 'Amendment 1', '2026-04-01T08:00Z', 'ops');
  INSERT INTO hourly_rate (provider_id, contract_id, sequence, valid_from, amount, currency, recorded_at, recorded_by) VALUES
    ('${PROVIDER}', '${RUNNING}', 1, '2026-01-01', 80, 'EUR', '2026-01-05T08:00Z', 'ops'),
    ('${PROVIDER}', '${RUNNING}', 2, '2026-01-01', 85, 'EUR', '2026-01-05T08:00Z', 'ops');
  INSERT INTO history_entry (provider_id, id, contract_id, subject_kind, subject_id, operation, data, recorded_at, recorded_by) VALUES
    ('${PROVIDER}', gen_random_uuid(), '${RUNNING}', 'contract', '${RUNNING}', 'createContract', '{}', '2025-12-28T08:00Z', 'alice'),
    ('${PROVIDER}', gen_random_uuid(), '${RUNNING}', 'contract', '${RUNNING}', 'signContract', '{}', '2025-12-29T08:00Z', 'bob');`;

const PRICES = `SELECT component_code, monthly_amount, starts_on::text, ends_before::text, recorded_at::text FROM contract_price
  WHERE superseded_at IS NULL ORDER BY component_code, starts_on`;

test('contracts, prices with those that were superseded, modules, overrides and rates', async () => {
  await migrateDatabase({ url: database.url, migrations: until.slice(0, -1), log: silentLog });
  await asTenant(BEFORE);
  await migrateDatabase({ url: database.url, migrations: until, log: silentLog });
  const versions = await asTenant<Record<string, unknown>>(
    `SELECT contract_id = '${RUNNING}' AS running, sequence, fact, key, starts_on::text, value, withdrawn, to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI') AS at,
       carried_by, recorded_by FROM contract_version ORDER BY contract_id, sequence`,
  );
  const shown = (own: boolean) =>
    versions
      .filter(({ running }) => running === own)
      .map(({ at, fact, key, starts_on: startsOn, value, withdrawn, carried_by: by, recorded_by: who }) =>
        [at, who, by, fact, key, startsOn, withdrawn === true ? 'withdrawn' : JSON.stringify(value)].join(' '),
      );
  const price = (amount: string, position: number, hosting: boolean, en: string) =>
    `{"label":{"en":"${en}","fr":"${en.toLowerCase()}"},"hosting":${hosting},"position":${position},"monthlyAmount":"${amount} EUR"}`;
  expect(shown(true)).toEqual([
    '2025-12-28T08:00 alice contract TERMS_PACK  2026-01-01 {"id":"omr-hosted","version":1}',
    '2025-12-28T08:00 alice contract STATUS  2026-01-01 {"status":"DRAFT"}',
    '2025-12-28T08:00 alice contract TERM  2026-01-01 {"lastDay":"2028-12-31","startsOn":"2026-01-01"}',
    `2025-12-28T08:00 alice contract CLIENT  2026-01-01 {"clientId":"${CLIENT}"}`,
    '2025-12-28T08:00 alice contract INVOICING  2026-01-01 {"invoicedBy":"PROVIDER","directDebit":true}',
    '2025-12-28T08:00 alice contract BILLING_PERIOD  2026-01-01 {"months":3}',
    '2025-12-28T08:00 migration contract MODULE J 2026-01-01 {"active":true,"baseUnits":16,"unitPrice":"25.00 EUR","monthlyAmount":"0.00 EUR","yearlyQuantity":null}',
    '2025-12-28T08:00 migration contract MODULE K 2026-01-01 {"active":false,"baseUnits":null,"unitPrice":null,"monthlyAmount":"12.50 EUR","yearlyQuantity":4}',
    '2025-12-28T08:00 migration contract PRICE SERVICES 2026-09-01 null',
    `2025-12-28T08:00 migration contract PRICE HOSTING 2026-01-01 ${price('1000.00', 0, true, 'H')}`,
    `2025-12-28T08:00 migration contract PRICE SERVICES 2026-01-01 ${price('80.00', 1, false, 'S')}`,
    `2025-12-28T08:00 migration contract PRICE EQUIPMENT 2026-02-01 ${price('5.00', 2, false, 'E')}`,
    '2025-12-28T08:00 ops contract OVERRIDE target 2026-01-01 {"value":"PT4H","module":null,"parameter":"target"}',
    '2025-12-28T08:00 ops contract OVERRIDE target@K 2026-01-01 {"value":"PT2H","module":"K","parameter":"target"}',
    '2025-12-29T08:00 bob contract STATUS  2026-01-01 {"status":"SIGNED"}',
    '2026-01-01T08:00 migration contract STATUS  2026-01-01 {"status":"ACTIVE"}',
    '2026-01-05T08:00 ops contract HOURLY_RATE  2026-01-01 {"hourlyRate":"80.00 EUR"}',
    '2026-01-05T08:00 ops contract HOURLY_RATE  2026-01-01 {"hourlyRate":"85.00 EUR"}',
    '2026-01-15T08:00 migration contract PRICE EQUIPMENT 2026-02-01 withdrawn',
    '2026-04-01T08:00 ops Amendment 1 OVERRIDE target 2026-01-01 {"value":"PT3H","module":null,"parameter":"target"}',
    '2026-05-01T08:00 migration contract PRICE HOSTING 2026-01-01 withdrawn',
    `2026-05-01T08:00 migration contract PRICE HOSTING 2026-01-01 ${price('1000.00', 0, true, 'H')}`,
    `2026-05-01T08:00 migration contract PRICE HOSTING 2026-06-01 ${price('1100.00', 0, true, 'H')}`,
  ]);
  expect(versions.filter(({ running }) => running === true).map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: 23 }, (_, place) => place + 1),
  );
  expect(shown(false).filter((line) => line.includes('STATUS'))).toEqual([
    '2026-01-01T08:00 migration contract STATUS  2026-01-01 {"status":"DRAFT"}',
    '2026-01-01T08:00 migration contract STATUS  2026-01-01 {"status":"SIGNED"}',
    '2026-01-01T08:00 migration contract STATUS  2026-01-01 {"status":"ACTIVE"}',
    '2026-01-01T08:00 migration contract STATUS  2026-04-01 {"status":"ENDED"}',
  ]);
});

test('and back: the prices that stand with their ends, overrides and rates', async () => {
  const source = makeDataSource({
    url: database.url,
    entities: [],
    migrations: until,
    poolSize: 1,
    onConnect: 'SELECT 1',
    log: silentLog,
    observe: () => undefined,
  });
  await source.initialize();
  try {
    await source.undoLastMigration({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
  expect(await asTenant(PRICES)).toMatchObject([
    { component_code: 'HOSTING', monthly_amount: '1000.00', starts_on: '2026-01-01', ends_before: '2026-06-01' },
    { component_code: 'HOSTING', monthly_amount: '1100.00', starts_on: '2026-06-01', ends_before: null },
    { component_code: 'SERVICES', monthly_amount: '80.00', starts_on: '2026-01-01', ends_before: '2026-09-01' },
  ]);
  expect(await asTenant('SELECT parameter, module_key, value, carried_by FROM contract_override ORDER BY id')).toEqual([
    { parameter: 'target', module_key: null, value: 'PT4H', carried_by: 'contract' },
    { parameter: 'target', module_key: 'K', value: 'PT2H', carried_by: 'contract' },
    { parameter: 'target', module_key: null, value: 'PT3H', carried_by: 'Amendment 1' },
  ]);
  expect(await asTenant('SELECT sequence, amount FROM hourly_rate ORDER BY sequence')).toEqual([
    { sequence: 1, amount: '80.00' },
    { sequence: 2, amount: '85.00' },
  ]);
});
