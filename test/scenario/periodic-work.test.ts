import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codes, codesAt, type Carry } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { Amending } from './lives/amending';
import { clientOf } from './story-documents';

/** Work that a level plans by the week and the month: agreed, done, late, missed; the level changes. */

let api: TestApi;
let carry: Carry;
let amending: Amending;
let contractId = '';
beforeAll(async () => {
  api = await startTestApi('2026-02-01T08:00:00Z');
  amending = new Amending(api, await clientOf(api, 'Atelier Morel'));
  ({ carry } = amending);
}, 60_000);
afterAll(() => api.close());

const WATCHED = {
  termsPack: { key: 'owl-monitoring', version: 2 },
  startsOn: '2026-03-02',
  termMonths: 12,
  billingPeriodMonths: 1,
  priceComponents: [{ code: 'SERVICE', monthlyAmount: '400.00 EUR' }],
  modules: [{ key: 'level-1' }],
  overrides: [
    {
      parameter: 'opening-hours',
      value: JSON.stringify({
        timezone: 'Europe/Paris',
        weekly: Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((name) => [name, [['09:00', '18:00']]])),
        holidayZone: 'FR-METROPOLE',
        exceptions: [],
      }),
    },
    { parameter: 'notice.months', value: '1' },
    { parameter: 'included-hours.minutes', value: '60' },
  ],
};

interface Occasion {
  readonly work: string;
  readonly number: number;
  readonly from: string;
  readonly until: string;
  readonly state: string;
  readonly intervention: { readonly id: string; readonly plannedWork: string } | null;
}

const occasions = async (from: string, before: string, work: string | null = null, id = contractId) => {
  const { contract } = await api.ask<{ contract: { workOccasions: Occasion[] } }>(
    api.keys.client,
    `query ($id: ID!, $from: Date, $before: Date, $work: String) { contract(id: $id) {
      workOccasions(from: $from, before: $before, work: $work) {
        work number from until state intervention { id plannedWork } } } }`,
    { id, from, before, work },
  );
  return contract.workOccasions;
};
const lines = async (...asked: Parameters<typeof occasions>) =>
  (await occasions(...asked)).map(({ work, from, until, state }) => `${work} ${from} ${until} ${state}`);
const index = async (from: string, before: string, modules: readonly string[] | null = null) => {
  type Said = { contract: { qualityIndex: { explanation: { steps: { article: string }[] } } } };
  const { contract } = await api.ask<Said>(
    api.keys.administrator,
    `query ($id: ID!, $from: Date!, $before: Date!, $modules: [String!]) { contract(id: $id) {
      qualityIndex(from: $from, before: $before, modules: $modules) {
        planned doneOnTime percent explanation { replay { equal } steps { article } } } } }`,
    { id: contractId, from, before, modules },
  );
  return contract.qualityIndex;
};
const work = (startedAt: string, plannedWork: string | null, more: object = {}) => {
  api.clock.moveTo(at(`${startedAt.slice(0, 10)}T18:00:00Z`));
  return carry<{ intervention: { id: string; settlement: { by: string; key: string | null }[] } | null }>(
    'recordIntervention',
    {
      ...{ contractId, technician: 'T', mode: 'REMOTE', kind: 'PREVENTIVE', minutes: 90, startedAt, plannedWork },
      ...more,
    },
    'intervention { id settlement { by key } }',
  );
};
const done = async (on: string, plannedWork: string): Promise<string> => {
  const { intervention, refusals } = await work(`${on}T09:00:00Z`, plannedWork);
  expect(refusals).toEqual([]);
  return intervention!.id;
};

