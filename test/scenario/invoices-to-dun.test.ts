import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly, type Bill } from './paying';

/** The list of what is late: each invoice with its cost, and the step that a person may take. */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2024-01-02T09:00:00Z');
  life = new Living(api, 'to-dun');
  await invoicesFrom(life, '2024-01-01');
  const rates = [{ from: '2024-01-01', percent: '5.07', source: 'JO' }];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface ToDun {
  readonly invoice: { readonly id: string };
  readonly client: { readonly name: string };
  readonly contract: { readonly id: string };
  readonly dueOn: string;
  readonly daysLate: number;
  readonly remaining: string;
  readonly cost: { readonly lawfulMinimum: { readonly total: string } | null } | null;
  readonly next: {
    readonly kind: string;
    readonly from: string | null;
    readonly needs: string | null;
    readonly article: string | null;
  };
}
interface Listed {
  readonly nodes: readonly ToDun[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const FIELDS = `totalCount pageInfo { hasNextPage endCursor } nodes { invoice { id } client { name } contract { id } dueOn daysLate
  remaining cost { byContract { total } lawfulMinimum { total } } next { kind from needs article } }`;

async function listed(args = '', key = api.keys.administrator): Promise<Listed> {
  const { invoicesToDun } = await api.ask<{ invoicesToDun: Listed }>(key, `{ invoicesToDun${args} { ${FIELDS} } }`);
  return invoicesToDun;
}

interface Owing {
  readonly clientId: string;
  readonly contractId: string;
  readonly bill: Bill;
}
async function owing(name: string, from: string): Promise<Owing> {
  life.to(from);
  const clientId = await newClient(life, name);
  const contractId = await quarterly(life, clientId, from, '100.00 EUR', { directDebit: true });
  const [bill] = (await billed(life, contractId)) as [Bill];
  return { clientId, contractId, bill };
}

/** The step that is proposed for the invoices of a contract, in one line each. */
async function next(contractId: string): Promise<readonly string[]> {
  const { nodes } = await listed(`(filter: { contractId: "${contractId}" })`);
  return nodes.map(({ next: step }) => {
    return [step.kind, step.from, step.needs, step.article].filter((each) => each !== null).join(' ');
  });
}

test('from a reminder to the end, each step once the one before has run, and taken by a person', async () => {
  const { contractId, bill } = await owing('Step by step', '2024-02-01');
  expect(await next(contractId)).toEqual([]);
  life.to('2024-02-02');
  expect(await next(contractId)).toEqual(['PAYMENT_REMINDER 2024-02-02']);
  life.to('2024-02-05');
  await life.did('issuePaymentReminder', { contractId });
  expect(await next(contractId)).toEqual(['FORMAL_NOTICE 2024-02-14 C. civ. art. 1344']);
  life.to('2024-02-14');
  const notice = { contractId, proof: 'RK 1', payWithinDays: 15 };
  const { letter } = await life.did<{ letter: { groundId: string; payBy: string } }>(
    'issueFormalNotice',
    notice,
    'letter { groundId payBy }',
  );
  // The terms give it from 22 February on; the letter gave until the 29th to pay.
  expect(letter.payBy).toBe('2024-02-29');
  expect(await next(contractId)).toEqual(['SUSPENSION 2024-03-01 art. 21.3']);
  const [row] = (await listed(`(filter: { contractId: "${contractId}" })`)).nodes;
  // 360 × 15.21 % × 13 ÷ 365 + 40 by the law; by these terms interest begins with the notice.
  expect(row).toMatchObject({
    ...{ invoice: { id: bill.id }, client: { name: 'Step by step' }, contract: { id: contractId } },
    ...{ dueOn: '2024-02-01', daysLate: 13, remaining: '360.00 EUR' },
    cost: { byContract: null, lawfulMinimum: { total: '41.95 EUR' } },
  });
  life.to('2024-03-01');
  const { groundId } = letter;
  const suspension = {
    contractId,
    from: '2024-03-01',
    reason: 'NON_PAYMENT',
    note: 'N',
    dueOn: '2024-02-01',
    groundId,
  };
  await life.did('suspendContract', suspension);
  expect(await next(contractId)).toEqual(['TERMINATION 2024-03-17 art. 21.3']);
});

test('a notice that counts from its receipt waits for it; a judgment leaves no step', async () => {
  life.to('2024-04-01');
  const clientId = await newClient(life, 'By receipt');
  const overrides = [
    { parameter: 'restoration.target', value: 'PT4H30M' },
    { parameter: 'notice.date-basis', value: 'RECEIVED' },
  ];
  const contractId = await quarterly(life, clientId, '2024-04-01', '100.00 EUR', { directDebit: true, overrides });
  await billed(life, contractId);
  life.to('2024-04-03');
  const notice = { contractId, proof: 'RK 2', payWithinDays: 1 };
  const { letter } = await life.did<{ letter: { groundId: string } }>(
    'issueFormalNotice',
    notice,
    'letter { groundId }',
  );
  expect(await next(contractId)).toEqual(['SUSPENSION RECEIPT art. 21.3']);
  life.to('2024-04-06');
  await life.did('recordReceipt', { contractId, groundId: letter.groundId, receivedOn: '2024-04-06' });
  expect(await next(contractId)).toEqual(['SUSPENSION 2024-04-22 art. 21.3']);
  await life.did('recordInsolvency', { contractId, proceedings: 'TC Lyon', judgmentOn: '2024-04-05' });
  expect(await next(contractId)).toEqual(['NONE C. com. art. L622-7']);
});

test('who gives more time with a second notice waits until it is over', async () => {
  const { contractId } = await owing('Noticed twice', '2024-04-10');
  life.to('2024-04-12');
  await life.did('issueFormalNotice', { contractId, proof: 'RK 3', payWithinDays: 15 });
  life.to('2024-04-20');
  await life.did('issueFormalNotice', { contractId, proof: 'RK 4', payWithinDays: 30 });
  // The first one counts; the second one gave until 20 May.
  expect(await next(contractId)).toEqual(['SUSPENSION 2024-05-21 art. 21.3']);
});

test('in pages by the due day, chosen by client, contract and days; for the staff alone', async () => {
  const first = await owing('Page one', '2024-05-01');
  const second = await owing('Page two', '2024-05-03');
  life.to('2024-05-10');
  const all = await listed();
  const due = all.nodes.map(({ dueOn }) => dueOn);
  expect(due).toEqual([...due].sort());
  expect(all.totalCount).toBe(all.nodes.length);
  expect((await listed('(orderBy: LATEST_FIRST)')).nodes.map(({ dueOn }) => dueOn)).toEqual([...due].reverse());
  const pages: ToDun[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Listed = await listed(`(first: 1${after === null ? '' : `, after: "${after}"`})`);
    pages.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(pages).toEqual(all.nodes);
  const ids = async (filter: string): Promise<readonly string[]> =>
    (await listed(`(filter: { ${filter} })`)).nodes.map(({ invoice }) => invoice.id);
  expect(await ids(`clientId: "${first.clientId}"`)).toEqual([first.bill.id]);
  expect(await ids(`clientId: "${first.clientId}", contractId: "${second.contractId}"`)).toEqual([]);
  expect(await ids(`contractId: "${first.contractId}", daysLateAtLeast: 9`)).toEqual([first.bill.id]);
  expect(await ids(`contractId: "${second.contractId}", daysLateAtLeast: 9`)).toEqual([]);
  const wrong = await api.send(
    api.keys.administrator,
    '{ invoicesToDun(filter: { daysLateAtLeast: 0 }) { totalCount } }',
  );
  expect(wrong.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  for (const key of [api.keys.client, api.keys.reseller, api.keys.erp])
    expect(await listed('', key)).toMatchObject({ nodes: [], totalCount: 0 });
  const refused = await api.send(api.keys.technician, '{ invoicesToDun { totalCount } }');
  expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  // What is paid is late no more.
  await life.did('recordPayment', {
    ...{ clientId: first.clientId, method: 'TRANSFER', amount: '360.00 EUR', valueOn: '2024-05-09' },
  });
  expect(await ids(`clientId: "${first.clientId}"`)).toEqual([]);
});
