import { getMetadataArgsStorage } from 'typeorm';
import type { OrderColumnType, ReadOrderColumn } from './keyset';

/** A class whose decorators declare a table and its columns: the only place that does. */
export type RowClass<Row extends object> = abstract new () => Row;

/**
 * A row as a statement of ours reads it: all its columns but the provider, which every session
 * implies.
 */
export type Stored<Row> = { readonly [Name in keyof Row as Exclude<Name, 'providerId'>]-?: Row[Name] };

/**
 * A row to insert: all its columns but the provider. Null is written down too, unless the row
 * declares its property with `?`: a column that is added is then missing wherever rows are made,
 * and the compiler says where.
 */
export type Inserted<Row> = { readonly [Name in keyof Row as Exclude<Name, 'providerId'>]: Row[Name] };

/** What may be changed of a row. */
export type Changes<Row> = {
  readonly [Name in keyof Row as Exclude<Name, 'providerId' | 'id'>]?: Exclude<Row[Name], undefined>;
};

/** A column as its decorator declares it. */
export interface TableColumn {
  /** The property of the row, e.g. `receivedAt`. */
  readonly property: string;
  /** The column of the table, e.g. `received_at`. */
  readonly name: string;
  /** Its type in PostgreSQL, e.g. `timestamptz`; without `[]` when `isArray`. */
  readonly type: string;
  readonly isArray: boolean;
  readonly isNullable: boolean;
  readonly isPrimary: boolean;
}

/** A table as its row declares it. */
export interface DeclaredTable {
  readonly name: string;
  /** In the order of their declaration. */
  readonly columns: readonly TableColumn[];
}

declare const VALUE: unique symbol;
/** SQL text of an expression, whose value arrives as a `T`. */
export type Expression<T> = string & { readonly [VALUE]: T };

/** An expression that no column is, with the type of its values: nobody checks that it is right. */
export function sql<T>(text: string): Expression<T> {
  return text as Expression<T>;
}

/** Money text (`12.50 EUR`) of an amount and its currency; null where the amount is. */
export function asMoneyText<Amount extends string | null>(
  amount: Expression<Amount>,
  currency: Expression<string>,
): Expression<Amount> {
  return sql(`${amount} || ' ' || ${currency}`);
}

declare const RECORD: unique symbol;
/** One of what is selected. */
export interface SelectedValue {
  /** The property under which it arrives. */
  readonly name: string;
  /** The column or expression. */
  readonly value: string;
  /** Its place in the select list. */
  readonly text: string;
}

/** A column or an expression under the name of its property. */
export function selectedValue(name: string, value: string): SelectedValue {
  return {
    name,
    value,
    text: /^[a-z]+\.\w+$/.test(value) && value.endsWith(`.${name}`) ? value : `${value} AS ${quoted(name)}`,
  };
}

/**
 * Values as those of a row within the row, under a name of its own: null where the first of them
 * is.
 */
export function within(name: string, values: readonly SelectedValue[]): readonly SelectedValue[] {
  return values.map((one) => selectedValue(`${name}.${one.name}`, one.value));
}

/** What to select of a table. */
export interface Selection<Record> {
  /** What the select list consists of. */
  readonly values: readonly SelectedValue[];
  /** The select list, each column under the name of its property. */
  readonly columns: string;
  /** The table and its alias. */
  readonly from: string;
  /** The start of a statement: `SELECT columns FROM table alias`. */
  readonly text: string;
  /** A row as one value, for `rowsAsJson`. */
  readonly json: string;
  /** Exists for the compiler only. */
  readonly [RECORD]?: Record;
}

/** What a selection reads, one row of it. */
export type RecordOf<Chosen> = Chosen extends Selection<infer Record> ? Record : never;

/** Expressions by the name under which their values arrive. */
export type Computed = Readonly<Record<string, Expression<unknown>>>;
/** The values of expressions. */
export type Values<More extends Computed> = {
  readonly [Name in keyof More]: More[Name] extends Expression<infer Value> ? Value : never;
};
type Plain<T> = { readonly [Name in keyof T]: T[Name] };

/** A table under an alias, as statements name it. */
export interface Table<Row extends object> {
  /** The table and its alias, for FROM. */
  readonly from: string;
  /** Its columns under the alias, by property. */
  readonly column: { readonly [Name in keyof Row]-?: Expression<Exclude<Row[Name], undefined>> };
  /**
   * All columns but the provider and those `without`; `plus` adds expressions, instead of a
   * column of their name.
   */
  select<
    Left extends keyof Stored<Row> & string = never,
    More extends Computed = Readonly<Record<never, never>>,
  >(choice?: {
    readonly without?: readonly Left[];
    readonly plus?: More;
  }): Selection<Plain<Omit<Stored<Row>, Left | keyof More> & Values<More>>>;
  /** These columns alone, for what must not grow with the table. */
  pick<Name extends keyof Row & string, More extends Computed = Readonly<Record<never, never>>>(
    names: readonly Name[],
    plus?: More,
  ): Selection<Plain<Omit<{ readonly [Each in Name]-?: Exclude<Row[Each], undefined> }, keyof More> & Values<More>>>;
  /** Columns that order a list, with their types. */
  order<Name extends keyof Row & string>(...names: readonly Name[]): readonly ReadOrderColumn<Name>[];
}

