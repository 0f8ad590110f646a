import { assessDowntimeYear } from '../../api/app/penalty/assess-downtime-year';
import { activeContract, asset, eur, incident, penalties, restored } from '../support/made-contract';
import { addMoney } from '../support/add-money';
import { amountAt, projected, written } from '../support/projected';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';

/** What runs costs, as the API projects it, against what is assessed when it is restored. */

let api: TestApi;
let tenant: Tenant;
beforeAll(async () => {
  api = await startTestApi('2026-03-02T09:00:00Z');
  tenant = await makeTenant(api.database, 'Projected');
});
afterAll(() => api.close());

const amounts = (found: readonly { readonly amount: string }[]): string => addMoney(found.map(({ amount }) => amount));

/**
 * A hosted contract at 1 000.00 of hosting a month with these modules, a server, and one
 * interruption from Monday 2 March 2026, 09:00 in Paris, on.
 */
async function hostedDown(modules: readonly string[]): Promise<{ contractId: string; incidentId: string }> {
  const contractId = await activeContract(tenant, {
    modules: modules.map((key) => ({ key, active: true })),
    overrides: modules.includes('L') ? [{ parameter: 'downtime-budget.target', value: 'PT7H' }] : [],
  });
  await asset(tenant, contractId);
  return { contractId, incidentId: await incident(tenant, contractId, '2026-03-02T08:00:00Z') };
}

// Open 08:30 to 12:00 and 14:00 to 18:00. Four hours and a half are over at 15:30; four hours more
// on Tuesday at 10:00, eight at 16:00: 10, 20, 30 %.
const RESTORATION = [
  ['2026-03-02T09:00:00Z', '0.00 EUR'],
  ['2026-03-02T14:30:01Z', '100.00 EUR'],
  ['2026-03-03T09:00:01Z', '200.00 EUR'],
  ['2026-03-03T15:00:01Z', '300.00 EUR'],
] as const;

describe('an incident of a hosted contract', () => {
  test('costs by steps, and says the next one', async () => {
    const { incidentId } = await hostedDown(['J', 'K']);
    const projection = await projected(api, tenant.keys.client, 'incident', incidentId);
    expect(written(projection)).toEqual(RESTORATION);
    expect(projection).toMatchObject({
      from: '2026-03-02T09:00:00Z',
      until: '2026-04-01T09:00:00Z',
      amount: '300.00 EUR',
      itemCount: 1,
      items: [{ incident: { id: incidentId }, year: null, policyKey: 'restoration', amount: '300.00 EUR' }],
      steps: { until: '2026-04-01T09:00:00Z', cut: false },
      nextStep: { from: '2026-03-02T14:30:01Z', amount: '100.00 EUR' },
      refusals: [],
    });
  });

  test.each([
    '2026-03-02T14:30:00Z',
    '2026-03-02T14:30:01Z',
    '2026-03-03T09:00:00Z',
    '2026-03-03T09:00:01Z',
    '2026-03-03T15:00:00Z',
    '2026-03-03T15:00:01Z',
    '2026-03-20T15:00:00Z',
  ])('restored at %s is assessed at the step of that instant', async (when) => {
    const { contractId, incidentId } = await hostedDown(['J', 'K']);
    const alone = await projected(api, tenant.keys.client, 'incident', incidentId);
    const whole = await projected(api, tenant.keys.reseller, 'contract', contractId);
    const assessed = amounts(await restored(tenant, incidentId, when));
    expect([amountAt(alone, when), amountAt(whole, when)]).toEqual([assessed, assessed]);
    const after = await projected(api, tenant.keys.client, 'contract', contractId);
    expect(after).toMatchObject({ amount: '0.00 EUR', itemCount: 0, nextStep: null });
  });
});

describe('a hosted contract with a yearly downtime budget of seven hours', () => {
  test('counts the incident and the year: 1, 2 and 3 % of 12 000.00', async () => {
    const { contractId, incidentId } = await hostedDown(['J', 'K', 'L']);
    const projection = await projected(api, tenant.keys.client, 'contract', contractId, {
      until: '2026-03-12T00:00:00Z',
    });
    // Seven hours are used up on Monday at 18:00; ten more on Wednesday at 11:00: 7 h 30 on Tuesday
    // and 2 h 30; thirty more: 5 h on Wednesday, 7 h 30 on Thursday and on Friday on Monday
    // morning.
    expect(written(projection)).toEqual([
      ['2026-03-02T09:00:00Z', '0.00 EUR'],
      ['2026-03-02T14:30:01Z', '100.00 EUR'],
      ['2026-03-03T07:30:01Z', '220.00 EUR'],
      ['2026-03-03T09:00:01Z', '320.00 EUR'],
      ['2026-03-03T15:00:01Z', '420.00 EUR'],
      ['2026-03-04T10:00:01Z', '540.00 EUR'],
      ['2026-03-09T07:30:01Z', '660.00 EUR'],
    ]);
    expect(projection.items).toEqual([
      { incident: { id: incidentId }, year: null, policyKey: 'restoration', amount: '300.00 EUR' },
      { incident: null, year: 2026, policyKey: 'downtime-budget', amount: '360.00 EUR' },
    ]);
  });

  test.each(['2026-03-03T07:30:00Z', '2026-03-03T07:30:01Z', '2026-03-04T10:00:01Z', '2026-03-11T10:00:00Z'])(
    'restored at %s, incident and year are assessed at the step of that instant',
    async (when) => {
      const { contractId, incidentId } = await hostedDown(['J', 'K', 'L']);
      const projection = await projected(api, tenant.keys.client, 'contract', contractId);
      const found = [...(await restored(tenant, incidentId, when))];
      const year = await carryOut(tenant, '2027-01-11T09:00:00Z', (unit) =>
        assessDowntimeYear(unit, { contractId, year: 2026 }),
      );
      found.push(...(await penalties(tenant, year.penaltyId === null ? [] : [year.penaltyId])));
      expect(amountAt(projection, when)).toBe(amounts(found));
    },
  );
});

