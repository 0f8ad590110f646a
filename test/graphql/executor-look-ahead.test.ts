import { graphql } from 'graphql';
import { createExecutor } from '../../api/executor/executor';
import { libraryContext, librarySchema, sent, validDocument } from './executor-support';

describe('relations are loaded ahead, once a level', () => {
  const loads: string[] = [];
  const schema = librarySchema((load, parents) => loads.push(`${load}*${parents}`));
  const plain = createExecutor(schema, { compileAfter: Infinity });
  const compiled = createExecutor(schema, { compileAfter: 0 });
  beforeEach(() => loads.splice(0));

  const loadsOf = async (executor: typeof plain, text: string, variables?: object): Promise<string[]> => {
    loads.splice(0);
    const answer = await executor({
      document: validDocument(schema, text),
      variables: variables as Record<string, unknown>,
      context: libraryContext(),
    });
    expect(answer.errors).toBeUndefined();
    return [...loads];
  };

  it.each([
    ['compiled', compiled],
    ['plain', plain],
  ])('%s: one call for all rows of a level, however many there are', async (_, executor) => {
    const text = (first: number): string =>
      `{ books(first: ${first}) { edges { node { title writer { name books(first: 3) { nodes { reviews { nodes { stars } } } } } } } } }`;
    expect(await loadsOf(executor, text(2))).toEqual(['books*1', 'Book.writer*2', 'Writer.books*2', 'Book.reviews*6']);
    // Ten books have five writers: what is found twice is asked for once.
    expect(await loadsOf(executor, text(10))).toEqual([
      'books*1',
      'Book.writer*10',
      'Writer.books*5',
      'Book.reviews*14',
    ]);
  });

  it.each([
    ['compiled', compiled],
    ['plain', plain],
  ])('%s: one call for each name under which a relation is asked for', async (_, executor) => {
    const text = `{ books(first: 4) { nodes { a: reviews(first: 1) { nodes { id } } b: reviews(first: 2, stars: 2) { nodes { id } } a: reviews(first: 1) { pageInfo { hasNextPage } } } } }`;
    expect(await loadsOf(executor, text)).toEqual(['books*1', 'Book.reviews*4', 'Book.reviews*4']);
  });

  it.each([
    ['compiled', compiled],
    ['plain', plain],
  ])('%s: nothing is loaded that is skipped', async (_, executor) => {
    const text = `query ($with: Boolean!) { books(first: 2) { nodes { id ...F @include(if: $with) writer @skip(if: true) { id } } } } fragment F on Book { reviews { nodes { id } } }`;
    expect(await loadsOf(executor, text, { with: false })).toEqual(['books*1']);
    expect(await loadsOf(executor, text, { with: true })).toEqual(['books*1', 'Book.reviews*2']);
  });

  it.each([
    ['compiled', compiled],
    ['plain', plain],
  ])('%s: rows of interfaces and unions by their types, below relations too', async (_, executor) => {
    const text = `{ search { ... on Book { writer { name } } ... on Writer { books { nodes { id } } favourite { ... on Book { reviews { nodes { id } } } ... on Writer { shelf { __typename } } } } } }`;
    const found = await loadsOf(executor, text);
    expect(found.sort()).toEqual(
      ['Book.reviews*1', 'Book.writer*4', 'Writer.books*2', 'Writer.favourite*2', 'Writer.shelf*1'].sort(),
    );
  });

  it('what is reached by a plain property is foreseen too', async () => {
    const text = '{ books(first: 4) { nodes { reviews(first: 4) { nodes { book { title writer { name } } } } } } }';
    expect(await loadsOf(compiled, text)).toEqual(['books*1', 'Book.reviews*4', 'Book.writer*3']);
  });

  it('gives a mutation what it asks for below its payload, after its reads are renewed', async () => {
    const renewals: string[] = [];
    const context = libraryContext(() => renewals.push(`renewed after ${loads.length} loads`));
    const text =
      'mutation { a: sellBook(key: "a", input: { bookId: "00000002-0000-7000-8000-000000000001" }) { book { writer { name } } } b: sellBook(key: "b", input: { bookId: "00000002-0000-7000-8000-000000000002" }) { book { writer { name } } } }';
    const answer = await compiled({ document: validDocument(schema, text), context });
    expect(answer.errors).toBeUndefined();
    expect(loads).toEqual(['Book.writer*1', 'Book.writer*1']);
    expect(renewals).toEqual(['renewed after 0 loads', 'renewed after 1 loads']);
  });

  it('without foresight rows are loaded with their neighbours, and the answer is the same', async () => {
    const text =
      '{ books(first: 6) { nodes { title writer { name books { nodes { title } } } translator { name } } } }';
    const found = await graphql({ schema, source: text, contextValue: libraryContext() });
    expect(loads).toEqual(['books*1', 'Book.writer*6', 'Book.translator*6', 'Writer.books*5']);
    expect(sent(found)).toBe(
      sent(await compiled({ document: validDocument(schema, text), context: libraryContext() })),
    );
  });

  it('never writes to rows', async () => {
    const { books, writers } = await import('../codegen/fixtures/library');
    const keys = (): string[] =>
      [...books, ...writers].map((row) => Object.keys(row).length + ':' + Object.getOwnPropertySymbols(row).length);
    const before = keys();
    await loadsOf(compiled, '{ books(first: 10) { nodes { writer { id } reviews { nodes { id } } } } }');
    expect(keys()).toEqual(before);
  });
});

