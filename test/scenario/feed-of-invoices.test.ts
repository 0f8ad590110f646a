import { v7 } from 'uuid';
import { writeApiKey } from '../../api/app/access/api-key';
import { insertKey, insertPartner } from '../../api/app/access/create-provider';
import { ROLE_SCOPES } from '../../api/app/access/scopes';
import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { heldAt } from '../../api/domain/time/clock';
import { rows } from '../../api/store/rows';
import { addMoney } from '../support/add-money';
import { furnish, type Things } from '../support/furnish';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { startTestApi, type GraphqlAnswer, type TestApi } from '../support/test-api';

/** Invoices and credit notes as feeds give them, and as partners acknowledge them. */

const NOW = '2026-07-02T08:00:00Z';
const FEED = `query ($after: String) { billingFeed(first: 5000, after: $after) {
  edges { cursor node { sequence kind clientId adjustment { id amount } invoice {
    id kind reference totalExcludingTax totalIncludingTax files { pdfPath ublPath ciiPath sha256 }
    acknowledgement { documentNumber } } } } pageInfo { endCursor } } }`;
const TOTAL = `currency adjustmentCount adjustmentsExcludingTax invoiceCount invoicesExcludingTax invoicesIncludingTax`;

interface Entry {
  readonly sequence: number;
  readonly kind: string;
  readonly clientId: string;
  readonly adjustment: { readonly id: string; readonly amount: string } | null;
  readonly invoice: {
    readonly id: string;
    readonly kind: string;
    readonly reference: string;
    readonly totalExcludingTax: string;
    readonly totalIncludingTax: string;
    readonly files: Readonly<Record<string, string>>;
    readonly acknowledgement: { readonly documentNumber: string } | null;
  } | null;
}

interface Fed {
  readonly nodes: readonly Entry[];
  readonly cursors: readonly string[];
  readonly invoices: readonly NonNullable<Entry['invoice']>[];
  readonly endCursor: string | null;
}

let api: TestApi;
let tenant: Tenant;
let own: Things;
beforeAll(async () => {
  api = await startTestApi(NOW);
});
afterAll(() => api.close());
beforeEach(async () => {
  tenant = await makeTenant(await api.testDatabase.open({ entities: rows }), `Invoiced ${v7()}`);
  ({ own } = await furnish(tenant));
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});

async function feed(key: string, after: string | null = null): Promise<Fed> {
  const { billingFeed } = await api.ask<{
    billingFeed: { edges: { cursor: string; node: Entry }[]; pageInfo: { endCursor: string | null } };
  }>(key, FEED, { after });
  const nodes = billingFeed.edges.map(({ node }) => node);
  return {
    nodes,
    cursors: billingFeed.edges.map(({ cursor }) => cursor),
    invoices: nodes.flatMap(({ invoice }) => invoice ?? []),
    endCursor: billingFeed.pageInfo.endCursor,
  };
}

function acknowledge(
  key: string,
  upTo: string | null | undefined,
  documentNumber: string,
  mutation = 'acknowledgeInvoices',
): Promise<GraphqlAnswer> {
  const input = `input: { upTo: $upTo, documentNumber: $documentNumber }`;
  const text = `mutation ($key: String!, $upTo: String!, $documentNumber: String!) {
    answer: ${mutation}(idempotencyKey: $key, ${input}) { refusals { code path } acknowledgedCount } }`;
  return api.send(key, text, { key: v7(), upTo, documentNumber });
}

/** The place up to which the partner acknowledged adjustments when it was furnished. */
const ACKNOWLEDGED = 2;
const isOpen = ({ sequence, invoice }: Entry): boolean =>
  invoice === null ? sequence > ACKNOWLEDGED : invoice.acknowledgement === null;

const counted = (acknowledgedCount: number) => ({ data: { answer: { refusals: [], acknowledgedCount } } });

async function totals(key: string, documentNumber?: string): Promise<unknown> {
  const field =
    documentNumber === undefined ? 'unacknowledgedTotal' : `acknowledgedTotal(documentNumber: "${documentNumber}")`;
  return (await api.ask<{ total: unknown }>(key, `{ total: ${field} { ${TOTAL} } }`)).total;
}

