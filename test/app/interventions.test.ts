import { reverseIntervention } from '../../api/app/consumption/reverse-intervention';
import { recordIntervention, type RecordInterventionInput } from '../../api/app/consumption/record-intervention';
import {
  interventionsById,
  unitAccountsOf,
  unitEntriesOfInterventions,
} from '../../api/store/consumption/consumption.store';
import { rows } from '../../api/store/rows';
import { activeContract, asset, incident, intervention, reading } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, carryOut, makeTenant, refusalsOf, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Work');
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

const WHEN = '2026-01-06T10:00:00Z';

/**
 * Records work; answers what settled it, as `minutes settler units`, and the balance of units after
 * it.
 */
async function settled(
  contractId: string,
  minutes: number,
  changes: Partial<RecordInterventionInput>,
  when = WHEN,
): Promise<string> {
  const { interventionId } = await intervention(tenant, contractId, when, minutes, changes);
  return reading(tenant, async (read) => {
    const [done] = await interventionsById(read, [interventionId]);
    const [account] = await unitAccountsOf(read, [contractId]);
    const parts = done!.settlement.map((part) => `${part.minutes} ${part.settledBy} ${part.units}`);
    return [...parts, `left ${account?.balance ?? '-'}`].join(', ');
  });
}

/** The codes that recording an hour of remote repairs is refused with, at an instant. */
function refused(
  contractId: string,
  when: string,
  changes: Partial<RecordInterventionInput>,
): Promise<readonly string[]> {
  const input: RecordInterventionInput = {
    contractId,
    assetIds: [],
    technician: 'T',
    startedAt: at(WHEN),
    minutes: 60,
    mode: 'REMOTE',
    kind: 'CURATIVE',
    providerFault: false,
    report: '',
    ...changes,
  };
  return refusalsOf(tenant, when, (unit) => recordIntervention(unit, input));
}

async function contract(...keys: readonly string[]): Promise<string> {
  const modules = ['J', ...keys].map((key) => ({ key, active: true }));
  const contractId = await activeContract(tenant, { modules });
  await asset(tenant, contractId);
  return contractId;
}

describe('hotline calls of one incident: 30 minutes are included, what is beyond is paid by the call', () => {
  // Each row: minutes of a call on one incident, after the ones above, and what settles it.
  const CALLS: readonly [string, number, Partial<RecordInterventionInput>, string][] = [
    ['within the allowance', 20, {}, '20 HOTLINE_ALLOWANCE 0, left 16'],
    ['the provider’s own fault, which uses no allowance', 25, { providerFault: true }, '25 PROVIDER_FAULT 0, left 16'],
    ['beyond it in its middle', 20, {}, '10 HOTLINE_ALLOWANCE 0, 10 UT 1, left 15'],
    ['beyond it from the first minute', 16, {}, '16 UT 2, left 13'],
    ['each call rounded by itself', 1, {}, '1 UT 1, left 12'],
    ['not curative: not the hotline’s', 10, { kind: 'OUT_OF_SCOPE' }, '10 UT 1, left 11'],
    ['of no minutes', 0, {}, 'left 11'],
  ];

  test('in the order of the calls', async () => {
    const contractId = await contract('G', 'UT');
    const incidentId = await incident(tenant, contractId, '2026-01-05T08:00:00Z');
    const found: string[] = [];
    for (const [, minutes, changes] of CALLS) {
      found.push(await settled(contractId, minutes, { mode: 'HOTLINE', incidentId, ...changes }));
    }
    expect(found).toEqual(CALLS.map(([, , , expected]) => expected));
  });

  test('another incident has its own allowance', async () => {
    const contractId = await contract('G', 'UT');
    for (const receivedAt of ['2026-01-05T08:00:00Z', '2026-01-05T09:00:00Z']) {
      const incidentId = await incident(tenant, contractId, receivedAt);
      expect(await settled(contractId, 30, { mode: 'HOTLINE', incidentId })).toBe('30 HOTLINE_ALLOWANCE 0, left 16');
    }
  });

  test('without units what is beyond is quoted, and recorded all the same', async () => {
    const contractId = await contract('G');
    const incidentId = await incident(tenant, contractId, '2026-01-05T08:00:00Z');
    expect(await settled(contractId, 45, { mode: 'HOTLINE', incidentId })).toBe(
      '30 HOTLINE_ALLOWANCE 0, 15 QUOTE 0, left -',
    );
  });

  test('without the hotline forfait every minute is paid by units', async () => {
    const contractId = await contract('UT');
    expect(await settled(contractId, 20, { mode: 'HOTLINE' })).toBe('20 UT 2, left 14');
  });
});

