import fc from 'fast-check';
import { v7 } from 'uuid';
import { assessDowntimeYear } from '../../api/app/penalty/assess-downtime-year';
import { reportIncident, type ReportIncidentInput } from '../../api/app/incident/report-incident';
import { reportIncidents, type ReportedIncidents } from '../../api/app/incident/report-incidents';
import { instant } from '../../api/domain/time/instant';
import { rows } from '../../api/store/rows';
import { comparableRows } from '../support/comparable-rows';
import { databaseState } from '../support/database-state';
import { activeContract, asset, penalties } from '../support/made-contract';
import { runs } from '../support/runs';
import { unsound } from '../support/soundness';
import { at, attempt, carryOut, makeTenant, type Tenant, type Way } from '../support/tenant';
import { createTestDatabase, statementsOf, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const NOW = '2026-03-10T08:00:00Z';
const CONTRACTS = 3;
const UNKNOWN = '00000000-0000-7000-8000-00000000dead';

/** A provider with some contracts of one client, each with an asset. */
interface Furnished {
  readonly tenant: Tenant;
  readonly contracts: readonly string[];
  readonly assets: readonly string[];
}

async function furnished(): Promise<Furnished> {
  const tenant = await makeTenant(await database.open({ entities: rows }), `Many ${v7()}`);
  const contracts: string[] = [];
  const assets: string[] = [];
  for (let place = 0; place < CONTRACTS; place += 1) {
    contracts.push(await activeContract(tenant));
    assets.push(await asset(tenant, contracts[place]!));
  }
  return { tenant, contracts, assets };
}

/** A report by the places of what it names. */
interface Drawn {
  readonly contract: number;
  readonly asset: number | null;
  readonly severity: 'CRITICAL' | 'MINOR';
  readonly description: string;
  readonly hoursAgo: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  contract: fc.constantFrom(0, 0, 1, 1, 2, 2, CONTRACTS),
  asset: fc.option(fc.integer({ min: 0, max: CONTRACTS }), { freq: 1 }),
  severity: fc.constantFrom('CRITICAL', 'MINOR'),
  description: fc.constantFrom('Down.', 'Slow.', 'Again.', 'Hums.', ''),
  // Before the contract's first day, now, or in the future.
  hoursAgo: fc.constantFrom(0, 1, 5, 100, 24 * 365, -1),
});

const inputOf = ({ contracts, assets }: Furnished, one: Drawn): ReportIncidentInput => ({
  contractId: contracts[one.contract] ?? UNKNOWN,
  assetIds: one.asset === null ? [] : [assets[one.asset] ?? UNKNOWN],
  severity: one.severity,
  kind: 'INTERRUPTION',
  channel: 'EMAIL',
  description: one.description,
  receivedAt: instant(at(NOW) - one.hoursAgo * 3600),
});

const reportAll = (tenant: Tenant, incidents: readonly ReportIncidentInput[], way: Way = {}) =>
  attempt<ReportedIncidents>(tenant, NOW, (unit) => reportIncidents(unit, { incidents }), way);

const good = ({ contracts }: Furnished, place = 0): ReportIncidentInput => ({
  contractId: contracts[place]!,
  assetIds: [],
  severity: 'CRITICAL',
  kind: 'INTERRUPTION',
  channel: 'EMAIL',
  description: 'Down.',
});

