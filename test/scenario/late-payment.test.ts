import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly, type Bill } from './paying';

/**
 * What invoices cost that are paid late, from payments and formal notices on record: each figure was
 * worked out by hand before (`omr-hosted` art. 21.3, C. com. art. L441-10).
 */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2024-05-02T09:00:00Z');
  life = new Living(api, 'late');
  await invoicesFrom(life, '2024-01-01');
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const LEGAL = [
  { halfYear: '2024-H1', percent: '5.07' },
  { halfYear: '2024-H2', percent: '4.92' },
  { halfYear: '2025-H2', percent: '2.76' },
];
const BANK = [{ halfYear: '2025-H2', percent: '2.15' }];

interface Charge {
  readonly startsAfter: string;
  readonly days: number;
  readonly interest: string;
  readonly recoveryFee: string;
  readonly total: string;
}
interface Late {
  readonly invoice: { readonly id: string };
  readonly noticedOn: string | null;
  readonly paidOn: string | null;
  readonly daysLate: number;
  readonly byContract: Charge | null;
  readonly lawfulMinimum: Charge | null;
  readonly lawfulDefault: Charge | null;
}
interface Answer {
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
  readonly simulation: { readonly until: string; readonly invoices: readonly Late[] } | null;
}
const CHARGE = '{ startsAfter days interest recoveryFee total explanation { replay { differences { name } } } }';

async function late(contractId: string, more: object = {}, key: string = api.keys.administrator): Promise<Answer> {
  const text = `query ($input: SimulateLateInterestInput!) { simulateLateInterest(input: $input) { refusals { code path message }
    simulation { until invoices { invoice { id } noticedOn paidOn daysLate byContract ${CHARGE} lawfulMinimum ${CHARGE}
    lawfulDefault ${CHARGE} } } } }`;
  const input = { contractId, legalRates: LEGAL, ...more };
  return (await api.ask<{ simulateLateInterest: Answer }>(key, text, { input })).simulateLateInterest;
}

async function lateInvoices(contractId: string, more: object = {}): Promise<readonly Late[]> {
  const { refusals, simulation } = await late(contractId, more);
  expect(refusals).toEqual([]);
  return simulation!.invoices;
}

const said = (charge: Charge | null): string =>
  charge === null
    ? 'none'
    : `${charge.days} days from ${charge.startsAfter}: ${charge.interest} + ${charge.recoveryFee}`;

async function pays(clientId: string, amount: string, valueOn: string): Promise<void> {
  life.to(valueOn);
  await life.did('recordPayment', { clientId, amount: `${amount} EUR`, valueOn, method: 'TRANSFER' });
}

test('from the formal notice, day by day, each part payment from the day after it; the lawful minimum beside it', async () => {
  const clientId = await newClient(life, 'Late hosted');
  const contractId = await quarterly(life, clientId, '2024-06-01', '2066.13 EUR', { directDebit: false });
  const [bill] = await billed(life, contractId);
  expect(bill!.totalIncludingTax).toBe('7449.77 EUR');
  expect(await lateInvoices(contractId)).toEqual([]);
  life.to('2024-06-09');
  const [before] = await lateInvoices(contractId);
  expect([said(before!.byContract), before!.lawfulMinimum!.days]).toEqual(['none', 8]);
  life.to('2024-06-10');
  const notice = { contractId, reason: 'NON_PAYMENT', about: 'F14', sentOn: '2024-06-10', proof: 'RK 1' };
  await life.did('recordFormalNotice', notice);
  await pays(clientId, '3000.00', '2024-06-28');
  await pays(clientId, '4449.77', '2024-07-15');
  life.to('2024-08-20');
  const [found] = await lateInvoices(contractId);
  expect(found).toMatchObject({ noticedOn: '2024-06-10', paidOn: '2024-07-15', daysLate: 44, lawfulDefault: null });
  expect(said(found!.byContract)).toBe('35 days from 2024-06-10: 43.29 EUR + 0.00 EUR');
  expect(said(found!.lawfulMinimum)).toBe('44 days from 2024-06-01: 114.52 EUR + 40.00 EUR');
  // As of a day on which half of it was still owed.
  const [then] = await lateInvoices(contractId, { until: '2024-06-30' });
  expect([then!.paidOn, said(then!.byContract)]).toEqual([null, '20 days from 2024-06-10: 29.79 EUR + 0.00 EUR']);
});

