import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly, type Bill } from './paying';

/**
 * What clients pay, over HTTP: payments settle what the payer names, or what the law says; what is
 * left stays theirs; what the bank returns is open again.
 */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2024-01-02T09:00:00Z');
  life = new Living(api, 'payments');
  await invoicesFrom(life, '2024-01-01');
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface Paid {
  readonly payment: {
    readonly id: string;
    readonly unallocatedAmount: string;
    readonly allocations: {
      readonly nodes: readonly {
        readonly invoice: { readonly id: string } | null;
        readonly amount: string;
        readonly basis: string;
      }[];
    };
  };
}
const PAYMENT = `payment { id unallocatedAmount reversedOn reversalReason
  allocations { nodes { invoice { id } refundedPayment { id } amount effectiveOn basis explanation { steps { formula } } } } }`;

let number = 0;
const nextName = (): string => `Payer ${(number += 1)}`;

/** A client with one invoice of each of some monthly amounts, issued on its day. */
async function owing(
  ...invoices: readonly (readonly [string, string])[]
): Promise<{ clientId: string; bills: Bill[] }> {
  const clientId = await newClient(life, nextName());
  const bills: Bill[] = [];
  for (const [day, monthly] of invoices) {
    const contractId = await quarterly(life, clientId, day, `${monthly} EUR`, { directDebit: true });
    bills.push(...(await billed(life, contractId)));
  }
  return { clientId, bills };
}

const pay = (clientId: string, amount: string, valueOn: string, more: object = {}): object => ({
  ...{ clientId, amount: `${amount} EUR`, valueOn, method: 'TRANSFER' },
  ...more,
});

function settled({ payment }: Paid, bills: readonly Bill[]): readonly string[] {
  const place = (id: string | undefined): number => bills.findIndex((each) => each.id === id);
  return payment.allocations.nodes.map(({ invoice, amount, basis }) => `${place(invoice?.id)} ${amount} ${basis}`);
}

async function standing(id: string, on: string, knownAt: string | null = null): Promise<string> {
  const { invoice } = await api.ask<{ invoice: { openAmount: string; standing: Record<string, string> } }>(
    api.keys.administrator,
    `query ($id: ID!, $on: Date, $knownAt: DateTime) { invoice(id: $id) { openAmount standing(on: $on, knownAt: $knownAt) {
      state openAmount daysLate } } }`,
    { id, on, knownAt },
  );
  const { state, openAmount, daysLate } = invoice.standing;
  return `${state} ${openAmount} ${daysLate}`;
}

/** An invoice of another client that is open. */
async function owingNow(day: string): Promise<Bill> {
  const { bills } = await owing([day, '100.00']);
  return bills[0]!;
}

async function openOf(id: string): Promise<string> {
  const text = 'query ($id: ID!) { invoice(id: $id) { openAmount } }';
  const { invoice } = await api.ask<{ invoice: { openAmount: string } }>(api.keys.administrator, text, { id });
  return invoice.openAmount;
}

test('nothing named: due debts first, the oldest first, those of one day in proportion, then those to come', async () => {
  // 360.00, then 720.00 and 1 080.00 of one day, each including tax.
  const { clientId, bills } = await owing(['2024-02-01', '100.00'], ['2024-03-01', '200.00'], ['2024-03-01', '300.00']);
  expect(bills.map((each) => each.totalIncludingTax)).toEqual(['360.00 EUR', '720.00 EUR', '1080.00 EUR']);
  life.to('2024-03-12');
  const first = await life.did<Paid>('recordPayment', pay(clientId, '460.01', '2024-03-10'), PAYMENT);
  // 100.01 over 720 and 1 080: 40.004 and 60.006, the last cent to the larger remainder.
  expect(settled(first, bills)).toEqual(['0 360.00 EUR BY_LAW', '1 40.00 EUR BY_LAW', '2 60.01 EUR BY_LAW']);
  expect(await standing(bills[1]!.id, '2024-03-10')).toBe('PARTLY_SETTLED 680.00 EUR 9');
  expect(await standing(bills[0]!.id, '2024-03-09')).toBe('OPEN 360.00 EUR 37');
  expect(await standing(bills[0]!.id, '2024-03-10')).toBe('SETTLED 0.00 EUR 0');
  const rest = await life.did<Paid>('recordPayment', pay(clientId, '2000.00', '2024-03-12'), PAYMENT);
  expect(settled(rest, bills)).toEqual(['1 680.00 EUR BY_LAW', '2 1019.99 EUR BY_LAW']);
  expect(rest.payment.unallocatedAmount).toBe('300.01 EUR');
});

