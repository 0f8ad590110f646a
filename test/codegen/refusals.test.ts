import { DEFAULT_IMPORTS, type GeneratorConfig } from '../../api/codegen/config';
import { generateFrom } from '../../api/codegen/generate';

const config: GeneratorConfig = {
  schemaFolder: '',
  ignoredFiles: [],
  sources: {},
  imports: DEFAULT_IMPORTS,
};

const generate = (sdl: string, changes: Partial<GeneratorConfig> = {}): (() => unknown) => {
  return () => generateFrom([{ area: 'sample', sdl }], { ...config, ...changes });
};

const DIRECTIVES = `
  directive @scope(read: [String!]!) on OBJECT | FIELD_DEFINITION
  directive @command(scope: String!, refuses: [Code!]!) on FIELD_DEFINITION
  enum Code { GONE }
`;

describe('the generator refuses what the directives leave open', () => {
  it.each([
    [
      'a guarded field that cannot be null',
      'type A @scope(read: "a:read") { b: Int }',
      'a: A!',
      'Query.a: it is null for',
    ],
    ['a list of what is guarded', 'type A @scope(read: "a:read") { b: Int }', 'a: [A!]!', 'Query.a: it is null for'],
    ['a field with a scope of its own', 'type A { b: Int! @scope(read: "b:read") }', 'a: A', 'A.b: it is null for'],
    [
      'a page of what is guarded',
      `type PageInfo { x: Int } type A @scope(read: "a:read") { b: Int }
       type AConnection { nodes: [A!]! pageInfo: PageInfo! }`,
      'a: AConnection!',
      'Query.a: it is null for a key without a:read',
    ],
    [
      'a mutation that is not declared beside one that is',
      'type Mutation { a: Int @command(scope: "a:write", refuses: [GONE]) b: Int }',
      'a: Int',
      'Mutation.b: it has no @command',
    ],
  ])('%s', (_, types, field, message) => {
    expect(generate(`${DIRECTIVES} ${types} type Query { ${field} }`)).toThrow(message);
  });

  it('and nothing where the type that it stands on needs the same scope', () => {
    const sdl = 'type A @scope(read: "a:read") { self: A! others: [A!]! } type Query { a: A }';
    expect(generate(`${DIRECTIVES} ${sdl}`)).not.toThrow();
  });
});

describe('the generator refuses what the decorators cannot say', () => {
  it.each([
    ['a described root type', '"All queries." type Query { a: Int }', 'Query: a root type cannot carry a description'],
    ['@oneOf', 'input One @oneOf { a: Int b: Int } type Query { a(one: One): Int }', 'One: @oneOf cannot be expressed'],
    ['levels that differ in nullability', 'type Query { grid: [[Int]!] }', 'Query.grid: nested lists'],
    ['the same in an argument', 'type Query { a(grid: [[Int!]]): Int }', 'Query.a(grid:): nested lists'],
    ['the same in an input', 'input In { grid: [[Int]!]! } type Query { a(in: In): Int }', 'In.grid: nested lists'],
    ['directives of our own', 'directive @mine on FIELD type Query { a: Int }', '@mine: directives of our own'],
    ['a described schema', '"All." schema { query: Query } type Query { a: Int }', 'a description of the schema'],
    ['other names for root types', 'schema { query: Root } type Root { a: Int }', 'root types are called Query'],
    [
      'a type written in parts by its own area',
      'type A { a: Int } extend type A { b: Int } type Query { a: A }',
      'extend A: it is a type of the same area',
    ],
    [
      'arguments on interfaces',
      'interface I { a(b: Int): Int } type Query { i: I }',
      "I.a: an interface's field with arguments",
    ],
    ['subscriptions', 'type Query { a: Int } type Subscription { b: Int }', 'subscriptions are not generated yet'],
    [
      'connections with more than their fields',
      'type PageInfo { a: Int } type AConnection { pageInfo: PageInfo total: Int } type Query { a: AConnection }',
      'AConnection.total: a connection has',
    ],
  ])('%s', (_, sdl, message) => {
    expect(generate(sdl)).toThrow(message);
  });

  it('says all the reasons at once', () => {
    expect(generate('"All." type Query { grid: [[Int]!] }')).toThrow(
      /root type(.|\n)*nested lists|nested lists(.|\n)*root type/,
    );
  });

  it.each([
    ['type A { a(b: Int): Int @row }', 'A.a: it has arguments'],
    ['type A { a: Int @row }', 'A.a: it is a property of the row without @row'],
    ['type A { a(b: Int): Int @loaded }', 'A.a: it is loaded without @loaded'],
    ['interface I { a: Int @loaded } type A implements I { a: Int }', 'I.a: only fields of object types'],
  ])('%s', (sdl, message) => {
    const directives = 'directive @loaded on FIELD_DEFINITION directive @row on FIELD_DEFINITION';
    expect(generate(`${directives} ${sdl} type Query { a: A }`)).toThrow(message);
  });

  it('rows of no type', () => {
    expect(generate('type Query { a: Int }', { sources: { B: './b#B' } })).toThrow('sources: B is no object type');
  });
});

describe('what an area hangs on a type of another one', () => {
  const PAGE = 'type PageInfo { x: Int } type APage { x: Int } type AConnection { nodes: [A!]! pageInfo: PageInfo! }';
  const OTHER = `type A { a: Int } interface I { a: Int } enum E { X } input In { a: Int } ${PAGE}
    type APayload { a: A } type Query { a: A i: I e(in: In): E p: AConnection d: APayload g: APage }`;
  const hang = (sdl: string) => () =>
    generateFrom(
      [
        { area: 'base', sdl: `${DIRECTIVES} ${OTHER}` },
        { area: 'hung', sdl },
      ],
      config,
    );

  it('is a class of its own, in the area that wrote it', () => {
    const files = hang('extend type A { b: Int c(of: Int): [B!]! } type B { x: Int }')();
    const text = (name: string) => files.find((file) => file.name === name)?.text;
    expect(text('hung.ts')).toContain("@Resolver(() => named('A'))\nexport abstract class AHungRelations {");
    expect(text('hung.ts')).toContain('export class ACArgs {');
    expect(text('base.ts')).not.toMatch(/ARelations|\bb!/);
    expect(text('index.ts')).toContain("{ base: 'AHungRelations', type: 'A', fields: ['b', 'c'] }");
  });

  it.each([
    ['an interface', 'extend interface I { b: Int }', 'extend I: only object types'],
    ['an enum', 'extend enum E { Y }', 'extend E: only object types'],
    ['an input', 'extend input In { b: Int }', 'extend In: only object types'],
    ['a page', 'extend type AConnection { edges: [Int] }', 'extend AConnection: a page, an edge or a payload'],
    ['a payload', 'extend type APayload { b: Int }', 'extend APayload: a page, an edge or a payload'],
    ['a directive', 'extend type A @scope(read: "a:read") { b: Int }', 'extend A: only fields are added'],
  ])('is refused on or with %s', (_, sdl, message) => {
    expect(hang(sdl)).toThrow(message);
  });
});
