import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/** Access that a client withholds: its time is not counted, as long as its declaration holds. */

let api: TestApi;
let life: Living;
let contractId = '';
let assets: readonly string[] = [];
beforeAll(async () => {
  api = await startTestApi('2025-01-31T08:00:00Z');
  life = new Living(api, 'access');
  const terms = {
    clientId: await clientOf(api, 'Atelier Morel'),
    number: 'ACCESS-1',
    termsPack: { key: 'generic-2017', version: 2 },
    startsOn: '2025-01-31',
    termMonths: 12,
    billingPeriodMonths: 1,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
    modules: ['monitoring', 'administration', 'maintenance', 'support'].map((key) => ({ key })),
  };
  const excluding = { overrides: [{ parameter: 'causes.obligations-exclude', value: 'true' }] };
  contractId = await life.signs({ ...terms, ...excluding }, '2025-01-31');
  await life.did('activateContract', { contractId });
  const added = async (designation: string): Promise<string> => {
    const input = { contractId, designation, kind: 'SERVER', ownership: 'DEDICATED' };
    return (await life.did<{ asset: { id: string } }>('addAsset', input, 'asset { id }')).asset.id;
  };
  assets = [await added('Server 1'), await added('Server 2')];
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

/** A critical fault of 4 March from 10:00, answered at 13:10, an hour and ten minutes late. */
async function late(day: string, assetIds: readonly string[] = []): Promise<string> {
  life.to(`${day}T09:05:00Z`);
  const of = { contractId, severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'WEB', description: 'Down', assetIds };
  const input = { ...of, receivedAt: `${day}T10:00:00+01:00` };
  const { incident } = await life.did<{ incident: { id: string } }>('reportIncident', input, 'incident { id }');
  life.to(`${day}T13:00:00Z`);
  await life.did('recordFirstResponse', { incidentId: incident.id, respondedAt: `${day}T13:10:00+01:00` });
  return incident.id;
}

/** The penalty of an incident that stands, none for none. */
async function penaltyOf(incidentId: string): Promise<string> {
  const { incident } = await api.ask<{ incident: { penalties: { nodes: { status: string; amount: string }[] } } }>(
    api.keys.administrator,
    'query ($id: ID!) { incident(id: $id) { penalties(first: 20) { nodes { status amount } } } }',
    { id: incidentId },
  );
  return incident.penalties.nodes.find(({ status }) => status !== 'REVERSED')?.amount ?? 'none';
}

const declare = async (input: object): Promise<string> => {
  const about = { contractId, kind: 'ACCESS_WITHDRAWN', text: 'The port is closed' };
  const done = await life.did<{ declaration: { id: string } }>(
    'recordDeclaration',
    { ...about, ...input },
    'declaration { id }',
    'client',
  );
  return done.declaration.id;
};

test('is not counted from its start, up to its end, and counts again when it was a mistake', async () => {
  const incidentId = await late('2025-03-04');
  // 600.00 a month: 5 x 600 / 147 h an hour; two began.
  expect(await penaltyOf(incidentId)).toBe('40.82 EUR');
  life.to('2025-03-05');
  const declarationId = await declare({ startsAt: '2025-03-04T10:30:00+01:00' });
  expect(await penaltyOf(incidentId)).toBe('none');
  await life.did('endDeclaration', { declarationId, endedAt: '2025-03-04T11:00:00+01:00' });
  // Half an hour of 1 h 10 is left out: one hour began.
  expect(await penaltyOf(incidentId)).toBe('20.41 EUR');
  await life.did('withdrawDeclaration', { declarationId, reason: 'Of another contract' });
  expect(await penaltyOf(incidentId)).toBe('40.82 EUR');
});

test('of one machine is left out for what hits it or names none, and counts for another', async () => {
  const [first, second] = assets;
  life.to('2025-03-10');
  await declare({ assetId: first, startsAt: '2025-03-11T10:30:00+01:00', endsAt: '2025-03-11T11:00:00+01:00' });
  const [hit, beside, whole] = [
    await late('2025-03-11', [first!]),
    await late('2025-03-11', [second!]),
    await late('2025-03-11'),
  ];
  expect([await penaltyOf(hit), await penaltyOf(beside), await penaltyOf(whole)]).toEqual([
    ...['20.41 EUR', '40.82 EUR', '20.41 EUR'],
  ]);
});

test('excludes nothing under a kind that the terms list no cause for', async () => {
  const incidentId = await late('2025-03-18');
  life.to('2025-03-19');
  await declare({ kind: 'CREDENTIALS_CHANGED', startsAt: '2025-03-18T10:30:00+01:00' });
  expect(await penaltyOf(incidentId)).toBe('40.82 EUR');
});

test('nothing follows from what was declined or waits for its answer', async () => {
  const about = { contractId, kind: 'REVERSIBILITY_THIRD_PARTY', text: 'Another provider', person: 'Other SARL' };
  const { declaration } = await life.did<{ declaration: { id: string } }>(
    'recordDeclaration',
    about,
    'declaration { id }',
  );
  const skills = { ...about, kind: 'SKILLS_TRANSFERRED', followsId: declaration.id };
  expect(await life.refused('recordDeclaration', skills)).toEqual(['DECLARATION_STATE_CONFLICT']);
  await life.did('answerDeclaration', { declarationId: declaration.id, accepted: false });
  expect(await life.refused('recordDeclaration', skills)).toEqual(['DECLARATION_STATE_CONFLICT']);
});
