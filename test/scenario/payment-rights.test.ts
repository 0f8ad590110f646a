import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly } from './paying';

/** What a late invoice lets the provider do, when, and what a person then confirms (art. 21.3). */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2024-01-02T09:00:00Z');
  life = new Living(api, 'rights');
  await invoicesFrom(life, '2024-01-01');
  const rates = [{ from: '2024-01-01', percent: '5.07', source: 'JO' }];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface Right {
  readonly kind: string;
  readonly from: string | null;
  readonly needs: string | null;
  readonly barredSince: string | null;
  readonly groundId: string | null;
}

async function rights(contractId: string): Promise<readonly string[]> {
  const { paymentRights } = await life.says<{ paymentRights: readonly Right[] }>(
    contractId,
    'paymentRights { kind invoice { id } dueOn groundId from needs barredSince article }',
  );
  return paymentRights.map(({ kind, from, needs, barredSince }) => {
    return [kind, from, needs, barredSince === null ? null : `barred ${barredSince}`]
      .filter((each) => each !== null)
      .join(' ');
  });
}

test('each right with its first day, and what must come before; each is refused before it, and taken after', async () => {
  const clientId = await newClient(life, 'Late');
  const contractId = await quarterly(life, clientId, '2024-02-01', '100.00 EUR', { directDebit: true });
  await billed(life, contractId);
  expect(await rights(contractId)).toEqual([]);
  life.to('2024-02-05');
  expect(await rights(contractId)).toEqual([
    'WITHHOLD_WORK FORMAL_NOTICE',
    'ALL_DUE_AT_ONCE 2024-02-02',
    'SUSPEND FORMAL_NOTICE',
    'TERMINATE SUSPENSION',
  ]);
  const notice = { contractId, reason: 'NON_PAYMENT', about: 'F1', sentOn: '2024-02-05', proof: 'RK 1' };
  await life.did('recordFormalNotice', notice);
  expect(await rights(contractId)).toEqual([
    'WITHHOLD_WORK 2024-02-05',
    'ALL_DUE_AT_ONCE 2024-02-02',
    'SUSPEND 2024-02-22',
    'TERMINATE SUSPENSION',
  ]);
  const { paymentRights } = await life.says<{ paymentRights: readonly Right[] }>(
    contractId,
    'paymentRights { kind groundId }',
  );
  const groundId = paymentRights.find(({ kind }) => kind === 'SUSPEND')!.groundId;
  const suspension = { contractId, reason: 'NON_PAYMENT', note: 'N', dueOn: '2024-02-01', groundId };
  expect(await life.refused('suspendContract', { ...suspension, from: '2024-02-21' })).toEqual([
    'SUSPENSION_NOT_ALLOWED',
  ]);
  life.to('2024-02-22');
  await life.did('suspendContract', { ...suspension, from: '2024-02-22' });
  expect((await rights(contractId)).at(-1)).toBe('TERMINATE 2024-03-09');
  const ending = { contractId, effectiveOn: '2024-03-09', reason: 'NON_PAYMENT' };
  const { simulateTermination } = await api.ask<{ simulateTermination: { simulation: Record<string, string> } }>(
    api.keys.administrator,
    'query ($input: SimulateTerminationInput!) { simulateTermination(input: $input) { simulation { total unpaid lateInterest } } }',
    { input: ending },
  );
  // 360.00 × 7.605 % × 17 ÷ 365.
  expect(simulateTermination.simulation).toMatchObject({ unpaid: '360.00 EUR', lateInterest: '1.28 EUR' });
  await life.did('recordInsolvency', { contractId, proceedings: 'TC', judgmentOn: '2024-02-20' });
  expect(await rights(contractId)).toEqual([
    'WITHHOLD_WORK barred 2024-02-20',
    'ALL_DUE_AT_ONCE barred 2024-02-20',
    'TERMINATE barred 2024-02-20',
  ]);
});

test('one missed due date: a person makes all that is owed payable at once, by a record beside the documents', async () => {
  const clientId = await newClient(life, 'Missed one');
  const later = {
    overrides: [
      { parameter: 'restoration.target', value: 'PT4H30M' },
      { parameter: 'billing.payment-days', value: '30' },
    ],
  };
  const contractId = await quarterly(life, clientId, '2024-04-01', '100.00 EUR', { directDebit: true, ...later });
  const [first] = await billed(life, contractId);
  const input = { contractId, on: '2024-04-15', note: 'One is missed' };
  life.to('2024-04-15');
  expect(await life.refused('makeDueAtOnce', input)).toEqual(['RIGHT_NOT_GIVEN']);
  expect(await life.refused('makeDueAtOnce', { ...input, on: '2024-04-16' })).toEqual(['TIME_IN_FUTURE']);
  expect(await life.refused('makeDueAtOnce', { ...input, note: ' ' })).toEqual(['TEXT_INVALID']);
  life.to('2024-07-01');
  const [second] = await billed(life, contractId);
  const days = async (id: string): Promise<string> => {
    const text = 'query ($id: ID!) { invoice(id: $id) { dueOn payableOn standing(on: "2024-07-11") { daysLate } } }';
    const { invoice } = await api.ask<{
      invoice: { dueOn: string; payableOn: string; standing: { daysLate: number } };
    }>(api.keys.administrator, text, { id });
    return `${invoice.dueOn} ${invoice.payableOn} ${invoice.standing.daysLate}`;
  };
  expect(await days(second!.id)).toBe('2024-07-31 2024-07-31 0');
  life.to('2024-07-10');
  // Nothing is payable before the day of its document.
  expect(await life.refused('makeDueAtOnce', { ...input, on: '2024-06-15' })).toEqual(['NOTHING_CHANGED']);
  const now = { ...input, on: '2024-07-10' };
  const done = await life.did<{ invoices: { id: string }[] }>('makeDueAtOnce', now, 'invoices { id }');
  expect(done.invoices.map(({ id }) => id)).toEqual([second!.id]);
  expect(await days(second!.id)).toBe('2024-07-31 2024-07-10 1');
  expect(await days(first!.id)).toBe('2024-05-01 2024-05-01 71');
  expect(await life.refused('makeDueAtOnce', now)).toEqual(['NOTHING_CHANGED']);
  // Once is enough, also for an earlier day.
  expect(await life.refused('makeDueAtOnce', { ...input, on: '2024-07-05' })).toEqual(['NOTHING_CHANGED']);
  const text = `query ($id: ID!) { client(id: $id) { account(on: "2024-07-11") { notDue late } } }`;
  const { client } = await api.ask<{ client: { account: object[] } }>(api.keys.administrator, text, { id: clientId });
  expect(client.account).toEqual([{ notDue: '0.00 EUR', late: '720.00 EUR' }]);
});
