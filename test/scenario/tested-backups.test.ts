import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { codes, codesAt, type Carry } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { Amending } from './lives/amending';
import { clientOf } from './story-documents';

/** Backups that are shown to be of use: restored from each quarter, checked each month, and told when not. */

let api: TestApi;
let carry: Carry;
let amending: Amending;
let contractId = '';
let otherId = '';
beforeAll(async () => {
  api = await startTestApi('2026-02-01T08:00:00Z');
  amending = new Amending(api, await clientOf(api, 'Atelier Morel'));
  ({ carry } = amending);
  const hosted = {
    termsPack: { key: 'omr-hosted', version: 2 },
    startsOn: '2026-03-01',
    termMonths: 36,
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
  };
  otherId = await amending.active('2026-02-10', hosted);
  contractId = await amending.active('2026-02-10', hosted);
}, 60_000);
afterAll(() => api.close());

const to = (when: string): void => api.clock.moveTo(at(when));
const plan = (input: object) => carry('setBackupPlan', { contractId, plan: 'nightly', ...input });

interface Occasion {
  readonly plan: string;
  readonly kind: string;
  readonly from: string;
  readonly until: string;
  readonly state: string;
  readonly check: { readonly id: string; readonly outcome: string } | null;
}
const occasions = async (from: string, before: string, kind: string | null = null): Promise<readonly string[]> => {
  const { contract } = await api.ask<{ contract: { backupCheckOccasions: Occasion[] } }>(
    api.keys.client,
    `query ($id: ID!, $from: Date, $before: Date, $kind: BackupCheckKind) { contract(id: $id) {
      backupCheckOccasions(from: $from, before: $before, kind: $kind) {
        plan label { fr } kind from until state doneOn check { id outcome } } } }`,
    { id: contractId, from, before, kind },
  );
  return contract.backupCheckOccasions.map(
    ({ kind: which, from: first, until, state, check }) =>
      `${which} ${first} ${until} ${state}${check === null ? '' : ` ${check.outcome}`}`,
  );
};

interface Test {
  readonly backupCheck: { readonly id: string; readonly duration: string | null } | null;
}
const tested = (startedAt: string, input: object = {}, id = contractId) => {
  to(`${startedAt.slice(0, 10)}T20:00:00Z`);
  const finishedAt = new Date(Date.parse(startedAt) + 45 * 60_000).toISOString();
  const test = {
    contractId: id,
    plan: 'nightly',
    startedAt,
    finishedAt,
    succeeded: true,
    restored: 'web-01 to a spare VM',
  };
  return carry<Test>('recordRestoreTest', { ...test, ...input }, 'backupCheck { id duration }');
};
const checked = (startedAt: string, input: object = {}) => {
  to(`${startedAt.slice(0, 10)}T20:00:00Z`);
  const check = { contractId, plan: 'nightly', startedAt, succeeded: true, method: 'SHA-256 of all files' };
  return carry<Test>('recordIntegrityCheck', { ...check, ...input }, 'backupCheck { id duration }');
};

test('a plan says how often its backups are tested; without it nothing is due', async () => {
  to('2026-03-02T08:00:00Z');
  expect(codes(await plan({ startsOn: '2026-03-02' }))).toEqual([]);
  expect(await occasions('2026-03-01', '2027-03-01')).toEqual([]);
  expect(
    codes(await plan({ startsOn: '2026-04-01', restoreTestEvery: 'QUARTER', integrityCheckEvery: 'MONTH' })),
  ).toEqual([]);
  expect(await occasions('2026-03-01', '2026-07-02')).toEqual([
    'INTEGRITY_CHECK 2026-04-01 2026-04-30 PLANNED',
    'INTEGRITY_CHECK 2026-05-01 2026-05-31 PLANNED',
    'RESTORE_TEST 2026-04-01 2026-06-30 PLANNED',
    'INTEGRITY_CHECK 2026-06-01 2026-06-30 PLANNED',
  ]);
  const { contract } = await api.ask<{ contract: { backupMonth: object[] } }>(
    api.keys.client,
    'query ($id: ID!) { contract(id: $id) { backupMonth(on: "2026-04-30") { plan restoreTestEvery integrityCheckEvery } } }',
    { id: contractId },
  );
  expect(contract.backupMonth).toEqual([
    { plan: 'nightly', restoreTestEvery: 'QUARTER', integrityCheckEvery: 'MONTH' },
  ]);
});

