import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rows } from '../../api/store/rows';
import { catalogueOf, type Catalogue } from '../store/catalogue';
import { databaseState } from '../support/database-state';
import { furnish } from '../support/furnish';
import { unsound } from '../support/soundness';
import { makeTenant } from '../support/tenant';
import { createTestDatabase, TEMPLATE_VARIABLE, type TestDatabase } from '../support/test-database';

/**
 * Stories told on tables that were divided as api/docs/scale.md says, and the walls between tenants
 * on them: what is in one part or in ten is the same to those who ask.
 */

const DIVIDING = readFileSync(path.resolve(__dirname, '../../api/docs/divide-tables.sql'), 'utf8');

/** Those that can be divided by month: by the id of which column. */
const BY_MONTH = {
  event: 'id',
  intervention: 'id',
  incident_reception: 'id',
  excluded_period: 'id',
  incident_asset: 'incident_id',
  intervention_asset: 'intervention_id',
  intervention_reversal: 'intervention_id',
  included_time_entry: 'intervention_id',
  adjustment_acknowledgement: 'adjustment_id',
  invoice_acknowledgement: 'invoice_id',
};
const BY_PROVIDER = [
  ...['incident', 'penalty', 'ledger_transaction', 'ledger_posting', 'unit_entry'],
  ...['billing_adjustment', 'feed_entry', 'idempotency_key'],
];
const STORIES = [
  './first-story.test',
  './story-corrections.test',
  '../store/ledger.test',
  '../store/rls.test',
  '../store/guarded-writes.test',
];

const whole = process.env[TEMPLATE_VARIABLE];
let divided: TestDatabase;
/** Another one, to be filled before it is divided. */
let filled: TestDatabase;
let before: Catalogue;

/** What each table is: the parts of an index are left out of what it is. */
async function catalogue(): Promise<Catalogue> {
  const found = Object.entries(await catalogueOf((sql) => divided.asOwner(sql)));
  return Object.fromEntries(found.map(([name, text]) => [name, text.replace(' ON ONLY ', ' ON ')]));
}

/** Calls a function of the file that divides. */
function dividing(...calls: readonly string[]): Promise<unknown> {
  return divide(divided, calls);
}

function divide(database: TestDatabase, calls: readonly string[]): Promise<unknown> {
  return database.asOwner(`${DIVIDING}; ${calls.map((call) => `SELECT pg_temp.${call};`).join('\n')}`);
}

/** Divides all that is divided here, what is made before a day being of no month. */
const allSince = (since: string): string[] => [
  ...Object.entries(BY_MONTH).map(([table, key]) => `divide_by_month('${table}', '${since}', 3, '${key}')`),
  ...BY_PROVIDER.map((table) => `divide_by_provider('${table}', 3)`),
];
/** The first day of a month to come, the next being 1. */
function firstOfMonth(later: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + later, 1)).toISOString().slice(0, 10);
}

beforeAll(async () => {
  [divided, filled] = [await createTestDatabase(), await createTestDatabase()];
  before = await catalogue();
  // The stories begin on that day, and some of their ids are made at the time of the test.
  await dividing(...allSince('2026-04-01'));
  process.env[TEMPLATE_VARIABLE] = new URL(divided.url).pathname.slice(1);
}, 120_000);
afterAll(async () => {
  process.env[TEMPLATE_VARIABLE] = whole;
  await divided.drop();
  await filled.drop();
});

test('divided tables have the keys, indexes, triggers, policies and grants of before, but one', async () => {
  const { 'constraint event.event_position_uq': key, 'index event.event_position_uq': index, ...rest } = before;
  expect([key, index]).toEqual([expect.stringContaining('UNIQUE'), expect.stringContaining('UNIQUE')]);
  expect(await catalogue()).toEqual(rest);
});

test('that one is kept within each part', async () => {
  const parts = await divided.asOwner<{ part: string }>(`
    SELECT inhrelid::regclass::text AS part FROM pg_inherits WHERE inhparent = 'event'::regclass AND EXISTS (
      SELECT FROM pg_index WHERE indrelid = inhrelid AND indisunique AND pg_get_indexdef(indexrelid) LIKE '%(provider_id, "position")')`);
  expect(parts).toHaveLength(5);
});

test('nobody has a right on a part', async () => {
  const rights = await divided.asOwner<{ part: string }>(`
    SELECT c.oid::regclass::text AS part FROM pg_class c
    WHERE relispartition AND relkind = 'r' AND (NOT relrowsecurity OR NOT relforcerowsecurity
      OR has_table_privilege('astreinte_api', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
      OR has_any_column_privilege('astreinte_api', c.oid, 'SELECT, INSERT, UPDATE'))`);
  expect(rights).toEqual([]);
});

test('further months are added once, and contracts stay whole', async () => {
  const far = firstOfMonth(12);
  await dividing(`add_months('event', '${far}', 2)`);
  await expect(dividing(`add_months('event', '${far}', 1)`)).rejects.toThrow('already exists');
  await expect(dividing(`divide_by_provider('contract', 2)`)).rejects.toThrow('contract stays whole');
});

test('tables that have rows keep them, and none may be younger than what is to be before the first month', async () => {
  const tenant = await makeTenant(await filled.open({ entities: rows }), 'Divided');
  await furnish(tenant);
  const session = tenant.sessions.administrator;
  const was = await databaseState(tenant.database, session);
  await expect(divide(filled, [`divide_by_month('event', '2026-01-01', 3)`])).rejects.toThrow('violated');
  await divide(filled, allSince(firstOfMonth(1)));
  expect(await databaseState(tenant.database, session)).toEqual(was);
  expect(await unsound(tenant.database, tenant.providerId, session.actorId)).toEqual([]);
});

describe.each(STORIES)('on divided tables: %s', (story) => {
  jest.requireActual(story);
});