/** A contract whose terms are silent on late payment, billed on its first day. */
async function silent(
  amount: string,
  startsOn: string,
  clientKind: string | null = null,
): Promise<{ clientId: string; contractId: string; bill: Bill }> {
  life.to(startsOn);
  const clientId = await newClient(
    life,
    `Silent ${amount} ${clientKind ?? ''}`,
    {},
    clientKind === null ? {} : { clientKind, siret: '55210055400013' },
  );
  const contractId = await quarterly(life, clientId, startsOn, amount, {
    termsPack: { key: 'generic-2017', version: 1 },
    termMonths: 12,
    billingPeriodMonths: 1,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: amount }],
    modules: ['monitoring', 'administration', 'maintenance', 'support'].map((key) => ({ key })),
    overrides: [
      { parameter: 'notice.months', value: '2' },
      { parameter: 'administration.minutes', value: '240' },
    ],
  });
  const [bill] = await billed(life, contractId);
  return { clientId, contractId, bill: bill! };
}

test('who is no professional owes no 40 €, and by the law the legal rate from a formal notice', async () => {
  const { contractId } = await silent('100.00 EUR', '2025-07-01', 'CONSUMER');
  const { contractId: publicOne } = await silent('200.00 EUR', '2025-07-01', 'PUBLIC_BODY');
  const [found] = await lateInvoices(contractId, { until: '2025-07-31' });
  expect(said(found!.byContract)).toBe('30 days from 2025-07-01: 0.82 EUR + 0.00 EUR');
  expect(said(found!.lawfulMinimum)).toBe('none');
  life.to('2025-07-11');
  const notice = { contractId, reason: 'NON_PAYMENT', about: 'F', sentOn: '2025-07-11', proof: 'RK 2' };
  await life.did('recordFormalNotice', notice);
  const [noticed] = await lateInvoices(contractId, { until: '2025-07-31' });
  // 120.00 × 2.76 % × 20 ÷ 365.
  expect(said(noticed!.lawfulMinimum)).toBe('20 days from 2025-07-11: 0.18 EUR + 0.00 EUR');
  expect((await late(publicOne, { until: '2025-07-31' })).refusals).toMatchObject([
    { code: 'LEGAL_RATE_MISSING', path: ['refinancingRates'] },
  ]);
  const [body] = await lateInvoices(publicOne, { until: '2025-07-31', refinancingRates: BANK });
  // 240.00 × 10.15 % × 30 ÷ 365.
  expect(said(body!.lawfulMinimum)).toBe('30 days from 2025-07-01: 2.00 EUR + 40.00 EUR');
  expect(body!.lawfulDefault).toBeNull();
});

test('what the bank returned was never paid; what was paid in time is not late', async () => {
  const { clientId, contractId } = await silent('300.00 EUR', '2025-08-01');
  const paid = { clientId, amount: '360.00 EUR', valueOn: '2025-08-01', method: 'DIRECT_DEBIT' };
  const { payment } = await life.did<{ payment: { id: string } }>('recordPayment', paid, 'payment { id }');
  expect(await lateInvoices(contractId, { until: '2025-08-31' })).toEqual([]);
  life.to('2025-08-08');
  await life.did('reversePayment', { paymentId: payment.id, reversedOn: '2025-08-08', reason: 'DEBIT_RETURNED' });
  const [found] = await lateInvoices(contractId, { until: '2025-08-31' });
  expect(found).toMatchObject({ paidOn: null, daysLate: 30, byContract: { days: 30 } });
});

test('silent terms: from the due date, 40 €, and the rate of the law where nothing is agreed', async () => {
  const other = await silent('650.00 EUR', '2025-09-01');
  await pays(other.clientId, '780.00', '2025-09-25');
  const [second] = await lateInvoices(other.contractId, { refinancingRates: BANK, until: '2025-09-30' });
  expect([second!.byContract!.total, second!.lawfulDefault!.interest]).toEqual(['44.25 EUR', '6.23 EUR']);
  const { clientId, contractId, bill } = await silent('720.00 EUR', '2025-09-30');
  expect(bill.totalIncludingTax).toBe('864.00 EUR');
  await pays(clientId, '864.00', '2025-11-14');
  const [found] = await lateInvoices(contractId, { refinancingRates: BANK, until: '2025-11-20' });
  expect(said(found!.byContract)).toBe('45 days from 2025-09-30: 8.82 EUR + 40.00 EUR');
  expect(found!.byContract!.total).toBe('48.82 EUR');
  expect(said(found!.lawfulDefault)).toBe('45 days from 2025-09-30: 12.94 EUR + 40.00 EUR');
});

