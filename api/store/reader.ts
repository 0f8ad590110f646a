/** A statement with a name, under which PostgreSQL keeps it prepared on each connection. The name tells the text: one name, one text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Whatever can run a statement under a user's row-level security: a request's read scope, or a transaction that writes. */
export interface Reader {
  query<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
}
