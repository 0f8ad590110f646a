import { providerSession } from '../../../api/app/access/create-provider';
import { passTimeEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { silentLog } from '../../../api/store/database/store-log';
import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import { startTestApi, type TestApi } from '../../support/test-api';
import { causeOf, detailsOf, inOneLine } from '../detailed';
import { clientOf } from '../story-documents';
import { Living } from './living';

/** Contracts that end before their term, and orders for a next one, with the figures of worked lives. */

let api: TestApi;
let life: Living;
let clientId = '';
beforeAll(async () => {
  api = await startTestApi('2026-03-02T09:00:00Z');
  life = new Living(api, 'ends');
  clientId = await clientOf(api, 'Atelier Morel');
});
afterEach(async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => api.close());

const run = (): Promise<number> => passTimeEverywhere({ database: api.database, clock: api.clock, log: silentLog });

async function active(number: string, startsOn: string, input: object): Promise<string> {
  const all = { clientId, number, startsOn, priceComponents: [], modules: [], ...input };
  const contractId = await life.signs(all, startsOn);
  await life.did('activateContract', { contractId });
  return contractId;
}

const HOSTED = {
  termsPack: { key: 'omr-hosted', version: 1 },
  termMonths: 36,
  directDebit: true,
  priceComponents: [
    { code: 'HOSTING', monthlyAmount: '1274.59 EUR' },
    { code: 'EQUIPMENT', monthlyAmount: '341.40 EUR' },
    { code: 'SERVICES', monthlyAmount: '512.12 EUR' },
  ],
  modules: [
    { key: 'A' },
    { key: 'K' },
    { key: 'UT', baseUnits: 16, unitPrice: '27.62 EUR' },
    { key: 'HD', baseUnits: 2, unitPrice: '397.76 EUR' },
  ],
};

interface Adjustments {
  readonly status: string;
  readonly unitAccounts: readonly { readonly key: string; readonly balance: number }[];
  readonly billingAdjustments: { readonly nodes: readonly { kind: string; amount: string; vatRatePercent: string }[] };
}
const MONEY =
  'status unitAccounts { key balance } billingAdjustments(first: 100) { nodes { kind amount vatRatePercent } }';

test('a client ends its contract early, at the figures that it was shown and confirms', async () => {
  const contractId = await active('E-EARLY', '2021-10-15', HOSTED);
  const debits = [
    ['2024-04-09', 13],
    ['2024-06-04', 3],
    ['2024-09-17', 8],
    ['2024-11-20', 7],
    ['2025-02-11', 11],
  ] as const;
  for (const [day, units] of debits) {
    life.to(`${day}T15:00:00Z`);
    await life.did('recordIntervention', {
      contractId,
      technician: 'T',
      startedAt: `${day}T07:30:00Z`,
      minutes: 15 * units,
      mode: 'REMOTE',
      kind: 'OUT_OF_SCOPE',
      providerFault: false,
      report: 'Work outside the perimeter',
      confirmedMinutes: 15 * units,
    });
  }
  life.to('2025-03-05');
  const prepaid = [{ startsOn: '2025-03-01', endsBefore: '2025-06-01', amount: '6384.33 EUR' }];
  const { simulateTermination } = await api.ask<{ simulateTermination: object }>(
    api.keys.administrator,
    `query ($input: SimulateTerminationInput!) { simulateTermination(input: $input) { refusals { code } simulation { total
      forfait { fee wholeMonths extraDays } consumption { account fee averageUnits daysLeft } prepaid { credit } unitsForfeited { account units } } } }`,
    { input: { contractId, effectiveOn: '2025-03-16', prepaid } },
  );
  expect(simulateTermination).toMatchObject({
    refusals: [],
    simulation: {
      total: '14810.21 EUR',
      forfait: { fee: '19273.58 EUR', wholeMonths: 6, extraDays: 29 },
      consumption: [
        { account: 'HD', fee: '0.00 EUR' },
        { account: 'UT', fee: '880.04 EUR', averageUnits: '3.5', daysLeft: 213 },
      ],
      prepaid: [{ credit: '5343.41 EUR' }],
      unitsForfeited: [
        { account: 'HD', units: 2 },
        { account: 'UT', units: 6 },
      ],
    },
  });
  const end = {
    contractId,
    by: 'CLIENT',
    reason: 'CLIENT_REQUEST',
    effectiveOn: '2025-03-16',
    letterSentOn: '2025-03-05',
    note: 'The client moves to another provider',
    prepaid,
    confirmedTotal: '14810.21 EUR',
  };
  const before = await life.says<Adjustments>(contractId, MONEY);
  const other = await life.does('terminateContract', { ...end, confirmedTotal: '14810.20 EUR' });
  expect(other.refusals).toMatchObject([
    { code: 'CONFIRMATION_REQUIRED', path: ['confirmedTotal'], whatToDo: 'Give 14810.21 EUR to confirm it.' },
  ]);
  expect(await life.says(contractId, MONEY)).toEqual(before);
  const done = await life.did<{ billingAdjustments: object[] }>(
    'terminateContract',
    end,
    'billingAdjustments { kind }',
  );
  expect(done.billingAdjustments).toEqual([
    { kind: 'TERMINATION_FEE' },
    { kind: 'TERMINATION_FEE' },
    { kind: 'PREPAID_CREDIT' },
  ]);
  const after = await life.says<Adjustments>(contractId, MONEY);
  expect(after.status).toBe('ACTIVE');
  expect(after.billingAdjustments.nodes.slice(before.billingAdjustments.nodes.length)).toEqual([
    { kind: 'TERMINATION_FEE', amount: '19273.58 EUR', vatRatePercent: '20' },
    { kind: 'TERMINATION_FEE', amount: '880.04 EUR', vatRatePercent: '20' },
    { kind: 'PREPAID_CREDIT', amount: '-5343.41 EUR', vatRatePercent: '20' },
  ]);
  const details = await detailsOf(api, contractId);
  expect(details.slice(before.billingAdjustments.nodes.length).map(inOneLine)).toEqual([
    'TERMINATION_FEE 19273.58 EUR, 2025-03-16/2025-10-14, no product, S 20',
    'TERMINATION_FEE 880.04 EUR, 2025-03-16/2025-10-14, no product, S 20',
    'PREPAID_CREDIT -5343.41 EUR, 2025-03-16/2025-05-31, no product, S 20',
  ]);
  expect(causeOf(details.at(-1)!)).toMatchObject({ kind: 'CONTRACT_END', contractEnd: { lastDay: '2025-03-15' } });
  expect(details.slice(0, 2).map(inOneLine).sort()).toEqual([
    'UNIT_PACK 441.92 EUR, no days, 16 UNIT × 27.62 EUR, S 20',
    'UNIT_PACK 795.52 EUR, no days, 2 UNIT × 397.76 EUR, S 20',
  ]);
  expect(causeOf(details[0]!)).toMatchObject({ kind: 'UNIT_ENTRY', unitEntry: { sequence: 1 } });
  expect(await life.refused('terminateContract', end)).toEqual(['CONTRACT_TRANSITION_NOT_ALLOWED']);
  life.to('2025-03-15T22:59:59Z');
  expect(await life.says(contractId, 'status')).toEqual({ status: 'ACTIVE' });
  life.to('2025-03-15T23:00:00Z');
  expect(await life.says(contractId, 'status termLastDay')).toEqual({
    status: 'TERMINATED',
    termLastDay: '2025-10-14',
  });
  expect(await run()).toBe(1);
  expect(await life.says(contractId, 'status termLastDay unitAccounts { key balance }')).toEqual({
    status: 'TERMINATED',
    termLastDay: '2025-10-14',
    unitAccounts: [
      { key: 'HD', balance: 0 },
      { key: 'UT', balance: 0 },
    ],
  });
  expect(await run()).toBe(0);

  // What outlives it.
  const END =
    'end { lastDay nonSolicitationUntil erasureOn erasedOn reversibility { choice receivedOn deadline handedOverOn validatedBy } }';
  life.to('2025-03-20');
  expect(await life.refused('recordHandover', { contractId, handedOverOn: '2025-03-20', validatedBy: 'A' })).toEqual([
    'REVERSIBILITY_NOT_REQUESTED',
  ]);
  const request = { contractId, choice: 'HAND_BACK', receivedOn: '2025-03-20' };
  expect(await life.refused('requestReversibility', { ...request, receivedOn: '2025-03-21' })).toEqual([
    'DATE_OUT_OF_PERIOD',
  ]);
  await life.did('requestReversibility', request);
  const handedBack = (await detailsOf(api, contractId)).at(-1)!;
  expect([handedBack.kind, causeOf(handedBack)]).toEqual([
    'REVERSIBILITY_FEE',
    {
      kind: 'REVERSIBILITY',
      contractEnd: { lastDay: '2025-03-15', reversibility: { choice: 'HAND_BACK' } },
    },
  ]);
  expect(await life.refused('requestReversibility', request)).toEqual(['ALREADY_EXISTS']);
  const choice = { choice: 'HAND_BACK', receivedOn: '2025-03-20', deadline: '2025-05-19' };
  expect(await life.says(contractId, END)).toEqual({
    end: {
      lastDay: '2025-03-15',
      nonSolicitationUntil: '2026-03-15',
      erasureOn: null,
      erasedOn: null,
      reversibility: { ...choice, handedOverOn: null, validatedBy: null },
    },
  });
  expect((await life.says<Adjustments>(contractId, MONEY)).billingAdjustments.nodes.at(-1)).toEqual({
    kind: 'REVERSIBILITY_FEE',
    amount: '6384.33 EUR',
    vatRatePercent: '20',
  });
  life.to('2025-05-12');
  await life.did('recordHandover', { contractId, handedOverOn: '2025-05-12', validatedBy: 'A. Morel' });
  // Where the terms set no day, not before the service is over.
  const early = { contractId, erasedOn: '2025-03-15', proof: 'PV 1', clientWarnedOn: '2025-03-10' };
  expect(await life.refused('recordErasure', early)).toEqual(['DATE_OUT_OF_PERIOD']);
  await life.did('recordErasure', { contractId, erasedOn: '2025-05-12', proof: 'PV 1', clientWarnedOn: '2025-05-10' });
  expect(await life.says(contractId, END)).toMatchObject({
    end: { erasedOn: '2025-05-12', reversibility: { ...choice, handedOverOn: '2025-05-12', validatedBy: 'A. Morel' } },
  });
});

test('data are erased on the day that the terms set, with proof', async () => {
  const day = [['09:00', '18:00']];
  const weekly = { MON: day, TUE: day, WED: day, THU: day, FRI: day };
  const opening = { timezone: 'Europe/Paris', weekly, holidayZone: 'FR-METROPOLE', exceptions: [] };
  const contractId = await active('E-ERASE', '2025-03-01', {
    termsPack: { key: 'owl-monitoring', version: 2 },
    termMonths: 12,
    modules: [{ key: 'level-3' }],
    overrides: [
      { parameter: 'notice.months', value: '1' },
      { parameter: 'opening-hours', value: JSON.stringify(opening) },
    ],
  });
  life.to('2025-09-10');
  const report = { contractId, severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'TELEPHONE', description: 'Down' };
  // At once for non-payment; nothing is measured meanwhile.
  await life.did('suspendContract', { contractId, reason: 'NON_PAYMENT', note: 'W7', from: '2025-09-10' });
  await life.did('reportIncident', { ...report, receivedAt: '2025-09-10T07:00:00Z' });
  life.to('2025-09-25');
  await life.did('resumeContract', { contractId, from: '2025-09-25', note: 'Paid' });
  const { incidents } = await life.says<{ incidents: { nodes: { clocks: { elapsed: string }[] }[] } }>(
    contractId,
    'incidents { nodes { clocks(asOf: "2025-09-24T22:00:00Z") { elapsed } } }',
  );
  expect([...new Set(incidents.nodes[0]!.clocks.map(({ elapsed }) => elapsed))]).toEqual(['PT0S']);
  expect(await life.says(contractId, 'end { lastDay }')).toEqual({ end: null });
  expect(
    await life.refused('recordErasure', {
      contractId,
      erasedOn: '2025-09-25',
      proof: 'P',
      clientWarnedOn: '2025-09-25',
    }),
  ).toEqual(['CONTRACT_NOT_ENDING']);
  life.to('2026-01-20');
  const letter = { form: 'REGISTERED_LETTER', proof: 'RK 2', by: 'CLIENT' };
  await life.did('giveNotice', { contractId, ...letter, sentOn: '2026-01-20' });
  expect(await life.says(contractId, 'end { lastDay erasureOn }')).toEqual({
    end: { lastDay: '2026-02-28', erasureOn: '2026-03-10' },
  });
  life.to('2026-03-10');
  await run();
  const erase = { contractId, proof: 'PV 2', clientWarnedOn: '2026-03-02' };
  expect(await life.refused('recordErasure', { ...erase, erasedOn: '2026-03-09' })).toEqual(['DATE_OUT_OF_PERIOD']);
  await life.did('recordErasure', { ...erase, erasedOn: '2026-03-10' });
  expect(await life.refused('recordErasure', { ...erase, erasedOn: '2026-03-10' })).toEqual(['ALREADY_EXISTS']);
  expect(await life.says(contractId, 'status end { erasedOn erasureProof }')).toEqual({
    status: 'ENDED',
    end: { erasedOn: '2026-03-10', erasureProof: 'PV 2' },
  });
});

const SERVER = {
  termsPack: { key: 'icodia-server', version: 2 },
  termMonths: 12,
  priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '62.00 EUR' }],
  modules: [{ key: 'level-1' }],
};
const ORDER = 'status termLastDay order { sentOn amount validateBy validatedOn } suspension { reason from }';