test('many in one call leave the rows and events that as many calls leave, and are refused alike', async () => {
  const [together, apart] = [await furnished(), await furnished()];
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 30, size: 'max' }), async (list) => {
      const { value } = await reportAll(
        together.tenant,
        list.map((one) => inputOf(together, one)),
      );
      const alone: string[][] = [];
      for (const one of list) {
        const { refusals } = await attempt(apart.tenant, NOW, (unit) => reportIncident(unit, inputOf(apart, one)));
        alone.push(refusals.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`));
      }
      expect(
        value!.outcomes.map(({ refusals }, index) =>
          refusals.map(({ code, path: [list_, place, ...path], message }) => {
            expect([list_, place]).toEqual(['incidents', String(index)]);
            return `${code} ${path.join('.')} ${message}`;
          }),
        ),
      ).toEqual(alone);
      expect(value!.outcomes.map(({ incidentId }) => incidentId === null)).toEqual(
        alone.map((refusals) => refusals.length > 0),
      );
      expect(await comparableRows(together.tenant)).toEqual(await comparableRows(apart.tenant));
    }),
    runs(40),
  );
  const { tenant } = together;
  expect((await comparableRows(tenant))['incident']!.length).toBeGreaterThan(5);
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});

test('the number of statements does not grow with the number of incidents', async () => {
  const made = await furnished();
  const counts: number[] = [];
  // The first reads what the terms are made of, and keeps it.
  for (const many of [3, 4, 300]) {
    const incidents = Array.from({ length: many }, (_, place) => good(made, place % CONTRACTS));
    const sent = await statementsOf(made.tenant.database, async () => {
      expect((await reportAll(made.tenant, incidents)).value!.outcomes).toHaveLength(many);
    });
    counts.push(sent.length);
  }
  expect(counts[2]).toBe(counts[1]);
  expect(counts[0]).toBeLessThanOrEqual(10);
  expect(counts[1]).toBeLessThanOrEqual(8);
});

test('the same key gives the same outcomes, the refused ones too, and records nothing again', async () => {
  const made = await furnished();
  const incidents = [good(made), { ...good(made), description: '' }, good(made, 1)];
  const way = { key: v7(), input: incidents };
  const first = await reportAll(made.tenant, incidents, way);
  const state = await databaseState(made.tenant.database, made.tenant.sessions.administrator);
  const again = await reportAll(made.tenant, incidents, way);
  expect(again).toEqual({ ...first, replayed: true });
  expect(first.value!.outcomes.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([
    [],
    ['TEXT_INVALID'],
    [],
  ]);
  expect(await databaseState(made.tenant.database, made.tenant.sessions.administrator)).toEqual(state);
});

test('when all are refused nothing is left, and the key can be used for other input', async () => {
  const made = await furnished();
  const { tenant } = made;
  const key = v7();
  const before = await databaseState(tenant.database, tenant.sessions.administrator);
  const refused = await reportAll(tenant, [{ ...good(made), contractId: UNKNOWN }], { key, input: 'wrong' });
  expect(refused).toMatchObject({
    refusals: [],
    replayed: false,
    value: {
      outcomes: [
        { index: 0, incidentId: null, refusals: [{ code: 'NOT_FOUND', path: ['incidents', '0', 'contractId'] }] },
      ],
    },
  });
  expect(await databaseState(tenant.database, tenant.sessions.administrator)).toEqual(before);
  const right = await reportAll(tenant, [good(made)], { key, input: 'right' });
  expect(right.value!.outcomes).toMatchObject([{ refusals: [] }]);
});

test.each([0, 1_001])('%i incidents are refused as a whole', async (many) => {
  const made = await furnished();
  const { refusals, value } = await reportAll(
    made.tenant,
    Array.from({ length: many }, () => good(made)),
  );
  expect(value).toBeNull();
  expect(refusals).toMatchObject([{ code: 'NUMBER_OUT_OF_RANGE', path: ['incidents'] }]);
});

test('what a client may not see does not exist for it, beside its own', async () => {
  const made = await furnished();
  const { outcomes } = (await reportAll(made.tenant, [good(made)], { as: 'otherClient' })).value!;
  expect(outcomes).toMatchObject([{ incidentId: null, refusals: [{ code: 'NOT_FOUND' }] }]);
  const own = await reportAll(made.tenant, [good(made), { ...good(made), contractId: UNKNOWN }], { as: 'client' });
  expect(own.value!.outcomes).toMatchObject([{ refusals: [] }, { refusals: [{ code: 'NOT_FOUND' }] }]);
});

test('calls at once that name the same contracts in other orders all succeed, with numbers of their own', async () => {
  const made = await furnished();
  const orders = Array.from({ length: 8 }, (_, call) =>
    Array.from({ length: 30 }, (__, place) => good(made, (place * (call % 2 === 0 ? 1 : 2) + call) % CONTRACTS)),
  );
  const all = await Promise.all(orders.map((incidents) => reportAll(made.tenant, incidents)));
  expect(all.flatMap(({ value }) => value!.outcomes.map(({ refusals }) => refusals.length))).toEqual(
    Array.from({ length: 240 }, () => 0),
  );
  const { incident = [] } = await comparableRows(made.tenant);
  expect(new Set(incident.map((row) => (JSON.parse(row) as { number: string }).number)).size).toBe(240);
  const { database: own, providerId, sessions } = made.tenant;
  expect(await unsound(own, providerId, sessions.administrator.actorId)).toEqual([]);
});

test('a year that was assessed before is assessed again once, as by one report after the other', async () => {
  const later = '2027-01-11T09:00:00Z';
  const days = ['2026-12-22T06:00:00Z', '2026-12-28T06:00:00Z'];
  const standing: string[][] = [];
  for (const way of ['together', 'apart']) {
    const { tenant } = await furnished();
    const contractId = await activeContract(tenant, { modules: ['J', 'L'].map((key) => ({ key, active: true })) });
    await asset(tenant, contractId);
    await carryOut(tenant, later, (unit) => assessDowntimeYear(unit, { contractId, year: 2026 }));
    const incidents = days.map((day): ReportIncidentInput => ({
      contractId,
      assetIds: [],
      severity: 'CRITICAL',
      kind: 'INTERRUPTION',
      channel: 'TELEPHONE',
      description: 'Down.',
      receivedAt: at(day),
    }));
    const ids: string[] = [];
    if (way === 'together')
      ids.push(...(await carryOut(tenant, later, (unit) => reportIncidents(unit, { incidents }))).penaltyIds);
    else
      for (const each of incidents)
        ids.push(...(await carryOut(tenant, later, (unit) => reportIncident(unit, each))).penaltyIds);
    const all = await penalties(tenant, [...new Set(ids)]);
    standing.push(all.filter(({ status }) => status !== 'REVERSED').map(({ kind, amount }) => `${kind} ${amount}`));
  }
  expect(standing[0]).toEqual(standing[1]);
  expect(standing[0]).toHaveLength(1);
});
