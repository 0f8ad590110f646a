import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from '../support/identities';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codes } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { Amending } from './lives/amending';
import { clientOf } from './story-documents';

/** The rate of VAT by date: each invoice takes that of its tax point, as the law changes. */

let api: TestApi;
let amending: Amending;
beforeAll(async () => {
  api = await startTestApi('2026-01-05T08:00:00Z');
  amending = new Amending(api, await clientOf(api, 'Atelier Morel'));
  expect(codes(await amending.carry('setInvoicing', { startsOn: '2026-01-01' }))).toEqual([]);
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const quarterly = (more: object = {}): Promise<string> =>
  amending.active('2026-01-10', {
    termsPack: { key: 'omr-hosted', version: 3 },
    ...{ startsOn: '2026-02-01', termMonths: 36, billingPeriodMonths: 3, invoicedBy: 'PROVIDER' },
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '100.00 EUR' }],
    modules: ['A', 'J'].map((key) => ({ key })),
    ...more,
  });

interface Draft {
  readonly fallsOn: string;
  readonly totalExcludingTax: string;
  readonly vatTotal: string;
  readonly lines: readonly { readonly amount: string; readonly vatRatePercent: string }[];
}
/** What the next invoice would be, as its lines and its VAT. */
async function next(contractId: string): Promise<Draft> {
  const { contract } = await api.ask<{ contract: { invoiceDrafts: Draft[] } }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { invoiceDrafts { fallsOn totalExcludingTax vatTotal lines { amount vatRatePercent } } } }',
    { id: contractId },
  );
  return contract.invoiceDrafts[0]!;
}
const said = ({ fallsOn, vatTotal, lines }: Draft): readonly string[] => [
  `${fallsOn} VAT ${vatTotal}`,
  ...lines.map(({ amount, vatRatePercent }) => `${amount} at ${vatRatePercent}`),
];
const rates = (from: string, percent: string): Promise<readonly string[]> =>
  amending
    .carry('recordLegalRates', { kind: 'VAT_STANDARD', rates: [{ from, percent, source: 'Finance act' }] })
    .then(codes);
const issue = async (contractId: string, until: string): Promise<readonly string[]> => {
  const startsOn = '2026-01-01';
  const provider = { ...PROVIDER_IN_LAW, partyId: PROVIDER_ID, startsOn, capital: '10000.00 EUR' };
  await amending.carry('recordIdentity', provider);
  const clientId = await clientOf(api, 'Atelier Morel');
  await amending.carry('recordIdentity', { ...CLIENT_IN_LAW, partyId: clientId, startsOn });
  const done = await amending.carry<{ invoices: { issuedOn: string; vatTotal: string }[] | null }>(
    'issueInvoices',
    { contractId, until },
    'invoices { issuedOn vatTotal }',
  );
  expect(codes(done)).toEqual([]);
  return done.invoices!.map(({ issuedOn, vatTotal }) => `${issuedOn} ${vatTotal}`);
};

test('an invoice takes the rate of its day, and one issued before keeps its own', async () => {
  const contractId = await quarterly();
  const lines = (rate: string): readonly string[] => [`300.00 EUR at ${rate}`, `9.75 EUR at ${rate}`];
  expect(said(await next(contractId))).toEqual(['2026-02-01 VAT 61.95 EUR', ...lines('20')]);
  expect(await rates('2014-01-01', '20')).toEqual([]);
  expect(await rates('2026-05-01', '20.6')).toEqual([]);
  expect(said(await next(contractId))).toEqual(['2026-02-01 VAT 61.95 EUR', ...lines('20')]);
  expect(await issue(contractId, '2026-02-01')).toEqual(['2026-02-01 61.95 EUR']);
  expect(said(await next(contractId))).toEqual(['2026-05-01 VAT 63.81 EUR', ...lines('20.6')]);
  api.clock.moveTo(at('2026-05-02T08:00:00Z'));
  expect(await issue(contractId, '2026-05-02')).toEqual(['2026-05-01 63.81 EUR']);
});

test('what is charged beside it bears the rate of the day on which it occurred, a credit that of what it gives back', async () => {
  const contractId = await quarterly();
  api.clock.moveTo(at('2026-05-10T08:00:00Z'));
  const amended = await amending.amend(
    contractId,
    '2026-04-15',
    { prices: [{ code: 'HOSTING', monthlyAmount: '130.00 EUR' }] },
    '2026-05-10',
  );
  expect(amended.refusals).toEqual([]);
  const { contract } = await api.ask<{ contract: { billingAdjustments: { nodes: Record<string, string>[] } } }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { billingAdjustments(first: 10) { nodes { kind occurredOn vatRatePercent } } } }',
    { id: contractId },
  );
  // The quarter from 1 February was taxed at 20 %, that from 1 May at 20.6 %.
  expect(
    contract.billingAdjustments.nodes.map((each) => `${each['occurredOn']} ${each['vatRatePercent']}`).sort(),
  ).toEqual(['2026-04-15 20', '2026-05-01 20.6']);
});

test('a rate that a contract agreed on, and that was never the standard one, stays', async () => {
  const contractId = await quarterly({ overrides: [{ parameter: 'billing.vat-rate', value: '8.5' }] });
  expect((await next(contractId)).lines.map(({ vatRatePercent }) => vatRatePercent)).toEqual(['8.5', '8.5']);
});
