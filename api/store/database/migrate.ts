import type { DataSource, QueryRunner } from 'typeorm';
import { API_ROLE, API_ROLE_FAULT, ENSURE_API_ROLE } from './api-role';
import { connectionFailure } from './connection-failure';
import { makeDataSource, type MigrationClass } from './data-source';
import { pause } from './pause';
import { codeOf, reasonOf, StartFailure } from './start-failure';
import type { StoreLog } from './store-log';

/** PostgreSQL's code for a login that lacks a right. */
const INSUFFICIENT_PRIVILEGE = '42501';

/** How to bring a database to the present schema. */
export interface MigrateOptions {
  /** Connection of the owner of the tables, who may make the API's role. */
  readonly url: string;
  /** All migrations of this program, in their order. */
  readonly migrations: readonly MigrationClass[];
  readonly log: StoreLog;
}

/** Any number that no other program uses on this database. */
const LOCK = 7_427_811_903;
const LOCK_POLL_MS = 100;
const DEADLOCK = '40P01';
const ATTEMPTS = 10;
const WAIT_FOR_WRITES = `DO $$ BEGIN
  IF to_regclass('idempotency_key') IS NOT NULL THEN LOCK TABLE idempotency_key IN ACCESS EXCLUSIVE MODE; END IF;
END $$`;
const OWNER_SETTINGS = `SET TIME ZONE 'UTC'; SET DateStyle = 'ISO, YMD'; SET statement_timeout = 0`;

/**
 * Runs the migrations that the database lacks, each in a transaction of its own, as the owner, one
 * server at a time: others that start meanwhile wait. Returns the names of those that were run.
 * Refused (StartFailure), with nothing changed, when the database knows a migration that this
 * program does not, or lacks one before its newest.
 */
export async function migrateDatabase(options: MigrateOptions): Promise<string[]> {
  const source = makeDataSource({
    ...options,
    migrations: options.migrations.map(afterWrites),
    entities: [],
    poolSize: 2,
    onConnect: OWNER_SETTINGS,
    observe: () => undefined,
  });
  try {
    await source.initialize();
  } catch (error) {
    throw connectionFailure(options.url, error);
  }
  try {
    const runner = source.createQueryRunner();
    try {
      return await underLock(runner, options, () => migrate(source, runner, options));
    } finally {
      await runner.release();
    }
  } finally {
    await source.destroy();
  }
}

/** Polled, so that a server that waits can say so, and its wait can be interrupted. */
async function underLock<T>(runner: QueryRunner, options: MigrateOptions, work: () => Promise<T>): Promise<T> {
  for (let told = false; ; told = true) {
    const [row] = (await runner.query(`SELECT pg_try_advisory_lock(${LOCK}) AS taken`)) as { taken: boolean }[];
    if (row?.taken === true) break;
    if (!told) options.log.info({}, 'waiting for another server that migrates this database');
    await pause(LOCK_POLL_MS);
  }
  try {
    return await work();
  } finally {
    await runner.query(`SELECT pg_advisory_unlock(${LOCK})`);
  }
}

async function migrate(source: DataSource, runner: QueryRunner, options: MigrateOptions): Promise<string[]> {
  await ensureApiRole(runner);
  const applied = await appliedNames(runner);
  requireKnownOrder(applied, namesOf(source));
  try {
    const run = await runAll(source, runner, options);
    const names = run.map(({ name }) => name);
    if (applied.length === 0) options.log.info({ migrations: names.length }, 'made the tables of an empty database');
    else for (const name of names) options.log.info({ migration: name }, 'migrated');
    return names;
  } catch (error) {
    const reached = new Set(await appliedNames(runner));
    const failed = namesOf(source).find((name) => !reached.has(name)) ?? 'unknown';
    if (codeOf(error) === INSUFFICIENT_PRIVILEGE) {
      throw new StartFailure(
        `The login of DATABASE_URL may not make tables in this database: ${reasonOf(error)}.`,
        'Make it the owner of the database (ALTER DATABASE … OWNER TO …), or grant it CREATE on the schema public.',
        error,
      );
    }
    throw new StartFailure(
      `The migration ${failed} failed and was undone: ${reasonOf(error)}.`,
      'The database may hold tables from elsewhere or from a half-applied migration: restore a backup, or use an empty database.',
      error,
    );
  }
}

