import type { StatementRunner } from './database/statement';
import { sql, type Computed, type Expression, type Selection, type Values } from './table';

/**
 * Several lists read by one statement. Each list is a value of the statement's only row, made by
 * PostgreSQL as JSON whose values are those that the list's own statement would return.
 */

/**
 * The rows of a selection that `rest` (WHERE…) finds, as one value. `order` is a list of columns.
 */
export function rowsAsJson<Record>(
  selection: Selection<Record>,
  rest: string,
  order: string,
): Expression<readonly Record[]> {
  return sql(`coalesce((SELECT json_agg(${selection.json} ORDER BY ${order}) FROM ${selection.from} ${rest}), '[]')`);
}

/** The row that `rest` (WHERE… LIMIT 1) finds, as one value; null when there is none. */
export function rowAsJson<Record>(selection: Selection<Record>, rest: string): Expression<Record | null> {
  return sql(`(SELECT ${selection.json} FROM ${selection.from} ${rest})`);
}

/** Reads values by one statement, whose name is its own as any statement's is. */
export async function readTogether<Parts extends Computed>(
  reader: StatementRunner,
  name: string,
  parts: Parts,
  values: readonly unknown[],
): Promise<Values<Parts>> {
  const list = Object.entries(parts).map(([part, value]) => `${value} AS "${part}"`);
  const [row] = await reader.query<Values<Parts>>({ name, text: `SELECT ${list.join(', ')}` }, values);
  if (row === undefined) throw new Error('a statement that always has a row had none');
  return row;
}
