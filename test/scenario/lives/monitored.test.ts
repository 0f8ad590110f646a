import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { passOperationsEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { silentLog } from '../../../api/store/database/store-log';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/**
 * A worked life under the on-site terms: checks fail, alerts are sent and open incidents, which
 * start the GTI. Coverage is Monday to Friday 07:00 to 22:00 in Paris.
 */

let api: TestApi;
let life: Living;
let contractId = '';
beforeAll(async () => {
  api = await startTestApi('2024-12-20T09:00:00Z');
  life = new Living(api, 'monitored');
  contractId = await life.signs(
    {
      clientId: await clientOf(api, 'Atelier Morel'),
      number: 'PRO-S5',
      termsPack: { key: 'pro-controle', version: 2 },
      startsOn: '2025-01-01',
      termMonths: 12,
      billingPeriodMonths: 3,
      invoicedBy: 'PROVIDER',
      priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '350.00 EUR' }],
      modules: [{ key: 'systems' }, { key: 'applications' }],
    },
    '2024-12-20',
  );
  life.to('2025-01-01');
  await life.does('activateContract', { contractId });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface Outcome {
  readonly known: boolean;
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly alert: {
    readonly id: string;
    readonly closedAt: string | null;
    readonly incident: { readonly id: string; readonly receivedAt: string } | null;
  } | null;
}
const OUTCOMES = 'outcomes { known refusals { code path } alert { id closedAt incident { id receivedAt } } }';

/** Records readings of the contract in one call. */
async function reads(...readings: readonly object[]): Promise<readonly Outcome[]> {
  const input = { readings: readings.map((each) => ({ contractId, ...each })) };
  const { outcomes } = await life.did<{ outcomes: Outcome[] }>('recordReadings', input, OUTCOMES);
  return outcomes;
}

/** What the clock of the GTI says of an incident at an instant. */
async function gtiOf(incidentId: string, asOf: string): Promise<Record<string, unknown>> {
  const text = `query ($id: ID!, $asOf: DateTime!) { incident(id: $id) { channel severity clocks(asOf: $asOf) { commitment { key } state dueAt elapsed overrun } } }`;
  const { incident } = await api.ask<{
    incident: { channel: string; clocks: readonly { commitment: { key: string }; state: string }[] };
  }>(api.keys.administrator, text, { id: incidentId, asOf });
  expect(incident.channel).toBe('MONITORING_ALERT');
  const { commitment: _, ...clock } = incident.clocks.find(({ commitment }) => commitment.key === 'gti')!;
  return clock;
}

test('an alert near closing time opens an incident at once, and is sent until it is delivered', async () => {
  life.to('2025-01-14T20:30:00Z');
  const [outcome] = await reads({ check: 'storage', at: '2025-01-14T20:30:00Z', failing: true, note: 'Disk 3' });
  const alert = outcome!.alert!;
  expect(alert.incident).toMatchObject({ receivedAt: '2025-01-14T20:30:00Z' });
  const send = (delivered: boolean): Promise<readonly string[]> =>
    life
      .does('recordAlertDelivery', { alertId: alert.id, delivered, recipient: 'on-call by e-mail' })
      .then(({ refusals }) => refusals.map(({ code }) => code));
  expect([await send(false), await send(true), await send(true)]).toEqual([[], [], ['ALERT_NOT_TO_BE_SENT']]);
  const { alerts } = await life.says<{ alerts: { nodes: unknown[] } }>(
    contractId,
    'alerts(filter: { check: "storage" }) { nodes { attempts deliveredAt closedAt deliveries { attempt delivered } } }',
  );
  expect(alerts.nodes).toEqual([
    {
      attempts: 2,
      deliveredAt: '2025-01-14T20:30:00Z',
      closedAt: null,
      deliveries: [
        { attempt: 1, delivered: false },
        { attempt: 2, delivered: true },
      ],
    },
  ]);
  life.to('2025-01-15T07:10:00Z');
  await life.did('recordFirstResponse', { incidentId: alert.incident!.id });
  expect(await gtiOf(alert.incident!.id, '2025-01-15T07:10:00Z')).toEqual({
    ...{ state: 'MET', dueAt: '2025-01-15T07:30:00Z', elapsed: 'PT1H40M', overrun: 'PT0S' },
  });
  life.to('2025-01-15T09:00:00Z');
  await life.did('restoreIncident', { incidentId: alert.incident!.id });
  const [still, again] = await reads(
    { check: 'storage', at: '2025-01-15T08:00:00Z', failing: true },
    { check: 'storage', at: '2025-01-15T09:00:00Z', failing: false },
  );
  expect(still!.alert).toBeNull();
  expect(again!.alert).toMatchObject({ id: alert.id, closedAt: '2025-01-15T09:00:00Z' });
});

interface Step {
  readonly stepKey: string;
  readonly fellDueAt: string;
  readonly contactName: string | null;
  readonly withdrawnAt: string | null;
}

/** The steps of its escalation that an incident reached. */
async function stepsOf(incidentId: string): Promise<readonly (readonly (string | boolean | null)[])[]> {
  const text = `query ($id: ID!) { incident(id: $id) { escalations { stepKey fellDueAt contactName withdrawnAt } } }`;
  const { incident } = await api.ask<{ incident: { escalations: Step[] } }>(api.keys.administrator, text, {
    id: incidentId,
  });
  return incident.escalations.map(({ stepKey, fellDueAt, contactName, withdrawnAt }) => [
    ...[stepKey, fellDueAt, contactName],
    ...(withdrawnAt === null ? [] : ['withdrawn']),
  ]);
}

const passing = (): Promise<number> =>
  passOperationsEverywhere({ database: api.database, clock: api.clock, log: silentLog });

test('a missed GTI escalates by continuous hours until the service is back, each step at its instant', async () => {
  life.to('2025-02-03');
  for (const [place, name] of ['L. Team', 'M. Manager', 'D. Director'].entries())
    await life.did('recordContact', {
      ...{ side: 'PROVIDER', role: 'ESCALATION', escalationStep: place + 1, name, email: 'step@example.com' },
    });
  life.to('2025-02-21T20:00:00Z');
  const [outcome] = await reads({ check: 'power-supply', at: '2025-02-21T20:00:00Z', failing: true });
  const incidentId = outcome!.alert!.incident!.id;
  life.to('2025-02-24T07:00:00Z');
  await passing();
  expect(await stepsOf(incidentId)).toEqual([]);
  // Found late, at its own instant; a second run finds nothing.
  life.to('2025-02-24T07:40:00Z');
  expect([await passing(), await passing()]).toEqual([1, 0]);
  const lead = ['team-lead', '2025-02-24T07:00:00Z', 'L. Team'];
  expect(await stepsOf(incidentId)).toEqual([lead]);
  life.to('2025-02-24T08:10:00Z');
  await life.did('recordFirstResponse', { incidentId });
  expect(await gtiOf(incidentId, '2025-02-24T08:10:00Z')).toMatchObject({
    ...{ state: 'BREACHED', dueAt: '2025-02-24T07:00:00Z', overrun: 'PT1H10M' },
  });
  // Nobody looked since: whoever restores it finds the manager's step first.
  life.to('2025-02-25T08:30:00Z');
  await life.did('restoreIncident', { incidentId });
  life.to('2025-02-27');
  await passing();
  const manager = ['service-manager', '2025-02-25T07:00:00Z', 'M. Manager'];
  expect(await stepsOf(incidentId)).toEqual([lead, manager]);
  const { penalties, history } = await life.says<{
    penalties: { nodes: unknown[] };
    history: { nodes: { kind: string; recordedBy: string; payload: { stepKey: string } }[] };
  }>(contractId, 'penalties { nodes { id } } history(first: 1000) { nodes { kind recordedBy payload } }');
  expect(penalties.nodes).toEqual([]);
  const { escalations } = await life.says<{ escalations: { nodes: { stepKey: string; contact: { name: string } }[] } }>(
    contractId,
    'escalations { nodes { stepKey contact { name } } }',
  );
  expect(escalations.nodes).toEqual([
    { stepKey: 'service-manager', contact: { name: 'M. Manager' } },
    { stepKey: 'team-lead', contact: { name: 'L. Team' } },
  ]);
  expect(history.nodes.filter(({ kind }) => kind === 'ESCALATION_REACHED')).toEqual([]);
});

test('steps that later facts undo are taken back, and those that they move are reached again', async () => {
  life.to('2025-03-03T08:00:00Z');
  const [outcome] = await reads({ check: 'memory-fault', at: '2025-03-03T08:00:00Z', failing: true });
  const incidentId = outcome!.alert!.incident!.id;
  life.to('2025-03-04T12:00:00Z');
  await passing();
  expect(await stepsOf(incidentId)).toEqual([
    ['team-lead', '2025-03-03T10:00:00Z', 'L. Team'],
    ['service-manager', '2025-03-04T10:00:00Z', 'M. Manager'],
  ]);
  // An hour of the operator's failure moves the breach by an hour.
  const period = { startedAt: '2025-03-03T08:30:00Z', endedAt: '2025-03-03T09:30:00Z' };
  await life.did('excludePeriod', { incidentId, cause: 'OUTSIDE_TELECOM_OPERATOR', ...period });
  expect(await stepsOf(incidentId)).toEqual([
    ['team-lead', '2025-03-03T10:00:00Z', 'L. Team', 'withdrawn'],
    ['team-lead', '2025-03-03T11:00:00Z', 'L. Team'],
    ['service-manager', '2025-03-04T10:00:00Z', 'M. Manager', 'withdrawn'],
    ['service-manager', '2025-03-04T11:00:00Z', 'M. Manager'],
  ]);
  // It was back the evening before.
  await life.did('restoreIncident', { incidentId, restoredAt: '2025-03-03T18:00:00Z' });
  expect((await stepsOf(incidentId)).filter((step) => step.length === 3)).toEqual([
    ['team-lead', '2025-03-03T11:00:00Z', 'L. Team'],
  ]);
});

test("the operator's line fails meanwhile: that time does not count", async () => {
  life.to('2025-03-11T09:00:00Z');
  const [outcome] = await reads({ check: 'edi', at: '2025-03-11T09:00:00Z', failing: true });
  const incidentId = outcome!.alert!.incident!.id;
  life.to('2025-03-11T15:00:00Z');
  const period = { startedAt: '2025-03-11T09:30:00Z', endedAt: '2025-03-11T14:00:00Z' };
  await life.did('excludePeriod', { incidentId, cause: 'OUTSIDE_TELECOM_OPERATOR', ...period });
  await life.did('recordFirstResponse', { incidentId });
  expect(await gtiOf(incidentId, '2025-03-11T15:00:00Z')).toEqual({
    ...{ state: 'MET', dueAt: '2025-03-11T15:30:00Z', elapsed: 'PT1H30M', overrun: 'PT0S' },
  });
  await life.did('restoreIncident', { incidentId });
});

interface Month {
  readonly plan: string;
  readonly expected: number;
  readonly done: number;
  readonly failed: number;
  readonly missed: number;
  readonly toCome: number;
  readonly clientInformed: number;
}

async function june(): Promise<Month> {
  const { backupMonth } = await life.says<{ backupMonth: Month[] }>(
    contractId,
    'backupMonth(on: "2025-06-30") { plan expected done failed missed toCome clientInformed }',
  );
  return backupMonth[0]!;
}

test('backups of June: one run each working day but one, which is found missed, and the client told', async () => {
  life.to('2025-06-01');
  await life.did('setBackupPlan', { contractId, plan: 'daily', startsOn: '2025-06-01', retentionDays: 30 });
  expect(await life.refused('setBackupPlan', { contractId, plan: 'own', startsOn: '2025-06-01' })).toEqual([
    ...['BACKUP_PLAN_INVALID', 'BACKUP_PLAN_INVALID'],
  ]);
  const runs = (day: number, succeeded = true): Promise<readonly string[]> => {
    const date = `2025-06-${String(day).padStart(2, '0')}`;
    life.to(`${date}T20:00:00Z`);
    return life.refused('recordBackup', { contractId, plan: 'daily', startedAt: `${date}T18:00:00Z`, succeeded });
  };
  // 21 weekdays, less Whit Monday on the 9th; nothing ran on the 18th.
  const days = [2, 3, 4, 5, 6, 10, 11, 12, 13, 16, 17, 19, 20, 23, 24, 25, 26, 27];
  for (const day of days) expect(await runs(day)).toEqual([]);
  expect(await june()).toMatchObject({ expected: 20, done: 18, missed: 1, toCome: 1 });
  expect([await runs(30, false), await june()]).toMatchObject([[], { done: 18, failed: 1 }]);
  expect([await runs(30), await runs(30)]).toEqual([[], []]);
  expect(await june()).toEqual({
    ...{ plan: 'daily', expected: 20, done: 19, failed: 0, missed: 1, toCome: 0, clientInformed: 0 },
  });
  const { backups } = await life.says<{ backups: { nodes: { id: string; dueFrom: string }[] } }>(
    contractId,
    'backups(filter: { outcome: MISSED }) { nodes { id dueFrom dueBefore startedAt } }',
  );
  expect(backups.nodes).toMatchObject([
    { dueFrom: '2025-06-17T22:00:00Z', dueBefore: '2025-06-18T22:00:00Z', startedAt: null },
  ]);
  await life.did('informOfBackup', { backupId: backups.nodes[0]!.id });
  expect((await june()).clientInformed).toBe(1);
  // A plan that ends: nothing is due any more.
  life.to('2025-07-01T06:00:00Z');
  await life.did('setBackupPlan', { contractId, plan: 'daily', startsOn: '2025-07-01', every: 'NONE' });
  life.to('2025-07-05T06:00:00Z');
  await passing();
  const { backups: after } = await life.says<{ backups: { nodes: { dueFrom: string }[] } }>(
    contractId,
    'backups(first: 1) { nodes { dueFrom } }',
  );
  expect(after.nodes).toEqual([{ dueFrom: '2025-06-29T22:00:00Z' }]);
  const late = { contractId, plan: 'daily', startedAt: '2025-06-18T19:00:00Z' };
  await life.did('recordBackup', late);
  expect(await june()).toMatchObject({ done: 20, missed: 0 });
});

test('two checks that fail are two alerts and two incidents; what was shown to users is noted', async () => {
  life.to('2025-08-12T08:00:00Z');
  const at = '2025-08-12T07:59:00Z';
  const note = 'A pop-up was shown in the sessions';
  const outcomes = await reads(
    { check: 'administrators-group', at, failing: true, note },
    { check: 'suspicious-extensions', at, failing: true, note },
  );
  const incidents = outcomes.map(({ alert }) => alert!.incident!.id);
  expect(new Set(incidents).size).toBe(2);
  const { alerts } = await life.says<{ alerts: { nodes: { note: string; incident: { description: string } }[] } }>(
    contractId,
    'alerts(first: 2) { nodes { note incident { description } } }',
  );
  expect(alerts.nodes.map((each) => each.note)).toEqual([note, note]);
  expect(alerts.nodes.every(({ incident }) => incident.description.endsWith(note))).toBe(true);
  for (const incidentId of incidents) await life.did('restoreIncident', { incidentId });
});

test('readings come again, contradict one another, or are of no check: each is told apart', async () => {
  life.to('2025-09-01T10:00:00Z');
  const reading = { check: 'raid', at: '2025-09-01T09:00:00Z', failing: false };
  const [first] = await reads(reading);
  expect(first).toEqual({ known: false, refusals: [], alert: null });
  const outcomes = await reads(
    reading,
    { ...reading, failing: true },
    { ...reading, at: '2025-09-01T09:30:00Z' },
    { ...reading, at: '2025-09-01T09:30:00Z' },
    { ...reading, check: 'payroll' },
    { ...reading, check: 'nothing' },
    { ...reading, at: '2025-09-01T11:00:00Z' },
    { ...reading, at: '2024-12-31T11:00:00Z' },
    { check: 'raid', at: '2025-09-01T09:45:00Z', value: '5' },
    { ...reading, contractId: demoId(1, 1) },
  );
  expect(outcomes.map(({ known }) => known)).toEqual([true, false, false, true, ...Array<boolean>(6).fill(false)]);
  expect(outcomes.map(({ refusals }) => refusals.map(({ code, path }) => `${code} ${path.join('.')}`).join())).toEqual([
    '',
    'ALREADY_EXISTS readings.1.at',
    '',
    '',
    'CHECK_NOT_WATCHED readings.4.check',
    'CHECK_NOT_WATCHED readings.5.check',
    'TIME_IN_FUTURE readings.6.at',
    'CONTRACT_NOT_ACTIVE readings.7.contractId',
    'READING_INCOMPLETE readings.8.failing',
    'NOT_FOUND readings.9.contractId',
  ]);
});

test('a check has a threshold and a severity of its own, and shows where it stands', async () => {
  life.to('2025-10-01T10:00:00Z');
  const set = (input: object): Promise<readonly string[]> =>
    life.refused('setMonitoringCheck', { contractId, ...input });
  expect(await set({ check: 'door' })).toEqual(['CHECK_INVALID']);
  expect(await set({ check: 'storage', label: 'Storage' })).toEqual(['CHECK_INVALID']);
  expect(await set({ check: 'partition-threshold', threshold: '90' })).toEqual(['CHECK_INVALID']);
  const own = { threshold: '90', comparison: 'ABOVE', severity: 'MINOR' };
  expect(await set({ check: 'partition-threshold', ...own })).toEqual([]);
  const [below, beyond] = await reads(
    { check: 'partition-threshold', at: '2025-10-01T09:00:00Z', value: '90' },
    { check: 'partition-threshold', at: '2025-10-01T10:00:00Z', value: '90.5' },
  );
  expect([below!.alert, beyond!.alert === null]).toEqual([null, false]);
  const { checks } = await life.says<{ checks: { key: string }[] }>(
    contractId,
    'checks { key threshold severity enabled silent latestReading { value failing } standingAlert { value incident { severity } } }',
  );
  expect(checks.find(({ key }) => key === 'partition-threshold')).toEqual({
    key: 'partition-threshold',
    threshold: '90',
    severity: 'MINOR',
    enabled: true,
    silent: false,
    latestReading: { value: '90.5', failing: true },
    standingAlert: { value: '90.5', incident: { severity: 'MINOR' } },
  });
  expect(checks.find(({ key }) => key === 'raid')).toMatchObject({ silent: true });
  // Late: kept, and it closes nothing.
  const [late] = await reads({ check: 'partition-threshold', at: '2025-10-01T09:30:00Z', value: '10' });
  expect(late).toEqual({ known: false, refusals: [], alert: null });
  const { alerts } = await api.ask<{ alerts: { nodes: unknown[] } }>(
    api.keys.administrator,
    '{ alerts(filter: { only: STANDING, check: "partition-threshold" }) { nodes { id } } }',
  );
  expect(alerts.nodes).toEqual([{ id: beyond!.alert!.id }]);
});
