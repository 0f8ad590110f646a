import path from 'node:path';
import {
  getNamedType,
  isObjectType,
  Kind,
  parse,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { joinAreas, readAreas } from '../../api/codegen/read-schema';
import { limitsRule } from '../../api/http/limits';
import { emitOperations } from '../../sdk/codegen/emit-operations';
import { builtSdk } from './support/built-sdk';

const PROJECT = path.resolve(__dirname, '../..');
const { schema } = joinAreas(readAreas(path.join(PROJECT, 'schema'), ['released.graphql']));
const { sdk } = builtSdk();
const shipped = Object.entries(sdk).filter((entry): entry is [string, string] => entry[0].endsWith('Document'));

/** `Type.field` of all that the shipped documents ask for. */
function asked(): Set<string> {
  const found = new Set<string>();
  for (const [, text] of shipped) {
    const types = new TypeInfo(schema);
    visit(
      parse(text),
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          found.add(`${types.getParentType()?.name}.${name.value}`);
        },
      }),
    );
  }
  return found;
}

/**
 * Fields that no shipped operation asks for, each for a reason; a document of the caller's own can.
 */
const LEFT_OUT = new Set([
  // The way up to what was asked for.
  'Asset.contract',
  'ServiceModule.contract',
  'Amendment.contract',
  'BillingAdjustment.amendment',
  // Listed by contract already, and it would need a further scope.
  'ServiceModule.incidents',
  'UnitEntry.billingAdjustment',
  'UnitEntry.intervention',
  'BillingAdjustment.intervention',
]);

describe('the operations that the SDK ships', () => {
  test('are there', () => {
    expect(shipped.length).toBeGreaterThan(40);
  });

  test.each(shipped)('%s fits the schema and the limits of the server', (_name, text) => {
    expect(validate(schema, parse(text), [...specifiedRules, limitsRule]).map(String)).toEqual([]);
  });

  test('reach every query and mutation of the schema, each under its own name', () => {
    const client = sdk.createClient({ url: 'http://127.0.0.1:1/graphql', apiKey: 'k' });
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}),
    );
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((name) => !(name in client))).toEqual([]);
    const found = asked();
    expect(fields.filter((name) => !found.has(`Query.${name}`) && !found.has(`Mutation.${name}`))).toEqual([]);
  });

  test('ask for every field of the schema, those named here apart', () => {
    const found = asked();
    const fields = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__') && !/(Connection|Edge|PageInfo)$/.test(name))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(fields.filter((field) => !found.has(field) && !LEFT_OUT.has(field))).toEqual([]);
    expect(fields.filter((field) => found.has(field) && LEFT_OUT.has(field))).toEqual([]);
  });

  test('make every mutation give the refusals, the replay and take the key', () => {
    for (const [name, text] of shipped.filter(([, each]) => each.startsWith('mutation'))) {
      expect([name, /\$idempotencyKey: String!/.test(text)]).toEqual([name, true]);
      expect([name, text.includes('...Refusal'), /\breplayed\b/.test(text)]).toEqual([name, true, true]);
    }
  });

  test('read every page with where it stands', () => {
    for (const [, text] of shipped) {
      const types = new TypeInfo(schema);
      visit(
        parse(text),
        visitWithTypeInfo(types, {
          Field: (field) => {
            if (!getNamedType(types.getType())?.name.endsWith('Connection')) return;
            const selected = field.selectionSet?.selections.map((each) =>
              each.kind === Kind.FIELD ? each.name.value : '',
            );
            expect(selected).toContain('pageInfo');
          },
        }),
      );
    }
  });

  test('come with the codes of errors and refusals of the schema, word for word', () => {
    for (const name of ['ErrorCode', 'RefusalCode'] as const) {
      const type = schema.getType(name);
      const values = type !== undefined && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
      expect(Object.keys(sdk[name]).sort()).toEqual([...values].sort());
      expect(Object.values(sdk[name]).sort()).toEqual([...values].sort());
    }
  });
});

describe('an operation is refused by the generator', () => {
  const emit = (text: string) => emitOperations(schema, parse(text), {});
  test.each([
    ['without a name', '{ serverTime }', 'must have a name'],
    ['with two fields at its root', 'query both { serverTime viewer { name } }', 'one field at its root'],
    ['with an alias at its root', 'query time { now: serverTime }', 'without an alias'],
    ['under another name without a comment', 'query time { serverTime }', 'needs a comment'],
    ['that is a subscription', 'subscription serverTime { serverTime }', 'subscription'],
    ['with a character that must be escaped', '# Text.\nquery pack { termsPack(id: "`") { id } }', 'character'],
  ])('%s', (_name, text, message) => {
    expect(() => emit(text)).toThrow(message);
  });

  test('unless it fits', () => {
    expect(emit('# The time.\nquery time { serverTime }')).toContain('/** The time. */\nexport const TimeDocument');
  });
});
