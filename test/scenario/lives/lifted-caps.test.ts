import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/**
 * A worked life: an indemnity leaves little of the cap of liability, penalties meet it, and an
 * administrator lifts it for gross negligence (`omr-hosted` art. 3.1). Hosting is 1000.00 a month:
 * the cap is 3000.00 a year, and a breach by more than eight hours 300.00.
 */

let api: TestApi;
let life: Living;
let contractId = '';
beforeAll(async () => {
  api = await startTestApi('2024-12-01T09:00:00Z');
  life = new Living(api, 'lifted');
  contractId = await signed('LIFT-1');
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

/** A hosted contract from 2025 on, active. */
async function signed(number: string): Promise<string> {
  const id = await life.signs(
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
    },
    '2024-12-10',
  );
  life.to('2025-01-01');
  await life.did('activateContract', { contractId: id });
  await life.did('addAsset', { contractId: id, designation: 'Machine', kind: 'SERVER', ownership: 'SHARED' });
  return id;
}

interface Shown {
  readonly id: string;
  readonly number: number;
  readonly status: string;
  readonly amount: string;
}

/** Tells of an interruption and of its end; returns the incident's id. */
async function isDown(receivedAt: string, restoredAt: string, of = contractId): Promise<string> {
  life.to(restoredAt);
  const report = { severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'WEB', description: 'Down', receivedAt };
  const { incident } = await life.did<{ incident: { id: string } }>(
    'reportIncident',
    { ...report, contractId: of },
    'incident { id }',
  );
  await life.did('restoreIncident', { incidentId: incident.id, restoredAt });
  return incident.id;
}

async function penalties(of = contractId): Promise<readonly Shown[]> {
  const { penalties: page } = await life.says<{ penalties: { nodes: Shown[] } }>(
    of,
    'penalties { nodes { id number status amount } }',
  );
  return [...page.nodes].reverse();
}

const standing = async (of = contractId): Promise<string[]> =>
  (await penalties(of)).map(({ number, status, amount }) => `${number} ${status} ${amount}`);
const lastId = async (of = contractId): Promise<string> => (await penalties(of)).at(-1)!.id;

const headroom = async (on: string, of = contractId) =>
  (
    await life.says<{ liabilityHeadroom: { used: string; headroom: string; lifts: { reason: string }[] }[] }>(
      of,
      `liabilityHeadroom(on: "${on}") { used headroom lifts { capKey reason year incident { number } indemnity { amount } } }`,
    )
  ).liabilityHeadroom[0]!;

/** What the client was billed and credited, as kind and amount. */
async function billed(of = contractId): Promise<string[]> {
  const { billingAdjustments } = await life.says<{
    billingAdjustments: { nodes: { kind: string; amount: string; explanation: { steps: unknown[] } }[] };
  }>(of, 'billingAdjustments { nodes { kind amount } }');
  return billingAdjustments.nodes.map(({ kind, amount }) => `${kind} ${amount}`);
}

const LIFT = { capKey: 'liability', reason: 'Backups were switched off by hand.' };
const DONE = `lift { id capKey reason year decidedOn incident { id } indemnity { amount } document { id } }
  assessedPenalties { id status amount capLifts { id } } reversedPenalties { id amount }`;
let downId = '';

test('an indemnity leaves 100.00, and a penalty of 300.00 is cut to it, claimed and credited', async () => {
  life.to('2025-02-03');
  const indemnity = { contractId, reason: 'A lost archive', paidBy: 'TRANSFER', settledOn: '2025-02-03' };
  await life.did('recordIndemnity', { ...indemnity, amount: '2900.00 EUR' });
  downId = await isDown('2025-03-03T08:00:00Z', '2025-03-05T17:00:00Z');
  expect(await standing()).toEqual(['1 ASSESSED 100.00 EUR']);
  const penaltyId = await lastId();
  await life.did('claimPenalty', { penaltyId }, '', 'client');
  await life.did('acceptPenalty', { penaltyId });
  expect(await billed()).toEqual(['PENALTY_CREDIT -100.00 EUR']);
});

test('what is no penalty, no cap of its policy, or no reason is refused, and who is no administrator', async () => {
  const penaltyId = await lastId();
  const right = { ...LIFT, penaltyId };
  const unknown = '019a0000-0000-7000-8999-000000000999';
  expect(await life.refused('liftLiabilityCap', { ...right, penaltyId: unknown })).toEqual(['NOT_FOUND']);
  expect(await life.refused('liftLiabilityCap', { ...right, capKey: 'monthly' })).toEqual(['NOT_FOUND']);
  expect(await life.refused('liftLiabilityCap', { ...right, reason: ' ' })).toEqual(['TEXT_INVALID']);
  expect(await life.refused('liftLiabilityCap', { ...right, documentId: unknown })).toEqual(['NOT_FOUND']);
  for (const as of ['technician', 'client', 'reseller', 'erp'] as const)
    await expect(life.does('liftLiabilityCap', right, '', as)).rejects.toThrow('FORBIDDEN');
  expect(await standing()).toEqual(['1 ACCEPTED 100.00 EUR']);
});

test('lifted, the penalty is 300.00, what was cut is credited in one correction, and the headroom returns', async () => {
  life.to('2025-03-20');
  const before = await headroom('2025-03-20');
  expect(before).toEqual({ used: '3000.00 EUR', headroom: '0.00 EUR', lifts: [] });
  const penaltyId = await lastId();
  const done = await life.did<{ assessedPenalties: Shown[] }>('liftLiabilityCap', { ...LIFT, penaltyId }, DONE);
  expect(done).toMatchObject({
    lift: { ...LIFT, year: null, decidedOn: '2025-03-20', incident: { id: downId }, indemnity: null, document: null },
    assessedPenalties: [{ status: 'ACCEPTED', amount: '300.00 EUR', capLifts: [{}] }],
    reversedPenalties: [{ id: penaltyId, amount: '100.00 EUR' }],
  });
  expect(await standing()).toEqual(['1 REVERSED 100.00 EUR', '2 ACCEPTED 300.00 EUR']);
  expect(await billed()).toEqual(['PENALTY_CREDIT -100.00 EUR', 'CORRECTION -200.00 EUR']);
  expect(await headroom('2025-03-20')).toMatchObject({
    used: '2900.00 EUR',
    headroom: '100.00 EUR',
    lifts: [{ ...LIFT, incident: {}, indemnity: null }],
  });
  const text = `query ($id: ID!) { penalty(id: $id) { explanation { steps { label { en } } } } }`;
  const { penalty } = await api.ask<{ penalty: { explanation: { steps: { label: { en: string } }[] } } }>(
    api.keys.administrator,
    text,
    { id: await lastId() },
  );
  expect(penalty.explanation.steps.map(({ label }) => label.en)).toContain('The cap was lifted by decision');
});

test('it is lifted once, and no more for what was reversed; what was known before is without it', async () => {
  const [reversed, anew] = await penalties();
  expect(await life.refused('liftLiabilityCap', { ...LIFT, penaltyId: anew!.id })).toEqual(['ALREADY_EXISTS']);
  expect(await life.refused('liftLiabilityCap', { ...LIFT, penaltyId: reversed!.id })).toEqual([
    'PENALTY_TRANSITION_NOT_ALLOWED',
  ]);
  const lifts = 'liabilityCapLifts { id }';
  const asKnown = 'liabilityCapLifts(knownAt: "2025-03-19T12:00:00Z") { id }';
  expect(await life.says(contractId, lifts)).toMatchObject({ liabilityCapLifts: [{}] });
  expect(await life.says(contractId, asKnown)).toEqual({ liabilityCapLifts: [] });
});

test('a correction of the incident assesses it again without the cap, up and down', async () => {
  life.to('2025-03-25');
  // The indemnity takes what is left: under the cap nothing of it would be due.
  await life.did('recordIndemnity', {
    contractId,
    amount: '100.00 EUR',
    reason: 'The rest of it',
    paidBy: 'TRANSFER',
    settledOn: '2025-03-25',
  });
  const correct = { incidentId: downId, reason: 'The log' };
  await life.did('correctIncident', { ...correct, restoredAt: '2025-03-04T08:00:00Z' });
  expect((await standing()).slice(1)).toEqual(['2 REVERSED 300.00 EUR', '3 ACCEPTED 100.00 EUR']);
  await life.did('correctIncident', { ...correct, restoredAt: '2025-03-03T12:00:00Z' });
  expect((await standing()).slice(2)).toEqual(['3 REVERSED 100.00 EUR']);
  await life.did('correctIncident', { ...correct, restoredAt: '2025-03-05T17:00:00Z' });
  expect((await standing()).slice(2)).toEqual(['3 REVERSED 100.00 EUR', '4 CLAIMED 300.00 EUR']);
  await life.did('acceptPenalty', { penaltyId: await lastId() });
  expect(await billed()).toEqual([
    'PENALTY_CREDIT -100.00 EUR',
    'CORRECTION -200.00 EUR',
    'CORRECTION 200.00 EUR',
    'CORRECTION 100.00 EUR',
    'PENALTY_CREDIT -300.00 EUR',
  ]);
  expect(await headroom('2025-03-25')).toMatchObject({ used: '3000.00 EUR', headroom: '0.00 EUR' });
});

test('what a cap cut to nothing and was accepted so is credited whole once it is lifted', async () => {
  await isDown('2025-04-07T08:00:00Z', '2025-04-09T17:00:00Z');
  const penaltyId = await lastId();
  expect((await standing()).at(-1)).toBe('5 ASSESSED 0.00 EUR');
  await life.did('claimPenalty', { penaltyId }, '', 'client');
  await life.did('acceptPenalty', { penaltyId });
  const parallel = [1, 2].map(() => life.does('liftLiabilityCap', { ...LIFT, penaltyId }, DONE));
  const codes = (await Promise.all(parallel)).map(({ refusals }) => refusals.map(({ code }) => code).join());
  expect(codes.sort()).toEqual(['', 'PENALTY_TRANSITION_NOT_ALLOWED']);
  expect((await standing()).slice(-2)).toEqual(['5 REVERSED 0.00 EUR', '6 ACCEPTED 300.00 EUR']);
  expect((await billed()).at(-1)).toBe('PENALTY_CREDIT -300.00 EUR');
});

test('a claim and its contest go on at the higher amount, and a ruling ends what may be lifted', async () => {
  const incidentId = await isDown('2025-05-05T08:00:00Z', '2025-05-07T17:00:00Z');
  await life.did('claimPenalty', { penaltyId: await lastId() }, '', 'client');
  await life.did('contestPenalty', { penaltyId: await lastId(), reason: 'The line was down.' });
  await life.did('liftLiabilityCap', { ...LIFT, penaltyId: await lastId() });
  expect((await standing()).slice(-2)).toEqual(['7 REVERSED 0.00 EUR', '8 CONTESTED 300.00 EUR']);
  const settle = { basis: 'SETTLEMENT', outcome: 'REDUCED', amount: '150.00 EUR', reason: 'Agreed.' };
  await life.did('settlePenalty', { ...settle, penaltyId: await lastId() });
  expect((await headroom('2025-05-08')).used).toBe('3000.00 EUR');
  expect(await life.refused('liftLiabilityCap', { ...LIFT, penaltyId: await lastId() })).toEqual([
    'PENALTY_TRANSITION_NOT_ALLOWED',
  ]);
  await life.did('correctIncident', { incidentId, restoredAt: '2025-05-06T08:30:00Z', reason: 'The log' });
  expect((await standing()).at(-1)).toBe('8 REDUCED 150.00 EUR');
});

test('an indemnity may go beyond a cap that is lifted for it, and leaves the cap as it was', async () => {
  life.to('2025-06-02');
  const indemnity = {
    contractId,
    amount: '9000.00 EUR',
    reason: 'All archives',
    paidBy: 'INSURER',
    settledOn: '2025-06-02',
  };
  expect(await life.refused('recordIndemnity', indemnity)).toEqual(['LIABILITY_CAP_EXCEEDED']);
  const beyond = { ...indemnity, capKey: 'liability', liftReason: 'Backups were switched off by hand.' };
  expect(await life.refused('recordIndemnityBeyondCap', { ...beyond, capKey: 'monthly' })).toEqual(['NOT_FOUND']);
  expect(await life.refused('recordIndemnityBeyondCap', { ...beyond, liftReason: '' })).toEqual(['TEXT_INVALID']);
  const done = await life.did('recordIndemnityBeyondCap', beyond, 'indemnity { amount } lift { indemnity { amount } }');
  expect(done).toMatchObject({
    indemnity: { amount: '9000.00 EUR' },
    lift: { indemnity: { amount: '9000.00 EUR' } },
  });
  const left = await headroom('2025-06-02');
  expect(left.used).toBe('3000.00 EUR');
  expect(left.lifts).toHaveLength(4);
});

test('the penalty of a year is lifted too, and stays so when its downtime changes', async () => {
  const second = await signed('LIFT-2');
  const down = await isDown('2025-02-03T07:00:00Z', '2025-02-11T17:00:00Z', second);
  life.to('2025-02-12');
  const indemnity = { contractId: second, reason: 'R', paidBy: 'OTHER', settledOn: '2025-02-12' };
  await life.did('recordIndemnity', { ...indemnity, amount: '2600.00 EUR' });
  life.to('2026-01-05');
  await life.did('recordIndemnity', { ...indemnity, amount: '2900.00 EUR', settledOn: '2026-01-05' });
  await life.did('assessDowntimeYear', { contractId: second, year: 2025 });
  expect((await standing(second)).at(-1)).toBe('2 ASSESSED 100.00 EUR');
  const penaltyId = await lastId(second);
  expect(await life.did('liftLiabilityCap', { ...LIFT, penaltyId }, DONE)).toMatchObject({
    lift: { year: 2025, incident: null },
    assessedPenalties: [{ status: 'ASSESSED', amount: '240.00 EUR' }],
  });
  await life.did('correctIncident', { incidentId: down, restoredAt: '2025-02-18T17:00:00Z', reason: 'The log' });
  expect((await standing(second)).at(-1)).toBe('5 ASSESSED 360.00 EUR');
  // The penalty of the incident is assessed again first, and takes what is left.
  expect((await standing(second)).slice(0, 4)).toContain('4 ASSESSED 100.00 EUR');
  expect(await headroom('2026-01-05', second)).toMatchObject({ used: '3000.00 EUR', headroom: '0.00 EUR' });
});

test('a cap that the terms do not let anybody lift holds', async () => {
  const third = await life.signs(
    {
      clientId: await clientOf(api, 'Atelier Morel'),
      number: 'LIFT-3',
      termsPack: { key: 'generic-2017', version: 2 },
      startsOn: '2026-01-06',
      billingPeriodMonths: 1,
      termMonths: 12,
      invoicedBy: 'PARTNER_ERP',
      priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
      modules: ['monitoring', 'administration', 'maintenance', 'support'].map((key) => ({ key })),
    },
    '2026-01-05',
  );
  life.to('2026-01-06');
  await life.did('activateContract', { contractId: third });
  life.to('2026-01-16');
  const report = { severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'WEB', description: 'Down' };
  const { incident } = await life.did<{ incident: { id: string } }>(
    'reportIncident',
    { ...report, contractId: third, receivedAt: '2026-01-07T09:00:00Z' },
    'incident { id }',
  );
  await life.did('recordFirstResponse', { incidentId: incident.id, respondedAt: '2026-01-16T07:00:00Z' });
  const penaltyId = await lastId(third);
  expect(await life.refused('liftLiabilityCap', { penaltyId, capKey: 'monthly-forfait', reason: 'R' })).toEqual([
    'CAP_NOT_LIFTABLE',
  ]);
});
