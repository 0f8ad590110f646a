import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from '../support/identities';
import { readPdf } from '../support/read-pdf';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, newClient, quarterly, type Bill } from './paying';

/** Letters that ask for what is late: a reminder, a formal notice, what they say of their day. */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2024-01-02T09:00:00Z');
  life = new Living(api, 'letters');
  await invoicesFrom(life, '2024-01-01');
  const rates = [{ from: '2024-01-01', percent: '5.07', source: 'JO' }];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface Letter {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly writtenOn: string;
  readonly payBy: string;
  readonly basis: string | null;
  readonly invoices: readonly { readonly reference: string }[];
  readonly unpaid: string;
  readonly interest: string;
  readonly recoveryFee: string;
  readonly alreadyClaimed: string;
  readonly total: string;
  readonly groundId: string | null;
  readonly proof: string | null;
  readonly pdfPath: string;
  readonly language: string;
  readonly sha256: string;
}
const FIELDS = `id kind reference writtenOn payBy basis invoices { reference } unpaid interest recoveryFee alreadyClaimed
  total groundId proof pdfPath language sha256`;
const LETTER = `letter { ${FIELDS} }`;

const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const get = (path: string, key: string | null = api.keys.administrator): Promise<Response> =>
  fetch(`${api.url}${path}`, { headers: key === null ? {} : { authorization: `Bearer ${key}` } });
async function bytesOf(path: string, key?: string): Promise<Buffer> {
  const response = await get(path, key);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return Buffer.from(await response.arrayBuffer());
}
async function textOf(path: string): Promise<string> {
  const { pages } = await readPdf(await bytesOf(path));
  return plain(pages.flatMap(({ items }) => items.map(({ str }) => str)).join(' '));
}

/** A quarter of 360 EUR that was due on its first day. */
async function owing(name: string, from: string, identity: object = {}): Promise<Owing> {
  life.to(from);
  const clientId = await newClient(life, name, {}, identity);
  const contractId = await quarterly(life, clientId, from, '100.00 EUR', { directDebit: true });
  const [bill] = (await billed(life, contractId)) as [Bill];
  return { clientId, contractId, bill };
}
interface Owing {
  readonly clientId: string;
  readonly contractId: string;
  readonly bill: Bill;
}

