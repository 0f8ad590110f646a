import type { ClientBase, QueryResult } from 'pg';
import type { Statement } from './statement';

/**
 * Sends a statement on a connection and returns its rows. It asks `pg` for a callback and makes the
 * promise itself: rows that come by a promise of `pg` outlive their request until the next full
 * garbage collection, which doubles what reading them costs.
 */
export function sendStatement<Row extends object>(
  client: ClientBase,
  statement: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  const config = { name: statement.name, text: statement.text, values: [...values] };
  return new Promise<Row[]>((resolve, reject) => {
    client.query<Row>(config, (error: Error | null, result: QueryResult<Row>) => {
      if (error) reject(error);
      else resolve(result.rows);
    });
  }).catch((error: Error) => {
    // As `pg` does: its own stack leads to a socket, this one to whoever asked.
    Error.captureStackTrace(error);
    throw error;
  });
}
