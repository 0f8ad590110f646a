import { v7 } from 'uuid';
import { insertKey, insertPartner } from '../../api/app/access/create-provider';
import { writeApiKey } from '../../api/app/access/api-key';
import { recordIntervention } from '../../api/app/consumption/record-intervention';
import { ROLE_SCOPES } from '../../api/app/access/scopes';
import { heldAt } from '../../api/domain/time/clock';
import { measureFeedLag } from '../../api/store/billing/feed-lag.store';
import { rows } from '../../api/store/rows';
import { furnish, type Things } from '../support/furnish';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { startTestApi, type GraphqlAnswer, type TestApi } from '../support/test-api';

/** The feed of billing adjustments over HTTP: what each reader is given, in numbers of its own. */

const NOW = '2026-04-02T08:00:00Z';
const PULL = `query ($after: String, $filter: BillingAdjustmentFilter) {
  billingAdjustments(first: 100, after: $after, filter: $filter) {
    edges { cursor node { id sequence acknowledgement { documentNumber } } } pageInfo { endCursor } } }`;
const ACKNOWLEDGE = `mutation ($key: String!, $upTo: String!, $documentNumber: String!) {
  acknowledgeBillingAdjustments(idempotencyKey: $key, input: { upTo: $upTo, documentNumber: $documentNumber }) {
    refusals { code } acknowledgedCount } }`;
const ACKNOWLEDGE_INVOICES = `mutation ($key: String!, $upTo: String!, $documentNumber: String!) {
  acknowledgeInvoices(idempotencyKey: $key, input: { upTo: $upTo, documentNumber: $documentNumber }) {
    refusals { code } acknowledgedCount } }`;

interface Pulled {
  readonly ids: readonly string[];
  readonly sequences: readonly number[];
  readonly endCursor: string | null;
  readonly open: number;
}

let api: TestApi;
let tenant: Tenant;
let own: Things;
let other: Things;
beforeAll(async () => {
  api = await startTestApi(NOW);
});
afterAll(() => api.close());
beforeEach(async () => {
  tenant = await makeTenant(await api.testDatabase.open({ entities: rows }), `Fed ${v7()}`);
  ({ own, other } = await furnish(tenant));
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
    await insertPartner(tx, tenant.providerId, partnerId, 'Another', heldAt(at(NOW)));
    const scopes = ROLE_SCOPES.erp;
    const made = { key, name: 'erp', kind: 'PARTNER' as const, partnerId, scopes, demo: false };
    await insertKey(tx, tenant.providerId, made, heldAt(at(NOW)));
  });
  return { partnerId, key: key.text };
}

const ENTRUST = `mutation ($key: String!, $input: EntrustClientInput!) {
  answer: entrustClient(idempotencyKey: $key, input: $input) { refusals { code } client { id } } }`;
const END = `mutation ($key: String!, $input: EndEntrustmentInput!) {
  answer: endEntrustment(idempotencyKey: $key, input: $input) { refusals { code } client { id } } }`;
const FEED = `query ($after: String) { billingFeed(first: 5000, after: $after) {
  nodes { sequence kind clientId client { id } adjustment { id } } pageInfo { endCursor } } }`;

async function entrust(partnerId: string, clientId: string): Promise<void> {
  const input = { partnerId, clientId, authorisation: 'Letter of 1 April' };
  expect(await api.ask(tenant.keys.administrator, ENTRUST, { key: v7(), input })).toEqual({
    answer: { refusals: [], client: { id: clientId } },
  });
}

async function end(partnerId: string, clientId: string): Promise<void> {
  expect(await api.ask(tenant.keys.administrator, END, { key: v7(), input: { partnerId, clientId } })).toEqual({
    answer: { refusals: [], client: { id: clientId } },
  });
}

interface Entry {
  readonly sequence: number;
  readonly kind: string;
  readonly clientId: string;
  readonly client: { readonly id: string } | null;
  readonly adjustment: { readonly id: string } | null;
}

/** Invoices have a test of their own. */
const isNoInvoice = ({ kind }: Entry): boolean => kind !== 'INVOICE';

