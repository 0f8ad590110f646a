import { providerSession } from '../../api/app/access/create-provider';
import { loadTermsPack } from '../../api/app/terms/load-terms-pack';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from '../support/identities';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { amendmentInput } from './lives/amendment-input';
import { signed } from './lives/handing-over';
import { Living } from './lives/living';
import { invoicesFrom, newClient, quarterly } from './paying';
import { clientOf } from './story-documents';

/**
 * The end of sales without VAT within what was invoiced in advance: what is given back, and what is
 * charged anew, has the VAT of its own days.
 */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2026-01-05T08:00:00Z');
  life = new Living(api, 'ended');
  await invoicesFrom(life, '2026-01-01');
  await provider('2026-01-01', { vatNumber: null, vatExemption: SMALL });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const SMALL = { category: 'E', code: 'VATEX-FR-FRANCHISE', source: 'Letter of the tax office, 2025-12-12' };
const provider = (startsOn: string, more: object = {}): Promise<unknown> =>
  life.did('recordIdentity', {
    ...{ partyId: PROVIDER_ID, startsOn, ...PROVIDER_IN_LAW, capital: '10000.00 EUR', ...more },
  });
interface Issued {
  readonly kind: string;
  readonly vat: readonly { readonly category: string; readonly ratePercent: string; readonly base: string }[];
}
/** Issues what has fallen due of a contract by a day, as its groups of VAT. */
const issue = async (contractId: string, on: string): Promise<readonly string[]> => {
  life.to(on);
  const { invoices } = await life.did<{ invoices: readonly Issued[] }>(
    'issueInvoices',
    { contractId },
    'invoices { kind vat { category ratePercent base } }',
  );
  return invoices.flatMap(({ kind, vat }) =>
    vat.map(({ category, ratePercent, base }) => `${kind} ${base} ${category} ${ratePercent}`),
  );
};
interface Adjusted {
  readonly kind: string;
  readonly amount: string;
  readonly vatRatePercent: string;
  readonly taxCategory: { readonly code: string; readonly ratePercent: string };
}
const adjusted = async (contractId: string): Promise<readonly string[]> => {
  const { billingAdjustments } = await life.says<{ billingAdjustments: { nodes: readonly Adjusted[] } }>(
    contractId,
    'billingAdjustments(first: 20) { nodes { kind amount vatRatePercent taxCategory { code ratePercent } } }',
  );
  return billingAdjustments.nodes.map(({ kind, amount, vatRatePercent, taxCategory: { code, ratePercent } }) => {
    expect(ratePercent).toBe(vatRatePercent);
    return `${kind} ${amount} ${code} ${vatRatePercent}`;
  });
};

const LOWER = [
  { parameter: 'restoration.target', value: 'PT4H30M' },
  { parameter: 'penalty.vat', value: 'PRICE_REDUCTION' },
];
/** A breach on a Monday, whose penalty of 100.00 is accepted on another day. */
async function penalised(contractId: string, monday: string, acceptedOn: string): Promise<string> {
  life.to(`${monday}T15:30:00Z`);
  const report = { severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'WEB', description: 'Down' };
  const { incident } = await life.did<{ incident: { id: string } }>(
    'reportIncident',
    { contractId, ...report, receivedAt: `${monday}T08:00:00Z` },
    'incident { id }',
  );
  await life.did('restoreIncident', { incidentId: incident.id, restoredAt: `${monday}T15:30:00Z` });
  const { penalties } = await life.says<{ penalties: { nodes: { id: string; status: string }[] } }>(
    contractId,
    'penalties(first: 20) { nodes { id status } }',
  );
  const penaltyId = penalties.nodes.find(({ status }) => status === 'ASSESSED')!.id;
  life.to(acceptedOn);
  await life.did('claimPenalty', { penaltyId }, '', 'client');
  await life.did('acceptPenalty', { penaltyId });
  return (await adjusted(contractId)).at(-1)!;
}

