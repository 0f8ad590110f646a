import { createContract, type CreateContractInput } from '../../api/app/contract/create-contract';
import { loadIncidentTerms, readClocks } from '../../api/app/sla/incident-clocks';
import { projectIncidents } from '../../api/app/penalty/project-incident';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import { formatInstant } from '../../api/domain/time/instant';
import { formatMoney } from '../../api/domain/money/format-money';
import { incidentsById } from '../../api/store/incident/incident.store';
import { allModulesOfContracts } from '../../api/store/contract/service-module.store';
import { rows } from '../../api/store/rows';
import { activeContract, eur, hostedInput, incident, reading, responded, restored } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, makeTenant, refusalsOf, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { valueOf } from '../support/value-of';

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Packs');
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

type Changes = Partial<CreateContractInput>;

function contract(
  pack: string,
  components: Record<string, string>,
  modules: readonly string[],
  changes: Changes = {},
): Promise<string> {
  return activeContract(tenant, {
    termsPack: { key: pack, version: 1 },
    termMonths: 12,
    priceComponents: Object.entries(components).map(([code, amount]) => ({ code, monthlyAmount: eur(amount) })),
    modules: modules.map((key) => ({ key, active: true })),
    ...changes,
  });
}

/** The clocks of an incident that concern it at an instant: key, state and deadline. */
async function clocks(incidentId: string, asOf: string): Promise<string[]> {
  return reading(tenant, async (read) => {
    const found = await incidentsById(read, [incidentId]);
    const [source] = await loadIncidentTerms(read, termsLibraryOf(tenant.database), tenant.providerId, found);
    return valueOf(readClocks(source!, at(asOf)))
      .filter((clock) => clock.result.state !== 'NOT_APPLICABLE')
      .map(
        ({ commitment, result: { state, dueAt } }) =>
          `${commitment.compiled.commitment.key} ${state} ${dueAt === null ? '-' : formatInstant(dueAt)}`,
      );
  });
}

const amounts = (penalties: readonly { readonly amount: string }[]): string[] => penalties.map(({ amount }) => amount);

describe('generic-2017: an amount per hour of delay of the response', () => {
  const MODULES = ['monitoring', 'administration', 'maintenance', 'support'];
  let contractId: string;
  beforeAll(async () => {
    contractId = await contract('generic-2017', { FORFAIT: '900.00' }, MODULES);
  });

  // March 2026 has 22 working days of 7 hours: 154 hours. An hour of delay is 5 × 900 ÷ 154 =
  // 29.2207….
  test.each([
    // Monday 2 March, 10:00 in Paris: 2 h, answered at 14:30. Three started hours: 87.66.
    [
      'critical, received in working hours',
      'CRITICAL',
      'WEB',
      '2026-03-02T09:00:00Z',
      '2026-03-02T11:00:00Z',
      '2026-03-02T13:30:00Z',
      ['87.66 EUR'],
    ],
    // Sunday, 10:00: 4 h, running on. Two started hours: 58.44.
    [
      'critical, received outside them',
      'CRITICAL',
      'EMERGENCY_TELEPHONE',
      '2026-03-08T09:00:00Z',
      '2026-03-08T13:00:00Z',
      '2026-03-08T14:00:01Z',
      ['58.44 EUR'],
    ],
    [
      'critical, in time',
      'CRITICAL',
      'WEB',
      '2026-03-09T09:00:00Z',
      '2026-03-09T11:00:00Z',
      '2026-03-09T11:00:00Z',
      [],
    ],
    // Monday 10:00 to 12:00, 14:00 to 18:00, Tuesday 9:00 to 11:00. One second is a started hour.
    ['urgent', 'URGENT', 'WEB', '2026-03-16T09:00:00Z', '2026-03-17T10:00:00Z', '2026-03-17T10:00:01Z', ['29.22 EUR']],
  ] as const)('%s', async (_what, severity, channel, receivedAt, dueAt, respondedAt, expected) => {
    const id = await incident(tenant, contractId, receivedAt, { severity, channel, kind: 'OTHER' });
    const [clock, ...others] = await clocks(id, respondedAt);
    expect(others).toEqual([]);
    expect(clock).toMatch(new RegExp(`^response-${severity.toLowerCase()} \\S+ ${dueAt}$`));
    expect(amounts(await responded(tenant, id, respondedAt))).toEqual(expected);
  });

  test('a telephone call to another number starts no clock; the document knows no severity of a normal fault', async () => {
    const called = await incident(tenant, contractId, '2026-03-02T09:00:00Z', { channel: 'TELEPHONE' });
    expect(await clocks(called, '2026-03-04T09:00:00Z')).toEqual([]);
    expect(await responded(tenant, called, '2026-03-04T09:00:00Z')).toEqual([]);
    const normal = incident(tenant, contractId, '2026-03-02T09:00:00Z', { channel: 'WEB', severity: 'MINOR' });
    await expect(normal).rejects.toThrow('UNKNOWN_SEVERITY');
  });

  test('all penalties of a month come to no more than its forfait; the next month starts anew', async () => {
    const own = await contract('generic-2017', { FORFAIT: '900.00' }, MODULES);
    const found: string[] = [];
    // 20 h beyond 2 h: 20 × 29.2207… = 584.42; the next is cut to 900.00 − 584.42; the third is
    // nothing.
    for (const day of ['02', '09', '16']) {
      const id = await incident(tenant, own, `2026-03-${day}T09:00:00Z`, { channel: 'WEB' });
      const next = String(Number(day) + 1).padStart(2, '0');
      found.push(...amounts(await responded(tenant, id, `2026-03-${next}T07:00:00Z`)));
    }
    expect(found).toEqual(['584.42 EUR', '315.58 EUR', '0.00 EUR']);
    // April 2026: 21 working days of 7 h, 147 h; an hour is 30.6122….
    const id = await incident(tenant, own, '2026-04-13T08:00:00Z', { channel: 'WEB' });
    expect(amounts(await responded(tenant, id, '2026-04-13T11:00:00Z'))).toEqual(['30.61 EUR']);
  });

  test('a restoration that no response preceded is the response', async () => {
    const id = await incident(tenant, contractId, '2026-05-04T08:00:00Z', { channel: 'WEB' });
    // May 2026 has 17 working days: 119 h; 5 × 900 ÷ 119 = 37.8151….
    expect(amounts(await restored(tenant, id, '2026-05-04T10:30:00Z'))).toEqual(['37.82 EUR']);
  });

  test('terms that leave the length of the term to the contract ask for it', async () => {
    const input = {
      ...hostedInput(tenant),
      termsPack: { key: 'generic-2017', version: 1 },
      priceComponents: [],
      modules: [],
    };
    expect(await refusalsOf(tenant, '2026-01-01T08:00:00Z', (unit) => createContract(unit, input))).toEqual([
      'PARAMETER_REQUIRED',
    ]);
  });
});

