import type { EntityMetadata } from 'typeorm';
import type { Database } from '../../api/store/database/database';
import type { TestDatabase } from './test-database';

/** Keeps autovacuum from taking statistics of its own while plans are looked at. */
export async function keepStatistics(database: TestDatabase): Promise<void> {
  await database.asOwner(
    `DO $$ DECLARE t regclass; BEGIN
       FOR t IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       LOOP EXECUTE format('ALTER TABLE %s SET (autovacuum_enabled = false)', t); END LOOP; END $$`,
  );
}

const MILLION = 1_000_000;

/** Rows of a provider that has a million of whatever goes on growing: what it has fewer of. */
const FEWER: Readonly<Record<string, number>> = {
  client: 500,
  contract: 1_000,
  service_module: 5_000,
  contract_version: 200_000,
  unit_account: 1_000,
  cap_sum: 100_000,
  assessed_year: 30_000,
};

/** Tables that stay small, whatever a provider does: their statistics are those of their rows. */
const SMALL = new Set([
  ...['provider', 'actor', 'partner', 'api_key', 'provider_counter', 'entrustment', 'terms_pack', 'commissioning'],
  ...['seal', 'sealed_ledger'],
]);

/** Columns that refer to rows without a foreign key, and how many values they have. */
const REFERRING: Readonly<Record<string, number>> = { subject_id: -0.3, reader_id: 2_000 };
/** Text that hardly repeats. */
const DISTINCT_TEXT = new Set(['number', 'serial_number', 'idempotency_key', 'registration_number', 'hash']);
/** Columns in which most rows have nothing, and those in which most have something. */
const NULLS: Readonly<Record<string, number>> = {
  withdrawn_at: 0.99,
  reversed_at: 0.99,
  resolved_at: 0.5,
  restored_at: 0.01,
  first_response_at: 0.01,
  incident_id: 0.05,
  year: 0.95,
};

/** How many rows a table is said to have; undefined where it stays small. */
export function saidRows(table: string): number | undefined {
  return SMALL.has(table) ? undefined : (FEWER[table] ?? MILLION);
}

/** What is written of a column; the instants are those of ten years. */
function told(table: EntityMetadata, name: string, type: string, isNullable: boolean): Record<string, number | string> {
  const isTime = /timestamp|date/.test(type);
  return {
    avg_width: { uuid: 16, jsonb: 500, text: 20 }[type] ?? 8,
    null_frac: isNullable ? (NULLS[name] ?? 0.5) : 0,
    n_distinct: distinctOf(table, name, type),
    correlation: 0,
    ...(isTime ? { histogram_bounds: tenYears() } : {}),
  };
}

/** As PostgreSQL writes it: a number of values, or less than 0, a part of the number of rows. */
function distinctOf(table: EntityMetadata, name: string, type: string): number {
  if (name === 'provider_id') return 4;
  if (name === 'id') return -1;
  const rows = saidRows(table.tableName) ?? 0;
  for (const { columnNames, referencedColumnNames, referencedEntityMetadata } of table.foreignKeys) {
    if (referencedColumnNames[columnNames.indexOf(name)] !== 'id') continue;
    const most = saidRows(referencedEntityMetadata.tableName) ?? 10;
    return most < rows ? most : -1;
  }
  if (name in REFERRING) return REFERRING[name]!;
  if (/timestamp|date/.test(type) || type === 'jsonb' || DISTINCT_TEXT.has(name)) return -1;
  if (type === 'boolean') return 2;
  return type === 'text' ? 5 : 1_000;
}

function tenYears(): string {
  return `{${Array.from({ length: 11 }, (_, year) => `${2021 + year}-01-01`).join(',')}}`;
}

/**
 * Lets PostgreSQL believe that the tables are those of a provider that has a million of whatever
 * goes on growing: what it then chooses is what it chooses on so many. Statistics are written, not
 * sampled, so that they are the same in every run; pages stay as many as they are, since PostgreSQL
 * counts those itself.
 */
export async function pretendMillions(testDatabase: TestDatabase, database: Database): Promise<void> {
  const tables = database.dataSource.entityMetadatas.filter(({ tableName }) => saidRows(tableName) !== undefined);
  // An index that grew row by row has more or fewer pages, as its random ids fell.
  await testDatabase.asOwner('REINDEX SCHEMA public');
  const written = tables.flatMap((table) => {
    const about = `'schemaname', 'public', 'relname', '${table.tableName}'`;
    const columns = table.columns.map(({ databaseName: name, type, isNullable }) => {
      const words = Object.entries(told(table, name, String(type), isNullable)).map(([word, value]) => {
        const as = typeof value === 'string' ? 'text' : word === 'avg_width' ? 'integer' : 'real';
        return `'${word}', '${value}'::${as}`;
      });
      return `pg_restore_attribute_stats(${about}, 'attname', '${name}', 'inherited', false, ${words.join(', ')})`;
    });
    const pages = `(pg_relation_size('${table.tableName}') / current_setting('block_size')::integer)::integer`;
    const rows = `${saidRows(table.tableName)}::real`;
    return [...columns, `pg_restore_relation_stats(${about}, 'relpages', ${pages}, 'reltuples', ${rows})`];
  });
  await testDatabase.asOwner(
    `SELECT pg_clear_attribute_stats('public', c.relname, a.attname, false) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped AND c.relname = ANY($1)`,
    [tables.map(({ tableName }) => tableName)],
  );
  const [all] = await testDatabase.asOwner<{ are: boolean }>(
    `SELECT bool_and(written) AS are FROM (VALUES (${written.join('), (')})) AS each (written)`,
  );
  expect(all).toEqual({ are: true });
}
