import path from 'node:path';
import { stopClosing } from '../../api/app/closing/stop-closing';
import { excludePeriod } from '../../api/app/incident/exclude-period';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { refundLongOutage } from '../../api/app/outage/refund-long-outage';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { loadTermsPack } from '../../api/app/terms/load-terms-pack';
import { heldAt } from '../../api/domain/time/clock';
import { closingRunsById } from '../../api/store/closing/closing.store';
import { rows } from '../../api/store/rows';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { invoicing } from '../support/furnish-invoices';
import {
  activeContract,
  allPenaltiesOf,
  asset,
  incident,
  on,
  reading,
  responded,
  restored,
} from '../support/made-contract';
import { closed, PACKS, started, worked } from '../support/portfolio';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Month caps are used in the order of the deadlines, however late or out of order things were
 * recorded (`generic-2017` art. 6, `owl-monitoring` s. 5c).
 */

let database: TestDatabase;
let tenant: Tenant;
beforeEach(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Order');
  await invoicing(tenant, tenant.clientId);
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
  await database.drop();
});

/** Of each penalty: the day of its breach, state, amount. */
async function penaltiesOf(contractId: string): Promise<readonly string[]> {
  const found = await reading(tenant, (read) => allPenaltiesOf(read, [contractId]));
  return found.map(({ status, amount, breachedAt }) => `${breachedAt.slice(8, 10)} ${status} ${amount}`);
}

/** The id of a critical incident of a day, answered at an instant. */
async function missed(contractId: string, day: string, answeredAt: string, channel: 'EMAIL' | 'WEB'): Promise<string> {
  const id = await incident(tenant, contractId, `2026-03-${day}T08:00:00Z`, { channel });
  await responded(tenant, id, answeredAt);
  return id;
}

describe('due without a claim: a cap of 5 %', () => {
  // Three of them are 15.00 each, and together no more than 25.00.
  const watched = () => activeContract(tenant, PACKS['owl-monitoring']);

  test('what was recorded late takes its place before what is accepted by itself', async () => {
    const contractId = await watched();
    const early = await incident(tenant, contractId, '2026-03-02T08:00:00Z', { channel: 'EMAIL' });
    await missed(contractId, '03', '2026-03-04T12:00:00Z', 'EMAIL');
    await missed(contractId, '05', '2026-03-06T12:00:00Z', 'EMAIL');
    // The first of them is answered, and recorded, last.
    await responded(tenant, early, '2026-03-09T12:00:00Z');
    expect(await penaltiesOf(contractId)).toEqual([
      '03 ASSESSED 15.00 EUR',
      '05 ASSESSED 10.00 EUR',
      '02 ASSESSED 0.00 EUR',
    ]);
    const runId = await closed(tenant, '2026-03', '2026-04-02T08:00:00Z');
    const all = await penaltiesOf(contractId);
    expect(all.filter((each) => !each.includes('REVERSED')).sort()).toEqual([
      '02 ACCEPTED 15.00 EUR',
      '03 ACCEPTED 10.00 EUR',
      '05 ACCEPTED 0.00 EUR',
    ]);
    expect(all.filter((each) => each.includes('REVERSED'))).toHaveLength(3);
    const [run] = await reading(tenant, (read) => closingRunsById(read, [runId]));
    // Those of zero are accepted too, and nothing is credited for them.
    expect(run).toMatchObject({ penaltiesCredited: 2, contractsRefused: 0 });
    // Closed again, nothing is left to put in order.
    await closed(tenant, '2026-03', '2026-04-03T08:00:00Z');
    expect(await penaltiesOf(contractId)).toEqual(all);
  });

  test('what was credited is left alone, and counts first', async () => {
    const contractId = await watched();
    await missed(contractId, '03', '2026-03-04T12:00:00Z', 'EMAIL');
    await closed(tenant, '2026-03', '2026-04-02T08:00:00Z');
    expect(await penaltiesOf(contractId)).toEqual(['03 ACCEPTED 15.00 EUR']);
    // Recorded in April, of March: 10.00 are left, and it is accepted with April.
    const late = await incident(tenant, contractId, '2026-03-02T08:00:00Z', { channel: 'EMAIL' });
    await responded(tenant, late, '2026-04-07T12:00:00Z');
    await closed(tenant, '2026-04', '2026-05-02T08:00:00Z');
    expect(await penaltiesOf(contractId)).toEqual(['03 ACCEPTED 15.00 EUR', '02 ACCEPTED 10.00 EUR']);
  });
});

