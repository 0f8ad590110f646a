import { directed } from './directed';
import { narrowed } from './narrowed';
import type { SelectedValue } from './table';
import type { Statement, StatementRunner as Reader } from './database/statement';

/** The types of columns that may order a list. */
export type OrderColumnType = 'uuid' | 'timestamptz' | 'integer' | 'bigint' | 'date' | 'text';

/** A column that orders a list, with the type of its values in a cursor. */
export interface OrderColumn {
  readonly sql: string;
  readonly type: OrderColumnType;
}

/** One whose values the rows that are read have under a name. */
export interface ReadOrderColumn<Name extends string> extends OrderColumn {
  readonly property: Name;
}

/**
 * A list that can be read in pages: what to select, from where, under which conditions, in which
 * order. The order must end with a unique column and have an index behind it. Conditions may use
 * `$1`, `$2`… for the values given with the call.
 */
export interface ListShape {
  /** Name of its prepared statements. */
  readonly name: string;
  readonly columns: string;
  /** What `columns` consists of: then it can be read without what nobody asks for. */
  readonly values?: readonly SelectedValue[];
  /** Properties that are made of others once rows are read, e.g. a label of two columns. */
  readonly made?: Readonly<Record<string, readonly string[]>>;
  /** Set where not all is read: the properties that rows then lack. */
  readonly unread?: readonly string[];
  readonly from: string;
  readonly where?: string;
  readonly order: readonly ReadOrderColumn<string>[];
  readonly descending?: boolean;
  /** How many values the conditions use. */
  readonly valueCount?: number;
  /** For lists below a parent: the column that holds the parent's id. */
  readonly parent?: string;
}

/** Which part of a list: after the row with these keys, or from the start; at most `limit` rows. */
export interface PageRange {
  readonly after: readonly (string | number)[] | null;
  readonly limit: number;
  /**
   * Properties that are read of a row, with those that order the list; all when absent. Those that
   * a list does not know are none of its columns.
   */
  readonly only?: ReadonlySet<string> | undefined;
  /** Whether the latest comes first, or the oldest; as the list has it when absent. */
  readonly latestFirst?: boolean | undefined;
  /**
   * Where it is given, rows are counted into it, for each parent or all of them, and none is read:
   * so whatever reads a list also counts it.
   */
  readonly counted?: CountedRows[] | undefined;
}

/** How many rows a list has, below one parent where it hangs on parents. */
export interface CountedRows {
  readonly parentId: string;
  readonly count: number;
}

/** A row below one of several parents. */
export type Below<Row> = Row & {
  /** Which of the parents it is below, the first one being 1. */
  readonly parentPlace: number;
};

/** Reads one page of a list. */
export function readPage<Row extends object>(
  reader: Reader,
  shape: ListShape,
  values: readonly unknown[],
  page: PageRange,
): Promise<Row[]> {
  if (page.counted !== undefined)
    return countInto(page.counted, reader.query(wholeCountStatement(shape), [...values, COUNTED_AT_MOST + 1]));
  return reader.query<Row>(pageStatement(narrowed(directed(shape, page), page.only), page.after !== null), [
    ...values,
    page.limit,
    ...(page.after ?? []),
  ]);
}

/** Rows that are read by their ids: what to select, and from where. */
export type ByIdShape = Pick<ListShape, 'name' | 'columns' | 'values' | 'made' | 'from'> & {
  /** The id of a row, which is always read. */
  readonly order: readonly [ReadOrderColumn<'id'>];
};

/** Reads the rows with these ids; `only`: the properties that are read of them, all when absent. */
export function readByIds<Row extends object>(
  reader: Reader,
  shape: ByIdShape,
  ids: readonly string[],
  only?: ReadonlySet<string>,
): Promise<Row[]> {
  return reader.query<Row>(byIdsStatement(narrowed(shape, only)), [ids]);
}

function byIdsStatement(shape: ListShape): Statement {
  const text = `SELECT ${shape.columns} FROM ${shape.from} WHERE ${shape.order[0]?.sql} = ANY($1::uuid[])`;
  return { ...unreadOf(shape), name: shape.name, text };
}

/**
 * Reads one page of the same list below each of several parents, in one statement; rows of a parent
 * are together and in order, and say which parent it is.
 */
export function readPagesOf<Row extends object>(
  reader: Reader,
  shape: ListShape,
  parents: readonly string[],
  values: readonly unknown[],
  page: PageRange,
): Promise<Below<Row>[]> {
  if (parents.length === 0) return Promise.resolve([]);
  if (page.counted !== undefined) return countInto(page.counted, countRowsBelow(reader, shape, parents, values));
  return reader.query<Below<Row>>(lateralStatement(narrowed(directed(shape, page), page.only), page.after !== null), [
    ...values,
    page.limit,
    parents,
    ...(page.after ?? []),
  ]);
}

/**
 * Reads one page of the rows below several parents together, in the order of the list: where the
 * parents are few, what hangs on others is then not even looked at.
 */
export function readPageBelow<Row extends object>(
  reader: Reader,
  shape: ListShape,
  parents: readonly string[],
  values: readonly unknown[],
  page: PageRange,
): Promise<Row[]> {
  if (page.counted !== undefined)
    return countInto(page.counted, reader.query(countBelowStatement(shape), [...values, COUNTED_AT_MOST + 1, parents]));
  if (parents.length === 0) return Promise.resolve([]);
  return reader.query<Row>(pageBelowStatement(narrowed(directed(shape, page), page.only), page.after !== null), [
    ...values,
    page.limit,
    parents,
    ...(page.after ?? []),
  ]);
}

