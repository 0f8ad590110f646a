import type { Database } from '../../api/store/database/database';
import type { Session } from '../../api/store/database/session';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * What tells who did something and when, and its place among what was done to other contracts, not
 * what: it is another one each time.
 */
const OWN = [
  'recorded_at',
  'last_recorded_at',
  'updated_at',
  'created_at',
  'last_used_at',
  'hash',
  'previous_hash',
  'idempotency_key',
  'request_id',
  'position',
];

/** Rows that do not tell what happened to a contract. */
const LEFT_OUT = new Set(['api_key', 'idempotency_key', 'feed_entry', 'feed_reader', 'provider_counter']);

/** The ids that a provider's rows have. */
export async function idsIn(database: Database, session: Session): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const rows of (await textsIn(database, session)).values())
    for (const row of rows) for (const [id] of row.matchAll(UUID)) ids.add(id);
  return ids;
}

/**
 * All rows of a provider as text, by table, in order. Ids that are not among the known ones are
 * taken for equal: two databases in which the same was done give the same.
 */
export async function rowsOfAll(
  database: Database,
  session: Session,
  known: ReadonlySet<string>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const texts = await textsIn(database, session);
  return Object.fromEntries(
    [...texts].map(([table, rows]) => [
      table,
      rows.map((row) => row.replaceAll(UUID, (id) => (known.has(id) ? id : 'new'))).sort(),
    ]),
  );
}

async function textsIn(database: Database, session: Session): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = new Map<string, readonly string[]>();
  const read = database.read(session);
  try {
    for (const { tableName } of database.dataSource.entityMetadatas) {
      if (LEFT_OUT.has(tableName)) continue;
      const text = `SELECT (to_jsonb(x) - '{${OWN.join(',')}}'::text[])::text AS row FROM ${tableName} x`;
      const found = await read.query<{ row: string }>({ name: `test:all-${tableName}`, text });
      texts.set(
        tableName,
        found.map(({ row }) => row),
      );
    }
    return texts;
  } finally {
    await read.close();
  }
}
