import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/** What rights to end a contract rest on: each on record, with its days, before anybody uses it. */

let api: TestApi;
let life: Living;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2026-03-02T09:00:00Z');
  life = new Living(api, 'rights');
  clientId = await clientOf(api, 'Atelier Morel');
});
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const HOSTED = {
  termsPack: { key: 'omr-hosted', version: 1 },
  termMonths: 36,
  priceComponents: [
    { code: 'HOSTING', monthlyAmount: '1274.59 EUR' },
    { code: 'EQUIPMENT', monthlyAmount: '341.40 EUR' },
    { code: 'SERVICES', monthlyAmount: '512.12 EUR' },
  ],
  modules: [{ key: 'A' }, { key: 'K' }],
};

async function active(number: string, startsOn: string, input: object): Promise<string> {
  const contractId = await life.signs({ clientId, number, startsOn, ...HOSTED, ...input }, startsOn);
  await life.did('activateContract', { contractId });
  return contractId;
}

const GROUND =
  'ground { id kind reason since receivedOn severe outcome outcomeOn endableFrom endableUntil warning { en } }';
interface Said {
  readonly ground: { readonly id: string };
}

/** What a termination of a contract by the provider is refused for, first. */
function ending(contractId: string) {
  const end = { contractId, by: 'PROVIDER', note: 'N', confirmedTotal: '0.01 EUR' };
  return async (input: object) => (await life.does('terminateContract', { ...end, ...input })).refusals[0];
}

test('a contract ends for a breach once a formal notice has stayed a month without effect', async () => {
  const contractId = await active('R-BREACH', '2024-01-01', {});
  life.to('2025-05-16');
  const refusal = ending(contractId);
  const breach = { reason: 'BREACH', effectiveOn: '2025-06-15' };
  expect(await refusal(breach)).toEqual({
    code: 'GROUND_NOT_RECORDED',
    path: ['reason'],
    message: 'No formal notice for BREACH is on record.',
    whatToDo: 'Use `recordFormalNotice`.',
  });
  const letter = { contractId, about: 'Access to the room', proof: 'RK 7' };
  const first = { ...letter, reason: 'BREACH', sentOn: '2025-05-15' };
  expect(await life.refused('recordFormalNotice', { ...first, sentOn: '2025-05-17' })).toEqual(['TIME_IN_FUTURE']);
  expect(await life.refused('recordFormalNotice', { ...first, receivedOn: '2025-05-14' })).toEqual([
    'TIMES_OUT_OF_ORDER',
  ]);
  expect(await life.refused('recordFormalNotice', { ...first, sentOn: '2023-12-31' })).toEqual(['DATE_OUT_OF_PERIOD']);
  expect(await life.refused('recordFormalNotice', { ...first, about: ' ' })).toEqual(['TEXT_INVALID']);
  const { ground } = await life.did<Said>('recordFormalNotice', first, GROUND);
  expect(ground).toMatchObject({
    kind: 'FORMAL_NOTICE',
    since: '2025-05-15',
    receivedOn: null,
    outcome: null,
    endableFrom: '2025-06-16',
    endableUntil: null,
    warning: null,
  });
  const about = { contractId, groundId: ground.id };
  const received = await life.did<Said>('recordReceipt', { ...about, receivedOn: '2025-05-16' }, GROUND);
  // The day of sending counts under these terms.
  expect(received.ground).toMatchObject({ receivedOn: '2025-05-16', endableFrom: '2025-06-16' });
  expect(await life.refused('recordReceipt', { ...about, receivedOn: '2025-05-16' })).toEqual(['ALREADY_EXISTS']);
  expect(await refusal(breach)).toMatchObject({
    code: 'TERMINATION_NOT_ALLOWED',
    path: ['effectiveOn'],
    whatToDo: 'Give 2025-06-16 or a later day.',
  });
  expect(await refusal({ ...breach, reason: 'BUSINESS_CEASED' })).toMatchObject({ code: 'GROUND_NOT_RECORDED' });
  expect(await refusal({ ...breach, groundId: contractId })).toMatchObject({ code: 'NOT_FOUND', path: ['groundId'] });
  expect(await refusal({ ...breach, reason: 'BUSINESS_CEASED', groundId: ground.id })).toMatchObject({
    code: 'GROUND_NOT_RECORDED',
    path: ['groundId'],
  });
  // Complied with in time, it gives no right any more.
  life.to('2025-06-10');
  expect(await life.refused('recordRemedy', { ...about, remediedOn: '2025-05-14' })).toEqual(['TIMES_OUT_OF_ORDER']);
  const remedied = await life.did<Said>('recordRemedy', { ...about, remediedOn: '2025-06-09' }, GROUND);
  expect(remedied.ground).toMatchObject({ outcome: 'REMEDIED', outcomeOn: '2025-06-09', endableFrom: null });
  expect(await life.refused('recordRemedy', { ...about, remediedOn: '2025-06-09' })).toEqual(['ALREADY_EXISTS']);
  const late = { reason: 'BREACH', effectiveOn: '2025-06-20' };
  expect(await refusal(late)).toMatchObject({
    code: 'TERMINATION_NOT_ALLOWED',
    message: 'The formal notice of 2025-05-15 was remedied on 2025-06-09.',
  });
  // Another one, with which the client complied only after its month.
  const second = await life.did<Said>('recordFormalNotice', { ...first, sentOn: '2025-06-10', proof: 'RK 8' }, GROUND);
  life.to('2025-07-20');
  const tooLate = { contractId, groundId: second.ground.id, remediedOn: '2025-07-12' };
  expect((await life.did<Said>('recordRemedy', tooLate, GROUND)).ground).toMatchObject({ endableFrom: '2025-07-11' });
  const shown = await refusal({ reason: 'BREACH', effectiveOn: '2025-07-20' });
  expect(shown).toMatchObject({ code: 'CONFIRMATION_REQUIRED', path: ['confirmedTotal'] });
  const confirmedTotal = /Give (.*) to confirm/.exec(shown!.whatToDo)![1]!;
  const end = { contractId, by: 'PROVIDER', note: 'N', reason: 'BREACH', effectiveOn: '2025-07-20', confirmedTotal };
  await life.did('terminateContract', end);
  const { status, terminationGrounds, history } = await life.says<{
    status: string;
    terminationGrounds: { since: string; outcomeOn: string }[];
    history: { nodes: { kind: string; recordedBy: string }[] };
  }>(contractId, 'status terminationGrounds { since outcomeOn } history { nodes { kind recordedBy } }');
  expect(status).toBe('TERMINATED');
  expect(terminationGrounds).toEqual([
    { since: '2025-05-15', outcomeOn: '2025-06-09' },
    { since: '2025-06-10', outcomeOn: '2025-07-12' },
  ]);
  const events = history.nodes.map(({ kind }) => kind).filter((kind) => kind.startsWith('GROUND'));
  expect(events).toEqual(['GROUND_RECORDED', 'GROUND_CHANGED', 'GROUND_CHANGED', 'GROUND_RECORDED', 'GROUND_CHANGED']);
});

