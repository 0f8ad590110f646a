import fc from 'fast-check';
import { v7 } from 'uuid';
import { recordIntervention, type RecordInterventionInput } from '../../api/app/consumption/record-intervention';
import { recordInterventions } from '../../api/app/consumption/record-interventions';
import { instant } from '../../api/domain/time/instant';
import { rows } from '../../api/store/rows';
import { comparableRows } from '../support/comparable-rows';
import { databaseState } from '../support/database-state';
import { activeContract, asset, incident } from '../support/made-contract';
import { runs } from '../support/runs';
import { unsound } from '../support/soundness';
import { at, attempt, makeTenant, type Tenant, type Way } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const NOW = '2026-03-10T18:00:00Z';
const CONTRACTS = 3;
const UNKNOWN = '00000000-0000-7000-8000-00000000dead';

interface Furnished {
  readonly tenant: Tenant;
  readonly contracts: readonly string[];
  readonly assets: readonly string[];
  readonly incidents: readonly string[];
}

async function furnished(): Promise<Furnished> {
  const tenant = await makeTenant(await database.open({ entities: rows }), `Many ${v7()}`);
  const [contracts, assets, incidents]: string[][] = [[], [], []];
  for (let place = 0; place < CONTRACTS; place += 1) {
    contracts!.push(await activeContract(tenant));
    assets!.push(await asset(tenant, contracts![place]!));
    incidents!.push(await incident(tenant, contracts![place]!, '2026-03-10T07:00:00Z'));
  }
  return { tenant, contracts: contracts!, assets: assets!, incidents: incidents! };
}

/** Work by the places of what it names. */
const drawn = fc.record({
  contract: fc.constantFrom(0, 0, 0, 1, 1, 2, CONTRACTS),
  asset: fc.option(fc.integer({ min: 0, max: CONTRACTS }), { freq: 1 }),
  incident: fc.option(fc.integer({ min: 0, max: CONTRACTS }), { freq: 1 }),
  minutes: fc.constantFrom(15, 45, 60, 240, -5),
  mode: fc.constantFrom('REMOTE', 'HOTLINE', 'ON_SITE'),
  providerFault: fc.constantFrom(false, false, false, true),
  hour: fc.integer({ min: 7, max: 13 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;
const UNKNOWN_CONTRACT: Drawn = {
  ...{ contract: CONTRACTS, asset: null, incident: null, minutes: 60, mode: 'REMOTE', providerFault: false, hour: 8 },
};

const inputOf = ({ contracts, assets, incidents }: Furnished, one: Drawn): RecordInterventionInput => ({
  contractId: contracts[one.contract] ?? UNKNOWN,
  incidentId: one.incident === null ? null : (incidents[one.incident] ?? UNKNOWN),
  assetIds: one.asset === null ? [] : [assets[one.asset] ?? UNKNOWN],
  technician: 'T',
  startedAt: instant(at('2026-03-10T00:00:00Z') + one.hour * 3600),
  minutes: one.minutes,
  mode: one.mode,
  kind: 'CURATIVE',
  providerFault: one.providerFault,
  report: '',
});

const recordAll = (tenant: Tenant, interventions: readonly RecordInterventionInput[], way: Way = {}) =>
  attempt(tenant, NOW, (unit) => recordInterventions(unit, { interventions }), { as: 'technician', ...way });

const good = ({ contracts }: Furnished, place = 0): RecordInterventionInput => ({
  ...inputOf(
    { contracts, assets: [], incidents: [] } as unknown as Furnished,
    {
      contract: place,
      asset: null,
      incident: null,
      minutes: 60,
      mode: 'REMOTE',
      providerFault: false,
      hour: 8,
    } as Drawn,
  ),
});

test('much work in one call leaves the rows and events that as many calls leave, and is refused alike', async () => {
  const [together, apart] = [await furnished(), await furnished()];
  const codes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 15, size: 'max' }), async (list) => {
      const { value } = await recordAll(
        together.tenant,
        list.map((one) => inputOf(together, one)),
      );
      const alone: string[][] = [];
      for (const one of list) {
        const { refusals } = await attempt(apart.tenant, NOW, (unit) => recordIntervention(unit, inputOf(apart, one)), {
          as: 'technician',
        });
        alone.push(
          refusals.map(
            ({ code, path, message }) => `${code} interventions.${alone.length}.${path.join('.')} ${message}`,
          ),
        );
        for (const { code } of refusals) codes.add(code);
      }
      expect(
        value!.outcomes.map(({ refusals }) =>
          refusals.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`),
        ),
      ).toEqual(alone);
      expect(await comparableRows(together.tenant)).toEqual(await comparableRows(apart.tenant));
    }),
    // Chance alone may name nothing that is unknown.
    { ...runs(24), examples: [[[UNKNOWN_CONTRACT]]] },
  );
  const { tenant } = together;
  const left = await comparableRows(tenant);
  expect(left['intervention']!.length).toBeGreaterThan(5);
  expect(codes).toContain('NOT_FOUND');
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});

test('the same key gives the same outcomes and records nothing again', async () => {
  const made = await furnished();
  const work = [good(made), { ...good(made), minutes: -5 }, good(made, 1)];
  const way = { key: v7(), input: 'the same' };
  const first = await recordAll(made.tenant, work, way);
  expect(first.value!.outcomes.map(({ refusals }) => refusals.length)).toEqual([0, 1, 0]);
  const state = await databaseState(made.tenant.database, made.tenant.sessions.administrator);
  expect(await recordAll(made.tenant, work, way)).toEqual({ ...first, replayed: true });
  expect(await databaseState(made.tenant.database, made.tenant.sessions.administrator)).toEqual(state);
});

test('when all is refused nothing is left; none and more than a thousand are refused as a whole', async () => {
  const made = await furnished();
  const { tenant } = made;
  const before = await databaseState(tenant.database, tenant.sessions.administrator);
  const refused = await recordAll(tenant, [{ ...good(made), minutes: -5 }]);
  expect(refused).toMatchObject({ refusals: [], value: { outcomes: [{ interventionId: null }] } });
  for (const many of [0, 1_001]) {
    const { refusals } = await recordAll(
      tenant,
      Array.from({ length: many }, () => good(made)),
    );
    expect(refusals).toMatchObject([{ code: 'NUMBER_OUT_OF_RANGE', path: ['interventions'] }]);
  }
  expect(await databaseState(tenant.database, tenant.sessions.administrator)).toEqual(before);
});

test('calls at once on the same contracts in other orders all succeed', async () => {
  const made = await furnished();
  const all = await Promise.all(
    Array.from({ length: 4 }, (_, call) =>
      recordAll(
        made.tenant,
        Array.from({ length: 9 }, (__, place) => good(made, (place * (call % 2 === 0 ? 1 : 2) + call) % CONTRACTS)),
      ),
    ),
  );
  expect(all.flatMap(({ value }) => value!.outcomes.filter(({ refusals }) => refusals.length > 0))).toEqual([]);
  const { database: own, providerId, sessions } = made.tenant;
  expect(await unsound(own, providerId, sessions.administrator.actorId)).toEqual([]);
});
