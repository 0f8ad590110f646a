import { giveNotice } from '../../api/app/lifecycle/give-notice';
import { terminateContract } from '../../api/app/lifecycle/terminate-contract';
import { refundLongOutage } from '../../api/app/outage/refund-long-outage';
import { simulateTermination } from '../../api/app/simulation/simulate-termination';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import { billingStretches } from '../../api/domain/invoicing/billing-stretches';
import { outageRefundsOf } from '../../api/domain/outages/recorded-refunds';
import { adjustmentsById } from '../../api/store/billing/billing.store';
import { rows } from '../../api/store/rows';
import { activeContract, asset, eur, incident, on, penalties, reading, restored } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** What an end undoes that is recorded once days after it were invoiced and served. */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Ended late');
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

const notice = (contractId: string, when: string, as: 'administrator' | 'client') =>
  carryOut(
    tenant,
    when,
    (unit) =>
      giveNotice(unit, { contractId, by: 'CLIENT', sentOn: on('2026-05-01'), form: 'REGISTERED_LETTER', proof: 'RK' }),
    { as },
  );

async function credited(ids: readonly string[]): Promise<readonly string[]> {
  const found = await reading(tenant, (read) => adjustmentsById(read, ids));
  return ids.map((id) => {
    const { kind, amount, occurredOn } = found.find((each) => each.id === id)!;
    return `${kind} ${amount} ${occurredOn}`;
  });
}

/** 1 200.00 a month, three months in advance, until 31 December 2026, then renewed. */
const yearly = () => activeContract(tenant, { termMonths: 12, modules: [{ key: 'A', active: true }] });

test.each(['administrator', 'client'] as const)(
  'a notice that the %s records after the renewal credits each period invoiced since',
  async (who) => {
    const contractId = await yearly();
    const given = await notice(contractId, '2027-04-02T09:00:00Z', who);
    expect(await credited(given.billingAdjustmentIds)).toEqual([
      'PREPAID_CREDIT -3600.00 EUR 2027-01-01',
      'PREPAID_CREDIT -3600.00 EUR 2027-01-01',
    ]);
  },
);

test('a notice that is recorded in its term credits nothing', async () => {
  const contractId = await yearly();
  const given = await notice(contractId, '2026-10-02T09:00:00Z', 'administrator');
  expect(given.billingAdjustmentIds).toEqual([]);
});

describe('an incident after the end', () => {
  const late = async (contractId: string) => {
    const incidentId = await incident(tenant, contractId, '2027-02-01T09:00:00Z');
    const [penalty] = await restored(tenant, incidentId, '2027-02-03T16:00:00Z');
    return penalty!;
  };
  async function hosted(): Promise<string> {
    const contractId = await activeContract(tenant, { termMonths: 12 });
    await asset(tenant, contractId);
    return contractId;
  }

  test('has no penalty once the notice is recorded', async () => {
    const contractId = await hosted();
    const penalty = await late(contractId);
    expect(penalty.status).toBe('ASSESSED');
    await notice(contractId, '2027-03-02T09:00:00Z', 'administrator');
    expect((await penalties(tenant, [penalty.id]))[0]!.status).toBe('REVERSED');
  });

  test('has no penalty once a termination is dated back', async () => {
    const contractId = await hosted();
    const penalty = await late(contractId);
    await carryOut(tenant, '2027-03-02T09:00:00Z', async (unit) => {
      const end = { contractId, effectiveOn: on('2027-01-20'), reason: 'AGREED' } as const;
      const source = { read: unit.tx, library: unit.terms, providerId: tenant.providerId, now: unit.now };
      const shown = await simulateTermination(source, end);
      const confirmedTotal = shown.ok ? shown.value.simulation.total : eur('0.00');
      return terminateContract(unit, { ...end, by: 'CLIENT', note: 'N', confirmedTotal });
    });
    expect((await penalties(tenant, [penalty.id]))[0]!.status).toBe('REVERSED');
  });
});

async function share(contractId: string): Promise<string> {
  const library = termsLibraryOf(tenant.database);
  const dated = await reading(tenant, (read) => library.timelinesOf(read, tenant.providerId, [contractId]));
  const [refund] = outageRefundsOf(dated.get(contractId)!);
  return `${refund!.daysOut} ${refund!.share}`;
}

test('the refund of an outage counts no day after the end', async () => {
  const contractId = await yearly();
  const incidentId = await incident(tenant, contractId, '2026-12-28T08:00:00Z');
  await restored(tenant, incidentId, '2027-01-11T08:00:00Z');
  const refund = { incidentId, askedOn: on('2027-01-12'), note: 'N' };
  await carryOut(tenant, '2027-01-12T09:00:00Z', (unit) => refundLongOutage(unit, refund));
  expect(await share(contractId)).toBe('14 556.52 EUR');
  await notice(contractId, '2027-02-02T09:00:00Z', 'administrator');
  // Four days of the 92 of the last quarter that was served.
  expect(await share(contractId)).toBe('4 156.52 EUR');
});

test('nothing is invoiced while an order is waited for, and periods are counted anew after it', () => {
  const states = [
    { value: { status: 'ACTIVE' }, from: on('2025-01-08'), toExclusive: on('2026-01-08') },
    {
      value: { status: 'SUSPENDED', because: 'ORDER_NOT_VALIDATED' },
      from: on('2026-01-08'),
      toExclusive: on('2026-01-15'),
    },
    { value: { status: 'ACTIVE' }, from: on('2026-01-15'), toExclusive: null },
  ] as const;
  expect(billingStretches(on('2025-01-08'), states)).toEqual([
    { startsOn: '2025-01-08', endExclusive: '2026-01-08' },
    { startsOn: '2026-01-15', endExclusive: null },
  ]);
  expect(billingStretches(on('2025-01-08'), [states[0], { ...states[1], toExclusive: null }])).toEqual([
    { startsOn: '2025-01-08', endExclusive: '2026-01-08' },
  ]);
});
