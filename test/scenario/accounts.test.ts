import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly } from './paying';

/** The account of a client over HTTP: all that changes what it owes, and what is late since when. */

let api: TestApi;
let life: Living;
let clientId: string;
beforeAll(async () => {
  api = await startTestApi('2024-01-02T09:00:00Z');
  life = new Living(api, 'accounts');
  await invoicesFrom(life, '2024-01-01');
  clientId = await newClient(life, 'Owing');
  const priced = (day: string, amount: string) => quarterly(life, clientId, day, amount, { directDebit: true });
  // 360.00 of January, 720.00 of February, each including tax and due on its day.
  await billed(life, await priced('2024-01-10', '100.00 EUR'));
  await billed(life, await priced('2024-02-01', '200.00 EUR'));
  life.to('2024-02-20');
  const paid = { clientId, amount: '400.00 EUR', valueOn: '2024-02-05', method: 'TRANSFER', reference: 'VIR 1' };
  await life.did('recordPayment', paid);
  const debit = { ...paid, valueOn: '2024-02-15', amount: '100.00 EUR', method: 'DIRECT_DEBIT', reference: 'PRLV 1' };
  const { payment } = await life.did<{ payment: { id: string } }>('recordPayment', debit, 'payment { id }');
  life.to('2024-03-01');
  await life.did('reversePayment', { paymentId: payment.id, reversedOn: '2024-02-25', reason: 'DEBIT_RETURNED' });
  const later = { ...paid, amount: '50.00 EUR', valueOn: '2024-03-01', reference: 'VIR 2', invoiceIds: [] };
  await life.did('recordPayment', later);
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface Entry {
  readonly on: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly amount: string;
  readonly balance: string;
}
interface Page {
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function entries(more: object = {}, key: string = api.keys.administrator): Promise<Page> {
  const text = `query ($id: ID!, $filter: AccountEntryFilter, $knownAt: DateTime, $first: Int! = 50, $after: String) { client(id: $id) {
    accountEntries(filter: $filter, knownAt: $knownAt, first: $first, after: $after) {
      nodes { on kind reference amount balance } pageInfo { hasNextPage endCursor } } } }`;
  const { client } = await api.ask<{ client: { accountEntries: Page } }>(key, text, { id: clientId, ...more });
  return client.accountEntries;
}

const said = ({ nodes }: Page): readonly string[] =>
  nodes.map(({ on, kind, amount, balance }) => `${on} ${kind} ${amount} ${balance}`);

async function account(on: string, knownAt: string | null = null): Promise<readonly Record<string, string>[]> {
  const text = `query ($id: ID!, $on: Date, $knownAt: DateTime) { client(id: $id) { account(on: $on, knownAt: $knownAt) {
    balance notDue late1To30 late31To60 late61To90 lateOver90 late owedToClient lateSince } } }`;
  const { client } = await api.ask<{ client: { account: Record<string, string>[] } }>(api.keys.administrator, text, {
    id: clientId,
    on,
    knownAt,
  });
  return client.account;
}

const ALL = [
  '2024-01-10 INVOICE 360.00 EUR 360.00 EUR',
  '2024-02-01 INVOICE 720.00 EUR 1080.00 EUR',
  '2024-02-05 PAYMENT -400.00 EUR 680.00 EUR',
  '2024-02-15 PAYMENT -100.00 EUR 580.00 EUR',
  '2024-02-25 REVERSAL 100.00 EUR 680.00 EUR',
  '2024-03-01 PAYMENT -50.00 EUR 630.00 EUR',
];

test('all that changes what a client owes, in the order of its days, with the balance after it', async () => {
  const whole = await entries();
  expect(said(whole)).toEqual(ALL);
  expect(whole.nodes.map(({ reference }) => reference).slice(2)).toEqual(['VIR 1', 'PRLV 1', 'PRLV 1', 'VIR 2']);
});

test('between two days: what was before counts in the balance alone', async () => {
  expect(said(await entries({ filter: { from: '2024-02-05', until: '2024-02-25' } }))).toEqual(ALL.slice(2, 5));
  expect(said(await entries({ filter: { currency: 'USD' } }))).toEqual([]);
});

test('as it was known: what was recorded later does not count, of whichever day it is', async () => {
  expect(said(await entries({ knownAt: '2024-02-21T00:00:00Z' }))).toEqual(ALL.slice(0, 4));
  const [known] = await account('2024-02-26', '2024-02-21T00:00:00Z');
  expect(known!['balance']).toBe('580.00 EUR');
  expect((await account('2024-02-26'))[0]!['balance']).toBe('680.00 EUR');
});

test('page by page it is the same', async () => {
  const found: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page: Page = await entries({ first: 2, after });
    found.push(...said(page));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(found).toEqual(ALL);
});

test('what is owed by how late it is', async () => {
  const none = { notDue: '0.00 EUR', late31To60: '0.00 EUR', late61To90: '0.00 EUR', lateOver90: '0.00 EUR' };
  // The due day itself is not late; nor is what was paid by then.
  expect(await account('2024-02-01')).toEqual([
    {
      ...none,
      ...{ balance: '1080.00 EUR', notDue: '720.00 EUR', late1To30: '360.00 EUR', late: '360.00 EUR' },
      ...{ owedToClient: '0.00 EUR', lateSince: '2024-01-10' },
    },
  ]);
  const open = { balance: '630.00 EUR', late: '680.00 EUR', owedToClient: '50.00 EUR', lateSince: '2024-02-01' };
  const group = async (on: string): Promise<readonly string[]> => {
    const [found] = await account(on);
    expect(found).toMatchObject(open);
    return Object.entries(found!).flatMap(([name, value]) => (value === '680.00 EUR' ? [name] : []));
  };
  expect(await group('2024-03-02')).toEqual(['late1To30', 'late']);
  expect(await group('2024-03-03')).toEqual(['late31To60', 'late']);
  expect(await group('2024-04-01')).toEqual(['late31To60', 'late']);
  expect(await group('2024-04-02')).toEqual(['late61To90', 'late']);
  expect(await group('2024-05-02')).toEqual(['lateOver90', 'late']);
  expect(await account('2024-01-09')).toEqual([]);
});

test('no other client sees it', async () => {
  const text = 'query ($id: ID!) { client(id: $id) { account { balance } } }';
  for (const key of [api.keys.client, api.keys.erp])
    expect(await api.ask(key, text, { id: clientId })).toEqual({ client: null });
});