async function countInto(counted: CountedRows[], found: Promise<readonly CountedRows[]>): Promise<[]> {
  counted.push(...(await found));
  return [];
}

/** Up to how many rows a list is counted: it has more than that when one more is found. */
export const COUNTED_AT_MOST = 10_000;

/** How many rows of a list each of several parents has, those that have none included. */
export function countRowsBelow(
  reader: Reader,
  shape: ListShape,
  parents: readonly string[],
  values: readonly unknown[],
  most = COUNTED_AT_MOST,
): Promise<CountedRows[]> {
  return reader.query(rowCountStatement(shape), [...values, most + 1, parents]);
}

/** The statement that counts; exported for the tests that keep its plan. */
export function rowCountStatement({ name, from, where, parent, valueCount = 0 }: ListShape): Statement {
  if (parent === undefined) throw new Error(`${name} has no parent column`);
  const conditions = [`${parent} = parent.id`, ...(where === undefined ? [] : [where])];
  return {
    name: `${name}:count`,
    text:
      `SELECT parent.id AS "parentId", counted.count FROM unnest($${valueCount + 2}::uuid[]) AS parent(id) ` +
      `CROSS JOIN LATERAL (SELECT count(*)::integer AS count FROM ` +
      `(SELECT 1 FROM ${from} WHERE ${conditions.join(' AND ')} LIMIT $${valueCount + 1}) AS one) AS counted`,
  };
}

/** The statement that counts a whole list; exported for the tests that keep its plan. */
export function wholeCountStatement({ name, from, where, valueCount = 0 }: ListShape): Statement {
  const rows = `SELECT 1 FROM ${from}${where === undefined ? '' : ` WHERE ${where}`} LIMIT $${valueCount + 1}`;
  return {
    name: `${name}:count-all`,
    text: `SELECT '' AS "parentId", count(*)::integer AS count FROM (${rows}) AS one`,
  };
}

/** The statement that counts what hangs on several parents; exported for tests of its plan. */
export function countBelowStatement(shape: ListShape): Statement {
  const { text } = rowCountStatement(shape);
  const most = `$${(shape.valueCount ?? 0) + 1}`;
  return {
    name: `${shape.name}:count-together`,
    text: `SELECT '' AS "parentId", least(coalesce(sum(apart.count), 0), ${most})::integer AS count FROM (${text}) AS apart`,
  };
}

/** The statement of one page; exported for the tests that keep its plan. */
export function pageStatement(shape: ListShape, hasAfter: boolean): Statement {
  const values = shape.valueCount ?? 0;
  const conditions = [shape.where, hasAfter ? afterCondition(shape, values + 2) : undefined].filter(
    (one) => one !== undefined,
  );
  return {
    ...unreadOf(shape),
    name: `${shape.name}${hasAfter ? ':after' : ''}`,
    text: `SELECT ${shape.columns} FROM ${shape.from}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''} ${orderBy(shape)} LIMIT $${values + 1}`,
  };
}

/** The statement of one page for each parent; exported for the tests that keep its plan. */
export function lateralStatement(shape: ListShape, hasAfter: boolean): Statement {
  if (shape.parent === undefined) throw new Error(`${shape.name} has no parent column`);
  const values = shape.valueCount ?? 0;
  const conditions = [
    `${shape.parent} = parent.id`,
    ...(shape.where === undefined ? [] : [shape.where]),
    ...(hasAfter ? [afterCondition(shape, values + 3)] : []),
  ];
  return {
    ...unreadOf(shape),
    name: `${shape.name}:of${hasAfter ? ':after' : ''}`,
    text:
      `SELECT page.*, parent.place::integer AS "parentPlace" FROM unnest($${values + 2}::uuid[]) WITH ORDINALITY AS parent(id, place) ` +
      `CROSS JOIN LATERAL (SELECT ${shape.columns} FROM ${shape.from} WHERE ${conditions.join(' AND ')} ${orderBy(shape)} LIMIT $${values + 1}) AS page`,
  };
}

/** The statement of one page below several parents; exported for the tests that keep its plan. */
export function pageBelowStatement(shape: ListShape, hasAfter: boolean): Statement {
  const { name, text, ...rest } = lateralStatement(shape, hasAfter);
  const order = shape.order.map(({ property }) => ({ sql: `page."${property}"` }));
  return {
    ...rest,
    name: `${name}:together`,
    text: `${text} ${orderBy({ ...shape, order })} LIMIT $${(shape.valueCount ?? 0) + 1}`,
  };
}

function unreadOf({ unread }: ListShape): Pick<Statement, 'unread'> {
  return unread === undefined ? {} : { unread };
}

function orderBy({
  order,
  descending,
}: {
  readonly order: readonly { readonly sql: string }[];
  readonly descending?: boolean;
}): string {
  return `ORDER BY ${order.map((column) => column.sql + (descending === true ? ' DESC' : '')).join(', ')}`;
}

function afterCondition(shape: ListShape, first: number): string {
  const columns = shape.order.map((column) => column.sql).join(', ');
  const keys = shape.order.map((column, place) => `$${first + place}::${column.type}`).join(', ');
  return `(${columns}) ${shape.descending === true ? '<' : '>'} (${keys})`;
}
