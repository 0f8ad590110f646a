import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import type { ControlConnection } from './control-connection';
import { endOnStop } from './end-on-stop';
import { pause } from './pause';
import type { Permits } from './permits';
import { sendStatement } from './send-statement';
import { codeOf } from './start-failure';
import type { Statement, StatementObserver, StatementRunner } from './statement';
import { throwIfStopped, type StopSignal } from './stop';
import type { StoreLog } from './store-log';

/** One write: everything done with it is saved together or not at all. */
export interface WriteTransaction extends StatementRunner {
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
  try {
    const client = (await runner.connect()) as PoolClient;
    const watched = endOnStop(stop, context.control, client);
    const transaction = new BoundTransaction(runner, client, context);
    try {
      await runner.startTransaction();
      context.observe({ text: settings, kind: 'transaction' });
      await client.query(settings);
      const value = await work(transaction);
      await transaction.end();
      requireSound(client, transaction);
      // From here on it is carried out, whoever has left.
      await watched.end();
      throwIfStopped(stop);
      await runner.commitTransaction();
      return value;
    } catch (error) {
      await transaction.end();
      await watched.end();
      await rollBack(runner, client);
      throw stop?.stopped ?? error;
    }
  } finally {
    await runner.release().catch(ignore);
    giveBack();
  }
}

/**
 * PostgreSQL answers COMMIT of a failed transaction with a silent rollback: work that hid an error
 * must not pass.
 */
function requireSound(client: PoolClient, transaction: BoundTransaction): void {
  // The server's word on its state may come in a packet after the error itself.
  if (transaction.hasFailed || client.getTransactionStatus() === 'E') {
    throw new Error('a statement of this write failed, and its work went on as if it had not');
  }
}

/**
 * The first failure is the one to tell. A connection that cannot roll back is closed, never given
 * to another request.
 */
async function rollBack(runner: QueryRunner, client: PoolClient): Promise<void> {
  try {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
  } catch {
    void client.end().catch(ignore);
  }
}

class BoundTransaction implements WriteTransaction {
  readonly manager: EntityManager;
  private ended = false;
  private failed = false;
  private readonly pending = new Set<Promise<unknown>>();

  constructor(
    runner: QueryRunner,
    private readonly client: PoolClient,
    private readonly context: Pick<WriteContext, 'observe' | 'stop'>,
  ) {
    this.manager = runner.manager;
  }

  async query<Row extends object>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.ended) throw new Error(`a statement after the end of its transaction: ${statement.name}`);
    throwIfStopped(this.context.stop);
    this.context.observe({ text: statement.text, kind: 'work' });
    const sent = sendStatement<Row>(this.client, statement, values, this.context.stop);
    const settled = sent.then(ignore, () => {
      this.failed = true;
    });
    this.pending.add(settled);
    void settled.then(() => this.pending.delete(settled));
    return sent;
  }

  /** Whether one of its statements failed: PostgreSQL then saves nothing of it. */
  get hasFailed(): boolean {
    return this.failed;
  }

  /** Nothing may run on the connection once another request has it. */
  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.pending);
  }
}

function ignore(): void {
  // The caller of the statement is told; here only its end matters.
}
