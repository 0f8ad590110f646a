import type { AddAssetInput } from '../../api/app/asset/add-asset';
import { correctIncident } from '../../api/app/incident/correct-incident';
import { excludePeriod } from '../../api/app/incident/exclude-period';
import { recordReception } from '../../api/app/incident/record-reception';
import { readServiceLevels } from '../../api/app/sla/contract-sla';
import { loadIncidentTerms, readClocks } from '../../api/app/sla/incident-clocks';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import type { ReportIncidentInput } from '../../api/app/incident/report-incident';
import type { CreateContractInput } from '../../api/app/contract/create-contract';
import { formatInstant } from '../../api/domain/time/instant';
import { allModulesOfContracts } from '../../api/store/contract/service-module.store';
import { incidentsById } from '../../api/store/incident/incident.store';
import { rows } from '../../api/store/rows';
import { activeContract, asset, incident, reading, restored } from '../support/made-contract';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { valueOf } from '../support/value-of';

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Clocks');
});
afterAll(() => database.drop());

/** What the clock of a commitment says: its state, deadline and time used in minutes. */
async function clock(incidentId: string, asOf: string, key = 'restoration'): Promise<string> {
  return reading(tenant, async (read) => {
    const found = await incidentsById(read, [incidentId]);
    const [source] = await loadIncidentTerms(read, termsLibraryOf(tenant.database), tenant.providerId, found);
    const one = valueOf(readClocks(source!, at(asOf))).find(
      ({ commitment }) => commitment.compiled.commitment.key === key,
    );
    if (one === undefined) return 'none';
    const { state, dueAt, elapsedSeconds } = one.result;
    return `${state} ${dueAt === null ? '-' : formatInstant(dueAt)} ${elapsedSeconds / 60}`;
  });
}

/** The downtime of the year so far, in minutes. */
async function downtime(contractId: string, asOf: string): Promise<number> {
  const [levels] = await reading(tenant, (read) =>
    readServiceLevels(read, termsLibraryOf(tenant.database), tenant.providerId, [contractId], at(asOf)),
  );
  return levels!.budget!.result.elapsedSeconds / 60;
}

async function hosted(overrides: CreateContractInput['overrides'] = []): Promise<string> {
  const contractId = await activeContract(tenant, { overrides });
  await asset(tenant, contractId);
  return contractId;
}

const MODULE = async (contractId: string, key: string): Promise<string> =>
  (await reading(tenant, (read) => allModulesOfContracts(read, [contractId]))).find((module) => module.key === key)!.id;

// Monday 2 March 2026, 09:00 in Paris; 4 h 30 are used up at 15:30, 14:30 UTC.
const RECEIVED = '2026-03-02T08:00:00Z';
const BACK = '2026-03-02T15:00:00Z';
const KEPT = 'NOT_APPLICABLE - 0';
const LATE = 'BREACHED 2026-03-02T14:30:00Z 300';

describe('what an incident hits', () => {
  type Owned = AddAssetInput['ownership'];

  // Each row: the contract's assets, those named, what the clock says, the penalty.
  test.each<[string, readonly Owned[], readonly Owned[], string, string[]]>([
    ['no asset named: the whole solution', ['SHARED', 'CLIENT_OWNED'], [], LATE, ['100.00 EUR']],
    ['a shared one', ['SHARED', 'CLIENT_OWNED'], ['SHARED'], LATE, ['100.00 EUR']],
    ['a dedicated one', ['DEDICATED'], ['DEDICATED'], LATE, ['100.00 EUR']],
    ['one of several', ['SHARED', 'CLIENT_OWNED'], ['CLIENT_OWNED', 'SHARED'], LATE, ['100.00 EUR']],
    ["the client's own", ['SHARED', 'CLIENT_OWNED'], ['CLIENT_OWNED'], KEPT, []],
    ["nothing but the client's own", ['CLIENT_OWNED'], [], KEPT, []],
  ])('%s', async (_what, owned, named, expected, amounts) => {
    const contractId = await activeContract(tenant);
    const ids = new Map<Owned, string>();
    for (const ownership of owned) ids.set(ownership, await asset(tenant, contractId, { ownership }));
    const id = await incident(tenant, contractId, RECEIVED, { assetIds: named.map((one) => ids.get(one)!) });
    const penalties = await restored(tenant, id, BACK);
    expect(await clock(id, BACK)).toBe(expected);
    expect(penalties.map(({ amount }) => amount)).toEqual(amounts);
    expect(await downtime(contractId, BACK)).toBe(amounts.length === 0 ? 0 : 300);
  });
});

