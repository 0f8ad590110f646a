import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isEnumType } from 'graphql';
import { joinAreas, readAreas } from '../../api/codegen/read-schema';
import { NOT_ISSUED } from '../../api/domain/invoicing/adjustment';

/**
 * An ERP maps each kind of adjustment to an account: those that cannot occur say so. That nothing
 * issues them is checked by the compiler (`NewAdjustment`).
 */

const PROJECT = path.resolve(__dirname, '../..');
const { schema } = joinAreas(readAreas(path.join(PROJECT, 'schema'), ['released.graphql']));
const type = schema.getType('BillingAdjustmentKind');
const values = isEnumType(type) ? type.getValues() : [];
const MARK = /Does not occur yet/;

test('kinds that nothing issues say so, and no others do', () => {
  expect(values.length).toBeGreaterThan(10);
  const marked = values.filter(({ description }) => MARK.test(description ?? '')).map(({ name }) => name);
  expect([...marked].sort()).toEqual([...NOT_ISSUED].sort());
});

test('each of the others is issued by a use case', () => {
  const files = ['api/app', 'api/domain/consumption'].flatMap((folder) =>
    readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join(PROJECT, folder, name), 'utf8')),
  );
  const others = values.map(({ name }) => name).filter((name) => !(NOT_ISSUED as readonly string[]).includes(name));
  expect(others.filter((name) => !files.some((text) => text.includes(`'${name}'`)))).toEqual([]);
});
