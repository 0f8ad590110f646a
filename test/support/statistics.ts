import type { TestDatabase } from './test-database';

/** Keeps autovacuum from taking statistics of its own while plans are looked at. */
export async function keepStatistics(database: TestDatabase): Promise<void> {
  await database.asOwner(
    `DO $$ DECLARE t regclass; BEGIN
       FOR t IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       LOOP EXECUTE format('ALTER TABLE %s SET (autovacuum_enabled = false)', t); END LOOP; END $$`,
  );
}

/** What is written of a column of a million rows; the instants are those of ten years. */
const columnsOf = (contracts: number): Readonly<Record<string, Readonly<Record<string, number | string>>>> => ({
  provider_id: { avg_width: 16, null_frac: 0, n_distinct: 1, correlation: 1 },
  contract_id: { avg_width: 16, null_frac: 0, n_distinct: contracts, correlation: 0 },
  id: { avg_width: 16, null_frac: 0, n_distinct: -1, correlation: 0 },
  received_at: { avg_width: 8, null_frac: 0, n_distinct: -1, correlation: 0, histogram_bounds: tenYears() },
  restored_at: { avg_width: 8, null_frac: 0.01, n_distinct: -0.99, correlation: 0, histogram_bounds: tenYears() },
});

function tenYears(): string {
  return `{${Array.from({ length: 11 }, (_, year) => `${2021 + year}-01-01 00:00:00+00`).join(',')}}`;
}

/**
 * Lets PostgreSQL believe that there are a million incidents, of so many contracts, where there are
 * thousands: what it then chooses is what it chooses on so many. Statistics are written, not sampled, so that they are the
 * same in every run; pages stay as many as they are, since PostgreSQL counts those itself.
 */
export async function pretendMillionIncidents(database: TestDatabase, contracts: number): Promise<void> {
  const about = `'schemaname', 'public', 'relname', 'incident'`;
  // An index that grew row by row has more or fewer pages, as its random ids fell.
  await database.asOwner('REINDEX TABLE incident');
  await database.asOwner(
    `SELECT pg_clear_attribute_stats('public', 'incident', attname, false) FROM pg_stats
     WHERE schemaname = 'public' AND tablename = 'incident'`,
  );
  for (const [column, told] of Object.entries(columnsOf(contracts))) {
    const words = Object.entries(told).map(([name, value]) => {
      const type = typeof value === 'string' ? 'text' : name === 'avg_width' ? 'integer' : 'real';
      return `'${name}', '${value}'::${type}`;
    });
    const [written] = await database.asOwner<{ is: boolean }>(
      `SELECT pg_restore_attribute_stats(${about}, 'attname', '${column}', 'inherited', false, ${words.join(', ')}) AS is`,
    );
    expect(written).toEqual({ is: true });
  }
  await database.asOwner(
    `SELECT pg_restore_relation_stats(${about},
      'relpages', (pg_relation_size('incident') / current_setting('block_size')::integer)::integer, 'reltuples', 1000000::real)`,
  );
}
