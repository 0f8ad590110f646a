import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from '../support/identities';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly, type Bill } from './paying';

/** What letters do not ask for, what they wait for, and what they ask for after the end. */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2024-01-02T09:00:00Z');
  life = new Living(api, 'left-out');
  await invoicesFrom(life, '2024-01-01');
  const creditor = { ...PROVIDER_IN_LAW.bankDetails, creditorId: 'FR72ZZZ123456' };
  const identity = { ...PROVIDER_IN_LAW, partyId: PROVIDER_ID, startsOn: '2020-01-02', capital: '10000.00 EUR' };
  await life.did('recordIdentity', { ...identity, bankDetails: creditor });
  const rates = [{ from: '2024-01-01', percent: '5.07', source: 'JO' }];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface Letter {
  readonly id: string;
  readonly basis: string | null;
  readonly invoices: readonly { readonly reference: string }[];
  readonly unpaid: string;
  readonly interest: string;
  readonly alreadyClaimed: string;
  readonly total: string;
  readonly groundId: string | null;
}
const LETTER = 'letter { id basis invoices { reference } unpaid interest alreadyClaimed total groundId }';

interface Owing {
  readonly clientId: string;
  readonly contractId: string;
  readonly bill: Bill;
}
/** A quarter of 360 EUR that was due on its first day. */
async function owing(name: string, from: string, identity: object = {}): Promise<Owing> {
  life.to(from);
  const clientId = await newClient(life, name, {}, identity);
  const contractId = await quarterly(life, clientId, from, '100.00 EUR', { directDebit: true });
  const [bill] = (await billed(life, contractId)) as [Bill];
  return { clientId, contractId, bill };
}

/** Claims what lateness cost through today, by the least of the law. */
async function claimed(contractId: string, through: string): Promise<Bill> {
  life.to(through);
  const text = `query ($input: SimulateLateInterestInput!) { simulateLateInterest(input: $input) { simulation {
    invoices { lawfulMinimum { total } } } } }`;
  const { simulateLateInterest } = await api.ask<{
    simulateLateInterest: { simulation: { invoices: readonly { lawfulMinimum: { total: string } }[] } };
  }>(api.keys.administrator, text, { input: { contractId } });
  const confirmedTotal = simulateLateInterest.simulation.invoices[0]!.lawfulMinimum.total;
  const claim = { contractId, through, basis: 'LAWFUL_MINIMUM', confirmedTotal };
  const { invoices } = await life.did<{ invoices: readonly Bill[] }>(
    'issueLateInterest',
    claim,
    'invoices { id reference totalIncludingTax }',
  );
  return invoices[0]!;
}

