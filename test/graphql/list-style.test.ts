import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { isConnection } from '../../api/codegen/shape';
import { apiSchema } from '../../api/server';
import { furnish, type Things } from '../support/furnish';
import { startTestApi, type TestApi } from '../support/test-api';
import { makeTenant, type Tenant } from '../support/tenant';
import { UNLIMITED } from '../support/unlimited';

/** Every list of the schema: both orders have the same rows, page after page, and as many as it says. */

const schema = apiSchema();

/** Where things of each type that has lists are found, to be completed with what is asked of them. */
const PATHS: Readonly<Record<string, (things: Things, of: string) => string>> = {
  Query: (_things, of) => of,
  Provider: (_things, of) => `viewer { provider { ${of} } }`,
  Client: ({ client }, of) => `client(id: "${client}") { ${of} }`,
  Contract: ({ contract }, of) => `contract(id: "${contract}") { ${of} }`,
  Incident: ({ incident }, of) => `incident(id: "${incident}") { ${of} }`,
  Penalty: ({ penalty }, of) => `penalty(id: "${penalty}") { ${of} }`,
  Asset: ({ contract }, of) => `contract(id: "${contract}") { assets(first: 1) { nodes { ${of} } } }`,
  ServiceModule: ({ incident }, of) => `incident(id: "${incident}") { module { ${of} } }`,
  Secret: ({ contract }, of) => `contract(id: "${contract}") { secrets(first: 1) { nodes { ${of} } } }`,
  UnitAccount: ({ contract }, of) => `contract(id: "${contract}") { unitAccounts { ${of} } }`,
  BillingAdjustment: ({ disputedAdjustment }, of) => `billingAdjustment(id: "${disputedAdjustment}") { ${of} }`,
  Invoice: ({ invoice }, of) => `invoice(id: "${invoice}") { ${of} }`,
  Payment: ({ payment }, of) => `payment(id: "${payment}") { ${of} }`,
  DirectDebitBatch: ({ debitBatch }, of) => `directDebitBatch(id: "${debitBatch}") { ${of} }`,
  ClosingRun: ({ closingRun }, of) => `closingRun(id: "${closingRun}") { ${of} }`,
};

type Field = GraphQLField<unknown, unknown>;
const LISTS = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isList(field))
      .map((field) => [`${type.name}.${field.name}`, type.name, field] as const),
  );
const ORDERED = LISTS.filter(([, , { args }]) => args.some(({ type }) => String(type) === 'ListOrder!'));
const COUNTED = LISTS.filter(
  ([, , field]) => 'totalCount' in (getNamedType(field.type) as GraphQLObjectType).getFields(),
);

function isList(field: Field): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) && isConnection(type);
}

let api: TestApi;
let tenant: Tenant;
let things: Things;
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z', UNLIMITED);
  tenant = await makeTenant(api.database, 'Listed', 'ALL');
  things = (await furnish(tenant)).own;
}, 120_000);
afterAll(() => api.close());

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number | null;
}

/** The first answer of a list, wherever it stands. */
async function ask(type: string, list: string): Promise<Page> {
  let found: unknown = await api.ask(tenant.keys.administrator, `{ ${PATHS[type]!(things, `list: ${list}`)} }`);
  while (typeof found === 'object' && found !== null && !('list' in found))
    found = Array.isArray(found) ? found[0] : Object.values(found)[0];
  return (found as { list: Page }).list;
}

test('every type with lists is found here', () => {
  expect(ORDERED.length).toBeGreaterThan(40);
  expect([...new Set(LISTS.map(([, type]) => type))].filter((type) => !(type in PATHS))).toEqual([]);
});

test.each(ORDERED)('%s: the other way round, page after page', async (_at, type, { name }) => {
  const cursorsOf = ({ edges }: Page): string[] => edges.map(({ cursor }) => cursor);
  const oldest = cursorsOf(await ask(type, `${name}(first: 1000, orderBy: OLDEST_FIRST) { edges { cursor } }`));
  const latest: string[] = [];
  for (let after = 'null'; ;) {
    const page = await ask(
      type,
      `${name}(first: 1, after: ${after}, orderBy: LATEST_FIRST) { edges { cursor } pageInfo { hasNextPage endCursor } }`,
    );
    latest.push(...cursorsOf(page));
    if (page.pageInfo?.hasNextPage !== true) break;
    after = JSON.stringify(page.pageInfo.endCursor);
  }
  expect(latest).toEqual([...oldest].reverse());
});

