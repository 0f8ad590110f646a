import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { causeOf, detailsOf, inOneLine } from './detailed';
import { amendmentInput } from './lives/amendment-input';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly, type Bill } from './paying';

/** Late interest and the fixed sum for recovery, claimed by a person on a document without VAT. */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2024-05-02T09:00:00Z');
  life = new Living(api, 'claims');
  await invoicesFrom(life, '2024-01-01');
  const rate = (from: string, percent: string): object => ({ from, percent, source: 'JO' });
  const rates = [
    rate('2024-01-01', '5.07'),
    rate('2024-07-01', '4.92'),
    rate('2025-01-01', '3.71'),
    rate('2025-07-01', '2.76'),
  ];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface Claim {
  readonly kind: string;
  readonly days: number;
  readonly amount: string;
  readonly lawfulAmount: string | null;
  readonly document: { readonly id: string } | null;
  readonly billingAdjustment: { readonly kind: string; readonly vatRatePercent: string };
}
interface Issued {
  readonly claims: readonly Claim[];
  readonly invoices: readonly {
    readonly id: string;
    readonly kind: string;
    readonly totalIncludingTax: string;
    readonly vatTotal: string;
    readonly vat: readonly { readonly category: string }[];
  }[];
}
const ISSUED = `claims { kind days amount lawfulAmount document { id }
    billingAdjustment { kind vatRatePercent explanation { replay { differences { name } } } } }
  invoices { id kind totalIncludingTax vatTotal vat { category } }`;

const said = ({ claims }: Issued): readonly string[] =>
  claims.map(({ kind, days, amount, lawfulAmount }) => `${kind} ${days} ${amount} (${lawfulAmount ?? 'none'})`);

/** A quarter of 7 449.77 EUR that is late, with a formal notice of ten days after. */
async function owing(name: string, year: number): Promise<{ clientId: string; contractId: string; bill: Bill }> {
  const [from, sentOn] = [`${year}-06-01`, `${year}-06-10`];
  life.to(from);
  const clientId = await newClient(life, name);
  const contractId = await quarterly(life, clientId, from, '2066.13 EUR', { directDebit: false });
  const [bill] = await billed(life, contractId);
  life.to(sentOn);
  const notice = { contractId, reason: 'NON_PAYMENT', about: 'F14', sentOn, proof: 'RK 1' };
  await life.did('recordFormalNotice', notice);
  return { clientId, contractId, bill: bill! };
}

const claim = (contractId: string, through: string, confirmedTotal: string, more: object = {}): object => {
  return { contractId, through, basis: 'CONTRACT', confirmedTotal, ...more };
};

