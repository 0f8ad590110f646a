import type { AstreinteClient, Fetch } from '../../sdk/src';
import { builtSdk } from './support/built-sdk';
import { startLocalServer, type Answer } from './support/local-server';

const { sdk, internals } = builtSdk();

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

describe('a list that is read ahead', () => {
  const ahead = { readAhead: true };

  test.each([0, 1, 3, 4, 6, 7])('of %i is read to its end, and nothing after it is asked for', async (length) => {
    const asked: (string | null)[] = [];
    const expected = Array.from({ length }, (_, index) => index + 1);
    expect(await all(sdk.paginate(numbers(length, asked), null, ahead))).toEqual(expected);
    expect(asked).toHaveLength(Math.max(1, Math.ceil(length / 3)));
  });

  test('asks for nothing before it is iterated, and then one page ahead of what is given', async () => {
    const asked: (string | null)[] = [];
    const pages = sdk.paginate(numbers(12, asked), null, ahead).pages()[Symbol.asyncIterator]();
    expect(asked).toEqual([]);
    await pages.next();
    expect(asked).toEqual([null, '3']);
    await new Promise(setImmediate);
    expect(asked).toEqual([null, '3']);
    await pages.next();
    expect(asked).toEqual([null, '3', '6']);
    await pages.return?.();
    expect(asked).toEqual([null, '3', '6']);
  });

  test('aborts the page under way when it is left, and nobody hears of it', async () => {
    const unheard = jest.fn();
    process.on('unhandledRejection', unheard);
    const signals: AbortSignal[] = [];
    const list = sdk.paginate(
      (after, signal) => {
        signals.push(signal);
        if (after === null) return numbers(9)(after);
        return new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('left'))));
      },
      null,
      ahead,
    );
    for await (const number of list) {
      expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
      if (number === 2) break;
    }
    expect(signals.at(-1)?.aborted).toBe(true);
    await new Promise(setImmediate);
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
  });

  test('gives all rows before the page that failed, whenever that failed', async () => {
    const given: number[] = [];
    const read = async (): Promise<void> => {
      const fetchPage = (after: string | null) =>
        after === '3' ? Promise.reject(new Error('gone')) : numbers(9)(after);
      for await (const number of sdk.paginate(fetchPage, null, ahead)) {
        await new Promise(setImmediate);
        given.push(number);
      }
    };
    await expect(read()).rejects.toThrow('gone');
    expect(given).toEqual([1, 2, 3]);
  });

  test('that leads nowhere gives its rows first', async () => {
    const asked: (string | null)[] = [];
    const given: number[] = [];
    const read = async (): Promise<void> => {
      const fetchPage = async (after: string | null) => {
        asked.push(after);
        return { nodes: [1], pageInfo: { hasNextPage: true, endCursor: 'x' } };
      };
      for await (const number of sdk.paginate(fetchPage, 'x', ahead)) given.push(number);
    };
    await expect(read()).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
    expect({ asked, given }).toEqual({ asked: ['x'], given: [1] });
  });

  test('asks for the next page before the rows are read, once it is told where the page stands and the page is wanted', async () => {
    const asked: (string | null)[] = [];
    const read: (() => void)[] = [];
    const list = sdk.paginate(
      async (after, _signal, stands) => {
        const page = await numbers(9, asked)(after);
        stands(page.pageInfo);
        await new Promise<void>((resolve) => read.push(resolve));
        return page;
      },
      null,
      ahead,
    );
    const turn = (): Promise<void> => new Promise(setImmediate);
    const pages = list.pages()[Symbol.asyncIterator]();
    const first = pages.next();
    await turn();
    expect(asked).toEqual([null, '3']);
    read.shift()?.();
    expect((await first).value?.nodes).toEqual([1, 2, 3]);
    await turn();
    // The second page is not wanted yet: a third one would be held beside two others.
    expect(asked).toEqual([null, '3']);
    const second = pages.next();
    read.shift()?.();
    expect((await second).value?.nodes).toEqual([4, 5, 6]);
    await turn();
    expect(asked).toEqual([null, '3', '6']);
    await pages.return?.();
  });

  test('is read anew each time', async () => {
    const asked: (string | null)[] = [];
    const list = sdk.paginate(numbers(5, asked), null, ahead);
    for await (const number of list) if (number === 1) break;
    expect(await all(list)).toEqual([1, 2, 3, 4, 5]);
    expect(asked).toEqual([null, '3', null, '3']);
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

  test('asks for the next page while its caller works, and not where it is told not to', async () => {
    const server = await startLocalServer();
    const client = sdk.createClient({ url: server.url, apiKey: 'k' });
    const cursorsAsked = async (pages: AsyncIterable<unknown>): Promise<unknown[]> => {
      server.answers(...feed);
      for await (const _ of pages) {
        while (server.received.length === 1) await new Promise(setImmediate);
        break;
      }
      return server.received.map(({ body }) => body.variables?.['after']);
    };
    expect(await cursorsAsked(client.pullFeed({ after: 'a' }).pages())).toEqual(['a', 'c']);
    expect(await cursorsAsked(client.pullAdjustments({ after: 'a' }).pages())).toEqual(['a', 'c']);
    server.answers(...feed);
    for await (const _ of client.pullFeed({ after: 'a', readAhead: false }).pages()) break;
    for await (const _ of client.pullAdjustments({ after: 'a', readAhead: false }).pages()) break;
    expect(server.received).toHaveLength(2);
    await server.close();
  });

  test.each([
    ['a long one', 200_000, ['a', 'c']],
    ['a short one', 0, ['a']],
  ])('the page behind %s is asked for before that is read, if it takes long', async (_name, length, expected) => {
    const asked: unknown[] = [];
    const start = '{"data":{"billingFeed":{"pageInfo":{"hasNextPage":true,"endCursor":"c"},"edges":[]';
    const fetch: Fetch = async (_url, { body }) => {
      asked.push((JSON.parse(body) as { variables: { after: unknown } }).variables.after);
      // No JSON: whoever reads it fails.
      return { status: 200, headers: { get: () => null }, text: async () => start + ' '.repeat(length) };
    };
    const client = sdk.createClient({ url: 'http://localhost', apiKey: 'k', retry: false, fetch });
    await expect(all(client.pullFeed({ after: 'a' }).pages())).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
    expect(asked).toEqual(expected);
  });

  test.each([true, false])('answers are looked at before they are read only to read ahead: %p', async (readAhead) => {
    const calls: (object | undefined)[] = [];
    const billingFeed: AstreinteClient['billingFeed'] = async (_variables, call) => {
      calls.push(call);
      return { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, seal: null };
    };
    expect(await all(internals.feed.pullFeed({ billingFeed }, { readAhead }))).toEqual([]);
    expect(calls.map((call) => call !== undefined && 'onText' in call)).toEqual([readAhead]);
  });

  test.each(['pullFeed', 'pullAdjustments'] as const)('%s ends its request when it is left', async (pull) => {
    const server = await startLocalServer();
    const closed = new Promise<void>((resolve) => {
      server.answers(feed[0], (response) => response.on('close', resolve));
    });
    const client = sdk.createClient({ url: server.url, apiKey: 'k' });
    for await (const _ of client[pull]({ after: 'a' }).pages()) {
      while (server.received.length === 1) await new Promise(setImmediate);
      break;
    }
    await closed;
    await server.close();
  });

  test("the caller's own signal ends it as well", async () => {
    const server = await startLocalServer();
    const leaving = new AbortController();
    server.answers(feed[0], () => leaving.abort());
    const client = sdk.createClient({ url: server.url, apiKey: 'k' });
    const given: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { cursor } of client.pullFeed({ after: 'a', signal: leaving.signal })) given.push(cursor);
    };
    await expect(read()).rejects.toMatchObject({ code: 'ABORTED' });
    expect(given).toEqual(['b', 'c']);
    await server.close();
  });

  test('adjustments with a filter reads the list until that goes', async () => {
    const filter = { contractId: 'x' };
    const answer = page('billingAdjustments', [{ cursor: 'b', node: { id: 'b' } }], false, 'b');
    const { rows, variables } = await pulled([answer], (client) => client.pullAdjustments({ filter }));
    expect(rows.map(({ cursor }) => cursor)).toEqual(['b']);
    expect(variables).toEqual([{ first: 500, after: null, filter }]);
  });
});
