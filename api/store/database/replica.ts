import type { Pool, PoolClient } from 'pg';
import { ControlConnection, cut } from './control-connection';
import { replayedOf, REPLAYED, replicaIdentity, type LogPosition, type ServerIdentity } from './log-position';
import { pause } from './pause';
import type { Permits } from './permits';
import { SharedQuestion } from './shared-question';

/** Whether a replica is read from, and why not. */
export type ReplicaState = 'FOLLOWING' | 'LATE' | 'LOST' | 'UNFIT';

/** What a replica is made from. */
export interface ReplicaOptions {
  readonly url: string;
  readonly pool: Pool;
  readonly permits: Permits;
}

/** How long a replica has to say how far it is, in milliseconds. */
const ANSWER_MS = 1_000;
/** How long a read waits for a replica that is on its way, in milliseconds. */
const PATIENCE_MS = 20;

/** A server that follows the primary, from which may be read what it has replayed. */
export class Replica {
  /** Its host and port, by which logs and metrics name it. */
  readonly name: string;
  readonly pool: Pool;
  readonly permits: Permits;
  readonly control: ControlConnection;
  state: ReplicaState = 'LOST';
  /** How many bytes of the log it was behind when it was last looked at. */
  behindBytes = 0;

  private timeline = 0;
  private replayed = -1n;
  /** When the question was put to which `replayed` is the answer, on the stopwatch. */
  private heardAt = -Infinity;
  private readonly question: SharedQuestion<void>;
  /** When each connection of the pool was made, on the stopwatch. */
  private readonly connectedAt = new Map<PoolClient, number>();

  constructor({ url, pool, permits }: ReplicaOptions) {
    const { hostname, port } = new URL(url);
    this.name = `${hostname}:${port === '' ? '5432' : port}`;
    this.pool = pool;
    this.permits = permits;
    this.control = new ControlConnection(url);
    this.question = new SharedQuestion(() => this.hear());
    // Told before anybody uses the connection: it is older than what is heard from now on.
    pool.on('connect', (client) => void this.connectedAt.set(client, performance.now()));
    pool.on('remove', (client) => void this.connectedAt.delete(client));
  }

  /** Whether it is known to have replayed all before a position, and is of the same timeline. */
  has({ lsn, timeline }: LogPosition): boolean {
    return timeline === this.timeline && this.replayed >= lsn;
  }

  /** Waits a moment until it has; false when it does not in time. Throws when it is lost. */
  async reach(position: LogPosition): Promise<boolean> {
    const until = performance.now() + PATIENCE_MS;
    for (let wait = 1; ; wait *= 2) {
      await this.question.ask();
      if (this.has(position)) return true;
      if (position.timeline !== this.timeline || performance.now() + wait > until) return false;
      await pause(wait);
    }
  }

  /**
   * Whether a connection sees all before a position. A replica that crashed goes on from an earlier
   * place than it had shown, so that what was heard counts only for connections older than that.
   */
  async shows(client: PoolClient, position: LogPosition): Promise<boolean> {
    if ((this.connectedAt.get(client) ?? Infinity) < this.heardAt && this.has(position)) return true;
    const { rows } = await client.query<{ lsn: string | null }>(REPLAYED);
    return position.timeline === this.timeline && (replayedOf(rows) ?? -1n) >= position.lsn;
  }

  /** What it is now; undefined when it is no replica. Throws when it does not answer. */
  async identify(): Promise<ServerIdentity | undefined> {
    const askedAt = performance.now();
    const identity = await replicaIdentity(this.control, ANSWER_MS);
    if (identity !== undefined) {
      this.timeline = identity.timeline;
      this.note(identity.lsn, askedAt);
    }
    return identity;
  }

  /**
   * Forgets how far it was, since it may come back elsewhere, and cuts its connections: what is
   * read on them is read again from the primary, at once.
   */
  drop(): void {
    this.replayed = -1n;
    this.heardAt = -Infinity;
    for (const client of this.connectedAt.keys()) cut(client);
  }

  async end(): Promise<void> {
    await this.control.end();
    await this.pool.end();
  }

  private async hear(): Promise<void> {
    const askedAt = performance.now();
    const lsn = replayedOf(await this.control.ask<{ lsn: string | null }>(REPLAYED, [], ANSWER_MS));
    if (lsn === undefined) throw new Error('it is no longer a replica');
    this.note(lsn, askedAt);
  }

  private note(lsn: bigint, askedAt: number): void {
    this.replayed = lsn;
    this.heardAt = askedAt;
  }
}
