/** A statement with a name of its own: prepared once on each connection, then only executed. */
export interface Statement {
  /**
   * Unique in the program, at most 63 characters, e.g. `incident.by-asset`. Another text needs
   * another name.
   */
  readonly name: string;
  readonly text: string;
  /**
   * Properties that its rows would have if all were read; to read one of them throws. Given on
   * statements of which there are many: each connection keeps only the latest ones prepared.
   */
  readonly unread?: readonly string[];
}

/** What an observer is told of each message sent to the database. */
export interface SentStatement {
  readonly text: string;
  /**
   * `work`: reads or writes rows; `transaction`: BEGIN with the tenant settings, COMMIT, ROLLBACK,
   * savepoints.
   */
  readonly kind: 'work' | 'transaction';
  /** The replica that it is sent to; absent for the primary. */
  readonly replica?: string;
}

/** Is told of each message sent to the database, before it is sent. */
export type StatementObserver = (sent: SentStatement) => void;

/** Anything that runs statements inside one transaction: a read scope or a write transaction. */
export interface StatementRunner {
  /** Whether it sees one committed state and writes nothing: what it read of a state stays true. */
  readonly isSnapshot?: true;
  /**
   * Runs a statement and returns its rows: times as ISO 8601 text, dates, numerics and int8 as
   * text.
   */
  query<Row extends object>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
}

/** Anything that runs statements which save: a write transaction. */
export interface StatementSender extends StatementRunner {
  /**
   * Sends a statement without waiting for it: what is sent after it, COMMIT included, runs after
   * it, and its failure fails the whole. `check` may refuse the rows that it returns; then it is
   * waited for before COMMIT.
   */
  send(statement: Statement, values?: readonly unknown[], check?: (rows: readonly object[]) => void): void;
}
