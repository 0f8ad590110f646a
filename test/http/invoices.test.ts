import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { recordIdentity } from '../../api/app/party/record-identity';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { parseMoney } from '../../api/domain/money/parse-money';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { seedToday } from '../../seeds/demo/seed-demo';
import { invoicing } from '../support/furnish-invoices';
import { CLIENT_IN_LAW } from '../support/identities';
import { activeContract, asset, eur, incident, on, restored } from '../support/made-contract';
import { schemaFaults, valueOf, valuesOf } from '../support/read-einvoice';
import { readPdf } from '../support/read-pdf';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';
import { at, startTestApi, type TestApi } from '../support/test-api';

/** Invoices as files over HTTP: as PDF and as data, what they say, who gets them. */

const NOW = '2026-11-29T14:00:00Z';
let api: TestApi;
let tenant: Tenant;
beforeAll(async () => {
  api = await startTestApi(NOW);
  tenant = await makeTenant(api.database, 'Invoiced', 'ALL');
  await invoicing(tenant, tenant.clientId);
}, 60_000);
afterAll(() => api.close());

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly issuedOn: string;
  readonly totalExcludingTax: string;
  readonly vatTotal: string;
  readonly totalIncludingTax: string;
  readonly openAmount: string;
  readonly preceding: { readonly reference: string } | null;
  readonly files: Readonly<Record<'pdfPath' | 'ublPath' | 'ciiPath' | 'language' | 'sha256', string>>;
}
const SHOWN = `id kind reference issuedOn totalExcludingTax vatTotal totalIncludingTax openAmount preceding { reference }
  files { pdfPath ublPath ciiPath language sha256 }`;

const get = (
  path: string,
  key: string | null = api.keys.administrator,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Response> =>
  fetch(`${api.url}${path}`, {
    method,
    headers: { ...(key === null ? {} : { authorization: `Bearer ${key}` }), ...headers },
  });
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());
const textOf = async (path: string, key = api.keys.administrator): Promise<string> => {
  const response = await get(path, key);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/xml']);
  return response.text();
};
const invoicesOf = async (contractId: string, key: string): Promise<readonly Shown[]> => {
  const text = `query ($id: ID!) { contract(id: $id) { invoices(orderBy: OLDEST_FIRST) { nodes { ${SHOWN} } } } }`;
  const { contract } = await api.ask<{ contract: { invoices: { nodes: Shown[] } } }>(key, text, { id: contractId });
  return contract.invoices.nodes;
};
/** Amounts of documents have no sign of their own: a credit note says what it credits. */
const unsigned = (money: string): string => {
  const read = parseMoney(money);
  if (!read.ok) throw new Error(money);
  return read.value.amount.abs().toFixed(2);
};
const drawn = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, '');

/** All three forms of an invoice say what the API says of it, and follow their schema. */
async function agree(shown: Shown, key: string): Promise<{ ubl: string; cii: string; words: string }> {
  const [ubl, cii] = [await textOf(shown.files.ublPath, key), await textOf(shown.files.ciiPath, key)];
  expect(await schemaFaults([cii])).toEqual([]);
  const root = shown.kind === 'CREDIT_NOTE' ? 'CreditNote' : 'Invoice';
  const settled = 'CrossIndustryInvoice/SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement';
  const sums = `${settled}/SpecifiedTradeSettlementHeaderMonetarySummation`;
  const totals = [shown.totalExcludingTax, shown.vatTotal, shown.totalIncludingTax, shown.openAmount].map(unsigned);
  expect([
    valueOf(ubl, `${root}/ID`),
    valueOf(ubl, `${root}/IssueDate`),
    valueOf(ubl, `${root}/LegalMonetaryTotal/TaxExclusiveAmount`),
    valueOf(ubl, `${root}/TaxTotal/TaxAmount`),
    valueOf(ubl, `${root}/LegalMonetaryTotal/TaxInclusiveAmount`),
    valueOf(ubl, `${root}/LegalMonetaryTotal/PayableAmount`),
  ]).toEqual([shown.reference, shown.issuedOn, ...totals]);
  expect([
    valueOf(cii, 'CrossIndustryInvoice/ExchangedDocument/ID'),
    valueOf(cii, 'CrossIndustryInvoice/ExchangedDocument/IssueDateTime/DateTimeString'),
    valueOf(cii, `${sums}/TaxBasisTotalAmount`),
    valueOf(cii, `${sums}/TaxTotalAmount`),
    valueOf(cii, `${sums}/GrandTotalAmount`),
    valueOf(cii, `${sums}/DuePayableAmount`),
  ]).toEqual([shown.reference, shown.issuedOn.replaceAll('-', ''), ...totals]);
  const response = await get(shown.files.pdfPath, key);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(response.headers.get('content-disposition')).toContain(`filename="${shown.reference}.pdf"`);
  const { files, pages, xmp } = await readPdf(await bytesOf(response));
  expect(files).toEqual([{ name: 'factur-x.xml', text: cii }]);
  expect(JSON.stringify(xmp)).toContain('EN 16931');
  const words = pages.flatMap(({ items }) => items.map(({ str }) => str)).join(' ');
  expect(drawn(words)).toContain(drawn(shown.reference));
  expect(drawn(words)).toContain(unsigned(shown.totalIncludingTax).replace('.', ','));
  return { ubl, cii, words };
}