test('a reminder, then a formal notice: each says what stood on its day, also when more is paid later', async () => {
  const { clientId, contractId, bill } = await owing('Late once', '2024-02-01');
  const lawful = { contractId, basis: 'LAWFUL_MINIMUM' };
  expect(await life.refused('issuePaymentReminder', { contractId })).toEqual(['NOTHING_LATE']);
  life.to('2024-02-12');
  await life.did('recordPayment', {
    ...{ clientId, method: 'TRANSFER', invoiceIds: [bill.id] },
    ...{ amount: '60.00 EUR', valueOn: '2024-02-10' },
  });
  const reminder = await life.did<{ letter: Letter }>('issuePaymentReminder', lawful, LETTER);
  // 360 × 15.21 % × 9 ÷ 365, and 300 for the two days after the payment.
  expect(reminder.letter).toMatchObject({
    ...{ kind: 'PAYMENT_REMINDER', writtenOn: '2024-02-12', payBy: '2024-02-20', basis: 'LAWFUL_MINIMUM' },
    ...{ invoices: [{ reference: bill.reference }], unpaid: '300.00 EUR', interest: '1.60 EUR' },
    ...{ recoveryFee: '40.00 EUR', alreadyClaimed: '0.00 EUR', total: '341.60 EUR' },
    ...{ groundId: null, proof: null, language: 'FR', pdfPath: `/letters/${reminder.letter.id}.pdf` },
  });
  expect(reminder.letter.reference).toMatch(/-R1$/);
  const before = await bytesOf(reminder.letter.pdfPath);
  const said = await textOf(reminder.letter.pdfPath);
  for (const words of [
    ...['Relance', PROVIDER_IN_LAW.name, 'SIREN : 732829320', 'Late once', bill.reference, '01/02/2024', '360,00 €'],
    ...['60,00 €', '300,00 €', '360,00 € · 9 j · 15,21 %', '300,00 € · 2 j · 15,21 %', '1,60 €', '40,00 €'],
    ...['341,60 €', 'L441-10', 'FR76 3000 6000 0112 3456 7890 189'],
  ])
    expect(said).toContain(words);
  // Nothing is claimed, and no right rests on a reminder.
  const { paymentRights } = await life.says<{ paymentRights: { kind: string; needs: string | null }[] }>(
    contractId,
    'paymentRights { kind needs }',
  );
  expect(paymentRights.find(({ kind }) => kind === 'SUSPEND')?.needs).toBe('FORMAL_NOTICE');

  life.to('2024-02-21');
  const noticed = { ...lawful, basis: 'CONTRACT', proof: ' LRAR 1A 222 ', payWithinDays: 10 };
  const notice = await life.did<{ letter: Letter; ground: object }>(
    'issueFormalNotice',
    noticed,
    `${LETTER} ground { id kind reason since proof invoiceIds }`,
  );
  expect(notice.letter).toMatchObject({
    ...{ kind: 'FORMAL_NOTICE', writtenOn: '2024-02-21', payBy: '2024-03-02', proof: 'LRAR 1A 222' },
    // By these terms interest runs from the notice on.
    ...{ unpaid: '300.00 EUR', interest: '0.00 EUR', recoveryFee: '0.00 EUR', total: '300.00 EUR' },
  });
  expect(notice.letter.reference).toMatch(/-R2$/);
  expect(notice.ground).toMatchObject({ id: notice.letter.groundId, kind: 'FORMAL_NOTICE', invoiceIds: [bill.id] });
  const demand = await textOf(notice.letter.pdfPath);
  for (const words of [
    ...['Mise en demeure', 'nous vous mettons en demeure de nous payer 300,00 € au plus tard le 02/03/2024'],
    ...['LRAR 1A 222', 'portent intérêt à compter de la mise en demeure', 'le service pourra être suspendu'],
    ...['au plus tôt le 03/03/2024 (art. 21.3)', 'après 15 jours de suspension', 'Code civil, art. 1344'],
  ])
    expect(demand).toContain(words);
  const english = await textOf(`${notice.letter.pdfPath}?language=EN`);
  for (const words of ['Formal notice', 'give you formal notice to pay us €300.00', 'the one in French'])
    expect(english).toContain(words);
  const after = await life.says<{ paymentRights: { kind: string; from: string; groundId: string }[] }>(
    contractId,
    'paymentRights { kind from groundId }',
  );
  expect(after.paymentRights.find(({ kind }) => kind === 'SUSPEND')).toEqual({
    ...{ kind: 'SUSPEND', from: '2024-02-22', groundId: notice.letter.groundId },
  });

  // What is paid, and who the client is from then on, changes no letter.
  life.to('2024-03-01');
  await life.did('recordPayment', { clientId, method: 'TRANSFER', amount: '300.00 EUR', valueOn: '2024-02-12' });
  await life.did('recordIdentity', { partyId: clientId, startsOn: '2024-02-01', ...CLIENT_IN_LAW, name: 'Renamed' });
  expect((await bytesOf(reminder.letter.pdfPath)).equals(before)).toBe(true);
  expect(await textOf(notice.letter.pdfPath)).toBe(demand);
  expect(await life.refused('issuePaymentReminder', lawful)).toEqual(['NOTHING_LATE']);

  const list = `dunningLetters(first: 1, filter: { kinds: [PAYMENT_REMINDER] }) { totalCount nodes { ${FIELDS} client { id } } }`;
  const { dunningLetters } = await life.says<{ dunningLetters: { totalCount: number; nodes: Letter[] } }>(
    contractId,
    list,
  );
  expect(dunningLetters).toMatchObject({ totalCount: 1, nodes: [{ ...reminder.letter, client: { id: clientId } }] });
});

