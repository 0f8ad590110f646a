import { sendNotices, type Mailer } from '../../../api/app/notices/send-notices';
import { passTimeEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { silentLog } from '../../../api/store/database/store-log';
import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { Living } from './living';

/** What contacts are reminded of before its day, and what follows where the law asks for it. */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2024-12-20T09:00:00Z');
  life = new Living(api, 'reminders');
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const run = (): Promise<number> => passTimeEverywhere({ database: api.database, clock: api.clock, log: silentLog });

/** Sends what is to be sent; returns how many were. */
const mailed = (): Promise<number> => {
  const mailer: Mailer = { send: () => Promise.resolve(null) };
  return sendNotices({ database: api.database, clock: api.clock, log: silentLog, mailer, accepted: new Set() });
};

const HOSTED = {
  termsPack: { key: 'omr-hosted', version: 1 },
  startsOn: '2025-01-01',
  termMonths: 12,
  priceComponents: [{ code: 'HOSTING', monthlyAmount: '100.00 EUR' }],
  modules: [{ key: 'A' }],
};

let clients = 0;
/** A client of a kind with one contact, and its contract, activated on a day. */
async function lived(
  clientKind: string,
  { email = 'c@a.example', activatedOn = '2025-01-01', ...input }: Record<string, unknown> = {},
): Promise<string> {
  const name = `Client ${(clients += 1)}`;
  life.to('2024-12-20');
  const { client } = await life.did<{ client: { id: string } }>('createClient', { name }, 'client { id }');
  const clientId = client.id;
  const identity = { partyId: clientId, name, startsOn: '2024-01-01', language: 'EN', clientKind };
  await life.did('recordIdentity', identity);
  if (email !== null)
    await life.did('recordContact', { clientId, side: 'CLIENT', role: 'MAIN', name, email, startsOn: '2024-01-01' });
  const contractId = await life.signs({ clientId, number: `R-${clients}`, ...HOSTED, ...input }, '2024-12-20');
  life.to(String(activatedOn));
  await life.did('activateContract', { contractId });
  return contractId;
}

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly side: string;
  readonly state: string;
  readonly text: string;
  readonly followsFrom: string | null;
}

/** What was told of a contract, the first first. */
async function told(contractId: string): Promise<readonly Told[]> {
  const { notices } = await life.says<{ notices: { nodes: readonly Told[] } }>(
    contractId,
    'notices(first: 100) { nodes { id kind side state text followsFrom } }',
  );
  return [...notices.nodes].reverse();
}
const kinds = async (contractId: string): Promise<readonly string[]> =>
  (await told(contractId)).map(({ kind, side }) => `${kind} ${side}`);

interface Right {
  readonly kind: string;
  readonly since: string;
  readonly endableFrom: string | null;
  readonly outcome: string | null;
}
async function rights(contractId: string): Promise<readonly Right[]> {
  const { terminationGrounds } = await life.says<{ terminationGrounds: readonly Right[] }>(
    contractId,
    'terminationGrounds { kind since endableFrom outcome }',
  );
  return terminationGrounds;
}

describe('the last day for notice and the yearly revision', () => {
  test('are told a month before, once, whoever finds it and however often', async () => {
    const contractId = await lived('BUSINESS');
    life.to('2025-05-29T21:59:59Z');
    await run();
    expect(await told(contractId)).toEqual([]);
    // The 30th in the contract's zone; two servers, and somebody who writes.
    life.to('2025-05-29T22:00:00Z');
    await Promise.all([run(), run(), life.did('recordLogbookEntry', { contractId, text: 'Called' })]);
    await run();
    expect(await kinds(contractId)).toEqual(['NOTICE_DAY_REMINDER CLIENT', 'NOTICE_DAY_REMINDER PROVIDER']);
    const [first] = await told(contractId);
    expect(first).toMatchObject({ followsFrom: null });
    expect(first!.text).toContain('Notice can be given until 30 June 2025.');
    life.to('2025-12-01');
    await run();
    expect((await kinds(contractId)).slice(2)).toEqual(['REVISION_REMINDER PROVIDER']);
    life.to('2026-12-02');
    await run();
    expect((await kinds(contractId)).slice(3)).toEqual([
      // Of the next term: its notice day came while nobody looked.
      'REVISION_REMINDER PROVIDER',
    ]);
    expect(await rights(contractId)).toEqual([]);
  });

  test('are told late while that is of use, and not at all once it is not, or once notice was given', async () => {
    const late = await lived('BUSINESS');
    const given = await lived('BUSINESS');
    life.to('2025-05-01');
    const letter = { by: 'CLIENT', sentOn: '2025-05-01', form: 'REGISTERED_LETTER', proof: '1A' };
    await life.did('giveNotice', { contractId: given, ...letter });
    life.to('2025-06-30T20:00:00Z');
    await run();
    expect(await kinds(late)).toEqual(['NOTICE_DAY_REMINDER CLIENT', 'NOTICE_DAY_REMINDER PROVIDER']);
    expect(await kinds(given)).not.toContain('NOTICE_DAY_REMINDER CLIENT');
    const missed = await lived('BUSINESS', { activatedOn: '2025-07-01' });
    await run();
    expect(await told(missed)).toEqual([]);
  });

  test('are not told of a term that is known to be the last one', async () => {
    const given = await lived('BUSINESS');
    const ends = await lived('CONSUMER');
    life.to('2025-04-01');
    const letter = { by: 'CLIENT', sentOn: '2025-04-01', form: 'REGISTERED_LETTER', proof: '1A' };
    await life.did('giveNotice', { contractId: given, ...letter });
    const end = { contractId: ends, by: 'CLIENT', reason: 'AGREED', effectiveOn: '2025-12-20', note: 'Both want it' };
    await life.did('terminateContract', { ...end, confirmedTotal: '0.00 EUR' });
    life.to('2025-06-15');
    await run();
    life.to('2025-12-15');
    await run();
    const reminders = [...(await kinds(given)), ...(await kinds(ends))].filter((kind) => kind.includes('REMINDER'));
    expect(reminders).toEqual([]);
  });
});

