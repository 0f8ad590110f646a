import type { Pool, PoolClient } from 'pg';
import { connectUntil } from './connect-until';
import type { ControlConnection } from './control-connection';
import { endOnStop, type Watched } from './end-on-stop';
import { faultKind, isBehindFailed } from './fault-kind';
import type { Permits } from './permits';
import type { Replica } from './replica';
import type { Replicas } from './replicas';
import { sendStatement } from './send-statement';
import type { SentStatement, Statement, StatementObserver, StatementRunner } from './statement';
import { throwIfStopped, type StopSignal } from './stop';

/**
 * The reads of one request: one connection, one snapshot (REPEATABLE READ, READ ONLY) and one
 * tenant, opened by the first statement. Statements may be sent at once; they are executed in the
 * order in which they were sent.
 */
export interface ReadScope extends StatementRunner {
  /**
   * Ends the snapshot and gives the connection back; the next statement opens a new one. To be
   * called before a write of the same request: it frees the connection, and what is read after the
   * write then sees it.
   */
  renew(): Promise<void>;
  /**
   * Whether snapshots that are opened from now on may be of a replica, which has all that was
   * committed before: they may not unless said.
   */
  allowReplicas(allowed: boolean): void;
  /** Whether the latest snapshot is of a replica. */
  readonly isOfReplica: boolean;
  /** Ends it for good; later statements throw. A scope that was never used costs nothing. */
  close(): Promise<void>;
}

/** How a request reads, beside its tenant. */
export interface ReadOptions {
  /** Told of rows that have been read, before they are handed on. */
  readonly read?: (rows: number) => void;
  /** When the reads are to stop: what waits leaves the queue, what runs is cancelled. */
  readonly stop?: StopSignal | undefined;
  /** Whose share of the connections is used; that of the session's actor when absent. */
  readonly owner?: string;
  /** The most connections that the owner has at once; what every owner has when absent. */
  readonly share?: number;
}

/** What a scope needs of its database. */
export interface ReadContext {
  readonly pool: Pool;
  readonly permits: Permits;
  readonly control: ControlConnection;
  readonly observe: StatementObserver;
  readonly replicas: Replicas | undefined;
}

/** A server from which is read. */
type Place = Pick<ReadContext, 'pool' | 'permits' | 'control'>;

interface Opened {
  /** The failure for which PostgreSQL refuses all statements behind it; undefined before it. */
  failed: unknown;
  readonly client: PoolClient;
  readonly begun: Promise<unknown>;
  readonly watched: Watched;
  /** Gives the permit back. */
  readonly giveBack: () => void;
  /** The replica whose snapshot it is; undefined for the primary. */
  readonly replica: Replica | undefined;
}

const BEGIN = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Reads for one tenant on a connection of the pool; `settings` is the tenant's statement. */
export class PooledReadScope implements ReadScope {
  readonly isSnapshot = true;
  private opening: Promise<Opened> | undefined;
  private closed = false;
  private replicasAllowed = false;
  private latestIsOfReplica = false;
  private readonly pending = new Set<Promise<unknown>>();

  constructor(
    private readonly context: ReadContext,
    private readonly settings: string,
    private readonly options: ReadOptions & { readonly owner: string },
  ) {}

