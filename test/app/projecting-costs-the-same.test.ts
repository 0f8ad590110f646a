import { projectIncidents } from '../../api/app/penalty/project-incident';
import { nextCostSteps } from '../../api/app/projection/next-cost-steps';
import { projectContracts, projectIncidentCosts } from '../../api/app/projection/project-costs';
import { readServiceLevels } from '../../api/app/sla/contract-sla';
import { termsLibraryOf, type TermsLibrary } from '../../api/app/terms/terms-library';
import { formatMoney } from '../../api/domain/money/format-money';
import { instant } from '../../api/domain/time/instant';
import type { StatementRunner } from '../../api/store/database/statement';
import { incidentsById } from '../../api/store/incident/incident.store';
import { rows } from '../../api/store/rows';
import { activeContract, asset, incident, reading, restored } from '../support/made-contract';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { thicken } from '../support/thicken';

/**
 * Projecting what runs reads sums of penalties: as much after ten of them as after ten thousand.
 */

let database: TestDatabase;
let tenant: Tenant;
let short: Costs;
let long: Costs;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Projecting');
  // The first time packs are read, which are kept in memory from then on.
  await costsAfter(2);
  short = await costsAfter(10);
  long = await costsAfter(10_000);
}, 60_000);
afterAll(() => database.drop());

const NOW = at('2026-02-03T15:30:00Z');
const PROJECTIONS = {
  'of a contract': async (read: StatementRunner, library: TermsLibrary, contractId: string) => {
    const window = { from: NOW, until: instant(NOW + 30 * 86_400), now: NOW };
    const [parts] = await projectContracts(read, library, tenant.providerId, [contractId], window);
    return formatMoney(parts!.cost.amount);
  },
  'of an incident': async (read: StatementRunner, library: TermsLibrary, _: string, incidentId: string) => {
    const window = { from: NOW, until: instant(NOW + 30 * 86_400), now: NOW };
    const found = await incidentsById(read, [incidentId]);
    const [parts] = await projectIncidentCosts(read, library, tenant.providerId, found, window);
    return formatMoney(parts!.cost.amount);
  },
  'of its commitments': async (read: StatementRunner, library: TermsLibrary, _: string, incidentId: string) => {
    const found = await incidentsById(read, [incidentId]);
    const [projections] = await projectIncidents(read, library, tenant.providerId, found, NOW);
    return projections!.map(({ decision }) => formatMoney(decision.amount)).join();
  },
  'of the next step of a clock': async (read: StatementRunner, library: TermsLibrary, contractId: string) => {
    // By another transaction: what it sums is not measured here.
    const [levels] = await reading(tenant, (other) =>
      readServiceLevels(other, library, tenant.providerId, [contractId], NOW),
    );
    const steps = await nextCostSteps(read, levels!.runningClocks);
    return formatMoney(steps.find((step) => step !== null)!.amount);
  },
} as const;
type Projection = keyof typeof PROJECTIONS;

interface Cost {
  readonly value: string;
  readonly statements: readonly string[];
  readonly rows: number;
  readonly bytes: number;
  /** Rows of tables that PostgreSQL looked at. */
  readonly lookedAt: number;
}
type Costs = Readonly<Record<Projection, Cost>>;

async function costsAfter(count: number): Promise<Costs> {
  const contractId = await activeContract(tenant);
  await asset(tenant, contractId);
  const first = await incident(tenant, contractId, '2026-01-05T08:00:00Z');
  await restored(tenant, first, '2026-01-05T15:30:00Z');
  await thicken(database, tenant, 'penalty', { column: 'contract_id', id: contractId }, count - 1);
  const running = await incident(tenant, contractId, '2026-02-03T08:00:00Z');
  const costs = Object.keys(PROJECTIONS).map(async (name) => [
    name,
    await costOf(name as Projection, contractId, running),
  ]);
  return Object.fromEntries(await Promise.all(costs)) as Costs;
}

function costOf(name: Projection, contractId: string, incidentId: string): Promise<Cost> {
  return reading(tenant, async (read) => {
    const cost = { statements: [] as string[], rows: 0, bytes: 0 };
    const counting: StatementRunner = {
      query: async <Row extends object>(...asked: Parameters<StatementRunner['query']>) => {
        const found = await read.query<Row>(...asked);
        cost.statements.push(asked[0].text);
        cost.rows += found.length;
        cost.bytes += JSON.stringify(found).length;
        return found;
      },
    };
    const before = await lookedAt(read);
    const value = await PROJECTIONS[name](counting, termsLibraryOf(tenant.database), contractId, incidentId);
    cost.statements.sort();
    return { ...cost, value, lookedAt: (await lookedAt(read)) - before };
  });
}

async function lookedAt(read: StatementRunner): Promise<number> {
  const [row] = await read.query<{ rows: number }>({
    name: 'test:looked-at',
    text: `SELECT coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::float8 AS rows FROM pg_stat_xact_user_tables`,
  });
  return row!.rows;
}

test.each(Object.keys(PROJECTIONS) as Projection[])(
  'a projection %s takes no more statements, rows and bytes after 10 000 penalties than after 10',
  (name) => {
    const [after10, after10000] = [short[name], long[name]];
    expect(after10000.value).toBe(after10.value);
    expect(after10000.value).toMatch(/^[1-9]\d*\.\d\d EUR/);
    expect(after10000.statements).toEqual(after10.statements);
    expect(after10000.rows).toBe(after10.rows);
    expect(after10000.bytes).toBeLessThan(after10.bytes + 100);
    expect(after10000.lookedAt).toBeLessThan(after10.lookedAt + 100);
  },
);