test('a contract at level 1 has monthly updates; more than the level has is refused, what is not known too', async () => {
  contractId = await amending.active('2026-02-10', WATCHED);
  expect(await lines('2026-03-01', '2026-06-30')).toEqual([
    'updates 2026-03-02 2026-04-01 PLANNED',
    'updates 2026-04-02 2026-05-01 PLANNED',
    'updates 2026-05-02 2026-06-01 PLANNED',
  ]);
  expect(codesAt(await work('2026-03-04T09:00:00Z', 'moon'))).toEqual(['UNKNOWN_PLANNED_WORK plannedWork']);
  expect(codesAt(await work('2026-03-04T09:00:00Z', 'maintenance'))).toEqual(['PLANNED_WORK_NOT_OWED plannedWork']);
  // Of no level, and nothing says how often.
  expect(codesAt(await work('2026-03-04T09:00:00Z', 'restore-tests'))).toEqual(['PLANNED_WORK_NOT_OWED plannedWork']);
  const { refusals, intervention } = await work('2026-03-04T09:00:00Z', 'updates');
  expect(refusals).toEqual([]);
  // The level pays for it: neither included hours nor a quote.
  expect(intervention!.settlement).toEqual([{ by: 'FORFAIT', key: 'level-1' }]);
  const [first] = await occasions('2026-03-01', '2026-04-02');
  expect(first).toMatchObject({ state: 'DONE', intervention: { id: intervention!.id, plannedWork: 'updates' } });
  // A major upgrade is billed apart, whatever work it names.
  const upgrade = { kind: 'MAJOR_UPGRADE' };
  expect(codes(await work('2026-03-05T09:00:00Z', 'updates', upgrade))).toEqual(['QUOTE_REQUIRED']);
});

test('a level that changes on a Thursday brings its work from that Thursday on, and takes it away from its last day', async () => {
  const change = (to: string) => ({ level: { module: to, priceCode: 'SERVICE', monthlyAmount: '500.00 EUR' } });
  const agreed = { plannedWork: [{ work: 'backup-tests', every: 'QUARTER' }] };
  expect(codes(await amending.amend(contractId, '2026-04-16', { ...change('level-3'), ...agreed }))).toEqual([]);
  // The months of updates go on as they were: their day did not change.
  expect(await lines('2026-04-16', '2026-05-02')).toEqual([
    'maintenance 2026-04-16 2026-04-22 PLANNED',
    'maintenance 2026-04-23 2026-04-29 PLANNED',
    'updates 2026-04-02 2026-05-01 PLANNED',
  ]);
  expect(await lines('2026-04-16', '2027-03-02', 'backup-tests')).toEqual([
    'backup-tests 2026-04-16 2026-07-15 PLANNED',
    'backup-tests 2026-07-16 2026-10-15 PLANNED',
    'backup-tests 2026-10-16 2027-01-15 PLANNED',
  ]);
  await done('2026-04-20', 'maintenance');
  // That of 23 April is missed, and made up for in the week after, beside its own.
  await done('2026-05-04', 'maintenance');
  const late = await done('2026-05-05', 'maintenance');
  expect(await lines('2026-04-16', '2026-05-14', 'maintenance')).toEqual([
    'maintenance 2026-04-16 2026-04-22 DONE',
    'maintenance 2026-04-23 2026-04-29 LATE',
    'maintenance 2026-04-30 2026-05-06 DONE',
    'maintenance 2026-05-07 2026-05-13 PLANNED',
  ]);
  expect((await occasions('2026-04-23', '2026-04-30', 'maintenance'))[0]!.intervention!.id).toBe(late);
  expect(await index('2026-04-16', '2026-05-07', ['level-3'])).toMatchObject({
    ...{ planned: 3, doneOnTime: 2, percent: '66.67' },
    explanation: { replay: { equal: true }, steps: [{ article: 's. 4d' }] },
  });
  // With the updates, which level 1 planned when their month began.
  expect(await index('2026-04-16', '2026-05-07')).toMatchObject({ planned: 4, doneOnTime: 2, percent: '50.00' });
  // Back to level 1 on a Tuesday: the week that it cuts is not due any more.
  expect(codes(await amending.amend(contractId, '2026-05-19', change('level-1')))).toEqual([]);
  expect(await lines('2026-05-07', '2026-07-02')).toEqual([
    'maintenance 2026-05-07 2026-05-13 MISSED',
    'updates 2026-05-02 2026-06-01 PLANNED',
    'updates 2026-06-02 2026-07-01 PLANNED',
  ]);
  expect(codes(await work('2026-05-20T09:00:00Z', 'maintenance'))).toEqual(['PLANNED_WORK_NOT_OWED']);
});

