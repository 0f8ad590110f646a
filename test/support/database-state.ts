import type { TestDatabase } from './test-database';

/** All rows of all tables as one text for each table: equal before and after when nothing was changed. */
export async function databaseState(testDatabase: TestDatabase): Promise<Readonly<Record<string, string>>> {
  const tables = await testDatabase.asOwner<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const state: Record<string, string> = {};
  for (const { name } of tables) {
    // Row-level security holds for the owner too: it reads as each provider in turn, of which tests have few.
    const [row] = await testDatabase.asOwner<{ state: string }>(
      `SELECT coalesce(string_agg(t.row, '\n' ORDER BY t.row), '') AS state FROM (SELECT x::text AS row FROM ${name} x) t`,
    );
    state[name] = row?.state ?? '';
  }
  return state;
}
