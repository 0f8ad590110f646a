import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  parse,
  specifiedRules,
  validate,
  type GraphQLNamedType,
} from 'graphql';
import { joinAreas, readAreas } from '../../api/codegen/read-schema';
import { EXAMPLE_QUERIES } from '../../api/http/graphiql/example-queries';
import { ROOT } from './support';

const { schema } = joinAreas(readAreas(`${ROOT}/schema`, ['released.graphql']));

interface Described {
  readonly at: string;
  readonly description: string | null | undefined;
}

/** Things with an id whose times are not shown, each for a reason. */
const UNTIMED = new Set([
  // An entry is when it was recorded, and never changes.
  'HistoryEntry',
  // A version of a pack belongs to the provider's set-up and never changes: `publishedOn` dates it.
  'TermsPack',
  // Names of whom a key stands for, set once.
  'Provider',
  'Partner',
]);
const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * A type and all that has a name inside it. The root types have no description: the server's
 * library cannot give them one.
 */
function describedParts(type: GraphQLNamedType): Described[] {
  const self = ROOT_TYPES.has(type.name) ? [] : [{ at: type.name, description: type.description }];
  if (isEnumType(type)) {
    return [...self, ...type.getValues().map((value) => ({ at: `${type.name}.${value.name}`, ...description(value) }))];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [...self, ...fields.map((field) => ({ at: `${type.name}.${field.name}`, ...description(field) }))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return self;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    { at: `${type.name}.${field.name}`, ...description(field) },
    ...field.args.map((arg) => ({ at: `${type.name}.${field.name}(${arg.name})`, ...description(arg) })),
  ]);
  return [...self, ...fields];
}

const description = (part: { readonly description?: string | null | undefined }) => ({ description: part.description });

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

describe('schema/', () => {
  const parts = types.flatMap(describedParts);

  test('is documentation: each type, field, argument and enum value has a description', () => {
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.filter((part) => (part.description ?? '').trim() === '').map(({ at }) => at)).toEqual([]);
    const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
    expect(directives.filter((directive) => !directive.description).map(({ name }) => name)).toEqual([]);
  });

  test('writes descriptions as sentences', () => {
    const odd = parts.filter((part) => !/^[\p{Lu}\d`'"(].*[.!?:)…]$/su.test((part.description ?? '').trim()));
    expect(odd.map(({ at, description: text }) => `${at}: ${text}`)).toEqual([]);
  });

  test('names types in PascalCase, fields and arguments in camelCase and enum values in capitals', () => {
    const odd = parts
      .map(({ at }) => at)
      .filter((at) => {
        const [type = '', member] = at.replace(/\(.*/, '').split('.');
        const arg = /\((.*)\)/.exec(at)?.[1];
        const inEnum = isEnumType(schema.getType(type));
        const memberFits = member === undefined || (inEnum ? /^[A-Z][A-Z0-9_]*$/ : /^[a-z][A-Za-z0-9]*$/).test(member);
        const argFits = arg === undefined || /^[a-z][A-Za-z0-9]*$/.test(arg);
        return !(/^[A-Z][A-Za-z0-9]*$/.test(type) && memberFits && argFits);
      });
    expect(odd).toEqual([]);
  });

  test('asks each mutation for an idempotency key and answers refusals as data', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.length).toBeGreaterThan(0);
    const keyless = mutations.filter(({ args }) => {
      return !args.some((arg) => arg.name === 'idempotencyKey' && String(arg.type) === 'String!');
    });
    expect(keyless.map(({ name }) => name)).toEqual([]);
    const payload = schema.getType('MutationPayload');
    const others = mutations.filter(({ type }) => {
      const named = schema.getType(String(type).replace(/!$/, ''));
      return !(isObjectType(named) && isInterfaceType(payload) && named.getInterfaces().includes(payload));
    });
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  test('says of each stored thing when it was recorded and last changed', () => {
    const things = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => String(type.getFields()['id']?.type) === 'ID!' && !UNTIMED.has(type.name));
    expect(things.length).toBeGreaterThan(10);
    const times = things.map((type) => {
      const { createdAt, updatedAt } = type.getFields();
      return `${type.name}: ${String(createdAt?.type)}, ${String(updatedAt?.type).replace(/!$/, '')}`;
    });
    expect(times).toEqual(things.map(({ name }) => `${name}: DateTime!, DateTime`));
  });

  test('has no number with a fraction: amounts and rates are text', () => {
    const floats = types.flatMap((type) => {
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
      return Object.values(type.getFields())
        .filter((field) => /\bFloat\b/.test(String(field.type)))
        .map((field) => `${type.name}.${field.name}`);
    });
    expect(floats).toEqual([]);
  });
});

describe('the prepared queries of GraphiQL', () => {
  test.each(EXAMPLE_QUERIES.map((example) => [example.title, example] as const))(
    '%s fits the schema',
    (_title, example) => {
      expect(validate(schema, parse(example.query), specifiedRules).map(({ message }) => message)).toEqual([]);
    },
  );

  test('have an operation name each, and no two the same', () => {
    const names = EXAMPLE_QUERIES.map(({ query }) => /\bquery (\w+)/.exec(query)?.[1]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });
});
