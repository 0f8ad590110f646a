import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { readFec } from '../support/read-fec';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly } from './paying';

/**
 * The books of a provider, over HTTP: an entry for each document and payment, income put off at the
 * end of the year, balances carried on, and the file that the tax office asks for.
 */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2024-11-15T09:00:00Z');
  life = new Living(api, 'books');
}, 60_000);
afterAll(() => api.close());

const sound = async (): Promise<void> => expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);

interface Entry {
  readonly kind: string;
  readonly journalCode: string;
  readonly number: number;
  readonly enteredOn: string;
  readonly pieceOn: string;
  readonly pieceReference: string;
  readonly lines: readonly { account: string; debit: string | null; credit: string | null; letter: string | null }[];
}
const ENTRY = `kind journalCode number enteredOn pieceOn pieceReference lines { account debit credit letter }`;

async function entries(filter: object = {}, key: keyof TestApi['keys'] = 'administrator'): Promise<readonly Entry[]> {
  const text = `query ($filter: AccountingEntryFilter) { accountingEntries(filter: $filter, first: 100) { totalCount nodes { ${ENTRY} } } }`;
  const { accountingEntries } = await api.ask<{ accountingEntries: { totalCount: number; nodes: Entry[] } }>(
    api.keys[key],
    text,
    { filter },
  );
  expect(accountingEntries.totalCount).toBe(accountingEntries.nodes.length);
  return accountingEntries.nodes;
}

/** An entry as its lines: account, and the amount, a credit with a minus. */
const shown = ({ lines }: Entry): readonly string[] =>
  lines.map(({ account, debit, credit }) => `${account} ${debit ?? `-${credit ?? ''}`}`.replace(' EUR', ''));

async function balances(fiscalYear: number, until?: string): Promise<Readonly<Record<string, string>>> {
  const text = `query ($fiscalYear: Int!, $until: Date) { trialBalance(fiscalYear: $fiscalYear, until: $until) { account balance } }`;
  const { trialBalance } = await api.ask<{ trialBalance: { account: string; balance: string }[] }>(
    api.keys.administrator,
    text,
    { fiscalYear, until },
  );
  return Object.fromEntries(trialBalance.map(({ account, balance }) => [account, balance]));
}

const post = (through: string): Promise<{ posted: number }> =>
  life.did<{ posted: number }>('postAccountingEntries', { through }, 'posted');

const file = (path: string, key: keyof TestApi['keys'] | null = 'administrator'): Promise<Response> =>
  fetch(`${api.url}/accounting/${path}`, key === null ? {} : { headers: { authorization: `Bearer ${api.keys[key]}` } });

const problem = async (path: string, key?: keyof TestApi['keys'] | null): Promise<string> => {
  const response = await file(path, key);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  return `${response.status} ${errors[0]?.message}`;
};

/** Ends a contract as both sides agreed, on a day. */
async function endsOn(contractId: string, effectiveOn: string): Promise<void> {
  const end = { contractId, effectiveOn, reason: 'AGREED' };
  const { simulateTermination } = await api.ask<{ simulateTermination: { simulation: { total: string } } }>(
    api.keys.administrator,
    'query ($input: SimulateTerminationInput!) { simulateTermination(input: $input) { simulation { total } } }',
    { input: end },
  );
  const confirmedTotal = simulateTermination.simulation.total;
  await life.did('terminateContract', { ...end, by: 'CLIENT', note: 'N', confirmedTotal });
}

let clientId = '';
let invoice = { id: '', reference: '', totalIncludingTax: '' };

test('nothing is posted before the accounts are set', async () => {
  expect(await life.refused('postAccountingEntries', { through: '2024-11-15' })).toEqual(['ACCOUNTS_NOT_SET']);
  expect(await problem('2024/fec.txt')).toBe('404 There are no books.');
});

test('accounts and journals that cannot be are refused, and nothing is set', async () => {
  const set = (more: object): Promise<readonly string[]> =>
    life.refused('setAccounts', { startsOn: '2024-01-01', ...more });
  const account = (role: string, number: string, label = 'X'): object => ({ accounts: [{ role, number, label }] });
  expect(await set(account('SERVICES', '70'))).toEqual(['ACCOUNT_INVALID']);
  expect(await set(account('SERVICES', '411000'))).toEqual(['ACCOUNT_INVALID']);
  expect(await set(account('CLIENTS', '411000', ' '))).toEqual(['TEXT_INVALID']);
  expect(await set({ journals: [{ role: 'SALES', code: 'v e', label: 'X' }] })).toEqual(['JOURNAL_INVALID']);
  expect(await set({ journals: [{ role: 'SALES', code: 'BQ', label: 'X' }] })).toEqual(['JOURNAL_INVALID']);
  expect(await set({ fiscalYearFirstMonth: 13 })).toEqual(['NUMBER_OUT_OF_RANGE']);
  const { accounting } = await api.ask<{ accounting: null }>(api.keys.administrator, '{ accounting { startsOn } }');
  expect(accounting).toBeNull();
});

