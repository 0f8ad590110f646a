import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { providerSession } from '../../api/app/access/create-provider';
import { lockDebitable } from '../../api/store/direct-debit/debitable.store';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly, type Bill } from './paying';

/**
 * What a judgment that opens insolvency proceedings of a client does to money: debts of before it
 * are not paid after it (C. com. L622-7), bear no more interest (L622-28), and give no right against
 * the contract (L622-13).
 */

let api: TestApi;
let life: Living;
let clientId: string;
let contractId: string;
let old: Bill;
let since: Bill;
beforeAll(async () => {
  api = await startTestApi('2024-01-02T09:00:00Z');
  life = new Living(api, 'insolvent');
  await invoicesFrom(life, '2024-01-01');
  clientId = await newClient(life, 'Insolvent');
  contractId = await quarterly(life, clientId, '2024-02-01', '100.00 EUR', { directDebit: true });
  [old] = (await billed(life, contractId)) as [Bill];
  life.to('2024-02-15');
  const notice = { contractId, reason: 'NON_PAYMENT', about: 'F1', sentOn: '2024-02-15', proof: 'RK 1' };
  await life.did('recordFormalNotice', { ...notice, receivedOn: '2024-02-15' });
  life.to('2024-03-10');
  await life.did('recordInsolvency', { contractId, proceedings: 'TC Lyon', judgmentOn: '2024-03-06' });
  life.to('2024-05-01');
  [since] = (await billed(life, contractId)) as [Bill];
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const PAYMENT = 'payment { id unallocatedAmount allocations { nodes { invoice { id } amount } } }';
interface Paid {
  readonly payment: {
    readonly unallocatedAmount: string;
    readonly allocations: {
      readonly nodes: readonly { readonly invoice: { readonly id: string }; readonly amount: string }[];
    };
  };
}

test('interest stops with the judgment, whatever is paid and whenever', async () => {
  const text = `query ($input: SimulateLateInterestInput!) { simulateLateInterest(input: $input) { refusals { code }
    simulation { invoices { invoice { id } byContract { days } lawfulMinimum { days } } } } }`;
  const input = { contractId, until: '2024-05-20', legalRates: [{ halfYear: '2024-H1', percent: '5.07' }] };
  const { simulateLateInterest } = await api.ask<{
    simulateLateInterest: {
      simulation: { invoices: { invoice: { id: string }; byContract: object | null; lawfulMinimum: object }[] };
    };
  }>(api.keys.administrator, text, { input });
  expect(simulateLateInterest.simulation.invoices).toEqual([
    // From the notice of 15 February, and from the due day, to 5 March.
    { invoice: { id: old.id }, byContract: { days: 19 }, lawfulMinimum: { days: 33 } },
    { invoice: { id: since.id }, byContract: null, lawfulMinimum: { days: 19 } },
  ]);
});

test('what is paid after the judgment settles what arose since, and nothing of before', async () => {
  const paid = { clientId, amount: '400.00 EUR', valueOn: '2024-05-01', method: 'TRANSFER' };
  expect(await life.refused('recordPayment', { ...paid, invoiceIds: [old.id] })).toEqual(['ALLOCATION_INVALID']);
  const { payment } = await life.did<Paid>('recordPayment', paid, PAYMENT);
  expect(payment.allocations.nodes).toEqual([{ invoice: { id: since.id }, amount: '360.00 EUR' }]);
  expect(payment.unallocatedAmount).toBe('40.00 EUR');
  // Money of before the judgment settles debts of before it.
  const before = { ...paid, amount: '60.00 EUR', valueOn: '2024-03-05' };
  const early = await life.did<Paid>('recordPayment', before, PAYMENT);
  expect(early.payment.allocations.nodes).toEqual([{ invoice: { id: old.id }, amount: '60.00 EUR' }]);
});

test('no suspension and no withholding for a debt of before', async () => {
  const why = async (operation: string, input: object): Promise<readonly string[]> =>
    (await life.does(operation, input)).refusals.map(({ code, message }) => `${code} ${message}`);
  const suspension = { contractId, from: '2024-05-01', reason: 'NON_PAYMENT', note: 'N', dueOn: '2024-02-01' };
  const refused = await why('suspendContract', { ...suspension, formalNoticeOn: '2024-02-15' });
  expect(refused).toEqual([expect.stringMatching(/^SUSPENSION_NOT_ALLOWED .*2024-03-06.*L622-13/)]);
  const { terminationGrounds } = await life.says<{ terminationGrounds: { id: string; kind: string }[] }>(
    contractId,
    'terminationGrounds { id kind }',
  );
  const groundId = terminationGrounds.find(({ kind }) => kind === 'FORMAL_NOTICE')!.id;
  const withholding = { contractId, groundId, from: '2024-05-01T07:00:00Z', note: 'N' };
  expect(await why('withholdInterventions', withholding)).toEqual([
    expect.stringMatching(/^WITHHOLDING_NOT_ALLOWED .*L622-13/),
  ]);
  const { invoices } = await life.says<{ invoices: { nodes: { issuedOn: string }[] } }>(
    contractId,
    'invoices { nodes { issuedOn } }',
  );
  expect(invoices.nodes.map(({ issuedOn }) => issuedOn)).toEqual(['2024-05-01', '2024-02-01']);
});

test('a contract that was suspended before the judgment is not ended after it for that', async () => {
  const other = await newClient(life, 'Suspended then insolvent');
  const own = await quarterly(life, other, '2024-06-01', '100.00 EUR', { directDebit: true });
  await billed(life, own);
  life.to('2024-06-05');
  const notice = { contractId: own, reason: 'NON_PAYMENT', about: 'F2', sentOn: '2024-06-05', proof: 'RK 2' };
  await life.did('recordFormalNotice', { ...notice, receivedOn: '2024-06-05' });
  life.to('2024-06-25');
  const suspension = { contractId: own, from: '2024-06-25', reason: 'NON_PAYMENT', note: 'N', dueOn: '2024-06-01' };
  await life.did('suspendContract', { ...suspension, formalNoticeOn: '2024-06-05' });
  life.to('2024-07-20');
  await life.did('recordInsolvency', { contractId: own, proceedings: 'TC Lyon', judgmentOn: '2024-07-18' });
  const end = { contractId: own, by: 'PROVIDER', reason: 'NON_PAYMENT', effectiveOn: '2024-07-20', note: 'N' };
  const refused = await life.does('terminateContract', { ...end, confirmedTotal: '0.00 EUR' });
  expect(refused.refusals.map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^TERMINATION_NOT_ALLOWED .*L622-13/),
  ]);
});

