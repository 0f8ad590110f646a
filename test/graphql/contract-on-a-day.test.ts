import { lockContract } from '../../api/app/command/lock-contract';
import { recordVersions } from '../../api/app/contract/record-versions';
import { tenantSettings } from '../../api/store/database/session';
import { activeContract, on } from '../support/made-contract';
import { startTestApi, type TestApi } from '../support/test-api';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';

/**
 * A contract as it stands on a day, as known at an instant: an amendment of February and March was
 * recorded in March.
 */

const RECORDED = '2026-03-10T08:00:00Z';
let api: TestApi;
let tenant: Tenant;
let contractId = '';
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z');
  tenant = await makeTenant(api.database, 'Days');
  contractId = await activeContract(tenant);
  const label = { en: 'Hosting', fr: 'Hébergement' };
  const inactive = { active: false, yearlyQuantity: null, monthlyAmount: '0.00 EUR', baseUnits: null, unitPrice: null };
  const parameter = 'restoration.target';
  await carryOut(tenant, RECORDED, async (unit) => {
    await lockContract(unit, contractId);
    const versions = [
      {
        fact: 'PRICE',
        key: 'HOSTING',
        startsOn: on('2026-02-15'),
        value: { monthlyAmount: '1100.00 EUR', hosting: true, label, position: 0 },
      },
      { fact: 'MODULE', key: 'L', startsOn: on('2026-03-01'), value: inactive },
      {
        fact: 'OVERRIDE',
        key: parameter,
        startsOn: on('2026-03-01'),
        value: { parameter, module: null, value: 'PT2H' },
      },
    ] as const;
    await recordVersions(unit, { id: contractId, amendmentCount: null }, versions, 'Amendment 1');
    return { ok: true, value: {} };
  });
  // No use case ends a module: the database lets none of them.
  await api.testDatabase.asOwner(
    `BEGIN; ${tenantSettings(tenant.sessions.administrator)};
     UPDATE service_module SET active = false WHERE contract_id = '${contractId}' AND key = 'L'; COMMIT`,
  );
});
afterAll(() => api.close());

interface Contract {
  readonly priceComponents: readonly { readonly code: string; readonly monthlyAmount: string }[];
  readonly monthlyForfait: string;
  readonly modules: { readonly nodes: readonly { readonly key: string }[]; readonly pageInfo: object };
  readonly parameters: readonly { readonly key: string; readonly value: string; readonly origin: string }[];
}

/**
 * The price of hosting, the forfait, whether module L is active, and the target of restorations.
 */
async function asked(day: string | null, knownAt: string | null = null): Promise<unknown[]> {
  const { contract } = await api.ask<{ contract: Contract }>(
    tenant.keys.administrator,
    `query ($id: ID!, $on: Date, $knownAt: DateTime) { contract(id: $id) {
      priceComponents(on: $on, knownAt: $knownAt) { code monthlyAmount }
      monthlyForfait(on: $on, knownAt: $knownAt)
      modules(on: $on, knownAt: $knownAt, filter: { activeOnly: true }) { nodes { key } pageInfo { hasNextPage } }
      parameters(on: $on, knownAt: $knownAt) { key value origin } } }`,
    { id: contractId, on: day, knownAt },
  );
  const hosting = contract.priceComponents.find(({ code }) => code === 'HOSTING');
  const target = contract.parameters.find(({ key }) => key === 'restoration.target');
  const keys = contract.modules.nodes.map(({ key }) => key);
  return [hosting?.monthlyAmount, contract.monthlyForfait, keys.includes('L'), target?.value, target?.origin];
}

const BEFORE = ['1000.00 EUR', '1200.00 EUR', true, 'PT4H30M', expect.stringContaining('omr-hosted')];

test.each<[string, string | null, unknown[]]>([
  ['2026-02-14', null, BEFORE],
  ['2026-02-15', null, ['1100.00 EUR', '1300.00 EUR', true, 'PT4H30M', expect.anything()]],
  ['2026-03-01', null, ['1100.00 EUR', '1300.00 EUR', false, 'PT2H', expect.stringContaining('Amendment 1')]],
  ['2026-03-01', RECORDED, BEFORE],
  ['2026-03-01', '2026-03-10T08:00:01Z', ['1100.00 EUR', '1300.00 EUR', false, 'PT2H', expect.anything()]],
  // Before its first day a contract shows what it starts with.
  ['2025-06-01', null, BEFORE],
  // Nothing was known of it.
  ['2026-03-01', '2025-12-31T23:00:00Z', [undefined, '0.00 EUR', false, undefined, undefined]],
])('on %s, known at %s', async (day, knownAt, expected) => {
  expect(await asked(day, knownAt)).toEqual(expected);
});

test('without a day it is today', async () => {
  expect(await asked(null)).toEqual(await asked('2026-04-01'));
  expect(await asked(null, RECORDED)).toEqual(BEFORE);
});

test('modules of a day are paged as those of today are', async () => {
  const page = async (args: string) => {
    const { contract } = await api.ask<{
      contract: { modules: { nodes: { key: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    }>(
      tenant.keys.administrator,
      `query ($id: ID!) { contract(id: $id) { modules(${args}) { nodes { key } pageInfo { endCursor hasNextPage } } } }`,
      { id: contractId },
    );
    return contract.modules;
  };
  const all = (await page('first: 100')).nodes.map(({ key }) => key);
  const first = await page('first: 3, on: "2026-02-01"');
  expect(first.nodes.map(({ key }) => key)).toEqual(all.slice(0, 3));
  expect(first.pageInfo.hasNextPage).toBe(true);
  const rest = await page(`first: 100, on: "2026-02-01", after: "${first.pageInfo.endCursor}"`);
  expect(rest.nodes.map(({ key }) => key)).toEqual(all.slice(3));
  expect(rest.pageInfo.hasNextPage).toBe(false);
});
