import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { causeOf, detailsOf, inOneLine } from '../detailed';
import { clientOf } from '../story-documents';
import { Living } from './living';

/**
 * A worked life: a server is out for days, whatever the cause, and the client asks for the refund
 * of that time (`omr-hosted` art. 4.1). Hosting is 1000.00 and services 200.00 a month, invoiced by
 * the quarter: 3600.00 for 90 days, 40.00 a day.
 */

let api: TestApi;
let life: Living;
let contractId = '';
beforeAll(async () => {
  api = await startTestApi('2024-12-01T09:00:00Z');
  life = new Living(api, 'outages');
  contractId = await signed('OUT-1');
}, 60_000);
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

async function signed(number: string, more: object = {}): Promise<string> {
  const id = await life.signs(
    {
      clientId: await clientOf(api, 'Atelier Morel'),
      number,
      termsPack: { key: 'omr-hosted', version: 1 },
      startsOn: '2025-01-01',
      billingPeriodMonths: 3,
      invoicedBy: 'PARTNER_ERP',
      priceComponents: [
        { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
        { code: 'SERVICES', monthlyAmount: '200.00 EUR' },
      ],
      modules: ['A', 'B', 'G', 'J', 'K', 'L'].map((key) => ({ key })),
      overrides: [{ parameter: 'restoration.target', value: 'PT4H30M' }],
      ...more,
    },
    '2024-12-10',
  );
  life.to('2025-01-01');
  await life.did('activateContract', { contractId: id });
  await life.did('addAsset', { contractId: id, designation: 'Machine', kind: 'SERVER', ownership: 'SHARED' });
  return id;
}

/** Tells of an outage and of its end; returns the incident's id. */
async function isOut(receivedAt: string, restoredAt: string | null, more: object = {}): Promise<string> {
  life.to(restoredAt ?? receivedAt);
  const report = { severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'WEB', description: 'Out', receivedAt };
  const { incident } = await life.did<{ incident: { id: string } }>(
    'reportIncident',
    { contractId, ...report, ...more },
    'incident { id }',
  );
  if (restoredAt !== null) await life.did('restoreIncident', { incidentId: incident.id, restoredAt });
  return incident.id;
}

const REFUND = `outageRefund { incident { id } askedOn note outFrom backOn daysOut share penalties credit }
  billingAdjustment { kind amount }`;
const asked = (incidentId: string, askedOn: string) => ({ incidentId, askedOn, note: 'By e-mail' });

async function billed(of = contractId): Promise<string[]> {
  const said = await life.says<{ billingAdjustments: { nodes: { kind: string; amount: string }[] } }>(
    of,
    'billingAdjustments { nodes { kind amount } }',
  );
  return said.billingAdjustments.nodes.map(({ kind, amount }) => `${kind} ${amount}`);
}

const refunds = async (of = contractId) =>
  (
    await life.says<{ outageRefunds: { credit: string; penalties: string }[] }>(
      of,
      'outageRefunds { credit penalties }',
    )
  ).outageRefunds;

let outId = '';

test('what is not over, no interruption, too short or not asked for yet is refused', async () => {
  const open = await isOut('2025-02-03T08:00:00Z', null);
  expect(await life.refused('refundLongOutage', asked(open, '2025-02-03'))).toEqual(['INCIDENT_STATE_CONFLICT']);
  life.to('2025-02-04T10:00:00Z');
  await life.did('restoreIncident', { incidentId: open, restoredAt: '2025-02-04T10:00:00Z' });
  expect(await life.refused('refundLongOutage', asked(open, '2025-02-04'))).toEqual(['OUTAGE_TOO_SHORT']);
  expect(await life.refused('refundLongOutage', asked(open, '2025-02-05'))).toEqual(['TIME_IN_FUTURE']);
  expect(await life.refused('refundLongOutage', { ...asked(open, '2025-02-04'), note: '' })).toEqual(['TEXT_INVALID']);
  const unknown = '019a0000-0000-7000-8999-000000000999';
  expect(await life.refused('refundLongOutage', asked(unknown, '2025-02-04'))).toEqual(['NOT_FOUND']);
  await expect(life.does('refundLongOutage', asked(open, '2025-02-04'), '', 'client')).rejects.toThrow('FORBIDDEN');
  expect(await billed()).toEqual([]);
});

test('a third party took the server out for five days: nothing is due for the breach, and 200.00 is refunded', async () => {
  outId = await isOut('2025-02-10T08:00:00Z', '2025-02-15T08:00:00Z');
  await life.did('correctIncident', {
    incidentId: outId,
    excludedBy: 'THIRD_PARTY',
    reason: 'The line of the operator',
  });
  life.to('2025-02-17');
  expect(await life.refused('refundLongOutage', asked(outId, '2025-02-09'))).toEqual(['TIMES_OUT_OF_ORDER']);
  expect(await life.did('refundLongOutage', asked(outId, '2025-02-16'), REFUND)).toMatchObject({
    outageRefund: {
      incident: { id: outId },
      askedOn: '2025-02-16',
      note: 'By e-mail',
      outFrom: '2025-02-10',
      backOn: '2025-02-15',
      daysOut: 5,
      share: '200.00 EUR',
      penalties: '0.00 EUR',
      credit: '200.00 EUR',
    },
    billingAdjustment: { kind: 'LONG_OUTAGE_CREDIT', amount: '-200.00 EUR' },
  });
  const credit = (await detailsOf(api, contractId)).at(-1)!;
  expect(inOneLine(credit)).toBe('LONG_OUTAGE_CREDIT -200.00 EUR, 2025-02-10/2025-02-14, no product, S 20');
  expect(causeOf(credit)).toEqual({ kind: 'OUTAGE_REFUND', outageRefund: { outFrom: '2025-02-10' } });
  const text = `query ($id: ID!) { incident(id: $id) { outageRefund { credit explanation { steps { formula result { value } } } } } }`;
  const { incident } = await api.ask<{ incident: { outageRefund: { explanation: { steps: object[] } } } }>(
    api.keys.administrator,
    text,
    { id: outId },
  );
  expect(incident.outageRefund.explanation.steps).toMatchObject([
    { formula: 'roundHalfUp(instalment_1 * daysOut_1 / periodDays_1, 2)', result: { value: '200' } },
    { formula: 'max(share_1 - penalties, 0)', result: { value: '200.00' } },
  ]);
});

test('it is refunded once, by whoever asks first, also under another incident of the same days', async () => {
  expect(await life.refused('refundLongOutage', asked(outId, '2025-02-16'))).toEqual(['ALREADY_EXISTS']);
  const again = await isOut('2025-02-14T08:00:00Z', '2025-02-18T08:00:00Z');
  const both = await Promise.all([1, 2].map(() => life.does('refundLongOutage', asked(again, '2025-02-18'))));
  expect(both.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual([
    'ALREADY_EXISTS',
    'ALREADY_EXISTS',
  ]);
  const other = await isOut('2025-03-03T08:00:00Z', '2025-03-06T08:00:00Z');
  const pair = await Promise.all([1, 2].map(() => life.does('refundLongOutage', asked(other, '2025-03-06'))));
  expect(pair.map(({ refusals }) => refusals.map(({ code }) => code).join()).sort()).toEqual(['', 'ALREADY_EXISTS']);
  // 3 days come to 120.00; the penalty of the same outage is 300.00.
  expect(await refunds()).toEqual([
    { credit: '200.00 EUR', penalties: '0.00 EUR' },
    { credit: '0.00 EUR', penalties: '300.00 EUR' },
  ]);
});

test('when the cause turns out another the penalty is due, and the refund is taken back', async () => {
  life.to('2025-03-10');
  await life.did('correctIncident', { incidentId: outId, includedAgain: true, reason: 'It was our own switch' });
  expect(await refunds()).toMatchObject([{ credit: '0.00 EUR', penalties: '300.00 EUR' }, {}]);
  expect(await billed()).toEqual(['LONG_OUTAGE_CREDIT -200.00 EUR', 'CORRECTION 200.00 EUR']);
  await life.did('correctIncident', {
    incidentId: outId,
    excludedBy: 'THIRD_PARTY',
    reason: 'It was the line after all',
  });
  expect((await billed()).at(-1)).toBe('CORRECTION -200.00 EUR');
  // One day less.
  await life.did('correctIncident', { incidentId: outId, restoredAt: '2025-02-14T08:00:00Z', reason: 'The log' });
  expect((await billed()).at(-1)).toBe('CORRECTION 40.00 EUR');
  expect(await refunds()).toMatchObject([{ credit: '160.00 EUR' }, {}]);
});

test('opened again it keeps its refund; restored on the first day nothing is due any more', async () => {
  await life.did('reopenIncident', { incidentId: outId, reason: 'Out again' });
  expect(await refunds()).toMatchObject([{ credit: '160.00 EUR' }, {}]);
  await life.did('restoreIncident', { incidentId: outId, restoredAt: '2025-02-10T15:00:00Z' });
  expect(await refunds()).toMatchObject([{ credit: '0.00 EUR' }, {}]);
  expect((await billed()).at(-1)).toBe('CORRECTION 160.00 EUR');
  const known = await life.says(contractId, 'outageRefunds(knownAt: "2025-02-20T08:00:00Z") { credit }');
  expect(known).toEqual({ outageRefunds: [{ credit: '200.00 EUR' }] });
});

test('a penalty that is rejected leaves the refund to be due', async () => {
  const said = await life.says<{ penalties: { nodes: { id: string; status: string; incident: { id: string } }[] } }>(
    contractId,
    'penalties { nodes { id status incident { id } } }',
  );
  const [first] = said.penalties.nodes.filter(({ status }) => status === 'ASSESSED');
  const penaltyId = first!.id;
  await life.did('claimPenalty', { penaltyId }, '', 'client');
  await life.did('contestPenalty', { penaltyId, reason: 'The line was down.' });
  await life.did('settlePenalty', { penaltyId, basis: 'SETTLEMENT', outcome: 'REJECTED', reason: 'Agreed' });
  expect(await refunds()).toMatchObject([{}, { credit: '120.00 EUR', penalties: '0.00 EUR' }]);
  expect((await billed()).at(-1)).toBe('CORRECTION -120.00 EUR');
});

test('over two quarters each refunds its days of its own instalment', async () => {
  contractId = await signed('OUT-2');
  const over = await isOut('2025-03-30T07:00:00Z', '2025-04-04T07:00:00Z', { contractId });
  await life.did('correctIncident', { incidentId: over, excludedBy: 'THIRD_PARTY', reason: 'The line' });
  // 3600.00 × 2 ÷ 90 = 80.00 and × 3 ÷ 91 = 118.68.
  expect(await life.did('refundLongOutage', asked(over, '2025-04-04'), REFUND)).toMatchObject({
    outageRefund: { daysOut: 5, share: '198.68 EUR', credit: '198.68 EUR' },
  });
});

test('what the client itself tells of an outage that was refunded is followed too', async () => {
  // An alert starts no clock; the client's call does, and was not on record yet.
  const alert = { contractId, channel: 'MONITORING_ALERT' };
  const weekend = await isOut('2025-05-16T06:00:00Z', '2025-05-18T08:00:00Z', alert);
  await life.did('refundLongOutage', asked(weekend, '2025-05-18'));
  expect((await billed()).at(-1)).toBe('LONG_OUTAGE_CREDIT -79.12 EUR');
  const earlier = { incidentId: weekend, channel: 'TELEPHONE', receivedAt: '2025-05-16T07:00:00Z' };
  await life.did('recordReception', earlier, '', 'client');
  expect((await refunds()).at(-1)).toEqual({ credit: '0.00 EUR', penalties: '100.00 EUR' });
  expect((await billed()).at(-1)).toBe('CORRECTION 79.12 EUR');
});

test('terms that refund no outage refuse it', async () => {
  contractId = await signed('OUT-3', {
    termsPack: { key: 'generic-2017', version: 2 },
    termMonths: 12,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
    modules: ['monitoring', 'administration', 'maintenance', 'support'].map((key) => ({ key })),
    overrides: [],
    billingPeriodMonths: 1,
  });
  const out = await isOut('2025-02-10T08:00:00Z', '2025-02-15T08:00:00Z', { contractId });
  expect(await life.refused('refundLongOutage', asked(out, '2025-02-15'))).toEqual(['OUTAGE_REFUND_NOT_OFFERED']);
});