test('what was paid too much waits, and settles what is issued since, from its own day on', async () => {
  const { clientId, bills } = await owing(['2024-04-01', '100.00']);
  const paid = await life.did<Paid>('recordPayment', pay(clientId, '500.00', '2024-04-01'), PAYMENT);
  const input = { paymentId: paid.payment.id };
  expect(await life.refused('allocatePayment', input)).toEqual(['NOTHING_TO_PAY']);
  const contractId = await quarterly(life, clientId, '2024-04-20', '100.00 EUR', { directDebit: true });
  const [later] = await billed(life, contractId);
  life.to('2024-05-02');
  const done = await life.did<Paid>('allocatePayment', input, PAYMENT);
  expect(settled(done, [...bills, later!])).toEqual(['0 360.00 EUR BY_LAW', '1 140.00 EUR BY_LAW']);
  // Both debts met on the day of the later one (C. civ. art. 1347-1).
  expect(await standing(later!.id, '2024-04-20')).toBe('PARTLY_SETTLED 220.00 EUR 0');
  expect(await life.refused('allocatePayment', input)).toEqual(['PAYMENT_STATE_CONFLICT']);
});

test('the payer names what it pays, whole or in part, or nothing yet', async () => {
  const { clientId, bills } = await owing(['2024-05-10', '100.00'], ['2024-05-11', '100.00']);
  const [older, newer] = bills as [Bill, Bill];
  const named = pay(clientId, '400.00', '2024-05-11', { invoiceIds: [newer.id, older.id] });
  expect(settled(await life.did<Paid>('recordPayment', named, PAYMENT), bills)).toEqual([
    '1 360.00 EUR GIVEN',
    '0 40.00 EUR GIVEN',
  ]);
  const parts = pay(clientId, '100.00', '2024-05-11', { invoiceIds: [older.id], amounts: ['30.00 EUR'] });
  const done = await life.did<Paid>('recordPayment', parts, PAYMENT);
  expect(settled(done, bills)).toEqual(['0 30.00 EUR GIVEN']);
  expect(done.payment.unallocatedAmount).toBe('70.00 EUR');
  const none = await life.did<Paid>('recordPayment', pay(clientId, '5.00', '2024-05-11', { invoiceIds: [] }), PAYMENT);
  expect(none.payment.unallocatedAmount).toBe('5.00 EUR');
  expect(await openOf(older.id)).toBe('290.00 EUR');
});