describe('owl-monitoring: a share of the services concerned for each missed response', () => {
  const day = [['09:00', '17:00']];
  const calendar = {
    timezone: 'Europe/Paris',
    weekly: { MON: day, TUE: day, WED: day, THU: day, FRI: day },
    holidayZone: 'FR-METROPOLE',
    exceptions: [],
  };
  const HOURS = { parameter: 'opening-hours', value: JSON.stringify(calendar) };

  test('without opening hours the contract is refused', async () => {
    const input: CreateContractInput = {
      ...hostedInput(tenant),
      termsPack: { key: 'owl-monitoring', version: 1 },
      termMonths: 12,
      priceComponents: [],
      modules: [{ key: 'level-1', active: true }],
    };
    expect(await refusalsOf(tenant, '2026-01-01T08:00:00Z', (unit) => createContract(unit, input))).toEqual([
      'PARAMETER_REQUIRED',
    ]);
  });

  test.each<[string, Changes]>([
    ['in the forfait', { modules: [{ key: 'level-1', active: true }] }],
    [
      'of the level itself',
      { priceComponents: [], modules: [{ key: 'level-1', active: true, monthlyAmount: eur('500.00') }] },
    ],
  ])('the monthly amount is that %s: 3 %%, then what is left of 5 %%, then nothing', async (_where, changes) => {
    const contractId = await contract('owl-monitoring', { SERVICE: '500.00' }, [], { overrides: [HOURS], ...changes });
    const found: string[] = [];
    // Four hours from 09:00 are used up at 13:00: reached exactly is missed.
    for (const date of ['2026-03-02', '2026-03-03', '2026-03-04']) {
      const id = await incident(tenant, contractId, `${date}T08:00:00Z`, { channel: 'EMAIL' });
      expect(await clocks(id, `${date}T12:00:00Z`)).toEqual([`response-critical BREACHED ${date}T12:00:00Z`]);
      found.push(...amounts(await responded(tenant, id, `${date}T12:00:00Z`)));
    }
    expect(found).toEqual(['15.00 EUR', '10.00 EUR', '0.00 EUR']);
  });

  test('a major one is 1.5 %, a minor one 0.5 %, and what runs is projected', async () => {
    const contractId = await contract('owl-monitoring', { SERVICE: '500.00' }, ['level-2'], { overrides: [HOURS] });
    // 24 h are three days of 8 h, 48 h six.
    const major = await incident(tenant, contractId, '2026-03-02T08:00:00Z', { severity: 'MAJOR' });
    const minor = await incident(tenant, contractId, '2026-03-02T08:00:00Z', { severity: 'MINOR' });
    expect(await clocks(major, '2026-03-04T16:00:00Z')).toEqual(['response-major AT_RISK 2026-03-04T16:00:00Z']);
    expect(await clocks(minor, '2026-03-04T16:00:00Z')).toEqual(['response-minor RUNNING 2026-03-09T16:00:00Z']);
    const projected = await reading(tenant, async (read) => {
      const found = await incidentsById(read, [major]);
      return projectIncidents(
        read,
        termsLibraryOf(tenant.database),
        tenant.providerId,
        found,
        at('2026-03-05T09:00:00Z'),
      );
    });
    expect(projected.flat().map(({ decision }) => formatMoney(decision.amount))).toEqual(['7.50 EUR']);
    expect(amounts(await responded(tenant, major, '2026-03-05T09:00:00Z'))).toEqual(['7.50 EUR']);
    expect(amounts(await responded(tenant, minor, '2026-03-10T09:00:00Z'))).toEqual(['2.50 EUR']);
  });

  test('around the clock when the contract has it; level 0 promises nothing', async () => {
    const support = { parameter: 'support-24x7', value: 'true' };
    const always = await contract('owl-monitoring', { SERVICE: '500.00' }, ['level-4'], {
      overrides: [HOURS, support],
    });
    const night = await incident(tenant, always, '2026-03-07T23:00:00Z');
    expect(await clocks(night, '2026-03-08T00:00:00Z')).toEqual(['response-critical RUNNING 2026-03-08T03:00:00Z']);
    const trial = await contract('owl-monitoring', {}, ['level-0'], { overrides: [HOURS] });
    const free = await incident(tenant, trial, '2026-03-02T08:00:00Z');
    expect(await clocks(free, '2026-03-05T08:00:00Z')).toEqual([]);
    expect(await responded(tenant, free, '2026-03-05T08:00:00Z')).toEqual([]);
  });

  test('two levels promise the same: a miss is one penalty, of the level that the incident names', async () => {
    const level = (key: string, amount: string) => ({ key, active: true, monthlyAmount: eur(amount) });
    const contractId = await contract('owl-monitoring', {}, [], {
      overrides: [HOURS],
      modules: [level('level-1', '100.00'), level('level-3', '400.00')],
    });
    const modules = await reading(tenant, (read) => allModulesOfContracts(read, [contractId]));
    for (const [place, expected] of [
      ['level-3', '12.00 EUR'],
      ['level-1', '3.00 EUR'],
    ] as const) {
      const moduleId = modules.find((module) => module.key === place)!.id;
      const id = await incident(tenant, contractId, '2026-03-02T08:00:00Z', { moduleId });
      expect(await clocks(id, '2026-03-02T12:00:00Z')).toEqual(['response-critical BREACHED 2026-03-02T12:00:00Z']);
      const [penalty, ...others] = await responded(tenant, id, '2026-03-02T12:00:00Z');
      expect(others).toEqual([]);
      expect(penalty).toMatchObject({ amount: expected, moduleId });
    }
  });
});