test('an invoice in advance is entered with its fee and VAT, and its income put off at the end of the year', async () => {
  await invoicesFrom(life, '2024-01-01');
  const accounts = [{ role: 'SERVICES', number: '706100', label: 'Infogérance' }];
  await life.did('setAccounts', { startsOn: '2024-01-01', accounts });
  clientId = await newClient(life, 'Atelier "Œuvre" 100 €', {});
  const contractId = await quarterly(life, clientId, '2024-11-15', '300.00 EUR', { directDebit: false });
  [invoice] = (await billed(life, contractId)) as unknown as [typeof invoice];
  expect(invoice.totalIncludingTax).toBe('1091.70 EUR');
  expect(await life.refused('postAccountingEntries', { through: '2024-11-16' })).toEqual(['TIME_IN_FUTURE']);
  life.to('2024-12-31');
  expect((await post('2024-12-31')).posted).toBe(2);
  expect((await post('2024-12-31')).posted).toBe(0);
  const found = await entries();
  // 47 of 92 days are earned: 900.00 x 47 / 92 = 459.78.
  expect(found.map((entry) => [entry.kind, entry.journalCode, entry.number, entry.enteredOn, ...shown(entry)])).toEqual(
    [
      ['INVOICE', 'VE', 1, '2024-11-15', '411 1091.70', '706100 -900.00', '708 -9.75', '44571 -181.95'],
      ['DEFERRED_INCOME', 'OD', 1, '2024-12-31', '706100 440.22', '487 -440.22'],
    ],
  );
  await sound();
});

test('a new year opens with the balances of the one before, takes income back in, and enters what came late', async () => {
  life.to('2025-01-20');
  const paid = { clientId, amount: '1091.70 EUR', valueOn: '2024-12-20', method: 'TRANSFER', reference: 'VIR 1' };
  const { payment } = await life.did<{ payment: { id: string } }>('recordPayment', paid, 'payment { id }');
  expect((await post('2025-01-20')).posted).toBe(3);
  const found = await entries({ from: '2025-01-01' });
  expect(
    found.map((entry) => [
      entry.kind,
      entry.journalCode,
      entry.number,
      entry.enteredOn,
      entry.pieceOn,
      ...shown(entry),
    ]),
  ).toEqual([
    ['OPENING', 'AN', 1, '2025-01-01', '2025-01-01', '411 1091.70', '44571 -181.95', '487 -440.22', '120 -469.53'],
    ['DEFERRED_INCOME_RELEASE', 'OD', 1, '2025-01-01', '2025-01-01', '706100 -440.22', '487 440.22'],
    ['PAYMENT', 'BQ', 1, '2025-01-01', '2024-12-20', '512 1091.70', '411 -1091.70'],
  ]);
  const [first] = await entries({ account: '411', journal: 'VE' });
  expect(first!.lines[0]!.letter).toBe('A');
  expect(found[2]!.lines[1]!.letter).toBe('A');
  await sound();
  const back = { paymentId: payment.id, reversedOn: '2025-01-21', reason: 'DEBIT_RETURNED' };
  life.to('2025-01-21');
  await life.did('reversePayment', back);
  await life.did('recordPayment', {
    ...paid,
    amount: '1100.00 EUR',
    valueOn: '2025-01-21',
    method: 'CASH',
    reference: null,
  });
  await life.did('recordRefund', { clientId, amount: '8.30 EUR', paidOn: '2025-01-21', method: 'TRANSFER' });
  expect((await post('2025-01-21')).posted).toBe(3);
  expect(
    (await entries({ from: '2025-01-21' })).map((entry) => [entry.kind, entry.journalCode, ...shown(entry)]),
  ).toEqual([
    ['REVERSAL', 'BQ', '512 -1091.70', '411 1091.70'],
    ['PAYMENT', 'CA', '530 1100.00', '411 -1100.00'],
    ['PAYMENT', 'BQ', '512 -8.30', '411 8.30'],
  ]);
  expect((await entries({ from: '2025-01-21' })).map(({ lines }) => lines[1]!.letter)).toEqual(['B', 'B', 'B']);
  expect(await balances(2025)).toEqual({
    ...{ '120': '-469.53 EUR', '411': '0.00 EUR', '44571': '-181.95 EUR', '487': '0.00 EUR' },
    ...{ '512': '-8.30 EUR', '530': '1100.00 EUR', '706100': '-440.22 EUR' },
  });
  expect(await balances(2025, '2025-01-01')).toMatchObject({ '411': '0.00 EUR', '512': '1091.70 EUR' });
  await sound();
});

