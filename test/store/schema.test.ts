import { DataSource } from 'typeorm';
import { makeDataSource, type EntityClass } from '../../api/store/database/data-source';
import { migrateDatabase } from '../../api/store/database/migrate';
import { silentLog } from '../../api/store/database/store-log';
import { rows } from '../../api/store/rows';
import { migrations } from '../../migrations';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { catalogueOf, indicesOf, keysOf, shapeOf, tablesOf, type Index, type Key } from './catalogue';
import { TABLES } from './table-names';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function withSource<T>(
  url: string,
  entities: readonly EntityClass[],
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = makeDataSource({
    url,
    entities,
    migrations,
    poolSize: 2,
    onConnect: 'SELECT 1',
    log: silentLog,
    observe: () => undefined,
  });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

async function withEmptyDatabase(work: (empty: TestDatabase) => Promise<void>): Promise<void> {
  const empty = await createTestDatabase('empty');
  try {
    await work(empty);
  } finally {
    await empty.drop();
  }
}

describe('migrations', () => {
  test('up, down and up again leave the same catalogue', () =>
    withEmptyDatabase(async (empty) => {
      const before = await catalogueOf(empty.asOwner);
      await migrateDatabase({ url: empty.url, migrations, log: silentLog });
      const up = await catalogueOf(empty.asOwner);
      expect(Object.keys(up).length).toBeGreaterThan(Object.keys(before).length);

      await withSource(empty.url, [], async (source) => {
        for (const _ of migrations) await source.undoLastMigration({ transaction: 'each' });
      });
      expect(await catalogueOf(empty.asOwner)).toEqual(before);

      await migrateDatabase({ url: empty.url, migrations, log: silentLog });
      expect(await catalogueOf(empty.asOwner)).toEqual(up);
    }));

  test(
    'each one alone goes back to where the one before it stood',
    () =>
      withEmptyDatabase(async (empty) => {
        const stages = [await catalogueOf(empty.asOwner)];
        for (const [place] of migrations.entries()) {
          await migrateDatabase({ url: empty.url, migrations: migrations.slice(0, place + 1), log: silentLog });
          stages.push(await catalogueOf(empty.asOwner));
        }
        await withSource(empty.url, [], async (source) => {
          for (const stage of stages.slice(0, -1).reverse()) {
            await source.undoLastMigration({ transaction: 'each' });
            expect(await catalogueOf(empty.asOwner)).toEqual(stage);
          }
        });
      }),
    180_000,
  );
});

/** What indices are made of that TypeORM cannot say. */
const EXPRESSION = /comparable_number\(|CASE severity/;

describe('entities are equal to the migrations', () => {
  test('TypeORM finds nothing to change in a migrated database', async () => {
    await withSource(database.url, rows, async (source) => {
      const changes = await source.driver.createSchemaBuilder().log();
      expect(changes.upQueries.map(({ query }) => query)).toEqual([]);
    });
  });

  test('a database made from the entities alone has the same columns, constraints and indices', () =>
    withEmptyDatabase(async (empty) => {
      await withSource(empty.url, rows, (source) => source.synchronize());
      const migrated = Object.entries(await shapeOf(database.asOwner));
      expect(await shapeOf(empty.asOwner)).toEqual(
        Object.fromEntries(migrated.filter(([, definition]) => !EXPRESSION.test(definition))),
      );
      expect(migrated.filter(([, definition]) => EXPRESSION.test(definition))).toHaveLength(4);
    }));

  test('there is one for each table', async () => {
    await withSource(database.url, rows, async (source) => {
      expect(source.entityMetadatas.map(({ tableName }) => tableName).sort()).toEqual(await tablesOf(database.asOwner));
    });
    expect([...TABLES].sort()).toEqual(await tablesOf(database.asOwner));
  });
});

describe('every table carries its provider', () => {
  test('as the first column of its primary key, and of each unique key and index', async () => {
    const keys = (await keysOf(database.asOwner)).filter(({ kind }) => kind !== 'f');
    const indices = await indicesOf(database.asOwner);
    expect(
      keys
        .filter(({ kind }) => kind === 'p')
        .map(({ table }) => table)
        .sort(),
    ).toEqual(await tablesOf(database.asOwner));
    expect([...keys, ...indices].filter(({ columns }) => columns[0] !== 'provider_id')).toEqual([]);
  });

  test('as the first column of each foreign key, and all but the provider have one', async () => {
    const keys = (await keysOf(database.asOwner)).filter(({ kind }) => kind === 'f');
    expect(
      keys.filter(({ columns, referenced }) => columns[0] !== 'provider_id' || referenced[0] !== 'provider_id'),
    ).toEqual([]);
    const tables = new Set(keys.map(({ table }) => table));
    expect(TABLES.filter((table) => !tables.has(table))).toEqual(['provider']);
  });

  test('under row-level security, forced, with a policy', async () => {
    const open = await database.asOwner(`
      SELECT relname FROM pg_class c
      WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND relname <> 'schema_migration'
        AND NOT (relrowsecurity AND relforcerowsecurity AND EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid))`);
    expect(open).toEqual([]);
  });
});

describe('indices', () => {
  test('one is behind every foreign key', async () => {
    const indices = await indicesOf(database.asOwner);
    const keys = (await keysOf(database.asOwner)).filter(({ kind }) => kind === 'f');
    expect(keys.length).toBeGreaterThan(TABLES.length);
    expect(keys.filter((key) => !indices.some((index) => isBehind(index, key))).map(({ name }) => name)).toEqual([]);
  });

  /** Orders that the API documents: what a list is filtered by, and what it is sorted by. */
  test.each([
    ['clients, oldest first', 'client', [], ['id']],
    ["a client's contracts, oldest first", 'contract', ['client_id'], ['id']],
    ['contracts, oldest first', 'contract', [], ['id']],
    ['contracts of a status, oldest first', 'contract', ['status'], ['id']],
    ["a contract's modules, in the pack's order", 'service_module', ['contract_id'], ['position']],
    ["a contract's versions, as recorded", 'contract_version', ['contract_id'], ['sequence']],
    ["a contract's assets, oldest first", 'asset', ['contract_id'], ['id']],
    ["a contract's assets by name", 'asset', ['contract_id'], ['designation', 'id']],
    ["a contract's allocations, as recorded", 'allocation', ['contract_id'], ['id']],
    ["a contract's uses, as recorded", 'allocation_use', ['contract_id'], ['id']],
    ["a contract's uses of a month", 'allocation_use', ['contract_id', 'month'], ['resource']],
    ["a contract's recommendations, oldest first", 'recommendation', ['contract_id'], ['id']],
    ["an asset's recommendations, oldest first", 'recommendation', ['asset_id'], ['id']],
    ["a contract's updates, oldest first", 'software_update', ['contract_id'], ['id']],
    ["a contract's reboots, oldest first", 'reboot', ['contract_id'], ['id']],
    ["a contract's maintenance, latest first", 'maintenance', ['contract_id'], ['starts_at', 'id']],
    ["a contract's notices, latest first", 'notice', ['contract_id'], ['created_at', 'id']],
    ["a contract's changes, oldest first", 'change_request', ['contract_id'], ['id']],
    ['what happened to something, oldest first', 'event', ['subject_id'], ['id']],
    ["events of a contract's incidents, as recorded", 'event', ['contract_id', 'subject_kind'], ['recorded_at', 'id']],
    ['incidents, latest received first', 'incident', [], ['received_at', 'id']],
    ["a contract's incidents, latest received first", 'incident', ['contract_id'], ['received_at', 'id']],
    ["a module's incidents, latest received first", 'incident', ['module_id'], ['received_at', 'id']],
    ["an incident's assets", 'incident_asset', ['incident_id'], ['asset_id']],
    ["an incident's receptions, as they came in", 'incident_reception', ['incident_id'], ['received_at', 'id']],
    ["an incident's excluded periods, as they began", 'excluded_period', ['incident_id'], ['started_at', 'id']],
    ["a contract's penalties, latest assessed first", 'penalty', ['contract_id'], ['number']],
    ["a contract's indemnities, oldest first", 'indemnity', ['contract_id'], ['id']],
    ["an incident's penalties, latest assessed first", 'penalty', ['incident_id'], ['number']],
    ["a contract's ledger, in sequence", 'ledger_transaction', ['contract_id'], ['sequence']],
    ["a transaction's postings, in order", 'ledger_posting', ['contract_id', 'sequence'], ['line']],
    ["a contract's interventions, latest first", 'intervention', ['contract_id'], ['started_at', 'id']],
    ["an incident's interventions, latest first", 'intervention', ['incident_id'], ['started_at', 'id']],
    ["a contract's unit accounts", 'unit_account', ['contract_id'], ['key']],
    ["a unit account's entries, in sequence", 'unit_entry', ['account_id'], ['sequence']],
    ["an intervention's unit entries", 'unit_entry', ['intervention_id'], []],
    ['billing adjustments, in sequence', 'billing_adjustment', [], ['sequence']],
    ["a contract's billing adjustments, in sequence", 'billing_adjustment', ['contract_id'], ['sequence']],
    ["a reader's feed, in sequence", 'feed_entry', ['reader_id'], ['sequence']],
    ["what a reader's feed gives of a contract", 'feed_entry', ['reader_id', 'contract_id'], ['sequence']],
    ["a partner's acknowledgement of an adjustment", 'adjustment_acknowledgement', ['adjustment_id'], ['partner_id']],
    ["a partner's acknowledgement of an invoice", 'invoice_acknowledgement', ['invoice_id'], ['partner_id']],
    ['what a partner acknowledged with a number', 'adjustment_acknowledgement', ['partner_id', 'document_number'], []],
    ['the invoices that it acknowledged with one', 'invoice_acknowledgement', ['partner_id', 'document_number'], []],
    ["a contract's readings, latest first", 'reading', ['contract_id'], ['read_at', 'id']],
    ["a check's readings", 'reading', ['contract_id', 'about_id', 'check_key'], ['read_at']],
    ["a contract's escalations, latest first", 'escalation', ['contract_id'], ['fell_due_at', 'id']],
    ["an incident's escalations", 'escalation', ['incident_id'], ['fell_due_at', 'id']],
    ["a contract's backups, latest first", 'backup_run', ['contract_id'], ['due_from', 'id']],
    ["a contract's coordination reports, latest first", 'coordination_report', ['contract_id'], ['held_on', 'id']],
    ["a contract's actions of coordination, first due first", 'coordination_action', ['contract_id'], ['due_on', 'id']],
    ["a contract's tests of backups, latest first", 'backup_check', ['contract_id'], ['started_at', 'id']],
    ['alerts, latest first', 'alert', [], ['raised_at', 'id']],
    ['published figures, as recorded', 'published_figure', [], ['id']],
    ['batches of direct debits, as recorded', 'direct_debit_batch', [], ['id']],
    ["a batch's direct debits, as recorded", 'direct_debit', ['batch_id'], ['id']],
    ["an invoice's direct debits", 'direct_debit', ['invoice_id'], ['id']],
    ["a client's mandates, as recorded", 'direct_debit_mandate', ['client_id'], ['id']],
    ['closing runs, by month', 'closing_run', [], ['month']],
    ['the contracts that a closing run left out', 'closing_contract', ['run_id'], ['contract_id']],
    ['shifts on call, latest first', 'on_call_shift', [], ['starts_at', 'id']],
    ["a contract's alerts, latest first", 'alert', ['contract_id'], ['raised_at', 'id']],
    ['terms packs, by name and version', 'terms_pack', [], ['pack_id', 'version']],
  ])('one gives %s', async (_, table, filter, order) => {
    const wanted = ['provider_id', ...filter, ...order];
    const whole = (await indicesOf(database.asOwner)).filter(
      (index) => index.table === table && index.condition === null,
    );
    expect(whole.map(({ columns }) => columns.slice(0, wanted.length))).toContainEqual(wanted);
  });

  test('four hold the open incidents alone, two of them by severity and level first', async () => {
    const partial = (await indicesOf(database.asOwner)).filter(
      ({ condition }) => condition === '(restored_at IS NULL)',
    );
    expect(partial.map(({ columns }) => columns.join()).sort()).toEqual([
      'provider_id,contract_id,received_at,id',
      'provider_id,contract_id,received_at,id',
      'provider_id,received_at,id',
      'provider_id,received_at,id',
    ]);
  });
});

/**
 * An index is behind a foreign key when it finds the rows that refer to a row: its first columns
 * are columns of the key, and among them all that refer to the primary key of the other table.
 * (Others are there only to make rows of one contract refer to each other.)
 */
function isBehind(index: Index, key: Key): boolean {
  // What is looked up by the key has no null in it.
  const conditions = [null, ...key.columns.map((column) => `(${column} IS NOT NULL)`)];
  if (index.table !== key.table || !conditions.includes(index.condition)) return false;
  const found = index.columns.findIndex((column) => !key.columns.includes(column));
  const leading = found === -1 ? index.columns : index.columns.slice(0, found);
  return key.referencedKey.every((column) => {
    const own = key.columns[key.referenced.indexOf(column)];
    return own !== undefined && leading.includes(own);
  });
}