/** What entries of a feed come to. */
function totalOf(nodes: readonly Entry[]): object {
  const adjustments = nodes.flatMap(({ adjustment }) => adjustment ?? []);
  const invoices = nodes.flatMap(({ invoice }) => invoice ?? []);
  return {
    currency: 'EUR',
    adjustmentCount: adjustments.length,
    adjustmentsExcludingTax: addMoney(adjustments.map(({ amount }) => amount)),
    invoiceCount: invoices.length,
    invoicesExcludingTax: addMoney(invoices.map(({ totalExcludingTax }) => totalExcludingTax)),
    invoicesIncludingTax: addMoney(invoices.map(({ totalIncludingTax }) => totalIncludingTax)),
  };
}

/** A partner to whom nobody is entrusted yet, and the key of its ERP. */
async function newPartner(): Promise<{ readonly partnerId: string; readonly key: string }> {
  const partnerId = v7();
  const key = writeApiKey(tenant.providerId, v7());
  await tenant.database.write(tenant.sessions.administrator, async (tx) => {
    await insertPartner(tx, tenant.providerId, partnerId, 'Another', heldAt(at(NOW)));
    const made = { key, name: 'erp', kind: 'PARTNER' as const, partnerId, scopes: ROLE_SCOPES.erp, demo: false };
    await insertKey(tx, tenant.providerId, made, heldAt(at(NOW)));
  });
  return { partnerId, key: key.text };
}

async function change(mutation: 'entrustClient' | 'endEntrustment', input: object): Promise<void> {
  const type = mutation === 'entrustClient' ? 'EntrustClientInput' : 'EndEntrustmentInput';
  const text = `mutation ($key: String!, $input: ${type}!) { answer: ${mutation}(idempotencyKey: $key, input: $input) { refusals { code } } }`;
  expect(await api.ask(tenant.keys.administrator, text, { key: v7(), input })).toEqual({ answer: { refusals: [] } });
}

test('each reader is given its documents in one order with adjustments, without gaps, and no others', async () => {
  const { invoices } = await feed(tenant.keys.erp);
  expect(invoices.map(({ kind }) => kind)).toEqual(['INVOICE', 'INVOICE', 'CREDIT_NOTE', 'INVOICE']);
  expect(invoices.map(({ id }) => id)).toEqual(expect.arrayContaining([own.invoice, own.creditNote]));
  for (const { files, id } of invoices) {
    expect(files).toMatchObject({ pdfPath: `/invoices/${id}.pdf` });
    expect(files['sha256']).toMatch(/^[0-9a-f]{64}$/);
  }
  for (const who of ['administrator', 'erp', 'client', 'otherClient'] as const) {
    const { nodes } = await feed(tenant.keys[who]);
    expect(nodes.map(({ sequence }) => sequence)).toEqual(nodes.map((_, place) => place + 1));
    for (const { kind, adjustment, invoice } of nodes)
      expect([kind === 'ADJUSTMENT', kind === 'INVOICE']).toEqual([adjustment !== null, invoice !== null]);
  }
  expect((await feed(tenant.keys.client)).invoices.map(({ id }) => id)).toEqual(invoices.map(({ id }) => id));
  expect((await feed(tenant.keys.administrator)).invoices).toHaveLength(7);
  const others = (await feed(tenant.keys.otherClient)).invoices.map(({ id }) => id);
  expect(others).toHaveLength(3);
  expect(others.filter((id) => invoices.some((each) => each.id === id))).toEqual([]);
});

test('a document is given behind what was pulled before it was issued', async () => {
  const before = await feed(tenant.keys.erp);
  const contractId = own.invoicedContract;
  const { invoiceIds } = await carryOut(tenant, '2026-07-01T08:00:00Z', (unit) => issueInvoices(unit, { contractId }));
  expect(invoiceIds.length).toBeGreaterThan(0);
  const after = await feed(tenant.keys.erp, before.endCursor);
  expect(after.invoices.map(({ id }) => id)).toEqual(invoiceIds);
  expect(after.nodes[0]?.sequence).toBe(before.nodes.length + 1);
});