describe('documents are compiled within bounds', () => {
  const schema = librarySchema();
  const how: string[] = [];
  const observe = (one: string): void => void how.push(one);
  const ask = async (
    executor: ReturnType<typeof createExecutor>,
    document: ReturnType<typeof validDocument>,
    variables = {},
  ): Promise<void> => {
    const answer = await executor({ document, variables, context: libraryContext() });
    expect(answer.errors).toBeUndefined();
  };
  beforeEach(() => how.splice(0));

  it('only what comes again', async () => {
    const executor = createExecutor(schema, { observe });
    const document = validDocument(schema, '{ books { nodes { id } } }');
    for (let times = 0; times < 3; times += 1) await ask(executor, document);
    expect(how).toEqual(['PLAIN', 'COMPILED', 'COMPILED']);
  });

  it('only so many fields at a time', async () => {
    const executor = createExecutor(schema, { observe, compileAfter: 0, compiledFields: 7 });
    const documents = [1, 2, 3].map((first) =>
      validDocument(schema, `{ books(first: ${first}) { nodes { id ...F } } } fragment F on Book { title }`),
    );
    // Each has four fields: one is kept, and is made room for by the next.
    for (const document of [...documents, ...documents]) await ask(executor, document);
    expect(how).toEqual(Array.from({ length: 6 }, () => 'COMPILED'));
  });

  it('not in more forms than a few', async () => {
    const executor = createExecutor(schema, { observe, compileAfter: 0 });
    const asked = (count: number): string => {
      const names = Array.from({ length: count }, (_, nth) => `v${nth}`);
      return `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) { ${names.map((name) => `${name}: now @skip(if: $${name})`).join(' ')} }`;
    };
    const flags = Object.fromEntries(Array.from({ length: 5 }, (_, nth) => [`v${nth}`, nth % 2 === 0]));
    await ask(executor, validDocument(schema, asked(4)), flags);
    await ask(executor, validDocument(schema, asked(5)), flags);
    expect(how).toEqual(['COMPILED', 'PLAIN']);
  });

  it('not what would grow too large, as types multiply', async () => {
    const executor = createExecutor(schema, { observe, compileAfter: 0 });
    const deep = (levels: number): string =>
      levels === 0
        ? 'id'
        : `id ... on Writer { favourite { ${deep(levels - 1)} } shelf { ... on Node { ${deep(levels - 1)} } } }`;
    await ask(executor, validDocument(schema, `{ node(id: "none") { ${deep(4)} } }`));
    await ask(executor, validDocument(schema, `{ node(id: "none") { ${deep(9)} } }`));
    expect(how).toEqual(['COMPILED', 'PLAIN']);
  });
});