test('each reason is the right of a side, and rests on its own record', async () => {
  const contractId = await active('R-REASONS', '2024-01-01', {});
  life.to('2025-06-01');
  const refusal = ending(contractId);
  const effectiveOn = '2025-06-10';
  for (const reason of ['BREACH', 'NON_PAYMENT', 'USAGE_BREACH', 'BUSINESS_CEASED', 'INSOLVENCY', 'OVERLOAD_DECLINED'])
    expect(await refusal({ reason, by: 'CLIENT', effectiveOn })).toMatchObject({ path: ['by'] });
  expect(await refusal({ reason: 'CLIENT_REQUEST', effectiveOn })).toMatchObject({ path: ['by'] });
  expect(await refusal({ reason: 'NON_PAYMENT', effectiveOn })).toMatchObject({
    code: 'TERMINATION_NOT_ALLOWED',
    path: ['reason'],
  });
  // The opening of proceedings is no reason: a formal notice of an obligation that was not met is.
  const insolvent = { reason: 'INSOLVENCY', effectiveOn };
  expect(await refusal(insolvent)).toMatchObject({ code: 'CONFIRMATION_REQUIRED', path: ['insolvencyWarningRead'] });
  const read = { ...insolvent, insolvencyWarningRead: true };
  expect(await refusal(read)).toMatchObject({
    code: 'GROUND_NOT_RECORDED',
    whatToDo: 'Use `recordFormalNotice`.',
  });
  const notice = { contractId, reason: 'INSOLVENCY', about: 'Invoices since the judgment', proof: 'RK 9' };
  await life.did('recordFormalNotice', { ...notice, sentOn: '2025-05-01' });
  expect(await refusal(read)).toMatchObject({ code: 'GROUND_NOT_RECORDED', whatToDo: 'Use `recordInsolvency`.' });
  const judgment = { contractId, proceedings: 'Redressement judiciaire, TC de Bourges', judgmentOn: '2025-04-10' };
  const opened = await life.did<Said>('recordInsolvency', judgment, GROUND);
  expect(opened.ground).toMatchObject({
    kind: 'INSOLVENCY',
    endableFrom: null,
    warning: {
      en: 'A contract may not be ended for the mere opening of insolvency proceedings (C. com. art. L622-13).',
    },
  });
  expect(await refusal(read)).toMatchObject({ code: 'CONFIRMATION_REQUIRED', path: ['confirmedTotal'] });

  // The rules of use: within 30 days of the warning, at once when severe.
  const use = { contractId, about: 'Mass mailing', warnedOn: '2025-06-01', proof: 'E-mail 3' };
  expect(await refusal({ reason: 'USAGE_BREACH', effectiveOn })).toMatchObject({
    whatToDo: 'Use `recordUsageBreach`.',
  });
  const warned = await life.did<Said>('recordUsageBreach', use, GROUND);
  expect(warned.ground).toMatchObject({ severe: false, endableFrom: '2025-06-01', endableUntil: '2025-07-02' });
  expect(await refusal({ reason: 'USAGE_BREACH', effectiveOn: '2025-07-03' })).toMatchObject({
    code: 'TERMINATION_NOT_ALLOWED',
    message: 'After a warning of 2025-06-01 the contract may be ended from 2025-06-01 to 2025-07-02.',
  });
  expect(await refusal({ reason: 'USAGE_BREACH', effectiveOn: '2025-07-02' })).toMatchObject({
    path: ['confirmedTotal'],
  });
  const atOnce = await life.did<Said>('recordUsageBreach', { ...use, severe: true }, GROUND);
  expect(atOnce.ground).toMatchObject({ severe: true, endableUntil: '2025-06-02' });
  await life.did('recordRemedy', { contractId, groundId: warned.ground.id, remediedOn: '2025-06-01' });
  expect(await refusal({ reason: 'USAGE_BREACH', effectiveOn })).toMatchObject({ code: 'TERMINATION_NOT_ALLOWED' });
  // Warned again, the provider has the days of the new warning, unless it names the old one.
  life.to('2025-07-10');
  await life.did('recordUsageBreach', { ...use, warnedOn: '2025-07-10' }, GROUND);
  const again = { reason: 'USAGE_BREACH', effectiveOn: '2025-07-11' };
  expect(await refusal(again)).toMatchObject({ code: 'CONFIRMATION_REQUIRED', path: ['confirmedTotal'] });
  expect(await refusal({ ...again, groundId: atOnce.ground.id })).toMatchObject({ path: ['effectiveOn'] });
  expect(await refusal({ ...again, effectiveOn: '2025-08-11' })).toMatchObject({
    message: 'After a warning of 2025-07-10 the contract may be ended from 2025-07-10 to 2025-08-10.',
  });

  // Dedicated means: offered, and declined by the client with its own key.
  const overload = { reason: 'OVERLOAD_DECLINED', effectiveOn };
  expect(await refusal(overload)).toMatchObject({ whatToDo: 'Use `offerDedicatedMeans`.' });
  const offer = { contractId, overload: 'CPU of the shared host; a host of its own', offeredOn: '2025-05-20' };
  const offered = await life.did<Said>('offerDedicatedMeans', { ...offer, proof: 'Quote 12' }, GROUND);
  expect(await refusal(overload)).toMatchObject({
    message: 'The offer of dedicated means of 2025-05-20 was not answered.',
  });
  const answer = { contractId, groundId: offered.ground.id, accepted: false, answeredOn: '2025-06-01' };
  const declined = await life.did<Said>('answerDedicatedMeans', answer, GROUND, 'client');
  expect(declined.ground).toMatchObject({ outcome: 'DECLINED', outcomeOn: '2025-06-01', endableFrom: '2025-06-01' });
  expect(await refusal(overload)).toMatchObject({ path: ['confirmedTotal'] });
  expect(await life.refused('answerDedicatedMeans', answer)).toEqual(['ALREADY_EXISTS']);
});