  query<Row extends object>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.closed) return Promise.reject(new Error(`a statement after the end of its request: ${statement.name}`));
    const answer = this.run<Row>((this.opening ??= this.open()), statement, values);
    const settled = answer.then(ignore, ignore);
    this.pending.add(settled);
    void settled.then(() => this.pending.delete(settled));
    return answer;
  }

  allowReplicas(allowed: boolean): void {
    this.replicasAllowed = allowed;
  }

  get isOfReplica(): boolean {
    return this.latestIsOfReplica;
  }

  async renew(): Promise<void> {
    const opening = this.opening;
    if (opening === undefined) return;
    this.opening = undefined;
    await Promise.all(this.pending);
    let opened: Opened;
    try {
      opened = await opening;
    } catch {
      return;
    }
    await opened.watched.end();
    await end(opened, this.context.observe);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.renew();
  }

  private async open(): Promise<Opened> {
    const opened = this.replicasAllowed ? await this.openOfReplica() : undefined;
    this.latestIsOfReplica = opened !== undefined;
    if (opened !== undefined) return opened;
    if (this.replicasAllowed && this.context.replicas !== undefined) this.context.replicas.readsOfPrimary += 1;
    const { client, giveBack } = await this.connect(this.context);
    return this.begin(this.context, client, giveBack);
  }

  /** A snapshot of a replica; undefined when none has all that is committed. */
  private async openOfReplica(): Promise<Opened | undefined> {
    const { replicas } = this.context;
    const ready = await replicas?.ready();
    if (replicas === undefined || ready === undefined) return undefined;
    const { replica } = ready;
    const giveBack = await this.take(replica);
    let client: PoolClient | undefined;
    try {
      client = await replica.pool.connect();
      if (await replicas.shows(client, ready)) return this.begin(replica, client, giveBack, replica);
      client.release();
    } catch (error) {
      client?.release(true);
      replicas.lost(replica, error);
    }
    giveBack();
    return undefined;
  }

  private take(place: Place): Promise<() => void> {
    const { owner, stop, share } = this.options;
    return place.permits.take(owner, stop, share);
  }

  private async connect(place: Place): Promise<{ readonly client: PoolClient; readonly giveBack: () => void }> {
    const giveBack = await this.take(place);
    const client = await connectUntil(place.pool.connect(), this.options.stop, (late) => {
      late?.release();
      giveBack();
    });
    return { client, giveBack };
  }

  private begin(place: Place, client: PoolClient, giveBack: () => void, replica?: Replica): Opened {
    const watched = endOnStop(this.options.stop, place.control, client);
    this.tell({ text: BEGIN, kind: 'transaction' }, replica);
    const begun = client.query(`${BEGIN};${this.settings}`);
    begun.catch(ignore);
    return { failed: undefined, client, begun, watched, giveBack, replica };
  }

  /** A replica that closes a connection is left alone, until a look finds it there. */
  private failedOn(replica: Replica, error: unknown): void {
    if (faultKind(error) === 'LOST' && this.options.stop?.stopped === undefined)
      this.context.replicas?.lost(replica, error);
  }

  private tell(sent: SentStatement, replica: Replica | undefined): void {
    this.context.observe(replica === undefined ? sent : { ...sent, replica: replica.name });
  }

  /**
   * The first statement is sent right behind BEGIN, in the same packet; a failed BEGIN fails it
   * too.
   */
  private async run<Row extends object>(
    opening: Promise<Opened>,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const opened = await opening;
    const { client, begun, replica } = opened;
    throwIfStopped(this.options.stop);
    this.tell({ text: statement.text, kind: 'work' }, replica);
    const sent = Promise.all([sendStatement<Row>(client, statement, values, this.options.stop), begun]);
    const [rows] = await sent.catch((error: unknown) => {
      opened.failed ??= error;
      if (replica !== undefined) this.failedOn(replica, error);
      throw isBehindFailed(error) ? opened.failed : error;
    });
    this.options.read?.(rows.length);
    return rows;
  }
}

/**
 * COMMIT of a failed transaction rolls back; a connection that cannot say COMMIT is thrown away.
 */
async function end(opened: Opened, observe: StatementObserver): Promise<void> {
  try {
    await opened.begun;
    observe({ text: 'COMMIT', kind: 'transaction' });
    await opened.client.query('COMMIT');
    opened.client.release();
  } catch (error) {
    opened.client.release(error instanceof Error ? error : true);
  } finally {
    opened.giveBack();
  }
}

function ignore(): void {
  // The caller of the statement is told; here only its end matters.
}
