import { readdirSync } from 'node:fs';
import path from 'node:path';
import { apiSchema } from '../../api/server';
import { furnish } from '../support/furnish';
import { expectKept, laidOut } from '../support/kept-sql';
import { multiply } from '../support/multiply';
import { startTestApi, type TestApi } from '../support/test-api';
import { makeTenant, type Tenant } from '../support/tenant';
import { UNLIMITED } from '../support/unlimited';
import { statementsOf } from '../support/test-database';
import { selectAll } from './select-all';

/**
 * Twice the rows take the same statements. The statements of important documents are kept in
 * `sql/`: a change of them is a change that somebody looked at. `UPDATE_SQL=1` writes them again.
 */

const FOLDER = path.join(__dirname, 'sql');
const QUERIES = apiSchema().getQueryType()!.getFields();

const DOCUMENTS: Readonly<Record<string, string>> = {
  'contracts-modules-incidents-penalties': `{ contracts(first: 50) { nodes { id number client { name }
    modules(first: 50) { nodes { key incidents(first: 5) { nodes { number penalties(first: 5) { nodes { number amount status } } } } } } } } }`,
  'contracts-with-service-levels': `{ contracts(first: 50) { nodes { number
    sla { state nextDueAt penaltiesToDate runningClocks { incident { number } clock { state dueAt remaining } } downtimeBudget { used } } } } }`,
  'contracts-with-costs': `{ contracts(first: 50) { nodes { number costProjection { amount
    items { incident { number } year amount } steps { steps { from amount } } nextStep { from amount } }
    sla { runningClocks { incident { number } nextCostStep { from amount } } } } } }`,
  'adjustments-page': `{ billingAdjustments(first: 1000) { edges { cursor node { sequence kind amount vatRatePercent label { en }
    contract { number } acknowledgement { documentNumber } } } pageInfo { hasNextPage endCursor } } }`,
  'adjustments-not-acknowledged': `{ billingAdjustments(first: 1000, filter: { unacknowledgedOnly: true }) { nodes { sequence amount } } }`,
  'unacknowledged-total':
    '{ unacknowledgedTotal { currency adjustmentCount adjustmentsExcludingTax invoiceCount invoicesIncludingTax } }',
  'acknowledged-total':
    '{ acknowledgedTotal(documentNumber: "DOC") { currency adjustmentCount adjustmentsExcludingTax invoiceCount } }',
  'feed-page': `{ billingFeed(first: 1000) { edges { cursor node { kind clientId adjustment { sequence kind amount label { en }
    contract { number } acknowledgement { documentNumber } } } } pageInfo { hasNextPage endCursor } } }`,
  'incidents-with-clocks': `{ incidents(first: 100, filter: { openOnly: true }) { nodes { number
    clocks { commitment { key target } state dueAt elapsed } projections { amount } excludedPeriods { cause } } } }`,
  'incidents-with-clocks-known-then': `{ incidents(first: 100) { nodes { number
    clocks(knownAt: "2026-03-02T08:00:01Z") { commitment { key } state dueAt elapsed } } } }`,
  'contracts-with-service-levels-known-then': `{ contracts(first: 50) { nodes { number
    sla(knownAt: "2026-03-02T08:00:01Z") { state penaltiesToDate runningClocks { incident { number } clock { state dueAt } nextCostStep { from } } }
    parameters(knownAt: "2026-03-02T08:00:01Z") { key value } } } }`,
  ledgers: `{ contracts(first: 50) { nodes { number ledgerBalances { account balance } ledgerVerification { valid transactionCount }
    ledgerTransactions(first: 100) { nodes { sequence kind hash postings { debitAccount creditAccount amount } } } } } }`,
  'unit-accounts': `{ contracts(first: 50) { nodes { number
    unitAccounts { key balance balanced entries(first: 100) { nodes { kind units billingAdjustment { sequence } } } }
    interventions(first: 100) { nodes { minutes unitEntries { units } incident { number } } } } } }`,
};

/** Every list of the schema with all that hangs on its rows, and what hangs on that. */
const WHOLE = Object.fromEntries(
  Object.values(QUERIES)
    .filter(({ args }) => args.some(({ name }) => name === 'first'))
    // Counts of all that hangs on all would cost more than may be asked for.
    .map(({ name, type }) => [
      name,
      `{ ${name}(first: 100) ${selectAll(type, 2, 100).replaceAll(' totalCount', '')} }`,
    ]),
);

let api: TestApi;
let tenant: Tenant;
/** By document: its statements, and how many rows it answered. */
type Taken = Readonly<Record<string, { readonly statements: readonly string[]; readonly rows: number }>>;
let once: Taken;
let twice: Taken;

beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z', UNLIMITED);
  tenant = await makeTenant(api.database, 'Counted');
  await furnish(tenant);
  once = await takeAll();
  await multiply(api.testDatabase, tenant, 1);
  twice = await takeAll();
}, 120_000);
afterAll(() => api.close());

/** What partners alone are told of. */
const OF_PARTNERS = new Set(['adjustments-not-acknowledged', 'unacknowledged-total', 'acknowledged-total']);

async function takeAll(): Promise<Taken> {
  const taken: Record<string, { statements: readonly string[]; rows: number }> = {};
  for (const [name, document] of Object.entries({ ...DOCUMENTS, ...WHOLE })) {
    const key = OF_PARTNERS.has(name) ? tenant.keys.erp : tenant.keys.administrator;
    // The first time packs are read, which are kept in memory from then on.
    await api.ask(key, document);
    let rows = 0;
    const sent = await statementsOf(api.database, async () => {
      rows = countRows(await api.ask(key, document));
    });
    // A key is looked up again when it was not seen for a second, and its use is noted apart from
    // requests. Those sent at once may change places.
    taken[name] = { statements: sent.filter((text) => !/secret_hash|UPDATE api_key/.test(text)).sort(), rows };
  }
  return taken;
}

function countRows(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce((sum: number, each) => sum + countRows(each), own);
}

test.each([...Object.keys(DOCUMENTS), ...Object.keys(WHOLE)])('%s: twice the rows take the same statements', (name) => {
  expect(twice[name]!.statements).toEqual(once[name]!.statements);
  // All lists but those of terms packs, keys, calendars, seals and closings, which were not doubled.
  const isDoubled = !['termsPacks', 'apiKeys', 'calendarFeeds', 'seals', 'closingRuns', ...SUMS].includes(name);
  if (isDoubled) expect(twice[name]!.rows).toBeGreaterThan(once[name]!.rows * 1.8);
});

/** One row a currency, of however many. */
const SUMS = ['unacknowledged-total', 'acknowledged-total'];

describe('the statements of important documents', () => {
  test.each(Object.entries(DOCUMENTS))('%s', (name, document) => {
    const file = path.join(FOLDER, `${name}.sql`);
    const head = document.replace(/\s+/g, ' ');
    const text = `-- ${head}\n\n${once[name]!.statements.map((statement) => `${laidOut(statement)};\n`).join('\n')}`;
    expectKept(file, text);
  });

  test('there is no file without its document', () => {
    expect(
      readdirSync(FOLDER)
        .filter((file) => file.endsWith('.sql'))
        .sort(),
    ).toEqual(
      Object.keys(DOCUMENTS)
        .map((name) => `${name}.sql`)
        .sort(),
    );
  });
});
