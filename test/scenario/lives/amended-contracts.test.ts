import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { codes, type Carry } from '../../support/carry';
import { unsound } from '../../support/soundness';
import { at, startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { ADJUSTMENTS, Amending, amounts, price, type Amended } from './amending';
import { amendmentInput } from './amendment-input';

/** Contracts of all packs that are amended: each figure is one of a life that was calculated by hand. */

let api: TestApi;
let carry: Carry;
let active: Amending['active'];
let amend: Amending['amend'];
beforeAll(async () => {
  api = await startTestApi('2021-02-10T08:00:00Z');
  ({ carry, active, amend } = new Amending(api, await clientOf(api, 'Atelier Morel')));
});
afterAll(() => api.close());

test('more users: the difference of the quarter, the initial term starts again, no anniversary moves', async () => {
  const contractId = await active('2021-02-10', {
    termsPack: { key: 'omr-hosted', version: 1 },
    startsOn: '2021-03-01',
    termMonths: 36,
    users: 20,
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
      { code: 'EQUIPMENT', monthlyAmount: '300.00 EUR' },
      { code: 'SERVICES', monthlyAmount: '450.00 EUR' },
    ],
    modules: ['A', 'B', 'J', 'K', 'L'].map((key) => ({ key })),
  });
  const moreUsers = { users: 25, ...price('HOSTING', '1120.00') };
  api.clock.moveTo(at('2021-10-15T08:00:00Z'));
  const simulated = await api.ask<{ simulateAmendment: unknown }>(
    api.keys.administrator,
    `query ($input: SimulateAmendmentInput!) { simulateAmendment(input: $input) {
      simulation { total termStartsOn termLastDay lastNoticeDay } } }`,
    { input: { contractId, effectiveOn: '2021-10-15', changes: moreUsers } },
  );
  expect(simulated.simulateAmendment).toEqual({
    simulation: {
      total: '185.93 EUR',
      termStartsOn: '2021-10-15',
      termLastDay: '2024-10-14',
      lastNoticeDay: '2024-04-14',
    },
  });
  const amended = await amend(contractId, '2021-10-15', moreUsers);
  expect(amended.refusals).toEqual([]);
  expect(amended.billingAdjustments).toEqual([
    {
      kind: 'PRORATION',
      amount: '185.93 EUR',
      occurredOn: '2021-10-15',
      amendment: { number: 1 },
      explanation: { replay: { equal: true } },
    },
  ]);
  expect(amended.amendment).toEqual({
    number: 1,
    changes: [
      { fact: 'TERM', key: '', from: '2021-10-15', endsBefore: null },
      { fact: 'USERS', key: '', from: '2021-10-15', endsBefore: null },
      { fact: 'PRICE', key: 'HOSTING', from: '2021-10-15', endsBefore: null },
    ],
  });
  const { contract } = await api.ask<{ contract: unknown }>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) {
      startsOn termLastDay monthlyForfait users before: users(on: "2021-10-14") old: monthlyForfait(on: "2021-10-14")
      priceComponents { code startsOn } amendments { nodes { number kind effectiveOn subject clientSignature { signatory function method } } } } }`,
    { id: contractId },
  );
  expect(contract).toEqual({
    startsOn: '2021-03-01',
    termLastDay: '2024-10-14',
    monthlyForfait: '1870.00 EUR',
    users: 25,
    before: 20,
    old: '1750.00 EUR',
    priceComponents: [
      { code: 'HOSTING', startsOn: '2021-10-15' },
      { code: 'EQUIPMENT', startsOn: '2021-03-01' },
      { code: 'SERVICES', startsOn: '2021-03-01' },
    ],
    amendments: {
      nodes: [
        {
          number: 1,
          kind: 'AGREED',
          effectiveOn: '2021-10-15',
          subject: 'As agreed',
          clientSignature: { signatory: 'M. Morel', function: 'Managing director', method: 'ELECTRONIC' },
        },
      ],
    },
  });
  const fewer = await amend(contractId, '2021-11-02', { users: 15, ...price('HOSTING', '900.00') });
  expect(codes(fewer)).toEqual(['FORFAIT_IS_MINIMUM']);
  expect(amounts(await amend(contractId, '2021-11-02', { users: 15 }))).toEqual([]);
  // The last price stays, and so does the term.
  const { contract: after } = await api.ask<{ contract: unknown }>(
    api.keys.administrator,
    'query ($id: ID!) { contract(id: $id) { termLastDay users monthlyForfait } }',
    { id: contractId },
  );
  expect(after).toEqual({ termLastDay: '2024-10-14', users: 15, monthlyForfait: '1870.00 EUR' });
});

test('a forfait within a month', async () => {
  const contractId = await active('2025-01-10', {
    termsPack: { key: 'generic-2017', version: 1 },
    startsOn: '2025-01-31',
    termMonths: 12,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
    modules: [{ key: 'administration' }],
  });
  const amended = await amend(contractId, '2025-08-15', price('FORFAIT', '720.00'));
  expect(amended.refusals).toEqual([]);
  expect(amounts(amended)).toEqual(['PRORATION 61.94 EUR']);
});

test('a higher level credits whole months and is due by days; a lower one waits for the next period', async () => {
  const contractId = await active('2025-01-06', {
    termsPack: { key: 'icodia-server', version: 1 },
    startsOn: '2025-01-08',
    termMonths: 12,
    billingPeriodMonths: 12,
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '60.00 EUR' }],
    modules: [{ key: 'level-1' }],
  });
  const level = (module: string, monthlyAmount: string) => ({
    level: { module, priceCode: 'MANAGEMENT', monthlyAmount },
  });
  const up = await amend(contractId, '2025-06-20', level('level-2', '110.00 EUR'));
  expect(up.refusals).toEqual([]);
  expect(amounts(up)).toEqual(['UPGRADE_CREDIT -360.00 EUR', 'PRORATION 730.52 EUR']);
  const down = await amend(contractId, '2025-11-10', level('level-1', '62.00 EUR'));
  expect(down.refusals).toEqual([]);
  expect(amounts(down)).toEqual([]);
  const active_ = async (on: string) => {
    const { contract } = await api.ask<{ contract: unknown }>(
      api.keys.administrator,
      `query ($id: ID!, $on: Date!) { contract(id: $id) { monthlyForfait(on: $on) modules(on: $on, filter: { activeOnly: true }) { nodes { key } } } }`,
      { id: contractId, on },
    );
    return contract;
  };
  expect(await active_('2026-01-07')).toEqual({
    monthlyForfait: '110.00 EUR',
    modules: { nodes: [{ key: 'level-2' }] },
  });
  expect(await active_('2026-01-08')).toEqual({
    monthlyForfait: '62.00 EUR',
    modules: { nodes: [{ key: 'level-1' }] },
  });
  expect(codes(await amend(contractId, '2025-11-10', level('level-2', '110.00 EUR'), '2025-11-11'))).toEqual([
    'LEVEL_UNCHANGED',
  ]);
});

const DAY = [['09:00', '18:00']];
const OPENING = {
  timezone: 'Europe/Paris',
  weekly: { MON: DAY, TUE: DAY, WED: DAY, THU: DAY, FRI: DAY },
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
};

test('a level without a rule of its own is a change of price', async () => {
  const contractId = await active('2025-02-20', {
    termsPack: { key: 'owl-monitoring', version: 1 },
    startsOn: '2025-03-01',
    termMonths: 12,
    billingPeriodMonths: 1,
    priceComponents: [{ code: 'SERVICE', monthlyAmount: '400.00 EUR' }],
    modules: [{ key: 'level-3' }],
    overrides: [{ parameter: 'opening-hours', value: JSON.stringify(OPENING) }],
  });
  const level = { module: 'level-4', priceCode: 'SERVICE', monthlyAmount: '650.00 EUR' };
  const amended = await amend(contractId, '2025-07-16', { level });
  expect(amended.refusals).toEqual([]);
  expect(amounts(amended)).toEqual(['PRORATION 129.03 EUR']);
});

test('an option that is added within a quarter', async () => {
  const contractId = await active('2024-12-20', {
    termsPack: { key: 'pro-controle', version: 1 },
    startsOn: '2025-01-01',
    termMonths: 12,
    billingPeriodMonths: 3,
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '350.00 EUR' }],
    modules: [{ key: 'systems' }],
  });
  const option = { modules: [{ key: 'option-payroll', monthlyAmount: '30.00 EUR' }] };
  const amended = await amend(contractId, '2025-05-16', option);
  expect(amended.refusals).toEqual([]);
  expect(amounts(amended)).toEqual(['PRORATION 45.49 EUR']);
});

test('dated back over several periods: a correction of each, as it was simulated; nothing twice', async () => {
  const contractId = await active('2025-01-10', {
    termsPack: { key: 'generic-2017', version: 1 },
    startsOn: '2025-02-01',
    termMonths: 24,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
    modules: [{ key: 'administration' }],
  });
  const later = await amend(contractId, '2025-05-01', price('FORFAIT', '660.00'));
  expect(later.refusals).toEqual([]);
  expect(amounts(later)).toEqual(['PRORATION 60.00 EUR']);
  const unsaid = await amend(contractId, '2025-03-16', price('FORFAIT', '630.00'), '2025-06-10');
  expect(unsaid.refusals).toMatchObject([
    { code: 'CHOICE_REQUIRED', message: 'A change of PRICE FORFAIT from 2025-05-01 is on file, by amendment 1.' },
  ]);
  const changes = { ...price('FORFAIT', '630.00'), laterChanges: 'KEEP' };
  const { simulateAmendment } = await api.ask<{ simulateAmendment: unknown }>(
    api.keys.administrator,
    `query ($input: SimulateAmendmentInput!) { simulateAmendment(input: $input) { refusals { code } simulation {
      adjustments { periodStartsOn amount } total termLastDay monthlyForfaitBefore monthlyForfaitAfter changes { fact from endsBefore } } } }`,
    { input: { contractId, effectiveOn: '2025-03-16', changes } },
  );
  // 30.00 × 16/31 of March, and all of April.
  expect(simulateAmendment).toEqual({
    refusals: [],
    simulation: {
      adjustments: [
        { periodStartsOn: '2025-03-01', amount: '15.48 EUR' },
        { periodStartsOn: '2025-04-01', amount: '30.00 EUR' },
      ],
      total: '45.48 EUR',
      termLastDay: '2027-01-31',
      monthlyForfaitBefore: '600.00 EUR',
      monthlyForfaitAfter: '630.00 EUR',
      changes: [{ fact: 'PRICE', from: '2025-03-16', endsBefore: '2025-05-01' }],
    },
  });
  const back = await amend(contractId, '2025-03-16', changes, '2025-06-10');
  expect(amounts(back)).toEqual(['PRORATION 15.48 EUR', 'PRORATION 30.00 EUR']);
  expect(codes(await amend(contractId, '2025-03-16', changes, '2025-06-11'))).toEqual(['NOTHING_CHANGED']);
});

test('penalties of breaches since a day that it is dated back to are assessed again', async () => {
  const contractId = await active('2025-01-10', {
    termsPack: { key: 'generic-2017', version: 1 },
    startsOn: '2025-01-31',
    termMonths: 12,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
    modules: ['monitoring', 'administration', 'maintenance', 'support'].map((key) => ({ key })),
  });
  api.clock.moveTo(at('2025-08-20T17:00:00Z'));
  const reported = await carry<{ incident: { id: string } | null }>(
    'reportIncident',
    {
      contractId,
      severity: 'CRITICAL',
      kind: 'INTERRUPTION',
      channel: 'EMERGENCY_TELEPHONE',
      description: 'Down.',
    },
    'incident { id }',
  );
  expect(reported.refusals).toEqual([]);
  const incidentId = reported.incident!.id;
  api.clock.moveTo(at('2025-08-20T23:30:00Z'));
  const answer = 'assessedPenalties { amount status } reversedPenalties { amount status }';
  const responded = await carry<object>('recordFirstResponse', { incidentId }, answer);
  // 5 × 600.00 ÷ 140 opening hours, for 3 started hours.
  expect(responded).toMatchObject({ refusals: [], assessedPenalties: [{ amount: '64.29 EUR', status: 'ASSESSED' }] });
  api.clock.moveTo(at('2025-09-10T09:00:00Z'));
  const input = amendmentInput(contractId, '2025-08-15', price('FORFAIT', '720.00'), '2025-09-10T08:00:00Z');
  const amended = await carry<Amended>('amendContract', input, `${ADJUSTMENTS} ${answer}`);
  expect(amended.refusals).toEqual([]);
  expect(amounts(amended)).toEqual(['PRORATION 61.94 EUR', 'PRORATION 120.00 EUR']);
  expect(amended).toMatchObject({
    assessedPenalties: [{ amount: '77.14 EUR', status: 'ASSESSED' }],
    reversedPenalties: [{ amount: '64.29 EUR', status: 'REVERSED' }],
  });
});

test('dated ahead it takes effect on its day by itself', async () => {
  const contractId = await active('2025-01-10', {
    termsPack: { key: 'generic-2017', version: 1 },
    startsOn: '2025-02-01',
    termMonths: 24,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
    modules: [{ key: 'administration' }],
  });
  const ahead = { ...price('FORFAIT', '500.00'), billingPeriodMonths: 3, directDebit: true };
  const off = await amend(contractId, '2025-07-01', ahead, '2025-05-10');
  expect(codes(off)).toEqual(['DATE_OUT_OF_PERIOD']);
  const amended = await amend(contractId, '2025-08-01', ahead, '2025-05-10');
  expect(amended.refusals).toEqual([]);
  expect(amounts(amended)).toEqual([]);
  const shown = async () => {
    const { contract } = await api.ask<{ contract: unknown }>(
      api.keys.administrator,
      'query ($id: ID!) { contract(id: $id) { monthlyForfait billingPeriodMonths directDebit } }',
      { id: contractId },
    );
    return contract;
  };
  expect(await shown()).toEqual({ monthlyForfait: '600.00 EUR', billingPeriodMonths: 1, directDebit: false });
  // Whoever writes first on that day brings it along.
  const after = await amend(contractId, '2025-08-01', { users: 3 });
  expect(after.refusals).toEqual([]);
  expect(await shown()).toEqual({ monthlyForfait: '500.00 EUR', billingPeriodMonths: 3, directDebit: true });
});

test('what a signature lacks is refused; no contract that is over is amended', async () => {
  const contractId = await active('2025-01-10', {
    termsPack: { key: 'generic-2017', version: 1 },
    startsOn: '2025-02-01',
    termMonths: 12,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
    modules: [{ key: 'administration' }],
  });
  const input = amendmentInput(contractId, '2025-02-01', price('FORFAIT', '700.00'), '2025-02-01T08:00:00Z') as {
    clientSignature: object;
  };
  const email = { ...input, clientSignature: { ...input.clientSignature, method: 'EMAIL' } };
  expect((await carry('amendContract', email)).refusals).toMatchObject([
    { code: 'SIGNATURE_INVALID', path: ['clientSignature', 'quote'] },
  ]);
  expect(codes(await amend(contractId, '2025-01-31', price('FORFAIT', '700.00'), '2025-02-02'))).toEqual([
    'CONTRACT_NOT_ACTIVE',
  ]);
  expect(codes(await amend(contractId, '2026-01-10', price('FORFAIT', '700.00'), '2026-02-02'))).toEqual([
    'CONTRACT_NOT_ACTIVE',
  ]);
});

test('the records are sound', async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