describe('a tacit renewal', () => {
  const REMINDER = 'RENEWAL_REMINDER CLIENT';

  test.each(['CONSUMER', 'NON_PROFESSIONAL'])('is told to a client of the kind %s in its own letter', async (kind) => {
    const contractId = await lived(kind);
    life.to('2025-04-29');
    await run();
    expect(await told(contractId)).toEqual([]);
    life.to('2025-04-30');
    await Promise.all([run(), run()]);
    expect(await kinds(contractId)).toEqual([REMINDER]);
    const [letter] = await told(contractId);
    expect(letter!.text).toMatch(/│ You may refuse the renewal until 30 June 2025\. │/);
    expect(await mailed()).toBeGreaterThan(0);
    life.to('2026-01-02');
    await run();
    expect(await life.says(contractId, 'termLastDay')).toEqual({ termLastDay: '2026-12-31' });
    expect(await rights(contractId)).toEqual([]);
  });

  test('that a consumer was not told of in time lets it leave at any time, free of charge', async () => {
    // Written in time, and nobody had an address to send it to.
    const contractId = await lived('CONSUMER', { email: null });
    life.to('2025-04-30');
    await run();
    expect(await told(contractId)).toMatchObject([{ kind: 'RENEWAL_REMINDER', state: 'UNADDRESSED' }]);
    life.to('2025-12-31T22:59:59Z');
    await run();
    expect(await rights(contractId)).toEqual([]);
    life.to('2026-01-01T08:00:00Z');
    await Promise.all([run(), run()]);
    await run();
    const right = { kind: 'RENEWAL_NOT_TOLD', since: '2026-01-01', endableFrom: '2026-01-01', outcome: null };
    expect(await rights(contractId)).toEqual([right]);
    life.to('2026-02-10');
    const end = { contractId, reason: 'RENEWAL_NOT_TOLD', effectiveOn: '2026-02-11', note: 'It leaves' };
    // What was paid for days without service comes back, and no fee is due.
    const free = { ...end, confirmedTotal: '-163.33 EUR' };
    expect(await life.refused('terminateContract', { ...free, by: 'PROVIDER' })).toEqual(['TERMINATION_NOT_ALLOWED']);
    expect(await life.refused('terminateContract', { ...free, by: 'CLIENT', effectiveOn: '2025-12-31' })).not.toEqual(
      [],
    );
    const { billingAdjustments } = await life.did<{ billingAdjustments: readonly object[] }>(
      'terminateContract',
      { ...free, by: 'CLIENT' },
      'billingAdjustments { kind }',
    );
    expect(billingAdjustments).toEqual([{ kind: 'PREPAID_CREDIT' }]);
  });

  test('gives no such right to a business, nor of a contract that was brought over', async () => {
    const business = await lived('BUSINESS', { email: null });
    const brought = await lived('CONSUMER', { activatedOn: '2025-06-15' });
    life.to('2026-01-02');
    await run();
    expect(await rights(business)).toEqual([]);
    expect(await rights(brought)).toEqual([]);
    const end = {
      contractId: business,
      by: 'CLIENT',
      reason: 'RENEWAL_NOT_TOLD',
      effectiveOn: '2026-01-03',
      note: 'N',
    };
    expect(await life.refused('terminateContract', { ...end, confirmedTotal: '0.00 EUR' })).toEqual([
      'GROUND_NOT_RECORDED',
    ]);
  });

  test('that was told by a letter in time gives none, also when its proof comes afterwards; one day late does', async () => {
    const inTime = await lived('CONSUMER', { email: null });
    const late = await lived('CONSUMER', { email: null });
    const afterwards = await lived('CONSUMER', { email: null });
    life.to('2025-04-30');
    await run();
    const letterOf = async (contractId: string): Promise<string> => (await told(contractId))[0]!.id;
    life.to('2025-05-30T20:00:00Z');
    const done = await life.did<{ notice: { state: string; proof: string; sentAt: string } }>(
      'recordNoticeSent',
      { noticeId: await letterOf(inTime), proof: ' Letter 7 ' },
      'notice { state proof sentAt }',
    );
    expect(done.notice).toEqual({ state: 'SENT', proof: 'Letter 7', sentAt: '2025-05-30T20:00:00Z' });
    life.to('2025-05-31T08:00:00Z');
    await life.did('recordNoticeSent', { noticeId: await letterOf(late), proof: 'Letter 8' });
    life.to('2026-01-05');
    await run();
    expect(await rights(inTime)).toEqual([]);
    expect(await rights(late)).toMatchObject([{ kind: 'RENEWAL_NOT_TOLD', endableFrom: '2026-01-01' }]);
    expect(await rights(afterwards)).toMatchObject([{ endableFrom: '2026-01-01' }]);
    const noticeId = await letterOf(afterwards);
    const proof = { noticeId, sentAt: '2025-05-12T08:00:00Z', proof: 'Letter 9' };
    expect(await life.refused('recordNoticeSent', { ...proof, proof: '' })).toEqual(['TEXT_INVALID']);
    expect(await life.refused('recordNoticeSent', { ...proof, sentAt: '2026-01-06T08:00:00Z' })).toEqual([
      'TIME_IN_FUTURE',
    ]);
    expect(await life.refused('recordNoticeSent', { ...proof, sentAt: '2025-04-29T08:00:00Z' })).toEqual([
      'TIMES_OUT_OF_ORDER',
    ]);
    await life.did('recordNoticeSent', proof);
    expect(await rights(afterwards)).toMatchObject([{ outcome: 'REMEDIED', endableFrom: null }]);
    expect(await life.refused('recordNoticeSent', proof)).toEqual(['ALREADY_EXISTS']);
    const end = { contractId: afterwards, by: 'CLIENT', reason: 'RENEWAL_NOT_TOLD', effectiveOn: '2026-01-06' };
    expect(await life.refused('terminateContract', { ...end, note: 'N', confirmedTotal: '0.00 EUR' })).toEqual([
      'TERMINATION_NOT_ALLOWED',
    ]);
  });
});

