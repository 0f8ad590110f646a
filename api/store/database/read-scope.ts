import type { Pool, PoolClient } from 'pg';
import { sendStatement } from './send-statement';
import type { Statement, StatementObserver, StatementRunner } from './statement';

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
  /** Ends it for good; later statements throw. A scope that was never used costs nothing. */
  close(): Promise<void>;
}

/** Who watches what is read. */
export interface ReadWatch {
  /** Told of rows that have been read, before they are handed on. */
  read(rows: number): void;
}

interface Opened {
  readonly client: PoolClient;
  readonly begun: Promise<unknown>;
}

const BEGIN = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Reads for one tenant on a connection of the pool; `settings` is the tenant's statement. */
export class PooledReadScope implements ReadScope {
  private opening: Promise<Opened> | undefined;
  private closed = false;
  private readonly pending = new Set<Promise<unknown>>();

  constructor(
    private readonly pool: Pool,
    private readonly settings: string,
    private readonly observe: StatementObserver,
    private readonly watch?: ReadWatch,
  ) {}

  query<Row extends object>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.closed) return Promise.reject(new Error(`a statement after the end of its request: ${statement.name}`));
    const answer = this.run<Row>((this.opening ??= this.open()), statement, values);
    const settled = answer.then(ignore, ignore);
    this.pending.add(settled);
    void settled.then(() => this.pending.delete(settled));
    return answer;
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
    await end(opened, this.observe);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.renew();
  }

  private async open(): Promise<Opened> {
    const client = await this.pool.connect();
    this.observe({ text: BEGIN, kind: 'transaction' });
    const begun = client.query(`${BEGIN};${this.settings}`);
    begun.catch(ignore);
    return { client, begun };
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
    const { client, begun } = await opening;
    this.observe({ text: statement.text, kind: 'work' });
    const [rows] = await Promise.all([sendStatement<Row>(client, statement, values), begun]);
    this.watch?.read(rows.length);
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
  }
}

function ignore(): void {
  // The caller of the statement is told; here only its end matters.
}