test('how often is a fact of the contract: drafted, changed, amended, ended; an unknown work is refused', async () => {
  const agreedOn = async (id: string, on: string) => {
    type Work = { work: string; every: string | null; agreedFrom: string | null };
    const { contract } = await api.ask<{ contract: { periodicWork: Work[] } }>(
      api.keys.client,
      'query ($id: ID!, $on: Date) { contract(id: $id) { periodicWork(on: $on) { work every agreedFrom } } }',
      { id, on },
    );
    return contract.periodicWork.flatMap(({ work: key, every, agreedFrom }) =>
      agreedFrom === null ? [] : [`${key} ${every} ${agreedFrom}`],
    );
  };
  const clientId = await clientOf(api, 'Atelier Morel');
  const draft = { ...WATCHED, clientId, number: 'P-9', startsOn: '2026-07-01', modules: [{ key: 'level-2' }] };
  const agreeing = (...plannedWork: object[]) =>
    carry<{ contract: { id: string } | null }>('createContract', { ...draft, plannedWork }, 'contract { id }');
  expect(codesAt(await agreeing({ work: 'moon', every: 'WEEK' }))).toEqual(['UNKNOWN_PLANNED_WORK plannedWork.0.work']);
  const scans = { work: 'vulnerability-scans', every: 'MONTH' };
  expect(codesAt(await agreeing(scans, scans))).toEqual(['ALREADY_EXISTS plannedWork.1']);
  const made = await agreeing(scans);
  expect(made.refusals).toEqual([]);
  const id = made.contract!.id;
  expect(await agreedOn(id, '2026-07-01')).toEqual(['vulnerability-scans MONTH 2026-07-01']);
  // Nothing of a draft is planned before it is in force.
  expect(await lines('2026-07-01', '2026-09-01', null, id)).toEqual([]);
  const moved = { contractId: id, startsOn: '2026-07-06' };
  expect(codes(await carry('updateDraftContract', moved))).toEqual([]);
  expect(await agreedOn(id, '2026-07-06')).toEqual(['vulnerability-scans MONTH 2026-07-06']);
  const weekly = { contractId: id, plannedWork: [{ work: 'vulnerability-scans', every: 'WEEK' }] };
  expect(codes(await carry('updateDraftContract', weekly))).toEqual([]);
  api.clock.moveTo(at('2026-06-20T08:00:00Z'));
  const signature = { method: 'ELECTRONIC', signedAt: '2026-06-20T08:00:00Z', signatory: 'M. Morel', proof: 'E' };
  expect(codes(await carry('signContract', { contractId: id, ...signature }))).toEqual([]);
  api.clock.moveTo(at('2026-07-06T08:00:00Z'));
  expect(codes(await carry('activateContract', { contractId: id }))).toEqual([]);
  expect(await lines('2026-07-06', '2026-07-20', 'vulnerability-scans', id)).toEqual([
    'vulnerability-scans 2026-07-06 2026-07-12 PLANNED',
    'vulnerability-scans 2026-07-13 2026-07-19 PLANNED',
  ]);
  const amended = await amending.amend(id, '2026-07-15', { plannedWork: [scans] });
  expect(amended.amendment?.changes).toEqual([
    { fact: 'PLANNED_WORK', key: 'vulnerability-scans', from: '2026-07-15', endsBefore: null },
  ]);
  // The week that the amendment cuts is not due; months begin on its day.
  expect(await lines('2026-07-06', '2026-09-01', 'vulnerability-scans', id)).toEqual([
    'vulnerability-scans 2026-07-06 2026-07-12 MISSED',
    'vulnerability-scans 2026-07-15 2026-08-14 PLANNED',
  ]);
  const ended = [{ work: 'vulnerability-scans' }];
  expect(codes(await amending.amend(id, '2026-08-15', { plannedWork: ended }))).toEqual([]);
  expect(await agreedOn(id, '2026-08-14')).toEqual(['vulnerability-scans MONTH 2026-07-15']);
  expect(await agreedOn(id, '2026-08-15')).toEqual([]);
  expect(codesAt(await amending.amend(id, '2026-08-16', { plannedWork: [{ work: 'moon' }] }))).toEqual([
    'UNKNOWN_PLANNED_WORK changes.plannedWork.0.work',
  ]);
});

