import fc from 'fast-check';
import { buildSchema, parse, print, visit } from 'graphql';
import { textOf } from '../../sdk/src/print-document';
import { diceOf, DocumentWriter } from '../graphql/random-document';
import { runs } from '../support/runs';

/** The same document, written as graphql-js writes it. */
const same = (text: string): string =>
  print(visit(parse(text), { StringValue: (node) => ({ ...node, block: false }) }));

const EVERYTHING = String.raw`
  query Everything($a: [Int!]! = [1, 2] @deprecatedHere, $b: In = { x: 1.5, y: null, z: [RED, "a\"b\n\u00e9"] }, $c: ID) @live(now: true) {
    alias: field(a: $a, b: $b, c: "text", d: """
      a block "of" text
    """) @include(if: true) @skip(if: false) { id ...Part ... on Thing @x { y } ... @include(if: $c) { z } }
    plain
  }
  mutation Change { change(input: { key: "k", list: [], none: {} }) { ok } }
  fragment Part on Thing @once { name(of: -3) }
`;

test('a parsed document is sent as the text that it was', () => {
  expect(same(textOf(parse(EVERYTHING)))).toBe(same(EVERYTHING));
});

test('text stays as it is', () => {
  expect(textOf('{ a }')).toBe('{ a }');
  expect(textOf(new String('{ a }'))).toBe('{ a }');
});

test('what cannot be sent is refused', () => {
  expect(() => textOf({ kind: 'Document', definitions: [] })).toThrow('a document without an operation');
  expect(() => textOf(parse('type Query { a: Int }'))).toThrow(
    'not a part of a document that can be sent: ObjectTypeDefinition',
  );
});

test('documents at random are sent as they were', () => {
  const schema = buildSchema(`
    type Query { book(id: ID!, first: Int, name: String): Book  books(first: Int): [Book!] }
    type Book { id: ID! title(of: String): String writer: Writer }
    type Writer { id: ID! books(first: Int): [Book!] }
  `);
  const values = { ID: ['"1"'], Int: ['-1', '3'], String: ['"it \\"is\\""', '""', 'null'], Boolean: ['true'] };
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { text } = DocumentWriter.write(schema, diceOf(seed), {
        ...values,
        first: ['1'],
        name: ['"n"'],
        of: ['"o"'],
      });
      expect(same(textOf(parse(text)))).toBe(same(text));
    }),
    runs(200),
  );
});
