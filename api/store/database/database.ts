import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { Announcements } from './announcements';
import { API_ROLE } from './api-role';
import { connectionFailure } from './connection-failure';
import { ControlConnection } from './control-connection';
import { makeDataSource, makeReadPool, poolOf, type EntityClass } from './data-source';
import { Permits, type PermitLimits } from './permits';
import { PooledReadScope, type ReadOptions, type ReadScope } from './read-scope';
import { Replicas, type ReplicaReport } from './replicas';
import { tenantSettings, type Session } from './session';
import type { Statement, StatementObserver } from './statement';
import type { StopSignal } from './stop';
import type { StoreLog } from './store-log';
import { OlderThanDatabase, SCHEMA_EPOCH } from './schema-epoch';
import { runWrite, type WriteTransaction } from './write-transaction';

/** How to open the database for the API. */
export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly EntityClass[];
  /** Most connections at once, to each server. A request holds at most one at a time. */
  readonly poolSize: number;
  /** Streaming replicas of the database, which queries may be read from; none when absent. */
  readonly replicaUrls?: readonly string[];
  readonly log: StoreLog;
  /** Longest that one statement may take, in milliseconds; default 15 000. */
  readonly statementTimeoutMs?: number;
  /** Longest that a statement waits for a lock, in milliseconds; default 4 000. */
  readonly lockTimeoutMs?: number;
  /** How connections are shared out; all of them to whoever asks when absent. */
  readonly sharing?: Partial<Omit<PermitLimits, 'most'>>;
}

const STATEMENT_TIMEOUT_MS = 15_000;
const LOCK_TIMEOUT_MS = 4_000;
/** A replica that takes longer is left alone: the primary answers. */
const REPLICA_CONNECT_MS = 1_000;
const WAITING = { mostWaiting: 1_000, mostWaitingOfOwner: 1_000, patienceMs: 10_000 };
/** Who uses connections for all. */
const NOBODY = 'nobody in particular';
/** A transaction that somebody forgot is ended by PostgreSQL after this long. */
const FORGOTTEN_AFTER_MS = 60_000;
const NO_TENANT =
  "SELECT set_config('astreinte.provider_id', '', false), set_config('astreinte.actor_kind', '', false), " +
  "set_config('astreinte.partner_id', '', false), set_config('astreinte.client_id', '', false), " +
  "set_config('astreinte.actor_id', '', false)";

/**
 * The database as the API sees it: every connection runs under the API's role, which owns nothing,
 * in UTC; rows are those of the tenant that a read or a write names. Migrated beforehand by
 * `migrateDatabase`.
 */
export class Database {
  private readonly observers: Set<StatementObserver>;
  private readonly pool: Pool;
  private readonly log: StoreLog;
  private readonly control: ControlConnection;
  /** What processes on this database tell one another. */
  readonly announcements: Announcements;
  private readonly permits: Permits;
  private toldOlder = false;
  private readonly replicas: Replicas | undefined;

  private constructor(
    /**
     * TypeORM's data source; for its metadata. Queries outside `read` and `write` see no tenant's
     * rows.
     */
    readonly dataSource: DataSource,
    observers: Set<StatementObserver>,
    options: DatabaseOptions,
  ) {
    this.observers = observers;
    this.log = options.log;
    this.control = new ControlConnection(options.url);
    this.announcements = new Announcements(options.url, options.log);
    this.permits = permitsOf(options);
    this.pool = poolOf(dataSource);
    this.replicas = replicasOf(options, this.control);
  }

  /** Connects; refused (StartFailure) when the server cannot be reached or refuses the login. */
  static async open(options: DatabaseOptions): Promise<Database> {
    const observers = new Set<StatementObserver>();
    const dataSource = makeDataSource({
      url: options.url,
      entities: options.entities,
      migrations: [],
      poolSize: options.poolSize,
      onConnect: connectionSettings(options),
      log: options.log,
      observe: (sent) => observers.forEach((observer) => observer(sent)),
    });
    try {
      await dataSource.initialize();
    } catch (error) {
      throw connectionFailure(options.url, error);
    }
    return new Database(dataSource, observers, options);
  }

  /**
   * The reads of one request, on one snapshot; nothing is sent before its first statement. Close it
   * in a `finally`.
   */
  read(session: Session, options: ReadOptions = {}): ReadScope {
    const { pool, permits, control, observe, replicas } = this;
    const context = { pool, permits, control, observe, replicas };
    return new PooledReadScope(context, tenantSettings(session), { owner: session.actorId, ...options });
  }

