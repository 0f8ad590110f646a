/** Runs a query and answers its rows. */
export type Ask = <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/** An object of the schema, by its kind and name, and what it is, as PostgreSQL writes it. */
export type Catalogue = Readonly<Record<string, string>>;

const OWN_TABLES = `
  SELECT oid, relname, relrowsecurity, relforcerowsecurity FROM pg_class
  WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = 'public'::regnamespace AND relname <> 'schema_migration'`;

const SHAPE = `
  WITH own AS (${OWN_TABLES})
  SELECT 'column ' || relname || '.' || attname AS name,
         concat_ws(' ', format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN 'not null' END,
                   pg_get_expr(adbin, adrelid)) AS definition
    FROM own JOIN pg_attribute ON attrelid = own.oid AND attnum > 0 AND NOT attisdropped
    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  UNION ALL
  SELECT 'constraint ' || relname || '.' || conname, pg_get_constraintdef(c.oid)
    FROM own JOIN pg_constraint c ON conrelid = own.oid WHERE contype <> 't' AND conparentid = 0
  UNION ALL
  SELECT 'index ' || relname || '.' || indexrelid::regclass, pg_get_indexdef(indexrelid)
    FROM own JOIN pg_index ON indrelid = own.oid`;

const GUARDS = `
  WITH own AS (${OWN_TABLES})
  SELECT 'security ' || relname AS name, relrowsecurity || ' ' || relforcerowsecurity AS definition FROM own
  UNION ALL
  SELECT 'policy ' || relname || '.' || polname, concat_ws(' | ', polcmd::text, polpermissive::text, polroles::text,
         pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
    FROM own JOIN pg_policy ON polrelid = own.oid
  UNION ALL
  SELECT 'trigger ' || relname || '.' || tgname, pg_get_triggerdef(t.oid)
    FROM own JOIN pg_trigger t ON tgrelid = own.oid WHERE NOT tgisinternal
  UNION ALL
  SELECT 'function ' || p.oid::regprocedure, pg_get_functiondef(p.oid) ||
         (SELECT string_agg(g::text, ' ' ORDER BY g::text) FROM unnest(coalesce(proacl, acldefault('f', proowner))) g)
    FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
  UNION ALL
  SELECT 'grants of ' || relname, relacl::text FROM own JOIN pg_class USING (oid, relname)
  UNION ALL
  SELECT 'grants of schema', nspacl::text FROM pg_namespace WHERE nspname = 'public'`;

/** Columns, constraints and indices of all tables. */
export async function shapeOf(ask: Ask): Promise<Catalogue> {
  return read(ask, SHAPE);
}

/** All of the schema: tables, row-level security, policies, triggers, functions and grants. */
export async function catalogueOf(ask: Ask): Promise<Catalogue> {
  return { ...(await read(ask, SHAPE)), ...(await read(ask, GUARDS)) };
}

async function read(ask: Ask, sql: string): Promise<Catalogue> {
  const rows = await ask<{ name: string; definition: string | null }>(sql);
  return Object.fromEntries(rows.map(({ name, definition }) => [name, definition ?? '']));
}

/** The names of all tables, without that of the migrations. */
export async function tablesOf(ask: Ask): Promise<string[]> {
  const rows = await ask<{ relname: string }>(`${OWN_TABLES} ORDER BY relname`);
  return rows.map(({ relname }) => relname);
}

/** A primary key, unique constraint or foreign key. */
export interface Key {
  readonly table: string;
  readonly name: string;
  readonly kind: 'p' | 'u' | 'f';
  readonly columns: readonly string[];
  /** For a foreign key, the columns it refers to, in the order of `columns`; else empty. */
  readonly referenced: readonly string[];
  /** For a foreign key, the primary key of the table it refers to; else empty. */
  readonly referencedKey: readonly string[];
}

const columnNames = (table: string, numbers: string): string =>
  `array(SELECT attname::text FROM unnest(${numbers}) WITH ORDINALITY n(attnum, place)
         JOIN pg_attribute a USING (attnum) WHERE a.attrelid = ${table} ORDER BY place)`;

/** All keys of all tables. */
export async function keysOf(ask: Ask): Promise<Key[]> {
  return ask<Key>(`
    WITH own AS (${OWN_TABLES})
    SELECT relname AS "table", c.conname AS name, c.contype AS kind, ${columnNames('c.conrelid', 'c.conkey')} AS columns,
           ${columnNames('c.confrelid', 'c.confkey')} AS referenced,
           ${columnNames('c.confrelid', 'k.conkey')} AS "referencedKey"
      FROM own JOIN pg_constraint c ON c.conrelid = own.oid AND c.contype IN ('p', 'u', 'f')
      LEFT JOIN pg_constraint k ON k.conrelid = c.confrelid AND k.contype = 'p'`);
}

/** An index, with its columns in order. */
export interface Index {
  readonly table: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
  /** What its rows must be, for a partial one; else null. */
  readonly condition: string | null;
}

/** All indices of all tables. */
export async function indicesOf(ask: Ask): Promise<Index[]> {
  return ask<Index>(`
    WITH own AS (${OWN_TABLES})
    SELECT relname AS "table", indexrelid::regclass::text AS name, ${columnNames('i.indrelid', 'i.indkey::int2[]')} AS columns,
           indisunique AS "unique", pg_get_expr(indpred, indrelid) AS condition
      FROM own JOIN pg_index i ON i.indrelid = own.oid`);
}