test('who may not see the contract, or its money, gets no letter', async () => {
  const { contractId } = await owing('Seen by few', '2024-03-04');
  life.to('2024-03-11');
  const { letter } = await life.did<{ letter: Letter }>('issuePaymentReminder', { contractId }, LETTER);
  expect(letter).toMatchObject({ basis: null, interest: '0.00 EUR', total: '360.00 EUR' });
  expect(await textOf(letter.pdfPath)).toContain('Nos droits aux intérêts de retard et à l’indemnité forfaitaire');
  const status = async (path: string, key: string | null): Promise<number> => (await get(path, key)).status;
  const { pdfPath } = letter;
  expect([
    await status(pdfPath, null),
    await status(pdfPath, api.keys.technician),
    await status(pdfPath, api.keys.client),
    await status(pdfPath, api.keys.erp),
    await status('/letters/none.pdf', api.keys.administrator),
    await status(`/letters/${contractId}.pdf`, api.keys.administrator),
  ]).toEqual([401, 403, 404, 404, 404, 404]);
  const one = 'query ($id: ID!) { dunningLetter(id: $id) { id } }';
  const ask = (key: string): Promise<{ dunningLetter: object | null }> => api.ask(key, one, { id: letter.id });
  expect(await ask(api.keys.administrator)).toEqual({ dunningLetter: { id: letter.id } });
  expect(await ask(api.keys.client)).toEqual({ dunningLetter: null });
  const asked = await get(pdfPath);
  const again = await fetch(`${api.url}${pdfPath}`, {
    headers: { authorization: `Bearer ${api.keys.administrator}`, 'if-none-match': asked.headers.get('etag')! },
  });
  expect(again.status).toBe(304);
  expect(asked.headers.get('content-disposition')).toContain(`${letter.reference}.pdf`);
});

test('what is not right is refused, by field, and nothing is written', async () => {
  const { contractId, bill } = await owing('Refused', '2024-04-01');
  const other = await owing('Other', '2024-04-01');
  life.to('2024-04-10');
  const why = async (operation: string, input: object): Promise<readonly string[]> =>
    (await life.does(operation, input)).refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
  const ask = (input: object): Promise<readonly string[]> => why('issuePaymentReminder', { contractId, ...input });
  expect(await ask({ contractId: bill.id })).toEqual(['NOT_FOUND contractId']);
  expect(await ask({ invoiceIds: [bill.id, other.bill.id] })).toEqual(['NOT_FOUND invoiceIds.1']);
  expect(await ask({ invoiceIds: [] })).toEqual(['NOTHING_LATE invoiceIds']);
  expect(await ask({ payWithinDays: 0 })).toEqual(['NUMBER_OUT_OF_RANGE payWithinDays']);
  expect(await ask({ payWithinDays: 91, proof: ' ' })).toEqual([
    'NUMBER_OUT_OF_RANGE payWithinDays',
    'TEXT_INVALID proof',
  ]);
  expect(await ask({ basis: 'LAWFUL_DEFAULT' })).toEqual(['LEGAL_RATE_MISSING basis']);
  expect(await why('issueFormalNotice', { contractId, proof: '' })).toEqual(['TEXT_INVALID proof']);
  // Who the client is from now on is not complete: what is missing is named.
  const bare = { partyId: other.clientId, startsOn: '2024-04-05', name: 'Other', language: 'EN', vatOnDebits: false };
  await life.did('recordIdentity', bare);
  const missing = await life.does('issueFormalNotice', { contractId: other.contractId, proof: 'RK' });
  expect(missing.refusals.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'LETTER_INCOMPLETE buyer.registeredAddress',
    'LETTER_INCOMPLETE buyer.clientKind',
  ]);
  expect(missing.refusals[0]!.whatToDo).toBe(
    `Give \`registeredAddress\` with \`recordIdentity\` for ${other.clientId}, from 2024-04-10 or before.`,
  );
  for (const id of [contractId, other.contractId])
    expect(await life.says(id, 'dunningLetters { totalCount } terminationGrounds { id }')).toEqual({
      dunningLetters: { totalCount: 0 },
      terminationGrounds: [],
    });
});

