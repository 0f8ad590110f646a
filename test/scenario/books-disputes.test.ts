import { demoId, PARTNER_ID, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { amendmentInput } from './lives/amendment-input';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly } from './paying';

/**
 * What an answer to a dispute corrects says how the books take the correction at the end of a year:
 * on which account, and day by day where that is earned so.
 */

let api: TestApi;
let life: Living;
/** Its price rises within an invoiced period; the correction of that waits for a document. */
let raised: string;
/** Its client ends it; what is given back of it is corrected on a document, its fee not yet. */
let ended: string;
beforeAll(async () => {
  api = await startTestApi('2024-11-01T09:00:00Z');
  life = new Living(api, 'corrected-books');
  await invoicesFrom(life, '2024-01-01');
  await life.did('setAccounts', { startsOn: '2024-01-01' });
  const clientId = await newClient(life, 'Disputing', { entrustedToPartnerId: PARTNER_ID });
  raised = await quarterly(life, clientId, '2024-11-15', '300.00 EUR', { directDebit: true, termMonths: 12 });
  await billed(life, raised);
  ended = await quarterly(life, clientId, '2024-11-16', '300.00 EUR', { directDebit: true, termMonths: 12 });
  await billed(life, ended);
}, 60_000);
afterAll(() => api.close());
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});

interface Adjustment {
  readonly id: string;
  readonly kind: string;
  readonly amount: string;
}
async function adjustment(contractId: string, kind: string): Promise<Adjustment> {
  const { billingAdjustments } = await life.says<{ billingAdjustments: { nodes: Adjustment[] } }>(
    contractId,
    'billingAdjustments(first: 100) { nodes { id kind amount } }',
  );
  return billingAdjustments.nodes.find((each) => each.kind === kind)!;
}

/** Disputes an adjustment, and says that it should have been another amount. */
async function corrected({ id: adjustmentId }: Adjustment, rightAmount: string): Promise<string> {
  const { dispute } = await life.did<{ dispute: { id: string } }>(
    'disputeBillingAdjustment',
    { adjustmentId, reason: 'Not so much' },
    'dispute { id }',
    'erp',
  );
  const { billingAdjustment } = await life.did<{ billingAdjustment: Adjustment }>(
    'answerBillingAdjustmentDispute',
    { disputeId: dispute.id, outcome: 'UPHELD', answer: 'So it is', rightAmount },
    'billingAdjustment { id kind amount }',
  );
  expect(billingAdjustment.kind).toBe('CORRECTION');
  return billingAdjustment.amount;
}

interface Entry {
  readonly kind: string;
  readonly pieceReference: string;
  readonly lines: readonly { account: string; debit: string | null; credit: string | null }[];
}
async function entries(on: string): Promise<readonly string[]> {
  const text = `query ($filter: AccountingEntryFilter) { accountingEntries(filter: $filter, first: 100) { nodes {
    kind pieceReference lines { account debit credit } } } }`;
  const { accountingEntries } = await api.ask<{ accountingEntries: { nodes: Entry[] } }>(api.keys.administrator, text, {
    filter: { from: on, until: on },
  });
  return accountingEntries.nodes.map(
    ({ kind, pieceReference, lines }) =>
      `${kind} ${pieceReference} ${lines.map(({ account, debit, credit }) => `${account} ${debit ?? `-${credit ?? ''}`}`.replace(' EUR', '')).join(', ')}`,
  );
}

const numberOf = async (contractId: string): Promise<string> =>
  (await life.says<{ number: string }>(contractId, 'number')).number;

let correction = '';

test('what is for days is corrected for these, and an end within a term has a fee', async () => {
  life.to('2024-12-01');
  const prices = [{ code: 'HOSTING', monthlyAmount: '400.00 EUR' }];
  await life.did('amendContract', amendmentInput(raised, '2024-12-01', { prices }, '2024-12-01T08:00:00Z'));
  const change = await adjustment(raised, 'PRORATION');
  // 76 of 92 days at 300.00 more for the quarter.
  expect(change.amount).toBe('247.83 EUR');
  expect(await corrected(change, '171.83 EUR')).toBe('-76.00 EUR');
  life.to('2024-12-10');
  const end = { contractId: ended, by: 'CLIENT', reason: 'CLIENT_REQUEST', effectiveOn: '2024-12-16' };
  const told = { ...end, letterSentOn: '2024-12-05', note: 'The client moves' };
  const asked = await life.does('terminateContract', { ...told, confirmedTotal: '0.00 EUR' });
  const [, confirmedTotal] = /Give (\S+ EUR)/.exec(asked.refusals[0]!.whatToDo)!;
  await life.did('terminateContract', { ...told, confirmedTotal });
  life.to('2024-12-16');
  await billed(life, ended);
  const back = await adjustment(ended, 'PREPAID_CREDIT');
  expect(back.amount).toBe('-606.52 EUR');
  expect(await corrected(back, '-668.52 EUR')).toBe('-62.00 EUR');
  const [note, ...others] = await billed(life, ended);
  expect([note!.totalIncludingTax, others]).toEqual(['-74.40 EUR', []]);
  correction = note!.reference;
  const fee = await adjustment(ended, 'TERMINATION_FEE');
  expect(await corrected(fee, '3690.00 EUR')).toBe('-600.00 EUR');
});

test('a year ends with corrections on the accounts of what they correct, for the days that were over', async () => {
  life.to('2025-01-05');
  await life.did('postAccountingEntries', { through: '2024-12-31' });
  const found = await entries('2024-12-31');
  const [one, other] = [await numberOf(raised), await numberOf(ended)];
  // 31 of 76 days of each: 101.09 to invoice, 31.00 to credit.
  expect(found.filter((each) => each.includes(one))).toEqual([
    `ACCRUED_INCOME FAE ${one} 4181 121.31, 706 -101.09, 44587 -20.22`,
    `CREDITS_TO_ISSUE AAE ${one} 4198 -37.20, 706 31.00, 44587 6.20`,
  ]);
  expect(found.filter((each) => each.includes(other))).toEqual([
    `CREDITS_TO_ISSUE AAE ${other} 4198 -720.00, 7588 600.00, 44587 120.00`,
  ]);
  expect(found.filter((each) => each.includes(correction))).toEqual([
    // It is for 62 days, of which 46 are to come.
    `DEFERRED_INCOME ${correction} 706 -46.00, 487 46.00`,
  ]);
});
