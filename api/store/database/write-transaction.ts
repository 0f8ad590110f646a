import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import { connectUntil } from './connect-until';
import type { ControlConnection } from './control-connection';
import { endOnStop } from './end-on-stop';
import { isBehindFailed } from './fault-kind';
import { pause } from './pause';
import type { Permits } from './permits';
import { sendStatement } from './send-statement';
import { codeOf } from './start-failure';
import { corked } from './row-client';
import type { Statement, StatementObserver, StatementSender } from './statement';
import { throwIfStopped, type StopSignal } from './stop';
import type { StoreLog } from './store-log';

/** One write: everything done with it is saved together or not at all. */
export interface WriteTransaction extends StatementSender {
  /** TypeORM's manager, bound to this transaction and its tenant. */
  readonly manager: EntityManager;
}

/** What a write needs from its database. */
export interface WriteContext {
  readonly dataSource: DataSource;
  readonly observe: StatementObserver;
  readonly log: StoreLog;
  readonly permits: Permits;
  readonly control: ControlConnection;
  /** Whose share of the connections is used. */
  readonly owner: string;
  /** When the write is to stop: until it begins to commit, what waits or runs of it is given up. */
  readonly stop: StopSignal | undefined;
}

const ATTEMPTS = 3;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/**
 * Runs `work` in a transaction (READ COMMITTED) of the tenant that `settings` names and commits it;
 * rolls back when it throws. Run again, at most twice, only when PostgreSQL gave it up for another
 * one (serialization failure, deadlock): `work` must therefore do nothing outside the transaction.
 */
export async function runWrite<T>(
  context: WriteContext,
  settings: string,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(context, settings, work);
    } catch (error) {
      const code = codeOf(error);
      if (attempt >= ATTEMPTS || (code !== SERIALIZATION_FAILURE && code !== DEADLOCK)) throw error;
      context.log.warn({ code, attempt }, 'the database gave a write up for another one; it is done again');
      await pause(Math.random() * 20 * attempt);
    }
  }
}

async function runOnce<T>(
  context: WriteContext,
  settings: string,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<T> {
  const { stop } = context;
  const giveBack = await context.permits.take(context.owner, stop);
  const runner = context.dataSource.createQueryRunner();
  const end = async (): Promise<void> => {
    await runner.release().catch(ignore);
    giveBack();
  };
  const client = await connectUntil(runner.connect() as Promise<PoolClient>, stop, () => void end());
  try {
    const watched = endOnStop(stop, context.control, client);
    const transaction = new BoundTransaction(runner, client, context);
    try {
      transaction.begin(settings);
      const value = await work(transaction);
      await transaction.checked();
      // From here on it is carried out, whoever has left.
      await watched.end();
      throwIfStopped(stop);
      await transaction.commit();
      return value;
    } catch (error) {
      await transaction.end();
      await watched.end();
      await rollBack(client);
      throw stop?.stopped ?? transaction.causeOf(error);
    }
  } finally {
    await end();
  }
}

/**
 * The first failure is the one to tell. A connection that cannot roll back is closed, never given
 * to another request.
 */
async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
  } catch {
    void client.end().catch(ignore);
  }
}

class BoundTransaction implements WriteTransaction {
  readonly manager: EntityManager;
  /** The failure of a statement that nobody waits for. */
  private unseen: Error | undefined;
  /** The failure for which PostgreSQL refuses all statements behind it. */
  private first: unknown;
  private ended = false;
  private failed = false;
  private readonly pending = new Set<Promise<unknown>>();
  private readonly checks = new Set<Promise<unknown>>();

  constructor(
    runner: QueryRunner,
    private readonly client: PoolClient,
    private readonly context: Pick<WriteContext, 'observe' | 'stop'>,
  ) {
    // What TypeORM does for itself is to be part of the transaction, not to begin one.
    (runner as { isTransactionActive: boolean }).isTransactionActive = true;
    this.manager = runner.manager;
  }

  /** BEGIN and the tenant leave together with the first statement. */
  begin(settings: string): void {
    this.context.observe({ text: BEGIN, kind: 'transaction' });
    void this.follow(
      corked(this.client, () => this.client.query(`${BEGIN};${settings}`)),
      true,
    );
  }

  query<Row extends object>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    return this.sent<Row>(statement, values, false);
  }

  send(statement: Statement, values: readonly unknown[] = [], check?: (rows: readonly object[]) => void): void {
    const rows = this.sent(statement, values, true);
    if (check === undefined) void rows.catch(ignore);
    else this.checks.add(this.follow(rows.then(check), true));
  }

  /** Waits for what may be refused for its rows, and throws what is known to have failed. */
  async checked(): Promise<void> {
    if (this.checks.size > 0) await Promise.all(this.checks);
    this.requireSound();
  }

  /**
   * Commits behind all that was sent. PostgreSQL answers COMMIT of a failed transaction with a
   * silent rollback: work that hid an error must not pass.
   */
  async commit(): Promise<void> {
    this.ended = true;
    this.context.observe({ text: COMMIT, kind: 'transaction' });
    const committing = corked(this.client, () => this.client.query(COMMIT));
    const [{ command }] = await Promise.all([committing, ...this.pending]);
    this.requireSound();
    if (command !== COMMIT) throw new Error(HIDDEN);
  }

  /** Nothing may run on the connection once another request has it. */
  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.pending);
  }

  /**
   * What an error of the work comes from: statements leave before those sent earlier have ended, so
   * that work may be told of one that was only refused because an earlier one had failed.
   */
  causeOf(error: unknown): unknown {
    return this.unseen ?? (isBehindFailed(error) ? this.first : error);
  }

  private async sent<Row extends object>(
    statement: Statement,
    values: readonly unknown[],
    unwaited: boolean,
  ): Promise<Row[]> {
    if (this.ended) throw new Error(`a statement after the end of its transaction: ${statement.name}`);
    throwIfStopped(this.context.stop);
    this.context.observe({ text: statement.text, kind: 'work' });
    const rows = corked(this.client, () => sendStatement<Row>(this.client, statement, values, this.context.stop));
    void this.follow(rows, unwaited);
    return rows;
  }

  /** Notes how something ends; nobody else may be told of what nobody waits for. */
  private follow(running: Promise<unknown>, unwaited: boolean): Promise<void> {
    const settled = running.then(ignore, (error: unknown) => {
      if (!this.failed) this.first = error;
      this.failed = true;
      const cause = isBehindFailed(error) ? this.first : error;
      if (unwaited) this.unseen ??= cause instanceof Error ? cause : new Error(String(cause));
    });
    this.pending.add(settled);
    void settled.then(() => this.pending.delete(settled));
    return settled;
  }

  private requireSound(): void {
    if (this.unseen !== undefined) throw this.unseen;
    // The server's word on its state may come in a packet after the error itself.
    if (this.failed || this.client.getTransactionStatus() === 'E') throw new Error(HIDDEN);
  }
}

const BEGIN = 'BEGIN';
const COMMIT = 'COMMIT';
const HIDDEN = 'a statement of this write failed, and its work went on as if it had not';

function ignore(): void {
  // The caller of the statement is told; here only its end matters.
}
