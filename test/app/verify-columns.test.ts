import { sealProvider } from '../../api/app/seal/seal-provider';
import { rows } from '../../api/store/rows';
import { openEditedRecords, type EditedRecords } from '../support/edited-records';
import { furnish } from '../support/furnish';
import { makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Every column of every table of money and proof is edited behind the API's back, one row at a time:
 * `verify` finds each edit. What it does not find is named below, with the reason why that is no
 * loss.
 */

/** The tables of money and proof. */
const TABLES = [
  ...['event', 'ledger_transaction', 'ledger_posting', 'penalty', 'unit_account', 'unit_entry'],
  ...['billing_adjustment', 'adjustment_acknowledgement', 'adjustment_balance', 'feed_entry'],
  ...['invoice', 'invoice_line', 'invoice_document', 'invoice_acknowledgement', 'set_off', 'document_series'],
  ...['payment', 'payment_allocation', 'seal', 'sealed_ledger'],
  ...['direct_debit_mandate', 'direct_debit_batch', 'direct_debit', 'late_claim', 'due_at_once', 'invoice_correction'],
  ...['accounting', 'account_plan', 'accounting_journal', 'accounting_due', 'accounting_entry', 'accounting_line'],
];

/** Columns whose edit is found nowhere, and why that loses nothing. */
const WITHOUT_LOSS: Readonly<Record<string, string>> = {
  'late_claim.id': 'nothing names it',
  'payment.updated_at': 'when it changed last, which its events say',
  'seal.provider_id': 'the end of the chain is cut off: who holds the seal finds it, with --anchor',
};

let database: TestDatabase;
let tenant: Tenant;
let records: EditedRecords;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Edited');
  await furnish(tenant);
  await sealProvider(tenant.database, tenant.providerId);
  records = await openEditedRecords(database, tenant);
});
afterAll(async () => {
  await records.close();
  await database.drop();
});

/** Another value than a column has, by its type. */
const OTHER: Readonly<Record<string, (column: string) => string>> = {
  uuid: () => 'gen_random_uuid()',
  text: (column) => `coalesce(${column}, '') || 'x'`,
  // Beyond what another row may have.
  integer: (column) => `coalesce(${column}, 0) + 1000`,
  bigint: (column) => `coalesce(${column}, 0) + 1`,
  numeric: (column) => `coalesce(${column}, 0) + 1`,
  boolean: (column) => `NOT ${column}`,
  date: (column) => `coalesce(${column}, '2026-01-01') + 1`,
  'timestamp with time zone': (column) => `coalesce(${column}, '2026-01-01') + interval '1 second'`,
  jsonb: (column) =>
    `CASE jsonb_typeof(${column}) WHEN 'object' THEN ${column} || '{"edited": true}' WHEN 'array' THEN ${column} || '["edited"]' ELSE '{}' END`,
};

test.each(TABLES)('every column of %s', async (table) => {
  const columns = await records.ask<{ name: string; type: string }>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = '${table}' ORDER BY ordinal_position`,
  );
  expect(columns.length).toBeGreaterThan(0);
  const missed: string[] = [];
  for (const { name, type } of columns) {
    const row = `ctid = (SELECT max(ctid) FROM ${table} WHERE provider_id = '${tenant.providerId}')`;
    const found = await records.foundBy(`
      ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY; UPDATE ${table} SET ${name} = ${OTHER[type]!(name)} WHERE ${row};
      ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    if (found === null) missed.push(`${table}.${name}`);
  }
  expect(missed).toEqual(Object.keys(WITHOUT_LOSS).filter((name) => name.startsWith(`${table}.`)));
});
