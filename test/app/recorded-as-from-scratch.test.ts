import fc from 'fast-check';
import type { CreateContractInput } from '../../api/app/contract/create-contract';
import { rows } from '../../api/store/rows';
import { eur, on } from '../support/made-contract';
import { loadTwoServices, TWO_SERVICES } from '../support/two-services';
import { runs } from '../support/runs';
import { unsound } from '../support/soundness';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { amendment, command } from '../support/contract-commands';
import { Life, type Overrides } from '../support/contract-life';

/**
 * Whatever is told of a contract, and in whatever order it is corrected: what is recorded is what
 * an assessment of all that was told, once and from nothing, comes to.
 */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(
    await database.open({ entities: rows }),
    'From scratch',
    'ROLES',
    at('2025-01-01T08:00:00Z'),
  );
  await loadTwoServices(tenant);
}, 60_000);
afterAll(() => database.drop());

const opening = { timezone: 'Europe/Paris', holidayZone: 'FR-METROPOLE' };
const DAY = [['08:00', '19:00']];
const WEEK = Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((day) => [day, DAY]));
/** No hour of January 2026 is open: an hour of delay has no amount then. */
const CLOSED = Array.from({ length: 31 }, (_, day) => ({
  date: `2026-01-${String(day + 1).padStart(2, '0')}`,
  intervals: [],
}));

type Made = Partial<CreateContractInput>;
const hosted = (version: number, overrides: CreateContractInput['overrides'] = []): Made => ({
  termsPack: { key: 'omr-hosted', version },
  overrides: [{ parameter: 'downtime-budget.target', value: 'PT20H' }, ...overrides],
});
const generic = (version: number, overrides: CreateContractInput['overrides'] = []): Made => ({
  termsPack: { key: 'generic-2017', version },
  termMonths: 36,
  priceComponents: [],
  modules: [
    { key: 'monitoring', monthlyAmount: eur('300.00'), active: true },
    { key: 'support', monthlyAmount: eur('1000.00'), active: true },
  ],
  overrides,
});
const watched = (version: number): Made => ({
  termsPack: { key: 'owl-monitoring', version },
  termMonths: 36,
  priceComponents: [],
  modules: [
    { key: 'level-1', monthlyAmount: eur('300.00'), active: true },
    { key: 'level-2', monthlyAmount: eur('700.00'), active: true },
  ],
  overrides: [
    { parameter: 'opening-hours', value: JSON.stringify({ ...opening, weekly: WEEK, exceptions: [] }) },
    { parameter: 'included-hours.minutes', value: '120' },
  ],
});

/** What contracts of a pack may be amended to, from a day on. */
const AMENDMENTS: Readonly<Record<string, Overrides>> = {
  'omr-hosted': [
    { parameter: 'restoration.target', value: 'PT2H' },
    { parameter: 'restoration.target', value: 'PT9H' },
    { parameter: 'restoration.tier-reading', value: 'MARGINAL' },
    { parameter: 'restoration.rate-1', value: '15' },
    { parameter: 'downtime-budget.target', value: 'PT10H' },
    { parameter: 'downtime-budget.comparison', value: 'LESS_THAN' },
    { parameter: 'penalty.base', value: 'ALL' },
  ],
  'generic-2017': [
    { parameter: 'penalty.hour-rounding', value: 'COMPLETED' },
    { parameter: 'penalty.multiple', value: '3' },
    { parameter: 'response-urgent.target', value: 'PT1H' },
  ],
  'owl-monitoring': [
    { parameter: 'penalty.rate-critical', value: '4' },
    { parameter: 'response-critical.target', value: 'PT1H' },
    { parameter: 'penalty.cap-scope', value: 'ALL' },
  ],
};

/** What contracts are made of, by what is particular to each. */
const CONTRACTS: Readonly<Record<string, Made>> = {
  'a hosted one': hosted(1),
  'a hosted one of the corrected terms': hosted(2),
  'a hosted one whose services are named': hosted(2, [{ parameter: 'sla.services', value: 'NAMED' }]),
  'one by the hour': generic(1),
  'one by the hour, corrected terms': generic(2),
  'one by the hour, closed for a month': generic(2, [
    {
      parameter: 'calendar.working-hours',
      value: JSON.stringify({ ...opening, weekly: WEEK, exceptions: CLOSED }),
    },
  ]),
  'one of two services': { ...TWO_SERVICES, startsOn: on('2025-12-01') },
  'one by severity': watched(1),
  'one by severity, corrected terms': watched(2),
};

const amendments = fc.array(amendment, { maxLength: 3 });
const commands = fc.array(command, { minLength: 6, maxLength: 24, size: 'max' });

describe.each(Object.entries(CONTRACTS))('%s', (_what, made) => {
  test('has on record what an assessment from nothing comes to', async () => {
    await fc.assert(
      fc.asyncProperty(amendments, commands, async (first, then) => {
        const life = await Life.of(tenant, made, AMENDMENTS[made.termsPack?.key ?? ''] ?? []);
        for (const each of [...first, ...then]) {
          await life.do(each);
          expect(await life.recorded()).toEqual(life.owed());
          expect(await life.claimsLost()).toEqual([]);
        }
      }),
      runs(40),
    );
  }, 400_000);
});

test('and the books agree', async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