const CLOCKS =
  'incidents { nodes { clocks { commitment { key } state dueAt elapsed } penalties { nodes { status amount } } } }';
interface Clocks {
  readonly incidents: {
    readonly nodes: readonly {
      readonly clocks: readonly { commitment: { key: string }; state: string; dueAt: string | null; elapsed: string }[];
      readonly penalties: { readonly nodes: readonly { status: string; amount: string }[] };
    }[];
  };
}

test('force majeure stops the clocks by itself, and ends a contract when it lasts more than 60 days', async () => {
  const contractId = await active('R-MAJEURE', '2024-01-01', {});
  const server = { contractId, designation: 'Shared host', kind: 'SERVER', ownership: 'SHARED' };
  const { asset } = await life.did<{ asset: { id: string } }>('addAsset', server, 'asset { id }');
  // Received on Tuesday 1 April 2025 at 10:00; 4 h 30 are over at 16:30.
  const report = {
    contractId,
    severity: 'CRITICAL',
    kind: 'INTERRUPTION',
    channel: 'TELEPHONE',
    description: 'Down',
    assetIds: [asset.id],
  };
  life.to('2025-04-01T08:00:00Z');
  const { incident } = await life.did<{ incident: { id: string } }>('reportIncident', report, 'incident { id }');
  life.to('2025-04-02T08:00:00Z');
  const restored = { incidentId: incident.id, restoredAt: '2025-04-02T08:00:00Z' };
  await life.did('restoreIncident', restored);
  const before = await life.says<Clocks>(contractId, CLOCKS);
  const clockOf = ({ incidents }: Clocks) =>
    incidents.nodes[0]!.clocks.find(({ commitment }) => commitment.key === 'restoration')!;
  expect(clockOf(before)).toMatchObject({ state: 'BREACHED', dueAt: '2025-04-01T14:30:00Z', elapsed: 'PT7H30M' });
  expect(before.incidents.nodes[0]!.penalties.nodes).toMatchObject([{ status: 'ASSESSED', amount: '127.46 EUR' }]);
  // A flood of 1 April, recorded the day after: the penalty is reversed, and nothing is due.
  const flood = { contractId, event: 'Flood of the Yèvre', firstDay: '2025-04-01' };
  expect(await life.refused('recordForceMajeure', { ...flood, lastDay: '2025-03-31' })).toEqual(['TIMES_OUT_OF_ORDER']);
  const recorded = await life.did<Said & { reversedPenalties: object[] }>(
    'recordForceMajeure',
    flood,
    `${GROUND} reversedPenalties { status amount }`,
  );
  expect(recorded.ground).toMatchObject({ since: '2025-04-01', outcome: null, endableFrom: '2025-06-09' });
  expect(recorded.reversedPenalties).toEqual([{ status: 'REVERSED', amount: '127.46 EUR' }]);
  expect(clockOf(await life.says<Clocks>(contractId, CLOCKS))).toMatchObject({ state: 'MET', elapsed: 'PT0S' });

  // Over for more than 60 days in a row when the letter is sent, it ends the contract 8 days later.
  life.to('2025-06-01');
  const refusal = ending(contractId);
  const majeure = { reason: 'FORCE_MAJEURE', by: 'CLIENT', effectiveOn: '2025-06-08' };
  expect(await refusal(majeure)).toMatchObject({ code: 'TERMINATION_NOT_ALLOWED', path: ['letterSentOn'] });
  expect(await refusal({ ...majeure, letterSentOn: '2025-05-31' })).toMatchObject({
    whatToDo: 'Give a day from 2025-06-01 on, if it still lasts then.',
  });
  expect(await refusal({ ...majeure, letterSentOn: '2025-06-02' })).toMatchObject({ code: 'TIME_IN_FUTURE' });
  expect(await refusal({ ...majeure, letterSentOn: '2025-06-01' })).toMatchObject({
    whatToDo: 'Give 2025-06-09 or a later day.',
  });
  // Without indemnity: what was paid in advance for April to June is credited, 6 384.33 × 22 / 91.
  const end = { ...majeure, letterSentOn: '2025-06-01', effectiveOn: '2025-06-09' };
  expect(await refusal(end)).toMatchObject({ whatToDo: 'Give -1543.46 EUR to confirm it.' });
  // Of a period that has not begun nothing was invoiced.
  expect(await refusal({ ...end, effectiveOn: '2025-08-10' })).toMatchObject({
    whatToDo: 'Give 0.00 EUR to confirm it.',
  });
  // One that was over before gives no right.
  const over = { contractId, groundId: recorded.ground.id, lastDay: '2025-05-31' };
  const ended = await life.did<Said>('endForceMajeure', over, GROUND);
  expect(ended.ground).toMatchObject({ outcome: 'OVER', outcomeOn: '2025-05-31', endableFrom: null });
  expect(await refusal(end)).toMatchObject({ code: 'TERMINATION_NOT_ALLOWED', path: ['letterSentOn'] });
  // Another one begins the next day; in a row are its own days alone.
  const again = { ...flood, firstDay: '2025-06-01' };
  await life.did('recordForceMajeure', again);
  life.to('2025-08-01');
  const later = { ...majeure, effectiveOn: '2025-08-09', letterSentOn: '2025-08-01' };
  expect(await refusal({ ...later, letterSentOn: '2025-07-31' })).toMatchObject({
    path: ['letterSentOn'],
    whatToDo: 'Give a day from 2025-08-01 on, if it still lasts then.',
  });
  expect(await refusal(later)).toMatchObject({ code: 'CONFIRMATION_REQUIRED', path: ['confirmedTotal'] });
  expect(await refusal({ ...later, groundId: recorded.ground.id })).toMatchObject({ path: ['letterSentOn'] });
});