test('what cannot be paid so is refused, and nothing of it is recorded', async () => {
  const { clientId, bills } = await owing(['2024-05-20', '100.00']);
  const other = await owing(['2024-05-20', '100.00']);
  const mine = bills[0]!.id;
  const day = '2024-05-20';
  const cases: readonly (readonly [object, string])[] = [
    [pay(clientId, '0.00', day), 'AMOUNT_NOT_POSITIVE'],
    [pay(clientId, '1.00', '2024-05-22'), 'TIME_IN_FUTURE'],
    [pay(clientId, '1.00', day, { note: ' ' }), 'TEXT_INVALID'],
    [pay(clientId, '99999999999.00', day), 'NUMBER_OUT_OF_RANGE'],
    [pay(mine, '1.00', day), 'NOT_FOUND'],
    [pay(clientId, '1.00', day, { invoiceIds: [clientId] }), 'NOT_FOUND'],
    [pay(clientId, '1.00', day, { invoiceIds: [other.bills[0]!.id] }), 'ALLOCATION_INVALID'],
    [pay(clientId, '1.00', day, { invoiceIds: [mine, mine] }), 'ALLOCATION_INVALID'],
    [pay(clientId, '1.00', day, { invoiceIds: [mine], amounts: [] }), 'ALLOCATION_INVALID'],
    [pay(clientId, '1.00', day, { amounts: ['1.00 EUR'] }), 'ALLOCATION_INVALID'],
    [pay(clientId, '1.00', day, { invoiceIds: [mine], amounts: ['1.01 EUR'] }), 'ALLOCATION_INVALID'],
    [pay(clientId, '500.00', day, { invoiceIds: [mine], amounts: ['360.01 EUR'] }), 'ALLOCATION_INVALID'],
    [pay(clientId, '1.00', day, { invoiceIds: [mine], amounts: ['1.00 USD'] }), 'CURRENCY_MISMATCH'],
    [pay(clientId, '1.00', day, { amount: '1.00 USD', invoiceIds: [mine] }), 'ALLOCATION_INVALID'],
  ];
  for (const [input, code] of cases)
    expect([input, await life.refused('recordPayment', input)]).toEqual([input, [code]]);
  expect(await openOf(mine)).toBe('360.00 EUR');
  const dollars = await life.did<Paid>('recordPayment', pay(clientId, '1.00', day, { amount: '1.00 USD' }), PAYMENT);
  expect(dollars.payment.unallocatedAmount).toBe('1.00 USD');
});

test('one reference is one payment of a client, however it is written; one key is done once', async () => {
  const { clientId } = await owing(['2024-06-01', '100.00']);
  const other = await owing(['2024-06-01', '100.00']);
  const input = pay(clientId, '10.00', '2024-06-01', { reference: 'VIR 2024 0601' });
  const text = `mutation ($input: RecordPaymentInput!) { recordPayment(idempotencyKey: "once", input: $input) {
    replayed refusals { code } payment { id } } }`;
  const ask = (): Promise<{ recordPayment: { replayed: boolean; payment: { id: string } } }> =>
    api.ask(api.keys.administrator, text, { input });
  const [once, again] = [await ask(), await ask()];
  expect([once.recordPayment.replayed, again.recordPayment.replayed]).toEqual([false, true]);
  expect(again.recordPayment.payment).toEqual(once.recordPayment.payment);
  const same = pay(clientId, '10.00', '2024-06-01', { reference: ' vir  2024 0601' });
  expect(await life.refused('recordPayment', same)).toEqual(['PAYMENT_REFERENCE_USED']);
  expect(await life.refused('recordPayment', { ...same, clientId: other.clientId })).toEqual([]);
  // What was reversed frees its reference: a slip is recorded again as it was.
  const slip = { paymentId: once.recordPayment.payment.id, reversedOn: '2024-06-01', reason: 'RECORDED_WRONGLY' };
  await life.did('reversePayment', slip);
  expect(await life.refused('recordPayment', same)).toEqual([]);
});

