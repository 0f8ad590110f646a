import { reverseIntervention } from '../../api/app/consumption/reverse-intervention';
import { loadHistory, loadUnitsDebited } from '../../api/app/simulation/load-history';
import { findContract } from '../../api/app/simulation/source';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import { rows } from '../../api/store/rows';
import { activeContract, asset, intervention, on, reading } from '../support/made-contract';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Simulation of reversed work');
});
afterAll(() => database.drop());

test('work that was taken back is no part of a history', async () => {
  const contractId = await activeContract(tenant);
  const assetIds = [await asset(tenant, contractId)];
  // 30 minutes are two units of a quarter of an hour, 60 are four.
  await intervention(tenant, contractId, '2026-03-02T08:00:00Z', 30, { assetIds });
  const wrong = await intervention(tenant, contractId, '2026-03-03T08:00:00Z', 60, { assetIds });
  const history = (): Promise<readonly unknown[]> =>
    reading(tenant, async (read) => {
      const library = termsLibraryOf(tenant.database);
      const source = { read, library, providerId: tenant.providerId, now: at('2026-04-01T00:00:00Z') };
      const terms = await findContract(source, contractId);
      if (!terms.ok) throw new Error('the contract was just made');
      const past = await loadHistory(source, terms.value, on('2026-04-01'));
      const debited = await loadUnitsDebited(source, terms.value, on('2026-04-01'));
      if (!past.ok || !debited.ok) throw new Error('two interventions are no long history');
      return [past.value.work.map(({ minutes }) => minutes), debited.value.map(({ units }) => units)];
    });
  expect(await history()).toEqual([
    [30, 60],
    [2, 4],
  ]);
  await carryOut(tenant, '2026-03-04T08:00:00Z', (unit) =>
    reverseIntervention(unit, { interventionId: wrong.interventionId, reason: 'On another contract' }),
  );
  expect(await history()).toEqual([[30], [2]]);
});