let backupId = '';
test('a test names the backup, what was restored and how long that took', async () => {
  to('2026-04-10T08:00:00Z');
  const ran = async (startedAt: string, succeeded: boolean): Promise<string> => {
    const run = { contractId, plan: 'nightly', startedAt, succeeded };
    const { backup, refusals } = await carry<{ backup: { id: string } | null }>('recordBackup', run, 'backup { id }');
    expect(refusals).toEqual([]);
    return backup!.id;
  };
  backupId = await ran('2026-04-09T22:00:00Z', true);
  const failedId = await ran('2026-04-08T22:00:00Z', false);
  const when = '2026-04-10T09:00:00Z';
  expect(codesAt(await tested(when, { backupId: failedId }))).toEqual(['BACKUP_NOT_DONE backupId']);
  expect(codesAt(await tested('2026-04-09T19:00:00Z', { backupId }))).toEqual(['TIMES_OUT_OF_ORDER startedAt']);
  expect(codesAt(await tested(when, { backupId: demoId(1, 1) }))).toEqual(['NOT_FOUND backupId']);
  expect(codes(await carry('setBackupPlan', { contractId: otherId, plan: 'nightly', startsOn: '2026-04-01' }))).toEqual(
    [],
  );
  expect(codesAt(await tested(when, { backupId }, otherId))).toEqual(['CONTRACT_MISMATCH backupId']);
  expect(codesAt(await tested(when, { plan: 'moon' }))).toEqual(['BACKUP_NOT_PLANNED plan']);
  expect(codesAt(await tested('2026-03-01T09:00:00Z'))).toEqual(['BACKUP_NOT_PLANNED plan']);
  expect(codesAt(await tested(when, { restored: ' ' }))).toEqual(['TEXT_INVALID restored']);
  expect(
    codesAt(await tested(when, { startedAt: '2026-04-10T21:00:00Z', finishedAt: '2026-04-10T22:00:00Z' })),
  ).toEqual([...['TIME_IN_FUTURE startedAt', 'TIME_IN_FUTURE finishedAt']]);
  expect(codesAt(await tested(when, { finishedAt: '2026-04-10T08:59:00Z' }))).toEqual([
    'TIMES_OUT_OF_ORDER finishedAt',
  ]);
  expect(codesAt(await tested(when, {}, demoId(1, 1)))).toEqual(['NOT_FOUND contractId']);
  expect(await occasions('2026-04-01', '2026-07-01', 'RESTORE_TEST')).toEqual([
    'RESTORE_TEST 2026-04-01 2026-06-30 PLANNED',
  ]);
  const done = await tested(when, { backupId });
  expect(done.refusals).toEqual([]);
  expect(done.backupCheck!.duration).toBe('PT45M');
  expect(codesAt(await tested(when, { backupId }))).toEqual(['ALREADY_EXISTS startedAt']);
  expect(await occasions('2026-04-01', '2026-07-01', 'RESTORE_TEST')).toEqual([
    'RESTORE_TEST 2026-04-01 2026-06-30 DONE PASSED',
  ]);
});

