import { postAccountingEntries } from '../../api/app/accounting/post-entries';
import { setAccounts } from '../../api/app/accounting/set-accounts';
import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { recordIdentity } from '../../api/app/party/record-identity';
import { demoId } from '../../seeds/demo/demo-ids';
import { invoicing } from '../support/furnish-invoices';
import { CLIENT_IN_LAW } from '../support/identities';
import { activeContract, on } from '../support/made-contract';
import { readPdf } from '../support/read-pdf';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';
import { startTestApi, type TestApi } from '../support/test-api';
import { builtSdk } from './support/built-sdk';
import { startLocalServer, type LocalServer } from './support/local-server';

/** Files through the SDK as it is built: what the API gives the path of is fetched as bytes. */

const { sdk } = builtSdk();
let api: TestApi;
let tenant: Tenant;
let gate: LocalServer;
beforeAll(async () => {
  [api, gate] = [await startTestApi(), await startLocalServer()];
  tenant = await makeTenant(api.database, 'Files', 'ALL');
  await invoicing(tenant, tenant.clientId);
}, 60_000);
afterAll(() => Promise.all([api.close(), gate.close()]));

const client = (apiKey: string, options = {}) => sdk.createClient({ url: `${api.url}/graphql`, apiKey, ...options });
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('an invoice comes as PDF in either language, and as data', async () => {
  const contractId = await activeContract(tenant, { invoicedBy: 'PROVIDER' });
  const { invoiceIds } = await carryOut(tenant, '2026-01-02T09:00:00Z', (unit) => issueInvoices(unit, { contractId }));
  const own = client(tenant.keys.client);
  const invoice = await own.invoice({ id: invoiceIds[0]! });
  const files = invoice!.files!;
  const pdf = await own.file(files.pdfPath);
  expect(pdf).toMatchObject({ mediaType: 'application/pdf', name: `${invoice!.reference}.pdf` });
  expect(pdf.etag).toMatch(/^"[0-9a-f]{64}"$/);
  const [cii, ubl] = [await own.file(files.ciiPath), await own.file(files.ublPath)];
  expect((await readPdf(pdf.bytes)).files).toEqual([{ name: 'factur-x.xml', text: text(cii.bytes) }]);
  expect(text(ubl.bytes)).toContain(`<cbc:ID>${invoice!.reference}</cbc:ID>`);
  const english = await own.file(files.pdfPath, { language: 'EN' });
  expect(english.etag).not.toBe(pdf.etag);
  const moved = { ...CLIENT_IN_LAW, partyId: tenant.clientId, startsOn: on('2025-01-01'), name: 'Moved' };
  await carryOut(tenant, '2026-01-03T09:00:00Z', (unit) => recordIdentity(unit, moved));
  expect((await own.file(files.pdfPath)).etag).toBe(pdf.etag);
});

test('the books come as the FEC of a year, and as a table', async () => {
  const books = { startsOn: on('2026-01-01'), fiscalYearFirstMonth: 1, deferral: 'NONE' } as const;
  await carryOut(tenant, '2026-01-04T09:00:00Z', (unit) => setAccounts(unit, books));
  const through = on('2026-01-04');
  await carryOut(tenant, '2026-01-04T09:00:00Z', (unit) => postAccountingEntries(unit, { through }));
  const own = client(tenant.keys.administrator);
  const files = await own.accountingFiles();
  expect(files).toEqual([
    {
      ...{ fiscalYear: 2026, firstDay: '2026-01-01', lastDay: '2026-01-04', isWhole: false },
      ...{
        fecPath: '/accounting/2026/fec.txt?until=2026-01-04',
        csvPath: '/accounting/2026/entries.csv?until=2026-01-04',
      },
    },
  ]);
  const fec = await own.file(files![0]!.fecPath);
  expect(fec).toMatchObject({
    mediaType: 'text/plain; charset=utf-8',
    name: expect.stringMatching(/FEC20260104\.txt$/) as string,
  });
  const [names, first] = text(fec.bytes).split('\r\n');
  expect(names!.split('\t')).toHaveLength(18);
  expect(first!.startsWith('VE\t')).toBe(true);
  const latin = await own.file(`${files![0]!.fecPath}&encoding=ISO-8859-15`);
  expect(latin.mediaType).toBe('text/plain; charset=iso-8859-15');
  const table = await own.file(files![0]!.csvPath);
  expect(text(table.bytes)).toContain('JournalCode;JournalLib;');
});

test('a report and a document come the same way', async () => {
  const administrator = client(api.keys.administrator);
  const contract = demoId(12, 1);
  const { contract: found } = await administrator.request<{
    contract: { interventions: { nodes: { clientReportPath: string }[] } };
  }>(
    'query ($id: ID!) { contract(id: $id) { interventions(first: 1) { nodes { clientReportPath(language: FR) } } } }',
    { id: contract },
  );
  const report = await administrator.file(found.interventions.nodes[0]!.clientReportPath);
  expect(report.mediaType).toBe('application/pdf');
  expect(report.name).toMatch(/^rapport-.*\.pdf$/);
  const stored = await fetch(
    `${api.url}/documents?contractId=${contract}&kind=LETTER&name=${encodeURIComponent('à lire.txt')}`,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${api.keys.administrator}`,
        'idempotency-key': 'k',
        'content-type': 'text/plain',
      },
      body: 'Bonjour',
    },
  );
  const { document } = (await stored.json()) as { document: { path: string } };
  const letter = await administrator.file(document.path);
  expect([text(letter.bytes), letter.mediaType, letter.name]).toEqual(['Bonjour', 'text/plain', 'à lire.txt']);
});

test('what there is not, or may not be seen, fails with the code of the API', async () => {
  const failed = (path: string, key: string) =>
    client(key)
      .file(path)
      .then(
        () => null,
        (error: { code: string; status: number }) => [error.code, error.status],
      );
  const path = `/invoices/${demoId(99, 1)}.pdf`;
  expect(await failed(path, api.keys.administrator)).toEqual(['BAD_REQUEST', 404]);
  expect(await failed(path, 'not-a-key')).toEqual(['UNAUTHENTICATED', 401]);
});

test('a file is asked for again while the server says not now, and its key goes nowhere else', async () => {
  const beside = sdk.createClient({
    url: gate.url,
    apiKey: 'k',
    retry: { baseDelayMs: 1, maxDelayMs: 5 },
    fetchFile: (url, init) => fetch(url, init),
  });
  gate.answers(
    { status: 503, headers: { 'content-type': 'text/html' }, body: '<html>' },
    { status: 200, headers: { 'content-type': 'text/plain' }, body: 'bytes' },
  );
  expect(text((await beside.file('/documents/1')).bytes)).toBe('bytes');
  expect(gate.received.map(({ headers }) => headers['authorization'])).toEqual(['Bearer k', 'Bearer k']);
  for (const path of ['//other.example/a', 'https://other.example/a', '/\\other.example', 'invoices/1.pdf', ''])
    await expect(beside.file(path)).rejects.toThrow(TypeError);
});
