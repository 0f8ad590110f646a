import { createContract, type CreateContractInput } from '../../api/app/contract/create-contract';
import { loadIncidentTerms, readClocks } from '../../api/app/sla/incident-clocks';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import { adjustmentsById } from '../../api/store/billing/billing.store';
import { unitAccountsOf } from '../../api/store/consumption/consumption.store';
import { incidentsById } from '../../api/store/incident/incident.store';
import { rows } from '../../api/store/rows';
import { activeContract, asset, hostedInput, incident, intervention, on, reading } from '../support/made-contract';
import { at, attempt, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { valueOf } from '../support/value-of';

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Overrides by module');
});
afterAll(() => database.drop());

type Overrides = CreateContractInput['overrides'];

/** At which share of its target each commitment's clock is at risk. */
async function shares(overrides: Overrides): Promise<Record<string, number>> {
  const contractId = await activeContract(tenant, { overrides });
  const [terms] = (
    await reading(tenant, (read) =>
      termsLibraryOf(tenant.database).termsOf(read, tenant.providerId, [contractId], { on: on('2026-01-01') }),
    )
  ).values();
  return Object.fromEntries(
    terms!.commitments.map(({ compiled }) => [compiled.commitment.key, compiled.commitment.atRiskSharePercent]),
  );
}

test('a value for one module leaves those of the others', async () => {
  const key = 'sla.at-risk-share';
  expect(await shares([])).toEqual({ 'hosting-room-response': 80, restoration: 80, 'downtime-budget': 80 });
  expect(await shares([{ parameter: key, module: 'K', value: '50' }])).toEqual({
    'hosting-room-response': 80,
    restoration: 50,
    'downtime-budget': 80,
  });
  const both = [
    { parameter: key, module: 'L', value: '90' },
    { parameter: key, value: '70' },
  ];
  expect(await shares(both)).toEqual({ 'hosting-room-response': 70, restoration: 70, 'downtime-budget': 90 });
});

test('a clock turns at risk by the share of its own module', async () => {
  const contractId = await activeContract(tenant, {
    overrides: [{ parameter: 'sla.at-risk-share', module: 'K', value: '50' }],
  });
  await asset(tenant, contractId);
  // Monday 2 March 2026, 09:00 in Paris: half of the 4 h 30 is used at 11:15, 10:15 UTC.
  const incidentId = await incident(tenant, contractId, '2026-03-02T08:00:00Z');
  const states = await reading(tenant, async (read) => {
    const found = await incidentsById(read, [incidentId]);
    const [source] = await loadIncidentTerms(read, termsLibraryOf(tenant.database), tenant.providerId, found);
    return ['2026-03-02T10:14:59Z', '2026-03-02T10:15:00Z'].map(
      (instant) =>
        valueOf(readClocks(source!, at(instant))).find(({ commitment }) => commitment.moduleKey === 'K')!.result.state,
    );
  });
  expect(states).toEqual(['RUNNING', 'AT_RISK']);
});

const balances = async (contractId: string): Promise<readonly (readonly unknown[])[]> =>
  (await reading(tenant, (read) => unitAccountsOf(read, [contractId]))).map((account) => [
    account.key,
    account.balance,
    account.unitPrice,
  ]);

test('the units of a module are those that its own terms say, and so are its debits', async () => {
  const contractId = await activeContract(tenant, {
    overrides: [
      { parameter: 'time-units.price', module: 'UT', value: '30.00 EUR' },
      { parameter: 'time-units.base', module: 'UT', value: '20' },
      { parameter: 'time-units.travel', module: 'UT', value: '1' },
    ],
  });
  const server = await asset(tenant, contractId);
  expect(await balances(contractId)).toEqual([['UT', 20, '30.00 EUR']]);
  // 50 minutes on site: four units of a quarter of an hour begun, and one for the way, where the
  // pack takes four.
  const site = { assetIds: [server], mode: 'ON_SITE', roundTrips: 1 } as const;
  await intervention(tenant, contractId, '2026-03-02T08:00:00Z', 50, site);
  expect(await balances(contractId)).toEqual([['UT', 15, '30.00 EUR']]);
  // Sixteen more exceed the balance: another base of 20 at 30.00 is sold.
  const work = await intervention(tenant, contractId, '2026-03-03T08:00:00Z', 240, { assetIds: [server] });
  expect(await balances(contractId)).toEqual([['UT', 19, '30.00 EUR']]);
  const sold = await reading(tenant, (read) => adjustmentsById(read, work.billingAdjustmentIds));
  expect(sold.map(({ kind, amount }) => [kind, amount])).toEqual([['UNIT_PACK', '600.00 EUR']]);
});

test.each([
  [{ parameter: 'sla.at-risk-share', module: 'Z', value: '50' }, 'UNKNOWN_MODULE', ['overrides', '0', 'module']],
  [{ parameter: 'billing.vat-rate', module: 'K', value: '5.5' }, 'OVERRIDE_REFUSED', ['overrides', '0', 'module']],
  [{ parameter: 'restoration.target', module: 'L', value: 'PT2H' }, 'OVERRIDE_REFUSED', ['overrides', '0', 'module']],
  [{ parameter: 'sla.at-risk-share', module: 'K', value: '101' }, 'OVERRIDE_REFUSED', ['overrides', '0', 'value']],
] as const)('%j is refused', async (override, code, path) => {
  const input = hostedInput(tenant, { overrides: [override] });
  const { refusals } = await attempt(tenant, '2026-01-01T08:00:00Z', (unit) => createContract(unit, input));
  expect(refusals).toMatchObject([{ code, path }]);
});
