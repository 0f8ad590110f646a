import { Database } from '../../api/store/database/database';
import type { Statement } from '../../api/store/database/statement';
import type { WriteTransaction } from '../../api/store/database/write-transaction';

/**
 * In tests a command that changes rows and records no event fails. A command is told from other
 * writes by the idempotency key that it claims; what it sends from then on is watched.
 */

/** No state that histories tell. */
const BOOKKEEPING = new Set(['provider_counter', 'idempotency_key']);
/** What tests write themselves, instead of amendments that nobody can make yet. */
const STANDS_IN = new Set(['contract', 'contract_version', 'service_module']);
const CHANGED = /(?<!FOR |KEY |DO )\b(?:INSERT INTO|UPDATE|DELETE FROM) "?(\w+)/g;

/** What is sent without being waited for is taken to change something. */
const SOME = [{}];

const write = Reflect.get(Database.prototype, 'write');

/** Runs a write whose statements are watched. */
Database.prototype.write = function watched(session, work, stop) {
  const watchedWork: typeof work = async (tx) => {
    const watch = new Watch();
    const value = await work(watch.through(tx));
    watch.requireEvent();
    return value;
  };
  return write.call(this, session, watchedWork, stop) as ReturnType<typeof work>;
};

/** What one command has changed so far. */
class Watch {
  private operation: string | undefined;
  private readonly tables = new Set<string>();
  private events = 0;

  /** The transaction, watched whichever way statements are sent. */
  through(tx: WriteTransaction): WriteTransaction {
    const note = (statement: Statement, values: readonly unknown[], rows: readonly unknown[]): void =>
      this.note(statement, values, rows);
    return {
      query: async (statement, values = []) => {
        const rows = await tx.query<never>(statement, values);
        note(statement, values, rows);
        return rows;
      },
      send: (statement, values = [], check) => {
        note(statement, values, SOME);
        tx.send(statement, values, check);
      },
      get manager() {
        note({ name: 'manager', text: 'UPDATE something_through_the_manager' }, [], []);
        return tx.manager;
      },
    };
  }

  /** Throws when something changed and no event tells it. */
  requireEvent(): void {
    const { operation } = this;
    const changed = [...this.tables].filter(
      (table) => !BOOKKEEPING.has(table) && !(operation === 'test' && STANDS_IN.has(table)),
    );
    if (changed.length > 0 && this.events === 0)
      throw new Error(`${operation ?? ''} changed ${changed.join(', ')} and recorded no event of it`);
  }

  private note({ name, text }: Statement, values: readonly unknown[], rows: readonly unknown[]): void {
    if (name === 'idempotency:claim') this.operation = values[3] as string;
    if (this.operation === undefined) return;
    // One that says what it changed may have changed nothing; stamps go with whatever is recorded.
    if ((rows.length === 0 && text.includes('RETURNING')) || name.startsWith('stamp:')) return;
    for (const [, table = ''] of text.matchAll(CHANGED)) {
      if (table === 'event') this.events += 1;
      else this.tables.add(table);
    }
  }
}