test('by the contract, through a day, then for the days after; the document is paid like any other', async () => {
  const { clientId, contractId, bill } = await owing('Claimed', 2024);
  life.to('2024-06-30');
  const first = claim(contractId, '2024-06-30', '31.04 EUR');
  expect(await life.refused('issueLateInterest', { ...first, through: '2024-07-01' })).toEqual(['TIME_IN_FUTURE']);
  expect(await life.refused('issueLateInterest', claim(contractId, '2024-06-30', '1.00 EUR'))).toEqual([
    'CONFIRMATION_REQUIRED',
  ]);
  expect(await life.refused('issueLateInterest', { ...first, invoiceIds: [contractId] })).toEqual(['NOT_FOUND']);
  expect(await life.refused('issueLateInterest', { ...first, contractId: clientId })).toEqual(['NOT_FOUND']);
  const done = await life.did<Issued>('issueLateInterest', first, ISSUED);
  // 7 449.77 × 7.605 % × 20 ÷ 365; by the law three times the legal rate, 29 days.
  expect(said(done)).toEqual(['INTEREST 20 31.04 EUR (90.03 EUR)']);
  expect(done.claims[0]!.billingAdjustment).toMatchObject({ kind: 'LATE_INTEREST', vatRatePercent: '0' });
  const [document] = done.invoices;
  expect(document).toMatchObject({
    ...{ kind: 'INVOICE', totalIncludingTax: '31.04 EUR', vatTotal: '0.00 EUR', vat: [{ category: 'O' }] },
    id: done.claims[0]!.document!.id,
  });
  const late = (await detailsOf(api, contractId)).at(-1)!;
  expect(inOneLine(late)).toBe('LATE_INTEREST 31.04 EUR, 2024-06-11/2024-06-30, no product, O 0');
  expect(late.taxCategory.reason).not.toBeNull();
  expect(causeOf(late)).toEqual({ kind: 'LATE_CLAIM', lateClaim: { invoice: { id: bill.id } } });
  expect(await life.refused('issueLateInterest', first)).toEqual(['NOTHING_CHANGED']);
  // A part is paid on 28 June, and known later: what was charged too much is given back with the next.
  life.to('2024-07-15');
  const paid = { clientId, method: 'TRANSFER', invoiceIds: [bill.id] };
  await life.did('recordPayment', { ...paid, amount: '3000.00 EUR', valueOn: '2024-06-28' });
  await life.did('recordPayment', { ...paid, amount: '4449.77 EUR', valueOn: '2024-07-15' });
  const rest = await life.did<Issued>('issueLateInterest', claim(contractId, '2024-07-15', '12.25 EUR'), ISSUED);
  // 43.29 in all, as the days of this debt were worked out by hand.
  expect(said(rest)).toEqual(['INTEREST 35 12.25 EUR (114.52 EUR)']);
  // Interest bears no interest, and is on the statement of account.
  life.to('2024-09-30');
  const text = `query ($id: ID!, $input: SimulateLateInterestInput!) { simulateLateInterest(input: $input) { simulation {
      invoices { invoice { id } claimedInterest claimedRecoveryFee claimedThrough } } }
    client(id: $id) { account { balance } } invoice(id: "${bill.id}") { lateClaims { amount } } }`;
  const seen = await api.ask<{
    simulateLateInterest: { simulation: { invoices: object[] } };
    client: { account: object[] };
    invoice: { lateClaims: { amount: string }[] };
  }>(api.keys.administrator, text, { id: clientId, input: { contractId } });
  expect(seen.simulateLateInterest.simulation.invoices).toEqual([
    {
      ...{ invoice: { id: bill.id }, claimedInterest: '43.29 EUR' },
      ...{ claimedRecoveryFee: '0.00 EUR', claimedThrough: '2024-07-15' },
    },
  ]);
  expect(seen.client.account).toEqual([{ balance: '43.29 EUR' }]);
  expect(seen.invoice.lateClaims.map(({ amount }) => amount)).toEqual(['31.04 EUR', '12.25 EUR']);
  await life.did('recordPayment', { clientId, method: 'TRANSFER', amount: '43.29 EUR', valueOn: '2024-09-30' });
  const files = `query ($id: ID!) { invoice(id: $id) { openAmount files { pdfPath ublPath ciiPath } lines { label { fr } } } }`;
  const { invoice } = await api.ask<{ invoice: { openAmount: string; files: object; lines: { label: object }[] } }>(
    api.keys.administrator,
    files,
    { id: document!.id },
  );
  expect(invoice.openAmount).toBe('0.00 EUR');
  expect(invoice.files).not.toBeNull();
  expect(invoice.lines.map(({ label }) => label)).toEqual([
    {
      fr: `Intérêts de retard sur la facture ${bill.reference} de 7449.77 EUR : 20 jours après le 2024-06-10, jusqu’au 2024-06-30`,
    },
  ]);
});

test('by the law, with 40 € once for the invoice', async () => {
  const { contractId } = await owing('Claimed by law', 2025);
  life.to('2025-06-30');
  const lawful = { basis: 'LAWFUL_MINIMUM' };
  const done = await life.did<Issued>(
    'issueLateInterest',
    claim(contractId, '2025-06-30', '105.88 EUR', lawful),
    ISSUED,
  );
  expect(said(done)).toEqual(['INTEREST 29 65.88 EUR (65.88 EUR)', 'RECOVERY_FEE 29 40.00 EUR (40.00 EUR)']);
  expect(done.invoices).toMatchObject([{ totalIncludingTax: '105.88 EUR', vatTotal: '0.00 EUR' }]);
  life.to('2025-07-02');
  // Two days more, one of each half-year's rate; no second fixed sum.
  const more = await life.did<Issued>('issueLateInterest', claim(contractId, '2025-07-02', '3.38 EUR', lawful), ISSUED);
  expect(said(more)).toEqual(['INTEREST 31 3.38 EUR (69.26 EUR)']);
  life.to('2026-02-01');
  expect(await life.refused('issueLateInterest', claim(contractId, '2026-01-15', '1.00 EUR'))).toEqual([
    'LEGAL_RATE_MISSING',
  ]);
  const { refusals } = await life.does('issueLateInterest', claim(contractId, '2026-01-15', '1.00 EUR'));
  expect(refusals).toMatchObject([
    { path: ['through'], whatToDo: expect.stringContaining('recordLegalRates') as string },
  ]);
});

test('where a partner invoices, it pulls the adjustment and no document is made', async () => {
  const { contractId } = await owing('Claimed by a partner', 2026);
  const rates = [{ from: '2026-01-01', percent: '2.62', source: 'JO' }];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
  const changes = { invoicedBy: 'PARTNER_ERP' };
  await life.did('amendContract', amendmentInput(contractId, '2026-06-15', changes, '2026-06-10T07:00:00Z'));
  life.to('2026-06-20');
  // 7 449.77 × 3.93 % × 10 ÷ 365.
  const done = await life.did<Issued>('issueLateInterest', claim(contractId, '2026-06-20', '8.02 EUR'), ISSUED);
  expect(said(done)).toEqual(['INTEREST 10 8.02 EUR (30.48 EUR)']);
  expect([done.claims[0]!.document, done.invoices]).toEqual([null, []]);
  const text = `query ($id: ID!) { contract(id: $id) { billingAdjustments(first: 50) { nodes { kind amount vatRatePercent } } } }`;
  const { contract } = await api.ask<{ contract: { billingAdjustments: { nodes: { kind: string }[] } } }>(
    api.keys.administrator,
    text,
    { id: contractId },
  );
  const pulled = contract.billingAdjustments.nodes.filter(({ kind }) => kind === 'LATE_INTEREST');
  expect(pulled).toEqual([{ kind: 'LATE_INTEREST', amount: '8.02 EUR', vatRatePercent: '0' }]);
});