test('invoices of the terms of all five providers are files that say the same', async () => {
  await seedToday(api.database, at(NOW));
  const startsOn = '2026-01-01';
  const clinic = await api.ask<{ contract: { client: { id: string } } }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { client { id } } }',
    { id: demoId(13, 1) },
  );
  const identity = { ...CLIENT_IN_LAW, name: 'Clinique des Tilleuls', startsOn, partyId: clinic.contract.client.id };
  const command =
    'mutation ($input: RecordIdentityInput!) { recordIdentity(idempotencyKey: "clinic", input: $input) { refusals { code message } } }';
  expect(await api.ask(api.keys.administrator, command, { input: identity })).toEqual({
    recordIdentity: { refusals: [] },
  });
  const { contracts } = await api.ask<{
    contracts: { nodes: { id: string; number: string; termsPack: { key: string } }[] };
  }>(api.keys.administrator, '{ contracts(first: 20) { nodes { id number termsPack { key } } } }');
  const seen = new Set<string>();
  for (const { id, number, termsPack } of contracts.nodes) {
    if (number === 'SIL-2026-001') continue;
    const issue = `mutation ($id: ID!, $key: String!) { issueInvoices(idempotencyKey: $key, input: { contractId: $id }) { refusals { code path message whatToDo } } }`;
    const { issueInvoices: issued } = await api.ask<{ issueInvoices: { refusals: object[] } }>(
      api.keys.administrator,
      issue,
      { id, key: `issue ${number}` },
    );
    expect([number, issued.refusals]).toEqual([number, []]);
    const [first] = await invoicesOf(id, api.keys.administrator);
    if (first === undefined) continue;
    expect(first.files.language).toBe('FR');
    const { words } = await agree(first, api.keys.administrator);
    for (const said of ['Sillage Infogérance', 'SAS au capital de 80 000,00 €', 'RCS Nantes', 'FR48999000102', number])
      expect(drawn(words)).toContain(drawn(said));
    seen.add(termsPack.key);
  }
  expect([...seen].sort()).toEqual(['generic-2017', 'icodia-server', 'omr-hosted', 'owl-monitoring', 'pro-controle']);
}, 120_000);

/** A contract of which a penalty of 100.00 was accepted before its second invoice. */
async function penalised(overrides: readonly { parameter: string; value: string }[] = []): Promise<string> {
  const prices = [{ code: 'HOSTING', monthlyAmount: eur('1000.00') }];
  const contractId = await activeContract(tenant, {
    ...{ invoicedBy: 'PROVIDER', directDebit: false, priceComponents: prices, overrides },
  });
  await asset(tenant, contractId);
  const incidentId = await incident(tenant, contractId, '2026-02-02T08:00:00Z');
  const [penalty] = await restored(tenant, incidentId, '2026-02-02T15:30:00Z');
  const claim = { penaltyId: penalty!.id };
  await carryOut(tenant, '2026-02-03T16:00:00Z', (unit) => claimPenalty(unit, claim), { as: 'client' });
  await carryOut(tenant, '2026-02-03T17:00:00Z', (unit) => acceptPenalty(unit, claim));
  await carryOut(tenant, '2026-04-01T09:00:00Z', (unit) => issueInvoices(unit, { contractId }));
  return contractId;
}

test('a penalty outside the scope of VAT is a credit note that both documents say is set off', async () => {
  const key = tenant.keys.administrator;
  const [first, second, note] = await invoicesOf(await penalised(), key);
  const { ubl: credited, words } = await agree(note!, key);
  expect(note!.kind).toBe('CREDIT_NOTE');
  expect(valuesOf(credited, 'CreditNote/TaxTotal/TaxSubtotal/TaxCategory/ID')).toEqual(['O']);
  expect(valueOf(credited, 'CreditNote/BillingReference/InvoiceDocumentReference/ID')).toBe(second!.reference);
  expect(valueOf(credited, 'CreditNote/LegalMonetaryTotal/PrepaidAmount')).toBe('100.00');
  expect(credited).not.toContain('FR44732829320');
  expect(drawn(words)).toContain(drawn(`Imputé sur la facture ${second!.reference}`));
  const { ubl, words: invoiced } = await agree(second!, key);
  expect(valueOf(ubl, 'Invoice/LegalMonetaryTotal/PrepaidAmount')).toBe('100.00');
  expect(valuesOf(ubl, 'Invoice/TaxTotal/TaxSubtotal/TaxCategory/ID')).toEqual(['S']);
  expect(drawn(invoiced)).toContain(drawn(`Imputation de l’avoir ${note!.reference}`));
  expect(first!.openAmount).toBe(first!.totalIncludingTax);
});

