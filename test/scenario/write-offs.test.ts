import { v7 } from 'uuid';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { readFec } from '../support/read-fec';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly, type Bill } from './paying';

/**
 * Debts that will not be paid, over HTTP: what is open is written off as a loss, with its VAT where
 * that is recovered, nothing is claimed of it any more, and it is owed again where it is paid after
 * all.
 */

let api: TestApi;
let life: Living;
let clientId: string;
let contractId: string;
let invoice: Bill;
beforeAll(async () => {
  api = await startTestApi('2023-12-15T08:00:00Z');
  life = new Living(api, 'write-offs');
  await invoicesFrom(life, '2024-01-01');
  await life.did('setAccounts', { startsOn: '2024-01-01' });
  clientId = await newClient(life, 'Société en liquidation');
  contractId = await quarterly(life, clientId, '2024-01-05', '300.00 EUR', { directDebit: true });
  [invoice] = (await billed(life, contractId)) as unknown as [Bill];
  expect(invoice.totalIncludingTax).toBe('1080.00 EUR');
  life.to('2024-02-01');
  await life.did('recordPayment', { clientId, amount: '480.00 EUR', valueOn: '2024-02-01', method: 'TRANSFER' });
  life.to('2024-10-01');
}, 60_000);
afterAll(() => api.close());
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});

const lost = (more: object = {}): object => ({
  ...{ invoiceId: invoice.id, writtenOffOn: '2024-09-30', proof: 'Receiver’s certificate', recoversVat: true, ...more },
});

interface Stood {
  readonly openAmount: string;
  readonly standing: { readonly state: string };
}
async function stood(): Promise<Stood> {
  const text = 'query ($id: ID!) { invoice(id: $id) { openAmount standing { state } } }';
  return (await api.ask<{ invoice: Stood }>(api.keys.administrator, text, { id: invoice.id })).invoice;
}

async function account(): Promise<readonly string[]> {
  const text = `query ($id: ID!) { client(id: $id) { accountEntries(first: 100) { nodes { on kind amount balance } } } }`;
  const { client } = await api.ask<{ client: { accountEntries: { nodes: Record<string, string>[] } } }>(
    api.keys.administrator,
    text,
    { id: clientId },
  );
  return client.accountEntries.nodes.map(
    (each) => `${each['on']} ${each['kind']} ${each['amount']} ${each['balance']}`,
  );
}

/** The days that bear interest by a day, and what it comes to. */
async function interest(until: string): Promise<unknown> {
  const text = `query ($input: SimulateLateInterestInput!) { simulateLateInterest(input: $input) {
    simulation { invoices { invoice { id } lawfulMinimum { days interest } } } } }`;
  const legalRates = ['H1', 'H2'].map((half) => ({ halfYear: `2024-${half}`, percent: '5.00' }));
  const { simulateLateInterest } = await api.ask<{ simulateLateInterest: { simulation: { invoices: unknown[] } } }>(
    api.keys.administrator,
    text,
    { input: { contractId, until, legalRates } },
  );
  return simulateLateInterest.simulation.invoices;
}

interface Entry {
  readonly kind: string;
  readonly journalCode: string;
  readonly pieceReference: string;
  readonly lines: readonly { account: string; debit: string | null; credit: string | null; letter: string | null }[];
}
async function posted(through: string): Promise<readonly Entry[]> {
  await life.did('postAccountingEntries', { through });
  const text = `{ accountingEntries(first: 100) { nodes { kind journalCode pieceReference lines { account debit credit letter } } } }`;
  const { accountingEntries } = await api.ask<{ accountingEntries: { nodes: Entry[] } }>(api.keys.administrator, text);
  return accountingEntries.nodes.filter(({ kind }) => kind === 'WRITE_OFF' || kind === 'RECOVERY');
}
const shown = ({ kind, journalCode, lines }: Entry): string =>
  [kind, journalCode, ...lines.map(({ account: of, debit, credit }) => `${of} ${debit ?? `-${credit ?? ''}`}`)]
    .join(' ')
    .replaceAll(' EUR', '');

const PAYMENT = `payment { id method amount recoveredVat unallocatedAmount note
  allocations { nodes { amount effectiveOn explanation { steps { result { name value } } replay { equal } } } } } invoice { openAmount }`;
