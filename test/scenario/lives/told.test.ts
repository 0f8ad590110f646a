import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { passOperationsEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { silentLog } from '../../../api/store/database/store-log';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/** What contacts are told of what is operated under their contracts: once, and only what is to come. */

let api: TestApi;
let life: Living;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2025-01-02T09:00:00Z');
  life = new Living(api, 'told');
  clientId = await clientOf(api, 'Atelier Morel');
  const own = { clientId, side: 'CLIENT', startsOn: '2025-01-01' };
  await life.did('recordContact', { ...own, role: 'MAIN', name: 'B. Morel', email: 'b@a.example' });
  await life.did('recordContact', { ...own, role: 'TECHNICAL', name: 'T. Morel', email: 't@a.example' });
  await life.did('recordIdentity', {
    ...{ partyId: clientId, name: 'Atelier Morel', startsOn: '2025-01-01', language: 'EN' },
  });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

async function active(number: string, startsOn: string, input: object): Promise<string> {
  const all = { clientId, number, startsOn, priceComponents: [], modules: [], ...input };
  const contractId = await life.signs(all, startsOn);
  await life.did('activateContract', { contractId });
  return contractId;
}

interface Told {
  readonly kind: string;
  readonly side: string;
  readonly recipient: string | null;
  readonly text: string;
}

/** What was told of a contract, the first first, as the administrator or somebody else sees it. */
async function told(contractId: string, as: keyof TestApi['keys'] = 'administrator'): Promise<readonly Told[]> {
  const text = `query ($id: ID!) { contract(id: $id) { notices(first: 100) { nodes { kind side recipient text } } } }`;
  const { contract } = await api.ask<{ contract: { notices: { nodes: readonly Told[] } } }>(api.keys[as], text, {
    id: contractId,
  });
  return [...contract.notices.nodes].reverse();
}
const kinds = async (contractId: string): Promise<readonly (readonly (string | null)[])[]> =>
  (await told(contractId)).map(({ kind, recipient }) => [kind, recipient]);
const last = async (contractId: string): Promise<string> => (await told(contractId)).at(-1)!.text.split('\n\n')[1]!;

describe('maintenance', () => {
  let contractId = '';
  const planned = async (startsAt: string, endsAt: string, more: object = {}): Promise<string> => {
    const input = { contractId, description: 'Updates of the systems', startsAt, endsAt, ...more };
    const { maintenance } = await life.did<{ maintenance: { id: string } }>(
      'planMaintenance',
      input,
      'maintenance { id }',
    );
    return maintenance.id;
  };
  beforeAll(async () => {
    const terms = { termsPack: { key: 'pro-controle', version: 2 }, termMonths: 12 };
    contractId = await active('PRO-T', '2025-01-01', { ...terms, modules: [{ key: 'systems' }] });
    life.to('2025-03-17T08:00:00Z');
  });

  test('is told when it is planned, moved and cancelled, in local time, to the technical contact', async () => {
    const maintenanceId = await planned('2025-03-19T20:00:00+01:00', '2025-03-19T21:30:00+01:00');
    expect(await last(contractId)).toBe(
      'Maintenance is planned from 2025-03-19T20:00:00+01:00 to 2025-03-19T21:30:00+01:00: Updates of the systems',
    );
    const moved = {
      startsAt: '2025-03-31T20:00:00+02:00',
      endsAt: '2025-03-31T21:00:00+02:00',
      reason: 'Nobody there',
    };
    await life.did('moveMaintenance', { maintenanceId, ...moved });
    expect(await last(contractId)).toContain('from 2025-03-31T20:00:00+02:00 to 2025-03-31T21:00:00+02:00');
    await life.did('cancelMaintenance', { maintenanceId, reason: 'No update was released' });
    expect(await last(contractId)).toBe(
      'The maintenance that was planned at 2025-03-31T20:00:00+02:00 does not take place: Updates of the systems\n' +
        'No update was released',
    );
    expect(await kinds(contractId)).toEqual([
      ['MAINTENANCE_ANNOUNCED', 'T. Morel'],
      ['MAINTENANCE_ANNOUNCED', 'T. Morel'],
      ['MAINTENANCE_CANCELLED', 'T. Morel'],
    ]);
  });

  test('that is refused, repeated or recorded afterwards tells nobody', async () => {
    const before = await told(contractId);
    const input = {
      contractId,
      description: 'At noon',
      startsAt: '2025-03-19T12:00:00Z',
      endsAt: '2025-03-19T13:00:00Z',
    };
    expect(await life.refused('planMaintenance', input)).not.toEqual([]);
    const past = { announcedAt: '2025-03-10T08:00:00Z' };
    const maintenanceId = await planned('2025-03-13T20:00:00+01:00', '2025-03-13T21:00:00+01:00', past);
    await life.did('cancelMaintenance', { maintenanceId, reason: 'It was not done' });
    expect(await told(contractId)).toEqual(before);
    const text = `mutation ($key: String!, $input: PlanMaintenanceInput!) {
      planMaintenance(idempotencyKey: $key, input: $input) { replayed refusals { code } } }`;
    const again = { ...input, startsAt: '2025-03-20T20:00:00+01:00', endsAt: '2025-03-20T21:00:00+01:00' };
    const ask = () => api.ask(api.keys.administrator, text, { key: 'told-once', input: again });
    await Promise.all([ask(), ask()]);
    expect(await told(contractId)).toHaveLength(before.length + 1);
  });
});

describe('updates and reboots', () => {
  let contractId = '';
  beforeAll(async () => {
    const terms = { termsPack: { key: 'icodia-server', version: 2 }, termMonths: 12 };
    contractId = await active('ICO-T', '2025-01-08', { ...terms, modules: [{ key: 'level-1' }] });
  });
  async function asset(designation: string, email: string | null): Promise<string> {
    const input = { contractId, kind: 'SERVER', designation, ownership: 'DEDICATED' };
    const { asset } = await life.did<{ asset: { id: string } }>('addAsset', input, 'asset { id }');
    if (email !== null) {
      const person = { clientId, contractId, assetId: asset.id, side: 'CLIENT', role: 'TECHNICAL', name: email, email };
      await life.did('recordContact', { ...person, startsOn: '2025-01-01' });
    }
    return asset.id;
  }
  async function rebooted(assetId: string, doneAt: string, more: object = {}): Promise<string> {
    life.to(doneAt);
    const released = { contractId, assetId, component: 'kernel', version: '6.12', releasedAt: doneAt, ...more };
    const { update } = await life.did<{ update: { id: string } }>('recordUpdate', released, 'update { id }');
    await life.did('announceUpdate', { updateId: update.id, content: 'TLS 1.3' });
    const done = await life.did<{ update: { reboot: { id: string } } }>(
      'completeUpdate',
      { updateId: update.id, doneAt, needsReboot: true },
      'update { reboot { id } }',
    );
    return done.update.reboot.id;
  }

  test("are told to the server's own technical contact, and each change of a reboot with its hours", async () => {
    const assetId = await asset('web-01', 'web-01@a.example');
    await asset('web-02', 'web-02@a.example');
    const rebootId = await rebooted(assetId, '2025-01-13T10:00:00Z');
    expect(await kinds(contractId)).toEqual([
      ['UPDATE_ANNOUNCED', 'web-01@a.example'],
      ['REBOOT_ANNOUNCED', 'web-01@a.example'],
    ]);
    expect(await last(contractId)).toBe('A reboot of web-01 is planned on 22 January 2025, 08:00–17:00.');
    await life.did('bringRebootForward', { rebootId, startsAt: '2025-01-15T09:00:00+01:00' }, '', 'client');
    expect(await last(contractId)).toBe('The reboot of web-01 is now planned on 15 January 2025, 09:00.');
    life.to('2025-01-15T09:00:00Z');
    await life.did('recordRebootFailure', { rebootId, failedOn: '2025-01-15' });
    expect(await last(contractId)).toBe('The reboot of web-01 is now planned on 24 January 2025, 08:00–17:00.');
    await life.did('recordManualReboot', { rebootId });
    expect(await last(contractId)).toBe(
      'The reboot of web-01 that was planned on 24 January 2025 does not take place: it was rebooted by hand.',
    );
    expect(new Set((await told(contractId)).map(({ recipient }) => recipient))).toEqual(new Set(['web-01@a.example']));
  });

  test('of which the client was told by other means are not told again', async () => {
    const assetId = await asset('mail-01', null);
    const before = await told(contractId);
    const [releasedAt, toldAt] = ['2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'];
    life.to('2025-01-20T11:00:00Z');
    const released = { contractId, assetId, component: 'kernel', version: '6.13', releasedAt };
    const { update } = await life.did<{ update: { id: string } }>('recordUpdate', released, 'update { id }');
    const updateId = update.id;
    await life.did('announceUpdate', { updateId, content: 'TLS 1.3', announcedAt: toldAt });
    const done = await life.did<{ update: { reboot: { id: string; plannedOn: string } } }>(
      'completeUpdate',
      { updateId, doneAt: releasedAt, needsReboot: true, toldAt },
      'update { reboot { id plannedOn } }',
    );
    const { id: rebootId, plannedOn: failedOn } = done.update.reboot;
    life.to(`${failedOn}T20:00:00Z`);
    await life.did('recordRebootFailure', { rebootId, failedOn, toldAt: `${failedOn}T19:00:00Z` });
    expect(await told(contractId)).toEqual(before);
  });

  test('of a server without a contact of its own are told to the account, and at once for an exploited flaw', async () => {
    const assetId = await asset('db-01', null);
    await rebooted(assetId, '2025-02-03T10:00:00Z', { vulnerability: 'ZERO_DAY' });
    expect((await told(contractId)).at(-1)).toMatchObject({ kind: 'REBOOT_ANNOUNCED', recipient: 'T. Morel' });
    expect(await last(contractId)).toBe('A reboot of db-01 is planned at once.');
  });
});

test('new terms of the provider alone are told with the last day on which the client may leave', async () => {
  const day = [['09:00', '18:00']];
  const weekly = { MON: day, TUE: day, WED: day, THU: day, FRI: day };
  const opening = { timezone: 'Europe/Paris', weekly, holidayZone: 'FR-METROPOLE', exceptions: [] };
  const contractId = await active('OWL-T', '2025-03-01', {
    termsPack: { key: 'owl-monitoring', version: 1 },
    termMonths: 12,
    modules: [{ key: 'level-3' }],
    overrides: [
      { parameter: 'notice.months', value: '1' },
      { parameter: 'pack-change.notice-days', value: '60' },
      { parameter: 'included-hours.minutes', value: '180' },
      { parameter: 'opening-hours', value: JSON.stringify(opening) },
    ],
  });
  life.to('2025-08-01');
  const change = { contractId, termsPackVersion: 2, subject: 'Version 2 of the annex', proof: 'E-mail 7' };
  expect(await life.refused('announceTermsChange', { ...change, announcedOn: '2025-08-02' })).toEqual([
    'TIME_IN_FUTURE',
  ]);
  expect(await told(contractId)).toEqual([]);
  await life.did('announceTermsChange', { ...change, announcedOn: '2025-08-01' });
  expect(await kinds(contractId)).toEqual([['AMENDMENT_ANNOUNCED', 'B. Morel']]);
  expect(await last(contractId)).toBe(
    'We announce a change of the contract from 30 September 2025 on: Version 2 of the annex\n' +
      'If you do not agree, you may end the contract until 29 September 2025.',
  );
});

test("alerts and steps of an escalation are told to the provider's people alone, each once however late", async () => {
  const terms = { termsPack: { key: 'pro-controle', version: 2 }, termMonths: 12 };
  const modules = [{ key: 'systems' }, { key: 'applications' }];
  const contractId = await active('PRO-E', '2025-09-01', { ...terms, modules });
  life.to('2025-09-08T08:00:00Z');
  const staff = { side: 'PROVIDER', startsOn: '2025-01-01' };
  await life.did('recordContact', { ...staff, role: 'TECHNICAL', name: 'Duty', email: 'duty@p.example' });
  await life.did('recordContact', { ...staff, role: 'MAIN', name: 'Desk', email: 'desk@p.example' });
  const step = { ...staff, role: 'ESCALATION' };
  await life.did('recordContact', { ...step, escalationStep: 1, name: 'L. Team', email: 'lead@p.example' });
  await life.did('recordContact', { ...step, escalationStep: 2, name: 'M. Manager', phone: '+33 1 00 00 00 00' });
  const readings = [{ contractId, check: 'storage', at: '2025-09-08T08:00:00Z', failing: true, note: 'Disk 3' }];
  await life.did('recordReadings', { readings });
  await life.did('recordReadings', { readings: [{ ...readings[0], at: '2025-09-08T08:05:00Z' }] });
  expect(await kinds(contractId)).toEqual([['ALERT', 'Duty']]);
  expect(await last(contractId)).toMatch(/^Depuis 2025-09-08T10:00:00\+02:00 : État .*\. Disk 3$/);
  // Found late, by two servers at once and by whoever asks: each step is told once.
  life.to('2025-09-09T12:00:00Z');
  const passing = () => passOperationsEverywhere({ database: api.database, clock: api.clock, log: silentLog });
  await Promise.all([passing(), passing(), life.says(contractId, 'id')]);
  await passing();
  expect(await kinds(contractId)).toEqual([
    ['ALERT', 'Duty'],
    ['ESCALATION', 'L. Team'],
    // Nobody can write to the manager: the desk is told instead.
    ['ESCALATION', 'Desk'],
  ]);
  expect(await told(contractId, 'client')).toEqual([]);
  // What moves the breach moves the steps: whoever was told is not told again.
  const { alerts } = await life.says<{ alerts: { nodes: { incident: { id: string } }[] } }>(
    contractId,
    'alerts { nodes { incident { id } } }',
  );
  const incidentId = alerts.nodes[0]!.incident.id;
  const period = { startedAt: '2025-09-08T08:30:00Z', endedAt: '2025-09-08T09:00:00Z' };
  await life.did('excludePeriod', { incidentId, cause: 'OUTSIDE_TELECOM_OPERATOR', ...period });
  expect(await kinds(contractId)).toHaveLength(3);
});

test('an alert that is over when it is recorded is told to nobody', async () => {
  const terms = { termsPack: { key: 'pro-controle', version: 2 }, termMonths: 12 };
  const contractId = await active('PRO-O', '2025-10-01', { ...terms, modules: [{ key: 'systems' }] });
  life.to('2025-10-06T12:00:00Z');
  const reading = { contractId, check: 'storage' };
  await life.did('recordReadings', {
    readings: [
      { ...reading, at: '2025-10-06T08:00:00Z', failing: true },
      { ...reading, at: '2025-10-06T08:10:00Z', failing: false },
    ],
  });
  expect(await told(contractId)).toEqual([]);
});