const notices = async () => {
  const { contract } = await api.ask<{ contract: { notices: { nodes: { side: string; text: string }[] } } }>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) { notices(first: 100, filter: { kinds: [BACKUP_CHECK_FAILED] }) { nodes { side text } } } }`,
    { id: contractId },
  );
  return contract.notices.nodes;
};

test('a check that failed is done and told to both sides; one that passed tells nobody', async () => {
  expect(codesAt(await checked('2026-04-20T09:00:00Z', { method: '' }))).toEqual(['TEXT_INVALID method']);
  expect((await checked('2026-04-20T09:00:00Z', { backupId })).backupCheck!.duration).toBeNull();
  expect(await notices()).toEqual([]);
  const failed = await checked('2026-05-20T09:00:00Z', { succeeded: false, note: 'Two files differ' });
  expect(failed.refusals).toEqual([]);
  const told = await notices();
  expect(told.map(({ side }) => side).sort()).toEqual(['CLIENT', 'PROVIDER']);
  for (const { text } of told) {
    expect(text).toContain(
      'Le contrôle d’intégrité du 2026-05-20T11:00:00+02:00 a échoué : Sauvegarde journalière sur bande.',
    );
    expect(text).toContain('Two files differ');
  }
  expect((await tested('2026-07-10T09:00:00Z', { succeeded: false })).refusals).toEqual([]);
  expect(await notices()).toHaveLength(4);
  // June's was not done: that of 2 July is its own month's, the second makes up for it.
  await checked('2026-07-02T09:00:00Z');
  await checked('2026-07-14T09:00:00Z');
  expect(await occasions('2026-04-01', '2026-10-01')).toEqual([
    'INTEGRITY_CHECK 2026-04-01 2026-04-30 DONE PASSED',
    'INTEGRITY_CHECK 2026-05-01 2026-05-31 DONE FAILED',
    'RESTORE_TEST 2026-04-01 2026-06-30 DONE PASSED',
    'INTEGRITY_CHECK 2026-06-01 2026-06-30 LATE PASSED',
    'INTEGRITY_CHECK 2026-07-01 2026-07-31 DONE PASSED',
    'INTEGRITY_CHECK 2026-08-01 2026-08-31 PLANNED',
    'RESTORE_TEST 2026-07-01 2026-09-30 DONE FAILED',
    'INTEGRITY_CHECK 2026-09-01 2026-09-30 PLANNED',
  ]);
});

test('tests are in the quality index and in the days to come, and missed once their time is over', async () => {
  const { contract } = await api.ask<{
    contract: { qualityIndex: object; upcomingDates: { kind: string; on: string; backupPlan: string }[] };
  }>(
    api.keys.client,
    `query ($id: ID!) { contract(id: $id) {
      qualityIndex(from: "2026-04-01", before: "2026-08-01") { planned doneOnTime percent }
      upcomingDates(from: "2026-07-15", until: "2026-12-31", kinds: [RESTORE_TEST, INTEGRITY_CHECK]) { kind on backupPlan } } }`,
    { id: contractId },
  );
  expect(contract.qualityIndex).toEqual({ planned: 5, doneOnTime: 4, percent: '80.00' });
  expect(contract.upcomingDates.map(({ kind, on, backupPlan }) => `${kind} ${on} ${backupPlan}`)).toEqual([
    'INTEGRITY_CHECK 2026-08-31 nightly',
    'INTEGRITY_CHECK 2026-09-30 nightly',
    'INTEGRITY_CHECK 2026-10-31 nightly',
    'INTEGRITY_CHECK 2026-11-30 nightly',
    'RESTORE_TEST 2026-12-31 nightly',
    'INTEGRITY_CHECK 2026-12-31 nightly',
  ]);
  to('2026-09-01T08:00:00Z');
  expect(await occasions('2026-08-01', '2026-09-01')).toEqual(['INTEGRITY_CHECK 2026-08-01 2026-08-31 MISSED']);
});

test('another plan keeps the rhythm that it does not name, ends it with null, and starts another one on its day', async () => {
  expect(codes(await plan({ startsOn: '2026-09-01', retentionDays: 90 }))).toEqual([]);
  expect(await occasions('2026-09-02', '2026-10-02')).toHaveLength(2);
  expect(codes(await plan({ startsOn: '2026-10-16', restoreTestEvery: null, integrityCheckEvery: 'WEEK' }))).toEqual(
    [],
  );
  // The quarter and the month that it cuts short are not due.
  expect(await occasions('2026-10-02', '2026-11-01')).toEqual([
    'INTEGRITY_CHECK 2026-10-16 2026-10-22 PLANNED',
    'INTEGRITY_CHECK 2026-10-23 2026-10-29 PLANNED',
  ]);
  expect(codes(await plan({ startsOn: '2026-11-01', every: 'NONE' }))).toEqual([]);
  expect(await occasions('2026-11-01', '2027-03-01')).toEqual([]);
});

test('tests are listed, latest first, by plan, kind and outcome; one recorded by mistake is withdrawn', async () => {
  const listed = async (filter: object = {}, first = 50, after: string | null = null) => {
    type Said = {
      contract: {
        backupChecks: {
          nodes: { id: string; kind: string; outcome: string; withdrawnBecause: string | null }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      };
    };
    const { contract } = await api.ask<Said>(
      api.keys.client,
      `query ($id: ID!, $first: Int!, $after: String, $filter: BackupCheckFilter) { contract(id: $id) {
        backupChecks(first: $first, after: $after, filter: $filter) {
          nodes { id kind outcome withdrawnBecause } pageInfo { hasNextPage endCursor } } } }`,
      { id: contractId, first, after, filter },
    );
    return contract.backupChecks;
  };
  expect((await listed()).nodes.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
    'INTEGRITY_CHECK PASSED',
    'RESTORE_TEST FAILED',
    'INTEGRITY_CHECK PASSED',
    'INTEGRITY_CHECK FAILED',
    'INTEGRITY_CHECK PASSED',
    'RESTORE_TEST PASSED',
  ]);
  const page = await listed({ kind: 'INTEGRITY_CHECK' }, 3);
  expect(page.pageInfo.hasNextPage).toBe(true);
  expect((await listed({ kind: 'INTEGRITY_CHECK' }, 3, page.pageInfo.endCursor)).nodes).toHaveLength(1);
  expect((await listed({ plan: 'moon' })).nodes).toEqual([]);
  const [failed] = (await listed({ kind: 'RESTORE_TEST', outcome: 'FAILED' })).nodes;
  const withdrawal = { backupCheckId: failed!.id, reason: 'Of another client' };
  expect(codesAt(await carry('withdrawBackupCheck', { ...withdrawal, reason: '' }))).toEqual(['TEXT_INVALID reason']);
  expect(codesAt(await carry('withdrawBackupCheck', { ...withdrawal, backupCheckId: demoId(1, 1) }))).toEqual([
    'NOT_FOUND backupCheckId',
  ]);
  expect(codes(await carry('withdrawBackupCheck', withdrawal))).toEqual([]);
  expect(codes(await carry('withdrawBackupCheck', withdrawal))).toEqual(['ALREADY_EXISTS']);
  expect((await listed({ kind: 'RESTORE_TEST', outcome: 'FAILED' })).nodes).toMatchObject([
    { withdrawnBecause: 'Of another client' },
  ]);
  expect(await occasions('2026-09-01', '2026-10-01', 'RESTORE_TEST')).toEqual([
    'RESTORE_TEST 2026-07-01 2026-09-30 PLANNED',
  ]);
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
