import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { migrateDatabase } from '../../api/store/database/migrate';
import { silentLog } from '../../api/store/database/store-log';
import { rows } from '../../api/store/rows';
import { migrations } from '../../migrations';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { unsound } from '../support/soundness';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Databases of released versions, of two providers with one thing of every kind, become ones of
 * today. That of 0.2.0, with many corrections, has a test of its own.
 */

const packs = readTermsPacks(path.join(__dirname, '../../seeds/terms')).map(
  ({ json }) => json as { readonly id: string; readonly version: number },
);
type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
/** Writes the rows behind the backs of triggers and row-level security, as a restored dump does. */
async function fill(url: string, before: Tables): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const [table, own] of Object.entries(before)) {
      await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY; ALTER TABLE ${table} DISABLE TRIGGER USER`);
      const text = `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`;
      await client.query(text, [JSON.stringify(own.map(withDocument))]);
      await client.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY; ALTER TABLE ${table} ENABLE TRIGGER USER`);
    }
  } finally {
    await client.end();
  }
}

/** The fixture leaves the documents of terms packs out: they are data of the project. */
function withDocument(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!('document' in row)) return row;
  const pack = packs.find(({ id, version }) => id === row['pack_id'] && version === row['version']);
  if (pack === undefined) throw new Error(`no pack ${String(row['pack_id'])} ${String(row['version'])}`);
  return { ...row, document: pack };
}

describe.each([
  { version: '0-1-0', last: 1_763_690_400_000, history: 'history_entry' },
  { version: '0-3-0', last: 1_764_800_000_001, history: 'event' },
])('$version', ({ version, last, history }) => {
  const file = path.join(__dirname, `../fixtures/database/version-${version}.json`);
  const before = JSON.parse(readFileSync(file, 'utf8')) as Tables;
  const providers = before['provider']!.map((row) => String(row['provider_id']));

  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    const then = migrations.filter((each) => Number(/\d+$/.exec(each.name)?.[0]) <= last);
    await migrateDatabase({ url: database.url, migrations: then, log: silentLog });
    await fill(database.url, before);
    const run = await migrateDatabase({ url: database.url, migrations, log: silentLog });
    expect(run).toHaveLength(migrations.length - then.length);
  }, 60_000);
  afterAll(() => database.drop());

  test.each(providers)('the records of provider %s are sound', async (providerId) => {
    const isOwn = (row: Readonly<Record<string, unknown>>): boolean =>
      row['provider_id'] === providerId && row['actor_kind'] === 'PROVIDER';
    const key = before['api_key']!.find(isOwn);
    expect(await unsound(await database.open({ entities: rows }), providerId, String(key!['id']))).toEqual([]);
  });

  test('the data has one thing of every kind', () => {
    expect(providers).toHaveLength(2);
    for (const table of ['penalty', 'intervention', 'billing_adjustment', 'ledger_posting', history])
      expect([table, before[table]!.length > 0]).toEqual([table, true]);
  });
});
