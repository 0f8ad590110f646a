import { foundBy, problemsOf, VERIFY_STEPS } from '../../api/app/verify/verify-provider';
import { API_ROLE } from '../../api/store/database/api-role';
import { RowClient } from '../../api/store/database/row-client';
import { sendStatement } from '../../api/store/database/send-statement';
import { tenantSettings } from '../../api/store/database/session';
import { typeParsers } from '../../api/store/database/type-parsers';
import type { Tenant } from './tenant';
import type { TestDatabase } from './test-database';

/** Takes away what keeps a row in its place; the owner of the tables may. */
export const UNGUARDED = `
  DO $$
  DECLARE each record;
  BEGIN
    FOR each IN SELECT oid::regclass AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace LOOP
      EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', each.name);
    END LOOP;
    FOR each IN SELECT conrelid::regclass AS name, conname FROM pg_constraint
        WHERE contype IN ('f', 'c') AND connamespace = 'public'::regnamespace ORDER BY contype DESC LOOP
      EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', each.name, each.conname);
    END LOOP;
  END $$`;

/** The records of a tenant, which the owner of the tables edits without triggers and constraints. */
export interface EditedRecords {
  /**
   * What `verify` finds after statements, which are taken back then. Throws where they change
   * nothing: such an edit proves nothing.
   */
  problemsAfter(statements: string): Promise<readonly string[]>;
  /**
   * A step of `verify` that finds them, looked for from the one that found the last, and from the
   * end on; null where none does.
   */
  foundBy(statements: string): Promise<string | null>;
  /** What a statement returns. */
  ask<Row extends object>(text: string): Promise<Row[]>;
  /** Takes all back, and ends. */
  close(): Promise<void>;
}

/**
 * Opens the records of a tenant in one transaction that is never committed: each edit is made
 * behind a savepoint, verified by the same connection, and taken back, so that thousands of edits
 * need one database.
 */
export async function openEditedRecords(database: TestDatabase, tenant: Tenant): Promise<EditedRecords> {
  const settings = { connectionString: database.url, types: typeParsers, options: '-c TimeZone=UTC' };
  const client = new RowClient({ ...settings, pipeline: true });
  await client.connect();
  await client.query(`BEGIN; ${UNGUARDED}; ${tenantSettings(tenant.sessions.administrator)}`);
  // Names of statements are of this connection alone.
  const read = {
    query: <Row extends object>(statement: { name: string; text: string }, values: readonly unknown[] = []) =>
      sendStatement<Row>(client, statement, values),
  };
  const after = async <Found>(statements: string, look: () => Promise<Found>): Promise<Found> => {
    await client.query('SAVEPOINT edit');
    try {
      const results: unknown = await client.query(statements);
      const counts = [results].flat().map((one) => (one as { readonly rowCount: number | null }).rowCount ?? 0);
      if (!/\bDO \$\$/.test(statements) && counts.every((count) => count === 0))
        throw new Error(`nothing is changed by ${statements}`);
      // As the program looks: the owner sees more of some tables.
      await client.query(`SET LOCAL ROLE ${API_ROLE}`);
      return await look();
    } finally {
      await client.query('ROLLBACK TO SAVEPOINT edit');
    }
  };
  let lately: (typeof VERIFY_STEPS)[number] | null = null;
  return {
    problemsAfter: (statements) => after(statements, () => problemsOf(read, tenant.providerId)),
    foundBy: (statements) =>
      after(statements, async () => {
        for (const step of [...VERIFY_STEPS].reverse().sort((a, b) => Number(b === lately) - Number(a === lately))) {
          const [what, find] = step;
          if ((await foundBy(what, find(read, tenant.providerId, null))).length === 0) continue;
          lately = step;
          return what;
        }
        return null;
      }),
    ask: async <Row extends object>(text: string) => (await client.query<Row>(text)).rows,
    close: async () => {
      await client.query('ROLLBACK');
      await client.end();
    },
  };
}
