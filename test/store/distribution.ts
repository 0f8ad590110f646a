import { indicesOf, keysOf, tablesOf, type Ask } from './catalogue';

/**
 * What keeps tables from being spread over nodes by their provider: each line names a thing and
 * what it lacks.
 */
export async function heldTogether(ask: Ask): Promise<string[]> {
  const found = [await columnsAmiss(ask), await keysAmiss(ask), await objectsAmiss(ask), await namesAmiss(ask)];
  return [...new Set(found.flat())].sort();
}

/** The column by which rows are spread is there, always filled in, by whoever writes the row. */
async function columnsAmiss(ask: Ask): Promise<string[]> {
  const columns = await ask<{ table: string; type: string; filled: boolean; made: boolean }>(`
    SELECT attrelid::regclass::text AS "table", format_type(atttypid, atttypmod) AS type, attnotnull AS filled,
           atthasdef OR attidentity <> '' OR attgenerated <> '' AS made
    FROM pg_attribute WHERE attname = 'provider_id' AND NOT attisdropped`);
  return (await tablesOf(ask)).flatMap((table) => {
    const column = columns.find((each) => each.table === table);
    if (column === undefined) return [`${table}: no provider_id`];
    return column.type === 'uuid' && column.filled && !column.made ? [] : [`${table}: provider_id may be missing`];
  });
}

/** A node can see to it alone that its rows are unique and refer to rows that it has. */
async function keysAmiss(ask: Ask): Promise<string[]> {
  const keys = await keysOf(ask);
  const unique = [
    ...keys.filter(({ kind }) => kind !== 'f'),
    ...(await indicesOf(ask)).filter((index) => index.unique),
  ].filter(({ columns }) => !columns.includes('provider_id'));
  const foreign = keys.filter(
    ({ kind, columns, referenced }) => kind === 'f' && referenced[columns.indexOf('provider_id')] !== 'provider_id',
  );
  const keyed = new Set(keys.filter(({ kind }) => kind === 'p').map(({ table }) => table));
  return [
    ...(await tablesOf(ask)).filter((table) => !keyed.has(table)).map((table) => `${table}: no primary key`),
    ...unique.map(({ table, name }) => `${table}: ${name} is unique over all providers`),
    ...foreign.map(({ table, name }) => `${table}: ${name} may lead to another provider`),
  ];
}

/** Nothing is numbered by one node for all, and nothing but tables holds rows. */
async function objectsAmiss(ask: Ask): Promise<string[]> {
  const others = await ask<{ name: string }>(`
    SELECT c.oid::regclass::text AS name FROM pg_class c
    WHERE relnamespace = 'public'::regnamespace AND relkind NOT IN ('r', 'p', 'i', 'I')
      AND NOT EXISTS (SELECT FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid
                      WHERE d.objid = c.oid AND t.relname = 'schema_migration')
    UNION ALL SELECT conrelid::regclass || '.' || conname FROM pg_constraint
    WHERE contype = 'x' AND connamespace = 'public'::regnamespace`);
  return others.map(({ name }) => `${name}: neither a table nor an index`);
}

/**
 * Functions and policies name the provider of each row that they read, and use nothing that a node
 * has for itself.
 */
async function namesAmiss(ask: Ask): Promise<string[]> {
  const texts = await ask<{ name: string; text: string; rule: boolean }>(`
    SELECT p.oid::regprocedure::text AS name, p.prosrc AS text, false AS rule
    FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
    UNION ALL
    SELECT polrelid::regclass || ' ' || polname, concat_ws(' | ', pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)), true
    FROM pg_policy WHERE polpermissive`);
  const tables = await tablesOf(ask);
  return texts.flatMap(({ name, text, rule }) => [
    ...unboundIn(text, tables).map((table) => `${name}: reads ${table} of all providers`),
    ...(rule && !OF_PROVIDER.test(text) ? [`${name}: lets through rows of all providers`] : []),
    ...(/pg_notify/.test(text) ? [`${name}: is heard on its own node alone`] : []),
    ...(/advisory/.test(text) ? [`${name}: locks on its own node alone`] : []),
  ]);
}

const OF_PROVIDER = /\bprovider_id = /;

/** The tables in a text of SQL whose rows it does not tie to a provider. */
function unboundIn(text: string, tables: readonly string[]): string[] {
  const named = new RegExp(
    `\\b(?:FROM|JOIN|UPDATE|USING)\\s+(?:ONLY\\s+)?(${tables.join('|')})\\b(?:\\s+(?:AS\\s+)?(\\w+))?`,
    'gi',
  );
  return [...text.matchAll(named)]
    .filter(([, table = '', alias = '']) => {
      const known = /^(?:WHERE|SET|ON|ORDER|LIMIT|GROUP|CROSS|LEFT|JOIN)?$/i.test(alias) ? table : alias;
      return !new RegExp(`\\b${known}\\.provider_id = `).test(text);
    })
    .map(([, table = '']) => table);
}
