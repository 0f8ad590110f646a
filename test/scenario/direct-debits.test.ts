import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { providerSession } from '../../api/app/access/create-provider';
import { lockDebitable } from '../../api/store/direct-debit/debitable.store';
import { PROVIDER_IN_LAW } from '../support/identities';
import { codesAt } from '../support/carry';
import { valueOf, valuesOf } from '../support/read-einvoice';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly, type Bill } from './paying';

/** Clients that are debited: mandates, batches for the bank, what is paid and what comes back. */

const FRENCH = 'FR1420041010050500013M02606';
const GERMAN = 'DE89370400440532013000';
const SWISS = 'CH9300762011623852957';
let api: TestApi;
let life: Living;
/** Named on its invoices, told otherwise, and without a mandate. */
let named: string;
let told: string;
let without: string;
let bills: Readonly<Record<'named' | 'told' | 'without', Bill>>;
beforeAll(async () => {
  api = await startTestApi('2024-01-02T09:00:00Z');
  life = new Living(api, 'debited');
  await invoicesFrom(life, '2024-01-01');
  await life.did('recordIdentity', {
    ...{ ...PROVIDER_IN_LAW, partyId: PROVIDER_ID, startsOn: '2020-01-02', capital: '10000.00 EUR' },
    bankDetails: { ...PROVIDER_IN_LAW.bankDetails, creditorId: 'FR72 ZZZ 123456' },
  });
  const bankDetails = { iban: FRENCH, mandate: 'RUM-1' };
  named = await newClient(life, 'Named', {}, { bankDetails });
  told = await newClient(life, 'Told');
  without = await newClient(life, 'Without');
  const first = async (clientId: string, amount: string): Promise<Bill> => {
    const contractId = await quarterly(life, clientId, '2024-02-01', amount, { directDebit: true });
    return (await billed(life, contractId))[0]!;
  };
  bills = {
    named: await first(named, '100.00 EUR'),
    told: await first(told, '33.35 EUR'),
    without: await first(without, '50.00 EUR'),
  };
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const MANDATE = 'mandate { id reference ibanEnding state lapsesOn lastUsedOn withdrawnOn }';
interface Mandate {
  readonly mandate: {
    readonly id: string;
    readonly state: string;
    readonly ibanEnding: string;
    readonly lapsesOn: string;
  };
}
const mandateOf = (clientId: string, more: object = {}): object => ({
  ...{ clientId, reference: 'RUM-9', signedOn: '2024-01-10', debtorName: 'Named & Co', iban: FRENCH },
  ...more,
});
const BATCH = `batch { id messageId path total debitCount creditorIbanEnding
  debits { nodes { invoice { id } amount notifiedOn state mandate { reference } endToEndId } } }
  leftOut { invoice { id } reason }`;
interface Batch {
  readonly batch: {
    readonly id: string;
    readonly messageId: string;
    readonly path: string;
    readonly total: string;
    readonly debitCount: number;
    readonly debits: {
      readonly nodes: readonly {
        readonly invoice: { readonly id: string };
        readonly amount: string;
        readonly endToEndId: string;
      }[];
    };
  };
  readonly leftOut: readonly { readonly invoice: { readonly id: string }; readonly reason: string }[];
}
const batchOf = (input: object): Promise<Batch> => life.did<Batch>('createDirectDebitBatch', input, BATCH);
const file = (path: string, key: keyof TestApi['keys'] | null = 'administrator', method = 'GET'): Promise<Response> =>
  fetch(`${api.url}${path}`, { method, headers: key === null ? {} : { authorization: `Bearer ${api.keys[key]}` } });
async function statesOf(invoiceId: string, key: keyof TestApi['keys'] = 'administrator'): Promise<readonly string[]> {
  const text = `query ($id: ID!) { invoice(id: $id) { directDebits { state batch { id } } } }`;
  const { invoice } = await api.ask<{ invoice: { directDebits: { state: string }[] } }>(api.keys[key], text, {
    id: invoiceId,
  });
  return invoice.directDebits.map(({ state }) => state);
}

test('a mandate that cannot be is refused with its path', async () => {
  const at = async (more: object): Promise<readonly string[]> =>
    codesAt(await life.does('recordMandate', mandateOf(named, more)));
  expect(await at({ clientId: demoId(99, 1) })).toEqual(['NOT_FOUND clientId']);
  expect(await at({ iban: 'FR1420041010050500013M02607' })).toEqual(['COMPANY_NUMBER_INVALID iban']);
  // Not in SEPA, though it is an IBAN.
  expect(await at({ iban: 'TN5910006035183598478831' })).toEqual(['COMPANY_NUMBER_INVALID iban']);
  expect(await at({ iban: SWISS })).toEqual(['COMPANY_NUMBER_INVALID iban']);
  expect(await at({ iban: SWISS, bic: 'UBSWCHZH80A' })).toEqual(['COMPANY_NUMBER_INVALID iban']);
  expect(await at({ bic: 'AGRI' })).toEqual(['COMPANY_NUMBER_INVALID bic']);
  for (const reference of ['', 'é', 'a b', '/a', 'a/', 'a//b', 'x'.repeat(36)])
    expect(await at({ reference })).toEqual(['TEXT_INVALID reference']);
  expect(await at({ debtorName: ' ' })).toEqual(['TEXT_INVALID debtorName']);
  // They would reach the bank without these letters, wholly or in part.
  for (const debtorName of ['日本', 'Παπαδόπουλος', 'Παπαδόπουλος SA', 'ООО Ромашка'])
    expect(await at({ debtorName })).toEqual(['TEXT_INVALID debtorName']);
  const far = { lines: ['1', 'Οδός 2'], city: 'Αθήνα', country: 'GR' };
  expect(await at({ debtorAddress: far })).toEqual([
    'TEXT_INVALID debtorAddress.city',
    'TEXT_INVALID debtorAddress.lines.1',
  ]);
  expect(await at({ signedOn: '2024-02-02' })).toEqual(['TIME_IN_FUTURE signedOn']);
  const nowhere = { lines: [], city: 'Zürich', country: 'CH' };
  expect(await at({ iban: SWISS, bic: 'UBSWCHZH80A', debtorAddress: nowhere })).toEqual([
    'NUMBER_OUT_OF_RANGE debtorAddress.lines',
  ]);
  const consumer = await newClient(life, 'Consumer', {}, { clientKind: 'CONSUMER', siren: null, vatNumber: null });
  expect(await at({ clientId: consumer, scheme: 'B2B' })).toEqual(['CLIENT_KIND_NOT_APPLICABLE scheme']);
});

test('nothing is collected without a mandate, a day on which banks settle, or a creditor', async () => {
  const refused = async (input: object): Promise<readonly string[]> =>
    codesAt(await life.does('createDirectDebitBatch', input));
  expect(await refused({ collectOn: '2024-02-16' })).toEqual(['NOTHING_TO_COLLECT dueThrough']);
  expect(await refused({ collectOn: '2024-02-01' })).toEqual(['TIME_NOT_AHEAD collectOn']);
  // A Saturday, and Good Friday.
  for (const collectOn of ['2024-02-17', '2024-03-29'])
    expect(await refused({ collectOn })).toEqual(['COLLECTION_DAY_INVALID collectOn']);
  const { refusals } = await life.does('createDirectDebitBatch', { collectOn: '2024-03-29' });
  expect(refusals[0]!.whatToDo).toContain('2024-04-02');
  expect(await refused({ collectOn: '2024-02-16', dueThrough: '2024-02-17' })).toEqual([
    'TIMES_OUT_OF_ORDER dueThrough',
  ]);
  expect(await refused({ collectOn: '2024-02-16', noticeDays: 0 })).toEqual(['NUMBER_OUT_OF_RANGE noticeDays']);
  expect(await refused({ collectOn: '2024-02-16', notifiedOn: '2024-02-02' })).toEqual(['TIME_IN_FUTURE notifiedOn']);
  expect(await refused({ collectOn: '2024-02-16', invoiceIds: [] })).toEqual(['NUMBER_OUT_OF_RANGE invoiceIds']);
  const identity = { ...PROVIDER_IN_LAW, partyId: PROVIDER_ID, startsOn: '2020-01-03', capital: '10000.00 EUR' };
  await life.did('recordIdentity', identity);
  expect(await refused({ collectOn: '2024-02-16' })).toEqual(['CREDITOR_INCOMPLETE ']);
  const unwritten = { ...PROVIDER_IN_LAW.bankDetails, holder: '日本', creditorId: 'FR72ZZZ123456' };
  await life.did('recordIdentity', { ...identity, bankDetails: unwritten });
  expect(await refused({ collectOn: '2024-02-16' })).toEqual(['CREDITOR_INCOMPLETE ']);
  const wrong = { ...PROVIDER_IN_LAW.bankDetails, creditorId: 'FR12ZZZ123456' };
  expect(await life.refused('recordIdentity', { ...identity, bankDetails: wrong })).toEqual(['COMPANY_NUMBER_INVALID']);
  const right = { ...PROVIDER_IN_LAW.bankDetails, creditorId: 'FR72ZZZ123456' };
  await life.did('recordIdentity', { ...identity, bankDetails: right });
});

let batch: Batch['batch'];
test('what clients know of in time is collected, each by its mandate; the rest is told with why', async () => {
  const made = await life.did<Mandate>('recordMandate', mandateOf(named, { reference: ' RUM-1 ' }), MANDATE);
  expect(made.mandate).toMatchObject({
    ...{ reference: 'RUM-1', ibanEnding: '2606', state: 'IN_FORCE', lastUsedOn: null, withdrawnOn: null },
    lapsesOn: '2027-01-11',
  });
  expect(await life.refused('recordMandate', mandateOf(told, { reference: 'rum-1' }))).toEqual([
    'MANDATE_REFERENCE_USED',
  ]);
  await life.did('recordMandate', mandateOf(told, { reference: 'RUM-2', iban: GERMAN, recurrence: 'ONE_OFF' }));
  // The invoice of 1 February names the mandate; 15 February is the first day that is 14 later.
  expect(await life.refused('createDirectDebitBatch', { collectOn: '2024-02-14' })).toEqual(['NOTHING_TO_COLLECT']);
  const { batch: first, leftOut } = await batchOf({ collectOn: '2024-02-15' });
  batch = first;
  expect(batch).toMatchObject({ total: '360.00 EUR', debitCount: 1, creditorIbanEnding: '0189' });
  expect(batch.debits.nodes).toMatchObject([
    {
      ...{ invoice: { id: bills.named.id }, amount: '360.00 EUR', notifiedOn: '2024-02-01', state: 'PENDING' },
      mandate: { reference: 'RUM-1' },
    },
  ]);
  expect(leftOut).toEqual([
    { invoice: { id: bills.told.id }, reason: 'NOT_NOTIFIED' },
    { invoice: { id: bills.without.id }, reason: 'NO_MANDATE' },
  ]);
});

test('an invoice is in one batch, and one that is named says why it cannot be debited', async () => {
  expect(await life.refused('createDirectDebitBatch', { collectOn: '2024-02-15' })).toEqual(['NOTHING_TO_COLLECT']);
  const ids = [bills.named.id, bills.told.id, bills.told.id, bills.without.id];
  const { refusals } = await life.does('createDirectDebitBatch', { collectOn: '2024-02-15', invoiceIds: ids });
  expect(codesAt({ refusals })).toEqual(ids.map((_, place) => `DEBIT_NOT_POSSIBLE invoiceIds.${place}`));
  expect(refusals.map(({ message }) => message)).toEqual([
    expect.stringContaining('is in no batch'),
    expect.stringContaining('was not told in time'),
    expect.stringContaining('named twice'),
    expect.stringContaining('no mandate of the scheme'),
  ]);
  for (const invoiceIds of [['none'], [demoId(99, 1)]])
    expect(await life.refused('createDirectDebitBatch', { collectOn: '2024-02-15', invoiceIds })).toEqual([
      'NOT_FOUND',
    ]);
});

test('the file says what was recorded, with whole IBANs, to those who may collect alone', async () => {
  life.to('2024-02-02');
  const both = await batchOf({ collectOn: '2024-02-16', notifiedOn: '2024-02-02' });
  expect(both.batch).toMatchObject({ total: '120.06 EUR', debitCount: 1 });
  const response = await file(batch.path);
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
    ...[200, 'application/xml; charset=utf-8', 'no-store'],
  ]);
  expect(response.headers.get('content-disposition')).toContain(`prelevements-20240215-${batch.messageId}.xml`);
  const xml = await response.text();
  const root = 'Document/CstmrDrctDbtInitn';
  expect(valueOf(xml, `${root}/GrpHdr/MsgId`)).toBe(batch.messageId);
  expect([valueOf(xml, `${root}/GrpHdr/NbOfTxs`), valueOf(xml, `${root}/GrpHdr/CtrlSum`)]).toEqual(['1', '360.00']);
  expect(valueOf(xml, `${root}/PmtInf/ReqdColltnDt`)).toBe('2024-02-15');
  expect(valueOf(xml, `${root}/PmtInf/PmtTpInf/SeqTp`)).toBe('RCUR');
  expect(valuesOf(xml, `${root}/PmtInf/DrctDbtTxInf/DbtrAcct/Id/IBAN`)).toEqual([FRENCH]);
  expect(valueOf(xml, `${root}/PmtInf/DrctDbtTxInf/PmtId/EndToEndId`)).toBe(batch.debits.nodes[0]!.endToEndId);
  expect(valueOf(xml, `${root}/PmtInf/DrctDbtTxInf/RmtInf/Ustrd`)).toBe(bills.named.reference);
  const once = await (await file(both.batch.path)).text();
  expect(valueOf(once, `${root}/PmtInf/PmtTpInf/SeqTp`)).toBe('OOFF');
  // The same bytes again; a head alone; and nothing to others.
  expect(await (await file(batch.path)).text()).toBe(xml);
  const head = await file(batch.path, 'administrator', 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
  const statuses = await Promise.all(
    [
      file(batch.path, null),
      file(batch.path, 'client'),
      file(`/direct-debits/${demoId(99, 1)}.xml`),
      file('/direct-debits/x.xml'),
    ].map(async (asked) => (await asked).status),
  );
  expect(statuses).toEqual([401, 403, 404, 404]);
  await life.did('withdrawDirectDebits', { batchId: both.batch.id, note: 'Not sent' });
  expect((await file(both.batch.path)).status).toBe(409);
});

test('what is settled is paid; what comes back may be collected again by name, once the client is told', async () => {
  life.to('2024-02-19');
  const paid = { clientId: named, amount: '360.00 EUR', valueOn: '2024-02-15', method: 'DIRECT_DEBIT' };
  const { payment } = await life.did<{ payment: { id: string } }>(
    'recordPayment',
    { ...paid, invoiceIds: [bills.named.id] },
    'payment { id }',
  );
  expect(await statesOf(bills.named.id)).toEqual(['PAID']);
  expect(await life.refused('withdrawDirectDebits', { batchId: batch.id, note: 'N' })).toEqual([
    'DEBIT_STATE_CONFLICT',
  ]);
  life.to('2024-02-19T10:00:00Z');
  const back = { paymentId: payment.id, reversedOn: '2024-02-18', reason: 'DEBIT_RETURNED' };
  await life.did('reversePayment', back);
  expect(await statesOf(bills.named.id)).toEqual(['RETURNED']);
  const again = { collectOn: '2024-03-05', dueThrough: '2024-02-29' };
  const { refusals } = await life.does('createDirectDebitBatch', { ...again, invoiceIds: [bills.named.id] });
  expect(refusals).toMatchObject([
    { code: 'DEBIT_NOT_POSSIBLE', message: expect.stringContaining('not told in time') as string },
  ]);
  // Without its name it stays out, though its client was told.
  const others = await batchOf({ ...again, notifiedOn: '2024-02-19' });
  expect(others.leftOut).toEqual([
    { invoice: { id: bills.named.id }, reason: 'RETURNED_BEFORE' },
    { invoice: { id: bills.without.id }, reason: 'NO_MANDATE' },
  ]);
  expect(others.batch.debits.nodes.map(({ invoice }) => invoice.id)).toEqual([bills.told.id]);
  await batchOf({ ...again, notifiedOn: '2024-02-19', invoiceIds: [bills.named.id] });
  expect(await statesOf(bills.named.id)).toEqual(['RETURNED', 'PENDING']);
  expect(await statesOf(bills.told.id)).toEqual(['WITHDRAWN', 'PENDING']);
});

test('debits that the bank refuses are withdrawn by invoice; one that is not pending is told', async () => {
  const latest = await api.ask<{ directDebitBatches: { nodes: { id: string }[]; totalCount: number } }>(
    api.keys.administrator,
    '{ directDebitBatches(first: 1) { nodes { id } totalCount } }',
  );
  expect(latest.directDebitBatches.totalCount).toBe(4);
  const batchId = latest.directDebitBatches.nodes[0]!.id;
  const at = async (input: object): Promise<readonly string[]> =>
    codesAt(await life.does('withdrawDirectDebits', { batchId, note: 'Refused', ...input }));
  expect(await at({ batchId: demoId(99, 1) })).toEqual(['NOT_FOUND batchId']);
  expect(await at({ note: '' })).toEqual(['TEXT_INVALID note']);
  expect(await at({ invoiceIds: [bills.told.id] })).toEqual(['NOT_FOUND invoiceIds.0']);
  expect(await at({ invoiceIds: [bills.named.id] })).toEqual([]);
  expect(await at({ invoiceIds: [bills.named.id] })).toEqual(['DEBIT_STATE_CONFLICT invoiceIds.0']);
  expect(await statesOf(bills.named.id)).toEqual(['RETURNED', 'WITHDRAWN']);
});

test('a mandate that is withdrawn, or was not used for 36 months, serves no more', async () => {
  const text = `query ($id: ID!, $on: Date) { client(id: $id) { directDebitMandates { nodes { id state(on: $on) lastUsedOn } } } }`;
  interface Answer {
    readonly client: {
      readonly directDebitMandates: {
        readonly nodes: readonly { readonly id: string; readonly state: string; readonly lastUsedOn: string | null }[];
      };
    };
  }
  const standing = async (id: string, on: string) =>
    (await api.ask<Answer>(api.keys.administrator, text, { id, on })).client.directDebitMandates.nodes[0]!;
  expect(await standing(named, '2027-02-15')).toMatchObject({ state: 'IN_FORCE', lastUsedOn: '2024-02-15' });
  expect(await standing(named, '2027-02-16')).toMatchObject({ state: 'LAPSED' });
  expect(await standing(named, '2024-01-09')).toMatchObject({ state: 'NOT_SIGNED_YET' });
  expect(await standing(told, '2024-04-01')).toMatchObject({ state: 'USED', lastUsedOn: '2024-03-05' });
  const { id: mandateId } = await standing(named, '2024-03-01');
  const at = async (input: object): Promise<readonly string[]> =>
    codesAt(await life.does('withdrawMandate', { mandateId, withdrawnOn: '2024-02-19', ...input }));
  expect(await at({ mandateId: demoId(99, 1) })).toEqual(['NOT_FOUND mandateId']);
  expect(await at({ withdrawnOn: '2024-02-20' })).toEqual(['TIME_IN_FUTURE withdrawnOn']);
  expect(await at({ withdrawnOn: '2024-01-09' })).toEqual(['TIMES_OUT_OF_ORDER withdrawnOn']);
  expect(await at({ note: ' ' })).toEqual(['TEXT_INVALID note']);
  expect(await at({})).toEqual([]);
  expect(await at({})).toEqual(['MANDATE_STATE_CONFLICT mandateId']);
  expect(await standing(named, '2024-02-18')).toMatchObject({ state: 'IN_FORCE' });
  expect(await standing(named, '2024-02-19')).toMatchObject({ state: 'WITHDRAWN' });
  const retry = { collectOn: '2024-03-05', notifiedOn: '2024-02-19', invoiceIds: [bills.named.id] };
  const { refusals } = await life.does('createDirectDebitBatch', retry);
  expect(refusals).toMatchObject([{ message: expect.stringContaining('no mandate of the scheme') as string }]);
});

test('there is no file for the bank once an invoice of it was paid otherwise', async () => {
  const text = `query ($id: ID!) { invoice(id: $id) { directDebits { state batch { path } } } }`;
  const { invoice } = await api.ask<{
    invoice: { directDebits: readonly { readonly state: string; readonly batch: { readonly path: string } }[] };
  }>(api.keys.administrator, text, { id: bills.told.id });
  const { state, batch: own } = invoice.directDebits.at(-1)!;
  expect([state, (await file(own.path)).status]).toEqual(['PENDING', 200]);
  const paid = { clientId: told, amount: '20.00 EUR', valueOn: '2024-02-19', method: 'TRANSFER' };
  const { payment } = await life.did<{ payment: { id: string } }>('recordPayment', paid, 'payment { id }');
  const answer = await file(own.path);
  expect([answer.status, await answer.text()]).toEqual([
    409,
    expect.stringContaining('withdrawDirectDebits') as string,
  ]);
  const slip = { paymentId: payment.id, reversedOn: '2024-02-19', reason: 'RECORDED_WRONGLY' };
  await life.did('reversePayment', slip);
  expect((await file(own.path)).status).toBe(200);
});

test('nor once a judgment of before the day forbids to pay one', async () => {
  const text = `query ($id: ID!) { invoice(id: $id) { contract { id } directDebits { batch { path } } } }`;
  const { invoice } = await api.ask<{
    invoice: { contract: { id: string }; directDebits: readonly { readonly batch: { readonly path: string } }[] };
  }>(api.keys.administrator, text, { id: bills.told.id });
  const { path } = invoice.directDebits.at(-1)!.batch;
  expect((await file(path)).status).toBe(200);
  const judgment = { contractId: invoice.contract.id, proceedings: 'TC Lyon', judgmentOn: '2024-02-19' };
  await life.did('recordInsolvency', judgment);
  const answer = await file(path);
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('L622-7') as string]);
});

test('invoices that are not chosen stay free for payments while a batch is made', async () => {
  const session = providerSession(PROVIDER_ID, demoId(1, 1));
  const free = `SELECT v.id FROM invoice v WHERE v.id = ANY($1::uuid[]) FOR UPDATE SKIP LOCKED`;
  const both = [bills.named.id, bills.without.id];
  await api.database.write(session, async (tx) => {
    const chosen = await lockDebitable(tx, '2024-02-29', both, 1);
    expect(chosen.map(({ id }) => id)).toEqual([bills.named.id]);
    const left = await api.database.write(session, (other) =>
      other.query<{ id: string }>({ name: 'test:free', text: free }, [both]),
    );
    expect(left.map(({ id }) => id)).toEqual([bills.without.id]);
  });
});
