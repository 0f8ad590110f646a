import { startTestApi, type TestApi } from '../support/test-api';
import { furnish, type Things } from '../support/furnish';
import { statementsOf } from '../support/test-database';
import { makeTenant, type Tenant } from '../support/tenant';

/**
 * When things were recorded and last changed: the first and the last entry of their history, in one
 * statement for all of a level, and in none for those that do not ask.
 */

let api: TestApi;
let tenant: Tenant;
let things: Things;

beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z');
  tenant = await makeTenant(api.database, 'Dated');
  things = (await furnish(tenant)).own;
}, 120_000);
afterAll(() => api.close());

interface Times {
  readonly createdAt: string;
  readonly updatedAt: string | null;
}
type Told = Times & { readonly history: { readonly nodes: readonly { readonly recordedAt: string }[] } };

const TIMES = 'createdAt updatedAt';
const TOLD = `${TIMES} history(first: 1000) { nodes { recordedAt } }`;
const ask = <Data>(query: string, key = tenant.keys.administrator) => api.ask<Data>(key, query);

test.each(['contract', 'incident', 'penalty'] as const)('of a %s they are the ends of its history', async (kind) => {
  const { [kind]: told } = await ask<Record<string, Told>>(`{ ${kind}(id: "${things[kind]}") { ${TOLD} } }`);
  const history = told!.history.nodes.map(({ recordedAt }) => recordedAt);
  expect(history.length).toBeGreaterThan(1);
  expect(told).toMatchObject({ createdAt: history[0], updatedAt: history.at(-1) });
  expect(told!.createdAt < told!.updatedAt!).toBe(true);
});

test('what else a contract has says when it was recorded and last changed', async () => {
  const { contract } = await ask<{ contract: Record<string, { nodes: Times[] }> & { createdAt: string } }>(
    `{ contract(id: "${things.hourlyContract}") { ${TIMES} modules(first: 1) { nodes { ${TIMES} } } } }`,
  );
  expect(contract['modules']!.nodes[0]!.createdAt).toBe(contract.createdAt);
  const own = await ask<{
    contract: {
      assets: { nodes: Times[] };
      interventions: { nodes: (Times & { reversal: { reversedAt: string } | null })[] };
      unitAccounts: (Times & { entries: { nodes: { recordedAt: string }[] } })[];
      billingAdjustments: { nodes: (Times & { recordedAt: string })[] };
    };
    incident: { excludedPeriods: Times[] };
  }>(`{
    contract(id: "${things.contract}") {
      assets(first: 10) { nodes { ${TIMES} } }
      interventions(first: 10) { nodes { ${TIMES} reversal { reversedAt } } }
      unitAccounts { ${TIMES} entries(first: 100) { nodes { recordedAt } } }
      billingAdjustments(first: 10) { nodes { ${TIMES} recordedAt } }
    }
    incident(id: "${things.openIncident}") { excludedPeriods { ${TIMES} } }
  }`);
  const { assets, interventions, unitAccounts, billingAdjustments } = own.contract;
  expect(assets.nodes.length).toBeGreaterThan(1);
  for (const asset of assets.nodes) expect(asset.updatedAt).toBe(asset.createdAt);
  const reversed = interventions.nodes.filter(({ reversal }) => reversal !== null);
  expect(reversed.length + unitAccounts.length + billingAdjustments.nodes.length).toBeGreaterThan(1);
  for (const { createdAt, updatedAt, reversal } of reversed) {
    expect(updatedAt).toBe(reversal!.reversedAt);
    expect(createdAt <= updatedAt!).toBe(true);
  }
  for (const { updatedAt, entries } of unitAccounts) expect(updatedAt).toBe(entries.nodes.at(-1)?.recordedAt);
  for (const { createdAt, updatedAt, recordedAt } of billingAdjustments.nodes)
    expect([createdAt, updatedAt]).toEqual([recordedAt, recordedAt]);
  const { excludedPeriods } = own.incident;
  expect(excludedPeriods.length).toBeGreaterThan(0);
  for (const { createdAt, updatedAt } of excludedPeriods) expect(createdAt <= updatedAt!).toBe(true);
});

test('a client says it to staff; partners and clients are told when it was recorded', async () => {
  const query = `{ client(id: "${things.client}") { ${TIMES} } }`;
  const staff = (await ask<{ client: Times }>(query)).client;
  expect(staff.updatedAt! >= staff.createdAt).toBe(true);
  const own = (await ask<{ client: Times }>(query, tenant.keys.client)).client;
  expect(own).toEqual({ createdAt: staff.createdAt, updatedAt: null });
});

test('one statement reads them for all of a level, and none for a list that does not ask', async () => {
  const sent = async (fields: string) => {
    const query = `{ incidents(first: 100) { nodes { id ${fields} } } }`;
    await ask(query);
    const statements = await statementsOf(api.database, () => ask(query));
    return statements.filter((text) => /\bevent e\b/.test(text));
  };
  expect(await sent('')).toEqual([]);
  expect(await sent('updatedAt')).toHaveLength(1);
  expect(await sent('createdAt updatedAt')).toHaveLength(2);
});
