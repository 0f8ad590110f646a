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
 * A database of 0.2.0, with one thing of every kind, some corrected again and again, becomes one of
 * today.
 */

const packs = readTermsPacks(path.join(__dirname, '../../seeds/terms')).map(
  ({ json }) => json as { readonly id: string; readonly version: number },
);
type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
const FILE = path.join(__dirname, '../fixtures/database/version-0-2-0.json');
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Tables;
/** One key was revoked meanwhile, with a statement. */
const before: Tables = {
  ...kept,
  api_key: kept['api_key']!.map((row) =>
    row['actor_kind'] === 'CLIENT' ? { ...row, revoked_at: '2026-05-01T08:00:00+00:00' } : row,
  ),
};
/** The last migration of 0.2.0. */
const LAST = 1_763_702_300_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('empty');
  const then = migrations.filter((each) => Number(/\d+$/.exec(each.name)?.[0]) <= LAST);
  await migrateDatabase({ url: database.url, migrations: then, log: silentLog });
  await fill();
  await migrateDatabase({ url: database.url, migrations, log: silentLog });
}, 60_000);
afterAll(() => database.drop());

/** Writes the rows behind the backs of triggers and row-level security, as a restored dump does. */
async function fill(): Promise<void> {
  const client = new Client({ connectionString: database.url });
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
  return { ...row, document: pack };
}

const providers = (before['provider'] ?? []).map((row) => String(row['provider_id']));

test.each(providers)('the events of provider %s lead to its rows', async (providerId) => {
  const key = before['api_key']!.find((row) => row['provider_id'] === providerId && row['actor_kind'] === 'PROVIDER');
  expect(await unsound(await database.open({ entities: rows }), providerId, String(key!['id']))).toEqual([]);
});

test('every entry of a history is an event under its id, with who did it and when', async () => {
  const found = await Promise.all(providers.map(eventsOf));
  const told = new Map(found.flat().map((event) => [event.id, event]));
  const entries = before['history_entry']!;
  expect(entries.length).toBeGreaterThan(80);
  for (const entry of entries) {
    expect(told.get(String(entry['id']))).toEqual({
      id: entry['id'],
      subject: entry['subject_id'],
      operation: entry['operation'],
      by: entry['recorded_by'],
      at: Date.parse(String(entry['recorded_at'])) / 1000,
    });
  }
});

async function eventsOf(providerId: string): Promise<{ readonly id: string }[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(
      `SET astreinte.provider_id = '${providerId}'; SET astreinte.actor_kind = 'PROVIDER'; SET astreinte.client_id = '';
       SET astreinte.partner_id = ''`,
    );
    const text = `SELECT id, subject_id AS subject, operation, actor_name AS by,
        floor(extract(epoch FROM recorded_at))::integer AS at FROM event`;
    return (await client.query<{ id: string }>(text)).rows;
  } finally {
    await client.end();
  }
}
