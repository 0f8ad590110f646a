import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/**
 * Components are left out of updates by a change that is granted, and updates refused by the client
 * itself, at its own risk (`icodia-server` art. 3.4; `generic-2017` art. 2).
 */

let api: TestApi;
let life: Living;
let contractId = '';
let serverId = '';
beforeAll(async () => {
  api = await startTestApi('2026-03-02T09:00:00Z');
  life = new Living(api, 'excluded');
  contractId = await active('EXC-1', { termsPack: { key: 'pro-controle', version: 2 }, termMonths: 12 });
  serverId = await active('EXC-2', {
    termsPack: { key: 'icodia-server', version: 2 },
    termMonths: 12,
    modules: [{ key: 'level-2', monthlyAmount: '110.00 EUR' }],
  });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

async function active(number: string, more: object): Promise<string> {
  const clientId = await clientOf(api, 'Atelier Morel');
  const draft = { clientId, number, startsOn: '2026-03-02', priceComponents: [], modules: [], ...more };
  const id = await life.signs(draft, '2026-03-02');
  await life.did('activateContract', { contractId: id });
  return id;
}

/** By when an update of a component is to be installed that is released today. */
async function dueAt(component: string): Promise<string | null> {
  const { update } = await life.did<{ update: { dueAt: string | null } }>(
    'recordUpdate',
    { contractId, component, releasedAt: released, specialHandling: false },
    'update { dueAt }',
  );
  return update.dueAt;
}
let released = '';
const day = (on: string): void => {
  life.to(on);
  released = `${on}T07:30:00Z`;
};

async function asked(): Promise<string> {
  const change = { contractId, description: 'Keep PHP 7 as it is' };
  const { change: made } = await life.did<{ change: { id: string } }>(
    'requestChange',
    change,
    'change { id }',
    'client',
  );
  return made.id;
}

test('a granted change leaves its component out, whatever its letters: its updates have no deadline', async () => {
  day('2026-03-03');
  expect(await dueAt('PHP')).toBe('2026-03-05T06:00:00Z');
  const refused = await asked();
  const decide = { changeId: refused, granted: false, excludesComponent: 'PHP' };
  expect(await life.refused('decideChange', decide)).toEqual(['CHANGE_STATE_CONFLICT']);
  expect(await life.refused('decideChange', { ...decide, granted: true, excludesComponent: ' ' })).toEqual([
    'TEXT_INVALID',
  ]);
  await life.did('decideChange', { changeId: refused, granted: false });
  expect(await dueAt('PHP')).toBe('2026-03-05T06:00:00Z');
  const changeId = await asked();
  await life.did('decideChange', { changeId, granted: true, excludesComponent: 'PHP' });
  expect(await dueAt(' php')).toBeNull();
  expect(await dueAt('Linux')).toBe('2026-03-05T06:00:00Z');
  const exclusions = 'updateExclusions { component from until limitsSupport note change { id state } warning { en } }';
  expect(await life.says(contractId, exclusions)).toEqual({
    updateExclusions: [
      {
        component: 'PHP',
        from: '2026-03-03',
        until: null,
        limitsSupport: false,
        note: 'Keep PHP 7 as it is',
        change: { id: changeId, state: 'GRANTED' },
        warning: { en: expect.stringContaining('own risk') as unknown },
      },
    ],
  });
  const again = await asked();
  expect(await life.refused('decideChange', { changeId: again, granted: true, excludesComponent: 'php' })).toEqual([
    'ALREADY_EXISTS',
  ]);
  expect(await life.says(contractId, 'updateExclusions(knownAt: "2026-03-03T07:00:00Z") { component }')).toEqual({
    updateExclusions: [],
  });
});

test('updated again from a day on, deadlines run again', async () => {
  day('2026-03-04');
  const end = { contractId, component: 'PHP', from: '2026-03-05' };
  expect(await life.refused('endUpdateExclusion', { ...end, component: 'Linux' })).toEqual(['NOT_FOUND']);
  expect(await life.refused('endUpdateExclusion', { ...end, from: '2026-03-03' })).toEqual(['DATE_OUT_OF_PERIOD']);
  const past = await life.does('endUpdateExclusion', { ...end, from: '2026-03-03' }, '', 'client');
  expect(past.refusals.map(({ code }) => code)).toEqual(['DATE_OUT_OF_PERIOD']);
  const done = await life.did('endUpdateExclusion', end, 'updateExclusion { component from until }', 'client');
  expect(done).toMatchObject({ updateExclusion: { component: 'PHP', from: '2026-03-03', until: '2026-03-05' } });
  expect(await dueAt('PHP')).toBeNull();
  day('2026-03-05');
  expect(await dueAt('PHP')).toBe('2026-03-07T06:00:00Z');
});

test('the client objects to all updates, once, from today on, and no deadline runs', async () => {
  const refuse = { contractId, from: '2026-03-05', note: 'We update ourselves' };
  const past = await life.does('refuseUpdates', { ...refuse, from: '2026-03-04' }, '', 'client');
  expect(past.refusals.map(({ code }) => code)).toEqual(['DATE_OUT_OF_PERIOD']);
  expect(await life.refused('refuseUpdates', { ...refuse, note: '' })).toEqual(['TEXT_INVALID']);
  expect(await life.refused('refuseUpdates', { ...refuse, from: '2026-03-01' })).toEqual(['CONTRACT_NOT_ACTIVE']);
  await expect(life.does('refuseUpdates', refuse, '', 'technician')).rejects.toThrow('FORBIDDEN');
  const both = await Promise.all([1, 2].map(() => life.does('refuseUpdates', refuse, '', 'client')));
  expect(both.map(({ refusals }) => refusals.map(({ code }) => code).join()).sort()).toEqual(['', 'ALREADY_EXISTS']);
  expect(await dueAt('Linux')).toBeNull();
});

test('where it refuses the level of updates each request needs a quote, but for a call that was answered', async () => {
  const work = { technician: 'T', minutes: 20, kind: 'ADMINISTRATION', assetIds: [], report: 'R' };
  const request = { contractId: serverId, startedAt: '2026-03-05T07:00:00Z', mode: 'REMOTE', ...work };
  const refuse = { contractId: serverId, from: '2026-03-05', note: 'Level 0 refused', limitsSupport: true };
  await life.did('refuseUpdates', refuse, '', 'client');
  expect(await life.refused('recordIntervention', request)).toEqual(['QUOTE_REQUIRED']);
  await life.did('recordIntervention', { ...request, providerFault: true });
  // Work of before needed its approved estimate alone.
  const before = { ...request, startedAt: '2026-03-04T07:00:00Z' };
  expect(await life.refused('recordIntervention', before)).not.toEqual(['QUOTE_REQUIRED']);
  await life.did('endUpdateExclusion', { contractId: serverId, from: '2026-03-06' });
  day('2026-03-06');
  const after = { ...request, startedAt: '2026-03-06T07:00:00Z' };
  expect(await life.refused('recordIntervention', after)).not.toEqual(['QUOTE_REQUIRED']);
});
