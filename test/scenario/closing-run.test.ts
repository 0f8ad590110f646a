import { rows } from '../../api/store/rows';
import { closingRunsById } from '../../api/store/closing/closing.store';
import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { on, reading } from '../support/made-contract';
import { invoicing } from '../support/furnish-invoices';
import { closed, leftBy, livedBy, portfolio } from '../support/portfolio';
import { unsound } from '../support/soundness';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** What the closing of months leaves, for contracts of all five packs. */

let made: TestDatabase;
const databases: TestDatabase[] = [];
let tenant: Tenant;
let ids: readonly string[];
beforeAll(async () => {
  made = await createTestDatabase();
  const database = await made.open({ entities: rows });
  tenant = await makeTenant(database, 'Closing');
  await invoicing(tenant, tenant.clientId);
  ids = await portfolio(tenant, 15, 7);
  await livedBy(tenant, ids, 4, 11);
  await database.close();
}, 120_000);
afterAll(async () => {
  for (const database of databases) await database.drop();
  await made.drop();
});

/** The same provider with the same records, in a database of its own. */
async function copy(): Promise<Tenant> {
  const database = await createTestDatabase({ copyOf: made });
  databases.push(database);
  return { ...tenant, database: await database.open({ entities: rows }) };
}

const NOW = '2026-07-03T09:00:00Z';

const sound = async (one: Tenant): Promise<void> =>
  expect(await unsound(one.database, one.providerId, one.sessions.administrator.actorId)).toEqual([]);

test('month by month leaves what closing at once leaves', async () => {
  const [monthly, atOnce] = [await copy(), await copy()];
  for (const month of ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'])
    await closed(monthly, month, NOW, { together: 4 });
  const runId = await closed(atOnce, '2026-06', NOW, { together: 7 });
  const left = await leftBy(monthly);
  expect(await leftBy(atOnce)).toEqual(left);
  expect(left['invoices']!.length).toBeGreaterThan(30);
  await sound(monthly);
  await sound(atOnce);
  const [run] = await reading(atOnce, (read) => closingRunsById(read, [runId]));
  expect(run).toMatchObject({
    state: 'DONE',
    startsOn: '2026-01-01',
    endsBefore: '2026-07-01',
    contractsTotal: 15,
    contractsDone: 15,
    contractsRefused: 0,
    documentsIssued: left['invoices']!.length,
  });
});

test('it issues what `issueInvoices` issues of each contract, numbered in the order of days and contracts', async () => {
  const [run, oneByOne] = [await copy(), await copy()];
  await closed(run, '2026-06', NOW);
  for (const contractId of ids)
    await carryOut(oneByOne, NOW, (unit) => issueInvoices(unit, { contractId, until: on('2026-06-30') }));
  const linesOf = async (one: Tenant): Promise<readonly string[]> =>
    (await leftBy(one))['lines']!.map((line) => line.replace(/^\S+/, '')).sort();
  expect(await linesOf(run)).toEqual(await linesOf(oneByOne));
  const numbers = await reading(run, (read) =>
    read.query<{ number: number; falls_on: string; contract_id: string }>({
      name: 'test:numbers',
      text: `SELECT number, falls_on, contract_id FROM invoice WHERE series = 'F' ORDER BY number`,
    }),
  );
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, place) => place + 1));
  const order = numbers.map((each) => `${each.falls_on} ${each.contract_id}`);
  expect(order).toEqual([...order].sort());
  // Nothing is dated before its day, or after it: the numbers follow the days.
  const dates = await reading(run, (read) =>
    read.query({ name: 'test:dates', text: `SELECT 1 FROM invoice WHERE series = 'F' AND issued_on <> falls_on` }),
  );
  expect(dates).toEqual([]);
});
