import type { ClientBase, Submittable } from 'pg';
import { RowQuery } from './row-client';
import type { Statement } from './statement';
import { countStatement, type StopSignal } from './stop';

/**
 * Sends a statement on a connection and returns its rows. It asks `pg` for a callback and makes the
 * promise itself: rows that come by a promise of `pg` outlive their request until the next full
 * garbage collection, which doubles what reading them costs. It is counted for whoever asked.
 */
export function sendStatement<Row extends object>(
  client: ClientBase,
  statement: Statement,
  values: readonly unknown[],
  stop?: StopSignal,
): Promise<Row[]> {
  const { name, text, unread } = statement;
  const ended = countStatement(stop, name);
  return new Promise<Row[]>((resolve, reject) => {
    const told = (error: Error | null, result: { readonly rows: object[] }): void => {
      ended?.(error);
      if (error) reject(error);
      else resolve(result.rows as Row[]);
    };
    const query = new RowQuery({ name, text, values: values.map(asSent) }, told, unread);
    client.query(query as unknown as Submittable);
  }).catch((error: Error) => {
    // As `pg` does: its own stack leads to a socket, this one to whoever asked.
    Error.captureStackTrace(error);
    throw error;
  });
}

/** Text that stands in an array without quotes, unless it says null. */
const PLAIN = /^[\w.:+-]+$/;
/** Text longer than this is rarely plain. */
const LONG = 200;
/** What JSON escapes and arrays do not. */
// eslint-disable-next-line no-control-regex -- these are the characters that JSON escapes
const UNLIKE_JSON = /[\u0000-\u001f\ud800-\udfff]/;
const ID = /^[0-9a-f-]{36}$/;

/**
 * A value as it is given to `pg`; a list of plain values as PostgreSQL writes arrays, since `pg`
 * quotes each text and looks twice in it for what that breaks: of a page of 5 000 ids, that took as
 * long as to read its rows.
 */
function asSent(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  if (value.every((one) => typeof one === 'string' && ID.test(one))) return `{${value.join(',')}}`;
  let text = '';
  for (const one of value as readonly unknown[]) {
    const element = elementOf(one);
    if (element === undefined) return value;
    text += text === '' ? element : `,${element}`;
  }
  return `{${text}}`;
}

/** An element as PostgreSQL writes it within an array; undefined for what `pg` is left to write. */
function elementOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  // JSON escapes quotes and backslashes as arrays do, and does so at once.
  if (value.length > LONG && !UNLIKE_JSON.test(value)) return JSON.stringify(value);
  if (PLAIN.test(value) && (value.length !== 4 || value.toLowerCase() !== 'null')) return value;
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
