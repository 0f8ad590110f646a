import { demoId, PARTNER_ID, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { formatInstant } from '../../api/domain/time/instant';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly } from './paying';

/**
 * What is disputed and stands on an invoice: it stays due, and the answer's correction names the
 * invoice, bears its VAT, goes to the account of what it corrects, and joins the next document.
 */

let api: TestApi;
let life: Living;
let contractId = '';
beforeAll(async () => {
  api = await startTestApi('2024-11-01T09:00:00Z');
  life = new Living(api, 'disputed');
  await invoicesFrom(life, '2024-11-01');
  await life.did('setAccounts', { startsOn: '2024-01-01', deferral: 'NONE' });
  const clientId = await newClient(life, 'Disputing', { entrustedToPartnerId: PARTNER_ID });
  const modules = [
    ...['A', 'B', 'G', 'J', 'K', 'L'].map((key) => ({ key })),
    { key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' },
  ];
  contractId = await quarterly(life, clientId, '2024-11-01', '300.00 EUR', { modules, termMonths: 12 });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface Adjustment {
  readonly id: string;
  readonly kind: string;
  readonly amount: string;
}
async function adjustment(kind: string): Promise<Adjustment> {
  const { billingAdjustments } = await life.says<{ billingAdjustments: { nodes: Adjustment[] } }>(
    contractId,
    'billingAdjustments(first: 100) { nodes { id kind amount } }',
  );
  return billingAdjustments.nodes.find((each) => each.kind === kind)!;
}

async function disputed({ id }: Adjustment, expectedAmount: string): Promise<string> {
  const input = { adjustmentId: id, reason: 'Too much', expectedAmount };
  return (await life.did<{ dispute: { id: string } }>('disputeBillingAdjustment', input, 'dispute { id }', 'erp'))
    .dispute.id;
}

interface Answered {
  readonly billingAdjustment: { readonly amount: string; readonly label: { readonly en: string; readonly fr: string } };
}
const upheld = async (disputeId: string, rightAmount: string): Promise<Answered['billingAdjustment']> =>
  (
    await life.did<Answered>(
      'answerBillingAdjustmentDispute',
      { disputeId, outcome: 'UPHELD', answer: 'So it is', rightAmount },
      'billingAdjustment { amount label { en fr } }',
    )
  ).billingAdjustment;

interface Document {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly totalExcludingTax: string;
  readonly openAmount: string;
  readonly lines: readonly { readonly label: { readonly en: string }; readonly amount: string }[];
}
async function documents(): Promise<readonly Document[]> {
  const { invoices } = await life.says<{ invoices: { nodes: Document[] } }>(
    contractId,
    'invoices(first: 20, orderBy: OLDEST_FIRST) { nodes { id kind reference totalExcludingTax openAmount lines { label { en } amount vatRatePercent } } }',
  );
  return invoices.nodes;
}

async function ledger(): Promise<readonly { readonly account: string; readonly balance: string }[]> {
  const { ledgerBalances } = await life.says<{ ledgerBalances: { account: string; balance: string }[] }>(
    contractId,
    'ledgerBalances { account balance }',
  );
  return ledgerBalances;
}

async function balance(account: string): Promise<string | undefined> {
  await life.did('postAccountingEntries', { through: formatInstant(api.clock.now()).slice(0, 10) });
  const { trialBalance } = await api.ask<{ trialBalance: { account: string; balance: string }[] }>(
    api.keys.administrator,
    '{ trialBalance(fiscalYear: 2025) { account balance } }',
  );
  return trialBalance.find((each) => each.account === account)?.balance;
}

test('before it is invoiced, what is disputed is invoiced all the same, and so is its correction', async () => {
  const pack = await adjustment('UNIT_PACK');
  const disputeId = await disputed(pack, '300.00 EUR');
  // The dispute holds no invoice back.
  await billed(life, contractId);
  const [invoice] = await documents();
  expect(invoice!.lines.map(({ amount }) => amount)).toContain('400.00 EUR');
  const { label, amount } = await upheld(disputeId, '300.00 EUR');
  expect([amount, label]).toEqual([
    '-100.00 EUR',
    {
      en: `Correction of invoice ${invoice!.reference}: Time units: first base of 16`,
      fr: `Correction de la facture ${invoice!.reference} : Unités de temps : première base de 16`,
    },
  ]);
  expect((await ledger()).filter(({ account }) => account.startsWith('packs:'))).toEqual([
    { account: 'packs:due', balance: '-300.00 EUR' },
    { account: 'packs:sold', balance: '300.00 EUR' },
  ]);
  life.to('2025-02-01');
  await billed(life, contractId);
  const next = (await documents()).at(-1)!;
  expect(next.lines).toContainEqual({ label: { en: label.en }, amount: '-100.00 EUR', vatRatePercent: '20' });
});

test('after the last invoice a correction is a credit note of its own, on the account of what it corrects', async () => {
  const end = {
    ...{ contractId, by: 'CLIENT', reason: 'CLIENT_REQUEST', effectiveOn: '2025-03-16', letterSentOn: '2025-03-05' },
    note: 'The client moves',
  };
  life.to('2025-03-10');
  const asked = await life.does('terminateContract', { ...end, confirmedTotal: '0.00 EUR' });
  const [, confirmedTotal] = /Give (\S+ EUR)/.exec(asked.refusals[0]!.whatToDo)!;
  await life.did('terminateContract', { ...end, confirmedTotal });
  life.to('2025-03-16');
  await billed(life, contractId);
  const fee = await adjustment('TERMINATION_FEE');
  const before = await balance('7588');
  expect(before).toBe(`-${fee.amount}`);
  const disputeId = await disputed(fee, '500.00 EUR');
  life.to('2025-04-02');
  const issued = await documents();
  await upheld(disputeId, '500.00 EUR');
  await billed(life, contractId);
  const after = await documents();
  const [note, ...others] = after.slice(issued.length);
  expect([note!.kind, others]).toEqual(['CREDIT_NOTE', []]);
  expect(note!.lines[0]!.label.en).toContain('Correction of invoice ');
  expect(await balance('7588')).toBe('-500.00 EUR');
});