test('interest stops with the judgment also where the debt is set off after it', async () => {
  const other = await newClient(life, 'Set off after the judgment');
  life.to('2024-08-01');
  const own = await quarterly(life, other, '2024-08-01', '100.00 EUR', { directDebit: true });
  const [bill] = (await billed(life, own)) as [Bill];
  life.to('2024-08-07');
  const paid = { clientId: other, amount: '121.31 EUR', valueOn: '2024-08-05', method: 'TRANSFER' };
  await life.did('recordPayment', { ...paid, invoiceIds: [bill.id] });
  await life.did('recordInsolvency', { contractId: own, proceedings: 'TC Lyon', judgmentOn: '2024-08-06' });
  const end = { contractId: own, effectiveOn: '2024-09-01', reason: 'AGREED' };
  const { simulateTermination } = await api.ask<{ simulateTermination: { simulation: { total: string } } }>(
    api.keys.administrator,
    'query ($input: SimulateTerminationInput!) { simulateTermination(input: $input) { simulation { total } } }',
    { input: end },
  );
  const confirmedTotal = simulateTermination.simulation.total;
  await life.did('terminateContract', { ...end, by: 'CLIENT', note: 'N', confirmedTotal });
  life.to('2024-09-02');
  const [note] = await billed(life, own);
  expect(note!.totalIncludingTax).toBe('-238.69 EUR');
  await life.did('setOffCreditNote', { creditNoteId: note!.id, invoiceId: bill.id });
  const text = `query ($input: SimulateLateInterestInput!) { simulateLateInterest(input: $input) {
    simulation { invoices { paidOn lawfulMinimum { days } } } } }`;
  const input = { contractId: own, until: '2024-09-30', legalRates: [{ halfYear: '2024-H2', percent: '4.92' }] };
  const { simulateLateInterest } = await api.ask<{ simulateLateInterest: { simulation: { invoices: object[] } } }>(
    api.keys.administrator,
    text,
    { input },
  );
  // From the due day to 5 August, though it was settled on 1 September.
  expect(simulateLateInterest.simulation.invoices).toEqual([{ paidOn: '2024-09-01', lawfulMinimum: { days: 4 } }]);
});