async function feed(key: string, after: string | null = null): Promise<{ nodes: Entry[]; endCursor: string | null }> {
  const { billingFeed } = await api.ask<{ billingFeed: { nodes: Entry[]; pageInfo: { endCursor: string | null } } }>(
    key,
    FEED,
    { after },
  );
  return { nodes: billingFeed.nodes, endCursor: billingFeed.pageInfo.endCursor };
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

test('how far partners are behind is what they were given and have not acknowledged', async () => {
  const lag = async (window = 1_000) => measureFeedLag(api.database, window);
  const before = await lag();
  const { partnerId, key } = await newPartner();
  expect(await lag()).toEqual({ ...before, partners: before.partners + 1 });
  await entrust(partnerId, tenant.clientId);
  const { ids, endCursor } = await pull(key);
  const given = await feed(key);
  const invoices = given.nodes.filter((each) => !isNoInvoice(each)).length;
  expect(invoices).toBeGreaterThan(1);
  const behind = { ...before, partners: before.partners + 1, behind: before.behind + 1 };
  const waiting = { waiting: before.waiting + ids.length, waitingInvoices: before.waitingInvoices + invoices };
  expect(await lag()).toMatchObject({ ...behind, ...waiting, oldest: expect.any(String) });
  expect((await lag(1)).waiting).toBeLessThan(before.waiting + ids.length);
  expect((await lag(1)).waitingInvoices).toBeLessThan(before.waitingInvoices + invoices);
  await acknowledge(key, endCursor);
  // Who has booked the adjustments is behind with invoices all the same.
  expect(await lag()).toMatchObject({ ...behind, ...waiting, waiting: before.waiting });
  const invoiced = { key: v7(), upTo: given.endCursor, documentNumber: 'F-1' };
  expect(await api.send(key, ACKNOWLEDGE_INVOICES, invoiced)).toMatchObject({
    data: { acknowledgeInvoices: { refusals: [], acknowledgedCount: invoices } },
  });
  expect(await lag()).toEqual({ ...before, partners: before.partners + 1 });
  await adjust(own);
  expect(await lag()).toMatchObject({ behind: behind.behind });
  await end(partnerId, tenant.clientId);
  // Who is entrusted with nobody any more has nothing to acknowledge.
  expect((await lag()).behind).toBe(before.behind);
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

/** One more adjustment of a client: a base of units that work uses up. */
async function adjust(things: Things): Promise<void> {
  await carryOut(tenant, '2026-04-01T20:00:00Z', (unit) =>
    recordIntervention(unit, {
      contractId: things.contract,
      technician: 'T',
      startedAt: at('2026-04-01T08:00:00Z'),
      minutes: 240,
      mode: 'REMOTE',
      kind: 'CURATIVE',
      assetIds: [],
      providerFault: false,
      report: 'Done',
    }),
  );
}

test('a partner is told of an entrustment and of its end, and is given later what it missed in between', async () => {
  const { partnerId, key } = await newPartner();
  expect(await feed(key)).toEqual({ nodes: [], endCursor: null });
  await entrust(partnerId, tenant.clientId);
  const begun = await feed(key);
  const [told, ...rest] = begun.nodes;
  const given = rest.filter(isNoInvoice);
  expect(told).toMatchObject({
    sequence: 1,
    kind: 'CLIENT_ENTRUSTED',
    client: { id: tenant.clientId },
    adjustment: null,
  });
  expect(given.map(({ adjustment }) => adjustment?.id)).toEqual((await pull(key)).ids);
  expect(await acknowledge(key, begun.endCursor)).toMatchObject(counted(given.length));

  await adjust(own);
  const hidden = (await pull(key, begun.endCursor)).ids;
  expect(hidden).toHaveLength(1);
  await end(partnerId, tenant.clientId);
  await adjust(own);
  const ended = await feed(key, begun.endCursor);
  const gone = { clientId: tenant.clientId, client: null, adjustment: null };
  expect(ended.nodes).toEqual([
    { sequence: begun.nodes.length + 1, kind: 'ADJUSTMENT', ...gone },
    { sequence: begun.nodes.length + 2, kind: 'ENTRUSTMENT_ENDED', ...gone },
  ]);
  expect((await pull(key)).ids).toEqual([]);
  expect(await acknowledge(key, ended.endCursor)).toMatchObject(counted(0));

  await entrust(partnerId, tenant.clientId);
  const again = await feed(key, ended.endCursor);
  const againGiven = again.nodes.filter(isNoInvoice);
  expect(againGiven.map(({ kind }) => kind)).toEqual(['CLIENT_ENTRUSTED', 'ADJUSTMENT', 'ADJUSTMENT']);
  // The one that it could have missed, and the one of the time in between; what it acknowledged
  // does not come again.
  const all = (await pull(tenant.keys.client)).ids;
  expect(againGiven.slice(1).map(({ adjustment }) => adjustment?.id)).toEqual(all.slice(-2));
  expect(all.slice(-2)[0]).toBe(hidden[0]);
  expect(await acknowledge(key, ended.endCursor)).toMatchObject(counted(0));
  expect(await acknowledge(key, again.endCursor)).toMatchObject(counted(2));
  expect((await pull(key)).ids).toEqual(all);
  const whole = await feed(key);
  expect(whole.nodes.map(({ sequence }) => sequence)).toEqual(whole.nodes.map((_, place) => place + 1));
});

test('a client shows whom it is and was entrusted to, with the dates and who recorded it', async () => {
  const { partnerId, key } = await newPartner();
  const client = tenant.otherClientId;
  const ask = async (who: string, after: string | null = null) => {
    const query = `query ($id: ID!, $after: String) { client(id: $id) { entrustments(first: 1, after: $after) {
      nodes { partnerId partner { name } authorisation authorisedAt authorisedBy endedAt endedBy } pageInfo { endCursor } } } }`;
    const answer = await api.ask<{
      client: { entrustments: { nodes: unknown[]; pageInfo: { endCursor: string } } } | null;
    }>(who, query, { id: client, after });
    return answer.client?.entrustments ?? null;
  };
  const staff = tenant.keys.administrator;
  expect((await ask(staff))!.nodes).toEqual([]);
  await entrust(partnerId, client);
  const told = { partnerId, partner: { name: 'Another' }, authorisation: 'Letter of 1 April', authorisedAt: NOW };
  const { name } = (await api.ask<{ viewer: { name: string } }>(staff, '{ viewer { name } }')).viewer;
  const running = { ...told, authorisedBy: name, endedAt: null, endedBy: null };
  const { nodes, pageInfo } = (await ask(staff))!;
  expect(nodes).toEqual([running]);
  expect((await ask(staff, pageInfo.endCursor))!.nodes).toEqual([]);
  // The partner sees its own, the client whom it is entrusted to, neither who recorded it.
  expect((await ask(key))!.nodes).toEqual([{ ...running, authorisedBy: null }]);
  expect((await ask(tenant.keys.otherClient))!.nodes).toEqual([{ ...running, partner: null, authorisedBy: null }]);
  await end(partnerId, client);
  expect((await ask(staff))!.nodes).toEqual([{ ...running, endedAt: NOW, endedBy: name }]);
  expect(await ask(key)).toBeNull();
});

test('entrusting is refused twice, ending where there is nothing to end, and both to others than staff', async () => {
  const pair = { partnerId: tenant.partnerId, clientId: tenant.clientId };
  const refusedWith = async (query: string, input: object, key = tenant.keys.administrator): Promise<unknown> => {
    const { data, errors } = await api.send(key, query, { key: v7(), input });
    const answer = (data as { answer: { refusals: { code: string }[] } | null } | null)?.answer;
    return answer?.refusals.map(({ code }) => code) ?? errors.map(({ extensions }) => extensions.code);
  };
  expect(await refusedWith(ENTRUST, { ...pair, authorisation: 'L' })).toEqual(['ALREADY_EXISTS']);
  expect(await refusedWith(ENTRUST, { ...pair, authorisation: ' ' })).toEqual(['TEXT_INVALID']);
  expect(await refusedWith(ENTRUST, { ...pair, partnerId: v7(), authorisation: 'L' })).toEqual(['NOT_FOUND']);
  expect(await refusedWith(END, { ...pair, clientId: tenant.otherClientId })).toEqual(['NOT_FOUND']);
  const everyone = await makeTenant(tenant.database, `All ${v7()}`, 'ALL');
  const theirs = { partnerId: everyone.partnerId, clientId: everyone.clientId };
  for (const [who, code] of [
    ['erp', 'FORBIDDEN'],
    ['client', 'NOT_FOUND'],
  ] as const) {
    expect(await refusedWith(END, theirs, everyone.keys[who])).toEqual([code]);
    expect(await refusedWith(ENTRUST, { ...theirs, authorisation: 'L' }, everyone.keys[who])).toEqual([code]);
  }
});

test('writers and entrustments at once: each reader that pulls meanwhile is given everything, in order, without a gap', async () => {
  const { partnerId, key } = await newPartner();
  const readers = [key, tenant.keys.administrator, tenant.keys.client, tenant.keys.otherClient, tenant.keys.erp];
  let writing = true;
  const follow = async (reader: string): Promise<Entry[]> => {
    const came: Entry[] = [];
    let after: string | null = null;
    for (let last = false; !last;) {
      last = !writing;
      const page = await feed(reader, after);
      came.push(...page.nodes);
      after = page.endCursor;
    }
    return came;
  };
  const followed = Promise.all(readers.map(follow));
  const write = async (things: Things): Promise<void> => {
    for (let time = 0; time < 5; time += 1) await adjust(things);
  };
  await Promise.all([
    write(own),
    write(other),
    entrust(partnerId, tenant.clientId),
    entrust(partnerId, tenant.otherClientId),
  ]);
  writing = false;
  for (const [place, came] of (await followed).entries()) {
    const now = await feed(readers[place]!);
    expect(came.map(({ sequence, kind }) => [sequence, kind])).toEqual(
      now.nodes.map(({ sequence, kind }) => [sequence, kind]),
    );
    expect(came.map(({ sequence }) => sequence)).toEqual(came.map((_, index) => index + 1));
  }
  expect(new Set((await pull(key)).ids)).toEqual(new Set((await pull(tenant.keys.administrator)).ids));
});
