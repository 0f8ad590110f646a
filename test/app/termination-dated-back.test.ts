import { terminateContract } from '../../api/app/lifecycle/terminate-contract';
import { refundLongOutage } from '../../api/app/outage/refund-long-outage';
import { simulateTermination } from '../../api/app/simulation/simulate-termination';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import { formatMoney } from '../../api/domain/money/format-money';
import { outageRefundsOf } from '../../api/domain/outages/recorded-refunds';
import { rows } from '../../api/store/rows';
import { activeContract, eur, incident, on, reading, restored } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** 1 200.00 a month are invoiced three months in advance, from 1 January 2026 on. */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Dated back');
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

/** What a termination credits of what was paid: of each period from its first day on. */
async function credits(contractId: string, when: string, effectiveOn: string): Promise<readonly string[]> {
  const { database: store, providerId } = tenant;
  const shown = await reading(tenant, (read) => {
    const source = { read, library: termsLibraryOf(store), providerId, now: at(when) };
    return simulateTermination(source, { contractId, effectiveOn: on(effectiveOn), reason: 'AGREED' });
  });
  if (!shown.ok) throw new Error(shown.refusals[0]?.message);
  const { prepaid, simulation } = shown.value;
  return prepaid.map(({ start }, place) => `${start} ${formatMoney(simulation.prepaid[place]!.credit)}`);
}

test.each([
  // 17 of the 90 days of the first quarter, and what was paid for the two after it.
  [
    'within a period, two of which are paid since',
    '2026-07-20',
    '2026-03-15',
    ['2026-01-01 680.00 EUR', '2026-04-01 3600.00 EUR', '2026-07-01 3600.00 EUR'],
  ],
  [
    'on the first day of a period that was paid',
    '2026-07-20',
    '2026-04-01',
    ['2026-04-01 3600.00 EUR', '2026-07-01 3600.00 EUR'],
  ],
  ['today, on the first day of a period', '2026-07-01', '2026-07-01', ['2026-07-01 3600.00 EUR']],
  ['to come, within the present period', '2026-07-20', '2026-09-30', ['2026-07-01 39.13 EUR']],
  ['to come, on the first day of the next period', '2026-07-20', '2026-10-01', []],
  ['to come, within a later period', '2026-07-20', '2026-11-15', []],
])('a termination %s credits what was paid for days without service', async (_what, today, effectiveOn, found) => {
  expect(await credits(await activeContract(tenant), `${today}T10:00:00Z`, effectiveOn)).toEqual(found);
});

describe('the refund of an outage that goes on after the end', () => {
  const terminate = (contractId: string) =>
    carryOut(tenant, '2026-03-26T09:00:00Z', async (unit) => {
      const end = { contractId, effectiveOn: on('2026-03-15'), reason: 'AGREED' } as const;
      const source = { read: unit.tx, library: unit.terms, providerId: tenant.providerId, now: unit.now };
      const shown = await simulateTermination(source, end);
      const confirmedTotal = shown.ok ? shown.value.simulation.total : eur('0.00');
      return terminateContract(unit, { ...end, by: 'CLIENT', note: 'N', confirmedTotal });
    });
  const refund = (incidentId: string, when: string) =>
    carryOut(tenant, when, (unit) => refundLongOutage(unit, { incidentId, askedOn: on('2026-03-25'), note: 'N' }));
  const shares = async (contractId: string) => {
    const library = termsLibraryOf(tenant.database);
    const dated = await reading(tenant, (read) => library.timelinesOf(read, tenant.providerId, [contractId]));
    return outageRefundsOf(dated.get(contractId)!).map(({ daysOut, share }) => `${daysOut} ${share}`);
  };
  async function outage(): Promise<{ readonly contractId: string; readonly incidentId: string }> {
    const contractId = await activeContract(tenant, { modules: [{ key: 'A', active: true }] });
    const incidentId = await incident(tenant, contractId, '2026-03-10T08:00:00Z');
    await restored(tenant, incidentId, '2026-03-25T08:00:00Z');
    return { contractId, incidentId };
  }

  // 40.00 a day: five days from 10 to 14 March. Those after them are credited by the termination.
  test('counts the days with service', async () => {
    const { contractId, incidentId } = await outage();
    await terminate(contractId);
    await refund(incidentId, '2026-03-27T09:00:00Z');
    expect(await shares(contractId)).toEqual(['5 200.00 EUR']);
  });

  test('is corrected by a termination that is recorded after it', async () => {
    const { contractId, incidentId } = await outage();
    await refund(incidentId, '2026-03-25T09:00:00Z');
    expect(await shares(contractId)).toEqual(['15 600.00 EUR']);
    await terminate(contractId);
    expect(await shares(contractId)).toEqual(['5 200.00 EUR']);
  });
});
