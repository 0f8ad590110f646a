import { passOperationsEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { silentLog } from '../../../api/store/database/store-log';
import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { amendmentInput } from './amendment-input';
import { Living } from './living';

/** Plans of backups that change, contracts that pause, and checks that are switched off. */

let api: TestApi;
let life: Living;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2025-01-01T09:00:00Z');
  life = new Living(api, 'plans');
  clientId = await clientOf(api, 'Atelier Morel');
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

async function active(number: string, on: string): Promise<string> {
  life.to(on);
  const contractId = await life.signs(
    {
      clientId,
      number,
      termsPack: { key: 'pro-controle', version: 2 },
      startsOn: on,
      termMonths: 12,
      billingPeriodMonths: 3,
      invoicedBy: 'PROVIDER',
      priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '350.00 EUR' }],
      modules: [{ key: 'systems' }, { key: 'applications' }],
    },
    on,
  );
  await life.did('activateContract', { contractId });
  return contractId;
}

const looked = (): Promise<number> =>
  passOperationsEverywhere({ database: api.database, clock: api.clock, log: silentLog });

async function missed(contractId: string): Promise<string[]> {
  const { backups } = await life.says<{ backups: { nodes: { dueFrom: string }[] } }>(
    contractId,
    'backups(first: 100, filter: { outcome: MISSED }) { nodes { dueFrom } }',
  );
  // Days begin in Paris, the evening before in UTC.
  const day = (at: string): string => new Date(Date.parse(at) + 3 * 3_600_000).toISOString().slice(0, 10);
  return backups.nodes.map(({ dueFrom }) => day(dueFrom)).reverse();
}

/** A run at seven in the evening of each of these days of March, recorded an hour later. */
async function ran(contractId: string, plan: string, days: readonly number[]): Promise<void> {
  for (const day of days) {
    const date = `2025-03-${String(day).padStart(2, '0')}`;
    life.to(`${date}T20:00:00Z`);
    await life.did('recordBackup', { contractId, plan, startedAt: `${date}T19:00:00Z`, succeeded: true });
  }
}

const DISKS = { plan: 'disks', label: 'Disks' };

test('a plan that becomes finer within its month: nights that ran are done, the others are missed', async () => {
  const contractId = await active('PLAN-FINER', '2025-03-01');
  await life.did('setBackupPlan', { contractId, ...DISKS, startsOn: '2025-03-01', every: 'MONTH' });
  await ran(contractId, 'disks', [2]);
  await life.did('setBackupPlan', { contractId, ...DISKS, startsOn: '2025-03-05', every: 'NIGHT' });
  await ran(contractId, 'disks', [5, 6, 8]);
  life.to('2025-03-10T06:00:00Z');
  await looked();
  expect(await looked()).toBe(0);
  expect(await missed(contractId)).toEqual(['2025-03-07']);
});

test('what a plan dated back promised is found missed, once', async () => {
  const contractId = await active('PLAN-BACK', '2025-03-11');
  await life.did('setBackupPlan', { contractId, ...DISKS, startsOn: '2025-03-14', every: 'DAY' });
  await ran(contractId, 'disks', [14, 15]);
  await life.did('setBackupPlan', { contractId, ...DISKS, startsOn: '2025-03-12', every: 'DAY' });
  await looked();
  expect(await missed(contractId)).toEqual(['2025-03-12', '2025-03-13']);
  await ran(contractId, 'disks', [16, 18]);
  life.to('2025-03-19T12:00:00Z');
  await looked();
  expect(await missed(contractId)).toEqual(['2025-03-12', '2025-03-13', '2025-03-17']);
});

test('a run that was not due stands in the way of no other', async () => {
  const contractId = await active('PLAN-UNDUE', '2025-03-20');
  await life.did('setBackupPlan', { contractId, ...DISKS, startsOn: '2025-03-20', every: 'WORKING_DAY' });
  // Saturday 22 March at 2 in Paris, on the hour.
  life.to('2025-03-22T05:00:00Z');
  await life.did('recordBackup', { contractId, plan: 'disks', startedAt: '2025-03-22T01:00:00Z', succeeded: true });
  await life.did('setBackupPlan', { contractId, ...DISKS, startsOn: '2025-03-22', every: 'HOUR' });
  await looked();
  const { backups } = await life.says<{ backups: { nodes: { dueFrom: string; outcome: string }[] } }>(
    contractId,
    'backups(first: 4) { nodes { dueFrom outcome } }',
  );
  expect(backups.nodes.map(({ dueFrom, outcome }) => `${dueFrom.slice(11, 13)} ${outcome}`)).toEqual([
    ...['04 MISSED', '03 MISSED', '02 MISSED', '01 DONE'],
  ]);
});

test('backups of a contract that was suspended are looked for from its resumption on', async () => {
  const contractId = await active('PLAN-PAUSED', '2025-04-01');
  await life.did('setBackupPlan', { contractId, ...DISKS, startsOn: '2025-04-01', every: 'DAY' });
  life.to('2025-04-01T20:00:00Z');
  await life.did('recordBackup', {
    ...{ contractId, plan: 'disks', succeeded: true },
    startedAt: '2025-04-01T19:00:00Z',
  });
  life.to('2025-04-02T09:00:00Z');
  await life.did('suspendContract', { contractId, from: '2025-04-02', reason: 'AGREED', note: 'Asked for' });
  life.to('2025-04-10T09:00:00Z');
  await looked();
  expect(await missed(contractId)).toEqual([]);
  await life.did('resumeContract', { contractId, from: '2025-04-10', note: 'Asked for' });
  life.to('2025-04-12T09:00:00Z');
  await looked();
  expect(await missed(contractId)).toEqual(['2025-04-10', '2025-04-11']);
});

