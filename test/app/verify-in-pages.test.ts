import { sealProvider } from '../../api/app/seal/seal-provider';
import { verifyProvider } from '../../api/app/verify/verify-provider';
import { recordInterventions } from '../../api/app/consumption/record-interventions';
import type { ReadScope } from '../../api/store/database/read-scope';
import { rows } from '../../api/store/rows';
import { activeContract } from '../support/made-contract';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** What `verify` holds in memory does not grow with what it reads: rows are counted, nothing is timed. */

const PAGE = 500;
let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Grown');
});
afterAll(() => database.drop());

/** Each uses up more than a base of units: it is recorded, billed, and posted in the ledger. */
async function work(contractId: string, count: number): Promise<void> {
  const one = {
    contractId,
    technician: 'T',
    report: 'R',
    startedAt: at('2026-03-03T10:00:00Z'),
    minutes: 300,
    mode: 'REMOTE',
    kind: 'CURATIVE',
    assetIds: [],
    providerFault: false,
  } as const;
  const interventions = Array.from({ length: count }, () => one);
  await carryOut(tenant, '2026-03-31T08:00:00Z', (unit) => recordInterventions(unit, { interventions }));
  await sealProvider(tenant.database, tenant.providerId);
}

/** Verifies, and returns the most rows that one statement returned, with all that were read. */
async function rowsOfVerify(): Promise<{ readonly most: number; readonly all: number }> {
  let [most, all] = [0, 0];
  const { database: opened } = tenant;
  const counting = Object.assign(Object.create(opened) as typeof opened, {
    read: (...of: Parameters<typeof opened.read>): ReadScope => {
      const [session, options] = of;
      const read = (count: number): void => {
        most = Math.max(most, count);
        all += count;
      };
      return opened.read(session, { ...options, read });
    },
  });
  expect(await verifyProvider(counting, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
  return { most, all };
}

test('reads no more at once than a page, however much there is of one contract', async () => {
  const contract = await activeContract(tenant);
  await work(contract, PAGE);
  const before = await rowsOfVerify();
  await work(contract, PAGE);
  await work(contract, PAGE);
  const after = await rowsOfVerify();
  expect(after.all).toBeGreaterThan(before.all + 8 * PAGE);
  expect([before.most, after.most]).toEqual([PAGE, PAGE]);
}, 180_000);
