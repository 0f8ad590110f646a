import type { Statement, StatementRunner } from '../database/statement';

const PAGE = 500;

/**
 * The rows of a statement without values, in its order, page by page: what it returns is never in
 * memory as a whole. Within one snapshot, in which no other statement of that name is read so.
 */
export async function* inPages<Row extends object>(
  read: StatementRunner,
  { name, text }: Statement,
): AsyncGenerator<readonly Row[], void, undefined> {
  await read.query({ name: `${name}:open`, text: `DECLARE "${name}" NO SCROLL CURSOR FOR ${text}` });
  for (;;) {
    const rows = await read.query<Row>({ name: `${name}:next`, text: `FETCH ${PAGE} FROM "${name}"` });
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) break;
  }
  await read.query({ name: `${name}:end`, text: `CLOSE "${name}"` });
}

/** The same, row by row. */
export async function* oneByOne<Row extends object>(
  read: StatementRunner,
  statement: Statement,
): AsyncGenerator<Row, void, undefined> {
  for await (const rows of inPages<Row>(read, statement)) yield* rows;
}