test('a claim through an earlier day gives nothing back; what was never late is given back', async () => {
  const rates = [{ from: '2027-01-01', percent: '2.62', source: 'JO' }];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
  const { clientId, contractId, bill } = await owing('Claimed and paid in time', 2027);
  life.to('2027-06-20');
  const lawful = { basis: 'LAWFUL_MINIMUM' };
  await life.did('issueLateInterest', claim(contractId, '2027-06-20', '70.48 EUR', lawful));
  for (const more of [{}, lawful])
    expect(await life.refused('issueLateInterest', claim(contractId, '2027-06-15', '-1.00 EUR', more))).toEqual([
      'NOTHING_CHANGED',
    ]);
  life.to('2027-06-25');
  const paid = { clientId, amount: '7449.77 EUR', valueOn: '2027-06-01', method: 'TRANSFER', invoiceIds: [bill.id] };
  await life.did('recordPayment', paid);
  expect(await life.refused('issueLateInterest', claim(contractId, '2027-06-19', '-70.48 EUR'))).toEqual([
    'NOTHING_CHANGED',
  ]);
  const named = { invoiceIds: [bill.id] };
  const back = await life.did<Issued>(
    'issueLateInterest',
    claim(contractId, '2027-06-25', '-70.48 EUR', named),
    ISSUED,
  );
  expect(said(back)).toEqual(['INTEREST 0 -30.48 EUR (none)', 'RECOVERY_FEE 0 -40.00 EUR (none)']);
  expect(back.invoices).toMatchObject([{ kind: 'CREDIT_NOTE', totalIncludingTax: '-70.48 EUR', vatTotal: '0.00 EUR' }]);
  expect(await life.refused('issueLateInterest', claim(contractId, '2027-06-25', '-70.48 EUR'))).toEqual([
    'NOTHING_CHANGED',
  ]);
});

test('what bears no interest any more by the rule that it was claimed by is given back by that rule alone', async () => {
  const { clientId, contractId, bill } = await owing('Claimed and paid before the notice', 2028);
  const rates = [{ from: '2028-01-01', percent: '2.62', source: 'JO' }];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
  life.to('2028-06-20');
  await life.did('issueLateInterest', claim(contractId, '2028-06-20', '8.02 EUR'));
  const paid = { clientId, amount: '7449.77 EUR', valueOn: '2028-06-05', method: 'TRANSFER', invoiceIds: [bill.id] };
  await life.did('recordPayment', paid);
  const back = await life.did<Issued>('issueLateInterest', claim(contractId, '2028-06-20', '-8.02 EUR'), ISSUED);
  // 7 449.77 × 7.86 % × 4 ÷ 365 by the law, which nobody claims here.
  expect(said(back)).toEqual(['INTEREST 0 -8.02 EUR (6.42 EUR)']);
  const lawful = { basis: 'LAWFUL_MINIMUM' };
  await life.did('issueLateInterest', claim(contractId, '2028-06-20', '46.42 EUR', lawful));
  expect(await life.refused('issueLateInterest', claim(contractId, '2028-06-20', '-46.42 EUR'))).toEqual([
    'NOTHING_CHANGED',
  ]);
});

test('a claim by the contract of a public body asks for no rate of the ECB, one by the law does', async () => {
  life.to('2028-07-01');
  const body = { clientKind: 'PUBLIC_BODY', siret: '55210055400013' };
  const clientId = await newClient(life, 'Public', {}, body);
  const contractId = await quarterly(life, clientId, '2028-07-01', '2066.13 EUR', { directDebit: false });
  await billed(life, contractId);
  life.to('2028-07-10');
  const notice = { contractId, reason: 'NON_PAYMENT', about: 'F15', sentOn: '2028-07-10', proof: 'RK 2' };
  await life.did('recordFormalNotice', notice);
  const rates = [{ from: '2028-07-01', percent: '2.62', source: 'JO' }];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
  life.to('2028-07-20');
  const lawful = claim(contractId, '2028-07-20', '1.00 EUR', { basis: 'LAWFUL_MINIMUM' });
  const { refusals } = await life.does('issueLateInterest', lawful);
  expect(refusals).toMatchObject([{ code: 'LEGAL_RATE_MISSING', path: ['through'] }]);
  const done = await life.did<Issued>('issueLateInterest', claim(contractId, '2028-07-20', '8.02 EUR'), ISSUED);
  expect(said(done)).toEqual(['INTEREST 10 8.02 EUR (none)']);
});