test('a debit that the bank returns is open again from its day on, and known only since', async () => {
  const { clientId, bills } = await owing(['2024-06-10', '100.00']);
  const paid = pay(clientId, '400.00', '2024-06-12', { method: 'DIRECT_DEBIT' });
  life.to('2024-06-12');
  const { payment } = await life.did<Paid>('recordPayment', paid, PAYMENT);
  life.to('2024-06-20');
  const input = { paymentId: payment.id, reversedOn: '2024-06-19', reason: 'DEBIT_RETURNED', note: 'MD01' };
  expect(await life.refused('reversePayment', { ...input, reversedOn: '2024-06-11' })).toEqual(['TIMES_OUT_OF_ORDER']);
  expect(await life.refused('reversePayment', { ...input, reversedOn: '2024-06-25' })).toEqual(['TIME_IN_FUTURE']);
  expect(await life.refused('reversePayment', { ...input, note: '' })).toEqual(['TEXT_INVALID']);
  expect(await life.refused('reversePayment', { ...input, paymentId: clientId })).toEqual(['NOT_FOUND']);
  const reversed = await life.did<Paid>('reversePayment', input, PAYMENT);
  expect(settled(reversed, bills)).toEqual(['0 360.00 EUR BY_LAW', '0 -360.00 EUR REVERSAL']);
  expect(reversed.payment).toMatchObject({ unallocatedAmount: '0.00 EUR', reversedOn: '2024-06-19' });
  expect(await openOf(bills[0]!.id)).toBe('360.00 EUR');
  expect(await standing(bills[0]!.id, '2024-06-18')).toBe('SETTLED 0.00 EUR 0');
  expect(await standing(bills[0]!.id, '2024-06-19')).toBe('OPEN 360.00 EUR 9');
  expect(await standing(bills[0]!.id, '2024-06-19', '2024-06-20T07:00:00Z')).toBe('SETTLED 0.00 EUR 0');
  expect(await life.refused('reversePayment', input)).toEqual(['PAYMENT_STATE_CONFLICT']);
  expect(await life.refused('allocatePayment', { paymentId: payment.id })).toEqual(['PAYMENT_STATE_CONFLICT']);
});

test('what was recorded wrongly was never paid: it counts on no day', async () => {
  const { clientId, bills } = await owing(['2024-06-21', '100.00']);
  life.to('2024-06-25');
  const { payment } = await life.did<Paid>('recordPayment', pay(clientId, '360.00', '2024-06-21'), PAYMENT);
  const input = { paymentId: payment.id, reversedOn: '2024-06-24', reason: 'RECORDED_WRONGLY' };
  expect(await life.refused('reversePayment', input)).toEqual(['TIMES_OUT_OF_ORDER']);
  await life.did('reversePayment', { ...input, reversedOn: '2024-06-21' });
  expect(await standing(bills[0]!.id, '2024-06-22')).toBe('OPEN 360.00 EUR 1');
});

test('refunds pay out what is owed to the client, and no more', async () => {
  const { clientId, bills } = await owing(['2024-07-01', '100.00']);
  const { payment } = await life.did<Paid>('recordPayment', pay(clientId, '400.00', '2024-07-01'), PAYMENT);
  const refund = { clientId, amount: '40.01 EUR', paidOn: '2024-07-01', method: 'TRANSFER', reference: 'R1' };
  expect(await life.refused('recordRefund', refund)).toEqual(['REFUND_TOO_LARGE']);
  expect(await life.refused('recordRefund', { ...refund, amount: '0.00 EUR' })).toEqual(['AMOUNT_NOT_POSITIVE']);
  expect(await life.refused('recordRefund', { ...refund, paidOn: '2024-07-09' })).toEqual(['TIME_IN_FUTURE']);
  expect(await life.refused('recordRefund', { ...refund, creditNoteIds: [payment.id] })).toEqual(['NOT_FOUND']);
  expect(await life.refused('recordRefund', { ...refund, paymentIds: [bills[0]!.id] })).toEqual(['NOT_FOUND']);
  const open = { ...refund, creditNoteIds: [bills[0]!.id] };
  expect(await life.refused('recordRefund', open)).toEqual(['ALLOCATION_INVALID']);
  const back = await life.did<Paid>('recordRefund', { ...refund, amount: '25.00 EUR' }, PAYMENT);
  expect(settled(back, bills)).toEqual(['-1 -25.00 EUR BY_LAW']);
  expect(await life.refused('recordRefund', { ...refund, amount: '1.00 EUR' })).toEqual(['PAYMENT_REFERENCE_USED']);
  const reversal = { paymentId: payment.id, reversedOn: '2024-07-01', reason: 'CHARGED_BACK' };
  // The refund never arrived: it is owed again, and the payment can be reversed.
  await life.did('reversePayment', { ...reversal, paymentId: back.payment.id });
  await life.did('reversePayment', reversal);
  expect(await openOf(bills[0]!.id)).toBe('360.00 EUR');
});