describe('what starts and stops a clock', () => {
  let contractId: string;
  beforeAll(async () => {
    contractId = await hosted();
  });
  const report = (changes: Partial<ReportIncidentInput>, receivedAt = RECEIVED): Promise<string> =>
    incident(tenant, contractId, receivedAt, changes);

  test('a monitoring alert alone starts none and uses no budget', async () => {
    const own = await hosted();
    const id = await incident(tenant, own, RECEIVED, { channel: 'MONITORING_ALERT' });
    expect(await clock(id, BACK)).toBe(KEPT);
    expect(await clock(id, BACK, 'hosting-room-response')).toBe(KEPT);
    expect(await restored(tenant, id, BACK)).toEqual([]);
    expect(await downtime(own, BACK)).toBe(0);
  });

  test('the client’s call after an alert starts it then', async () => {
    const own = await hosted();
    const id = await incident(tenant, own, RECEIVED, { channel: 'MONITORING_ALERT' });
    const call = { incidentId: id, channel: 'TELEPHONE' } as const;
    await carryOut(tenant, '2026-03-02T09:00:00Z', (unit) => recordReception(unit, call), { as: 'client' });
    expect(await clock(id, BACK)).toBe('AT_RISK 2026-03-02T15:30:00Z 240');
    expect(await clock(id, '2026-03-02T09:10:00Z', 'hosting-room-response')).toBe('RUNNING 2026-03-02T09:30:00Z 10');
    expect(await restored(tenant, id, '2026-03-02T15:30:00Z')).toEqual([]);
    expect(await downtime(own, BACK)).toBe(240);
  });

  test.each(['WEB', 'EMAIL', 'TELEPHONE', 'EMERGENCY_TELEPHONE'] as const)(
    'the client’s notification by %s does',
    async (channel) => {
      expect(await clock(await report({ channel }), '2026-03-02T09:00:00Z')).toBe('RUNNING 2026-03-02T14:30:00Z 60');
    },
  );

  test('the room’s response is counted from a call only', async () => {
    const called = await report({ channel: 'TELEPHONE' });
    expect(await clock(called, '2026-03-02T08:31:00Z', 'hosting-room-response')).toBe(
      'BREACHED 2026-03-02T08:30:00Z 31',
    );
    const written = await report({ channel: 'EMAIL' });
    expect(await clock(written, '2026-03-02T08:31:00Z', 'hosting-room-response')).toBe(KEPT);
  });

  test.each(['DEGRADATION', 'REQUEST', 'OTHER', 'SECURITY'] as const)('%s is no interruption', async (kind) => {
    const id = await report({ kind });
    expect(await restored(tenant, id, BACK)).toEqual([]);
    expect(await clock(id, BACK)).toBe(KEPT);
  });

  test('a cause of the whole incident excludes its clocks and its downtime', async () => {
    const own = await hosted();
    const id = await incident(tenant, own, RECEIVED);
    await restored(tenant, id, BACK);
    await carryOut(tenant, BACK, (unit) =>
      correctIncident(unit, { incidentId: id, excludedBy: 'THIRD_PARTY', reason: 'A digger.' }),
    );
    expect(await clock(id, BACK)).toBe('EXCLUDED - 0');
    expect(await downtime(own, BACK)).toBe(0);
  });

  test('an open excluded period stops the clock and leaves no deadline', async () => {
    const id = await report({});
    const cause = 'OUTSIDE_TELECOM_OPERATOR';
    const startedAt = at('2026-03-02T09:00:00Z');
    await carryOut(tenant, '2026-03-02T10:00:00Z', (unit) => excludePeriod(unit, { incidentId: id, cause, startedAt }));
    expect(await clock(id, BACK)).toBe('RUNNING - 60');
    expect(await restored(tenant, id, BACK)).toEqual([]);
  });
});