const PROVIDER = 'providerId';
const ORDER_TYPES: ReadonlySet<string> = new Set<OrderColumnType>([
  ...(['uuid', 'timestamptz', 'integer', 'bigint', 'date', 'text'] as const),
]);
const known = new WeakMap<object, DeclaredTable>();

/**
 * What the decorators of a row declare; throws for what statements of ours cannot write. Needs no
 * connection.
 */
export function declaredTable(row: RowClass<object>): DeclaredTable {
  let table = known.get(row);
  if (table === undefined) known.set(row, (table = readDeclaration(row)));
  return table;
}

function readDeclaration(row: RowClass<object>): DeclaredTable {
  const storage = getMetadataArgsStorage();
  const name = storage.tables.find(({ target }) => target === row)?.name;
  if (name === undefined) throw new Error(`${row.name} declares no table`);
  const columns = storage.columns
    .filter(({ target }) => target === row)
    .map(({ propertyName, mode, options }): TableColumn => {
      const { name: column, type } = options;
      if (column === undefined || typeof type !== 'string')
        throw new Error(`${row.name}.${propertyName} has no name or no type`);
      if (mode !== 'regular' || options.transformer !== undefined || options.default !== undefined) {
        throw new Error(`${row.name}.${propertyName} is no plain column: give it its value where the row is made`);
      }
      return {
        property: propertyName,
        name: column,
        type,
        isArray: options.array === true,
        isNullable: options.nullable === true,
        isPrimary: options.primary === true,
      };
    });
  return { name, columns };
}

/** The table that a row declares, under an alias; made when its module is loaded. */
export function table<Row extends object>(row: RowClass<Row>, alias: string): Table<Row> {
  const { name, columns } = declaredTable(row);
  const from = `${name} ${alias}`;
  const byProperty = new Map(columns.map((column) => [column.property, column]));
  const byExpression = new Map(columns.map((column) => [`${alias}.${column.name}`, column]));
  const find = (property: string): TableColumn => {
    const column = byProperty.get(property);
    if (column === undefined) throw new Error(`${name} has no column for ${property}`);
    return column;
  };
  const choose = (names: readonly string[], plus: Computed): Selection<never> => {
    const listed = [...new Set([...names, ...Object.keys(plus)])].map((each) => ({
      name: each,
      value: plus[each] ?? `${alias}.${find(each).name}`,
    }));
    const values = listed.map(({ name: each, value }) => selectedValue(each, value));
    const selected = values.map(({ text }) => text).join(', ');
    const members = listed.map(({ name: each, value }) => `'${each}', ${asJson(byExpression.get(value), value)}`);
    const json = `json_build_object(${members.join(', ')})`;
    return { values, columns: selected, from, text: `SELECT ${selected} FROM ${from}`, json };
  };
  return {
    from,
    column: Object.fromEntries(columns.map((each) => [each.property, `${alias}.${each.name}`])) as never,
    select: ({ without = [], plus } = {}) => {
      const left = new Set<string>([PROVIDER, ...without]);
      for (const each of left) find(each);
      return choose(
        [...byProperty.keys()].filter((each) => !left.has(each)),
        plus ?? {},
      );
    },
    pick: (names, plus) => choose(names, plus ?? {}),
    order: (...names) =>
      names.map((each) => {
        const column = find(each);
        if (!ORDER_TYPES.has(column.type)) throw new Error(`${name}.${column.name} cannot order a list`);
        return { sql: `${alias}.${column.name}`, type: column.type as OrderColumnType, property: each };
      }),
  };
}

/** Types whose values arrive as text. */
const TEXTS: ReadonlySet<string> = new Set(['date', 'numeric', 'bigint']);

/** A value as JSON has it, the same as arrives when its column is read by itself. */
function asJson(column: TableColumn | undefined, value: string): string {
  if (column === undefined) return value;
  if (TEXTS.has(column.type)) return `${value}::text${column.isArray ? '[]' : ''}`;
  if (column.type !== 'timestamptz') return value;
  if (column.isArray) throw new Error(`${value} cannot be read as JSON yet`);
  return `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}

function quoted(name: string): string {
  return /^[a-z][a-z_]*$/.test(name) ? name : `"${name}"`;
}