describe('other work', () => {
  test('on a listed server is covered by its forfait; on a workstation it debits units', async () => {
    const contractId = await contract('H', 'UT');
    const server = await asset(tenant, contractId, { kind: 'SERVER' });
    const workstation = await asset(tenant, contractId, { kind: 'WORKSTATION', ownership: 'CLIENT_OWNED' });
    expect(await settled(contractId, 90, { assetIds: [server] })).toBe('90 FORFAIT_H 0, left 16');
    expect(await settled(contractId, 30, { assetIds: [workstation] })).toBe('30 UT 2, left 14');
    expect(await settled(contractId, 30, { assetIds: [server, workstation] })).toBe('30 UT 2, left 12');
  });

  test('travels with the work only, and at least once on site', async () => {
    const contractId = await contract('UT');
    expect(await settled(contractId, 0, { mode: 'ON_SITE', roundTrips: 2 })).toBe('left 16');
    expect(await settled(contractId, 15, { mode: 'ON_SITE' })).toBe('15 UT 5, left 11');
    expect(await settled(contractId, 15, { mode: 'ON_SITE', roundTrips: 2 })).toBe('15 UT 9, left 2');
    expect(await settled(contractId, 15, { mode: 'ON_SITE', providerFault: true })).toBe('15 PROVIDER_FAULT 0, left 2');
  });

  test('renews as often as a large debit needs', async () => {
    const contractId = await contract('UT');
    // 60 units of 16: three renewals in the middle, 4 left.
    expect(await settled(contractId, 900, {})).toBe('900 UT 60, left 4');
    expect(await settled(contractId, 60, {})).toBe('60 UT 4, left 16');
  });

  test('that no module covers is refused, and nothing is recorded', async () => {
    const contractId = await contract();
    for (const kind of ['CURATIVE', 'PREVENTIVE', 'OUT_OF_SCOPE'] as const) {
      const codes = await refused(contractId, '2026-01-06T11:00:00Z', { kind });
      expect(codes).toEqual(['QUOTE_REQUIRED']);
    }
  });
});

describe('an account that serves on request', () => {
  test('is debited when the client asked for it, travel included; every started half-day is due', async () => {
    const contractId = await contract('UT', 'HD');
    const units = async () =>
      reading(tenant, async (read) =>
        (await unitAccountsOf(read, [contractId])).map(({ key, balance }) => `${key} ${balance}`).join(', '),
      );
    expect(await units()).toBe('HD 1, UT 16');
    const asked = { unitAccount: 'HD', mode: 'ON_SITE', roundTrips: 2 } as const;
    await intervention(tenant, contractId, WHEN, 181, asked);
    // Two half-days of one: renewed on the way, and again as nothing is left.
    expect(await units()).toBe('HD 1, UT 16');
    const done = await reading(tenant, async (read) => {
      const [account] = await unitAccountsOf(read, [contractId]);
      return account?.entryCount;
    });
    expect(done).toBe(5);
    await intervention(tenant, contractId, WHEN, 15);
    expect(await units()).toBe('HD 1, UT 15');
  });

  test.each([
    ['XX', ['UT', 'HD'], 'UNKNOWN_MODULE'],
    ['HD', ['UT'], 'MODULE_NOT_ACTIVE'],
  ])('%s on %j is refused', async (unitAccount, keys, code) => {
    const contractId = await contract(...keys);
    expect(await refused(contractId, '2026-01-07T10:00:00Z', { unitAccount })).toEqual([code]);
  });
});

describe('work is checked before it is settled', () => {
  const HOUR_LATER = '2026-01-06T11:00:00Z';
  test.each<[string, string, Partial<RecordInterventionInput>, readonly string[]]>([
    ['when it has just ended', HOUR_LATER, {}, []],
    ['a second before it ends', '2026-01-06T10:59:59Z', {}, ['TIME_IN_FUTURE']],
    ['before it starts', '2026-01-06T09:59:59Z', {}, ['TIME_IN_FUTURE']],
    ['with a round trip by remote access', HOUR_LATER, { roundTrips: 1 }, ['NUMBER_OUT_OF_RANGE']],
    ['with a round trip by telephone', HOUR_LATER, { mode: 'HOTLINE', roundTrips: 2 }, ['NUMBER_OUT_OF_RANGE']],
    ['on site without one', HOUR_LATER, { mode: 'ON_SITE', roundTrips: 0 }, ['NUMBER_OUT_OF_RANGE']],
    ['of a day', '2026-02-06T10:00:00Z', { minutes: 1440 }, []],
    ['of more than a day', '2026-02-06T10:00:00Z', { minutes: 1441 }, ['CONFIRMATION_REQUIRED']],
    [
      'of another time than confirmed',
      '2026-02-06T10:00:00Z',
      { minutes: 1441, confirmedMinutes: 1440 },
      ['CONFIRMATION_REQUIRED'],
    ],
    ['of more than a day, confirmed', '2026-02-06T10:00:00Z', { minutes: 1441, confirmedMinutes: 1441 }, []],
  ])('%s', async (_name, when, changes, codes) => {
    expect(await refused(await contract('UT'), when, changes)).toEqual(codes);
  });
});

