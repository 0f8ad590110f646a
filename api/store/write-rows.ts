import type { Statement, StatementSender } from './database/statement';
import {
  declaredTable,
  type Changes,
  type DeclaredTable,
  type Inserted,
  type RowClass,
  type TableColumn,
} from './table';

interface Inserts {
  readonly one: Statement;
  readonly many: Statement;
  /** Of rows that have nothing in common. */
  readonly apart: Statement;
}

/**
 * What rows that are written together mostly have in common: it is sent once where all of a table's
 * columns of these are the same in all its rows.
 */
const MOSTLY_ALIKE: ReadonlySet<string> = new Set([
  ...['recordedAt', 'createdAt', 'updatedAt'],
  ...['actorId', 'actorName', 'operation', 'idempotencyKey', 'requestId'],
]);

/** Writes are sent, not waited for: their failure is the transaction's. */
const SENT = Promise.resolve();

const inserts = new WeakMap<DeclaredTable, Inserts>();

/**
 * Inserts rows of a provider, however many in one statement, which each connection prepares once;
 * none sends nothing.
 */
export function writeRows<Row extends object>(
  tx: Pick<StatementSender, 'send'>,
  entity: RowClass<Row>,
  providerId: string,
  rows: readonly Inserted<NoInfer<Row>>[],
): Promise<void> {
  const table = declaredTable(entity);
  let statements = inserts.get(table);
  if (statements === undefined) inserts.set(table, (statements = insertStatements(table)));
  const given = rows as readonly Readonly<Record<string, unknown>>[];
  const [first] = given;
  if (first === undefined) return SENT;
  if (given.length === 1) {
    const valueIn = (column: TableColumn): unknown => valueOf(column, first, providerId);
    tx.send(statements.one, table.columns.map(valueIn));
    return SENT;
  }
  const shared = sharedBy(table, given);
  tx.send(shared.size > 1 ? statements.many : statements.apart, columnsOf(table, given, providerId, shared));
  return SENT;
}

/** Columns whose values a statement calculates. */
export interface Calculated {
  /**
   * SQL by column, as the table names it; `r` is the row as given, with what is not the same in all
   * rows, `r.place` its place among those inserted, from 1.
   */
  readonly values: Readonly<Record<string, string>>;
  /** What else the statement selects from. */
  readonly from: string;
}

/** Says what is calculated, by SQL of how many rows there are. */
export type Calculation = (count: string) => Calculated;

/** Inserts rows of a provider in one statement with a name, which calculates columns itself. */
export function writeRowsWith<Row extends object>(
  tx: Pick<StatementSender, 'send'>,
  entity: RowClass<Row>,
  providerId: string,
  rows: readonly Inserted<NoInfer<Row>>[],
  name: string,
  calculation: Calculation,
): Promise<void> {
  const table = declaredTable(entity);
  const shared = sharedBy(table, rows);
  const text = insertMany(table, 0, shared, calculation);
  tx.send({ name: shared.size > 1 ? name : `${name}:apart`, text }, columnsOf(table, rows, providerId, shared));
  return SENT;
}

/** Rows of one table, to be inserted together with those of others. */
export interface RowsOfTable {
  readonly table: DeclaredTable;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly calculation: Calculation | undefined;
}

/** See `RowsOfTable`. */
export function rowsInto<Row extends object>(
  entity: RowClass<Row>,
  rows: readonly Inserted<NoInfer<Row>>[],
  calculation?: Calculation,
): RowsOfTable {
  return { table: declaredTable(entity), rows, calculation };
}

/**
 * Inserts rows of several tables of a provider, all in one statement; keys between them may go
 * either way.
 */
export function writeTogether(
  tx: Pick<StatementSender, 'send'>,
  providerId: string,
  together: readonly RowsOfTable[],
): Promise<void> {
  const given = together
    .filter(({ rows }) => rows.length > 0)
    .map((each) => ({ ...each, shared: sharedBy(each.table, each.rows) }));
  if (given.length === 0) return SENT;
  let places = 0;
  const texts = given.map(({ table, calculation, shared }) => {
    const text = insertMany(table, places, shared, calculation);
    places += table.columns.length;
    return text;
  });
  const last = texts.pop() ?? '';
  const before = texts.map((text, place) => `rows_${place + 1} AS (${text})`);
  tx.send(
    {
      name: `insert:${given.map(({ table, shared }) => `${table.name}${shared.size > 1 ? '' : ':apart'}`).join('+')}`,
      text: before.length === 0 ? last : `WITH ${before.join(', ')} ${last}`,
    },
    given.flatMap(({ table, rows, shared }) => columnsOf(table, rows, providerId, shared)),
  );
  return SENT;
}

/**
 * Not the one row was changed that should be: it is gone, or its policy lets somebody else change
 * it.
 */
export class RowNotChanged extends Error {
  constructor(table: string, count: number) {
    super(`${table}: ${count} rows changed where one was expected`);
    this.name = 'RowNotChanged';
  }
}

/**
 * Changes columns of the row with this primary key (all its columns, the provider's too); throws
 * when there is not exactly one, or nothing to change.
 */