let reduced = '';
let handed = '';
let next = '';
test('what is invoiced in advance by a small business bears no VAT', async () => {
  const morel = await clientOf(api, 'Atelier Morel');
  await life.did('recordIdentity', { partyId: morel, startsOn: '2020-01-01', ...CLIENT_IN_LAW });
  reduced = await quarterly(life, morel, '2026-02-01', '1000.00 EUR', { overrides: LOWER });
  await life.did('addAsset', { contractId: reduced, designation: 'Machine', kind: 'SERVER', ownership: 'SHARED' });
  expect(await issue(reduced, '2026-02-01')).toEqual(['INVOICE 3000.00 EUR E 0']);
  handed = await quarterly(life, await newClient(life, 'Former'), '2026-02-02', '100.00 EUR', { directDebit: true });
  expect(await issue(handed, '2026-02-02')).toEqual(['INVOICE 300.00 EUR E 0']);
});

test('a penalty that lowers the price has the VAT that the days of its breach were charged', async () => {
  await provider('2026-03-01');
  // Of days without, accepted once VAT is charged; then of later days of the same invoice.
  expect(await penalised(reduced, '2026-02-16', '2026-03-02')).toBe('PENALTY_CREDIT -100.00 EUR E 0');
  expect(await penalised(reduced, '2026-03-09', '2026-03-09T17:00:00Z')).toBe('PENALTY_CREDIT -100.00 EUR E 0');
});

const handOver = async (contractId: string, toClientId: string, on: string): Promise<string> => {
  life.to(on);
  const { newContract } = await life.did<{ newContract: { id: string } }>(
    'transferContract',
    {
      ...{ contractId, toClientId, number: `T-${on}`, effectiveOn: on },
      ...{ requestReference: 'R-7', requestedOn: '2026-02-03', consent: { reference: 'C-7', givenOn: '2026-02-03' } },
      ...{ formerClientSignature: signed('M. Morel'), newClientSignature: signed('V. Vidal') },
      providerSignature: signed('P. Petit'),
    },
    'newContract { id }',
  );
  return newContract.id;
};
const last = async (contractId: string): Promise<string> => (await adjusted(contractId)).at(-1)!;

test('handed over once the provider charges VAT, it is charged with VAT and given back without', async () => {
  next = await handOver(handed, await newClient(life, 'Next'), '2026-03-10');
  // 53 of 89 days.
  expect(await adjusted(handed)).toEqual(['PREPAID_CREDIT -178.65 EUR E 0']);
  expect(await adjusted(next)).toEqual(['PRORATION 178.65 EUR S 20']);
});

test('the next invoice has VAT, and the credit note of what was sold without has none', async () => {
  expect(await issue(reduced, '2026-05-01')).toEqual(['INVOICE 3000.00 EUR S 20', 'CREDIT_NOTE -200.00 EUR E 0']);
  // The quarter from then on, and what was taken over of the one before.
  expect(await issue(next, '2026-05-02')).toEqual(['INVOICE 478.65 EUR S 20']);
  expect(await issue(handed, '2026-05-02')).toEqual(['CREDIT_NOTE -178.65 EUR E 0']);
});

test('around another standard rate, a penalty keeps that of the days of its breach too', async () => {
  const rates = [
    { from: '2014-01-01', percent: '20', source: 'Finance act' },
    { from: '2026-06-15', percent: '20.6', source: 'Finance act' },
  ];
  await life.did('recordLegalRates', { kind: 'VAT_STANDARD', rates });
  expect(await penalised(reduced, '2026-05-18', '2026-06-22')).toBe('PENALTY_CREDIT -100.00 EUR S 20');
  expect(await penalised(reduced, '2026-06-29', '2026-07-06')).toBe('PENALTY_CREDIT -100.00 EUR S 20');
  // Breached in a quarter that was charged at 20, accepted in the next one.
  expect(await issue(reduced, '2026-08-01')).toEqual(['INVOICE 3000.00 EUR S 20.6', 'CREDIT_NOTE -200.00 EUR S 20']);
  expect(await penalised(reduced, '2026-08-10', '2026-08-11')).toBe('PENALTY_CREDIT -100.00 EUR S 20.6');
});