const why = async (operation: string, input: object): Promise<readonly string[]> =>
  (await life.does(operation, input)).refusals.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`);

/** The step that the list proposes for the invoices of a contract, in one line each. */
async function next(contractId: string): Promise<readonly string[]> {
  const text = `{ invoicesToDun(filter: { contractId: "${contractId}" }) { nodes { next { kind article } } } }`;
  type Read = { invoicesToDun: { nodes: readonly { next: { kind: string; article: string | null } }[] } };
  const { invoicesToDun } = await api.ask<Read>(api.keys.administrator, text);
  return invoicesToDun.nodes.map(({ next: { kind, article } }) => `${kind} ${article}`);
}

test('what a judgment stands against stands also against the interest of it, whenever that was claimed', async () => {
  const { contractId } = await owing('Insolvent', '2024-02-01');
  const document = await claimed(contractId, '2024-02-20');
  life.to('2024-04-02');
  // The document is of after the judgment, the debt for whose lateness it claims of before.
  await life.did('recordInsolvency', { contractId, proceedings: 'TC Lyon', judgmentOn: '2024-02-15' });
  const old = [expect.stringMatching(/^NOTHING_LATE contractId .*L622-7/)];
  expect(await why('issuePaymentReminder', { contractId })).toEqual(old);
  expect(await why('issuePaymentReminder', { contractId, invoiceIds: [document.id] })).toEqual([
    expect.stringMatching(/^NOTHING_LATE invoiceIds .*L622-7/),
  ]);
  expect(await next(contractId)).toEqual(['NONE C. com. art. L622-7', 'NONE C. com. art. L622-7']);
});

test('credit notes are set off first; a debt is asked for after the end too, and nothing else is', async () => {
  const { contractId, bill } = await owing('Ended', '2024-04-08');
  const end = { contractId, effectiveOn: '2024-05-08', reason: 'AGREED' };
  const { simulateTermination } = await api.ask<{ simulateTermination: { simulation: { total: string } } }>(
    api.keys.administrator,
    'query ($input: SimulateTerminationInput!) { simulateTermination(input: $input) { simulation { total } } }',
    { input: end },
  );
  const confirmedTotal = simulateTermination.simulation.total;
  await life.did('terminateContract', { ...end, by: 'CLIENT', note: 'N', confirmedTotal });
  life.to('2024-05-13');
  const [note] = await billed(life, contractId);
  expect(note!.totalIncludingTax).toMatch(/^-/);
  const { refusals } = await life.does('issuePaymentReminder', { contractId });
  expect(refusals.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['NOTHING_LATE contractId']);
  expect(refusals[0]!.whatToDo).toContain('`setOffCreditNote`');
  await life.did('setOffCreditNote', { creditNoteId: note!.id, invoiceId: bill.id });
  const left = `${(360 + Number(note!.totalIncludingTax.split(' ')[0])).toFixed(2)} EUR`;
  const asked = { contractId, proof: 'RK 1' };
  const { letter } = await life.did<{ letter: Letter }>('issueFormalNotice', asked, LETTER);
  expect(letter).toMatchObject({ unpaid: left, total: left, basis: null });
  expect(letter.groundId).not.toBeNull();
  expect(await next(contractId)).toEqual([expect.stringMatching(/^NONE art\./)]);
  life.to('2024-05-14');
  const notice = { contractId, about: 'F1', sentOn: '2024-05-14', proof: 'RK 2' };
  await life.did('recordFormalNotice', { ...notice, reason: 'NON_PAYMENT' });
  for (const reason of ['BREACH', 'BUSINESS_CEASED'])
    expect(await life.refused('recordFormalNotice', { ...notice, reason })).toEqual(['DATE_OUT_OF_PERIOD']);
  const before = { ...notice, reason: 'NON_PAYMENT', sentOn: '2024-04-07' };
  expect(await life.refused('recordFormalNotice', before)).toEqual(['DATE_OUT_OF_PERIOD']);
});

test('what is being debited is not asked for, as long as it is', async () => {
  const { clientId, contractId, bill } = await owing('Debited', '2024-05-15');
  const iban = 'FR1420041010050500013M02606';
  const mandate = { clientId, reference: 'RUM-1', signedOn: '2024-01-10', debtorName: 'Debited', iban };
  await life.did('recordMandate', mandate);
  life.to('2024-05-16');
  const batch = { collectOn: '2024-06-03', notifiedOn: '2024-05-16', invoiceIds: [bill.id] };
  const made = await life.did<{ batch: { id: string } }>('createDirectDebitBatch', batch, 'batch { id }');
  life.to('2024-05-20');
  expect(await life.refused('issuePaymentReminder', { contractId })).toEqual(['NOTHING_LATE']);
  expect(await why('issuePaymentReminder', { contractId, invoiceIds: [bill.id] })).toEqual([
    expect.stringMatching(/^NOT_FOUND invoiceIds\.0 /),
  ]);
  await life.did('withdrawDirectDebits', { batchId: made.batch.id, note: 'The bank asked for it' });
  const { letter } = await life.did<{ letter: Letter }>('issuePaymentReminder', { contractId }, LETTER);
  expect(letter).toMatchObject({ invoices: [{ reference: bill.reference }], total: '360.00 EUR' });
});

test('what was claimed by another rule leaves the debt whole; interest alone bears none, and gives no right', async () => {
  const { contractId, bill } = await owing('Claimed', '2024-05-21');
  const document = await claimed(contractId, '2024-05-31');
  life.to('2024-06-30');
  const byTerms = { contractId, basis: 'CONTRACT' };
  const { letter } = await life.did<{ letter: Letter }>('issuePaymentReminder', byTerms, LETTER);
  expect(letter.invoices.map(({ reference }) => reference)).toEqual([bill.reference, document.reference]);
  // By these terms interest runs from a notice on: nothing of it is deducted from the debt.
  const total = `${(360 + Number(document.totalIncludingTax.split(' ')[0])).toFixed(2)} EUR`;
  expect(letter).toMatchObject({ interest: '0.00 EUR', alreadyClaimed: '0.00 EUR', unpaid: total, total });
  const alone = { contractId, basis: 'LAWFUL_MINIMUM', proof: 'RK 3', invoiceIds: [document.id] };
  const notice = await life.did<{ letter: Letter }>('issueFormalNotice', alone, LETTER);
  const sum = document.totalIncludingTax;
  expect(notice.letter).toMatchObject({ basis: null, interest: '0.00 EUR', unpaid: sum, total: sum });
  expect(await next(contractId)).toEqual(['FORMAL_NOTICE C. civ. art. 1344', expect.stringMatching(/^NONE art\./)]);
});

test('a letter with a rule waits for the kind of the client on the day when the debt was due', async () => {
  const consumer = { clientKind: 'CONSUMER', legalForm: null, siren: null, vatNumber: null };
  const { clientId, contractId } = await owing('Jean Petit', '2024-07-01', consumer);
  life.to('2024-07-15');
  const rates = [{ from: '2024-07-01', percent: '4.92', source: 'JO' }];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
  await life.did('recordIdentity', { partyId: clientId, startsOn: '2024-07-10', ...CLIENT_IN_LAW, name: 'Petit' });
  const lawful = { contractId, basis: 'LAWFUL_MINIMUM' };
  expect(await why('issuePaymentReminder', lawful)).toEqual([
    expect.stringMatching(/^LETTER_INCOMPLETE basis .*CONSUMER.*BUSINESS/),
  ]);
  const { letter } = await life.did<{ letter: Letter }>('issuePaymentReminder', { contractId }, LETTER);
  expect(letter).toMatchObject({ basis: null, total: '360.00 EUR' });
});

test('interest that a consumer owes lapses after two years, and is not asked for any more', async () => {
  const consumer = { clientKind: 'CONSUMER', legalForm: null, siren: null, vatNumber: null };
  const { contractId, bill } = await owing('Anne Petit', '2024-08-01', consumer);
  life.to('2024-08-05');
  await life.did('issueFormalNotice', { contractId, proof: 'RK 4' });
  const document = await claimed(contractId, '2024-08-30');
  life.to('2026-08-02');
  const { letter } = await life.did<{ letter: Letter }>('issuePaymentReminder', { contractId }, LETTER);
  expect(letter.invoices.map(({ reference }) => reference)).toEqual([document.reference]);
  expect(bill.reference).not.toBe(document.reference);
  life.to('2026-12-01');
  expect(await life.refused('issuePaymentReminder', { contractId })).toEqual(['NOTHING_LATE']);
});
