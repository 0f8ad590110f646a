import { providerSession } from '../../api/app/access/create-provider';
import type { Database } from '../../api/store/database/database';
import type { Session } from '../../api/store/database/session';
import { PROVIDER_ID, demoId } from '../../seeds/demo/demo-ids';

/**
 * All rows that a provider has, the demo one unless told otherwise, as one text for each table:
 * equal before and after when nothing was changed.
 */
export async function databaseState(
  database: Database,
  session: Session = providerSession(PROVIDER_ID, demoId(1, 1)),
): Promise<Readonly<Record<string, string>>> {
  const read = database.read(session);
  try {
    const tables = database.dataSource.entityMetadatas.map((metadata) => metadata.tableName);
    const rows = await read.query<{ name: string; state: string }>({
      name: 'test:state',
      text: tables
        .map(
          (name) =>
            `SELECT '${name}' AS name, coalesce(string_agg(t.row, E'\\n' ORDER BY t.row), '') AS state FROM (SELECT ${rowText(name)} AS row FROM ${name} x) t`,
        )
        .join(' UNION ALL '),
    });
    const state = Object.fromEntries(rows.map((row) => [row.name, row.state]));
    if (!state['contract'] || !state['idempotency_key'] || !state['api_key'])
      throw new Error('a state that sees no rows proves nothing');
    return state;
  } finally {
    await read.close();
  }
}

/** A row as text; when a key was last used is noted by itself, some time after the request. */
function rowText(table: string): string {
  return table === 'api_key' ? `(to_jsonb(x) - 'last_used_at')::text` : 'x::text';
}