describe('planned visits', () => {
  test('are counted against their yearly quantity; the next contract year has its own', async () => {
    const modules = ['J', 'D', 'UT'].map((key) => ({ key, active: true }));
    const overrides = [{ parameter: 'module-d.quantity', value: '2' }];
    const contractId = await activeContract(tenant, { modules, overrides });
    const visit = (when: string) => settled(contractId, 180, { kind: 'PREVENTIVE', mode: 'ON_SITE' }, when);
    expect(await visit('2026-03-02T09:00:00Z')).toBe('180 FORFAIT_D 0, left 16');
    expect(await visit('2026-12-31T22:00:00Z')).toBe('180 FORFAIT_D 0, left 16');
    const third = { kind: 'PREVENTIVE', minutes: 180, startedAt: at('2026-05-04T09:00:00Z') } as const;
    expect(await refused(contractId, '2027-01-02T10:00:00Z', third)).toEqual(['QUOTE_REQUIRED']);
    // Midnight in Paris: the second year.
    expect(await visit('2026-12-31T23:00:00Z')).toBe('180 FORFAIT_D 0, left 16');
  });
});

describe('visits', () => {
  test.each([
    ['fewer than its terms plan', 1, ['QUOTE_REQUIRED']],
    ['more', 3, []],
  ])('are those that the contract agrees: %s', async (_, yearlyQuantity, codes) => {
    const modules = ['J', 'D', 'UT'].map((key) => ({ key, active: true }));
    modules[1] = { key: 'D', active: true, ...{ yearlyQuantity } };
    const overrides = [{ parameter: 'module-d.quantity', value: '2' }];
    const contractId = await activeContract(tenant, { modules, overrides });
    const work = { kind: 'PREVENTIVE', mode: 'ON_SITE' } as const;
    const days = ['2026-03-02', '2026-03-03', '2026-03-04'].slice(0, codes.length === 0 ? 2 : 1);
    for (const day of days) expect(await settled(contractId, 180, work, `${day}T09:00:00Z`)).toMatch(/^180 FORFAIT_D/);
    const next = { kind: 'PREVENTIVE', minutes: 180, startedAt: at('2026-03-05T09:00:00Z') } as const;
    expect(await refused(contractId, '2026-03-06T09:00:00Z', next)).toEqual(codes);
  });
});

describe('work that is taken back', () => {
  const reverse = (interventionId: string) =>
    carryOut(tenant, '2026-01-07T10:00:00Z', (unit) => reverseIntervention(unit, { interventionId, reason: 'R' }));
  const left = (contractId: string) =>
    reading(tenant, async (read) => (await unitAccountsOf(read, [contractId]))[0]?.balance);

  test('gives its units back by one entry, also those on both sides of a renewal, and leaves the renewed base', async () => {
    const contractId = await contract('UT');
    // 20 units of 16: one base renewed, 12 left; 20 come back.
    const { interventionId } = await intervention(tenant, contractId, WHEN, 300);
    expect(await left(contractId)).toBe(12);
    expect((await reverse(interventionId)).billingAdjustmentIds).toEqual([]);
    expect(await left(contractId)).toBe(32);
    const entries = await reading(tenant, (read) => unitEntriesOfInterventions(read, [interventionId]));
    expect(entries.map(({ kind, units, balanceAfter }) => [kind, units, balanceAfter])).toEqual([
      ['DEBIT', -16, 0],
      ['RENEWAL', 16, 16],
      ['DEBIT', -4, 12],
      ['REVERSAL', 20, 32],
    ]);
  });

  test('gives the incident its hotline allowance back', async () => {
    const contractId = await contract('G', 'UT');
    const incidentId = await incident(tenant, contractId, '2026-01-05T08:00:00Z');
    const call = { mode: 'HOTLINE', incidentId } as const;
    const { interventionId } = await intervention(tenant, contractId, WHEN, 25, call);
    expect(await settled(contractId, 10, call)).toBe('5 HOTLINE_ALLOWANCE 0, 5 UT 1, left 15');
    await reverse(interventionId);
    // 10 of the 30 minutes are used, 5 of them within the allowance as they were settled then.
    expect(await settled(contractId, 25, call)).toBe('20 HOTLINE_ALLOWANCE 0, 5 UT 1, left 14');
  });
});
