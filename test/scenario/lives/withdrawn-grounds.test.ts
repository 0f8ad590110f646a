import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/**
 * Records of rights that turn out wrong are withdrawn, and rest on nothing any more; a suspension
 * and interventions that are withheld for a debt rest on a formal notice that is on record
 * (`omr-hosted` art. 21.3).
 */

let api: TestApi;
let life: Living;
beforeAll(async () => {
  api = await startTestApi('2024-12-01T09:00:00Z');
  life = new Living(api, 'withdrawn');
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

async function signed(number: string, more: object = {}): Promise<string> {
  const contractId = await life.signs(
    {
      clientId: await clientOf(api, 'Atelier Morel'),
      number,
      termsPack: { key: 'omr-hosted', version: 1 },
      startsOn: '2025-01-01',
      billingPeriodMonths: 3,
      invoicedBy: 'PARTNER_ERP',
      priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
      modules: ['A', 'B', 'G', 'J', 'K', 'L'].map((key) => ({ key })),
      overrides: [{ parameter: 'restoration.target', value: 'PT4H30M' }],
      ...more,
    },
    '2024-12-10',
  );
  life.to('2025-01-01');
  await life.did('activateContract', { contractId });
  await life.did('addAsset', { contractId, designation: 'Machine', kind: 'SERVER', ownership: 'SHARED' });
  return contractId;
}

interface Said {
  readonly ground: { readonly id: string };
}
const GROUND = 'ground { id outcome outcomeOn withdrawnBecause endableFrom }';

async function noticed(contractId: string, reason: string, sentOn: string, more: object = {}): Promise<string> {
  const notice = { contractId, reason, about: 'F14', sentOn, proof: 'RK 1', ...more };
  return (await life.did<Said>('recordFormalNotice', notice, GROUND)).ground.id;
}

async function down(contractId: string, receivedAt: string, restoredAt: string): Promise<void> {
  life.to(restoredAt);
  const report = { severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'WEB', description: 'Down', receivedAt };
  const { incident } = await life.did<{ incident: { id: string } }>(
    'reportIncident',
    { contractId, ...report },
    'incident { id }',
  );
  await life.did('restoreIncident', { incidentId: incident.id, restoredAt });
}

const penalties = async (contractId: string): Promise<string[]> => {
  const said = await life.says<{ penalties: { nodes: { status: string; amount: string }[] } }>(
    contractId,
    'penalties { nodes { status amount } }',
  );
  return said.penalties.nodes.map(({ status, amount }) => `${status} ${amount}`).reverse();
};

test('a formal notice that was never sent is withdrawn with its reason, once, and gives no right', async () => {
  const contractId = await signed('WD-1');
  life.to('2025-03-10');
  const groundId = await noticed(contractId, 'BREACH', '2025-02-03');
  const end = { contractId, by: 'PROVIDER', reason: 'BREACH', effectiveOn: '2025-03-10', note: 'N', groundId };
  expect(await life.refused('terminateContract', { ...end, confirmedTotal: '0.00 EUR' })).toEqual([
    'CONFIRMATION_REQUIRED',
  ]);
  const withdraw = { contractId, groundId, reason: 'The letter was never posted.' };
  expect(await life.refused('withdrawTerminationGround', { ...withdraw, reason: ' ' })).toEqual(['TEXT_INVALID']);
  await expect(life.does('withdrawTerminationGround', withdraw, '', 'client')).rejects.toThrow('FORBIDDEN');
  const both = await Promise.all([1, 2].map(() => life.does('withdrawTerminationGround', withdraw, GROUND)));
  expect(both.map(({ refusals }) => refusals.map(({ code }) => code).join()).sort()).toEqual(['', 'NOT_FOUND']);
  expect(await life.says(contractId, 'terminationGrounds { outcome outcomeOn withdrawnBecause endableFrom }')).toEqual({
    terminationGrounds: [
      {
        outcome: 'WITHDRAWN',
        outcomeOn: '2025-03-10',
        withdrawnBecause: 'The letter was never posted.',
        endableFrom: null,
      },
    ],
  });
  expect(await life.refused('terminateContract', { ...end, confirmedTotal: '0.00 EUR' })).toEqual(['NOT_FOUND']);
  const unnamed = { ...end, groundId: null, confirmedTotal: '0.00 EUR' };
  expect(await life.refused('terminateContract', unnamed)).toEqual(['GROUND_NOT_RECORDED']);
  expect(await life.refused('recordRemedy', { contractId, groundId, remediedOn: '2025-03-10' })).toEqual(['NOT_FOUND']);
  const known = 'terminationGrounds(knownAt: "2025-03-10T08:00:00Z") { outcome }';
  expect(await life.says(contractId, known)).toEqual({ terminationGrounds: [] });
});

test('what the contract was ended by stays', async () => {
  const contractId = await signed('WD-2');
  life.to('2025-03-10');
  const groundId = await noticed(contractId, 'BREACH', '2025-02-03');
  const end = { contractId, by: 'PROVIDER', reason: 'BREACH', effectiveOn: '2025-03-10', note: 'N' };
  const { refusals } = await life.does('terminateContract', { ...end, confirmedTotal: '0.00 EUR' });
  const confirmedTotal = refusals[0]!.message.match(/comes to (.*? EUR)/)![1];
  await life.did('terminateContract', { ...end, confirmedTotal });
  const withdraw = { contractId, groundId, reason: 'The letter was never posted.' };
  expect(await life.refused('withdrawTerminationGround', withdraw)).toEqual(['GROUND_RELIED_ON']);
});

test('force majeure that was none gives its time back to the clocks', async () => {
  const contractId = await signed('WD-3');
  await down(contractId, '2025-02-03T08:00:00Z', '2025-02-05T17:00:00Z');
  life.to('2025-02-10');
  expect(await penalties(contractId)).toEqual(['ASSESSED 300.00 EUR']);
  const event = { contractId, event: 'Flood', firstDay: '2025-02-03', lastDay: '2025-02-06' };
  const { ground } = await life.did<Said>('recordForceMajeure', event, GROUND);
  expect(await penalties(contractId)).toEqual(['REVERSED 300.00 EUR']);
  const withdraw = { contractId, groundId: ground.id, reason: 'It was the next town.' };
  const done = await life.did('withdrawTerminationGround', withdraw, 'assessedPenalties { amount }');
  expect(done).toMatchObject({ assessedPenalties: [{ amount: '300.00 EUR' }] });
});

test('a suspension for a debt names a formal notice on record, of after the invoice was due, not complied with', async () => {
  const contractId = await signed('WD-4');
  life.to('2025-03-10');
  const suspend = { contractId, from: '2025-03-10', reason: 'NON_PAYMENT', note: 'F14', dueOn: '2025-02-01' };
  const trusted = { ...suspend, formalNoticeOn: '2025-02-05' };
  expect(await life.refused('suspendContract', trusted)).toEqual(['GROUND_NOT_RECORDED']);
  const breach = await noticed(contractId, 'BREACH', '2025-02-05');
  expect(await life.refused('suspendContract', trusted)).toEqual(['GROUND_NOT_RECORDED']);
  expect(await life.refused('suspendContract', { ...suspend, groundId: breach })).toEqual(['GROUND_NOT_RECORDED']);
  const early = await noticed(contractId, 'NON_PAYMENT', '2025-01-20');
  expect(await life.refused('suspendContract', { ...suspend, groundId: early })).toEqual(['SUSPENSION_NOT_ALLOWED']);
  const paid = await noticed(contractId, 'NON_PAYMENT', '2025-02-04');
  await life.did('recordRemedy', { contractId, groundId: paid, remediedOn: '2025-02-20' });
  expect(await life.refused('suspendContract', { ...suspend, groundId: paid })).toEqual(['SUSPENSION_NOT_ALLOWED']);
  const wrong = await noticed(contractId, 'NON_PAYMENT', '2025-02-05');
  await life.did('withdrawTerminationGround', { contractId, groundId: wrong, reason: 'Another client’s' });
  expect(await life.refused('suspendContract', trusted)).toEqual(['GROUND_NOT_RECORDED']);
  expect(await life.refused('suspendContract', { ...suspend, groundId: wrong })).toEqual(['NOT_FOUND']);
  const right = await noticed(contractId, 'NON_PAYMENT', '2025-02-06');
  await life.did('suspendContract', { ...suspend, groundId: right });
  expect(await life.says(contractId, 'status')).toEqual({ status: 'SUSPENDED' });
});

test('interventions are withheld while a formal notice for a debt stands, and no clock runs meanwhile', async () => {
  const contractId = await signed('WD-5');
  life.to('2025-02-10');
  await down(contractId, '2025-02-05T08:00:00Z', '2025-02-07T17:00:00Z');
  expect(await penalties(contractId)).toEqual(['ASSESSED 300.00 EUR']);
  const breach = await noticed(contractId, 'BREACH', '2025-02-03');
  const withhold = { contractId, groundId: breach, from: '2025-02-04T09:00:00Z', note: 'F14 is not paid' };
  expect(await life.refused('withholdInterventions', withhold)).toEqual(['WITHHOLDING_NOT_ALLOWED']);
  const groundId = await noticed(contractId, 'NON_PAYMENT', '2025-02-04');
  const right = { ...withhold, groundId };
  expect(await life.refused('withholdInterventions', { ...right, from: '2025-02-03T09:00:00Z' })).toEqual([
    'WITHHOLDING_NOT_ALLOWED',
  ]);
  expect(await life.refused('withholdInterventions', { ...right, from: '2025-02-11T09:00:00Z' })).toEqual([
    'TIME_IN_FUTURE',
  ]);
  expect(await life.refused('withholdInterventions', { ...right, note: '' })).toEqual(['TEXT_INVALID']);
  expect(await life.refused('endWithholding', { contractId, until: '2025-02-08T09:00:00Z' })).toEqual(['NOT_FOUND']);
  const both = await Promise.all(
    [1, 2].map(() => life.does('withholdInterventions', right, 'reversedPenalties { amount }')),
  );
  expect(both.map(({ refusals }) => refusals.map(({ code }) => code).join()).sort()).toEqual(['', 'ALREADY_EXISTS']);
  expect(await penalties(contractId)).toEqual(['REVERSED 300.00 EUR']);
  expect(await life.refused('endWithholding', { contractId, until: '2025-02-04T08:00:00Z' })).toEqual([
    'TIMES_OUT_OF_ORDER',
  ]);
  // Paid on the first evening of the outage: the clock runs from the next morning on.
  await life.did('endWithholding', { contractId, until: '2025-02-05T20:00:00Z' });
  expect(await penalties(contractId)).toEqual(['REVERSED 300.00 EUR', 'ASSESSED 300.00 EUR']);
  expect(await life.says(contractId, 'withholdings { groundId from until note }')).toEqual({
    withholdings: [{ groundId, from: '2025-02-04T09:00:00Z', until: '2025-02-05T20:00:00Z', note: 'F14 is not paid' }],
  });
  expect(await life.refused('withholdInterventions', { ...right, from: '2025-02-05T09:00:00Z' })).toEqual([
    'ALREADY_EXISTS',
  ]);
  await down(contractId, '2025-03-03T08:00:00Z', '2025-03-05T17:00:00Z');
  await life.did('withholdInterventions', { ...right, from: '2025-03-03T06:00:00Z' });
  expect((await penalties(contractId)).at(-1)).toBe('REVERSED 300.00 EUR');
  await life.did('withdrawTerminationGround', { contractId, groundId, reason: 'Another client’s' });
  const [reversed, assessed] = ['REVERSED 300.00 EUR', 'ASSESSED 300.00 EUR'];
  expect(await penalties(contractId)).toEqual([reversed, reversed, reversed, assessed, assessed]);
});

test('terms that do not let work be withheld refuse it', async () => {
  const contractId = await signed('WD-6', {
    termsPack: { key: 'generic-2017', version: 2 },
    termMonths: 12,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
    modules: ['monitoring', 'administration', 'maintenance', 'support'].map((key) => ({ key })),
    overrides: [],
    billingPeriodMonths: 1,
  });
  life.to('2025-02-10');
  const groundId = await noticed(contractId, 'NON_PAYMENT', '2025-02-03');
  const withhold = { contractId, groundId, from: '2025-02-04T09:00:00Z', note: 'N' };
  expect(await life.refused('withholdInterventions', withhold)).toEqual(['WITHHOLDING_NOT_ALLOWED']);
});
