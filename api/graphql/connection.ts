import { cursorEncoder, decodeCursor, type CursorKeys, type CursorKeyType } from './cursor';
import { codedError } from './errors';
import type { StatementRunner } from '../store/database/statement';
import type { CountedRows, ReadOrderColumn } from '../store/keyset';

/** Most rows of a page unless a list says otherwise. */
export const MOST_PER_PAGE = 1000;

/** The arguments of every list of the schema. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
  /** Which end comes first, of lists by time; others have orders of their own. */
  readonly orderBy?: string;
}

/** A checked request for a page. */
export interface PageRequest {
  /** How many rows the caller wants. */
  readonly first: number;
  /** How many to ask the database for: one more, which tells whether there is a next page. */
  readonly limit: number;
  /** The keys of the row that the page comes after; null for the first page. */
  readonly after: CursorKeys | null;
  /** The cursor that those keys came in; null for the first page. */
  readonly cursor: string | null;
  /** The properties that are read of its rows; all when absent. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Whether the latest comes first, or the oldest; as the list has it when absent. */
  readonly latestFirst?: boolean | undefined;
  /** Where it is given, rows are counted into it, and none is read. */
  readonly counted?: CountedRows[] | undefined;
}

/** A list of the schema that is returned in pages. */
export interface PageList<Row> {
  /** Name of the list: a cursor of one list is refused by another one. */
  readonly list: string;
  /** Most rows a page, 1 000 when absent. */
  readonly most?: number;
  /** Types of the columns that order the list, the last of which makes rows unique. */
  readonly keys: readonly CursorKeyType[];
  /** Values of those columns. */
  readonly keyOf: (row: Row) => CursorKeys;
}

/** Pages of a list: checks what is asked for, and makes connections of the rows found. */
export interface Pages<Row> {
  /**
   * Refuses a size out of bounds (PAGE_SIZE_INVALID) and a cursor that this list never gave
   * (INVALID_CURSOR).
   */
  request(args: PageArgs): PageRequest;
  /** A page of the at most `limit` rows found. */
  connection<Found extends Row>(
    rows: readonly Found[],
    page: PageRequest,
    total?: Connection<Found>['total'],
  ): Connection<Found>;
  /** The keys of a cursor of this list; refused with INVALID_CURSOR. */
  decode(cursor: string): CursorKeys;
  /** The cursor of a row. */
  cursorOf(row: Row): string;
}

/**
 * Makes the cursor of a row. A method, not a function, so that a page of a narrower row is a page
 * of the wider one.
 */
interface CursorMaker<Row> {
  cursorOf(row: Row): string;
}

/** A row of a page with its cursor, made when asked for. */
export class Edge<Row> {
  constructor(
    readonly node: Row,
    private readonly list: CursorMaker<Row>,
  ) {}

  get cursor(): string {
    return this.list.cursorOf(this.node);
  }
}

/**
 * Where a page stands. Cursors are made when asked for. An empty page ends where it began: whoever
 * keeps `endCursor` goes on from there.
 */
export class PageStanding<Row> {
  constructor(
    private readonly rows: readonly Row[],
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
    private readonly list: CursorMaker<Row>,
    private readonly askedAfter: string | null,
  ) {}

  get startCursor(): string | null {
    const [first] = this.rows;
    return first === undefined ? null : this.list.cursorOf(first);
  }

  get endCursor(): string | null {
    const last = this.rows.at(-1);
    return last === undefined ? this.askedAfter : this.list.cursorOf(last);
  }
}

/** How many rows the lists of several parents have; those that are not counted are absent. */
export type CountRows = (reader: StatementRunner, parents: readonly string[]) => Promise<readonly CountedRows[]>;

/** A page of a list (Relay connection). What is not asked for is never made. */
export class Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: PageStanding<Row>;

  /** `total`: how the rows of all its pages are counted, for lists that tell it. */
  constructor(
    rows: readonly Row[],
    page: PageRequest,
    private readonly list: CursorMaker<Row>,
    readonly total: { readonly parentId: string; readonly count: CountRows } | null = null,
  ) {
    const more = rows.length > page.first;
    this.nodes = more ? rows.slice(0, page.first) : rows;
    this.pageInfo = new PageStanding(this.nodes, more, page.after !== null, list, page.cursor);
  }

  get edges(): readonly Edge<Row>[] {
    return this.nodes.map((row) => new Edge(row, this.list));
  }
}

/**
 * Pages of a list whose rows have the columns that order it: the keys of its cursors are those of
 * the store's order.
 */
export function pagesInOrder<Row>(list: {
  readonly list: string;
  readonly most?: number;
  readonly order: readonly ReadOrderColumn<
    { [Name in keyof Row]: Row[Name] extends string | number ? Name : never }[keyof Row] & string
  >[];
}): Pages<Row> {
  const { order, ...rest } = list;
  const keys = order.map(({ type }) => type);
  return pages({ ...rest, keys, keyOf: (row: Row) => order.map(({ property }) => row[property] as string | number) });
}

/** Declares a list that is returned in pages. */
export function pages<Row>(list: PageList<Row>): Pages<Row> {
  const most = list.most ?? MOST_PER_PAGE;
  const encode = cursorEncoder(list.list);
  const cursorOf = (row: Row): string => encode(list.keyOf(row));
  const decode = (cursor: string): CursorKeys => {
    const keys = decodeCursor(list.list, list.keys, cursor);
    if (keys !== undefined) return keys;
    throw codedError('INVALID_CURSOR', 'This list did not give this cursor. Pass back `endCursor` unchanged.');
  };
  return {
    cursorOf,
    decode,
    request: ({ first, after, orderBy }) => {
      if (!Number.isInteger(first) || first < 1 || first > most)
        throw codedError('PAGE_SIZE_INVALID', `Ask for 1 to ${most} items, not ${first}.`);
      const page = { first, limit: first + 1, after: after == null ? null : decode(after), cursor: after ?? null };
      if (orderBy !== 'LATEST_FIRST' && orderBy !== 'OLDEST_FIRST') return page;
      return { ...page, latestFirst: orderBy === 'LATEST_FIRST' };
    },
    connection: (rows, page, total) => new Connection<(typeof rows)[number]>(rows, page, { cursorOf }, total),
  };
}
