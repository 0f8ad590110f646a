import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import type { Database } from '../../api/store/database/database';
import { RowClient, WRITTEN_FOR } from '../../api/store/database/row-client';
import { runs } from '../support/runs';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Rows that are read where they lie in what was received are those that `pg` reads. It stands on
 * how `pg` works inside: another version asks for another look, here and in `row-client.ts`.
 */

let testDatabase: TestDatabase;
let database: Database;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await testDatabase.open({ poolSize: 1 });
});
afterAll(() => testDatabase.drop());

const session = {
  providerId: randomUUID(),
  kind: 'PROVIDER',
  partnerId: null,
  clientId: null,
  actorId: randomUUID(),
} as const;

/** What both read; `pg` on the same connection, by a query of its own. */
async function readTwice(text: string, values: readonly unknown[] = []): Promise<{ ours: object[]; theirs: object[] }> {
  const name = `test:${randomUUID()}`;
  const scope = database.read(session);
  try {
    const ours = await scope.query({ name, text }, values);
    await scope.renew();
    const theirs: object[] = await database.dataSource.query(text, [...values]);
    return { ours, theirs };
  } finally {
    await scope.close();
  }
}

test.each(Object.entries(WRITTEN_FOR))('%s is the version that this was written for', (library, version) => {
  const file = path.join(__dirname, '../../node_modules', library, 'package.json');
  expect((JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version).toBe(version);
});

test('connections of the pool leave rows in place', async () => {
  const runner = database.dataSource.createQueryRunner();
  const client: unknown = await runner.connect();
  await runner.release();
  expect(client).toBeInstanceOf(RowClient);
});

/** Values of each type that are read in a way of their own, and of some that are not. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  text: [
    '',
    'plain',
    'réunion',
    '日本語',
    '💶',
    'a'.repeat(127),
    'b'.repeat(128),
    'é'.repeat(300),
    '\u0080',
    'it\'s \\ "',
    'NULL',
  ],
  varchar: ['', 'naïve', 'x'.repeat(70_000)],
  uuid: ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  integer: ['0', '-1', '2147483647', '-2147483648', '10'],
  smallint: ['0', '-32768', '32767'],
  bigint: ['0', '-9223372036854775808', '9223372036854775807'],
  numeric: ['0', '-0.10', '12345678901234567890.123456789', 'NaN', 'Infinity'],
  boolean: ['true', 'false'],
  date: ['2026-03-01', '0044-03-15 BC', 'infinity', '10000-01-01'],
  timestamptz: [
    '2026-03-01 08:00:00+00',
    '2026-03-01 08:00:00.123456+02',
    'infinity',
    '-infinity',
    '10000-01-01 00:00:00+00',
    '0044-03-15 10:00:00+00 BC',
  ],
  timestamp: ['2026-03-01 08:00:00', '2026-03-01 08:00:00.5'],
  json: ['{"a": [1, "é", null]}', 'null', '"text"'],
  jsonb: ['{"a": {"b": 1}}', '[]'],
  'double precision': ['0', '-1.5', '1e300', 'NaN'],
  bytea: ['\\x00ff', '\\x'],
  'text[]': ['{}', '{a,NULL,"b,c",é}'],
  'timestamptz[]': ['{"2026-03-01 08:00:00+00",NULL}'],
  'uuid[]': ['{00000000-0000-0000-0000-000000000000}'],
  'integer[]': ['{1,NULL,-3}'],
  interval: ['1 day 02:03:04'],
};

test.each(Object.entries(VALUES))('%s, null too', async (type, values) => {
  const { ours, theirs } = await readTwice(
    `SELECT place::integer, value::${type} AS "aValue", NULL::${type} AS nothing, value::${type} AS again, 'é' AS last
     FROM unnest($1::text[]) WITH ORDINALITY AS given (value, place)`,
    [values],
  );
  expect(ours).toHaveLength(values.length);
  expect(ours).toEqual(theirs);
});

test('names of columns are kept as they are, and of one that comes twice the last value counts', async () => {
  const { ours, theirs } = await readTwice(
    `SELECT 1 AS "__proto__", 2 AS "a'b", 3 AS "c""d", 4 AS "é", 5 AS twice, 6 AS twice, 7 AS "\`$\{x}"`,
  );
  expect(ours).toEqual(theirs);
  expect(Object.keys(ours[0]!)).toEqual(Object.keys(theirs[0]!));
});

test('statements without rows, without columns, and that fail', async () => {
  const scope = database.read(session);
  expect(await scope.query({ name: 'test:none', text: 'SELECT 1 AS one WHERE false' })).toEqual([]);
  expect(await scope.query({ name: 'test:nothing', text: 'SELECT' })).toEqual([{}]);
  await expect(
    scope.query({ name: 'test:fails', text: 'SELECT 1 / (n - 3) AS x FROM generate_series(1, 5) n' }),
  ).rejects.toThrow('division by zero');
  await scope.close();
});

test('what was not read of a row throws, and is no property of it', async () => {
  const scope = database.read(session);
  const statement = { name: 'test:narrow', text: 'SELECT 1 AS one, NULL AS nothing', unread: ['two'] };
  const [row] = await scope.query<{ one: number; nothing: null; two: number }>(statement);
  await scope.close();
  expect(row).toEqual({ one: 1, nothing: null });
  expect({ ...row }).toEqual({ one: 1, nothing: null });
  expect(() => row!.two).toThrow('two was not read');
  expect('three' in row!).toBe(false);
});

test('what is named by a path is a row within the row, null where its first value is', async () => {
  const scope = database.read(session);
  const text =
    `SELECT r.n, w.n AS "within.n", 'a' AS "within.label.en", NULL AS "within.label.fr", 'x' AS "after" ` +
    `FROM generate_series(1, 2) AS r (n) LEFT JOIN generate_series(2, 2) AS w (n) ON w.n = r.n ORDER BY r.n`;
  const rows = await scope.query({ name: 'test:within', text });
  expect(rows).toEqual([
    { n: 1, within: null, after: 'x' },
    { n: 2, within: { n: 2, label: { en: 'a', fr: null } }, after: 'x' },
  ]);
  await scope.close();
});

test('what was not read of a row within the row throws, as a whole one does', async () => {
  interface Row {
    readonly within: { readonly n: number; readonly kind: string };
    readonly other: { readonly n: number };
  }
  const scope = database.read(session);
  const statement = { name: 'test:narrow-within', text: 'SELECT 1 AS "within.n"', unread: ['within.kind', 'other.n'] };
  const [row] = await scope.query<Row>(statement);
  await scope.close();
  expect(row).toEqual({ within: { n: 1 } });
  expect(() => row!.within.kind).toThrow('kind was not read');
  expect(() => row!.other).toThrow('other was not read');
});

test('lists of ids and of anything else are sent as PostgreSQL reads them', async () => {
  const ids = [randomUUID(), randomUUID()];
  const texts = ['a', 'b,c', '"', 'NULL', '', 'x'.repeat(36), '-'.repeat(36)];
  const scope = database.read(session);
  const text = `SELECT $1::uuid[]::text AS ids, array_length($2::text[], 1) AS count, ($2::text[])[2] AS second, $3::uuid[]::text AS none`;
  const [row] = await scope.query({ name: 'test:lists', text }, [ids, texts, []]);
  await scope.close();
  expect(row).toEqual({ ids: `{${ids.join(',')}}`, count: texts.length, second: 'b,c', none: '{}' });
});

test('of statements of which there are many, a connection keeps a hundred prepared, and prepares others again', async () => {
  const scope = database.read(session);
  const ask = async (n: number): Promise<unknown> =>
    (await scope.query<{ n: number }>({ name: `test:many#${n}`, text: `SELECT ${n} AS n`, unread: ['other'] }))[0]!.n;
  const prepared = async (): Promise<number> => {
    const text = `SELECT count(*)::integer AS count FROM pg_prepared_statements WHERE name LIKE 'test:many#%'`;
    return (await scope.query<{ count: number }>({ name: 'test:prepared', text }))[0]!.count;
  };
  for (let n = 0; n < 90; n += 1) expect(await ask(n)).toBe(n);
  expect(await prepared()).toBe(90);
  // Sent at once, too: what is closed was used before, never what is on its way.
  const asked = Array.from({ length: 170 }, (_, n) => n);
  expect(await Promise.all(asked.map(ask))).toEqual(asked);
  expect(await prepared()).toBe(100);
  expect(await ask(3)).toBe(3);
  await expect(scope.query({ name: 'test:many#fails', text: 'SELECT 1 / 0 AS n', unread: ['other'] })).rejects.toThrow(
    'division by zero',
  );
  await scope.close();
  const next = database.read(session);
  for (const n of [1, 2, 3, 500])
    expect(await next.query({ name: `test:many#${n}`, text: `SELECT ${n} AS n`, unread: ['other'] })).toEqual([{ n }]);
  await next.close();
});

test('any rows, however they fall into packets', async () => {
  const row = fc.record({
    text: fc.option(fc.string({ unit: 'grapheme' })),
    number: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    at: fc.option(fc.integer({ min: -60_000_000_000, max: 250_000_000_000 })),
    flag: fc.option(fc.boolean()),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 400, size: 'max' }), async (rows) => {
      const { ours, theirs } = await readTwice(
        `SELECT text, number, to_timestamp(at) AS at, flag, number::numeric / 100 AS amount
         FROM json_to_recordset($1) AS given (text text, number integer, at bigint, flag boolean)`,
        [JSON.stringify(rows)],
      );
      expect(ours).toEqual(theirs);
    }),
    runs(100),
  );
});
