import { typeParsers } from './type-parsers';

/** A column of an answer, as PostgreSQL describes it. */
export interface DescribedColumn {
  readonly name: string;
  readonly dataTypeID: number;
  readonly format: 'text' | 'binary';
}

/**
 * Reads the row whose values lie between two places of what was received, and may write over them:
 * `2026-03-01 08:00:00+00` becomes `2026-03-01T08:00:00Z` where it stands.
 */
export type RowReader = (bytes: Buffer, start: number, end: number) => object;

const OID = { bool: 16, int8: 20, int2: 21, int4: 23, text: 25, oid: 26, varchar: 1043, date: 1082 } as const;
const [TIMESTAMPTZ, NUMERIC, UUID] = [1184, 1700, 2950] as const;
const INTEGERS: ReadonlySet<number> = new Set([OID.int2, OID.int4, OID.oid]);
/** Text of ASCII alone, given as it comes. */
const ASCII: ReadonlySet<number> = new Set([OID.int8, OID.date, NUMERIC, UUID]);
const TEXTS: ReadonlySet<number> = new Set([OID.text, OID.varchar]);

/**
 * Makes the reader of rows with these columns: a function written for them, which takes a row's
 * text in one piece and gives its values as slices of that. It reads what `typeParsers` read, in a
 * third of the time; a test compares them. Rows throw when one of the properties `unread` is read
 * from them. What is named `module.key` is the property `key` of a row within the row, `module`,
 * which is null where the first of its values is.
 */
export function rowReader(columns: readonly DescribedColumn[], unread: readonly string[] = []): RowReader {
  const parsers = columns.map(({ dataTypeID, format }) => typeParsers.getTypeParser(dataTypeID, format));
  const lines = columns.map((column, place) => {
    // The length of each value comes before it, four bytes; -1 for null.
    const head = `const n${place} = int32(bytes, at), a${place} = at + 4; at = n${place} < 0 ? a${place} : a${place} + n${place};`;
    if (column.dataTypeID !== TIMESTAMPTZ || column.format !== 'text') return head;
    return `${head} const z${place} = zulu(bytes, a${place}, n${place});`;
  });
  // Of a name that comes twice the last value counts, as `pg` has it.
  const last = new Map(columns.map(({ name }, place) => [name, place]));
  const made = new RowsWithin(unread);
  const row = made.expressionOf(
    [...last].map(([name, place]) => ({
      path: name.split('.'),
      place,
      value: `n${place} < 0 ? null : ${valueOf(columns[place] as DescribedColumn, place)}`,
    })),
  );
  const source =
    `${made.constructors.join(' ')} return (bytes, start, end) => { let at = start + 2; ${lines.join(' ')} ` +
    `const row = bytes.toString("latin1", start, end); return ${row}; };`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- only quoted names of columns
  const make = new Function('int32', 'zulu', 'integer', 'textOf', 'wholeText', 'parsers', 'prototypes', source) as (
    ...helpers: readonly unknown[]
  ) => RowReader;
  return make(int32, zulu, integer, textOf, wholeText, parsers, made.prototypes);
}

/** A value of a row, and where in the row it stands. */
interface PlacedValue {
  readonly path: readonly string[];
  /** Which column it is. */
  readonly place: number;
  readonly value: string;
}

/** The expressions that make rows and the rows within them. */
class RowsWithin {
  readonly constructors: string[] = [];
  readonly prototypes: object[] = [];
  private readonly unread: readonly (readonly string[])[];

  constructor(unread: readonly string[]) {
    this.unread = unread.map((name) => name.split('.'));
  }

