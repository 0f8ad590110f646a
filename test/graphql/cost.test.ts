import type { ExecutionResult } from 'graphql';
import type { Admit } from '../../api/executor/admission';
import { createExecutor } from '../../api/executor/executor';
import { libraryContext, librarySchema, validDocument } from './executor-support';

const schema = librarySchema();
const plain = createExecutor(schema, { compileAfter: Infinity });
const compiled = createExecutor(schema, { compileAfter: 0 });

interface Told {
  asked: number;
  used: number;
}

/** Executes a document and gives what it cost. */
async function costOf(
  text: string,
  variables: Record<string, unknown> = {},
  executor = compiled,
): Promise<{ cost: Told; answer: ExecutionResult }> {
  const admit: Admit = (asked) => ({ admitted: true, settle: (used) => ({ asked, used }) });
  const document = validDocument(schema, text);
  const answer = await executor({ document, variables, context: { ...libraryContext(), admit } });
  return { cost: answer.extensions?.['cost'] as Told, answer };
}

const askedOf = async (text: string, variables?: Record<string, unknown>): Promise<number> => {
  const { cost } = await costOf(text, variables);
  expect((await costOf(text, variables, plain)).cost).toEqual(cost);
  return cost.asked;
};

describe('what an operation costs is known before it is executed', () => {
  it('multiplies page sizes down the tree', async () => {
    expect(await askedOf('{ books(first: 10) { nodes { title } } }')).toBe(10);
    expect(await askedOf('{ books(first: 10) { nodes { reviews(first: 5) { nodes { stars } } } } }')).toBe(10 + 50);
    const text =
      '{ books(first: 10) { nodes { reviews(first: 5) { nodes { book { reviews(first: 20) { nodes { id } } } } } } } }';
    expect(await askedOf(text)).toBe(10 + 50 + 1000);
  });

  it('takes literals, variables, their defaults, and those of the schema alike', async () => {
    const text = 'query ($n: Int! = 7) { books(first: $n) { nodes { id } } }';
    expect(await askedOf('{ books(first: 7) { nodes { id } } }')).toBe(7);
    expect(await askedOf(text)).toBe(7);
    expect(await askedOf(text, { n: 9 })).toBe(9);
    expect(await askedOf('{ books { nodes { id } } }')).toBe(3);
  });

  it('counts what stands in fragments, under aliases, on edges and on types of interfaces', async () => {
    const page = 'books(first: 10) { nodes { id } }';
    expect(await askedOf(`{ a: ${page} b: ${page} }`)).toBe(20);
    expect(await askedOf(`{ ...F } fragment F on Query { a: ${page} ... on Query { b: ${page} } ${page} }`)).toBe(30);
    expect(await askedOf('{ books(first: 10) { edges { node { writer { name } } } } }')).toBe(10 + 2.5 + 0.5);
    const either =
      '{ search { ... on Book { reviews(first: 4) { nodes { id } } } ... on Writer { books(first: 9) { nodes { id } } } } }';
    expect(await askedOf(either)).toBe(10 + 10 * 9);
  });

  it('counts fields that are merged once, and nothing that is skipped', async () => {
    expect(await askedOf('{ books(first: 10) { nodes { id } } books(first: 10) { nodes { title } } }')).toBe(10);
    const text =
      'query ($with: Boolean!) { books(first: 2) { nodes { id reviews(first: 9) @include(if: $with) { nodes { id } } } } }';
    expect([await askedOf(text, { with: false }), await askedOf(text, { with: true })]).toEqual([2, 20]);
  });

  it('takes mutations dearer', async () => {
    const text = 'mutation { sellBook(key: "a", input: { bookId: "00000002-0000-7000-8000-000000000001" }) { count } }';
    expect(await askedOf(text)).toBe(100);
  });

  it('tells what was used: what there was, not what was asked for', async () => {
    const { cost, answer } = await costOf('{ books(first: 10) { nodes { reviews(first: 500) { nodes { id } } } } }');
    const data = JSON.parse(JSON.stringify(answer.data)) as { books: { nodes: { reviews: { nodes: unknown[] } }[] } };
    const books = data.books.nodes;
    const reviews = books.flatMap((book) => book.reviews.nodes);
    expect(cost).toEqual({ asked: 10 + 5_000, used: books.length + reviews.length });
    expect(cost.used).toBeGreaterThan(10);
    expect(cost.used).toBeLessThan(100);
  });

  it('executes nothing that is not admitted', async () => {
    const loads: string[] = [];
    const watched = librarySchema((load) => loads.push(load));
    const admit: Admit = (asked) => ({ admitted: false, error: new Error('too much'), told: { asked } });
    const document = validDocument(watched, '{ books(first: 10) { nodes { id } } }');
    const answer = await createExecutor(watched)({ document, context: { ...libraryContext(), admit } });
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.map(({ message }) => message)).toEqual(['too much']);
    expect(answer.extensions).toEqual({ cost: { asked: 10 } });
    expect(loads).toEqual([]);
  });
});