test('an order that the client validates late opens a new term that day', async () => {
  const contractId = await active('E-ORDER', '2025-01-08', SERVER);
  life.to('2025-12-01');
  await run();
  const waits = { sentOn: '2025-12-01', amount: '744.00 EUR', validateBy: '2026-01-07', validatedOn: null };
  const sent = await life.did<{ contract: object }>('sendOrder', { contractId }, `contract { ${ORDER} }`);
  expect(sent.contract).toEqual({ status: 'ACTIVE', termLastDay: '2026-01-07', order: waits, suspension: null });
  life.to('2026-01-08');
  expect(await life.says(contractId, ORDER)).toEqual({
    status: 'SUSPENDED',
    termLastDay: '2026-01-07',
    order: waits,
    suspension: { reason: 'ORDER_NOT_VALIDATED', from: '2026-01-08' },
  });
  life.to('2026-01-15');
  const renewal = async () => {
    const { allowedTransitions } = await life.says<{ allowedTransitions: { move: string }[] }>(
      contractId,
      'allowedTransitions { move to allowed mutation reason }',
    );
    return allowedTransitions.find(({ move }) => move === 'RENEW');
  };
  expect(await renewal()).toEqual({
    move: 'RENEW',
    to: 'ACTIVE',
    allowed: true,
    mutation: 'validateOrder',
    reason: null,
  });
  await life.did('validateOrder', { contractId }, '', 'client');
  expect(await renewal()).toMatchObject({
    allowed: false,
    reason: 'The contract is renewed only by an order, to be validated by 2027-01-14.',
  });
  const recorded = await api.database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
    tx.query(
      {
        name: 'test:order-validated',
        text:
          `SELECT e.recorded_at >= (SELECT max(v.recorded_at) FROM contract_version v WHERE v.contract_id = $1) AS after ` +
          `FROM event e WHERE e.contract_id = $1 AND e.kind = 'RENEWAL_ORDER_VALIDATED'`,
      },
      [contractId],
    ),
  );
  expect(recorded).toEqual([{ after: true }]);
  const goesOn = { status: 'ACTIVE', termLastDay: '2027-01-14', order: { ...waits, validatedOn: '2026-01-15' } };
  expect(await life.says(contractId, ORDER)).toEqual({ ...goesOn, suspension: null });
  expect(await run()).toBe(0);
  expect(await life.refused('validateOrder', { contractId })).toEqual(['ORDER_NOT_EXPECTED']);
  // A security risk suspends without notice.
  life.to('2026-03-02');
  await life.did('suspendContract', { contractId, reason: 'SECURITY_RISK', note: 'Flaw', from: '2026-03-02' });
  expect(await life.says(contractId, 'status')).toEqual({ status: 'SUSPENDED' });
});

test('an order that is validated in time goes on after the present term', async () => {
  const contractId = await active('E-ORDER-2', '2025-01-08', SERVER);
  life.to('2026-01-07');
  await life.did('sendOrder', { contractId });
  await life.did('validateOrder', { contractId }, '', 'client');
  expect(await life.says(contractId, 'status termLastDay')).toEqual({ status: 'ACTIVE', termLastDay: '2026-01-07' });
  expect(await life.refused('sendOrder', { contractId })).toEqual(['ORDER_NOT_EXPECTED']);
  life.to('2026-01-08');
  expect(await life.says(contractId, 'status termLastDay')).toEqual({ status: 'ACTIVE', termLastDay: '2027-01-07' });
  expect(await run()).toBe(1);
  expect(await run()).toBe(0);
  expect(await life.says(contractId, 'status termLastDay')).toEqual({ status: 'ACTIVE', termLastDay: '2027-01-07' });
});