interface Written {
  readonly payment: {
    readonly id: string;
    readonly allocations: { readonly nodes: readonly { readonly explanation: { readonly steps: unknown[] } }[] };
  };
}

test('what cannot be written off is refused, and nothing is changed', async () => {
  const before = [await stood(), await account()];
  const refused = (more: object): Promise<readonly string[]> => life.refused('writeOffInvoice', lost(more));
  expect(await refused({ invoiceId: clientId })).toEqual(['NOT_FOUND']);
  expect(await refused({ proof: ' ' })).toEqual(['TEXT_INVALID']);
  expect(await refused({ writtenOffOn: '2024-10-02' })).toEqual(['TIME_IN_FUTURE']);
  expect(await refused({ writtenOffOn: '2024-01-04' })).toEqual(['TIMES_OUT_OF_ORDER']);
  // Something of it was paid on the next day.
  expect(await refused({ writtenOffOn: '2024-01-31' })).toEqual(['TIMES_OUT_OF_ORDER']);
  const money = { clientId, amount: '1.00 EUR', method: 'WRITE_OFF' };
  expect(await life.refused('recordPayment', { ...money, valueOn: '2024-10-01' })).toEqual(['ALLOCATION_INVALID']);
  expect(await life.refused('recordRefund', { ...money, paidOn: '2024-10-01' })).toEqual(['ALLOCATION_INVALID']);
  expect([await stood(), await account()]).toEqual(before);
});

let writeOff = '';

test('what is open is written off with its VAT: it is a loss, and nothing more is claimed of it', async () => {
  const done = await life.did<Written>('writeOffInvoice', lost(), PAYMENT);
  expect(done).toMatchObject({
    payment: {
      ...{ method: 'WRITE_OFF', amount: '600.00 EUR', recoveredVat: '100.00 EUR', unallocatedAmount: '0.00 EUR' },
      note: 'Receiver’s certificate',
      allocations: {
        nodes: [{ amount: '600.00 EUR', effectiveOn: '2024-09-30', explanation: { replay: { equal: true } } }],
      },
    },
    invoice: { openAmount: '0.00 EUR' },
  });
  writeOff = done.payment.id;
  expect(done.payment.allocations.nodes[0]!.explanation.steps).toContainEqual({
    result: { name: 'recoveredVat', value: '100.00' },
  });
  expect(await stood()).toEqual({ openAmount: '0.00 EUR', standing: { state: 'SETTLED' } });
  expect((await account()).at(-1)).toBe('2024-09-30 WRITE_OFF -600.00 EUR 0.00 EUR');
  expect(await interest('2024-12-31')).toEqual(await interest('2024-09-30'));
  expect(await interest('2024-09-30')).not.toEqual(await interest('2024-09-29'));
  expect(await life.refused('writeOffInvoice', lost())).toEqual(['ALLOCATION_INVALID']);
  const found = await posted('2024-10-01');
  expect(found.map(shown)).toEqual(['WRITE_OFF OD 654 500.00 44571 100.00 411 -600.00']);
  expect(found[0]!.pieceReference).toBe(invoice.reference);
  expect(found[0]!.lines.at(-1)!.letter).toBe('A');
});

test('written off again with the same key, it is done once', async () => {
  const other = await quarterly(life, clientId, '2024-10-01', '10.00 EUR', { directDebit: true });
  const [bill] = (await billed(life, other)) as unknown as [Bill];
  const text = `mutation ($key: String!, $input: WriteOffInvoiceInput!) {
    writeOffInvoice(idempotencyKey: $key, input: $input) { refusals { code } replayed payment { id recoveredVat } } }`;
  const variables = { key: v7(), input: lost({ invoiceId: bill.id, writtenOffOn: '2024-10-01', recoversVat: false }) };
  type Said = { writeOffInvoice: { refusals: object[]; replayed: boolean; payment: { id: string } } };
  const first = (await api.ask<Said>(api.keys.administrator, text, variables)).writeOffInvoice;
  const again = (await api.ask<Said>(api.keys.administrator, text, variables)).writeOffInvoice;
  expect(first).toMatchObject({ refusals: [], replayed: false, payment: { recoveredVat: '0.00 EUR' } });
  expect(again).toEqual({ ...first, replayed: true });
});

