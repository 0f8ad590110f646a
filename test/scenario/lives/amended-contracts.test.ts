import { providerSession } from '../../../api/app/access/create-provider';
import { passTimeEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { loadTermsPack } from '../../../api/app/terms/load-terms-pack';
import { silentLog } from '../../../api/store/database/store-log';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';
import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { at, startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { carrier, codes, type Carry } from '../../support/carry';
import { amendmentInput } from './amendment-input';

/** Contracts of all packs that are amended: each figure is one of a life that was calculated by hand. */

let api: TestApi;
let carry: Carry;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2021-02-10T08:00:00Z');
  carry = carrier(api);
  clientId = await clientOf(api, 'Atelier Morel');
});
afterAll(() => api.close());

let numbers = 0;

/** Signs a contract on a day, and brings it into force on its first. */
async function active(
  signedOn: string,
  input: Readonly<Record<string, unknown>> & { readonly startsOn: string },
): Promise<string> {
  api.clock.moveTo(at(`${signedOn}T08:00:00Z`));
  const made = await carry<{ contract: { id: string } | null }>(
    'createContract',
    { clientId, number: `A-${(numbers += 1)}`, modules: [], directDebit: false, ...input },
    'contract { id }',
  );
  expect(made.refusals).toEqual([]);
  const { id: contractId } = made.contract!;
  const proof = { method: 'ELECTRONIC', signedAt: `${signedOn}T08:00:00Z`, signatory: 'M. Morel', proof: 'ENV-1' };
  expect(codes(await carry('signContract', { contractId, ...proof }))).toEqual([]);
  api.clock.moveTo(at(`${input.startsOn}T08:00:00Z`));
  expect(codes(await carry('activateContract', { contractId }))).toEqual([]);
  return contractId;
}

interface Amended {
  readonly amendment: { readonly number: number; readonly changes: readonly object[] } | null;
  readonly billingAdjustments: readonly { readonly kind: string; readonly amount: string }[] | null;
}
const ADJUSTMENTS = `billingAdjustments { kind amount occurredOn amendment { number } explanation { replay { equal } } }`;

function amend(contractId: string, effectiveOn: string, changes: object, on = effectiveOn) {
  api.clock.moveTo(at(`${on}T09:00:00Z`));
  return carry<Amended>(
    'amendContract',
    amendmentInput(contractId, effectiveOn, changes, `${on}T08:00:00Z`),
    `amendment { number changes { fact key from endsBefore } } ${ADJUSTMENTS}`,
  );
}

const amounts = ({ billingAdjustments }: Amended): readonly string[] =>
  (billingAdjustments ?? []).map(({ kind, amount }) => `${kind} ${amount}`);

const price = (code: string, amount: string) => ({ prices: [{ code, monthlyAmount: `${amount} EUR` }] });

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

