import { providerSession } from '../../api/app/access/create-provider';
import { loadTermsPack } from '../../api/app/terms/load-terms-pack';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from '../support/identities';
import { readPdf } from '../support/read-pdf';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { amendmentInput } from './lives/amendment-input';
import { signed } from './lives/handing-over';
import { Living } from './lives/living';
import { invoicesFrom, newClient, quarterly } from './paying';

/**
 * Sales without VAT: a small business, a client that owes the tax itself, a territory. What is on
 * record of both sides decides, from its own day on, and each document says why.
 */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2026-01-05T08:00:00Z');
  life = new Living(api, 'exempt');
  await invoicesFrom(life, '2026-01-01');
  await life.did('setAccounts', { startsOn: '2026-01-01' });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface Issued {
  readonly kind: string;
  readonly totalIncludingTax: string;
  readonly vatTotal: string;
  readonly vat: readonly object[];
  readonly lines: readonly { readonly vatCategory: string; readonly vatRatePercent: string }[];
  readonly preceding: { readonly reference: string } | null;
  readonly reference: string;
  readonly files: Readonly<Record<'pdfPath' | 'ublPath' | 'ciiPath', string>>;
}
const VAT = 'ratePercent category base vat exemptionCode exemptionReason { en fr }';
const issue = async (contractId: string, on: string): Promise<readonly Issued[]> => {
  life.to(on);
  const { invoices } = await life.did<{ invoices: readonly Issued[] }>(
    'issueInvoices',
    { contractId },
    `invoices { kind reference totalIncludingTax vatTotal vat { ${VAT} } preceding { reference }
      lines { vatCategory vatRatePercent } files { pdfPath ublPath ciiPath } }`,
  );
  return invoices;
};
const provider = (startsOn: string, more: object = {}): Promise<unknown> =>
  life.did('recordIdentity', {
    ...{ partyId: PROVIDER_ID, startsOn, ...PROVIDER_IN_LAW, capital: '10000.00 EUR', ...more },
  });