describe('due when claimed: no more than the forfait of the month', () => {
  // March 2026 has 154 hours of opening: an hour of delay is 5 × 150 ÷ 154 = 4.87…
  const byTheHour = () => activeContract(tenant, PACKS['generic-2017']);

  async function cutTwice(contractId: string): Promise<void> {
    const early = await incident(tenant, contractId, '2026-03-02T09:00:00Z', { channel: 'WEB' });
    await missed(contractId, '03', '2026-03-05T15:00:00Z', 'WEB');
    await responded(tenant, early, '2026-03-09T15:00:00Z');
  }

  test('incidents that were answered out of order are put in order by reversal, and explain themselves', async () => {
    const contractId = await byTheHour();
    await cutTwice(contractId);
    const before = await penaltiesOf(contractId);
    // The closing puts nothing right that is not wrong before.
    expect(before[0]).toMatch(/^03 ASSESSED/);
    await closed(tenant, '2026-03', '2026-04-02T08:00:00Z');
    const found = await reading(tenant, (read) => allPenaltiesOf(read, [contractId]));
    const standing = found.filter(({ status }) => status !== 'REVERSED');
    const sum = standing.reduce((total, { amount }) => total + Number(amount.split(' ')[0]), 0);
    expect(sum).toBeLessThanOrEqual(150);
    const [first, second] = [...standing].sort((a, b) => (a.breachedAt < b.breachedAt ? -1 : 1));
    // The earlier deadline took all that its delay came to, or the whole cap; the later one what was left.
    const left = 150 - Number(first!.amount.split(' ')[0]);
    expect(Number(second!.amount.split(' ')[0])).toBeLessThanOrEqual(left + 0.001);
    const text = JSON.stringify(second!.explanation);
    expect(text).toContain(`"value":"${left.toFixed(2)}"`);
    expect(await penaltiesOf(contractId)).not.toEqual(before);
    const reasons = await reading(tenant, (read) =>
      read.query<{ reason: string }>({
        name: 'test:reasons',
        text: `SELECT DISTINCT payload->>'reason' AS reason FROM event WHERE kind = 'PENALTY_REVERSED'`,
      }),
    );
    expect(reasons).toEqual([{ reason: 'the month is closed: its caps are used in the order of the deadlines' }]);
  });

  test('a claim goes on with what takes its place; what the provider accepted stays', async () => {
    const contractId = await byTheHour();
    await cutTwice(contractId);
    const [first] = await reading(tenant, (read) => allPenaltiesOf(read, [contractId]));
    const claim = { penaltyId: first!.id };
    await carryOut(tenant, '2026-03-20T09:00:00Z', (unit) => claimPenalty(unit, claim), { as: 'client' });
    await closed(tenant, '2026-03', '2026-04-02T08:00:00Z');
    const standing = (await penaltiesOf(contractId)).filter((each) => !each.includes('REVERSED'));
    expect(standing.map((each) => each.split(' ').slice(0, 2).join(' ')).sort()).toEqual(['02 ASSESSED', '03 CLAIMED']);
    // Accepted now, it is no longer moved by what is recorded of an earlier deadline.
    const all = await reading(tenant, (read) => allPenaltiesOf(read, [contractId]));
    const carried = all.find(({ status }) => status === 'CLAIMED')!;
    await carryOut(tenant, '2026-04-03T09:00:00Z', (unit) => acceptPenalty(unit, { penaltyId: carried.id }));
    await closed(tenant, '2026-03', '2026-04-04T08:00:00Z');
    expect((await penaltiesOf(contractId)).filter((each) => each.includes('ACCEPTED'))).toEqual([
      `03 ACCEPTED ${carried.amount}`,
    ]);
  });

  test('what is no longer owed makes room for those behind it when the month closes', async () => {
    const contractId = await byTheHour();
    const first = await missed(contractId, '02', '2026-03-09T15:00:00Z', 'WEB');
    await missed(contractId, '03', '2026-03-09T16:00:00Z', 'WEB');
    const cut = (await penaltiesOf(contractId))[1]!;
    expect(cut).toBe('03 ASSESSED 0.00 EUR');
    await carryOut(tenant, '2026-03-10T09:00:00Z', (unit) =>
      excludePeriod(unit, {
        incidentId: first,
        cause: 'FORCE_MAJEURE',
        startedAt: at('2026-03-02T08:00:00Z'),
        endedAt: at('2026-03-09T15:00:00Z'),
      }),
    );
    const runId = await started(tenant, '2026-03', '2026-04-02T08:00:00Z');
    expect(await worked(tenant, runId, '2026-04-02T08:00:00Z')).toBe('DONE');
    const standing = (await penaltiesOf(contractId)).filter((each) => !each.includes('REVERSED'));
    expect(standing).toHaveLength(1);
    expect(standing[0]).toMatch(/^03 ASSESSED (?!0\.00)/);
  });
});

