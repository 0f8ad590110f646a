import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { tablesOf, type Ask } from './catalogue';
import { heldTogether } from './distribution';

/**
 * Every table could be spread over several nodes by its provider, or a provider moved to another
 * database: api/docs/scale.md.
 */

let database: TestDatabase;
let client: Client;
const ask: Ask = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
  (await client.query<Row>(sql, [...values])).rows;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});
beforeEach(() => ask('BEGIN'));
afterEach(() => ask('ROLLBACK'));

/** What is not of one provider, or not of all nodes, and why that is right. */
const LISTED: Readonly<Record<string, string>> = {
  'announce_key_change(): is heard on its own node alone':
    'servers listen where they write; one that does not hear believes a key for 0.9 seconds',
  'forget_idempotency_keys(integer): reads idempotency_key of all providers':
    'a job, each day, on each node for itself',
  'forget_idempotency_keys(integer): locks on its own node alone': 'the job of a node excludes another of that node',
  'idempotency_key old_seen: lets through rows of all providers': 'for the owner in that job alone',
  'idempotency_key old_forgotten: lets through rows of all providers': 'for the owner in that job alone',
  'feed_lag(integer): reads partner of all providers': 'numbers alone, for metrics; each node has its own',
  'adjustment_acknowledgement measured: lets through rows of all providers': 'for the owner in feed_lag alone',
  'entrustment measured: lets through rows of all providers': 'for the owner in feed_lag alone',
  'invoice_acknowledgement measured: lets through rows of all providers': 'for the owner in feed_lag alone',
  'feed_entry measured: lets through rows of all providers': 'for the owner in feed_lag alone',
  'partner measured: lets through rows of all providers': 'for the owner in feed_lag alone',
  'count_events(): locks on its own node alone': 'the lock is of one provider, and so of one node',
  'feed_invoice(): locks on its own node alone': 'the lock is of one provider, and so of one node',
  'last_event_position(): locks on its own node alone': 'the lock is of one provider, and so of one node',
  'next_at_commit(uuid,text): locks on its own node alone': 'the lock is of one provider, and so of one node',
  'tell_entrustment(): locks on its own node alone': 'the lock is of one provider, and so of one node',
  'event adding: reads api_key of all providers': 'row-level security of api_key itself shows those of one provider',
  'event issuing_calendars: reads api_key of all providers': 'the same',
  'event removing: reads api_key of all providers': 'the same',
  'event tenant: reads api_key of all providers': 'the same',
  'provider operator: lets through rows of all providers': "an operator's command names or lists providers",
};

test('nothing holds tables together but what is listed', async () => {
  expect(await heldTogether(ask)).toEqual(Object.keys(LISTED).sort());
});

test.each([
  [
    'CREATE TABLE loose (id uuid PRIMARY KEY)',
    ['loose: loose_pkey is unique over all providers', 'loose: no provider_id'],
  ],
  ['CREATE TABLE loose (provider_id uuid)', ['loose: no primary key', 'loose: provider_id may be missing']],
  ['CREATE UNIQUE INDEX loose ON client (name)', ['client: loose is unique over all providers']],
  [
    'ALTER TABLE asset ADD CONSTRAINT loose FOREIGN KEY (client_id, id) REFERENCES client (provider_id, id)',
    ['asset: loose may lead to another provider'],
  ],
  ['CREATE SEQUENCE loose', ['loose: neither a table nor an index']],
  ['CREATE VIEW loose AS SELECT 1 AS one', ['loose: neither a table nor an index']],
  [
    `CREATE FUNCTION loose() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM contract c JOIN client ON true WHERE c.provider_id = client.id'`,
    ['loose(): reads client of all providers'],
  ],
  ['CREATE POLICY loose ON client USING (true)', ['client loose: lets through rows of all providers']],
])('%s would', async (statement, found) => {
  const before = await heldTogether(ask);
  await ask(statement);
  const after = await heldTogether(ask);
  expect(after.filter((line) => !before.includes(line))).toEqual(found);
});

test('PostgreSQL takes every table with all its keys in parts by provider', async () => {
  const tables = await tablesOf(ask);
  await ask('CREATE SCHEMA parts');
  for (const table of tables) {
    await ask(
      `CREATE TABLE parts.${table} (LIKE ${table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY HASH (provider_id)`,
    );
    for (const part of [0, 1])
      await ask(
        `CREATE TABLE parts.${table}_${part} PARTITION OF parts.${table} FOR VALUES WITH (MODULUS 2, REMAINDER ${part})`,
      );
  }
  const keys = await ask<{ add: string }>(
    `
    SELECT format('ALTER TABLE parts.%s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                  replace(pg_get_constraintdef(oid), 'REFERENCES ', 'REFERENCES parts.')) AS add
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')
      AND conrelid::regclass::text = ANY ($1) ORDER BY contype = 'f'`,
    [tables],
  );
  const indices = await ask<{ add: string }>(
    `
    SELECT replace(pg_get_indexdef(indexrelid), ' ON public.', ' ON parts.') AS add FROM pg_index
    WHERE indrelid::regclass::text = ANY ($1) AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))`,
    [tables],
  );
  expect(keys.length).toBeGreaterThan(tables.length);
  for (const { add } of [...keys, ...indices]) await ask(add);
  const [made] = await ask<{ keys: number }>(`
    SELECT count(*)::integer AS keys FROM pg_constraint c JOIN pg_class t ON t.oid = conrelid
    WHERE relnamespace = 'parts'::regnamespace AND relkind = 'p' AND contype IN ('p', 'u', 'f') AND conparentid = 0`);
  expect(made?.keys).toBe(keys.length);
});