test('what was refunded of a payment that the bank returns later is owed back, and paid back like any debt', async () => {
  const { clientId, bills } = await owing(['2024-07-10', '100.00']);
  const { payment } = await life.did<Paid>('recordPayment', pay(clientId, '500.00', '2024-07-10'), PAYMENT);
  const refund = { clientId, amount: '100.00 EUR', paidOn: '2024-07-11', method: 'TRANSFER' };
  life.to('2024-07-15');
  await life.did('recordRefund', refund);
  const reversal = { paymentId: payment.id, reversedOn: '2024-07-12', reason: 'DEBIT_RETURNED' };
  const returned = await life.did<Paid>('reversePayment', reversal, PAYMENT);
  expect(returned.payment.unallocatedAmount).toBe('-100.00 EUR');
  expect(await openOf(bills[0]!.id)).toBe('360.00 EUR');
  const account = async (on: string): Promise<string> => {
    const text = `query ($id: ID!, $on: Date) { client(id: $id) { account(on: $on) { balance late owedToClient lateSince } } }`;
    const asked = { id: clientId, on };
    const { client } = await api.ask<{ client: { account: Record<string, string>[] } }>(
      api.keys.administrator,
      text,
      asked,
    );
    return Object.values(client.account[0]!).join(' ');
  };
  // 360.00 of the invoice and the 100.00 that were paid back for nothing.
  expect(await account('2024-07-15')).toBe('460.00 EUR 460.00 EUR 0.00 EUR 2024-07-10');
  expect(await account('2024-07-11')).toBe('-40.00 EUR 0.00 EUR 40.00 EUR ');
  expect(await life.refused('recordRefund', { ...refund, amount: '1.00 EUR' })).toEqual(['REFUND_TOO_LARGE']);
  const again = await life.did<Paid>('recordPayment', pay(clientId, '470.00', '2024-07-15'), PAYMENT);
  expect(settled(again, bills)).toEqual(['0 360.00 EUR BY_LAW', '-1 100.00 EUR BY_LAW']);
  expect(again.payment.unallocatedAmount).toBe('10.00 EUR');
  expect(await account('2024-07-15')).toBe('-10.00 EUR 0.00 EUR 10.00 EUR ');
});