test('nearly every list has rows here', async () => {
  const empty: string[] = [];
  for (const [at, type, { name }] of ORDERED)
    if ((await ask(type, `${name}(first: 1) { edges { cursor } }`)).edges.length === 0) empty.push(at);
  const ofContracts = ['Contract.dunningLetters', 'Contract.invoices', 'Contract.reboots'];
  const without = ['Provider.contacts', 'ClosingRun.refused', ...ofContracts];
  expect(empty).toEqual([...without, 'Query.calendarFeeds', 'Query.seals']);
});

test.each(COUNTED)('%s: as many as it says', async (_at, type, { name }) => {
  const whole = await ask(type, `${name}(first: 1000) { edges { cursor } totalCount }`);
  expect(whole.totalCount).toBe(whole.edges.length);
  expect((await ask(type, `${name}(first: 1) { edges { cursor } totalCount }`)).totalCount).toBe(whole.edges.length);
});

test('by the filter of a list, below parents and by a state that only time tells', async () => {
  const open = await ask('Query', 'incidents(filter: { openOnly: true }) { edges { cursor } totalCount }');
  expect(open.totalCount).toBe(open.edges.length);
  const all = await ask('Query', 'incidents { totalCount edges { cursor } }');
  expect(all.totalCount).toBeGreaterThan(open.totalCount!);
  const active = 'filter: { status: ACTIVE }';
  expect((await ask('Query', `contracts(${active}) { edges { cursor } totalCount }`)).totalCount).toBeNull();
  const cursorsOf = async (order: string): Promise<string[]> =>
    (await ask('Query', `contracts(${active}, orderBy: ${order}) { edges { cursor } }`)).edges.map(
      ({ cursor }) => cursor,
    );
  expect(await cursorsOf('LATEST_FIRST')).toEqual((await cursorsOf('OLDEST_FIRST')).reverse());
  const one = await api.ask<{ workQueue: Page }>(
    tenant.keys.client,
    '{ workQueue(first: 1) { edges { cursor } totalCount } }',
  );
  const queue = await api.ask<{ workQueue: Page }>(tenant.keys.client, '{ workQueue { edges { cursor } } }');
  expect(one.workQueue.totalCount).toBe(queue.workQueue.edges.length);
});

interface Row {
  readonly id: string;
  readonly status?: string;
  readonly kind?: string;
  readonly startedAt?: string;
}

/** The rows of a list of the contract, and how many it says there are. */
async function rowsOf(list: string): Promise<readonly Row[]> {
  const { contract } = await api.ask<{ contract: { list: { nodes: readonly Row[]; totalCount: number } } }>(
    tenant.keys.administrator,
    `{ contract(id: "${things.contract}") { list: ${list} } }`,
  );
  expect(contract.list.totalCount).toBe(contract.list.nodes.length);
  return contract.list.nodes;
}

test('penalties by state and kind, work by when it began', async () => {
  const ofPenalties = '{ nodes { id status kind } totalCount }';
  const penalties = await rowsOf(`penalties ${ofPenalties}`);
  const [first] = penalties;
  const chosen = await rowsOf(
    `penalties(filter: { statuses: [${first!.status!}], kinds: [${first!.kind!}] }) ${ofPenalties}`,
  );
  expect(chosen).toEqual(penalties.filter(({ status, kind }) => status === first!.status && kind === first!.kind));
  expect(await rowsOf(`penalties(filter: { kinds: [COMMISSIONING] }) ${ofPenalties}`)).toEqual([]);
  const ofWork = '{ nodes { id startedAt } totalCount }';
  const work = await rowsOf(`interventions(orderBy: OLDEST_FIRST) ${ofWork}`);
  const [earliest] = work;
  const at = earliest!.startedAt!;
  expect(await rowsOf(`interventions(filter: { since: "${at}" }, orderBy: OLDEST_FIRST) ${ofWork}`)).toEqual(work);
  expect(await rowsOf(`interventions(filter: { before: "${at}" }) ${ofWork}`)).toEqual([]);
});