test('a new version of the terms may put modules before others, and know less than the one before', async () => {
  const { json } = readTermsPacks('seeds/terms').find(({ name }) => name === 'generic-2017/v2')!;
  const known = json as {
    readonly modules: readonly { readonly key: string }[];
    readonly priceComponents: readonly { readonly code: string }[];
  };
  const [component] = known.priceComponents;
  const oneOff = known.modules.find(({ key }) => key === 'one-off')!;
  const versions = [
    { priceComponents: [component, { ...component, code: 'EXTRA' }] },
    {
      modules: [
        { ...oneOff, key: 'added', code: 'ADD' },
        ...known.modules.filter((each) => each !== oneOff),
        { ...oneOff, key: 'last', code: 'LAST' },
      ],
    },
  ];
  for (const [place, changes] of versions.entries()) {
    const pack = { ...known, id: 'amended-terms', version: place + 1, ...changes };
    await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
      loadTermsPack(tx, PROVIDER_ID, { name: 'amended-terms', json: pack }, api.clock.stamps()),
    );
  }
  const contractId = await active('2025-01-10', {
    termsPack: { key: 'amended-terms', version: 1 },
    startsOn: '2025-02-01',
    termMonths: 24,
    priceComponents: [
      { code: 'FORFAIT', monthlyAmount: '600.00 EUR' },
      { code: 'EXTRA', monthlyAmount: '10.00 EUR' },
    ],
    modules: [{ key: 'monitoring' }, { key: 'administration' }, { key: 'one-off' }],
  });
  const later = {
    termsPackVersion: 2,
    modules: [{ key: 'added' }, { key: 'last' }, { key: 'one-off', active: false }],
  };
  const unknown = await amend(contractId, '2025-03-01', { ...later, modules: [] });
  expect(unknown.refusals).toMatchObject([{ code: 'UNKNOWN_MODULE' }]);
  const priced = { ...later, modules: [{ key: 'one-off', active: false, monthlyAmount: '1.00 EUR' }] };
  expect((await amend(contractId, '2025-03-01', priced)).refusals).toMatchObject([
    { code: 'UNKNOWN_MODULE', path: ['changes', 'modules', '0', 'key'] },
  ]);
  expect((await amend(contractId, '2025-03-01', later)).refusals).toMatchObject([{ code: 'UNKNOWN_PRICE_COMPONENT' }]);
  expect(codes(await amend(contractId, '2025-03-01', { ...later, prices: [{ code: 'EXTRA' }] }))).toEqual([]);
  const { contract } = await api.ask<{ contract: unknown }>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) { monthlyForfait modules { nodes { key active } } } }`,
    { id: contractId },
  );
  expect(contract).toEqual({
    monthlyForfait: '600.00 EUR',
    modules: {
      nodes: [
        { key: 'monitoring', active: true },
        { key: 'administration', active: true },
        { key: 'one-off', active: false },
        { key: 'added', active: true },
        { key: 'last', active: true },
      ],
    },
  });
});

test('later terms that lack what begins later say on which day to end it, and the end of the contract frees them', async () => {
  const { json } = readTermsPacks('seeds/terms').find(({ name }) => name === 'generic-2017/v2')!;
  const known = json as { readonly modules: readonly { readonly key: string }[] };
  for (const version of [1, 2]) {
    const modules = known.modules.filter(({ key }) => version === 1 || key !== 'one-off');
    const pack = { ...known, id: 'later-terms', version, modules };
    await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
      loadTermsPack(tx, PROVIDER_ID, { name: 'later-terms', json: pack }, api.clock.stamps()),
    );
  }
  const input = {
    termsPack: { key: 'later-terms', version: 1 },
    startsOn: '2025-02-01',
    termMonths: 24,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: '600.00 EUR' }],
    modules: [{ key: 'monitoring' }],
  };
  const newTerms = { termsPackVersion: 2 };
  const later = { modules: [{ key: 'one-off' }] };
  const goesOn = await active('2025-01-10', input);
  expect(codes(await amend(goesOn, '2025-09-01', later, '2025-02-10'))).toEqual([]);
  expect((await amend(goesOn, '2025-03-01', newTerms)).refusals).toEqual([
    {
      code: 'UNKNOWN_MODULE',
      path: ['changes', 'termsPackVersion'],
      message: 'From 2025-09-01: later-terms version 2 has no module one-off.',
      whatToDo: 'Give it first as not active, in an amendment from 2025-09-01 on.',
    },
  ]);
  expect(
    codes(await amend(goesOn, '2025-09-01', { modules: [{ key: 'one-off', active: false }] }, '2025-03-01')),
  ).toEqual([]);
  expect(codes(await amend(goesOn, '2025-03-01', newTerms))).toEqual([]);
  // What would begin after the end of a contract hinders nothing.
  const ends = await active('2025-01-10', input);
  expect(codes(await amend(ends, '2025-09-01', later, '2025-02-10'))).toEqual([]);
  const end = { contractId: ends, by: 'CLIENT', reason: 'AGREED', note: 'Agreed', effectiveOn: '2025-06-01' };
  expect(codes(await carry('terminateContract', { ...end, confirmedTotal: '0.00 EUR' }))).toEqual([]);
  expect(codes(await amend(ends, '2025-03-01', newTerms))).toEqual([]);
});

test('what a change of level changes has no entry of its own', async () => {
  const contractId = await active('2025-01-06', {
    termsPack: { key: 'icodia-server', version: 1 },
    startsOn: '2025-01-08',
    termMonths: 12,
    priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '60.00 EUR' }],
    modules: [{ key: 'level-1' }],
  });
  const level = { module: 'level-2', priceCode: 'MANAGEMENT', monthlyAmount: '110.00 EUR' };
  const twice = {
    level,
    modules: [{ key: 'level-1', active: false }, { key: 'level-2' }],
    ...price('MANAGEMENT', '90.00'),
  };
  expect((await amend(contractId, '2025-06-20', twice)).refusals).toMatchObject([
    { code: 'ALREADY_EXISTS', path: ['changes', 'modules', '0'] },
    { code: 'ALREADY_EXISTS', path: ['changes', 'modules', '1'] },
    { code: 'ALREADY_EXISTS', path: ['changes', 'prices', '0'] },
  ]);
  expect(codes(await amend(contractId, '2025-06-20', { level }))).toEqual([]);
});

test('an account of units is opened and its base invoiced on the day of its module, by time when that comes', async () => {
  const contractId = await active('2025-01-10', {
    termsPack: { key: 'omr-hosted', version: 2 },
    startsOn: '2025-02-01',
    termMonths: 36,
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
    modules: [{ key: 'A' }, { key: 'K' }],
  });
  const units = { modules: [{ key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' }] };
  const ahead = await amend(contractId, '2025-07-01', units, '2025-05-10');
  expect(ahead.refusals).toEqual([]);
  const shown = async () => {
    const { contract } = await api.ask<{ contract: unknown }>(
      api.keys.administrator,
      `query ($id: ID!) { contract(id: $id) {
        unitAccounts { key balance } billingAdjustments { nodes { kind amount occurredOn recordedAt } } } }`,
      { id: contractId },
    );
    return contract;
  };
  expect(await shown()).toEqual({ unitAccounts: [], billingAdjustments: { nodes: [] } });
  const run = () => passTimeEverywhere({ database: api.database, clock: api.clock, log: silentLog });
  api.clock.moveTo(at('2025-06-30T12:00:00Z'));
  await run();
  expect(await shown()).toEqual({ unitAccounts: [], billingAdjustments: { nodes: [] } });
  api.clock.moveTo(at('2025-07-02T08:00:00Z'));
  expect(await run()).toBeGreaterThan(0);
  const opened = {
    unitAccounts: [{ key: 'UT', balance: 16 }],
    billingAdjustments: {
      nodes: [
        { kind: 'UNIT_PACK', amount: '400.00 EUR', occurredOn: '2025-07-01', recordedAt: '2025-07-02T08:00:00Z' },
      ],
    },
  };
  expect(await shown()).toEqual(opened);
  expect(await run()).toBe(0);
  expect(await shown()).toEqual(opened);
});

test('the records are sound', async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
