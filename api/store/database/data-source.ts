import * as pg from 'pg';
import { DataSource, type EntitySchema, type Logger, type MigrationInterface } from 'typeorm';
import { RowClient } from './row-client';
import type { StatementObserver } from './statement';
import type { StoreLog } from './store-log';
import { typeParsers } from './type-parsers';

/** A TypeORM entity class, or its schema. */
export type EntityClass = (new () => object) | EntitySchema;
/** A TypeORM migration class. */
export type MigrationClass = new () => MigrationInterface;

/** What a source of connections is made from. */
export interface DataSourceOptions {
  readonly url: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
  readonly poolSize: number;
  /** Run on each new connection before anything else. */
  readonly onConnect: string;
  readonly log: StoreLog;
  readonly observe: StatementObserver;
}

const CONNECT_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 300_000;

/**
 * Statements of one request that are ready together leave in one packet (`pipeline`), and each
 * connection reads values with our parsers. `pg` is given without its native twin, which TypeORM
 * would otherwise take wherever it is installed.
 */
export function makeDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    driver: { Pool: pg.Pool, Client: pg.Client, types: pg.types, defaults: pg.defaults },
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    applicationName: 'astreinte',
    poolSize: options.poolSize,
    poolErrorHandler: (error: unknown) => options.log.warn({ err: error }, 'an idle database connection was lost'),
    logger: new ObservingLogger(options),
    logging: false,
    extra: connectionOptions(options.onConnect),
  });
}

/** How each connection is made, of a pool of TypeORM's or of our own. */
function connectionOptions(onConnect: string) {
  return {
    Client: RowClient,
    types: typeParsers,
    pipeline: true,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    onConnect: async (client: pg.ClientBase) => {
      // A connection lost while a request holds it would otherwise end the process; its statement
      // tells the request.
      client.on('error', () => undefined);
      await client.query(onConnect);
    },
  };
}

/** A pool of connections of the same kind without TypeORM, for reads alone. */
export function makeReadPool(
  options: Pick<DataSourceOptions, 'url' | 'poolSize' | 'onConnect'> & { readonly connectTimeoutMs: number },
): pg.Pool {
  const pool = new pg.Pool({
    ...connectionOptions(options.onConnect),
    connectionString: options.url,
    application_name: 'astreinte reads',
    max: options.poolSize,
    connectionTimeoutMillis: options.connectTimeoutMs,
  });
  // What was idle and is lost concerns nobody; whoever needs one is told.
  pool.on('error', () => undefined);
  return pool;
}

/** The pool of a data source that is initialised; read scopes take their connections from it. */
export function poolOf(dataSource: DataSource): pg.Pool {
  const { master } = dataSource.driver as unknown as { readonly master?: unknown };
  if (!(master instanceof pg.Pool)) throw new Error('the data source has no pool');
  return master;
}

const TRANSACTION = /^\s*(?:START|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET TRANSACTION)\b/i;

/** Tells the observer of TypeORM's statements, and our log of its warnings. */
class ObservingLogger implements Logger {
  constructor(private readonly to: Pick<DataSourceOptions, 'log' | 'observe'>) {}

  logQuery(query: string): void {
    this.to.observe({ text: query, kind: TRANSACTION.test(query) ? 'transaction' : 'work' });
  }

  logQueryError(): void {
    // Thrown as well; whoever catches it knows whether it matters.
  }

  logQuerySlow(time: number, query: string): void {
    this.to.log.warn({ milliseconds: time, query }, 'a slow statement');
  }

  logSchemaBuild(): void {
    // The migrations report themselves.
  }

  logMigration(): void {
    // The migrations report themselves.
  }

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') this.to.log.warn({}, String(message));
  }
}
