import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { rows } from '../../api/store/rows';
import { declaredTable, sql, table, type RowClass } from '../../api/store/table';

/**
 * What a row declares is all that there is to declare: the rest is derived from it, without a
 * connection.
 */

const TABLES = rows.map((row) => [row.name, row as RowClass<{ providerId: string }>] as const);

test.each(TABLES)('%s: every column is in its select list, once, under the name of its property', (_name, row) => {
  const { name, columns } = declaredTable(row);
  const selection = table(row, 'x').select();
  expect(selection.from).toBe(`${name} x`);
  expect(
    selection.columns.split(', ').map((each) => each.split(/ AS "?([^"]*)"?/)[1] ?? each.replace('x.', '')),
  ).toEqual(columns.map(({ property }) => property).filter((property) => property !== 'providerId'));
});

test('an expression takes the place of its column, and another one comes last', () => {
  const plus = { providerId: sql<string>('0'), more: sql<number>('1') };
  const [, row] = TABLES[0]!;
  const all = table(row, 'x').select({ plus });
  expect(all.text).toBe(`SELECT ${table(row, 'x').select().columns}, 0 AS "providerId", 1 AS more FROM provider x`);
  expect(table(row, 'x').pick(['providerId'], { providerId: sql<number>('2') }).columns).toBe('2 AS "providerId"');
});

/**
 * The properties of the rows as written: their columns, whether they may be null, and whether they
 * may be left out.
 */
const WRITTEN = readdirSync(join(__dirname, '../../api/store'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.row.ts'))
  .flatMap((file) => {
    const text = readFileSync(join(__dirname, '../../api/store', file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    return source.statements.filter(ts.isClassDeclaration).flatMap((each) =>
      each.members.filter(ts.isPropertyDeclaration).map((property) => ({
        row: each.name?.text ?? '',
        property: property.name.getText(),
        isNullable: /\| null$/.test(property.type?.getText() ?? ''),
        isOptional: property.questionToken !== undefined,
      })),
    );
  });

test('a property may be null where its column may, and be left out only then', () => {
  const declared = TABLES.flatMap(([row, entity]) =>
    declaredTable(entity).columns.map(({ property, isNullable }) => `${row}.${property}${isNullable ? ' | null' : ''}`),
  );
  const written = WRITTEN.map(({ row, property, isNullable }) => `${row}.${property}${isNullable ? ' | null' : ''}`);
  expect(written.sort()).toEqual(declared.sort());
  expect(WRITTEN.filter(({ isOptional, isNullable }) => isOptional && !isNullable)).toEqual([]);
});