test('handed over within one rate and another, with VAT on both sides, both have that of the invoice', async () => {
  const from = await quarterly(life, await newClient(life, 'In May'), '2026-08-03', '100.00 EUR', {
    directDebit: true,
  });
  expect(await issue(from, '2026-08-03')).toEqual(['INVOICE 300.00 EUR S 20.6']);
  await life.did('recordLegalRates', {
    kind: 'VAT_STANDARD',
    rates: [{ from: '2026-08-20', percent: '20', source: 'Finance act' }],
  });
  const other = await handOver(from, await newClient(life, 'In August'), '2026-08-25');
  expect(await last(from)).toMatch(/^PREPAID_CREDIT .* S 20\.6$/);
  expect(await last(other)).toMatch(/^PRORATION .* S 20\.6$/);
});

test('handed over once the provider charges none again, it is charged without and given back with', async () => {
  const from = await quarterly(life, await newClient(life, 'Taxed'), '2026-08-26', '100.00 EUR', { directDebit: true });
  expect(await issue(from, '2026-08-26')).toEqual(['INVOICE 300.00 EUR S 20']);
  await provider('2026-09-01', { vatExemption: SMALL });
  const other = await handOver(from, await newClient(life, 'Untaxed'), '2026-09-10');
  expect(await last(from)).toMatch(/^PREPAID_CREDIT .* S 20$/);
  expect(await last(other)).toMatch(/^PRORATION .* E 0$/);
  await provider('2026-09-11');
});

test('after terms of an exempt activity gave way to others, what was sold by them is given back without VAT', async () => {
  const { json } = readTermsPacks('seeds/terms').find(({ name }) => name === 'generic-2017/v2')!;
  const { billing, ...pack } = json as { readonly billing: object };
  const reason = { en: 'Training, exempt (CGI art. 261, 4)', fr: 'Formation exonérée (CGI, art. 261, 4)' };
  const exempt = { vatCategory: 'E', vatRatePercent: '0', vatExemption: { code: 'VATEX-FR-CGI261-4', reason } };
  for (const [version, more] of [exempt, {}].entries()) {
    const terms = { ...pack, id: 'taught', version: version + 1, billing: { ...billing, ...more } };
    await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
      loadTermsPack(tx, PROVIDER_ID, { name: 'taught', json: terms }, api.clock.stamps()),
    );
  }
  const ofTerms = await quarterly(life, await newClient(life, 'Taught'), '2026-09-15', '600.00 EUR', {
    termsPack: { key: 'taught', version: 1 },
    ...{ billingPeriodMonths: 3, overrides: [], priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }] },
    modules: [{ key: 'monitoring' }, { key: 'administration' }],
    termMonths: 24,
  });
  expect(await issue(ofTerms, '2026-09-15')).toEqual(['INVOICE 1800.00 EUR E 0']);
  const amend = async (changes: object, from: string, on: string): Promise<string> => {
    life.to(on);
    await life.did('amendContract', amendmentInput(ofTerms, from, changes, `${on}T08:00:00Z`));
    return last(ofTerms);
  };
  const forfait = (monthlyAmount: string): object => ({ prices: [{ code: 'FORFAIT', monthlyAmount }] });
  await amend({ termsPackVersion: 2 }, '2026-10-15', '2026-10-15');
  // Before the other terms, and after: both of what was sold by the first ones.
  expect(await amend(forfait('500.00 EUR'), '2026-10-01', '2026-10-20')).toMatch(/^PRORATION -.* E 0$/);
  expect(await amend(forfait('400.00 EUR'), '2026-11-01', '2026-11-01')).toMatch(/^PRORATION -.* E 0$/);
  const before = await adjusted(ofTerms);
  const issued = await issue(ofTerms, '2026-12-15');
  expect(issued.map((each) => each.replace(/ -?[\d.]+ EUR/, ''))).toEqual(['INVOICE S 20', 'CREDIT_NOTE E 0']);
  expect(await adjusted(ofTerms)).toEqual(before);
});