test('what cannot be calculated is refused', async () => {
  const { contractId } = await silent('400.00 EUR', '2025-12-01');
  const until = '2026-01-15';
  expect((await late(contractId, { until })).refusals).toMatchObject([
    { code: 'LEGAL_RATE_MISSING', message: 'There is no legal interest rate for 2026-H1.' },
  ]);
  const bad = [
    { halfYear: '2026', percent: '2.00' },
    { halfYear: '2026-H1', percent: '100.01' },
  ];
  expect((await late(contractId, { legalRates: bad })).refusals).toMatchObject([
    { code: 'TEXT_INVALID', path: ['legalRates', '0', 'halfYear'] },
    { code: 'NUMBER_OUT_OF_RANGE', path: ['legalRates', '1', 'percent'] },
  ]);
  expect((await late('019a0000-0000-7000-8999-000000000999')).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await late(contractId, {}, api.keys.client)).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('a formal notice asks for the invoices that it names, and for none that is paid or not late on its day', async () => {
  const clientId = await newClient(life, 'Noticed');
  const contractId = await quarterly(life, clientId, '2026-02-01', '100.00 EUR', { directDebit: true });
  await billed(life, contractId);
  life.to('2026-05-01');
  const [second] = await billed(life, contractId);
  life.to('2026-05-10');
  const rates = { legalRates: [{ halfYear: '2026-H1', percent: '2.62' }], until: '2026-05-20' };
  const noticed = async (): Promise<readonly (string | null)[]> =>
    (await lateInvoices(contractId, rates)).map(({ noticedOn }) => noticedOn);
  const notice = { contractId, reason: 'NON_PAYMENT', about: 'F', proof: 'RK', sentOn: '2026-05-01' };
  // On the due day of the second one, it asks for the first alone.
  await life.did('recordFormalNotice', notice);
  expect(await noticed()).toEqual(['2026-05-01', null]);
  const named = { ...notice, sentOn: '2026-05-10', invoiceIds: [second!.id] };
  expect(await life.refused('recordFormalNotice', { ...named, invoiceIds: [contractId] })).toEqual(['NOT_FOUND']);
  await life.did('recordFormalNotice', named);
  expect(await noticed()).toEqual(['2026-05-01', '2026-05-10']);
  const { terminationGrounds } = await life.says<{ terminationGrounds: { invoiceIds: string[] }[] }>(
    contractId,
    'terminationGrounds { invoiceIds }',
  );
  expect(terminationGrounds).toEqual([{ invoiceIds: [] }, { invoiceIds: [second!.id] }]);
});

test('rates on file serve where none is given, and those given instead of them', async () => {
  const { contractId } = await silent('800.00 EUR', '2026-06-01');
  const until = '2026-06-30';
  const asked = { legalRates: [], until };
  expect((await late(contractId, asked)).refusals).toMatchObject([{ code: 'LEGAL_RATE_MISSING' }]);
  const rate = (from: string, percent: string): object => ({ from, percent, source: 'JO' });
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates: [rate('2025-07-01', '2.76')] });
  // Legal interest is set for each half-year: that of the last one does not go on.
  expect((await late(contractId, asked)).refusals).toMatchObject([{ code: 'LEGAL_RATE_MISSING' }]);
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates: [rate('2026-01-01', '2.62')] });
  const [found] = await lateInvoices(contractId, asked);
  // 960.00 × 7.86 % × 29 ÷ 365.
  expect([found!.byContract!.interest, found!.lawfulDefault]).toEqual(['6.00 EUR', null]);
  await life.did('recordLegalRates', { kind: 'ECB_REFINANCING', rates: [rate('2025-06-11', '2.15')] });
  // 960.00 × 12.15 % × 29 ÷ 365.
  expect((await lateInvoices(contractId, asked))[0]!.lawfulDefault!.interest).toBe('9.27 EUR');
  const given = { ...asked, legalRates: [{ halfYear: '2026-H1', percent: '5.24' }] };
  expect((await lateInvoices(contractId, given))[0]!.byContract!.interest).toBe('11.99 EUR');
});

test('what lapsed is left out: a consumer owes for two years, a business for five', async () => {
  const consumer = await silent('10.00 EUR', '2026-06-02', 'CONSUMER');
  const business = await silent('20.00 EUR', '2026-06-02');
  expect(await lateInvoices(consumer.contractId, { until: '2028-06-02', legalRates: LONG })).toHaveLength(1);
  expect(await lateInvoices(consumer.contractId, { until: '2028-06-03', legalRates: LONG })).toEqual([]);
  expect(await lateInvoices(business.contractId, { until: '2028-06-03', legalRates: LONG })).toHaveLength(1);
});

const rateOfTwo = (halfYear: string): object => ({ halfYear, percent: '2.00' });
const LONG = ['2026-H1', '2026-H2', '2027-H1', '2027-H2', '2028-H1'].map(rateOfTwo);