test('what was posted stays: accounts change with a later day, journals with a fiscal year', async () => {
  const refused = (more: object): Promise<readonly string[]> =>
    life.refused('setAccounts', { startsOn: '2025-01-22', ...more });
  const journals = [{ role: 'SALES', code: 'VT', label: 'Ventes' }];
  expect(await refused({ startsOn: '2025-01-21' })).toEqual(['ACCOUNTING_POSTED']);
  expect(await refused({ fiscalYearFirstMonth: 7 })).toEqual(['ACCOUNTING_POSTED']);
  expect(await refused({ deferral: 'MONTHLY' })).toEqual(['ACCOUNTING_POSTED']);
  expect(await refused({ journals })).toEqual(['ACCOUNTING_POSTED']);
  await life.did('setAccounts', { startsOn: '2026-01-01', journals });
  await life.did('setAccounts', {
    startsOn: '2025-01-22',
    accounts: [{ role: 'BANK', number: '512100', label: 'Banque A' }],
  });
  life.to('2025-01-25');
  await life.did('recordPayment', {
    clientId,
    amount: '5.00 EUR',
    valueOn: '2025-01-25',
    method: 'CARD',
    invoiceIds: [],
  });
  await post('2025-01-25');
  expect((await entries({ from: '2025-01-22' })).map(shown)).toEqual([['512100 5.00', '411 -5.00']]);
  await sound();
});

test('the FEC of a year holds to every rule, in both encodings, and the table says the same', async () => {
  const response = await file('2024/fec.txt');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toContain('filename="732829320FEC20241231.txt"');
  const { lines, problems } = readFec(await response.text(), { from: '20240101', to: '20241231' });
  expect(problems).toEqual([]);
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatchObject({
    journal: 'VE',
    account: '411',
    auxiliaryLabel: 'Atelier "Œuvre" 100 €',
    debit: 109170n,
    letter: 'A',
  });
  const latin = Buffer.from(await (await file('2025/fec.txt?until=2025-01-21&encoding=ISO-8859-15')).arrayBuffer());
  // In ISO 8859-15, the sign of the euro is one byte, and so is œ.
  expect(latin.includes(Buffer.from([0xbc, 0x75, 0x76, 0x72, 0x65, 0x22, 0x20, 0x31, 0x30, 0x30, 0x20, 0xa4]))).toBe(
    true,
  );
  const next = readFec(latin.toString('latin1'), { from: '20250101', to: '20250121' });
  expect(next.problems).toEqual([]);
  expect(next.lines.slice(0, 4).every(({ journal }) => journal === 'AN')).toBe(true);
  const table = await (await file('2024/entries.csv')).text();
  expect(table.startsWith('JournalCode;')).toBe(true);
  expect(table.split('\r\n')[1]).toContain('"Atelier ""Œuvre"" 100 €"');
  expect(table.trimEnd().split('\r\n')).toHaveLength(7);
});

test('a FEC that cannot be is refused with what to do', async () => {
  expect(await problem('2025/fec.txt')).toMatch(
    /^409 Entries are posted through 2025-01-25. Use `postAccountingEntries`/,
  );
  expect(await problem('2025/fec.txt?until=2024-12-31')).toMatch(/^400 2024-12-31 is not in that fiscal year/);
  for (const path of ['2023/fec.txt', '2023/entries.csv'])
    expect(await problem(path)).toMatch(/^400 The books begin on 2024-01-01/);
  expect(await problem('2025/fec.txt?until=soon')).toMatch(/^400 Give `until`/);
  expect(await problem('2025/fec.txt?until=2025-01-21&encoding=EBCDIC')).toMatch(/^400 Give `encoding`/);
  expect(await problem('abcd/fec.txt')).toBe('404 There is no such fiscal year.');
  expect(await problem('2024/fec.txt', 'technician')).toMatch(/^403 /);
  expect(await problem('2024/fec.txt', null)).toMatch(/^401 /);
});

