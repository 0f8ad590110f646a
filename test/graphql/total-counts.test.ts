import { randomUUID } from 'node:crypto';
import { NO_ONE, providerSession } from '../../api/app/access/create-provider';
import { consumptionLists } from '../../api/store/consumption/consumption.store';
import { countRowsBelow } from '../../api/store/keyset';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { startTestApi, type TestApi } from '../support/test-api';

/** How many rows a list has: all of them, whatever the page, by the filter, up to a ceiling. */

const CONTRACT = demoId(12, 1);

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  for (const [name, kind] of [
    ['a.txt', 'ORDER'],
    ['b.txt', 'ORDER'],
    ['c.txt', 'DIAGRAM'],
  ] as const) {
    const about = new URLSearchParams({ contractId: CONTRACT, kind, name });
    const stored = await fetch(`${api.url}/documents?${about.toString()}`, {
      method: 'POST',
      body: name,
      headers: {
        authorization: `Bearer ${api.keys.administrator}`,
        'content-type': 'text/plain',
        'idempotency-key': randomUUID(),
      },
    });
    expect(stored.status).toBe(201);
  }
}, 60_000);
afterAll(() => api.close());

interface Counted {
  readonly totalCount: number | null;
  readonly nodes: readonly object[];
}
const counted = async (field: string, key = api.keys.administrator): Promise<Counted> => {
  const { contract } = await api.ask<{ contract: { list: Counted } }>(
    key,
    `query ($id: ID!) { contract(id: $id) { list: ${field} { totalCount nodes { id } } } }`,
    { id: CONTRACT },
  );
  return contract.list;
};

test.each(['documents', 'interventions', 'penalties'])('%s: the count is that of all pages', async (list) => {
  const whole = await counted(`${list}(first: 1000)`);
  expect(whole.nodes.length).toBeGreaterThan(0);
  expect(whole.totalCount).toBe(whole.nodes.length);
  expect((await counted(`${list}(first: 1)`)).totalCount).toBe(whole.nodes.length);
});

test('by the filter of the list', async () => {
  expect((await counted('documents(filter: { kinds: [ORDER] })')).totalCount).toBe(2);
  expect((await counted('documents(filter: { kinds: [LETTER] })')).totalCount).toBe(0);
});

test('where nobody asks, nothing is counted', async () => {
  const counts: string[] = [];
  const stop = api.database.onStatement(({ text }) => {
    if (text.includes('AS counted')) counts.push(text);
  });
  const ask = (wanted: string): Promise<object> =>
    api.ask(api.keys.administrator, `query ($id: ID!) { contract(id: $id) { penalties { ${wanted} } } }`, {
      id: CONTRACT,
    });
  await ask('nodes { id }');
  expect(counts).toEqual([]);
  await ask('nodes { id } totalCount');
  expect(counts).toHaveLength(1);
  stop();
});

test('no more is counted than may: one more stands for more', async () => {
  const read = api.database.read(providerSession(PROVIDER_ID, NO_ONE));
  const list = consumptionLists.find(({ name }) => name === 'interventions:contract')!;
  const stranger = randomUUID();
  try {
    const [all] = await countRowsBelow(read, list, [CONTRACT], []);
    expect(all!.count).toBeGreaterThan(1);
    expect(await countRowsBelow(read, list, [CONTRACT, stranger], [], 1)).toEqual([
      { parentId: CONTRACT, count: 2 },
      { parentId: stranger, count: 0 },
    ]);
  } finally {
    await read.close();
  }
});
