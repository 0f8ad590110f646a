import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { Database, type DatabaseOptions } from '../../api/store/database/database';
import type { EntityClass } from '../../api/store/database/data-source';
import { silentLog, type StoreLog } from '../../api/store/database/store-log';

/**
 * Environment variables by which the set-up tells the tests where its server and its template are.
 */
export const SERVER_VARIABLE = 'ASTREINTE_TEST_SERVER_URL';
/** See `SERVER_VARIABLE`. */
export const TEMPLATE_VARIABLE = 'ASTREINTE_TEST_TEMPLATE';

/** A database of its own for one test file. */
export interface TestDatabase {
  /** Its URL, for the owner of its tables. */
  readonly url: string;
  /** Opens it as the API does; closed with `drop` at the latest. */
  open(options?: OpenOptions): Promise<Database>;
  /**
   * Runs a statement as the owner, who also sees no rows without a tenant unless it is a superuser.
   */
  asOwner<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Closes what was opened and drops the database. */
  drop(): Promise<void>;
}

/** How a test opens its database. */
export interface OpenOptions {
  readonly entities?: readonly EntityClass[];
  readonly poolSize?: number;
  readonly log?: StoreLog;
  readonly statementTimeoutMs?: number;
  readonly lockTimeoutMs?: number;
  readonly sharing?: NonNullable<DatabaseOptions['sharing']>;
  readonly replicaUrls?: readonly string[];
  /** Where it is reached, e.g. through a proxy; its own server when absent. */
  readonly url?: string;
}

/**
 * Makes a database: a copy of the migrated template, an empty one, or a copy of another one that
 * nobody has open.
 */
export async function createTestDatabase(
  from: 'template' | 'empty' | { readonly copyOf: TestDatabase } = 'template',
): Promise<TestDatabase> {
  const server = variable(SERVER_VARIABLE);
  const name = `astreinte_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const original = typeof from === 'string' ? variable(TEMPLATE_VARIABLE) : new URL(from.copyOf.url).pathname.slice(1);
  const template = from === 'empty' ? '' : ` TEMPLATE ${original}`;
  await once(server, `CREATE DATABASE ${name}${template}`);
  const url = databaseUrl(server, name);
  const opened: Database[] = [];
  return {
    url,
    open: async (options = {}) => {
      const database = await Database.open({ entities: [], poolSize: 4, log: silentLog, url, ...options });
      opened.push(database);
      return database;
    },
    asOwner: (sql, values = []) => once(url, sql, values),
    drop: async () => {
      await Promise.all(opened.map((database) => database.close()));
      // Not WITH (FORCE), which is refused while autovacuum works there: the plain form ends it.
      await once(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await once(
        server,
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = current_user',
        [name],
      );
      await once(server, `DROP DATABASE ${name}`);
    },
  };
}

/**
 * Statements of work (not BEGIN, COMMIT) that `database` sends while `run` runs, in their order.
 */
export async function statementsOf(database: Database, run: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const end = database.onStatement(({ kind, text }) => {
    if (kind === 'work') sent.push(text);
  });
  try {
    await run();
  } finally {
    end();
  }
  return sent;
}

/** The URL of another database of the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function once<Row extends object>(url: string, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query(sql, values.length === 0 ? undefined : [...values]);
    return result.rows as Row[];
  } finally {
    await client.end();
  }
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests with jest, whose set-up starts a server`);
  return value;
}