  /** The expression of a row of these values, which stand in it so deep. */
  expressionOf(values: readonly PlacedValue[], depth = 0): string {
    const byName = new Map<string, PlacedValue[]>();
    for (const value of values) {
      const name = value.path[depth] as string;
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [value]);
      else same.push(value);
    }
    const properties = [...byName].map(([name, [first, ...more]]) => {
      const { path, place, value } = first as PlacedValue;
      if (path.length === depth + 1) return { name: JSON.stringify(name), value };
      const within = this.expressionOf([first as PlacedValue, ...more], depth + 1);
      return { name: JSON.stringify(name), value: `n${place} < 0 ? null : ${within}` };
    });
    const around = values[0]?.path.slice(0, depth) ?? [];
    const unread = new Set<string>();
    for (const path of this.unread) {
      const name = path[depth];
      if (name === undefined || byName.has(name)) continue;
      if (around.every((one, level) => path[level] === one)) unread.add(name);
    }
    // A literal makes the fastest rows; a prototype of their own needs a constructor.
    if (unread.size === 0) return `({ ${properties.map(({ name, value }) => `[${name}]: ${value}`).join(', ')} })`;
    const maker = `Row${this.prototypes.length}`;
    this.constructors.push(
      `function ${maker}(${properties.map((_, index) => `p${index}`).join(', ')}) ` +
        `{ ${properties.map(({ name }, index) => `this[${name}] = p${index};`).join(' ')} } ` +
        `${maker}.prototype = prototypes[${this.prototypes.length}];`,
    );
    this.prototypes.push(withoutReading([...unread]));
    return `new ${maker}(${properties.map(({ value }) => value).join(', ')})`;
  }
}

/** What rows inherit that lack some properties. */
function withoutReading(unread: readonly string[]): object {
  const properties = unread.map((name) => {
    const get = (): never => {
      throw new Error(`${name} was not read: nothing said that it is needed`);
    };
    return [name, { get }] as const;
  });
  return Object.create(Object.prototype, Object.fromEntries(properties)) as object;
}

/** The expression of a value that is not null. */
function valueOf({ dataTypeID, format }: DescribedColumn, place: number): string {
  const slice = `row.slice(a${place} - start, a${place} - start + n${place})`;
  if (format === 'text') {
    if (dataTypeID === TIMESTAMPTZ)
      return `z${place} ? row.slice(a${place} - start, a${place} - start + ${ISO_LENGTH}) : ${slice}`;
    if (ASCII.has(dataTypeID)) return slice;
    if (dataTypeID === OID.bool) return `bytes[a${place}] === ${TRUE}`;
    if (INTEGERS.has(dataTypeID)) return `integer(bytes, a${place}, n${place})`;
    if (TEXTS.has(dataTypeID)) return `textOf(row, bytes, start, a${place}, n${place})`;
  }
  return `parsers[${place}](wholeText(bytes, a${place}, n${place}))`;
}

const TRUE = 't'.charCodeAt(0);
const MINUS = '-'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
const T = 'T'.charCodeAt(0);
const Z = 'Z'.charCodeAt(0);
const ISO_LENGTH = '2026-03-01T08:00:00Z'.length;
const SHORTEST = '2026-03-01 08:00:00+00'.length;

function int32(bytes: Buffer, at: number): number {
  return (
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  );
}

/**
 * Writes an instant as ISO 8601 where it stands, by the rule of `isoOfTimestamp`; false when it is
 * left as it is.
 */
function zulu(bytes: Buffer, at: number, length: number): boolean {
  if (length < SHORTEST || bytes[at + 10] !== SPACE) return false;
  bytes[at + 10] = T;
  bytes[at + ISO_LENGTH - 1] = Z;
  return true;
}

function integer(bytes: Buffer, at: number, length: number): number {
  const isNegative = bytes[at] === MINUS;
  let value = 0;
  for (let place = isNegative ? at + 1 : at; place < at + length; place += 1)
    value = value * 10 + (bytes[place] as number) - ZERO;
  return isNegative ? -value : value;
}

const BEYOND_ASCII = /[\x80-\xff]/;

/** Text in UTF-8, which is the same in Latin 1 as long as it is ASCII. */
function textOf(row: string, bytes: Buffer, start: number, at: number, length: number): string {
  const text = row.slice(at - start, at - start + length);
  return BEYOND_ASCII.test(text) ? wholeText(bytes, at, length) : text;
}

function wholeText(bytes: Buffer, at: number, length: number): string {
  return bytes.toString('utf8', at, at + length);
}