test('a credit note that no invoice takes is set off by hand, or refunded', async () => {
  const clientId = await newClient(life, nextName());
  const contractId = await quarterly(life, clientId, '2024-08-01', '100.00 EUR', { directDebit: true });
  const [owing] = await billed(life, contractId);
  life.to('2024-08-10');
  const end = { contractId, effectiveOn: '2024-09-01', reason: 'AGREED' };
  const { simulateTermination } = await api.ask<{ simulateTermination: { simulation: { total: string } } }>(
    api.keys.administrator,
    'query ($input: SimulateTerminationInput!) { simulateTermination(input: $input) { simulation { total } } }',
    { input: end },
  );
  const confirmedTotal = simulateTermination.simulation.total;
  await life.did('terminateContract', { ...end, by: 'CLIENT', note: 'N', confirmedTotal });
  life.to('2024-09-02');
  const [note] = await billed(life, contractId);
  expect(note!.totalIncludingTax).toBe('-238.69 EUR');
  const setOff = { creditNoteId: note!.id, invoiceId: owing!.id, amount: '38.69 EUR' };
  const foreign = await owingNow('2024-09-02');
  expect(await life.refused('setOffCreditNote', { ...setOff, invoiceId: foreign.id })).toEqual(['ALLOCATION_INVALID']);
  expect(await life.refused('setOffCreditNote', { ...setOff, creditNoteId: owing!.id })).toEqual([
    'ALLOCATION_INVALID',
  ]);
  expect(await life.refused('setOffCreditNote', { ...setOff, invoiceId: note!.id })).toEqual(['ALLOCATION_INVALID']);
  expect(await life.refused('setOffCreditNote', { ...setOff, amount: '238.70 EUR' })).toEqual(['ALLOCATION_INVALID']);
  expect(await life.refused('setOffCreditNote', { ...setOff, amount: '0.00 EUR' })).toEqual(['AMOUNT_NOT_POSITIVE']);
  expect(await life.refused('setOffCreditNote', { ...setOff, amount: '1.00 USD' })).toEqual(['CURRENCY_MISMATCH']);
  expect(await life.refused('setOffCreditNote', { ...setOff, creditNoteId: clientId })).toEqual(['NOT_FOUND']);
  await life.did('setOffCreditNote', setOff);
  expect([await openOf(owing!.id), await openOf(note!.id)]).toEqual(['321.31 EUR', '-200.00 EUR']);
  expect(await standing(owing!.id, '2024-08-31')).toBe('OPEN 360.00 EUR 30');
  expect(await standing(owing!.id, '2024-09-01')).toBe('PARTLY_SETTLED 321.31 EUR 31');
  const refund = {
    clientId,
    amount: '200.00 EUR',
    paidOn: '2024-09-02',
    method: 'TRANSFER',
    creditNoteIds: [note!.id],
  };
  const back = await life.did<Paid>('recordRefund', refund, PAYMENT);
  expect(settled(back, [note!])).toEqual(['0 -200.00 EUR GIVEN']);
  expect(await openOf(note!.id)).toBe('0.00 EUR');
});

