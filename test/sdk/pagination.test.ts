import { builtSdk } from './support/built-sdk';
import { startLocalServer } from './support/local-server';

const { sdk } = builtSdk();

/** A list of numbers, three a page; its cursors are the numbers. */
function numbers(upTo: number, asked: (string | null)[] = []) {
  return async (after: string | null) => {
    asked.push(after);
    const from = after === null ? 1 : Number(after) + 1;
    const nodes = [from, from + 1, from + 2].filter((number) => number <= upTo);
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: { hasNextPage: (last ?? upTo) < upTo, endCursor: last === undefined ? null : String(last) },
    };
  };
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

describe('a list', () => {
  test.each([0, 1, 3, 4, 6, 7])('of %i is read to its end, one by one', async (length) => {
    const expected = Array.from({ length }, (_, index) => index + 1);
    expect(await all(sdk.paginate(numbers(length)))).toEqual(expected);
  });

  test('is read page by page, from a cursor on', async () => {
    const asked: (string | null)[] = [];
    const pages = await all(sdk.paginate(numbers(8, asked), '2').pages());
    expect(pages.map(({ nodes }) => nodes)).toEqual([
      [3, 4, 5],
      [6, 7, 8],
    ]);
    expect(asked).toEqual(['2', '5']);
  });

  test('asks for a page when its first row is wanted, and not before', async () => {
    const asked: (string | null)[] = [];
    const list = sdk.paginate(numbers(9, asked));
    expect(asked).toEqual([]);
    for await (const number of list) if (number === 4) break;
    expect(asked).toEqual([null, '3']);
  });

  test('is read anew each time', async () => {
    const list = sdk.paginate(numbers(4));
    expect(await all(list)).toEqual(await all(list));
  });

  test('gives its edges when it has no nodes', async () => {
    const page = { edges: [{ cursor: 'a', node: 1 }], pageInfo: { hasNextPage: false, endCursor: 'a' } };
    expect(await all(sdk.paginate(async () => page))).toEqual(page.edges);
  });

  test.each([null, 'x'])('that leads nowhere is not read for ever (%p)', async (endCursor) => {
    const page = { nodes: [1], pageInfo: { hasNextPage: true, endCursor } };
    await expect(all(sdk.paginate(async () => page, 'x'))).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
  });

  test('hands on what fails', async () => {
    await expect(all(sdk.paginate(() => Promise.reject(new Error('gone'))))).rejects.toThrow('gone');
  });
});

test('pulling adjustments asks after the cursor, page by page', async () => {
  const server = await startLocalServer();
  const edge = (cursor: string) => ({ cursor, node: { id: cursor } });
  const answer = (edges: readonly object[], hasNextPage: boolean, endCursor: string) => ({
    body: { data: { billingAdjustments: { edges, pageInfo: { hasNextPage, endCursor } } } },
  });
  server.answers(answer([edge('b'), edge('c')], true, 'c'), answer([edge('d')], false, 'd'));
  const client = sdk.createClient({ url: server.url, apiKey: 'k' });
  const pulled = await all(client.pullAdjustments({ after: 'a', pageSize: 2, filter: { contractId: 'x' } }));
  await server.close();
  expect(pulled.map(({ cursor }) => cursor)).toEqual(['b', 'c', 'd']);
  expect(server.received.map(({ body }) => body.variables)).toEqual([
    { first: 2, after: 'a', filter: { contractId: 'x' } },
    { first: 2, after: 'c', filter: { contractId: 'x' } },
  ]);
});