describe('two incidents of a contract with a monthly cap', () => {
  const MODULES = ['monitoring', 'administration', 'maintenance', 'support'];

  /**
   * Two critical faults, answered by nobody: received at 10:00 and 11:00 in Paris, due two hours
   * later, around the clock.
   */
  async function twoFaults(): Promise<{ contractId: string; ids: readonly [string, string] }> {
    const contractId = await activeContract(tenant, {
      termsPack: { key: 'generic-2017', version: 1 },
      termMonths: 12,
      priceComponents: [{ code: 'FORFAIT', monthlyAmount: eur('900.00') }],
      modules: MODULES.map((key) => ({ key, active: true })),
    });
    const fault = (receivedAt: string): Promise<string> =>
      incident(tenant, contractId, receivedAt, { channel: 'WEB', kind: 'OTHER' });
    // Recorded in the other order: the deadline counts.
    const second = await fault('2026-03-02T10:00:00Z');
    return { contractId, ids: [await fault('2026-03-02T09:00:00Z'), second] };
  }

  // March 2026 has 154 working hours; a started hour of delay is 5 × 900 ÷ 154 = 29.2207….
  test('fill it in the order of their deadlines', async () => {
    api.clock.moveTo(at('2026-03-02T10:00:00Z'));
    const { contractId, ids } = await twoFaults();
    const projection = await projected(api, tenant.keys.client, 'contract', contractId, {
      until: '2026-03-03T12:00:00Z',
    });
    // At 12:00:01 UTC two hours and one: 58.44 + 29.22. Fifteen and fourteen hours: 438.31 +
    // 409.09; sixteen are 467.53, which leave 432.47 of the other's 438.31.
    const steps = written(projection);
    expect(steps.slice(0, 3)).toEqual([
      ['2026-03-02T10:00:00Z', '0.00 EUR'],
      ['2026-03-02T11:00:01Z', '29.22 EUR'],
      ['2026-03-02T12:00:01Z', '87.66 EUR'],
    ]);
    expect(steps.slice(-2)).toEqual([
      ['2026-03-03T01:00:01Z', '847.40 EUR'],
      ['2026-03-03T02:00:01Z', '900.00 EUR'],
    ]);
    // At 12:00 on Tuesday: 25 hours, 730.52; what is left of the cap, of 24 hours, 701.30.
    expect(projection.items.map(({ incident: of, amount }) => [of?.id, amount])).toEqual([
      [ids[0], '730.52 EUR'],
      [ids[1], '169.48 EUR'],
    ]);
  });

  test.each(['2026-03-02T11:00:00Z', '2026-03-02T12:00:01Z', '2026-03-03T01:30:00Z', '2026-03-03T12:00:00Z'])(
    'restored at %s together are assessed at the step of that instant, in whatever order',
    async (when) => {
      const { contractId, ids } = await twoFaults();
      const projection = await projected(api, tenant.keys.client, 'contract', contractId);
      const [first, second] = [await restored(tenant, ids[1], when), await restored(tenant, ids[0], when)];
      expect(amountAt(projection, when)).toBe(amounts([...first, ...second]));
    },
  );

  test('leave one another what was recorded', async () => {
    const { contractId, ids } = await twoFaults();
    // 24 hours are 701.30; 198.70 are left: six hours are 175.32, seven 204.55.
    expect(amounts(await restored(tenant, ids[0], '2026-03-03T11:00:00Z'))).toBe('701.30 EUR');
    const alone = await projected(api, tenant.keys.client, 'incident', ids[1]);
    expect(written(alone).slice(-2)).toEqual([
      ['2026-03-02T17:00:01Z', '175.32 EUR'],
      ['2026-03-02T18:00:01Z', '198.70 EUR'],
    ]);
    expect(written(await projected(api, tenant.keys.client, 'contract', contractId))).toEqual(written(alone));
  });
});
