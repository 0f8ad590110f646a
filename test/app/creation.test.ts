import { createContract, type CreateContractInput } from '../../api/app/contract/create-contract';
import { formatAmount } from '../../api/domain/money/format-money';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import { allModulesOfContracts, type ServiceModuleRecord } from '../../api/store/contract/service-module.store';
import { unitAccountsOf, unitEntriesOfAccounts } from '../../api/store/consumption/consumption.store';
import { adjustmentsOfContracts } from '../../api/store/billing/billing.store';
import { rows } from '../../api/store/rows';
import { activeContract, asset, eur, hostedInput, intervention, on, reading } from '../support/made-contract';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Creation');
});
afterAll(() => database.drop());

const FIRST = { after: null, limit: 100 };

async function module(changes: Partial<CreateContractInput>, key: string): Promise<ServiceModuleRecord> {
  const { contractId } = await carryOut(tenant, '2026-01-01T08:00:00Z', (unit) =>
    createContract(unit, hostedInput(tenant, changes)),
  );
  return (await reading(tenant, (read) => allModulesOfContracts(read, [contractId]))).find((each) => each.key === key)!;
}

describe('a contract takes from its terms what it does not say itself', () => {
  const override = (parameter: string, value: string): Partial<CreateContractInput> => ({
    overrides: [{ parameter, value }],
  });

  test.each<[string, Partial<CreateContractInput>, string, Partial<ServiceModuleRecord>]>([
    ['the base and price of units, from the pack', {}, 'UT', { baseUnits: 16, unitPrice: '25.00 EUR' }],
    ['a base, from its overrides', override('time-units.base', '40'), 'UT', { baseUnits: 40, unitPrice: '25.00 EUR' }],
    [
      'a price, from its overrides',
      override('time-units.price', '30.00 EUR'),
      'UT',
      { baseUnits: 16, unitPrice: '30.00 EUR' },
    ],
    [
      'a base and a price, from the module itself before all',
      {
        ...override('time-units.base', '40'),
        modules: [
          { key: 'J', active: true },
          { key: 'UT', active: true, baseUnits: 20, unitPrice: eur('24.00') },
        ],
      },
      'UT',
      { baseUnits: 20, unitPrice: '24.00 EUR' },
    ],
    ['a yearly quantity, from its overrides', override('module-d.quantity', '3'), 'D', { yearlyQuantity: 3 }],
  ])('%s', async (_what, changes, key, expected) => {
    expect(await module(changes, key)).toMatchObject(expected);
  });

  test('what belongs to hosting', async () => {
    const { contractId } = await carryOut(tenant, '2026-01-01T08:00:00Z', (unit) =>
      createContract(unit, hostedInput(tenant, override('hosting-base.services', 'true'))),
    );
    const terms = await reading(tenant, (read) =>
      termsLibraryOf(tenant.database).termsOf(read, tenant.providerId, [contractId], { on: on('2026-01-01') }),
    );
    expect(terms.get(contractId)!.prices.map(({ code, hosting }) => [code, hosting])).toEqual([
      ['HOSTING', true],
      ['EQUIPMENT', false],
      ['SERVICES', true],
    ]);
  });

  test('a base that was overridden is what opens the account, renews it and is invoiced', async () => {
    const overrides = [
      { parameter: 'time-units.base', value: '4' },
      { parameter: 'time-units.price', value: '30.00 EUR' },
      { parameter: 'time-units.minutes', value: '30' },
    ];
    const contractId = await activeContract(tenant, { overrides });
    await asset(tenant, contractId);
    // 100 minutes are four started half hours: the base is used up, and renewed.
    await intervention(tenant, contractId, '2026-01-05T10:00:00Z', 100);
    const [account] = await reading(tenant, (read) => unitAccountsOf(read, [contractId]));
    expect(account).toMatchObject({ unitMinutes: 30, baseUnits: 4, unitPrice: '30.00 EUR', balance: 4 });
    const entries = await reading(tenant, (read) => unitEntriesOfAccounts(read, [account!.id], FIRST));
    expect(entries.map(({ kind, units, balanceAfter }) => [kind, units, balanceAfter])).toEqual([
      ['OPENING', 4, 4],
      ['DEBIT', -4, 0],
      ['RENEWAL', 4, 4],
    ]);
    const adjustments = await reading(tenant, (read) => adjustmentsOfContracts(read, [contractId], FIRST));
    expect(adjustments.map(({ amount }) => amount)).toEqual(
      [formatAmount(eur('120.00')), '120.00'].map((each) => `${each} EUR`),
    );
  });
});