test('days to come have the last day of each, once; suspended time is not due, nor what is after the end', async () => {
  const toCome = async (from: string, until: string, kinds: readonly string[] | null = ['PLANNED_WORK']) => {
    type Said = { contract: { upcomingDates: { kind: string; on: string; work: string | null }[] } };
    const { contract } = await api.ask<Said>(
      api.keys.client,
      `query ($id: ID!, $from: Date!, $until: Date!, $kinds: [UpcomingKind!]) { contract(id: $id) {
        upcomingDates(from: $from, until: $until, kinds: $kinds) { kind on work } } }`,
      { id: contractId, from, until, kinds },
    );
    return contract.upcomingDates.map(({ kind, on, work: key }) => `${kind} ${on} ${key}`);
  };
  expect(await toCome('2026-09-01', '2026-11-01')).toEqual([
    'PLANNED_WORK 2026-09-01 updates',
    'PLANNED_WORK 2026-10-01 updates',
    'PLANNED_WORK 2026-11-01 updates',
  ]);
  api.clock.moveTo(at('2026-09-20T08:00:00Z'));
  const suspension = { contractId, reason: 'BREACH', note: 'As agreed', from: '2026-09-20' };
  expect(codes(await carry('suspendContract', suspension))).toEqual([]);
  api.clock.moveTo(at('2026-10-20T08:00:00Z'));
  expect(codes(await carry('resumeContract', { contractId, from: '2026-10-20', note: 'Again' }))).toEqual([]);
  expect(await lines('2026-09-01', '2026-12-02')).toEqual([
    'updates 2026-08-02 2026-09-01 MISSED',
    'updates 2026-10-02 2026-11-01 PLANNED',
    'updates 2026-11-02 2026-12-01 PLANNED',
  ]);
  // The term ends on 1 March and is not renewed: nothing is due after.
  const notice = { contractId, by: 'CLIENT', form: 'REGISTERED_LETTER', sentOn: '2026-10-20', proof: 'RK 1' };
  expect(codes(await carry('giveNotice', notice))).toEqual([]);
  expect((await lines('2026-12-02', '2027-12-02')).map((line) => line.split(' ')[2])).toEqual([
    '2027-01-01',
    '2027-02-01',
    '2027-03-01',
  ]);
  expect(await toCome('2027-02-02', '2027-12-01')).toEqual(['PLANNED_WORK 2027-03-01 updates']);
});

test('work reversed does nothing; a period is at most a year; the records are sound', async () => {
  const [first] = await occasions('2026-03-02', '2026-04-02', 'updates');
  const reversal = { interventionId: first!.intervention!.id, reason: 'Of another client' };
  expect(codes(await carry('reverseIntervention', reversal))).toEqual([]);
  expect(await lines('2026-03-02', '2026-04-02', 'updates')).toEqual(['updates 2026-03-02 2026-04-01 MISSED']);
  const { errors } = await api.send(
    api.keys.administrator,
    `{ contract(id: "${contractId}") { workOccasions(from: "2026-03-02", before: "2027-03-03") { work } } }`,
  );
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