test('an incident of before is assessed once the force majeure into which it lasted is over', async () => {
  const contractId = await active('R-LASTS', '2024-01-01', {});
  const server = { contractId, designation: 'Shared host', kind: 'SERVER', ownership: 'SHARED' };
  const { asset } = await life.did<{ asset: { id: string } }>('addAsset', server, 'asset { id }');
  // Received on the eve of the flood, restored days after it: three days begun late, 127.46 each.
  life.to('2025-04-01T14:00:00Z');
  const down = { severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'TELEPHONE', description: 'Down' };
  const report = { contractId, ...down, assetIds: [asset.id] };
  const { incident } = await life.did<{ incident: { id: string } }>('reportIncident', report, 'incident { id }');
  life.to('2025-04-02');
  const flood = { contractId, event: 'Flood of the Yèvre', firstDay: '2025-04-02' };
  const { ground } = await life.did<Said>('recordForceMajeure', flood, GROUND);
  life.to('2025-04-08');
  await life.did('restoreIncident', { incidentId: incident.id, restoredAt: '2025-04-07T15:00:00Z' });
  const penaltiesOf = async () => (await life.says<Clocks>(contractId, CLOCKS)).incidents.nodes[0]!.penalties.nodes;
  expect(await penaltiesOf()).toEqual([]);
  await life.did('endForceMajeure', { contractId, groundId: ground.id, lastDay: '2025-04-02' });
  expect(await penaltiesOf()).toMatchObject([{ status: 'ASSESSED', amount: '382.38 EUR' }]);
});

