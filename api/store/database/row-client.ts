import * as pg from 'pg';
import { Parser } from 'pg-protocol/dist/parser';
import { rowReader, type DescribedColumn, type RowReader } from './row-reader';

/**
 * `pg` makes a text of every value of a row, a list of them, an event, and then an object field by
 * field. This client hands rows on where they lie in what was received, and `RowQuery` reads them
 * there. Whatever asks `pg` for its own queries goes on getting the same messages.
 *
 * It stands on how `pg` works inside, so on these versions; a test compares them with what is
 * installed, and what is read with what `pg` reads.
 */
export const WRITTEN_FOR = { pg: '8.23.1', 'pg-protocol': '1.16.1' } as const;

const DATA_ROW = 'D'.charCodeAt(0);
const ROW_DESCRIPTION = 'T'.charCodeAt(0);
/** The length of a message counts its own four bytes. */
const LENGTH_BYTES = 4;
/** Descriptions whose readers are kept: one a statement and order of columns. */
const MOST_READERS = 2_000;

/** A message of the parser of `pg`. */
interface Message {
  readonly name: string;
  readonly length: number;
}
type ParseMessage = (offset: number, code: number, length: number, bytes: Buffer) => Message;

/** What `pg` has inside of a connection. */
interface Connection {
  attachListeners(stream: NodeJS.ReadableStream): void;
  emit(name: string, message: Message): boolean;
}

/**
 * A message whose content stays where it was received, and is parsed as `pg` does when asked for.
 */
class PlacedMessage {
  length = 0;
  start = 0;
  end = 0;
  bytes: Buffer = Buffer.alloc(0);

  constructor(
    readonly name: string,
    private readonly code: number,
    private readonly parse: ParseMessage,
  ) {}

  place(bytes: Buffer, offset: number, length: number): this {
    this.bytes = bytes;
    this.start = offset;
    this.end = offset + length - LENGTH_BYTES;
    this.length = length;
    return this;
  }

  /** For queries of `pg` itself. */
  get fields(): unknown {
    const { fields } = this.parse(this.start, this.code, this.length, this.bytes) as Message & {
      readonly fields: unknown;
    };
    return fields;
  }
}

/** Gives a connection a parser that leaves rows where they are. */
function leaveRowsInPlace(connection: Connection): void {
  connection.attachListeners = (stream) => {
    const parser = new Parser({ mode: 'text' }) as unknown as {
      handlePacket: ParseMessage;
      parse(bytes: Buffer, told: (message: Message) => void): void;
    };
    const parse = parser.handlePacket.bind(parser);
    // One message each is enough: it is used before the next one is made.
    const row = new PlacedMessage('dataRow', DATA_ROW, parse);
    const description = new PlacedMessage('rowDescription', ROW_DESCRIPTION, parse);
    parser.handlePacket = (offset, code, length, bytes) => {
      if (code === DATA_ROW) return row.place(bytes, offset, length);
      if (code === ROW_DESCRIPTION) return description.place(bytes, offset, length);
      return parse(offset, code, length, bytes);
    };
    const tell = (message: Message): void => {
      connection.emit(message.name === 'error' ? 'errorMessage' : message.name, message);
    };
    stream.on('data', (bytes: Buffer) => parser.parse(bytes, tell));
  };
}

/** A client of `pg` whose connection leaves rows in place. */
export class RowClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    leaveRowsInPlace((this as unknown as { readonly connection: Connection }).connection);
  }
}

const readers = new Map<string, RowReader>();

/**
 * The reader of the rows that a message describes; kept by its bytes, which are the same for a
 * statement.
 */
function readerOf(description: PlacedMessage, unread: readonly string[]): RowReader {
  const key = `${unread.join()} ${description.bytes.toString('latin1', description.start, description.end)}`;
  let reader = readers.get(key);
  if (reader === undefined) {
    if (readers.size >= MOST_READERS) readers.clear();
    readers.set(key, (reader = rowReader(description.fields as readonly DescribedColumn[], unread)));
  }
  return reader;
}

type Callback = (error: Error | null, result: { readonly rows: object[] }) => void;

/** What `pg` has inside of a connection that prepares statements. */
interface Preparing {
  readonly parsedStatements: Record<string, string>;
  close(message: { readonly type: 'S'; readonly name: string }): void;
}

/** Statements of which there are many that a connection keeps prepared. */
const MOST_OF_MANY = 100;
const keptOf = new WeakMap<Preparing, Set<string>>();

/**
 * Notes that a connection uses one of many statements; the one that was not used for longest, once
 * they are too many.
 */
function oneOfMany(connection: Preparing, name: string): string | undefined {
  let kept = keptOf.get(connection);
  if (kept === undefined) keptOf.set(connection, (kept = new Set<string>()));
  kept.delete(name);
  kept.add(name);
  if (kept.size <= MOST_OF_MANY) return undefined;
  const [oldest] = kept;
  if (oldest !== undefined) kept.delete(oldest);
  return oldest;
}

/** What `pg` has inside of a query. */
interface Inside {
  readonly name: string;
  _canceledDueToError: unknown;
  readonly callback: Callback;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: unknown): void;
  handleReadyForQuery(connection: unknown): void;
  prepare(connection: Preparing): void;
}
const InsideQuery = pg.Query as unknown as new (
  config: { readonly name: string; readonly text: string; readonly values: readonly unknown[] },
  values: undefined,
  callback: Callback,
) => Inside;

/** A prepared statement whose rows are read where they lie; by `pg` on a client of another kind. */
export class RowQuery extends InsideQuery {
  private readonly read: object[] = [];
  private reader: RowReader | undefined;

  /**
   * `unread`: properties that the rows lack. Of statements that have such, there are many: each
   * connection keeps the latest of them prepared, and closes others in the same packet.
   */
  constructor(
    statement: { readonly name: string; readonly text: string; readonly values: readonly unknown[] },
    callback: Callback,
    private readonly unread: readonly string[] = [],
  ) {
    super(statement, undefined, callback);
  }

  override prepare(connection: Preparing): void {
    if (this.unread.length > 0) {
      const closed = oneOfMany(connection, this.name);
      if (closed !== undefined) {
        connection.close({ type: 'S', name: closed });

        delete connection.parsedStatements[closed];
      }
    }
    super.prepare(connection);
  }

  override handleRowDescription(message: unknown): void {
    if (message instanceof PlacedMessage) this.reader = readerOf(message, this.unread);
    else super.handleRowDescription(message);
  }

  override handleDataRow(message: unknown): void {
    if (this.reader === undefined || !(message instanceof PlacedMessage)) {
      super.handleDataRow(message);
      return;
    }
    if (this._canceledDueToError !== false) return;
    try {
      this.read.push(this.reader(message.bytes, message.start, message.end));
    } catch (error) {
      this._canceledDueToError = error;
    }
  }

  override handleReadyForQuery(connection: unknown): void {
    if (this.reader === undefined || this._canceledDueToError !== false) super.handleReadyForQuery(connection);
    else this.callback(null, { rows: this.read });
  }
}

/** Connections whose statements wait for the end of the present turn. */
const gathering = new WeakSet<object>();

/**
 * Sends on a connection together with all that the same turn sends on it, in one packet: PostgreSQL
 * is woken once.
 */
export function corked<T>(client: pg.ClientBase, send: () => T): T {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Gathered } }).connection;
  if (!gathering.has(stream)) {
    gathering.add(stream);
    stream.cork();
    process.nextTick(() => {
      gathering.delete(stream);
      stream.uncork();
    });
  }
  return send();
}

interface Gathered {
  cork(): void;
  uncork(): void;
}
