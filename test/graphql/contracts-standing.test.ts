import { addAsset } from '../../api/app/asset/add-asset';
import { createContract, type CreateContractInput } from '../../api/app/contract/create-contract';
import { CONTRACT_STATES } from '../../api/domain/lifecycle/contract-life';
import { activeContract, hostedInput, on } from '../support/made-contract';
import { startTestApi, type TestApi } from '../support/test-api';
import { at, carryOut, makeTenant, refusalsOf, type Tenant } from '../support/tenant';

/** A list of the contracts in a state has those whose state is told so, time having passed. */

const IN_TERM = '2026-06-01T08:00:00Z';
const LATER = '2040-06-01T08:00:00Z';

let api: TestApi;
let tenant: Tenant;
const ended: string[] = [];
beforeAll(async () => {
  api = await startTestApi(IN_TERM);
  tenant = await makeTenant(api.database, 'Standing');
  const packs = (key: string, modules: readonly string[]): Partial<CreateContractInput> => ({
    termsPack: { key, version: 2 },
    termMonths: 12,
    priceComponents: [],
    modules: modules.map((module) => ({ key: module, active: true })),
    overrides: [],
  });
  const byPeriod = packs('generic-2017', ['monitoring', 'support']);
  const byOrder = packs('icodia-server', ['level-2']);
  for (const startsOn of ['2026-01-01', '2026-02-01', '2026-03-01']) {
    await activeContract(tenant, { startsOn: on(startsOn) });
    ended.push(await activeContract(tenant, { ...byPeriod, startsOn: on(startsOn) }));
    ended.push(await activeContract(tenant, { ...byOrder, startsOn: on(startsOn), clientId: tenant.otherClientId }));
  }
  await carryOut(tenant, '2026-01-01T08:00:00Z', (unit) => createContract(unit, hostedInput(tenant)));
});
beforeEach(() => api.clock.moveTo(at(IN_TERM)));
afterAll(() => api.close());

interface Page {
  readonly contracts: {
    readonly nodes: readonly { readonly id: string; readonly status: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function listed(filter: object, first: number): Promise<{ readonly id: string; readonly status: string }[]> {
  const found: { readonly id: string; readonly status: string }[] = [];
  const document = `query ($first: Int!, $after: String, $filter: ContractFilter) {
    contracts(first: $first, after: $after, filter: $filter) { nodes { id status } pageInfo { hasNextPage endCursor } } }`;
  let after: string | null = null;
  do {
    const page: Page = await api.ask<Page>(tenant.keys.administrator, document, { first, after, filter });
    found.push(...page.contracts.nodes);
    after = page.contracts.pageInfo.hasNextPage ? page.contracts.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

test.each([IN_TERM, LATER])('the lists of all states are all contracts, each under its own: %s', async (now) => {
  api.clock.moveTo(at(now));
  const all = await listed({}, 100);
  expect(all).toHaveLength(10);
  for (const clientId of [undefined, tenant.clientId, tenant.otherClientId]) {
    const own = clientId === undefined ? all : await listed({ clientId }, 100);
    for (const status of CONTRACT_STATES) {
      const expected = own.filter((each) => each.status === status);
      for (const first of [1, 2, 100]) expect(await listed({ clientId, status }, first)).toEqual(expected);
    }
  }
});

test('there are such that time has ended, suspended and renewed', async () => {
  const statuses = async () => [...new Set((await listed({}, 100)).map(({ status }) => status))].sort();
  expect(await statuses()).toEqual(['ACTIVE', 'DRAFT']);
  api.clock.moveTo(at(LATER));
  expect(await statuses()).toEqual(['ACTIVE', 'DRAFT', 'ENDED', 'SUSPENDED']);
});

test('a contract that time has ended takes no more assets', async () => {
  const input = { designation: 'D', kind: 'SITE', ownership: 'CLIENT_OWNED', quantity: 1 } as const;
  const adding = (contractId: string, now: string) =>
    refusalsOf(tenant, now, (unit) => addAsset(unit, { contractId, ...input }));
  expect(await adding(ended[0]!, IN_TERM)).toEqual([]);
  expect(await adding(ended[0]!, LATER)).toEqual(['CONTRACT_NOT_ACTIVE']);
});