const SMALL = { category: 'E', code: 'VATEX-FR-FRANCHISE', source: 'Letter of the tax office, 2025-12-12' };
const REASON = {
  fr: 'TVA non applicable, art. 293 B du CGI',
  en: 'VAT not applicable, art. 293 B of the CGI (small business)',
};
const file = async (path: string): Promise<Response> =>
  fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${api.keys.administrator}` } });
const amend = (contractId: string, on: string, monthlyAmount: string): Promise<object> => {
  life.to(on);
  const prices = { prices: [{ code: 'HOSTING', monthlyAmount }] };
  return life.did('amendContract', amendmentInput(contractId, on, prices, `${on}T08:00:00Z`));
};
const adjusted = async (contractId: string): Promise<readonly object[]> => {
  const { billingAdjustments } = await life.says<{ billingAdjustments: { nodes: object[] } }>(
    contractId,
    'billingAdjustments(first: 20) { nodes { kind amount vatRatePercent taxCategory { code ratePercent reason { fr } } } }',
  );
  return billingAdjustments.nodes;
};

test.each([
  ['no reason', { category: 'E', source: 'S' }, 'VAT_EXEMPTION_INVALID', 'vatExemption.reason'],
  [
    'a code whose words are not known, alone',
    { category: 'E', code: 'VATEX-EU-132', source: 'S' },
    'VAT_EXEMPTION_INVALID',
    'vatExemption.reason',
  ],
  [
    'a code that is in no list',
    { category: 'E', code: 'VATEX-FR-X', reason: REASON, source: 'S' },
    'VAT_EXEMPTION_INVALID',
    'vatExemption.code',
  ],
  [
    'a code of another category',
    { category: 'E', code: 'VATEX-EU-AE', source: 'S' },
    'VAT_EXEMPTION_INVALID',
    'vatExemption.code',
  ],
  [
    'a reason that is blank',
    { category: 'AE', reason: { en: 'Why', fr: ' ' }, source: 'S' },
    'TEXT_INVALID',
    'vatExemption.reason.fr',
  ],
  ['no source', { category: 'AE', source: ' ' }, 'TEXT_INVALID', 'vatExemption.source'],
])('refused: %s', async (_, vatExemption, code, path) => {
  const input = { partyId: PROVIDER_ID, startsOn: '2026-01-01', name: 'P', vatExemption };
  const { refusals } = await life.does('recordIdentity', input);
  expect(refusals.map((each) => [each.code, each.path.join('.')])).toEqual([[code, path]]);
});

test('refused: of a partner, to which nothing is sold', async () => {
  const { viewer } = await api.ask<{ viewer: { partner: { id: string } } }>(
    api.keys.erp,
    '{ viewer { partner { id } } }',
    {},
  );
  const input = { partyId: viewer.partner.id, startsOn: '2026-01-01', name: 'P', vatExemption: SMALL };
  expect(await life.refused('recordIdentity', input)).toEqual(['VAT_EXEMPTION_INVALID']);
});

let contractId = '';
let first: Issued;
test('a small business charges no VAT, and its documents say why in both languages', async () => {
  await provider('2026-01-01', { vatNumber: null, vatExemption: SMALL });
  const { viewer } = await api.ask<{ viewer: { provider: { identity: object } } }>(
    api.keys.client,
    '{ viewer { provider { identity(on: "2026-02-01") { vatNumber vatExemption { category code reason { en fr } source } } } } }',
    {},
  );
  expect(viewer.provider.identity).toEqual({ vatNumber: null, vatExemption: { ...SMALL, reason: REASON } });
  contractId = await quarterly(life, await newClient(life, 'Of a small one'), '2026-02-01', '100.00 EUR', {
    directDebit: false,
  });
  const { invoiceDrafts } = await life.says<{ invoiceDrafts: { vat: object[] }[] }>(
    contractId,
    `invoiceDrafts { vat { ${VAT} } }`,
  );
  const group = { ratePercent: '0', category: 'E', base: '309.75 EUR', vat: '0.00 EUR' };
  const vat = [{ ...group, exemptionCode: SMALL.code, exemptionReason: REASON }];
  expect(invoiceDrafts.map((each) => each.vat)).toEqual([vat]);
  const issued = await issue(contractId, '2026-02-01');
  expect(issued).toMatchObject([{ kind: 'INVOICE', totalIncludingTax: '309.75 EUR', vatTotal: '0.00 EUR', vat }]);
  first = issued[0]!;
  expect(new Set(first.lines.map((each) => `${each.vatCategory} ${each.vatRatePercent}`))).toEqual(new Set(['E 0']));
  const ubl = await (await file(first.files.ublPath)).text();
  expect(ubl).toContain('<cbc:TaxExemptionReasonCode>VATEX-FR-FRANCHISE</cbc:TaxExemptionReasonCode>');
  expect(ubl).toContain(`<cbc:TaxExemptionReason>${REASON.fr}</cbc:TaxExemptionReason>`);
  const cii = await (await file(first.files.ciiPath)).text();
  expect(cii).toContain(`<ram:ExemptionReason>${REASON.fr}</ram:ExemptionReason>`);
  expect(cii).toContain('<ram:ExemptionReasonCode>VATEX-FR-FRANCHISE</ram:ExemptionReasonCode>');
  for (const language of ['fr', 'en'] as const) {
    const response = await file(`${first.files.pdfPath}?language=${language.toUpperCase()}`);
    const { pages } = await readPdf(Buffer.from(await response.arrayBuffer()));
    const said = pages.flatMap(({ items }) => items.map(({ str }) => str)).join(' ');
    expect(said.replace(/\s+/g, ' ')).toContain(REASON[language]);
    expect(said).toContain(language === 'fr' ? 'Exonéré' : 'Exempt');
  }
});

test('nothing of it is in an account of VAT', async () => {
  await life.did('postAccountingEntries', { through: '2026-02-01' });
  const { accountingEntries } = await api.ask<{ accountingEntries: { nodes: { lines: { account: string }[] }[] } }>(
    api.keys.administrator,
    'query ($filter: AccountingEntryFilter) { accountingEntries(filter: $filter, first: 100) { nodes { lines { account } } } }',
    { filter: {} },
  );
  const accounts = accountingEntries.nodes.flatMap(({ lines }) => lines.map(({ account }) => account));
  expect(new Set(accounts)).toEqual(new Set(['411', '706', '708']));
});

test('from the day on which it is taxed, VAT is charged, and what was sold without is given back without', async () => {
  await provider('2026-05-01');
  await amend(contractId, '2026-04-01', '70.00 EUR');
  const tax = { code: 'E', ratePercent: '0', reason: { fr: REASON.fr } };
  const credit = { kind: 'PRORATION', amount: '-30.34 EUR', vatRatePercent: '0', taxCategory: tax };
  expect(await adjusted(contractId)).toEqual([credit]);
  const issued = await issue(contractId, '2026-05-01');
  expect(issued).toMatchObject([
    {
      kind: 'INVOICE',
      vat: [
        {
          ratePercent: '20',
          category: 'S',
          base: '219.75 EUR',
          vat: '43.95 EUR',
          exemptionCode: null,
          exemptionReason: null,
        },
      ],
    },
    { kind: 'CREDIT_NOTE', preceding: { reference: first.reference }, totalIncludingTax: '-30.34 EUR' },
  ]);
  expect(issued[1]!.vat).toMatchObject([{ category: 'E', exemptionCode: SMALL.code, exemptionReason: REASON }]);
  // It says the same of its tax where it is on a document.
  expect(await adjusted(contractId)).toEqual([credit]);
});

const GERMAN = {
  siren: null,
  vatNumber: 'DE136695976',
  registeredAddress: { lines: ['Hauptstraße 4'], postcode: '10115', city: 'Berlin', country: 'DE' },
  vatExemption: { category: 'AE', source: 'VIES, 2026-01-04' },
};
const CAYENNE = {
  registeredAddress: { lines: ['3 rue des Palmistes'], postcode: '97300', city: 'Cayenne', country: 'GF' },
  vatExemption: {
    ...{
      category: 'E',
      reason: { en: 'No VAT in Guyane (CGI art. 294)', fr: 'TVA non applicable en Guyane (CGI, art. 294)' },
    },
    source: 'CGI art. 294, 1',
  },
};

test.each([
  ['reverse charge, abroad', GERMAN, 'AE', 'VATEX-EU-AE', 'Autoliquidation (CGI, art. 283)'],
  ['a territory, in words alone', CAYENNE, 'E', null, 'TVA non applicable en Guyane (CGI, art. 294)'],
])('%s: what is on record of the client', async (name, identity, category, exemptionCode, fr) => {
  const own = await quarterly(life, await newClient(life, name, {}, identity), '2026-06-01', '100.00 EUR');
  const issued = await issue(own, '2026-06-01');
  expect(issued).toMatchObject([
    { totalIncludingTax: '300.00 EUR', vat: [{ category, ratePercent: '0', exemptionCode, exemptionReason: { fr } }] },
  ]);
  expect(await (await file(issued[0]!.files.ublPath)).text()).toContain(`>${fr}</cbc:TaxExemptionReason>`);
  // What is sold without VAT later bears none either.
  await amend(own, '2026-07-01', '130.00 EUR');
  expect(await adjusted(own)).toMatchObject([
    { kind: 'PRORATION', vatRatePercent: '0', taxCategory: { code: category, reason: { fr } } },
  ]);
});

test('a client that owes the VAT itself comes before a seller that charges none', async () => {
  await provider('2026-08-01', { vatExemption: SMALL });
  const german = await quarterly(life, await newClient(life, 'Both', {}, GERMAN), '2026-08-01', '100.00 EUR');
  expect(await issue(german, '2026-08-01')).toMatchObject([
    { vat: [{ category: 'AE', exemptionCode: 'VATEX-EU-AE' }] },
  ]);
  const other = await quarterly(life, await newClient(life, 'Other'), '2026-08-01', '100.00 EUR');
  expect(await issue(other, '2026-08-01')).toMatchObject([{ vat: [{ category: 'E', exemptionCode: SMALL.code }] }]);
  await provider('2026-08-02');
});

test('a contract that is handed over is charged to its new client as that client is taxed', async () => {
  const from = await quarterly(life, await newClient(life, 'Former', {}, GERMAN), '2026-08-03', '100.00 EUR');
  await issue(from, '2026-08-03');
  const handOver = async (contractOf: string, toClientId: string, on: string): Promise<string> => {
    life.to(on);
    const { newContract } = await life.did<{ newContract: { id: string } }>(
      'transferContract',
      {
        ...{ contractId: contractOf, toClientId, number: `T-${on}`, effectiveOn: on },
        ...{ requestReference: 'R-7', requestedOn: '2026-08-03', consent: { reference: 'C-7', givenOn: '2026-08-03' } },
        ...{ formerClientSignature: signed('M. Morel'), newClientSignature: signed('V. Vidal') },
        providerSignature: signed('P. Petit'),
      },
      'newContract { id }',
    );
    return newContract.id;
  };
  const taxed = await handOver(from, await newClient(life, 'Taxed'), '2026-08-04');
  expect(await adjusted(from)).toMatchObject([{ vatRatePercent: '0', taxCategory: { code: 'AE' } }]);
  expect(await adjusted(taxed)).toMatchObject([{ vatRatePercent: '20', taxCategory: { code: 'S' } }]);
  const other = await quarterly(life, await newClient(life, 'Former, taxed'), '2026-08-04', '100.00 EUR');
  await issue(other, '2026-08-04');
  const exempt = await handOver(other, await newClient(life, 'New, exempt', {}, GERMAN), '2026-08-05');
  expect(await adjusted(other)).toMatchObject([{ vatRatePercent: '20', taxCategory: { code: 'S' } }]);
  expect(await adjusted(exempt)).toMatchObject([{ vatRatePercent: '0', taxCategory: { code: 'AE' } }]);
});

test('reverse charge to a client without VAT number is not invoiced', async () => {
  const { vatExemption } = GERMAN;
  const clientId = await newClient(life, 'Numberless', {}, { ...CLIENT_IN_LAW, vatNumber: null, vatExemption });
  const own = await quarterly(life, clientId, '2026-08-05', '100.00 EUR');
  const { refusals } = await life.does('issueInvoices', { contractId: own });
  expect(refusals.map(({ code, path }) => [code, path.join('.')])).toEqual([['INVOICE_INCOMPLETE', 'buyer.vatNumber']]);
});

test('terms of an exempt activity say why, and need a reason', async () => {
  const training = async (id: string, more: object): Promise<Issued[]> => {
    const { json } = readTermsPacks('seeds/terms').find(({ name }) => name === 'generic-2017/v2')!;
    const { billing, ...pack } = json as { readonly billing: object };
    const exempt = { ...billing, vatCategory: 'E', vatRatePercent: '0', ...more };
    await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
      loadTermsPack(
        tx,
        PROVIDER_ID,
        { name: id, json: { ...pack, id, version: 1, billing: exempt } },
        api.clock.stamps(),
      ),
    );
    const own = await quarterly(life, await newClient(life, id), '2026-08-07', '600.00 EUR', {
      termsPack: { key: id, version: 1 },
      ...{ billingPeriodMonths: 1, overrides: [], priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }] },
      modules: [{ key: 'monitoring' }, { key: 'administration' }],
      termMonths: 24,
    });
    life.to('2026-09-07');
    const issued = await life.does<{ invoices: Issued[] }>(
      'issueInvoices',
      { contractId: own },
      `invoices { vat { ${VAT} } }`,
    );
    expect(issued.refusals.map(({ code, path }) => [code, path.join('.')])).toEqual(
      'vatExemption' in more ? [] : [['INVOICE_INCOMPLETE', 'vat.0.exemption']],
    );
    return issued.invoices;
  };
  await training('without-reason', {});
  const reason = { en: 'Training, exempt (CGI art. 261, 4)', fr: 'Formation exonérée (CGI, art. 261, 4)' };
  const [invoice] = await training('training', { vatExemption: { code: 'VATEX-FR-CGI261-4', reason } });
  expect(invoice!.vat).toMatchObject([
    { category: 'E', ratePercent: '0', exemptionCode: 'VATEX-FR-CGI261-4', exemptionReason: reason },
  ]);
});

test('a contract in another currency than the books is not invoiced here, and says why', async () => {
  const { json } = readTermsPacks('seeds/terms').find(({ name }) => name === 'generic-2017/v2')!;
  const inFrancs = JSON.parse(JSON.stringify(json).replaceAll('EUR', 'CHF')) as object;
  const pack = { ...inFrancs, id: 'in-francs', version: 1 };
  await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
    loadTermsPack(tx, PROVIDER_ID, { name: 'in-francs', json: pack }, api.clock.stamps()),
  );
  const francs = await quarterly(life, await newClient(life, 'Genève'), '2026-08-10', '600.00 CHF', {
    termsPack: { key: 'in-francs', version: 1 },
    ...{ billingPeriodMonths: 1, overrides: [], priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 CHF' }] },
    modules: [{ key: 'monitoring' }, { key: 'administration' }],
    termMonths: 24,
  });
  const { refusals } = await life.does('issueInvoices', { contractId: francs });
  expect(refusals).toMatchObject([{ code: 'CURRENCY_NOT_INVOICED', path: ['contractId'] }]);
  expect(refusals[0]!.message).toMatch(/^Contract .* is in CHF, and the books are in EUR\.$/);
  expect(await life.says(francs, 'invoices(first: 1) { totalCount }')).toEqual({ invoices: { totalCount: 0 } });
});