describe('an open incident that only the budget of the year counts', () => {
  async function state(changes: Partial<ReportIncidentInput>, asOf: string): Promise<string> {
    const modules = ['J', 'L'].map((key) => ({ key, active: true }));
    const contractId = await activeContract(tenant, { modules });
    await asset(tenant, contractId);
    await incident(tenant, contractId, RECEIVED, changes);
    const [levels] = await reading(tenant, (read) =>
      readServiceLevels(read, termsLibraryOf(tenant.database), tenant.providerId, [contractId], at(asOf)),
    );
    return levels!.state;
  }

  // 30 h a year; 24 h are four fifths of it: reached on the fourth day.
  test.each<[string, Partial<ReportIncidentInput>, string, string]>([
    ['is measured by it', {}, BACK, 'RUNNING'],
    ['puts it at risk', {}, '2026-03-05T12:00:00Z', 'AT_RISK'],
    ['uses it up', {}, '2026-03-06T17:00:00Z', 'BREACHED'],
    ['or that it does not count, is not measured', { channel: 'MONITORING_ALERT' }, BACK, 'NOT_MEASURED'],
    ['or that is no interruption, neither', { kind: 'DEGRADATION' }, BACK, 'NOT_MEASURED'],
  ])('%s', async (_what, changes, asOf, expected) => {
    expect(await state(changes, asOf)).toBe(expected);
  });
});

describe('downtime of one service', () => {
  // 09:00 to 11:00 on one module, 10:00 to 12:00 on another.
  async function twoModulesDown(contractId: string): Promise<number> {
    const hosting = await MODULE(contractId, 'J');
    const other = await MODULE(contractId, 'A');
    const first = await incident(tenant, contractId, '2026-03-02T08:00:00Z', { moduleId: hosting });
    const second = await incident(tenant, contractId, '2026-03-02T09:00:00Z', { moduleId: other });
    await restored(tenant, first, '2026-03-02T10:00:00Z');
    await restored(tenant, second, '2026-03-02T11:00:00Z');
    return downtime(contractId, '2026-03-03T08:00:00Z');
  }

  test('is counted once where two of its modules were down: the service is one per contract', async () => {
    expect(await twoModulesDown(await hosted())).toBe(180);
  });

  test('is summed where the contract names its services', async () => {
    expect(await twoModulesDown(await hosted([{ parameter: 'sla.services', value: 'NAMED' }]))).toBe(240);
  });
});

describe('what a contract overrides', () => {
  test('a target moves the deadline and what is owed', async () => {
    const id = await incident(tenant, await hosted([{ parameter: 'restoration.target', value: 'PT1H' }]), RECEIVED);
    expect(await clock(id, '2026-03-02T09:00:01Z')).toMatch(/^BREACHED 2026-03-02T09:00:00Z/);
    // 5 h beyond: the second tier.
    expect(await restored(tenant, id, '2026-03-02T16:00:00Z')).toMatchObject([
      { amount: '200.00 EUR', breachedAt: '2026-03-02T09:00:00Z' },
    ]);
  });

  test.each([
    ['the end of a tier', [{ parameter: 'restoration.tier-1', value: 'PT15M' }], '200.00 EUR'],
    ['a rate', [{ parameter: 'restoration.rate-1', value: '12.5' }], '125.00 EUR'],
    ['the base', [{ parameter: 'penalty.base', value: 'ALL' }], '120.00 EUR'],
    ['equipment as hosting', [{ parameter: 'hosting-base.equipment', value: 'true' }], '112.00 EUR'],
    ['the cap', [{ parameter: 'liability.months', value: '0.05' }], '50.00 EUR'],
    ['caps: none', [{ parameter: 'penalty.caps', value: '' }], '100.00 EUR'],
  ])('%s', async (_what, overrides, amount) => {
    const id = await incident(tenant, await hosted(overrides), RECEIVED);
    expect((await restored(tenant, id, BACK)).map((penalty) => penalty.amount)).toEqual([amount]);
  });
});