/**
 * Runs what is missing, and returns it. A migration that reads under way stand in the way of is
 * undone whole and done again; those before it stay.
 */
async function runAll(
  source: DataSource,
  runner: QueryRunner,
  { log }: MigrateOptions,
): Promise<readonly { readonly name: string }[]> {
  const before = await appliedNames(runner);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await source.runMigrations({ transaction: 'each' });
      const names = (await appliedNames(runner)).filter((name) => !before.includes(name));
      return names.map((name) => ({ name }));
    } catch (error) {
      if (attempt >= ATTEMPTS || codeOf(error) !== DEADLOCK) throw error;
      log.info({ attempt }, 'a migration gave way to work under way, and is done again');
    }
  }
}

/**
 * The migration, once the writes under way have ended; those that come wait until it is committed.
 * A server that runs meanwhile claims a key before it writes anything, so that the two never wait
 * for one another.
 */
function afterWrites(migration: MigrationClass): MigrationClass {
  const waiting = class extends migration {
    override async up(runner: QueryRunner): Promise<void> {
      await runner.query(WAIT_FOR_WRITES);
      await super.up(runner);
    }
  };
  Object.defineProperty(waiting, 'name', { value: migration.name });
  return waiting;
}

/**
 * Two databases of one server may do this at the same instant; the loser of that race simply does
 * it again.
 */
async function ensureApiRole(runner: QueryRunner): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await runner.query(ENSURE_API_ROLE);
      break;
    } catch (error) {
      const code = codeOf(error);
      if (code === '42501') throw roleFailure(error);
      if (attempt >= 5 || (code !== 'XX000' && code !== '23505')) throw error;
    }
  }
  const [row] = (await runner.query(API_ROLE_FAULT)) as { fault: string | null }[];
  if (row === undefined || row.fault === null) return;
  throw new StartFailure(
    `The role ${API_ROLE} ${row.fault}: it would see the rows of every provider.`,
    `Ask an administrator for: ALTER ROLE ${API_ROLE} NOSUPERUSER NOBYPASSRLS;`,
  );
}

function roleFailure(error: unknown): StartFailure {
  return new StartFailure(
    `The login of DATABASE_URL may not make or take on the role ${API_ROLE}: ${reasonOf(error)}.`,
    `Ask an administrator to run once: CREATE ROLE ${API_ROLE} NOLOGIN; GRANT ${API_ROLE} TO <the login of DATABASE_URL>;`,
    error,
  );
}

async function appliedNames(runner: QueryRunner): Promise<string[]> {
  const [table] = (await runner.query(`SELECT to_regclass('schema_migration') AS found`)) as { found: unknown }[];
  if (table === undefined || table.found === null) return [];
  const rows = (await runner.query(`SELECT name FROM schema_migration ORDER BY timestamp, id`)) as { name: string }[];
  return rows.map(({ name }) => name);
}

function namesOf(source: DataSource): string[] {
  return source.migrations.map((migration) => migration.name ?? migration.constructor.name);
}

/** What was applied must be the beginning of what this program has. */
function requireKnownOrder(applied: readonly string[], known: readonly string[]): void {
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new StartFailure(
      `The database was migrated by a newer or another version of this program: it has ${unknown.join(', ')}.`,
      'Start the version that migrated it, or restore a backup made before; nothing was changed.',
    );
  }
  const missing = known.slice(0, applied.length).filter((name) => !applied.includes(name));
  if (missing.length === 0) return;
  throw new StartFailure(
    `The database is only half migrated: it lacks ${missing.join(', ')}, although later migrations were applied.`,
    'Restore a backup, or start with an empty database; nothing was changed.',
  );
}
