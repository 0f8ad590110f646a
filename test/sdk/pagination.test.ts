import type { AstreinteClient } from '../../sdk/src';
import { builtSdk } from './support/built-sdk';
import { startLocalServer, type Answer } from './support/local-server';

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

describe('pulling', () => {
  const adjustment = (cursor: string) => ({ cursor, node: { kind: 'ADJUSTMENT', adjustment: { id: cursor } } });
  const told = (cursor: string) => ({ cursor, node: { kind: 'CLIENT_ENTRUSTED', adjustment: null } });
  const page = (list: string, edges: readonly object[], hasNextPage: boolean, endCursor: string) => ({
    body: { data: { [list]: { edges, pageInfo: { hasNextPage, endCursor } } } },
  });
  const feed: readonly [Answer, ...Answer[]] = [
    page('billingFeed', [told('b'), adjustment('c')], true, 'c'),
    page('billingFeed', [told('d')], true, 'd'),
    page('billingFeed', [adjustment('e'), told('f')], false, 'f'),
  ];
  const asked = ['a', 'c', 'd'].map((after) => ({ first: 2, after }));

  /** What is pulled of these answers, and the variables of each request. */
  async function pulled<Row>(
    [first, ...others]: readonly [Answer, ...Answer[]],
    pull: (client: AstreinteClient) => AsyncIterable<Row>,
  ): Promise<{ readonly rows: Row[]; readonly variables: unknown[] }> {
    const server = await startLocalServer();
    server.answers(first, ...others);
    const rows = await all(pull(sdk.createClient({ url: server.url, apiKey: 'k' })));
    await server.close();
    return { rows, variables: server.received.map(({ body }) => body.variables) };
  }

  test('the feed asks after the cursor, page by page, and gives every entry', async () => {
    const { rows, variables } = await pulled(feed, (client) => client.pullFeed({ after: 'a', pageSize: 2 }));
    expect(rows.map(({ cursor, node }) => [cursor, node.kind])).toEqual([
      ['b', 'CLIENT_ENTRUSTED'],
      ['c', 'ADJUSTMENT'],
      ['d', 'CLIENT_ENTRUSTED'],
      ['e', 'ADJUSTMENT'],
      ['f', 'CLIENT_ENTRUSTED'],
    ]);
    expect(variables).toEqual(asked);
  });

  test('adjustments reads the feed, and gives those alone', async () => {
    const { rows, variables } = await pulled(feed, (client) => client.pullAdjustments({ after: 'a', pageSize: 2 }));
    expect(rows).toEqual([
      { cursor: 'c', node: { id: 'c' } },
      { cursor: 'e', node: { id: 'e' } },
    ]);
    expect(variables).toEqual(asked);
  });

  test('adjustments with a filter reads the list until that goes', async () => {
    const filter = { contractId: 'x' };
    const answer = page('billingAdjustments', [{ cursor: 'b', node: { id: 'b' } }], false, 'b');
    const { rows, variables } = await pulled([answer], (client) => client.pullAdjustments({ filter }));
    expect(rows.map(({ cursor }) => cursor)).toEqual(['b']);
    expect(variables).toEqual([{ first: 500, after: null, filter }]);
  });
});
