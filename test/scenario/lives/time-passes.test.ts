import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { passTimeEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { silentLog } from '../../../api/store/database/store-log';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { amendmentInput } from './amendment-input';
import { Living } from './living';

/** What time does to contracts by itself: found by a run, or by whoever writes first. */

let api: TestApi;
let life: Living;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2026-03-02T09:00:00Z');
  life = new Living(api, 'time');
  clientId = await clientOf(api, 'Atelier Morel');
});
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const run = (): Promise<number> => passTimeEverywhere({ database: api.database, clock: api.clock, log: silentLog });

const HOSTED = {
  termsPack: { key: 'omr-hosted', version: 1 },
  termMonths: 36,
  priceComponents: [{ code: 'HOSTING', monthlyAmount: '1120.00 EUR' }],
  modules: [{ key: 'A' }, { key: 'K' }, { key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' }],
};
const SERVER = { termsPack: { key: 'icodia-server', version: 1 }, termMonths: 12 };

async function signed(number: string, startsOn: string, input: object, signedAt = startsOn): Promise<string> {
  return life.signs({ clientId, number, startsOn, priceComponents: [], modules: [], ...input }, signedAt);
}

async function active(number: string, startsOn: string, input: object): Promise<string> {
  const contractId = await signed(number, startsOn, input);
  await life.did('activateContract', { contractId });
  return contractId;
}

interface Entry {
  readonly kind: string;
  readonly recordedBy: string;
  readonly operation: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

async function byTime(contractId: string): Promise<readonly (readonly unknown[])[]> {
  const { history } = await life.says<{ history: { nodes: readonly Entry[] } }>(
    contractId,
    'history(first: 100) { nodes { kind recordedBy operation payload } }',
  );
  return history.nodes
    .filter(({ recordedBy, operation }) => recordedBy === 'time' && operation === 'passTime')
    .map(({ kind, payload }) => [kind, payload['dueAt'] ?? payload['from'] ?? null, payload['termLastDay'] ?? null]);
}

const STANDING = 'status termLastDay activatedAt suspension { reason from } notice { termLastDay }';

/** What a contract says today is the same before and after a run; a second run finds nothing. */
async function sameAfterRun(contractId: string): Promise<unknown> {
  const before = await life.says(contractId, STANDING);
  await run();
  expect(await life.says(contractId, STANDING)).toEqual(before);
  expect(await run()).toBe(0);
  return before;
}

test('a contract that was brought over from 2020 stands in its present term at once', async () => {
  const contractId = await signed('T-2020', '2020-01-01', HOSTED, '2026-03-02');
  await life.did('activateContract', { contractId });
  expect(await life.says(contractId, STANDING)).toMatchObject({ status: 'ACTIVE', termLastDay: '2026-12-31' });
  expect(await byTime(contractId)).toEqual([
    ['CONTRACT_RENEWED', '2022-12-31T23:00:00Z', '2023-12-31'],
    ['CONTRACT_RENEWED', '2023-12-31T23:00:00Z', '2024-12-31'],
    ['CONTRACT_RENEWED', '2024-12-31T23:00:00Z', '2025-12-31'],
    ['CONTRACT_RENEWED', '2025-12-31T23:00:00Z', '2026-12-31'],
  ]);
  expect(await run()).toBe(0);
});

test('nobody gave notice: it is renewed at midnight of its own zone, whoever finds it', async () => {
  const contractId = await active('T-TACIT', '2021-10-15', HOSTED);
  life.to('2024-10-14T21:59:59Z');
  expect(await run()).toBe(0);
  expect(await life.says(contractId, STANDING)).toMatchObject({ termLastDay: '2024-10-14' });
  life.to('2024-10-14T22:00:00Z');
  expect(await life.says(contractId, STANDING)).toMatchObject({ status: 'ACTIVE', termLastDay: '2025-10-14' });
  expect(await byTime(contractId)).toEqual([]);
  // A client reports an incident before any run: time is recorded first, in the same transaction.
  life.to('2024-11-05');
  const report = { contractId, severity: 'MINOR', kind: 'OTHER', channel: 'WEB', description: 'D' };
  await life.did('reportIncident', report, '', 'client');
  expect(await byTime(contractId)).toEqual([['CONTRACT_RENEWED', '2024-10-14T22:00:00Z', '2025-10-14']]);
  expect(await run()).toBe(0);
  // A refused command leaves no trace, and the run finds what it had found.
  life.to('2025-11-05');
  expect(await life.refused('cancelContract', { contractId, reason: 'R' })).toEqual([
    'CONTRACT_TRANSITION_NOT_ALLOWED',
  ]);
  expect(await byTime(contractId)).toHaveLength(1);
  expect(await run()).toBe(1);
  expect(await byTime(contractId)).toHaveLength(2);
});

test('a term that was agreed to end within a month is renewed once, from the day after it', async () => {
  const contractId = await active('T-ODD', '2025-01-01', { ...HOSTED, termMonths: 12 });
  life.to('2025-06-01');
  const agreed = { termLastDay: '2026-03-15' };
  await life.did('amendContract', amendmentInput(contractId, '2025-06-01', agreed, '2025-06-01T08:00:00Z'));
  life.to('2026-03-15T22:59:59Z');
  expect(await life.says(contractId, STANDING)).toMatchObject({ status: 'ACTIVE', termLastDay: '2026-03-15' });
  life.to('2026-03-15T23:00:00Z');
  expect(await sameAfterRun(contractId)).toMatchObject({ status: 'ACTIVE', termLastDay: '2027-03-15' });
  life.to('2026-04-02');
  expect(await sameAfterRun(contractId)).toMatchObject({ status: 'ACTIVE', termLastDay: '2027-03-15' });
  expect(await byTime(contractId)).toEqual([['CONTRACT_RENEWED', '2026-03-15T23:00:00Z', '2027-03-15']]);
});

test('notice ends it at its term: units left are forfeited, and what was before can still be recorded', async () => {
  const contractId = await active('T-ENDED', '2021-10-15', HOSTED);
  life.to('2025-02-01');
  await run();
  const letter = { contractId, by: 'CLIENT', form: 'REGISTERED_LETTER', proof: 'RK 1' };
  await life.did('giveNotice', { ...letter, sentOn: '2025-02-01' });
  life.to('2025-10-14T21:59:59Z');
  expect(await life.says(contractId, STANDING)).toMatchObject({ status: 'NOTICE_GIVEN', termLastDay: '2025-10-14' });
  life.to('2025-10-20');
  expect(await sameAfterRun(contractId)).toMatchObject({ status: 'ENDED', termLastDay: '2025-10-14' });
  expect((await byTime(contractId)).at(-1)).toEqual(['CONTRACT_ENDED', '2025-10-14T22:00:00Z', null]);
  expect(await life.says(contractId, 'unitAccounts { balance entries { nodes { kind units } } }')).toEqual({
    unitAccounts: [
      {
        balance: 0,
        entries: {
          nodes: [
            { kind: 'OPENING', units: 16 },
            { kind: 'FORFEIT', units: -16 },
          ],
        },
      },
    ],
  });
  const report = { contractId, severity: 'MINOR', kind: 'OTHER', channel: 'WEB', description: 'D' };
  await life.did('reportIncident', { ...report, receivedAt: '2025-10-14T21:00:00Z' });
  expect(await life.refused('reportIncident', { ...report, receivedAt: '2025-10-14T22:00:00Z' })).toEqual([
    'CONTRACT_NOT_ACTIVE',
  ]);
});

test('a notice that was sent in time and is recorded after the term ends it then', async () => {
  const contractId = await active('T-LATE', '2021-10-15', HOSTED);
  life.to('2024-11-01');
  await run();
  expect(await life.says(contractId, STANDING)).toMatchObject({ termLastDay: '2025-10-14' });
  const letter = { contractId, by: 'CLIENT', form: 'REGISTERED_LETTER', proof: 'RK 1' };
  await life.did('giveNotice', { ...letter, sentOn: '2024-04-14', receivedOn: '2024-04-16' });
  expect(await sameAfterRun(contractId)).toMatchObject({ status: 'ENDED', termLastDay: '2024-10-14' });
});

test('an order that nobody validated suspends, and time says why', async () => {
  const contractId = await active('T-ORDER', '2025-01-08', SERVER);
  life.to('2026-01-07');
  expect(await life.says(contractId, STANDING)).toMatchObject({ status: 'ACTIVE', suspension: null });
  life.to('2026-01-08');
  expect(await sameAfterRun(contractId)).toMatchObject({
    status: 'SUSPENDED',
    termLastDay: '2026-01-07',
    suspension: { reason: 'ORDER_NOT_VALIDATED', from: '2026-01-08' },
  });
  expect(await byTime(contractId)).toEqual([['CONTRACT_SUSPENDED', '2026-01-08', null]]);
  expect(await life.refused('resumeContract', { contractId, from: '2026-01-09', note: 'N' })).toEqual([
    'DATE_OUT_OF_PERIOD',
  ]);
});

test('a contract that says nothing of another term ends by itself', async () => {
  const pack = { termsPack: { key: 'pro-controle', version: 1 }, termMonths: 12 };
  const contractId = await active('T-SAYS', '2025-01-01', pack);
  life.to('2026-01-01');
  expect(await sameAfterRun(contractId)).toMatchObject({ status: 'ENDED', termLastDay: '2025-12-31' });
});

test('a contract that is activated ahead comes into force on its first day, with its accounts', async () => {
  const contractId = await signed('T-AHEAD', '2026-05-01', HOSTED, '2026-04-01');
  const activation = async () => {
    const moves = 'allowedTransitions { move allowed reason }';
    const { allowedTransitions } = await life.says<{ allowedTransitions: { move: string }[] }>(contractId, moves);
    return allowedTransitions.find(({ move }) => move === 'ACTIVATE');
  };
  expect(await activation()).toMatchObject({ allowed: true, reason: null });
  await life.did('activateContract', { contractId });
  expect(await activation()).toMatchObject({
    allowed: false,
    reason: 'The contract comes into force on 2026-05-01 already.',
  });
  expect(await life.says(contractId, STANDING)).toMatchObject({ status: 'SIGNED', activatedAt: null });
  expect(await life.refused('activateContract', { contractId })).toEqual(['CONTRACT_TRANSITION_NOT_ALLOWED']);
  life.to('2026-04-30T21:59:59Z');
  expect(await run()).toBe(0);
  life.to('2026-05-02');
  expect(await life.says(contractId, 'status')).toEqual({ status: 'ACTIVE' });
  expect(await run()).toBe(1);
  expect(
    await life.says(contractId, 'status unitAccounts { balance } billingAdjustments { nodes { kind amount } }'),
  ).toEqual({
    status: 'ACTIVE',
    unitAccounts: [{ balance: 16 }],
    billingAdjustments: { nodes: [{ kind: 'UNIT_PACK', amount: '400.00 EUR' }] },
  });
  // One that is given up before its day stays so.
  const given = await signed('T-GIVEN-UP', '2026-06-01', HOSTED, '2026-05-02');
  await life.did('activateContract', { contractId: given });
  await life.did('cancelContract', { contractId: given, reason: 'Changed their mind' });
  life.to('2026-06-02');
  expect(await sameAfterRun(given)).toMatchObject({ status: 'CANCELLED' });
});

test('a suspension and its end that were recorded ahead happen on their days, even when found late', async () => {
  const contractId = await active('T-PLANNED', '2026-01-01', HOSTED);
  life.to('2026-06-01');
  const agreed = { contractId, reason: 'AGREED', note: 'Works in the client’s rooms' };
  await life.did('suspendContract', { ...agreed, from: '2026-06-10' });
  await life.did('resumeContract', { contractId, from: '2026-06-20', note: 'Works done' });
  expect(await life.says(contractId, STANDING)).toMatchObject({ status: 'ACTIVE', suspension: null });
  life.to('2026-06-15');
  expect(await life.says(contractId, STANDING)).toMatchObject({
    status: 'SUSPENDED',
    suspension: { reason: 'AGREED' },
  });
  life.to('2026-06-25');
  expect(await sameAfterRun(contractId)).toMatchObject({ status: 'ACTIVE' });
  expect(await byTime(contractId)).toEqual([
    ['CONTRACT_STATUS_REACHED', '2026-06-09T22:00:00Z', null],
    ['CONTRACT_STATUS_REACHED', '2026-06-19T22:00:00Z', null],
  ]);
});

test('two runs and a writer at once do each thing once', async () => {
  const ids = await Promise.all(
    ['1', '2', '3', '4'].map((each) =>
      signed(`T-RACE-${each}`, '2023-01-01', { ...HOSTED, termMonths: 12 }, '2023-01-01'),
    ),
  );
  for (const contractId of ids) await life.did('activateContract', { contractId });
  life.to('2026-06-26');
  await Promise.all([
    run(),
    run(),
    ...ids.map((contractId) => life.does('cancelContract', { contractId, reason: 'R' })),
    ...ids.map((contractId) =>
      life.did('suspendContract', { contractId, reason: 'AGREED', note: 'N', from: '2026-06-26' }),
    ),
  ]);
  for (const contractId of ids) {
    expect(await byTime(contractId)).toHaveLength(3);
    expect(await life.says(contractId, STANDING)).toMatchObject({ status: 'SUSPENDED', termLastDay: '2026-12-31' });
  }
  expect(await run()).toBe(0);
});
