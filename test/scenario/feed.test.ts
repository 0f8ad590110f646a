import { v7 } from 'uuid';
import { insertEntrustment, insertKey, insertPartner } from '../../api/app/access/create-provider';
import { writeApiKey } from '../../api/app/access/api-key';
import { ROLE_SCOPES } from '../../api/app/access/scopes';
import { rows } from '../../api/store/rows';
import { furnish } from '../support/furnish';
import { unsound } from '../support/soundness';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { startTestApi, type GraphqlAnswer, type TestApi } from '../support/test-api';

/** The feed of billing adjustments over HTTP: what each reader is given, in numbers of its own. */

const NOW = '2026-04-02T08:00:00Z';
const PULL = `query ($after: String, $filter: BillingAdjustmentFilter) {
  billingAdjustments(first: 100, after: $after, filter: $filter) {
    edges { cursor node { id sequence acknowledgement { documentNumber } } } pageInfo { endCursor } } }`;
const ACKNOWLEDGE = `mutation ($key: String!, $upTo: String!, $documentNumber: String!) {
  acknowledgeBillingAdjustments(idempotencyKey: $key, input: { upTo: $upTo, documentNumber: $documentNumber }) {
    refusals { code } acknowledgedCount } }`;

interface Pulled {
  readonly ids: readonly string[];
  readonly sequences: readonly number[];
  readonly endCursor: string | null;
  readonly open: number;
}

let api: TestApi;
let tenant: Tenant;
beforeAll(async () => {
  api = await startTestApi(NOW);
});
afterAll(() => api.close());
beforeEach(async () => {
  tenant = await makeTenant(await api.testDatabase.open({ entities: rows }), `Fed ${v7()}`);
  await furnish(tenant);
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});

async function pull(key: string, after: string | null = null, filter?: object): Promise<Pulled> {
  const { billingAdjustments } = await api.ask<{
    billingAdjustments: {
      edges: { node: { id: string; sequence: number; acknowledgement: object | null } }[];
      pageInfo: { endCursor: string | null };
    };
  }>(key, PULL, { after, filter });
  const nodes = billingAdjustments.edges.map(({ node }) => node);
  return {
    ids: nodes.map(({ id }) => id),
    sequences: nodes.map(({ sequence }) => sequence),
    endCursor: billingAdjustments.pageInfo.endCursor,
    open: nodes.filter(({ acknowledgement }) => acknowledgement === null).length,
  };
}

function acknowledge(key: string, upTo: string | null, documentNumber = 'AV-1'): Promise<GraphqlAnswer> {
  return api.send(key, ACKNOWLEDGE, { key: v7(), upTo, documentNumber });
}

const counted = (acknowledgedCount: number) => ({
  data: { acknowledgeBillingAdjustments: { refusals: [], acknowledgedCount } },
});

/** A partner to whom nobody is entrusted yet, and the key of its ERP. */
async function newPartner(): Promise<{ readonly partnerId: string; readonly key: string }> {
  const partnerId = v7();
  const key = writeApiKey(tenant.providerId, v7());
  await tenant.database.write(tenant.sessions.administrator, async (tx) => {
    await insertPartner(tx, tenant.providerId, partnerId, 'Another', at(NOW));
    const scopes = ROLE_SCOPES.erp;
    const made = { key, name: 'erp', kind: 'PARTNER' as const, partnerId, scopes, demo: false };
    await insertKey(tx, tenant.providerId, made, at(NOW));
  });
  return { partnerId, key: key.text };
}

async function entrust(partnerId: string, clientId: string): Promise<void> {
  await tenant.database.write(tenant.sessions.administrator, (tx) =>
    insertEntrustment(tx, tenant.providerId, { partnerId, clientId, authorisation: 'letter' }, at(NOW)),
  );
}

test('what a partner sees late is given to it behind what it has pulled, and acknowledged only then', async () => {
  const { partnerId, key } = await newPartner();
  await entrust(partnerId, tenant.clientId);
  const first = await pull(key);
  const all = await pull(tenant.keys.administrator);
  expect(first.sequences).toEqual(first.ids.map((_, place) => place + 1));
  expect(all.ids.length).toBeGreaterThan(first.ids.length);

  await entrust(partnerId, tenant.otherClientId);
  expect(await acknowledge(key, first.endCursor)).toMatchObject(counted(first.ids.length));
  const open = await pull(key, null, { unacknowledgedOnly: true });
  const late = await pull(key, first.endCursor);
  expect(late.ids).toEqual(all.ids.filter((id) => !first.ids.includes(id)));
  expect(open.ids).toEqual(late.ids);
  expect(late.open).toBe(late.ids.length);
  expect(late.sequences[0]).toBe(first.ids.length + 1);
  expect(await acknowledge(key, late.endCursor, 'AV-2')).toMatchObject(counted(late.ids.length));
  expect(await pull(key, late.endCursor)).toEqual({ ids: [], sequences: [], open: 0, endCursor: late.endCursor });
});

test('each reader counts what it is given alone', async () => {
  for (const who of ['administrator', 'erp', 'client', 'otherClient'] as const) {
    const { sequences } = await pull(tenant.keys[who]);
    expect(sequences.length).toBeGreaterThan(0);
    expect(sequences).toEqual(sequences.map((_, place) => place + 1));
  }
});

test('a cursor belongs to the reader that was given it', async () => {
  const { partnerId, key } = await newPartner();
  await entrust(partnerId, tenant.clientId);
  const foreign = await makeTenant(tenant.database, `Foreign ${v7()}`);
  await furnish(foreign);
  const keys = [tenant.keys.administrator, tenant.keys.client, key, foreign.keys.erp, foreign.keys.administrator];
  for (const other of keys) {
    const { endCursor } = await pull(other);
    expect(await acknowledge(tenant.keys.erp, endCursor)).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_CURSOR' } }],
    });
    expect(await api.send(tenant.keys.erp, PULL, { after: endCursor })).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_CURSOR' } }],
    });
  }
  // Colleagues of one party read one feed.
  const { endCursor } = await pull(tenant.keys.reseller);
  expect(await pull(tenant.keys.erp, endCursor)).toMatchObject({ ids: [], endCursor });
});

test("a cursor of one contract's adjustments acknowledges nothing", async () => {
  const { contracts } = await api.ask<{ contracts: { nodes: { id: string }[] } }>(
    tenant.keys.erp,
    '{ contracts { nodes { id } } }',
  );
  const { endCursor, ids } = await pull(tenant.keys.erp, null, { contractId: contracts.nodes[0]!.id });
  expect(ids.length).toBeGreaterThan(0);
  expect(await acknowledge(tenant.keys.erp, endCursor)).toMatchObject({
    errors: [{ extensions: { code: 'INVALID_CURSOR' } }],
  });
});
