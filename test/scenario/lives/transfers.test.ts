import { passTimeEverywhere } from '../../../api/app/lifecycle/pass-time-everywhere';
import { silentLog } from '../../../api/store/database/store-log';
import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { unsound } from '../../support/soundness';
import type { TestApi } from '../../support/test-api';
import { causeOf, detailsOf, inOneLine } from '../detailed';
import { FACTS, HandingOver, HOSTED, NEW, signed, type Handed } from './handing-over';

/** Contracts that are handed over to another client (`omr-hosted` art. 20; C. civ. art. 1216). */

let sale: HandingOver;
beforeAll(async () => {
  sale = await HandingOver.begin('transfers');
});
afterEach(async () => {
  expect(await unsound(sale.api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
afterAll(() => sale.api.close());

const run = (): Promise<number> =>
  passTimeEverywhere({ database: sale.api.database, clock: sale.api.clock, log: silentLog });

/** What an index would make of a contract's prices: it has risen since they were set. */
async function revised(api: TestApi, contractId: string): Promise<object> {
  const values = [
    ['2024-Q3', '2024-12-20', '100.0'],
    ['2025-Q1', '2025-04-10', '104.0'],
    ['2025-Q3', '2025-12-20', '110.0'],
  ];
  const { simulateIndexation } = await api.ask<{ simulateIndexation: { simulation: object } }>(
    api.keys.administrator,
    `query ($input: SimulateIndexationInput!) { simulateIndexation(input: $input) { refusals { code } simulation {
      before after revisions { revisedOn prices { key newPrice } } } } }`,
    {
      input: {
        contractId,
        until: '2026-06-30',
        indexValues: values.map(([period, publishedOn, value]) => ({ period, publishedOn, value })),
      },
    },
  );
  return simulateIndexation;
}

test('a contract goes on with another client, and what happened stays with the former one', async () => {
  const contractId = await sale.active('2025-01-01');
  const asset = { contractId, kind: 'SERVER', ownership: 'DEDICATED', quantity: 1 };
  const made = await sale.life.did<{ asset: { id: string } }>(
    'addAsset',
    { ...asset, designation: 'SRV-1', serialNumber: `SN-${sale.number()}` },
    'asset { id }',
  );
  await sale.life.did('addAsset', { ...asset, designation: 'VM-1', kind: 'VIRTUAL_MACHINE', parentId: made.asset.id });
  await sale.life.did('addAsset', { ...asset, designation: 'OLD', coveredUntil: '2025-02-01' });
  sale.life.to('2025-03-04T15:00:00Z');
  const work = { technician: 'T', minutes: 60, mode: 'REMOTE', kind: 'CURATIVE', providerFault: false, report: 'Done' };
  await sale.life.did('recordIntervention', { contractId, ...work, startedAt: '2025-03-04T09:00:00Z' });
  sale.life.to('2025-05-20');
  const before = await sale.life.says<Record<string, unknown>>(contractId, FACTS);
  const prices = await revised(sale.api, contractId);
  expect(prices).toMatchObject({ simulation: { before: '1200.00 EUR', revisions: [{ revisedOn: '2026-01-01' }] } });

  const done = await sale.life.did<Handed>('transferContract', sale.input(contractId, '2025-05-16'), NEW);
  const newId = done.newContract.id;
  // 3 × 1200 for the 91 days of April, May and June, of which 46 are left.
  expect(done.billingAdjustments).toEqual([
    {
      kind: 'PREPAID_CREDIT',
      amount: '-1819.78 EUR',
      occurredOn: '2025-05-16',
      label: { en: 'Contract handed over: days from 2025-05-16 to before 2025-07-01' },
      contract: { id: contractId },
    },
    {
      kind: 'PRORATION',
      amount: '1819.78 EUR',
      occurredOn: '2025-05-16',
      label: { en: 'Contract taken over: days from 2025-05-16 to before 2025-07-01' },
      contract: { id: newId },
    },
  ]);
  for (const [id, line] of [
    [contractId, 'PREPAID_CREDIT -1819.78 EUR, 2025-05-16/2025-06-30, no product, S 20'],
    [newId, 'PRORATION 1819.78 EUR, 2025-05-16/2025-06-30, no product, S 20'],
  ] as const) {
    const moved = (await detailsOf(sale.api, id)).at(-1)!;
    expect([inOneLine(moved), causeOf(moved)]).toEqual([line, { kind: 'TRANSFER', transfer: { on: '2025-05-16' } }]);
  }
  const after = await sale.life.says<Record<string, unknown>>(newId, FACTS);
  const same = 'termLastDay directDebit invoicedBy billingPeriodMonths monthlyForfait modules priceComponents overrides'
    .concat(' upcomingDates allowedTransitions status')
    .split(' ');
  for (const name of same) expect([name, after[name]]).toEqual([name, before[name]]);
  expect(await revised(sale.api, newId)).toEqual(prices);
  expect(after).toMatchObject({
    startsOn: '2025-05-16',
    incidents: { nodes: [] },
    unitAccounts: [
      {
        key: 'UT',
        balance: 12,
        unitPrice: '27.50 EUR',
        entries: { nodes: [{ kind: 'TRANSFER', units: 12, balanceAfter: 12 }] },
      },
    ],
    assets: {
      nodes: [
        { designation: 'SRV-1', coveredFrom: '2025-05-16', coveredUntil: null, parent: null },
        { designation: 'VM-1', coveredFrom: '2025-05-16', parent: { designation: 'SRV-1' } },
      ],
    },
  });
  expect(await sale.life.says(contractId, FACTS)).toMatchObject({
    status: 'TERMINATED',
    termLastDay: '2027-12-31',
    unitAccounts: [
      {
        balance: 0,
        entries: {
          nodes: [
            { kind: 'OPENING', units: 16 },
            { kind: 'DEBIT', units: -4 },
            { kind: 'TRANSFER', units: -12, balanceAfter: 0 },
          ],
        },
      },
    ],
    assets: {
      nodes: [
        { designation: 'SRV-1', coveredUntil: '2025-05-15' },
        { designation: 'VM-1', coveredUntil: '2025-05-15' },
        { designation: 'OLD', coveredUntil: '2025-02-01' },
      ],
    },
  });
  // No fee is due, and no data is handed back or erased: it went along.
  const END = 'end { lastDay erasureOn } reversibility: end { reversibility { choice } }';
  expect(await sale.life.says(contractId, END)).toEqual({
    end: { lastDay: '2025-05-15', erasureOn: null },
    reversibility: { reversibility: null },
  });
  const handBack = { contractId, choice: 'HAND_BACK', receivedOn: '2025-05-20' };
  expect(await sale.life.refused('requestReversibility', handBack)).toEqual(['REVERSIBILITY_NOT_OFFERED']);
});

test('what was recorded of service stays where it was, also penalties of incidents of before', async () => {
  const contractId = await sale.active('2025-01-01');
  await sale.life.did('addAsset', {
    contractId,
    kind: 'SERVER',
    ownership: 'DEDICATED',
    quantity: 1,
    designation: 'S',
  });
  sale.life.to('2025-03-20T17:00:00Z');
  const incident = { contractId, severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'TELEPHONE' };
  const { incident: reported } = await sale.life.did<{ incident: { id: string } }>(
    'reportIncident',
    { ...incident, description: 'Out', receivedAt: '2025-03-20T08:00:00Z' },
    'incident { id }',
  );
  sale.life.to('2025-04-10');
  const { newContract } = await sale.life.did<Handed>('transferContract', sale.input(contractId, '2025-04-01'), NEW);
  // Restored too late, as is found once the contract is the new client's.
  await sale.life.did('restoreIncident', { incidentId: reported.id, restoredAt: '2025-03-21T16:00:00Z' });
  const MONEY = 'incidents(first: 5) { nodes { id } } penalties(first: 5) { nodes { amount } }';
  const former = await sale.life.says<{ penalties: { nodes: object[] } }>(contractId, MONEY);
  expect(former.penalties.nodes.length).toBeGreaterThan(0);
  expect(await sale.life.says(newContract.id, MONEY)).toEqual({ incidents: { nodes: [] }, penalties: { nodes: [] } });
});

test('notice, planned changes and renewals go along, and years and periods are counted from the first day of all', async () => {
  const contractId = await sale.active('2022-01-31', sale.morel, { ...HOSTED, termMonths: 12 });
  sale.life.to('2025-03-03');
  await sale.life.did('amendContract', {
    contractId,
    effectiveOn: '2025-09-01',
    subject: 'Dearer',
    clientSignature: signed('M. Morel'),
    providerSignature: signed('P. Petit'),
    changes: {
      prices: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
      modules: [{ key: 'A', active: false }],
      overrides: [],
    },
  });
  sale.life.to('2025-06-10');
  const notice = { contractId, by: 'PROVIDER', form: 'REGISTERED_LETTER', proof: 'L-1' };
  await sale.life.did('giveNotice', { ...notice, sentOn: '2025-06-10' });
  const { newContract, billingAdjustments } = await sale.life.did<Handed>(
    'transferContract',
    sale.input(contractId, '2025-06-11', { effectiveOn: '2025-06-10' }),
    NEW,
  );
  // The period goes from 30 April to before 31 July: 92 days, of which 51 are left.
  expect(billingAdjustments.map(({ amount }) => amount)).toEqual(['-1995.65 EUR', '1995.65 EUR']);
  const LIFE = `status startsOn termLastDay notice { by givenOn termLastDay } monthlyForfait
    modules(first: 30) { nodes { key active } }`;
  expect(await sale.life.says(newContract.id, LIFE)).toMatchObject({
    status: 'NOTICE_GIVEN',
    termLastDay: '2026-01-30',
    notice: { by: 'PROVIDER', termLastDay: '2026-01-30' },
    monthlyForfait: '1200.00 EUR',
  });
  sale.life.to('2025-09-02');
  await run();
  const { monthlyForfait, modules } = await sale.life.says<{
    monthlyForfait: string;
    modules: { nodes: { key: string; active: boolean }[] };
  }>(newContract.id, LIFE);
  expect(monthlyForfait).toBe('1300.00 EUR');
  expect(modules.nodes.find(({ key }) => key === 'A')).toEqual({ key: 'A', active: false });
  sale.life.to('2026-01-31');
  expect(await sale.life.says(newContract.id, 'status termLastDay')).toEqual({
    status: 'ENDED',
    termLastDay: '2026-01-30',
  });
  expect(await sale.life.says(contractId, 'status')).toEqual({ status: 'TERMINATED' });
});

test('dated back, all periods that were invoiced since go over, and terms that followed follow there', async () => {
  const contractId = await sale.active('2022-06-15', sale.morel, { ...HOSTED, termMonths: 36 });
  sale.life.to('2025-07-01');
  expect(await sale.life.says(contractId, 'termLastDay')).toEqual({ termLastDay: '2026-06-14' });
  const { newContract, billingAdjustments } = await sale.life.did<Handed>(
    'transferContract',
    sale.input(contractId, '2025-06-01'),
    NEW,
  );
  expect(billingAdjustments.map(({ amount }) => amount)).toEqual([
    '-547.83 EUR',
    '547.83 EUR',
    '-3600.00 EUR',
    '3600.00 EUR',
  ]);
  expect(await sale.life.says(newContract.id, 'status termLastDay')).toEqual({
    status: 'ACTIVE',
    termLastDay: '2026-06-14',
  });
  expect(await sale.life.says(contractId, 'termLastDay end { lastDay }')).toEqual({
    termLastDay: '2025-06-14',
    end: { lastDay: '2025-05-31' },
  });
  // Handed on once more within the period, the new client gets back what it was charged for the rest.
  const again = sale.input(newContract.id, '2025-06-10', { toClientId: await sale.client('Scierie Blanc') });
  const next = await sale.life.did<Handed>('transferContract', again, NEW);
  expect(next.billingAdjustments.map(({ amount }) => amount)).toEqual([
    '-195.65 EUR',
    '195.65 EUR',
    '-3600.00 EUR',
    '3600.00 EUR',
  ]);
});
