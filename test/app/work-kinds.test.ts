import { setHourlyRate } from '../../api/app/consumption/set-hourly-rate';
import type { CreateContractInput } from '../../api/app/contract/create-contract';
import type { RecordInterventionInput } from '../../api/app/consumption/record-intervention';
import { WORK_KINDS, type WorkKind } from '../../api/domain/consumption/work-kind';
import { interventionsById } from '../../api/store/consumption/consumption.store';
import { rows } from '../../api/store/rows';
import { activeContract, eur, intervention, on, reading } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Kinds');
});
afterEach(async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

const day = [['09:00', '18:00']];
const week = { MON: day, TUE: day, WED: day, THU: day, FRI: day };
const OPENING = { timezone: 'Europe/Paris', weekly: week, holidayZone: 'FR-METROPOLE', exceptions: [] };

interface Row {
  readonly pack: string;
  readonly modules: readonly string[];
  readonly overrides: CreateContractInput['overrides'];
  /** What settles a kind of work; kinds that are not named are quoted. */
  readonly settledBy: Readonly<Partial<Record<WorkKind, string>>>;
}

const UNITS: readonly WorkKind[] = [
  'CURATIVE',
  'RESTORE_WITHOUT_FAULT',
  'DATA_PROCESSING',
  'DATABASE_MAINTENANCE',
  'USER_MANAGEMENT',
  'APPLICATION_INSTALLATION',
  'ADVICE',
  'OUT_OF_SCOPE',
];
const ALLOTTED: readonly WorkKind[] = [
  'SYSTEM_SOFTWARE_INCIDENT',
  'AUDIT',
  'OPTIMISATION_STUDY',
  'SITE_OR_DATABASE_MIGRATION',
  'FTP_TRANSFER',
  'DATABASE_INSTALLATION',
];
const each = (kinds: readonly WorkKind[], by: string) => Object.fromEntries(kinds.map((kind) => [kind, by]));

const ROWS: readonly Row[] = [
  {
    pack: 'omr-hosted',
    modules: ['C', 'D', 'E', 'F', 'UT'],
    overrides: [],
    settledBy: {
      ...each(UNITS, 'UT'),
      PLANNED_REMOTE_MAINTENANCE: 'FORFAIT_C',
      PREVENTIVE: 'FORFAIT_D',
      CONTINUITY: 'FORFAIT_E',
      COORDINATION: 'FORFAIT_F',
    },
  },
  {
    pack: 'generic-2017',
    modules: ['monitoring', 'administration', 'maintenance', 'support'],
    overrides: [{ parameter: 'administration.minutes', value: '10000' }],
    settledBy: each(WORK_KINDS, 'INCLUDED_HOURS'),
  },
  {
    pack: 'icodia-server',
    modules: ['level-2'],
    overrides: [{ parameter: 'allotted-time.minutes-level-2', value: '600' }],
    settledBy: {
      ...each(ALLOTTED, 'ALLOTTED_TIME'),
      ...each(['CURATIVE', 'PREVENTIVE', 'ADMINISTRATION', 'HARDWARE'], 'FORFAIT_level-2'),
    },
  },
  {
    pack: 'owl-monitoring',
    modules: ['level-2'],
    overrides: [
      { parameter: 'opening-hours', value: JSON.stringify(OPENING) },
      { parameter: 'included-hours.minutes', value: '10000' },
    ],
    settledBy: {
      ...each(WORK_KINDS, 'INCLUDED_HOURS'),
      ...each(
        ['MAJOR_UPGRADE', 'SCRIPT_DEVELOPMENT', 'HARDWARE', 'UNAUTHORISED_HANDLING_REPAIR', 'OUT_OF_SCOPE'],
        'HOURLY_RATE',
      ),
    },
  },
  {
    pack: 'pro-controle',
    modules: ['systems', 'applications', 'antivirus'],
    overrides: [],
    settledBy: {
      ...each(['CURATIVE', 'PREVENTIVE', 'ADMINISTRATION'], 'FORFAIT_systems'),
      ...each(['MAJOR_UPGRADE', 'DATABASE_MAINTENANCE'], 'FORFAIT_applications'),
    },
  },
];

/**
 * What settles an hour of work of each kind: with a quote that was accepted, and an estimate that
 * was approved.
 */
async function settledBy(contractId: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const kind of WORK_KINDS) {
    const changes: Partial<RecordInterventionInput> = {
      kind,
      acceptedQuote: 'Q-1',
      approvedEstimate: { reference: 'E-1', minutes: 60 },
    };
    const { interventionId } = await intervention(tenant, contractId, '2026-03-02T09:00:00Z', 60, changes);
    found[kind] = await reading(tenant, async (read) => {
      const [done] = await interventionsById(read, [interventionId]);
      return done!.settlement.map((part) => part.settledBy).join(', ');
    });
  }
  return found;
}

describe('each kind of work can be recorded on each pack', () => {
  test.each(ROWS.map((row) => [row.pack, row] as const))('%s as corrected', async (_pack, row) => {
    const contractId = await activeContract(tenant, {
      termsPack: { key: row.pack, version: 2 },
      termMonths: 12,
      priceComponents: [],
      modules: row.modules.map((key) => ({ key, active: true })),
      overrides: row.overrides,
    });
    const rate = { contractId, hourlyRate: eur('90.00'), from: on('2026-01-01') };
    await carryOut(tenant, '2026-01-02T08:00:00Z', (unit) => setHourlyRate(unit, rate));
    const quoted = Object.fromEntries(WORK_KINDS.map((kind) => [kind, 'HOURLY_RATE']));
    expect(await settledBy(contractId)).toEqual({ ...quoted, ...row.settledBy });
  });

  test.each(ROWS.map((row) => [row.pack, row] as const))('%s as first loaded', async (_pack, row) => {
    const contractId = await activeContract(tenant, {
      termsPack: { key: row.pack, version: 1 },
      termMonths: 12,
      priceComponents: [],
      modules: row.modules.map((key) => ({ key, active: true })),
      overrides: row.overrides,
    });
    const rate = { contractId, hourlyRate: eur('90.00'), from: on('2026-01-01') };
    await carryOut(tenant, '2026-01-02T08:00:00Z', (unit) => setHourlyRate(unit, rate));
    expect(Object.keys(await settledBy(contractId))).toEqual([...WORK_KINDS]);
  });
});