test('books and statements of account agree, and so do the ledgers of penalties', async () => {
  life.to('2025-01-26');
  await life.did('recordPayment', {
    clientId,
    amount: '7.00 EUR',
    valueOn: '2025-01-24',
    method: 'CARD',
    invoiceIds: [],
  });
  const text = `{ reconciledClients(first: 1000) { nodes { client { id } books statement notPosted beforeBooks difference } }
    reconciledPenalties { difference } }`;
  type Said = {
    reconciledClients: {
      nodes: { client: { id: string }; books: string; statement: string; notPosted: string; difference: string }[];
    };
    reconciledPenalties: { difference: string };
  };
  const said = await api.ask<Said>(api.keys.administrator, text);
  expect(said.reconciledPenalties.difference).toBe('0.00 EUR');
  expect(said.reconciledClients.nodes.every(({ difference }) => difference === '0.00 EUR')).toBe(true);
  const own = said.reconciledClients.nodes.find(({ client }) => client.id === clientId);
  expect(own).toMatchObject({ books: '-5.00 EUR', statement: '-12.00 EUR', notPosted: '-7.00 EUR' });
});

test('a credit note set off by hand has an entry, whose lines have the letters of both documents', async () => {
  life.to('2025-02-01');
  const contractId = await quarterly(life, clientId, '2025-02-01', '100.00 EUR', { directDebit: true });
  const [owing] = (await billed(life, contractId)) as unknown as [typeof invoice];
  life.to('2025-02-10');
  await endsOn(contractId, '2025-03-01');
  life.to('2025-03-02');
  const [note] = (await billed(life, contractId)) as unknown as [typeof invoice];
  await post('2025-03-02');
  const letters = async (): Promise<readonly (string | null)[]> =>
    (await entries({ from: '2025-02-01' }))
      .filter((each) => each.kind === 'INVOICE' && [owing.reference, note.reference].includes(each.pieceReference))
      .map(({ lines }) => lines.find(({ account }) => account === '411')!.letter);
  expect(await letters()).toEqual([null, null]);
  await sound();
  await life.did('setOffCreditNote', { creditNoteId: note.id, invoiceId: owing.id });
  await sound();
  const left = await api.ask<{ invoice: { openAmount: string } }>(
    api.keys.administrator,
    'query ($id: ID!) { invoice(id: $id) { openAmount } }',
    { id: owing.id },
  );
  const method = 'TRANSFER';
  const rest = { clientId, amount: left.invoice.openAmount, valueOn: '2025-03-02', method, invoiceIds: [owing.id] };
  life.to('2025-03-03');
  await life.did('recordPayment', rest);
  await post('2025-03-03');
  const ofDocuments = await letters();
  expect(ofDocuments).not.toContain(null);
  const found = (await entries({ from: '2025-02-01' })).filter(({ kind }) => kind === 'SET_OFF');
  const ofSetOff = found.map(({ lines }) => lines.map(({ letter }) => letter).sort());
  expect(ofSetOff).toEqual([[...ofDocuments].sort()]);
  await sound();
});

test('income of days that were given back is not put off', async () => {
  life.to('2025-11-01');
  const contractId = await quarterly(life, clientId, '2025-11-01', '101.00 EUR', { directDebit: true });
  const [owing] = (await billed(life, contractId)) as unknown as [typeof invoice];
  await endsOn(contractId, '2025-12-01');
  life.to('2025-12-31');
  const [note] = (await billed(life, contractId)) as unknown as [typeof invoice];
  await post('2025-12-31');
  const putOff = (await entries({ from: '2025-12-31' })).filter(({ kind }) => kind === 'DEFERRED_INCOME');
  // 303.00 for 92 days, of which 31 are to come, and 204.20 given back for 62 of them.
  expect(putOff.map((entry) => [entry.pieceReference, ...shown(entry)])).toEqual([
    [owing.reference, '706100 102.10', '487 -102.10'],
    [note.reference, '706100 -102.10', '487 102.10'],
  ]);
  await sound();
});

test('a client sees nothing of the books, and a partner the entries of its own clients', async () => {
  expect(await entries({}, 'erp')).toEqual([]);
  const asked = await api.send(api.keys.client, '{ accountingEntries { nodes { id } } }');
  expect(asked.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  const whole = `{ accounting { startsOn } trialBalance(fiscalYear: 2025) { account } reconciledClients { nodes { books } } reconciledPenalties { books } }`;
  expect(await api.ask(api.keys.erp, whole)).toEqual({
    ...{ accounting: null, trialBalance: null, reconciledClients: null, reconciledPenalties: null },
  });
  const extract = await file('2024/fec.txt', 'erp');
  expect(extract.headers.get('content-disposition')).toContain('732829320FEC20241231-extrait.txt');
  expect(readFec(await extract.text(), { from: '20240101', to: '20241231' }).lines).toEqual([]);
});