test('a check that is switched off has no alert that stands', async () => {
  const contractId = await active('CHECK-OFF', '2025-05-05');
  life.to('2025-05-05T12:00:00Z');
  const reading = { contractId, check: 'raid', at: '2025-05-05T11:00:00Z', failing: true };
  await life.did('recordReadings', { readings: [reading] });
  const standing = async (): Promise<number> =>
    (
      await life.says<{ alerts: { nodes: object[] } }>(
        contractId,
        'alerts(first: 5, filter: { only: STANDING }) { nodes { id } }',
      )
    ).alerts.nodes.length;
  expect(await standing()).toBe(1);
  await life.did('setMonitoringCheck', { contractId, check: 'raid', enabled: false });
  expect(await standing()).toBe(0);
});

test('what fails on after an alert that is refused is refused too, until the check passes', async () => {
  const contractId = await active('CHECK-REFUSED', '2025-05-06');
  life.to('2025-05-06T12:00:00Z');
  const { modules } = await life.says<{ modules: { nodes: { id: string; key: string }[] } }>(
    contractId,
    'modules { nodes { id key } }',
  );
  const moduleId = modules.nodes.find(({ key }) => key === 'applications')!.id;
  await life.did('setMonitoringCheck', { contractId, check: 'raid', enabled: true, moduleId });
  const changes = { modules: [{ key: 'applications', active: false }] };
  await life.did('amendContract', amendmentInput(contractId, '2025-05-07', changes, '2025-05-06T12:00:00Z'));
  life.to('2025-05-08T12:00:00Z');
  const at = (minute: number): string => `2025-05-08T10:0${minute}:00Z`;
  const readings = [
    { at: at(0), failing: true },
    { at: at(1), failing: true },
    { at: at(2), failing: false },
  ].map((each) => ({ contractId, check: 'raid', ...each }));
  const { outcomes } = await life.did<{ outcomes: { refusals: { code: string }[] }[] }>(
    'recordReadings',
    { readings },
    'outcomes { refusals { code } }',
  );
  expect(outcomes.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([
    ['MODULE_NOT_ACTIVE'],
    ['MODULE_NOT_ACTIVE'],
    [],
  ]);
});

test('the client is told of a backup that was missed, not of one that is done', async () => {
  const contractId = await active('PLAN-TOLD', '2025-06-01');
  await life.did('setBackupPlan', { contractId, ...DISKS, startsOn: '2025-06-01', every: 'DAY' });
  life.to('2025-06-01T20:00:00Z');
  const run = { contractId, plan: 'disks', startedAt: '2025-06-01T19:00:00Z', succeeded: true };
  const done = await life.did<{ backup: { id: string } }>('recordBackup', run, 'backup { id }');
  life.to('2025-06-03T12:00:00Z');
  await looked();
  expect(await life.refused('informOfBackup', { backupId: done.backup.id })).toEqual(['BACKUP_DONE']);
  const { backups } = await life.says<{ backups: { nodes: { id: string }[] } }>(
    contractId,
    'backups(first: 1, filter: { outcome: MISSED }) { nodes { id } }',
  );
  await life.did('informOfBackup', { backupId: backups.nodes[0]!.id });
});

test('the month of backups begins where the contract is', async () => {
  const contractId = await active('PLAN-MONTH', '2025-07-15');
  await life.did('setBackupPlan', { contractId, ...DISKS, startsOn: '2025-07-15', every: 'DAY' });
  // Half past midnight on 1 August in Paris.
  life.to('2025-07-31T22:30:00Z');
  const { backupMonth } = await life.says<{ backupMonth: { plan: string; month: string }[] }>(
    contractId,
    'backupMonth { plan month }',
  );
  expect(backupMonth.find(({ plan }) => plan === 'disks')).toEqual({ plan: 'disks', month: '2025-08' });
});

test("the contract's own check shows what fails of an asset, until the asset has one of its own", async () => {
  const contractId = await active('CHECK-ASSET', '2025-08-04');
  const asset = { contractId, designation: 'Machine', kind: 'SERVER', ownership: 'SHARED' };
  const added = await life.did<{ asset: { id: string } }>('addAsset', asset, 'asset { id }');
  const assetId = added.asset.id;
  life.to('2025-08-04T12:00:00Z');
  const reading = { contractId, check: 'raid', assetId, at: '2025-08-04T11:00:00Z', failing: true };
  await life.did('recordReadings', { readings: [reading] });
  interface Check {
    readonly key: string;
    readonly asset: object | null;
    readonly standingAlert: { readonly asset: object } | null;
  }
  const raid = async (): Promise<readonly Omit<Check, 'key'>[]> => {
    const { checks } = await life.says<{ checks: Check[] }>(
      contractId,
      'checks { key asset { id } standingAlert { asset { id } } }',
    );
    return checks.filter(({ key }) => key === 'raid').map(({ key: _, ...rest }) => rest);
  };
  const failing = { asset: { id: assetId } };
  expect(await raid()).toEqual([{ asset: null, standingAlert: failing }]);
  await life.did('setMonitoringCheck', { contractId, check: 'raid', assetId, severity: 'MINOR' });
  expect(await raid()).toEqual([
    { asset: null, standingAlert: null },
    { asset: { id: assetId }, standingAlert: failing },
  ]);
});
