import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codesAt } from '../support/carry';
import { CLIENT_IN_LAW } from '../support/identities';
import { schemaFaults, valueOf, valuesOf } from '../support/read-einvoice';
import { readPdf } from '../support/read-pdf';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly, type Bill } from './paying';

/**
 * An invoice that says something wrong beside its amounts: another document takes its place and
 * names it, the debt and what was paid of it stay.
 */

let api: TestApi;
let life: Living;
let contractId = '';
let clientId = '';
let bill: Bill;
beforeAll(async () => {
  api = await startTestApi('2026-02-01T08:00:00Z');
  life = new Living(api, 'corrected');
  await invoicesFrom(life, '2026-02-01');
  clientId = await newClient(life, 'Atelier Morel');
  contractId = await quarterly(life, clientId, '2026-02-01', '100.00 EUR', { directDebit: true });
  [bill] = (await billed(life, contractId)) as [Bill];
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const address = (city: string): object => ({
  registeredAddress: { lines: ['4 rue de l’Œillet'], postcode: '38000', city, country: 'FR' },
});
const identify = (changes: object): Promise<object> =>
  life.did('recordIdentity', { ...CLIENT_IN_LAW, partyId: clientId, startsOn: '2020-01-01', ...changes });
interface Files {
  readonly pdfPath: string;
  readonly ublPath: string;
  readonly ciiPath: string;
  readonly language: string;
  readonly sha256: string;
}
interface Correction {
  readonly id: string;
  readonly reference: string;
  readonly issuedOn: string;
  readonly files: Files;
}
interface Corrected {
  readonly invoice: {
    readonly id: string;
    readonly openAmount: string;
    readonly corrections: readonly Correction[];
  } | null;
  readonly correction: Correction | null;
}
const FILES = 'files { pdfPath ublPath ciiPath language sha256 }';
const CORRECTION = `id reference issuedOn reason ${FILES}`;
const correct = (input: object, as: keyof TestApi['keys'] = 'administrator') =>
  life.does<Corrected>(
    'correctInvoice',
    { invoiceId: bill.id, reason: 'The address was another one', ...input },
    `invoice { id openAmount corrections { ${CORRECTION} } } correction { ${CORRECTION} invoice { id } }`,
    as,
  );
const get = (path: string): Promise<Response> =>
  fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${api.keys.administrator}` } });
const text = async (path: string): Promise<string> => (await get(path)).text();
const originals = async (): Promise<readonly string[]> => {
  const { invoice } = await api.ask<{ invoice: { files: Files } }>(
    api.keys.administrator,
    `query ($id: ID!) { invoice(id: $id) { ${FILES} } }`,
    { id: bill.id },
  );
  return [invoice.files.sha256, await text(invoice.files.ublPath)];
};

let before: readonly string[] = [];
test('one that says what is on record is not corrected', async () => {
  before = await originals();
  life.to('2026-02-20');
  const same = await correct({});
  expect(codesAt(same)).toEqual(['NOTHING_CHANGED invoiceId']);
});

test('a document that takes its place has the next number, names it, and says who the client is', async () => {
  await life.did('recordPayment', {
    ...{ clientId, amount: '60.00 EUR', valueOn: '2026-02-10', method: 'TRANSFER', invoiceIds: [bill.id] },
  });
  await identify({ name: 'Atelier Morel SARL', ...address('Meylan') });
  const done = await correct({
    lines: [{ line: 1, en: 'Hosting of two machines', fr: 'Hébergement de deux machines' }],
  });
  // What was paid stays, and so does what is open: the debt is the same.
  expect(done).toMatchObject({
    refusals: [],
    invoice: { id: bill.id, openAmount: '300.00 EUR', corrections: [{ reference: 'F2026-00002' }] },
    correction: { reference: 'F2026-00002', issuedOn: '2026-02-20', invoice: { id: bill.id } },
  });
  const { files } = done.correction!;
  const [ubl, cii] = [await text(files.ublPath), await text(files.ciiPath)];
  expect(await schemaFaults([cii])).toEqual([]);
  expect([
    valueOf(ubl, 'Invoice/ID'),
    valueOf(ubl, 'Invoice/InvoiceTypeCode'),
    valueOf(ubl, 'Invoice/BillingReference/InvoiceDocumentReference/ID'),
    valueOf(ubl, 'Invoice/BillingReference/InvoiceDocumentReference/IssueDate'),
    valueOf(ubl, 'Invoice/AccountingCustomerParty/Party/PostalAddress/CityName'),
    valueOf(ubl, 'Invoice/LegalMonetaryTotal/TaxInclusiveAmount'),
    valueOf(ubl, 'Invoice/InvoiceLine/Item/Name'),
  ]).toEqual(['F2026-00002', '384', bill.reference, '2026-02-01', 'Meylan', '360.00', 'Hébergement de deux machines']);
  const printed = await readPdf(Buffer.from(await (await get(files.pdfPath)).arrayBuffer()));
  expect(printed.files).toEqual([{ name: 'factur-x.xml', text: cii }]);
  const words = printed.pages.flatMap(({ items }) => items.map(({ str }) => str)).join(' ');
  for (const said of ['Facture rectificative', 'Annule et remplace', bill.reference, 'Atelier Morel SARL'])
    expect(words).toContain(said);
  // The invoice itself is as it was issued.
  expect(await originals()).toEqual(before);
});

test('it is corrected again by a document that names the last one; said once more, nothing changes', async () => {
  const again = await correct({});
  expect(again.refusals.map(({ code }) => code)).toEqual(['NOTHING_CHANGED']);
  await identify({ name: 'Atelier Morel SARL', ...address('Voiron') });
  const done = await correct({});
  expect(done.invoice!.corrections.map(({ reference }) => reference)).toEqual(['F2026-00002', 'F2026-00003']);
  const ubl = await text(done.correction!.files.ublPath);
  expect(valueOf(ubl, 'Invoice/BillingReference/InvoiceDocumentReference/ID')).toBe('F2026-00002');
  expect(valueOf(ubl, 'Invoice/InvoiceLine/Item/Name')).toBe('Hébergement de deux machines');
  // The next invoice of the series goes on behind it.
  life.to('2026-05-01');
  expect((await billed(life, contractId)).map(({ reference }) => reference)).toEqual(['F2026-00004']);
});

test('what it says of late payment follows what the client is in law', async () => {
  const person = { clientKind: 'NON_PROFESSIONAL', siren: null, vatNumber: null };
  const other = await newClient(life, 'Association', {}, person);
  const [first] = await billed(life, await quarterly(life, other, '2026-05-02', '100.00 EUR'));
  await life.did('recordIdentity', { ...CLIENT_IN_LAW, partyId: other, startsOn: '2020-01-01', name: 'Association' });
  const { correction } = await correct({ invoiceId: first!.id });
  const ubl = await text(correction!.files.ublPath);
  const notes = valuesOf(ubl, 'Invoice/Note');
  expect(notes.find((note) => note.startsWith('#PMT#'))).toContain('40 €');
  expect(notes.at(-1)).toBe('#BAR#B2B');
});

test('what is refused', async () => {
  const wrong = async (input: object): Promise<readonly string[]> => codesAt(await correct(input));
  const line = { line: 1, en: 'Hosting', fr: 'Hébergement' };
  expect(await wrong({ invoiceId: demoId(9, 9) })).toEqual(['NOT_FOUND invoiceId']);
  expect(await wrong({ reason: ' ' })).toEqual(['TEXT_INVALID reason']);
  expect(await wrong({ lines: [{ ...line, fr: '' }] })).toEqual(['TEXT_INVALID lines.0.fr']);
  expect(await wrong({ lines: [line, line] })).toEqual(['ALREADY_EXISTS lines.1']);
  expect(await wrong({ lines: [{ ...line, line: 9 }] })).toEqual(['NOT_FOUND lines.0.line']);
  const many = Array.from({ length: 101 }, (_, place) => ({ ...line, line: place + 1 }));
  expect(await wrong({ lines: many })).toEqual(['NUMBER_OUT_OF_RANGE lines']);
  await expect(correct({}, 'client')).rejects.toThrow('FORBIDDEN');
  await identify({ name: 'Atelier Morel SARL', registeredAddress: null });
  expect(await wrong({})).toEqual(['INVOICE_INCOMPLETE buyer.legalAddress']);
  await identify({ name: 'Atelier Morel SARL', ...address('Voiron') });
});

test('a credit note is not corrected so: what is owed otherwise is adjusted', async () => {
  life.to('2026-05-02');
  await life.did('recordLegalRates', {
    kind: 'VAT_STANDARD',
    rates: [
      { from: '2014-01-01', percent: '20', source: 'Finance act' },
      { from: '2026-07-01', percent: '20.6', source: 'Finance act' },
    ],
  });
  const signature = { method: 'ELECTRONIC', proof: 'ENV-2', signedAt: '2026-05-02T07:00:00Z', function: 'Director' };
  await life.did('amendContract', {
    ...{ contractId, effectiveOn: '2026-06-01', subject: 'Less' },
    clientSignature: { signatory: 'M. Morel', ...signature },
    providerSignature: { signatory: 'A. Roche', ...signature },
    changes: { prices: [{ code: 'HOSTING', monthlyAmount: '70.00 EUR' }] },
  });
  life.to('2026-08-01');
  const { invoices } = await life.did<{ invoices: readonly (Bill & { kind: string })[] }>(
    'issueInvoices',
    { contractId },
    'invoices { id kind }',
  );
  const note = invoices.find(({ kind }) => kind === 'CREDIT_NOTE')!;
  const refused = await correct({ invoiceId: note.id });
  expect(refused.refusals.map(({ code }) => code)).toEqual(['INVOICE_NOT_CORRECTABLE']);
});