describe('pro-controle: an obligation of means', () => {
  test('an alert starts the response’s clock, a mail does not, and a miss costs nothing', async () => {
    const contractId = await contract('pro-controle', { MANAGEMENT: '300.00' }, [
      'systems',
      'applications',
      'antivirus',
    ]);
    // Monday 21:00 in Paris: an hour until 22:00, another from 07:00.
    const alert = await incident(tenant, contractId, '2026-03-02T20:00:00Z', {
      channel: 'MONITORING_ALERT',
      kind: 'OTHER',
    });
    expect(await clocks(alert, '2026-03-03T06:35:59Z')).toEqual(['gti RUNNING 2026-03-03T07:00:00Z']);
    expect(await clocks(alert, '2026-03-03T06:36:00Z')).toEqual(['gti AT_RISK 2026-03-03T07:00:00Z']);
    const mail = await incident(tenant, contractId, '2026-03-02T20:00:00Z', { channel: 'EMAIL', kind: 'OTHER' });
    expect(await clocks(mail, '2026-03-03T06:00:00Z')).toEqual([]);
    expect(await responded(tenant, alert, '2026-03-04T09:00:00Z')).toEqual([]);
  });
});

describe('icodia-server', () => {
  test('a contract is made and worked with; its incidents have no clock and no penalty', async () => {
    const contractId = await contract('icodia-server', {}, ['level-2']);
    const id = await incident(tenant, contractId, '2026-03-02T08:00:00Z');
    expect(await clocks(id, '2026-03-05T08:00:00Z')).toEqual([]);
    expect(await restored(tenant, id, '2026-03-05T08:00:00Z')).toEqual([]);
  });
});
