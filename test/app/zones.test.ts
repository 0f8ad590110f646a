import path from 'node:path';
import { readServiceLevels } from '../../api/app/sla/contract-sla';
import { projectContracts } from '../../api/app/projection/project-costs';
import { loadTermsPack } from '../../api/app/terms/load-terms-pack';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import { heldAt } from '../../api/domain/time/clock';
import { instant } from '../../api/domain/time/instant';
import { rows } from '../../api/store/rows';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { activeContract, asset, incident, on, reading, restored } from '../support/made-contract';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** A contract is read in its own zone, whatever stands beside it on the page. */

let database: TestDatabase;
let tenant: Tenant;
let paris: string;
let guadeloupe: string;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Zones');
  const [hosted] = readTermsPacks(path.resolve(__dirname, '../../seeds/terms')).filter(
    ({ name }) => name === 'omr-hosted',
  );
  const text = JSON.stringify(hosted!.json)
    .replaceAll('Europe/Paris', 'America/Guadeloupe')
    .replaceAll('FR-METROPOLE', 'FR-GUADELOUPE');
  const json = { ...(JSON.parse(text) as object), id: 'hosted-guadeloupe' };
  await tenant.database.write(tenant.sessions.administrator, (tx) =>
    loadTermsPack(tx, tenant.providerId, { name: 'hosted-guadeloupe', json }, heldAt(at('2025-01-01T00:00:00Z'))),
  );
  paris = await activeContract(tenant, { startsOn: on('2026-01-01') });
  guadeloupe = await activeContract(tenant, {
    startsOn: on('2026-01-01'),
    termsPack: { key: 'hosted-guadeloupe', version: 1 },
  });
  for (const contract of [paris, guadeloupe]) await asset(tenant, contract);
  // Monday 9:00 in the islands, 13:00Z; restored on the Wednesday: 300.00 in 2026.
  const id = await incident(tenant, guadeloupe, '2026-03-02T13:00:00Z');
  await restored(tenant, id, '2026-03-04T22:00:00Z');
});
afterAll(() => database.drop());

// An hour after midnight in Paris, New Year's Eve in Guadeloupe.
const EVE = at('2027-01-01T00:30:00Z');

test.each([
  ['first', 0],
  ['last', 1],
])(
  'the service levels of a contract of Guadeloupe are the same, whether it comes %s beside one of Paris',
  async (_, place) => {
    const ids = place === 0 ? [guadeloupe, paris] : [paris, guadeloupe];
    const levels = await reading(tenant, (read) =>
      readServiceLevels(read, termsLibraryOf(tenant.database), tenant.providerId, ids, EVE),
    );
    const own = levels[place];
    expect(own?.budget?.year).toBe(2026);
    expect(own?.penaltiesToDate).toBe('300.00 EUR');
    expect(own?.budget?.result.elapsedSeconds).toBeGreaterThan(0);
    expect(levels[1 - place]?.budget?.year).toBe(2027);
  },
);

test('its projected year is its own', async () => {
  const window = { from: EVE, until: instant(EVE + 3600), now: EVE };
  const projected = await reading(tenant, (read) =>
    projectContracts(read, termsLibraryOf(tenant.database), tenant.providerId, [paris, guadeloupe], window),
  );
  const years = projected.map((each) => each?.items.map(({ year }) => year));
  expect(years).toEqual([[2027], [2026]]);
});
