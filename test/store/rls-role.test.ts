import { API_ROLE } from '../../api/store/database/api-role';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { APPEND_ONLY, TABLES } from './table-names';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** What the API's role may do with each table, its own grants and those of everyone together. */
async function rightsOn(table: string): Promise<string[]> {
  const rows = await database.asOwner<{ right: string }>(
    `SELECT "right" FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) "right"
     WHERE has_table_privilege($1, $2, "right")`,
    [API_ROLE, table],
  );
  return rows.map(({ right }) => right);
}

test('the role of the API is an ordinary one that nobody logs in as', async () => {
  const [role] = await database.asOwner(
    `SELECT rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = $1`,
    [API_ROLE],
  );
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcanlogin: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
  });
});

test('it belongs to no other role, whose rights it would have too', async () => {
  const memberships = await database.asOwner(
    `SELECT roleid::regrole::text FROM pg_auth_members WHERE member = $1::regrole`,
    [API_ROLE],
  );
  expect(memberships).toEqual([]);
});

test('it owns nothing', async () => {
  const owned = await database.asOwner(
    `SELECT classid::regclass, objid FROM pg_shdepend
     WHERE refclassid = 'pg_authid'::regclass AND refobjid = $1::regrole AND deptype = 'o'`,
    [API_ROLE],
  );
  expect(owned).toEqual([]);
});

test('it makes no objects', async () => {
  const [rights] = await database.asOwner(
    `SELECT has_schema_privilege($1, 'public', 'CREATE') AS in_schema, has_database_privilege($1, current_database(), 'CREATE') AS in_database`,
    [API_ROLE],
  );
  expect(rights).toEqual({ in_schema: false, in_database: false });
});

// Neither a provider nor an actor is ever renamed.
const appendOnly: readonly string[] = [...APPEND_ONLY, 'provider', 'actor'];

test('it may read feed_entry and nothing else: triggers write it', async () => {
  expect(await rightsOn('feed_entry')).toEqual(['SELECT']);
});

test('nobody but the owner may hang the functions that write feeds on a table', async () => {
  const rights = await database.asOwner<{ writer: string; mine: boolean; ours: boolean }>(
    `SELECT p.proname AS writer, has_function_privilege($1, p.oid, 'EXECUTE') AS mine, p.prosecdef AS ours FROM pg_proc p
     WHERE p.prosrc LIKE '%INSERT INTO feed_entry%' ORDER BY 1`,
    [API_ROLE],
  );
  expect(rights).toEqual([
    { writer: 'feed_invoice', mine: false, ours: true },
    { writer: 'number_billing_adjustment', mine: false, ours: true },
    { writer: 'tell_entrustment', mine: false, ours: true },
  ]);
});

test('it may read provider_counter and nothing else: functions count', async () => {
  expect(await rightsOn('provider_counter')).toEqual(['SELECT']);
});

test.each(TABLES.filter((table) => table !== 'feed_entry' && table !== 'provider_counter'))(
  'it may read %s and add to it, change no whole row, and never delete',
  async (table) => {
    expect(await rightsOn(table)).toEqual(['SELECT', 'INSERT']);
  },
);

test.each(TABLES.filter((table) => appendOnly.includes(table)))('it may change nothing of %s', async (table) => {
  const sql = `SELECT has_any_column_privilege($1, $2, 'UPDATE') AS changes`;
  expect(await database.asOwner(sql, [API_ROLE, table])).toEqual([{ changes: false }]);
});

test('it may do nothing with the list of migrations', async () => {
  expect(await rightsOn('schema_migration')).toEqual([]);
});

test('a table that refuses changes to its owner does not grant them to the API, and the other way round', async () => {
  const guarded = await database.asOwner<{ relname: string }>(
    `SELECT DISTINCT relname FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
     WHERE tgfoid = 'refuse_change'::regproc ORDER BY relname`,
  );
  expect(guarded.map(({ relname }) => relname)).toEqual([...APPEND_ONLY].sort());
});