test('documents are acknowledged up to a cursor, each with a number of its own, and once', async () => {
  const { nodes, cursors } = await feed(tenant.keys.erp);
  const adjustments = nodes.filter((node) => node.kind === 'ADJUSTMENT' && isOpen(node));
  const places = nodes.flatMap(({ kind }, place) => (kind === 'INVOICE' ? [place] : []));
  for (const [turn, place] of places.entries())
    expect(await acknowledge(tenant.keys.erp, cursors[place], `F-${turn}`)).toMatchObject(counted(turn === 0 ? 0 : 1));
  expect(await acknowledge(tenant.keys.erp, cursors.at(-1), 'F-AGAIN')).toMatchObject(counted(0));
  const said = (await feed(tenant.keys.erp)).invoices.map(({ acknowledgement }) => acknowledgement?.documentNumber);
  expect(said).toEqual([`DOC of ${tenant.partnerId}`, 'F-1', 'F-2', 'F-3']);
  // Adjustments wait for their own acknowledgement; the first was acknowledged before.
  expect(await acknowledge(tenant.keys.erp, cursors.at(-1), 'AV', 'acknowledgeBillingAdjustments')).toMatchObject(
    counted(adjustments.length),
  );
  // The provider sees the partner's word; a client, who is no party to it, does not.
  expect((await feed(tenant.keys.administrator)).invoices.filter((each) => each.acknowledgement !== null)).toHaveLength(
    4,
  );
  expect((await feed(tenant.keys.client)).invoices.filter((each) => each.acknowledgement !== null)).toEqual([]);
  expect(await acknowledge(tenant.keys.erp, cursors.at(-1), '  ')).toMatchObject({
    data: { answer: { refusals: [{ code: 'TEXT_INVALID', path: ['documentNumber'] }] } },
  });
  for (const other of [tenant.keys.administrator, tenant.keys.client])
    expect(await acknowledge(tenant.keys.erp, (await feed(other)).endCursor, 'F')).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_CURSOR' } }],
    });
});

test('what is not acknowledged comes to what the feed gave, and what is to what each number booked', async () => {
  const key = tenant.keys.erp;
  const { nodes, cursors } = await feed(key);
  const open = nodes.filter(isOpen);
  expect(await totals(key)).toEqual([totalOf(open)]);
  expect(totalOf(open)).toMatchObject({ adjustmentCount: 6, invoiceCount: 3 });
  const first = nodes.findIndex((node) => node.kind === 'INVOICE' && isOpen(node));
  await acknowledge(key, cursors[first], 'F-1');
  expect(await totals(key, 'F-1')).toEqual([totalOf(nodes.slice(first, first + 1))]);
  await acknowledge(key, cursors.at(-1), 'F-2');
  const later = nodes.slice(first + 1).filter(({ kind }) => kind === 'INVOICE');
  expect(await totals(key, 'F-2')).toEqual([totalOf(later)]);
  expect(await totals(key)).toEqual([
    expect.objectContaining({ invoiceCount: 0, invoicesExcludingTax: '0.00 EUR', invoicesIncludingTax: '0.00 EUR' }),
  ]);
  await acknowledge(key, cursors.at(-1), 'AV-2', 'acknowledgeBillingAdjustments');
  expect(await totals(key)).toEqual([]);
  const booked = open.filter(({ kind }) => kind === 'ADJUSTMENT');
  expect(await totals(key, 'AV-2')).toEqual([totalOf(booked)]);
  expect(await totals(key, 'UNKNOWN')).toEqual([]);
  for (const who of ['administrator', 'client'] as const) {
    expect(await totals(tenant.keys[who])).toEqual([]);
    expect(await totals(tenant.keys[who], 'F-1')).toEqual([]);
  }
});

test('a client entrusted late brings its documents; those not acknowledged come again after a new entrustment', async () => {
  const { partnerId, key } = await newPartner();
  const clientId = tenant.clientId;
  const entrusted = { partnerId, clientId, authorisation: 'Letter' };
  await change('entrustClient', entrusted);
  const begun = await feed(key);
  expect(begun.invoices.map(({ id }) => id)).toEqual((await feed(tenant.keys.client)).invoices.map(({ id }) => id));
  const first = begun.nodes.findIndex(({ kind }) => kind === 'INVOICE');
  expect(await acknowledge(key, begun.cursors[first], 'F-1')).toMatchObject(counted(1));
  await change('endEntrustment', { partnerId, clientId });
  const hidden = await feed(key);
  expect(hidden.invoices).toEqual([]);
  expect(await totals(key)).toEqual([]);
  expect(await acknowledge(key, hidden.endCursor, 'F-2')).toMatchObject(counted(0));
  await change('entrustClient', entrusted);
  const again = await feed(key, hidden.endCursor);
  expect(again.invoices.map(({ id }) => id)).toEqual(begun.invoices.slice(1).map(({ id }) => id));
  expect(await totals(key)).toEqual([totalOf(again.nodes)]);
  expect(await acknowledge(key, again.endCursor, 'F-2')).toMatchObject(counted(3));
  // Who is a partner of others sees none of this client's.
  const other = await newPartner();
  expect((await feed(other.key)).nodes).toEqual([]);
});