  /**
   * Runs `work` in one transaction and commits; rolls back when it throws. Done again at most
   * twice, and only when PostgreSQL gave it up for another one: `work` must do nothing outside its
   * transaction, and may run more than once.
   */
  async write<T>(session: Session, work: (tx: WriteTransaction) => Promise<T>, stop?: StopSignal): Promise<T> {
    const { dataSource, observe, log, permits, control } = this;
    const context = { dataSource, observe, log, permits, control, owner: session.actorId, stop };
    return runWrite(context, tenantSettings(session), work);
  }

  /**
   * One statement without any tenant: row-level security shows no rows but those a function of the
   * owner hands out.
   */
  async queryWithoutTenant<Row extends object>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    const giveBack = await this.permits.take(NOBODY);
    try {
      this.observe({ text: statement.text, kind: 'work' });
      const result = await this.pool.query({ name: statement.name, text: statement.text, values: values as unknown[] });
      return result.rows as Row[];
    } finally {
      giveBack();
    }
  }

  /**
   * Throws unless the database answers a statement within the time given, in milliseconds; on a
   * connection of its own, however many requests there are. Throws `OlderThanDatabase`, and says so
   * in the log once, when a newer program has migrated it, beside which this one writes nothing.
   */
  async ping(withinMs: number): Promise<void> {
    try {
      await this.control.ping(withinMs);
    } catch (error) {
      if (error instanceof OlderThanDatabase && !this.toldOlder) {
        this.toldOlder = true;
        this.log.error({ err: error }, 'this server is older than its database, and takes no writes: stop it');
      }
      throw error;
    }
  }

  /**
   * Tells `observer` of every message sent to the database from now on; call the returned function
   * to end that.
   */
  onStatement(observer: StatementObserver): () => void {
    this.observers.add(observer);
    return () => this.observers.delete(observer);
  }

  /** How many connections there are, how many of them do nothing, and who waits for one. */
  connections(): { readonly total: number; readonly idle: number; readonly waiting: number } {
    const { totalCount, idleCount, waitingCount } = this.pool;
    return { total: totalCount, idle: idleCount, waiting: waitingCount };
  }

  /** How many snapshots were opened from each server for reads that may be of a replica. */
  readCounts(): readonly { readonly place: string; readonly reads: number }[] {
    const { replicas } = this;
    if (replicas === undefined) return [];
    const ofReplicas = replicas.report().map(({ name, reads }) => ({ place: name, reads }));
    return [{ place: 'primary', reads: replicas.readsOfPrimary }, ...ofReplicas];
  }

  /** What is known of each replica. */
  replicaReports(): readonly ReplicaReport[] {
    return this.replicas?.report() ?? [];
  }

  /** Looks at the replicas at once, which is otherwise done each second. */
  async lookAtReplicas(): Promise<void> {
    await this.replicas?.lookNow();
  }

  /** Waits for the connections in use and closes them all. Safe to call twice. */
  async close(): Promise<void> {
    await this.announcements.end();
    await this.replicas?.end();
    await this.control.end();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private readonly observe: StatementObserver = (sent) => {
    for (const observer of this.observers) observer(sent);
  };
}

function permitsOf({ poolSize, sharing }: DatabaseOptions): Permits {
  return new Permits({ most: poolSize, mostOfOwner: poolSize, ...WAITING, ...sharing });
}

/** Each replica has a pool of its own, shared out as that of the primary. */
function replicasOf(options: DatabaseOptions, primary: ControlConnection): Replicas | undefined {
  const { replicaUrls = [], poolSize, log } = options;
  if (replicaUrls.length === 0) return undefined;
  const onConnect = connectionSettings(options);
  const replicas = replicaUrls.map((url) => ({
    url,
    permits: permitsOf(options),
    pool: makeReadPool({ url, poolSize, onConnect, connectTimeoutMs: REPLICA_CONNECT_MS }),
  }));
  return new Replicas(replicas, primary, log);
}

function connectionSettings(options: DatabaseOptions): string {
  const { statementTimeoutMs = STATEMENT_TIMEOUT_MS, lockTimeoutMs = LOCK_TIMEOUT_MS } = options;
  return [
    `SET ROLE ${API_ROLE}`,
    `SET TIME ZONE 'UTC'`,
    `SET DateStyle = 'ISO, YMD'`,
    `SET default_transaction_isolation = 'read committed'`,
    // A page is the first rows of an index. Where few are expected and many are there, PostgreSQL
    // would collect and sort them all: it does not know whose feed or history it is.
    `SET enable_bitmapscan = off`,
    `SET statement_timeout = ${Math.trunc(statementTimeoutMs)}`,
    `SET lock_timeout = ${Math.trunc(lockTimeoutMs)}`,
    `SET astreinte.schema_epoch = ${SCHEMA_EPOCH}`,
    `SET idle_in_transaction_session_timeout = ${FORGOTTEN_AFTER_MS}`,
    NO_TENANT,
  ].join('; ');
}