test('a debt that is paid after all is owed again, is income, and its VAT is due again', async () => {
  life.to('2024-11-15');
  const back = { paymentId: writeOff, reversedOn: '2024-11-15' };
  expect(await life.refused('reversePayment', { ...back, reason: 'DEBIT_RETURNED' })).toEqual([
    'PAYMENT_STATE_CONFLICT',
  ]);
  await life.did('reversePayment', { ...back, reason: 'RECOVERED' });
  expect((await stood()).openAmount).toBe('600.00 EUR');
  expect(await life.refused('writeOffInvoice', lost({ writtenOffOn: '2024-11-14' }))).toEqual(['TIMES_OUT_OF_ORDER']);
  const paid = { clientId, amount: '200.00 EUR', valueOn: '2024-11-15', method: 'TRANSFER', invoiceIds: [invoice.id] };
  const { payment } = await life.did<{ payment: { id: string } }>('recordPayment', paid, 'payment { id }');
  const wrong = { paymentId: payment.id, reversedOn: '2024-11-15', reason: 'RECOVERED' };
  expect(await life.refused('reversePayment', wrong)).toEqual(['PAYMENT_STATE_CONFLICT']);
  const rest = lost({ writtenOffOn: '2024-11-15', recoversVat: true });
  const { payment: again } = await life.did<Written>('writeOffInvoice', rest, PAYMENT);
  const found = await posted('2024-11-15');
  expect(found.slice(1).map(shown)).toEqual([
    'WRITE_OFF OD 654 36.00 411 -36.00',
    'RECOVERY OD 7583 -500.00 44571 -100.00 411 600.00',
    // 180.00 of 1080.00 are VAT, and so 66.67 of 400.00.
    'WRITE_OFF OD 654 333.33 44571 66.67 411 -400.00',
  ]);
  life.to('2024-11-20');
  const undone = { paymentId: again.id, reversedOn: '2024-11-15', reason: 'RECORDED_WRONGLY' };
  await life.did('reversePayment', undone);
  expect((await posted('2024-11-20')).slice(4).map(shown)).toEqual(['RECOVERY OD 654 -333.33 44571 -66.67 411 400.00']);
  const response = await fetch(`${api.url}/accounting/2024/fec.txt?until=2024-11-20`, {
    headers: { authorization: `Bearer ${api.keys.administrator}` },
  });
  const { lines, problems } = readFec(await response.text(), { from: '20240101', to: '20241120' });
  expect(problems).toEqual([]);
  const labels = lines.filter(({ account: of }) => ['654', '7583'].includes(of)).map(({ label }) => label);
  const own = `${invoice.reference} Société en liquidation`;
  expect(labels.filter((label) => label.endsWith(own))).toEqual([
    ...[`Créance irrécouvrable ${own}`, `Rentrée sur créance amortie ${own}`, `Créance irrécouvrable ${own}`],
    `Annulation : créance irrécouvrable ${own}`,
  ]);
});

test('what is owed to the client of the same contract is set off first, and the rest is lost', async () => {
  const other = await newClient(life, 'Owing and owed');
  life.to('2024-12-01');
  const own = await quarterly(life, other, '2024-12-01', '300.00 EUR', { directDebit: true });
  const [bill] = (await billed(life, own)) as unknown as [Bill];
  const end = { contractId: own, effectiveOn: '2025-02-01', reason: 'AGREED', by: 'CLIENT', note: 'N' };
  const asked = await life.does('terminateContract', { ...end, confirmedTotal: '0.00 EUR' });
  const [, confirmedTotal] = /Give (\S+ EUR)/.exec(asked.refusals[0]!.whatToDo)!;
  await life.did('terminateContract', { ...end, confirmedTotal });
  life.to('2025-02-03');
  const [note] = (await billed(life, own)) as unknown as [Bill];
  expect(note.totalIncludingTax).toBe('-336.00 EUR');
  const rest = lost({ invoiceId: bill.id, writtenOffOn: '2025-02-03', recoversVat: false });
  const { refusals } = await life.does('writeOffInvoice', rest);
  expect(refusals).toMatchObject([{ code: 'ALLOCATION_INVALID', whatToDo: 'Use `setOffCreditNote` first.' }]);
  await life.did('setOffCreditNote', { creditNoteId: note.id, invoiceId: bill.id });
  const { payment } = await life.did<{ payment: { amount: string } }>('writeOffInvoice', rest, 'payment { amount }');
  expect(payment.amount).toBe('744.00 EUR');
});