test('what is claimed for the lateness of an old debt is as old, and on a document of its own', async () => {
  const rates = [{ from: '2024-07-01', percent: '4.92', source: 'JO' }];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
  const other = await newClient(life, 'Claimed after the judgment');
  life.to('2024-09-10');
  const own = await quarterly(life, other, '2024-09-10', '100.00 EUR', { directDebit: true });
  await billed(life, own);
  life.to('2024-09-25');
  await life.did('recordInsolvency', { contractId: own, proceedings: 'TC Lyon', judgmentOn: '2024-09-20' });
  life.to('2024-12-10');
  const [later] = (await billed(life, own)) as [Bill];
  life.to('2024-12-31');
  const claim = { contractId: own, through: '2024-12-31', basis: 'LAWFUL_MINIMUM', confirmedTotal: '84.37 EUR' };
  const answer = 'invoices { id reference issuedOn totalIncludingTax }';
  const { invoices } = await life.did<{ invoices: readonly [Bill, Bill] }>('issueLateInterest', claim, answer);
  // 360.00 × 14.76 % × 9 ÷ 365 to the day before the judgment, and of 21 days since the other one, each with 40.00.
  expect(invoices.map(({ totalIncludingTax }) => totalIncludingTax)).toEqual(['41.31 EUR', '43.06 EUR']);
  const [ofOld, ofLater] = invoices;
  const paid = { clientId: other, amount: '500.00 EUR', valueOn: '2024-12-31', method: 'TRANSFER' };
  expect(await life.refused('recordPayment', { ...paid, invoiceIds: [ofOld.id] })).toEqual(['ALLOCATION_INVALID']);
  const { payment } = await life.did<Paid>('recordPayment', paid, PAYMENT);
  expect(payment.allocations.nodes).toEqual([
    { invoice: { id: later.id }, amount: '360.00 EUR' },
    { invoice: { id: ofLater.id }, amount: '43.06 EUR' },
  ]);
  const session = providerSession(PROVIDER_ID, demoId(1, 1));
  const debitable = await api.database.write(session, (tx) => lockDebitable(tx, '2025-01-31', null, 100));
  expect(debitable.find(({ id }) => id === ofOld.id)).toMatchObject({ issuedOn: '2024-12-31', aroseOn: '2024-09-10' });
});

test('what a liquidator pays of an old debt that was written off settles it, and the rest is lost again', async () => {
  life.to('2025-01-10');
  const lost = { invoiceId: old.id, writtenOffOn: '2025-01-10', proof: 'Receiver’s certificate', recoversVat: true };
  const written = 'payment { id amount } invoice { openAmount }';
  const { payment } = await life.did<{ payment: { id: string; amount: string } }>('writeOffInvoice', lost, written);
  expect(payment.amount).toBe('300.00 EUR');
  life.to('2025-02-10');
  const paid = { clientId, amount: '120.00 EUR', valueOn: '2025-02-10', method: 'TRANSFER' };
  expect(await life.refused('recordPayment', { ...paid, invoiceIds: [old.id] })).toEqual(['ALLOCATION_INVALID']);
  await life.did('reversePayment', { paymentId: payment.id, reversedOn: '2025-02-10', reason: 'RECOVERED' });
  // Money that nobody names it with still settles nothing of before the judgment.
  const other = await life.did<Paid>('recordPayment', { ...paid, amount: '5.00 EUR' }, PAYMENT);
  expect(other.payment.allocations.nodes).toEqual([]);
  const share = await life.did<Paid>('recordPayment', { ...paid, invoiceIds: [old.id] }, PAYMENT);
  expect(share.payment).toMatchObject({
    unallocatedAmount: '0.00 EUR',
    allocations: { nodes: [{ invoice: { id: old.id }, amount: '120.00 EUR' }] },
  });
  const rest = await life.did('writeOffInvoice', { ...lost, writtenOffOn: '2025-02-10' }, written);
  expect(rest).toMatchObject({ payment: { amount: '180.00 EUR' }, invoice: { openAmount: '0.00 EUR' } });
});