test('a consumer owes the legal rate from a notice on, and reads nothing of the law of professionals', async () => {
  const consumer = { clientKind: 'CONSUMER', language: 'EN', legalForm: null, siren: null, vatNumber: null };
  const { contractId } = await owing('Jeanne Martin', '2024-05-02', consumer);
  const lawful = { contractId, basis: 'LAWFUL_DEFAULT', proof: 'RK 7' };
  life.to('2024-05-10');
  const first = await life.did<{ letter: Letter }>('issueFormalNotice', lawful, LETTER);
  // Nobody but a business owes the rate of the ECB plus ten points.
  expect(first.letter).toMatchObject({ basis: 'LAWFUL_MINIMUM', interest: '0.00 EUR', language: 'EN' });
  life.to('2024-05-30');
  const { letter } = await life.did<{ letter: Letter }>('issuePaymentReminder', lawful, LETTER);
  // 360 × 5.07 % × 20 ÷ 365.
  expect(letter).toMatchObject({ interest: '1.00 EUR', recoveryFee: '0.00 EUR', total: '361.00 EUR', proof: 'RK 7' });
  const text = await textOf(letter.pdfPath);
  for (const words of ['Payment reminder', 'Jeanne Martin', 'C. civ. art. 1231-6', '5.07%', '€361.00'])
    expect(text).toContain(words);
  for (const law of ['L441', 'D441', '40'])
    expect(text.replaceAll('Grenoble', '')).not.toMatch(new RegExp(`${law}\\b`));
});

test('interest that was invoiced is asked for once; debts of before a judgment are not', async () => {
  const { clientId, contractId, bill } = await owing('Claimed and credited', '2024-06-03');
  life.to('2024-06-20');
  const { simulation } = (
    await api.ask<{ simulateLateInterest: { simulation: { invoices: { lawfulMinimum: { total: string } }[] } } }>(
      api.keys.administrator,
      `query ($input: SimulateLateInterestInput!) { simulateLateInterest(input: $input) { simulation {
        invoices { lawfulMinimum { total } } } } }`,
      { input: { contractId } },
    )
  ).simulateLateInterest;
  const confirmedTotal = simulation.invoices[0]!.lawfulMinimum.total;
  const claim = { contractId, through: '2024-06-20', basis: 'LAWFUL_MINIMUM', confirmedTotal };
  const { invoices } = await life.did<{ invoices: readonly Bill[] }>(
    'issueLateInterest',
    claim,
    'invoices { id reference }',
  );
  life.to('2024-08-01');
  const lawful = { contractId, basis: 'LAWFUL_MINIMUM' };
  const rates = [{ from: '2024-07-01', percent: '4.92', source: 'JO' }];
  await life.did('recordLegalRates', { kind: 'LEGAL_INTEREST', rates });
  const { letter } = await life.did<{ letter: Letter }>('issuePaymentReminder', lawful, LETTER);
  expect(letter.invoices.map(({ reference }) => reference)).toEqual([bill.reference, invoices[0]!.reference]);
  // 42.55 was claimed, and is owed as a document; 360 × (15.21 % × 27 + 14.76 % × 32) ÷ 365 = 8.71.
  expect(confirmedTotal).toBe('42.55 EUR');
  expect(letter).toMatchObject({
    ...{ unpaid: '402.55 EUR', interest: '8.71 EUR', recoveryFee: '40.00 EUR' },
    ...{ alreadyClaimed: '42.55 EUR', total: '408.71 EUR' },
  });
  expect(await textOf(letter.pdfPath)).toContain('Intérêts et indemnités déjà facturés');
  // After a judgment what is older is not asked for, also by name.
  await life.did('recordInsolvency', { contractId, proceedings: 'TC Lyon', judgmentOn: '2024-07-30' });
  const late = (await life.does('issuePaymentReminder', lawful)).refusals;
  expect(late.map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^NOTHING_LATE .*L622-7/),
  ]);
  expect(await life.refused('issueFormalNotice', { ...lawful, proof: 'RK', invoiceIds: [bill.id] })).toEqual([
    'NOTHING_LATE',
  ]);
  expect(clientId).not.toBe('');
});