test('an erasure is told before its day, however the contract ended, and once', async () => {
  const day = [['09:00', '18:00']];
  const weekly = { MON: day, TUE: day, WED: day, THU: day, FRI: day };
  const opening = { timezone: 'Europe/Paris', weekly, holidayZone: 'FR-METROPOLE', exceptions: [] };
  const input = {
    termsPack: { key: 'owl-monitoring', version: 1 },
    priceComponents: [],
    modules: [{ key: 'level-3' }],
    overrides: [
      { parameter: 'notice.months', value: '1' },
      { parameter: 'included-hours.minutes', value: '180' },
      { parameter: 'opening-hours', value: JSON.stringify(opening) },
    ],
  };
  const atTerm = await lived('BUSINESS', input);
  const agreed = await lived('BUSINESS', input);
  life.to('2025-08-04');
  const end = { by: 'CLIENT', reason: 'AGREED', effectiveOn: '2025-08-04', note: 'Both want it' };
  await life.did('terminateContract', { contractId: agreed, ...end, confirmedTotal: '0.00 EUR' });
  expect(await kinds(agreed)).toEqual([]);
  await Promise.all([run(), run()]);
  expect(await kinds(agreed)).toEqual(['ERASURE_WARNING CLIENT']);
  const { upcomingDates } = await life.says<{ upcomingDates: { kind: string; on: string }[] }>(
    agreed,
    'upcomingDates(kinds: [DATA_ERASURE]) { kind on }',
  );
  expect(upcomingDates).toEqual([{ kind: 'DATA_ERASURE', on: '2025-08-13' }]);
  expect((await told(agreed))[0]!.text).toContain('Your access and your data will be erased on 13 August 2025.');
  life.to('2026-01-01T12:00:00Z');
  await run();
  await run();
  expect(await life.says(atTerm, 'status')).toEqual({ status: 'ENDED' });
  expect((await kinds(atTerm)).filter((kind) => kind.startsWith('ERASURE'))).toEqual(['ERASURE_WARNING CLIENT']);
});