test('a partner records payments of the clients that are entrusted to it, a client none', async () => {
  const partner = await api.ask<{ viewer: { partner: { id: string } } }>(api.keys.erp, '{ viewer { partner { id } } }');
  const entrusted = { entrustedToPartnerId: partner.viewer.partner.id };
  const clientId = await newClient(life, nextName(), entrusted);
  const contractId = await quarterly(life, clientId, '2024-10-01', '100.00 EUR', { directDebit: true });
  const [bill] = await billed(life, contractId);
  const input = pay(clientId, '400.00', '2024-10-01', { reference: 'ERP-1' });
  const { payment } = await life.did<Paid>('recordPayment', input, PAYMENT, 'erp');
  expect(await openOf(bill!.id)).toBe('0.00 EUR');
  const foreign = await owing(['2024-10-02', '100.00']);
  const theirs = pay(foreign.clientId, '1.00', '2024-10-02');
  expect((await life.does('recordPayment', theirs, '', 'erp')).refusals.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  await life.did('recordPayment', theirs);
  const list = `{ payments { nodes { id client { id } } } }`;
  const seen = await api.ask<{ payments: { nodes: { id: string; client: { id: string } }[] } }>(api.keys.erp, list);
  expect(seen.payments.nodes.map((each) => each.client.id)).not.toContain(foreign.clientId);
  expect(seen.payments.nodes.map((each) => each.id)).toContain(payment.id);
  const reversal = { paymentId: payment.id, reversedOn: '2024-10-02', reason: 'DEBIT_RETURNED' };
  await life.did('reversePayment', reversal, '', 'erp');
  // What the provider recorded is for the provider to reverse.
  const own = await life.did<Paid>('recordPayment', pay(clientId, '5.00', '2024-10-01'), PAYMENT);
  const foreignOne = { ...reversal, paymentId: own.payment.id };
  const refused = await life.does('reversePayment', foreignOne, '', 'erp');
  expect(refused.refusals.map(({ code }) => code)).toEqual(['PAYMENT_STATE_CONFLICT']);
  await life.did('reversePayment', foreignOne);
  expect(await openOf(bill!.id)).toBe('360.00 EUR');
});

test('two payments at once settle an invoice once', async () => {
  const { clientId, bills } = await owing(['2024-11-01', '100.00']);
  const both = await Promise.all(
    [1, 2].map(() => life.did<Paid>('recordPayment', pay(clientId, '360.00', '2024-11-01'), PAYMENT)),
  );
  expect(both.map(({ payment }) => payment.unallocatedAmount).sort()).toEqual(['0.00 EUR', '360.00 EUR']);
  expect(await openOf(bills[0]!.id)).toBe('0.00 EUR');
});

test('lists: by direction, and of which something is left', async () => {
  const { clientId } = await owing(['2024-12-01', '100.00']);
  await life.did('recordPayment', pay(clientId, '360.00', '2024-12-01'));
  await life.did('recordPayment', pay(clientId, '50.00', '2024-12-01'));
  await life.did('recordRefund', { clientId, amount: '20.00 EUR', paidOn: '2024-12-01', method: 'TRANSFER' });
  const text = `query ($id: ID!, $filter: PaymentFilter) { client(id: $id) { payments(filter: $filter) { totalCount nodes {
    direction amount unallocatedAmount } } } }`;
  const listed = async (filter: object): Promise<readonly string[]> => {
    const { client } = await api.ask<{ client: { payments: { nodes: Record<string, string>[] } } }>(
      api.keys.administrator,
      text,
      { id: clientId, filter },
    );
    return client.payments.nodes.map((each) => Object.values(each).join(' '));
  };
  expect(await listed({})).toEqual([
    'REFUNDED 20.00 EUR 0.00 EUR',
    'RECEIVED 50.00 EUR 30.00 EUR',
    'RECEIVED 360.00 EUR 0.00 EUR',
  ]);
  expect(await listed({ directions: ['REFUNDED'] })).toHaveLength(1);
  expect(await listed({ unallocated: true })).toEqual(['RECEIVED 50.00 EUR 30.00 EUR']);
});

test('a refund is not reversed while what it refunded was paid back, wholly or in part', async () => {
  const { clientId, bills } = await owing(['2024-12-10', '100.00']);
  const { payment } = await life.did<Paid>('recordPayment', pay(clientId, '500.00', '2024-12-10'), PAYMENT);
  const refund = { clientId, amount: '100.00 EUR', paidOn: '2024-12-10', method: 'TRANSFER' };
  const refunded = await life.did<Paid>('recordRefund', refund, PAYMENT);
  life.to('2024-12-20');
  const at = { reversedOn: '2024-12-12', reason: 'CHARGED_BACK' };
  await life.did('reversePayment', { ...at, paymentId: payment.id });
  const back = await life.did<Paid>('recordPayment', pay(clientId, '400.00', '2024-12-12'), PAYMENT);
  expect(settled(back, bills)).toEqual(['0 360.00 EUR BY_LAW', '-1 40.00 EUR BY_LAW']);
  const undone = { ...at, paymentId: refunded.payment.id };
  const { refusals } = await life.does('reversePayment', undone);
  expect(refusals).toMatchObject([
    { code: 'PAYMENT_STATE_CONFLICT', message: 'What it refunded was paid back since.' },
  ]);
  // The other way round: what paid it back is recorded again, and settles what is owed still.
  await life.did('reversePayment', { ...at, paymentId: back.payment.id });
  await life.did('reversePayment', undone);
  const again = await life.did<Paid>('recordPayment', pay(clientId, '400.00', '2024-12-12'), PAYMENT);
  expect(settled(again, bills)).toEqual(['0 360.00 EUR BY_LAW']);
  expect(again.payment.unallocatedAmount).toBe('40.00 EUR');
});
