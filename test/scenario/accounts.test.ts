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

test('what was known then is told the same ever after, and its entries come to its balance', async () => {
  const id = await newClient(life, 'Known then');
  const contractId = await quarterly(life, id, '2024-03-01', '100.00 EUR', { directDebit: true });
  await billed(life, contractId);
  const move = (amount: string): object => ({ clientId: id, amount: `${amount} EUR`, method: 'TRANSFER' });
  const answer = 'payment { id }';
  const paid = async (operation: string, input: object): Promise<string> =>
    (await life.did<{ payment: { id: string } }>(operation, input, answer)).payment.id;
  let first = '';
  const steps: readonly (() => Promise<unknown>)[] = [
    async () => (first = await paid('recordPayment', { ...move('500.00'), valueOn: '2024-03-02' })),
    () => paid('recordRefund', { ...move('100.00'), paidOn: '2024-03-03' }),
    () => life.did('reversePayment', { paymentId: first, reversedOn: '2024-03-04', reason: 'CHARGED_BACK' }),
    () => paid('recordPayment', { ...move('460.00'), valueOn: '2024-03-05' }),
    () => paid('recordPayment', { ...move('7.00'), valueOn: '2024-03-02' }),
    () => paid('recordRefund', { ...move('2.00'), paidOn: '2024-03-05' }),
  ];
  const days = ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', '2024-03-05', '2024-03-09'];
  const text = `query ($id: ID!, $on: Date, $knownAt: DateTime) { client(id: $id) {
    account(on: $on, knownAt: $knownAt) { balance notDue late owedToClient lateSince }
    accountEntries(filter: { until: $on }, knownAt: $knownAt) { nodes { on kind amount balance } } } }`;
  type Told = { client: { account: { balance: string }[]; accountEntries: { nodes: Entry[] } } };
  const told = async (knownAt: string | null): Promise<readonly Told[]> => {
    const all: Told[] = [];
    for (const on of days) all.push(await api.ask<Told>(api.keys.administrator, text, { id, on, knownAt }));
    return all;
  };
  const known: [string, readonly Told[]][] = [];
  for (const [place, step] of steps.entries()) {
    life.to(`2024-03-1${place}T08:00:00Z`);
    await step();
    known.push([`2024-03-1${place}T20:00:00Z`, await told(null)]);
  }
  life.to('2024-03-20');
  for (const [knownAt, then] of known) {
    expect([knownAt, await told(knownAt)]).toEqual([knownAt, then]);
    for (const { client } of then)
      expect(client.account.map(({ balance }) => balance)).toEqual([client.accountEntries.nodes.at(-1)!.balance]);
  }
  expect(known.at(-1)![1].map(({ client }) => client.account[0]!.balance)).toEqual([
    ...['360.00 EUR', '-147.00 EUR', '-47.00 EUR', '453.00 EUR', '-5.00 EUR', '-5.00 EUR'],
  ]);
});

test('a debt that was written off and is owed again: each was known from when it was recorded', async () => {
  const id = await newClient(life, 'Lost and found');
  const [bill] = await billed(life, await quarterly(life, id, '2024-04-01', '100.00 EUR', { directDebit: true }));
  const text = `query ($id: ID!, $knownAt: DateTime) { client(id: $id) { account(on: "2024-04-10", knownAt: $knownAt) { balance }
    accountEntries(knownAt: $knownAt) { nodes { kind amount balance } } } }`;
  type Told = { client: { account: { balance: string }[]; accountEntries: { nodes: Entry[] } } };
  const told = async (knownAt: string | null = null): Promise<readonly string[]> => {
    const { client } = await api.ask<Told>(api.keys.administrator, text, { id, knownAt });
    const shown = client.accountEntries.nodes.map(({ kind, amount, balance }) => `${kind} ${amount} ${balance}`);
    return [...shown, ...client.account.map(({ balance }) => balance)];
  };
  life.to('2024-04-10T08:00:00Z');
  const lost = { invoiceId: bill!.id, writtenOffOn: '2024-04-05', proof: 'Certificate', recoversVat: false };
  const { payment } = await life.did<{ payment: { id: string } }>('writeOffInvoice', lost, 'payment { id }');
  const before = await told();
  expect(before).toEqual(['INVOICE 360.00 EUR 360.00 EUR', 'WRITE_OFF -360.00 EUR 0.00 EUR', ...before.slice(2)]);
  life.to('2024-04-12T08:00:00Z');
  await life.did('reversePayment', { paymentId: payment.id, reversedOn: '2024-04-08', reason: 'RECOVERED' });
  const after = await told();
  expect(after).toEqual([...before.slice(0, 2), 'REVERSAL 360.00 EUR 360.00 EUR', '360.00 EUR']);
  life.to('2024-04-20');
  expect(await told('2024-04-11T00:00:00Z')).toEqual(before);
  expect(await told('2024-04-13T00:00:00Z')).toEqual(after);
});

test('no other client sees it', async () => {
  const text = 'query ($id: ID!) { client(id: $id) { account { balance } } }';
  for (const key of [api.keys.client, api.keys.erp])
    expect(await api.ask(key, text, { id: clientId })).toEqual({ client: null });
});