/** Terms by which each incident misses two responses, and long outages are refunded. */
async function loadRefunding(settlement: 'AT_CLOSING' | 'ON_CLAIM'): Promise<void> {
  interface Pack {
    readonly commitments: readonly { readonly key: string }[];
    readonly modules: readonly { readonly key: string; readonly commitments: readonly string[] }[];
    readonly penalties: { readonly policies: readonly object[] };
  }
  const found = readTermsPacks(path.resolve(__dirname, '../../seeds/terms')).find(
    ({ name }) => name === 'owl-monitoring',
  );
  const owl = found!.json as Pack;
  const [first] = owl.commitments;
  const json = {
    ...owl,
    id: 'refunding',
    commitments: [...owl.commitments, { ...first, key: 'response-second' }],
    modules: owl.modules.map((each) =>
      each.key === 'level-3' ? { ...each, commitments: [...each.commitments, 'response-second'] } : each,
    ),
    penalties: { ...owl.penalties, policies: owl.penalties.policies.map((each) => ({ ...each, settlement })) },
    longOutage: { longOutageDays: 2, base: 'ALL', withPenalty: 'HIGHER', article: 'art. 1' },
  };
  await tenant.database.write(tenant.sessions.administrator, (tx) =>
    loadTermsPack(tx, tenant.providerId, { name: 'refunding', json }, heldAt(at('2025-12-01T09:00:00Z'))),
  );
}

test.each(['AT_CLOSING', 'ON_CLAIM'] as const)(
  'a refund of a long outage follows the penalties that are put in order, once (%s)',
  async (settlement) => {
    await loadRefunding(settlement);
    const contractId = await activeContract(tenant, {
      ...PACKS['owl-monitoring'],
      termsPack: { key: 'refunding', version: 1 },
    });
    const early = await incident(tenant, contractId, '2026-03-02T08:00:00Z', { channel: 'EMAIL' });
    await missed(contractId, '03', '2026-03-04T12:00:00Z', 'EMAIL');
    await responded(tenant, early, '2026-03-09T12:00:00Z');
    await restored(tenant, early, '2026-03-09T13:00:00Z');
    const asked = { incidentId: early, askedOn: on('2026-03-10'), note: 'N' };
    await carryOut(tenant, '2026-03-10T09:00:00Z', (unit) => refundLongOutage(unit, asked));
    await closed(tenant, '2026-03', '2026-04-02T08:00:00Z');
    const standing = (await penaltiesOf(contractId)).filter((each) => !each.includes('REVERSED'));
    expect(standing.map((each) => each.replace(/ [A-Z]+ /, ' ')).sort()).toEqual([
      '02 10.00 EUR',
      '02 15.00 EUR',
      '03 0.00 EUR',
      '03 0.00 EUR',
    ]);
    const issued = await reading(tenant, (read) =>
      read.query<{ kind: string; amount: string }>({
        name: 'test:refunds',
        text: `SELECT kind, amount FROM billing_adjustment WHERE kind <> 'PENALTY_CREDIT' ORDER BY recorded_at, id`,
      }),
    );
    // Seven days of 31 at 500.00, and what is owed for its late answers now.
    expect(issued.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual([
      'LONG_OUTAGE_CREDIT -112.90',
      'CORRECTION 25.00',
    ]);
  },
);

test('what a closing left open that was stopped is settled with the next month', async () => {
  const contractId = await activeContract(tenant, PACKS['generic-2017']);
  const hosted = await activeContract(tenant, PACKS['omr-hosted']);
  await asset(tenant, hosted);
  await closed(tenant, '2026-11', '2026-12-01T09:00:00Z');
  const early = await incident(tenant, contractId, '2026-12-02T09:00:00Z', { channel: 'WEB' });
  const late = await incident(tenant, contractId, '2026-12-03T09:00:00Z', { channel: 'WEB' });
  await responded(tenant, late, '2026-12-09T14:00:00Z');
  await responded(tenant, early, '2026-12-09T15:00:00Z');
  const before = await penaltiesOf(contractId);
  const closingRunId = await started(tenant, '2026-12', '2027-01-02T08:00:00Z');
  await carryOut(tenant, '2027-01-02T08:00:01Z', (unit) => stopClosing(unit, { closingRunId }));
  const runId = await closed(tenant, '2027-01', '2027-02-02T08:00:00Z');
  const [run] = await reading(tenant, (read) => closingRunsById(read, [runId]));
  expect(run).toMatchObject({ startsOn: '2026-12-01', endsBefore: '2027-02-01', contractsRefused: 0 });
  // The earlier deadline takes the cap first.
  const standing = (await penaltiesOf(contractId)).filter((each) => !each.includes('REVERSED'));
  expect(before.map((each) => each.slice(0, 2))).toEqual(['03', '02']);
  expect(standing).toHaveLength(2);
  expect(standing).not.toEqual(before);
  const years = await reading(tenant, (read) =>
    read.query<{ year: number }>({
      name: 'test:years',
      text: `SELECT payload->'year' AS year FROM event WHERE kind = 'YEAR_ASSESSED'`,
    }),
  );
  expect(years).toEqual([{ year: 2026 }]);
});

test('what a closing left open that left contracts out is settled with the next month', async () => {
  await activeContract(tenant, { ...PACKS['pro-controle'], clientId: tenant.otherClientId });
  await closed(tenant, '2026-03', '2026-04-02T08:00:00Z');
  const runId = await closed(tenant, '2026-04', '2026-05-02T08:00:00Z');
  const [run] = await reading(tenant, (read) => closingRunsById(read, [runId]));
  expect(run).toMatchObject({ startsOn: '2026-01-01', contractsRefused: 1 });
});
