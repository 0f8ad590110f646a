import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/**
 * A worked life: the downtime of 2021 is claimed, contested with the provider's own list, referred
 * and reduced; an indemnity leaves little of the cap, and the next penalty meets it.
 */

let api: TestApi;
let life: Living;
let contractId = '';
beforeAll(async () => {
  api = await startTestApi('2021-02-10T09:00:00Z');
  life = new Living(api, 'disputes');
  contractId = await life.signs(
    {
      clientId: await clientOf(api, 'Atelier Morel'),
      number: 'OMR-S1',
      termsPack: { key: 'omr-hosted', version: 1 },
      startsOn: '2021-03-01',
      billingPeriodMonths: 3,
      invoicedBy: 'PARTNER_ERP',
      priceComponents: [
        { code: 'HOSTING', monthlyAmount: '1120.00 EUR' },
        { code: 'EQUIPMENT', monthlyAmount: '300.00 EUR' },
        { code: 'SERVICES', monthlyAmount: '450.00 EUR' },
      ],
      modules: ['A', 'B', 'D', 'F', 'G', 'J', 'K', 'L'].map((key) => ({ key })),
      overrides: [{ parameter: 'restoration.target', value: 'PT4H30M' }],
    },
    '2021-02-10',
  );
  life.to('2021-03-01');
  await life.does('activateContract', { contractId });
  await life.did('addAsset', { contractId, designation: 'Machine', kind: 'SERVER', ownership: 'SHARED' });
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

interface Shown {
  readonly id: string;
  readonly number: number;
  readonly status: string;
  readonly amount: string;
}

/** Tells of an interruption and of its end; returns the incident's id. */
async function isDown(receivedAt: string, restoredAt: string, excluded?: readonly [string, string]): Promise<string> {
  life.to(restoredAt);
  const report = { contractId, severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'WEB', description: 'Down' };
  const { incident } = await life.did<{ incident: { id: string } }>(
    'reportIncident',
    { ...report, receivedAt },
    'incident { id }',
  );
  const incidentId = incident.id;
  if (excluded !== undefined) {
    const [startedAt, endedAt] = excluded;
    await life.did('excludePeriod', { incidentId, cause: 'PLANNED_INTERRUPTION', startedAt, endedAt });
  }
  await life.did('restoreIncident', { incidentId, restoredAt });
  return incidentId;
}

async function penalties(): Promise<readonly Shown[]> {
  const { penalties: page } = await life.says<{ penalties: { nodes: Shown[] } }>(
    contractId,
    'penalties { nodes { id number status amount } }',
  );
  return [...page.nodes].reverse();
}

const standing = async (): Promise<string[]> =>
  (await penalties()).map(({ number, status, amount }) => `${number} ${status} ${amount}`);

const PENALTY = `penalty { id status amount assessedAmount
  dispute { contestedOn agreeBy positionFrom referredOn ruledOn basis rulingReason }
  confrontation { client { from to cause } provider { from to cause } } }`;

let yearId = '';

test('the downtime of the first year comes to 38 h 30: 1 % of 13 440.00, by days of service', async () => {
  await isDown('2021-06-22T14:15:00Z', '2021-06-23T13:30:00Z');
  await isDown('2021-09-16T09:00:00Z', '2021-09-16T15:45:00Z', ['2021-09-16T12:00:00Z', '2021-09-16T14:00:00Z']);
  await isDown('2021-12-13T08:00:00Z', '2021-12-16T16:30:00Z');
  life.to('2022-01-10');
  const { penalty } = await life.did<{ penalty: Shown }>(
    'assessDowntimeYear',
    { contractId, year: 2021 },
    'penalty { id number status amount }',
  );
  expect(penalty).toMatchObject({ status: 'ASSESSED', amount: '112.68 EUR' });
  yearId = penalty.id;
});

const OWN = [
  { from: '2021-06-22T14:15:00Z', to: '2021-06-23T13:30:00Z', cause: null },
  { from: '2021-12-13T08:00:00Z', to: '2021-12-16T08:00:00Z', cause: 'Our log' },
];

test('a claim is contested with the own list of the provider beside the one on record', async () => {
  await life.did('claimPenalty', { penaltyId: yearId }, '', 'client');
  life.to('2022-01-17');
  const contest = { penaltyId: yearId, reason: 'Our log has the server back in the morning.' };
  expect(await life.refused('contestPenalty', contest)).toEqual(['CONFRONTATION_REQUIRED']);
  const backwards = [{ from: '2021-06-23T13:30:00Z', to: '2021-06-22T14:15:00Z' }];
  expect(await life.refused('contestPenalty', { ...contest, interruptions: backwards })).toEqual([
    'TIMES_OUT_OF_ORDER',
  ]);
  const { penalty } = await life.did<{ penalty: unknown }>(
    'contestPenalty',
    { ...contest, interruptions: OWN },
    PENALTY,
  );
  expect(penalty).toMatchObject({
    status: 'CONTESTED',
    amount: '112.68 EUR',
    dispute: { contestedOn: '2022-01-17', agreeBy: '2022-02-01', positionFrom: '2022-02-02', referredOn: null },
    confrontation: {
      client: [
        { from: '2021-06-22T14:15:00Z', to: '2021-06-23T13:30:00Z', cause: null },
        { from: '2021-09-16T09:00:00Z', to: '2021-09-16T15:45:00Z', cause: null },
        { from: '2021-12-13T08:00:00Z', to: '2021-12-16T16:30:00Z', cause: null },
      ],
      provider: OWN,
    },
  });
  expect(await life.refused('contestPenalty', { ...contest, interruptions: OWN })).toEqual([
    'PENALTY_TRANSITION_NOT_ALLOWED',
  ]);
});

test('it is referred from the sixteenth day on, and then reduced to 90.00', async () => {
  const settle = { penaltyId: yearId, basis: 'FINAL_POSITION', outcome: 'REDUCED', reason: 'Halfway.' };
  const reduced = { ...settle, amount: '90.00 EUR' };
  life.to('2022-02-01');
  const early = await life.does('referPenalty', { penaltyId: yearId }, '', 'client');
  expect(early.refusals.map(({ code }) => code)).toEqual(['PENALTY_POSITION_NOT_DUE']);
  expect(await life.refused('settlePenalty', reduced)).toEqual(['PENALTY_NOT_REFERRED']);
  life.to('2022-02-02');
  await life.did('referPenalty', { penaltyId: yearId }, '', 'client');
  life.to('2022-02-10');
  for (const amount of [undefined, '0.00 EUR', '112.68 EUR']) {
    expect(await life.refused('settlePenalty', { ...settle, amount })).toEqual(['NUMBER_OUT_OF_RANGE']);
  }
  const { penalty, billingAdjustment } = await life.did<{ penalty: unknown; billingAdjustment: unknown }>(
    'settlePenalty',
    reduced,
    `${PENALTY} billingAdjustment { kind amount }`,
  );
  expect(penalty).toMatchObject({
    status: 'REDUCED',
    amount: '90.00 EUR',
    assessedAmount: '112.68 EUR',
    dispute: { referredOn: '2022-02-02', ruledOn: '2022-02-10', basis: 'FINAL_POSITION', rulingReason: 'Halfway.' },
  });
  expect(billingAdjustment).toEqual({ kind: 'PENALTY_CREDIT', amount: '-90.00 EUR' });
});

test('a judgment prevails over the final position, up and down, and corrects the credit', async () => {
  life.to('2022-02-20');
  const judge = { penaltyId: yearId, basis: 'JUDGMENT', reason: 'RG 22/0001' };
  const position = { ...judge, basis: 'FINAL_POSITION', outcome: 'UPHELD' };
  expect(await life.refused('settlePenalty', position)).toEqual(['PENALTY_TRANSITION_NOT_ALLOWED']);
  const answer = 'penalty { status amount } billingAdjustment { kind amount }';
  expect(await life.did('settlePenalty', { ...judge, outcome: 'REJECTED' }, answer)).toMatchObject({
    penalty: { status: 'REJECTED', amount: '0.00 EUR' },
    billingAdjustment: { kind: 'CORRECTION', amount: '90.00 EUR' },
  });
  expect(await life.did('settlePenalty', { ...judge, outcome: 'REDUCED', amount: '90.00 EUR' }, answer)).toMatchObject({
    penalty: { status: 'REDUCED', amount: '90.00 EUR' },
    billingAdjustment: { kind: 'CORRECTION', amount: '-90.00 EUR' },
  });
  expect((await standing()).slice(0, 3)).toEqual([
    '1 ASSESSED 112.00 EUR',
    '2 ASSESSED 336.00 EUR',
    '3 REDUCED 90.00 EUR',
  ]);
});

/** Both sides sign another price of the hosting. */
async function hostingCosts(monthlyAmount: string, effectiveOn: string): Promise<void> {
  life.to(effectiveOn);
  const signature = {
    method: 'ELECTRONIC',
    signatory: 'S',
    function: 'Manager',
    proof: 'P',
    signedAt: `${effectiveOn}T07:00:00Z`,
  };
  await life.did('amendContract', {
    contractId,
    effectiveOn,
    subject: 'Revision',
    clientSignature: signature,
    providerSignature: signature,
    changes: { prices: [{ code: 'HOSTING', monthlyAmount }] },
  });
}

const headroom = async (on: string): Promise<unknown> =>
  (
    await life.says<{ liabilityHeadroom: unknown }>(
      contractId,
      `liabilityHeadroom(on: "${on}") { capKey window cap used headroom explanation { steps { result { value } } } }`,
    )
  ).liabilityHeadroom;

const last = (value: string) => ({ steps: expect.arrayContaining([{ result: { value } }]) as unknown });

test('an indemnity counts under the cap of the year with the penalties', async () => {
  await hostingCosts('1153.60 EUR', '2022-03-01');
  const incidentId = await isDown('2022-05-25T13:00:00Z', '2022-05-27T14:00:00Z');
  life.to('2022-05-30');
  await life.did('correctIncident', { incidentId, restoredAt: '2022-05-27T14:30:00Z', reason: 'The log' });
  expect((await standing()).slice(3)).toEqual(['4 REVERSED 115.36 EUR', '5 ASSESSED 230.72 EUR']);
  life.to('2022-06-15');
  const indemnity = {
    contractId,
    amount: '3000.00 EUR',
    reason: 'A lost archive',
    paidBy: 'TRANSFER',
    settledOn: '2022-06-15',
  };
  expect(await life.refused('recordIndemnity', { ...indemnity, settledOn: '2022-06-16' })).toEqual(['TIME_IN_FUTURE']);
  const over = await life.does('recordIndemnity', { ...indemnity, amount: '3140.09 EUR' });
  expect(over.refusals).toEqual([
    {
      code: 'LIABILITY_CAP_EXCEEDED',
      path: ['amount'],
      message: '3140.08 EUR of 3460.80 EUR are left under the cap liability of 2022.',
      whatToDo: 'Give at most 3140.08 EUR.',
    },
  ]);
  expect(await life.did('recordIndemnity', indemnity, 'indemnity { amount reason paidBy settledOn }')).toMatchObject({
    indemnity: { amount: '3000.00 EUR', reason: 'A lost archive', paidBy: 'TRANSFER', settledOn: '2022-06-15' },
  });
  expect(await headroom('2022-06-15')).toEqual([
    {
      capKey: 'liability',
      window: '2022',
      cap: '3460.80 EUR',
      used: '3320.72 EUR',
      headroom: '140.08 EUR',
      explanation: last('140.08'),
    },
  ]);
  const listed = await life.says(contractId, 'indemnities { nodes { amount contract { id } } }');
  expect(listed).toEqual({ indemnities: { nodes: [{ amount: '3000.00 EUR', contract: { id: contractId } }] } });
});

test('the next penalty meets the cap: 346.08 is cut to what is left', async () => {
  await isDown('2022-09-12T06:30:00Z', '2022-09-13T13:31:00Z');
  expect((await standing()).at(-1)).toBe('6 ASSESSED 140.08 EUR');
  expect(await headroom('2022-09-13')).toMatchObject([{ used: '3460.80 EUR', headroom: '0.00 EUR' }]);
  expect(await headroom('2023-01-01')).toMatchObject([{ window: '2023', used: '0.00 EUR', headroom: '3460.80 EUR' }]);
});

let disputedId = '';

test('a contest goes on with its claim when a correction changes the amount', async () => {
  const incidentId = (disputedId = await isDown('2023-05-25T13:00:00Z', '2023-05-26T08:30:00Z'));
  const { id: penaltyId } = (await penalties()).at(-1)!;
  expect((await standing()).at(-1)).toBe('7 ASSESSED 115.36 EUR');
  await life.did('claimPenalty', { penaltyId }, '', 'client');
  life.to('2023-06-01');
  await life.did('contestPenalty', { penaltyId, reason: 'The line was down.' });
  life.to('2023-06-20');
  await life.did('correctIncident', { incidentId, restoredAt: '2023-05-26T14:30:00Z', reason: 'The log' });
  expect((await standing()).slice(-2)).toEqual(['7 REVERSED 115.36 EUR', '8 CONTESTED 230.72 EUR']);
  const anew = (await penalties()).at(-1)!.id;
  expect(await life.did('referPenalty', { penaltyId: anew }, PENALTY, 'client')).toMatchObject({
    penalty: { dispute: { contestedOn: '2023-06-01', agreeBy: '2023-06-16', referredOn: '2023-06-20' } },
  });
  const agreed = { penaltyId: anew, basis: 'SETTLEMENT', outcome: 'REDUCED', amount: '200.00 EUR', reason: 'Agreed.' };
  expect(await life.did('settlePenalty', agreed, 'billingAdjustment { kind amount }')).toMatchObject({
    billingAdjustment: { kind: 'PENALTY_CREDIT', amount: '-200.00 EUR' },
  });
  expect(await headroom('2023-06-20')).toMatchObject([{ used: '200.00 EUR' }]);
});

test('what was settled stands when the incident is corrected once more, until both sides settle anew', async () => {
  const { id: penaltyId } = (await penalties()).at(-1)!;
  life.to('2023-06-25');
  const incidentId = disputedId;
  for (const restoredAt of ['2023-05-26T08:00:00Z', '2023-05-25T13:30:00Z']) {
    await life.did('correctIncident', { incidentId, restoredAt, reason: 'The log' });
    expect((await standing()).slice(-2)).toEqual(['7 REVERSED 115.36 EUR', '8 REDUCED 200.00 EUR']);
    expect(await headroom('2023-06-25')).toMatchObject([{ used: '200.00 EUR' }]);
  }
  const anew = { penaltyId, basis: 'SETTLEMENT', outcome: 'REJECTED', reason: 'It was back in time.' };
  expect(await life.did('settlePenalty', anew, 'billingAdjustment { kind amount }')).toMatchObject({
    billingAdjustment: { kind: 'CORRECTION', amount: '200.00 EUR' },
  });
  await life.did('correctIncident', { incidentId, restoredAt: '2023-05-26T14:30:00Z', reason: 'The log' });
  expect((await standing()).slice(-2)).toEqual(['7 REVERSED 115.36 EUR', '8 REJECTED 0.00 EUR']);
});
