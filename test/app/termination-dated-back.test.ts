import { simulateTermination } from '../../api/app/simulation/simulate-termination';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import { formatMoney } from '../../api/domain/money/format-money';
import { rows } from '../../api/store/rows';
import { activeContract, on, reading } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** 1 200.00 a month are invoiced three months in advance, from 1 January 2026 on. */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Dated back');
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

/** What a termination credits of what was paid: of each period from its first day on. */
async function credits(contractId: string, when: string, effectiveOn: string): Promise<readonly string[]> {
  const { database: store, providerId } = tenant;
  const shown = await reading(tenant, (read) => {
    const source = { read, library: termsLibraryOf(store), providerId, now: at(when) };
    return simulateTermination(source, { contractId, effectiveOn: on(effectiveOn), reason: 'AGREED' });
  });
  if (!shown.ok) throw new Error(shown.refusals[0]?.message);
  const { prepaid, simulation } = shown.value;
  return prepaid.map(({ start }, place) => `${start} ${formatMoney(simulation.prepaid[place]!.credit)}`);
}

test.each([
  // 17 of the 90 days of the first quarter, and what was paid for the two after it.
  [
    'within a period, two of which are paid since',
    '2026-07-20',
    '2026-03-15',
    ['2026-01-01 680.00 EUR', '2026-04-01 3600.00 EUR', '2026-07-01 3600.00 EUR'],
  ],
  [
    'on the first day of a period that was paid',
    '2026-07-20',
    '2026-04-01',
    ['2026-04-01 3600.00 EUR', '2026-07-01 3600.00 EUR'],
  ],
  ['today, on the first day of a period', '2026-07-01', '2026-07-01', ['2026-07-01 3600.00 EUR']],
  ['to come, within the present period', '2026-07-20', '2026-09-30', ['2026-07-01 39.13 EUR']],
  ['to come, on the first day of the next period', '2026-07-20', '2026-10-01', []],
  ['to come, within a later period', '2026-07-20', '2026-11-15', []],
])('a termination %s credits what was paid for days without service', async (_what, today, effectiveOn, found) => {
  expect(await credits(await activeContract(tenant), `${today}T10:00:00Z`, effectiveOn)).toEqual(found);
});