export function changeRow<Row extends object>(
  tx: Pick<StatementSender, 'send'>,
  entity: RowClass<Row>,
  key: Readonly<Partial<NoInfer<Row>>>,
  changes: Changes<NoInfer<Row>>,
): Promise<void> {
  const table = declaredTable(entity);
  const keys = table.columns.filter(({ isPrimary }) => isPrimary);
  const changed = table.columns.filter(({ property }) => property in changes);
  if (changed.length === 0 || changed.length !== Object.keys(changes).length) {
    throw new Error(`${table.name}: ${Object.keys(changes).join(', ') || 'nothing'} cannot be changed`);
  }
  const places = changed.map((column) => table.columns.indexOf(column));
  tx.send(
    {
      // The same columns make the same statement, whichever order they are given in.
      name: `update:${table.name}:${places.join('.')}`,
      text:
        `UPDATE ${table.name} SET ${changed.map(({ name }, place) => `"${name}" = $${place + 1}`).join(', ')} ` +
        `WHERE ${keys.map(({ name }, place) => `"${name}" = $${changed.length + place + 1}`).join(' AND ')} RETURNING 1`,
    },
    [
      ...changed.map((column) => encoded(column, (changes as Readonly<Record<string, unknown>>)[column.property])),
      ...keys.map(({ property }) => {
        const value = (key as Readonly<Record<string, unknown>>)[property];
        if (value === undefined) throw new Error(`${table.name}: ${property} is missing in the key`);
        return value;
      }),
    ],
    (rows) => {
      if (rows.length !== 1) throw new RowNotChanged(table.name, rows.length);
    },
  );
  return SENT;
}

function insertStatements(table: DeclaredTable): Inserts {
  const { name, columns } = table;
  // A column may have the name of a word of SQL.
  const names = columns.map((column) => `"${column.name}"`);
  const start = `INSERT INTO ${name} (${names.join(', ')})`;
  const places = columns.map((_, place) => `$${place + 1}`);
  return {
    one: { name: `insert:${name}`, text: `${start} VALUES (${places.join(', ')})` },
    many: { name: `insert:${name}:many`, text: insertMany(table, 0, new Set(['providerId', ...mostlyAlike(table)])) },
    apart: { name: `insert:${name}:apart`, text: insertMany(table, 0, new Set(['providerId'])) },
  };
}

const mostlyAlike = ({ columns }: DeclaredTable): readonly string[] =>
  columns.map(({ property }) => property).filter((property) => MOSTLY_ALIKE.has(property));

/** The columns whose value is sent once: the provider, and what is mostly alike where it is. */
function sharedBy(table: DeclaredTable, rows: readonly Readonly<Record<string, unknown>>[]): ReadonlySet<string> {
  const alike = mostlyAlike(table);
  const [first] = rows;
  const areAlike = rows.every((row) => alike.every((property) => row[property] === first?.[property]));
  return new Set(['providerId', ...(areAlike ? alike : [])]);
}

/**
 * The insert of any number of rows, from the parameter after `before` on: an array of values for
 * each column, and one value for those in `shared`.
 */
function insertMany(
  { name, columns }: DeclaredTable,
  before: number,
  shared: ReadonlySet<string>,
  calculation?: Calculation,
): string {
  const names = columns.map((column) => `"${column.name}"`);
  const parameters = columns.map(({ type, isArray, property }, place) => {
    if (shared.has(property)) return `$${before + place + 1}::${type}${isArray ? '[]' : ''}`;
    return `$${before + place + 1}::${isArray ? 'text' : type}[]`;
  });
  const differing = columns.flatMap(({ property }, place) => (shared.has(property) ? [] : [place]));
  const arrays = differing.map((place) => parameters[place] ?? '');
  const calculated = calculation?.(`cardinality(${arrays[0] ?? ''})`);
  // An array of arrays would be unnested whole: each comes as text and is cast.
  const values = columns.map((column, place) => {
    const own = shared.has(column.property)
      ? parameters[place]
      : `r.${names[place] ?? ''}${column.isArray ? `::${column.type}[]` : ''}`;
    return calculated?.values[column.name] ?? own;
  });
  const listed = differing.map((place) => names[place]).join(', ');
  const rows =
    calculated === undefined
      ? `unnest(${arrays.join(', ')}) AS r(${listed})`
      : `unnest(${arrays.join(', ')}) WITH ORDINALITY AS r(${listed}, place), ${calculated.from}`;
  return `INSERT INTO ${name} (${names.join(', ')}) SELECT ${values.join(', ')} FROM ${rows}`;
}

function columnsOf(
  { columns }: DeclaredTable,
  rows: readonly Readonly<Record<string, unknown>>[],
  providerId: string,
  shared: ReadonlySet<string>,
): readonly unknown[] {
  const [first = {}] = rows;
  return columns.map((column) =>
    shared.has(column.property)
      ? valueOf(column, first, providerId)
      : rows.map((row) => element(column, valueOf(column, row, providerId))),
  );
}

function valueOf(column: TableColumn, row: Readonly<Record<string, unknown>>, providerId: string): unknown {
  return encoded(column, column.property === 'providerId' ? providerId : row[column.property]);
}

/** JSON goes as text: `pg` would make an array of PostgreSQL of a list. */
function encoded(column: TableColumn, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return column.type === 'jsonb' || column.type === 'json' ? JSON.stringify(value) : value;
}

/** An element of an array parameter; one that is an array itself as PostgreSQL writes it. */
function element(column: TableColumn, value: unknown): unknown {
  if (!column.isArray || value === null) return value;
  const items = (value as readonly (string | number | boolean | null)[]).map((item) =>
    item === null ? 'NULL' : `"${String(item).replace(/[\\"]/g, '\\$&')}"`,
  );
  return `{${items.join(',')}}`;
}