test('a penalty as a lower price is a line below zero with its VAT', async () => {
  const key = tenant.keys.administrator;
  const [, second] = await invoicesOf(await penalised([{ parameter: 'penalty.vat', value: 'PRICE_REDUCTION' }]), key);
  const { ubl } = await agree(second!, key);
  expect(valuesOf(ubl, 'Invoice/InvoiceLine/LineExtensionAmount')).toContain('-100.00');
  expect(valuesOf(ubl, 'Invoice/TaxTotal/TaxSubtotal/TaxCategory/ID')).toEqual(['S']);
});

describe('an invoice', () => {
  let own: Shown;
  let key: string;
  beforeAll(async () => {
    key = tenant.keys.administrator;
    [own] = (await invoicesOf(await penalised(), key)) as [Shown];
  });

  test('is the same bytes each time, and who has them is told so', async () => {
    for (const path of [own.files.pdfPath, own.files.ublPath, own.files.ciiPath]) {
      const [one, two] = [await get(path, key), await get(path, key)];
      expect((await bytesOf(one)).equals(await bytesOf(two))).toBe(true);
      const tag = one.headers.get('etag')!;
      const again = await get(path, key, { 'if-none-match': tag });
      expect([again.status, (await bytesOf(again)).length]).toEqual([304, 0]);
      const head = await get(path, key, {}, 'HEAD');
      expect([head.status, Number(head.headers.get('content-length')) > 1_000]).toEqual([200, true]);
    }
  });

  test('is in the language of the client, and has a translation without data that says so', async () => {
    const asked = async (
      path: string,
      headers = {},
    ): Promise<{ words: string; files: number; vary: string | null }> => {
      const response = await get(path, key, headers);
      const { pages, files } = await readPdf(await bytesOf(response));
      const words = pages.flatMap(({ items }) => items.map(({ str }) => str)).join(' ');
      return { words, files: files.length, vary: response.headers.get('vary') };
    };
    const french = await asked(own.files.pdfPath, { 'accept-language': 'de, *;q=0.5' });
    expect(french).toMatchObject({ files: 1, vary: 'Accept-Language' });
    expect(french.words).toContain('Facture');
    for (const [path, headers] of [
      [`${own.files.pdfPath}?language=EN`, { 'accept-language': 'fr' }],
      [own.files.pdfPath, { 'accept-language': 'en-GB,en;q=0.9,fr;q=0.1' }],
    ] as const) {
      const english = await asked(path, headers);
      expect(english.files).toBe(0);
      expect(drawn(english.words)).toContain(
        drawn('Translation, for information: the document that was issued is the one in French.'),
      );
      expect(english.words).toContain('Amount due');
    }
    const refused = await get(`${own.files.pdfPath}?language=DE`, key);
    expect(refused.status).toBe(400);
  });

  test('says what was so on its day, whatever is recorded later', async () => {
    const before = await bytesOf(await get(own.files.pdfPath, key));
    const moved = { ...CLIENT_IN_LAW, partyId: tenant.clientId, startsOn: on('2025-06-01'), name: 'Another name' };
    await carryOut(tenant, '2026-04-02T09:00:00Z', (unit) => recordIdentity(unit, moved));
    expect((await bytesOf(await get(own.files.pdfPath, key))).equals(before)).toBe(true);
    expect(await textOf(own.files.ublPath, key)).not.toContain('Another name');
  });

  test('is not there for others, who cannot tell it from none', async () => {
    const another = await makeTenant(api.database, 'Another provider', 'ALL');
    const roles = await makeTenant(api.database, 'With roles');
    const paths = Object.values(own.files).filter((each) => each.startsWith('/'));
    expect(paths).toHaveLength(3);
    for (const path of paths) {
      expect((await get(path, tenant.keys.client)).status).toBe(200);
      expect((await get(path, null)).status).toBe(401);
      expect((await get(path, 'not-a-key')).status).toBe(401);
      expect((await get(path, roles.keys.technician)).status).toBe(403);
      const foreign = [another.keys.administrator, tenant.keys.otherClient];
      for (const other of foreign) {
        const [hidden, none] = [await get(path, other), await get(path.replace(own.id, PROVIDER_ID), other)];
        expect([hidden.status, await hidden.text()]).toEqual([none.status, await none.text()]);
        expect(hidden.status).toBe(404);
      }
      expect((await get(path.replace(own.id, 'x%27%20OR%201=1'), key)).status).toBe(404);
    }
    expect((await get(`/invoices/${own.id}`, key)).status).toBe(404);
    expect((await get(`/invoices/${own.id}/other.xml`, key)).status).toBe(404);
  });
});