test('what was known of a right is told as it was known', async () => {
  const contractId = await active('R-KNOWN', '2024-01-01', {});
  life.to('2025-05-15');
  const letter = { contractId, reason: 'BREACH', about: 'Access', sentOn: '2025-05-15', proof: 'RK 1' };
  const { ground } = await life.did<Said>('recordFormalNotice', letter, GROUND);
  life.to('2025-06-01');
  await life.did('recordRemedy', { contractId, groundId: ground.id, remediedOn: '2025-05-20' });
  const read = (knownAt: string) =>
    life.says(contractId, `terminationGrounds(knownAt: "${knownAt}") { outcomeOn endableFrom createdAt updatedAt }`);
  expect(await read('2025-05-15T07:00:00Z')).toEqual({ terminationGrounds: [] });
  expect(await read('2025-05-31T22:00:00Z')).toEqual({
    terminationGrounds: [
      {
        outcomeOn: null,
        endableFrom: '2025-06-16',
        createdAt: '2025-05-15T08:00:00Z',
        updatedAt: '2025-05-15T08:00:00Z',
      },
    ],
  });
  expect(await life.says(contractId, 'terminationGrounds { outcomeOn endableFrom }')).toEqual({
    terminationGrounds: [{ outcomeOn: '2025-05-20', endableFrom: null }],
  });
});
