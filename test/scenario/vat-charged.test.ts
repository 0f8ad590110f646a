import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { amendmentInput } from './lives/amendment-input';
import { signed } from './lives/handing-over';
import { Living } from './lives/living';
import { invoicesFrom, newClient, quarterly } from './paying';

/**
 * What is given back bears the VAT that it was charged with, whatever is recorded of rates since,
 * and what was charged of its days, whatever a period came to on average.
 */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2026-01-05T08:00:00Z');
  life = new Living(api, 'charged');
  await invoicesFrom(life, '2026-01-01');
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

let clients = 0;
const contract = async (startsOn: string, more: object = {}): Promise<string> => {
  const clientId = await newClient(life, `Charged ${(clients += 1)}`);
  return quarterly(life, clientId, startsOn, '100.00 EUR', { directDebit: true, ...more });
};
interface Issued {
  readonly id: string;
  readonly kind: string;
  readonly issuedOn: string;
  readonly totalIncludingTax: string;
  readonly openAmount: string;
  readonly preceding: { readonly id: string } | null;
}
const issue = async (contractId: string, on: string): Promise<readonly Issued[]> => {
  life.to(on);
  const { invoices } = await life.did<{ invoices: readonly Issued[] }>(
    'issueInvoices',
    { contractId },
    'invoices { id kind issuedOn totalIncludingTax openAmount preceding { id } }',
  );
  return invoices;
};
const amend = (contractId: string, on: string, changes: object): Promise<object> =>
  life.did('amendContract', amendmentInput(contractId, on, changes, `${on}T08:00:00Z`));
const hosting = (amount: string): object => ({ prices: [{ code: 'HOSTING', monthlyAmount: `${amount} EUR` }] });
const adjusted = async (contractId: string): Promise<readonly string[]> => {
  const { billingAdjustments } = await life.says<{ billingAdjustments: { nodes: Record<string, string>[] } }>(
    contractId,
    'billingAdjustments(first: 20) { nodes { kind amount vatRatePercent } }',
  );
  return billingAdjustments.nodes.map((each) => `${each['kind']} ${each['amount']} at ${each['vatRatePercent']}`);
};
const said = ({ kind, issuedOn, totalIncludingTax, openAmount }: Issued): string =>
  `${kind} ${issuedOn} ${totalIncludingTax}, open ${openAmount}`;

let first = '';
let invoiceId = '';
test('what an amendment changes of an invoiced period bears the rate of its invoice, not that on file since', async () => {
  first = await contract('2026-02-01');
  const issued = await issue(first, '2026-02-01');
  expect(issued.map(said)).toEqual(['INVOICE 2026-02-01 360.00 EUR, open 360.00 EUR']);
  invoiceId = issued[0]!.id;
  life.to('2026-03-01');
  const rates = [
    { from: '2014-01-01', percent: '20', source: 'Finance act' },
    { from: '2026-01-15', percent: '20.6', source: 'Finance act' },
  ];
  await life.did('recordLegalRates', { kind: 'VAT_STANDARD', rates });
  await amend(first, '2026-03-01', hosting('70.00'));
  expect(await adjusted(first)).toEqual(['PRORATION -61.69 EUR at 20']);
});

test('a credit at a rate that is charged no more is a credit note of its own, which names an invoice at that rate', async () => {
  const issued = await issue(first, '2026-05-01');
  expect(issued.map(said)).toEqual([
    'INVOICE 2026-05-01 253.26 EUR, open 253.26 EUR',
    'CREDIT_NOTE 2026-05-01 -74.03 EUR, open -74.03 EUR',
  ]);
  expect(issued[1]!.preceding).toEqual({ id: invoiceId });
  // The next invoice is set off against it.
  expect((await issue(first, '2026-08-01')).map(said)).toEqual(['INVOICE 2026-08-01 253.26 EUR, open 179.23 EUR']);
});

test('an end within a period whose price changed gives back what was charged of its days', async () => {
  const contractId = await contract('2026-02-02');
  await issue(contractId, '2026-02-02');
  life.to('2026-02-10');
  await life.did('amendContract', amendmentInput(contractId, '2026-04-01', hosting('130.00'), '2026-02-10T08:00:00Z'));
  life.to('2026-04-16');
  const client = await newClient(life, 'Vidal');
  const { newContract } = await life.did<{ newContract: { id: string } }>(
    'transferContract',
    {
      contractId,
      ...{ toClientId: client, number: 'V-1', effectiveOn: '2026-04-16' },
      ...{ requestReference: 'R-7', requestedOn: '2026-04-02', consent: { reference: 'C-7', givenOn: '2026-04-02' } },
      ...{ formerClientSignature: signed('M. Morel'), newClientSignature: signed('V. Vidal') },
      providerSignature: signed('P. Petit'),
    },
    'newContract { id } billingAdjustments { explanation { replay { equal } } }',
  );
  // 16 of 89 days at 130.00, and not of what the quarter came to on average; taxed as its invoice was.
  expect((await adjusted(contractId)).at(-1)).toBe('PREPAID_CREDIT -70.11 EUR at 20.6');
  expect(await adjusted(newContract.id)).toEqual(['PRORATION 70.11 EUR at 20.6']);
});

test('the refund of an outage and its correction bear the rate of the period that is refunded', async () => {
  const contractId = await contract('2026-02-03');
  life.to('2026-02-03');
  await life.did('addAsset', { contractId, designation: 'Machine', kind: 'SERVER', ownership: 'SHARED' });
  await issue(contractId, '2026-02-03');
  life.to('2026-02-15T08:00:00Z');
  const report = { severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'WEB', description: 'Out' };
  const { incident } = await life.did<{ incident: { id: string } }>(
    'reportIncident',
    { contractId, ...report, receivedAt: '2026-02-10T08:00:00Z' },
    'incident { id }',
  );
  const incidentId = incident.id;
  await life.did('restoreIncident', { incidentId, restoredAt: '2026-02-15T08:00:00Z' });
  await life.did('correctIncident', { incidentId, excludedBy: 'THIRD_PARTY', reason: 'The line of the operator' });
  life.to('2026-02-17');
  await life.did('refundLongOutage', { incidentId, askedOn: '2026-02-16', note: 'By e-mail' });
  await life.did('correctIncident', { incidentId, restoredAt: '2026-02-14T08:00:00Z', reason: 'Read again' });
  expect((await adjusted(contractId)).map((each) => each.replace(/-?\d+\.\d\d EUR /, ''))).toEqual([
    'LONG_OUTAGE_CREDIT at 20.6',
    'CORRECTION at 20.6',
  ]);
});
