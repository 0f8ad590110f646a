import type { Unit } from '../../api/app/command/unit';
import { recordIntervention } from '../../api/app/consumption/record-intervention';
import { correctIncident } from '../../api/app/incident/correct-incident';
import { endExcludedPeriod } from '../../api/app/incident/end-excluded-period';
import { excludePeriod } from '../../api/app/incident/exclude-period';
import { recordFirstResponse } from '../../api/app/incident/record-first-response';
import { recordReception } from '../../api/app/incident/record-reception';
import { reopenIncident } from '../../api/app/incident/reopen-incident';
import { reportIncident } from '../../api/app/incident/report-incident';
import { restoreIncident } from '../../api/app/incident/restore-incident';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import type { Result } from '../../api/domain/result';
import { instant, type Instant } from '../../api/domain/time/instant';
import type { Database } from '../../api/store/database/database';
import type { WriteTransaction } from '../../api/store/database/write-transaction';
import { excludedPeriodsOf } from '../../api/store/incident/incident.store';
import { rows } from '../../api/store/rows';
import { activeContract, asset, incident, penalties, reading, restored } from '../support/made-contract';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, statementsOf, type TestDatabase } from '../support/test-database';
import { thicken } from '../support/thicken';

/**
 * Restoring an incident reads the incident, its contract and sums: as much after ten penalties as
 * after ten thousand.
 */

let database: TestDatabase;
let tenant: Tenant;
/** The database of the tenant, which counts in `cost` what a write reads. */
let counting: Database;
let cost = { rows: 0, bytes: 0, lookedAt: 0 };
beforeAll(async () => {
  database = await createTestDatabase();
  // PostgreSQL reads tables as small as a test's as a whole, and those of the second life have grown.
  await database.asOwner(`ALTER DATABASE ${new URL(database.url).pathname.slice(1)} SET enable_seqscan = off`);
  tenant = await makeTenant(await database.open({ entities: rows }), 'Restoring');
  counting = Object.create(tenant.database) as Database;
  counting.write = (session, work) =>
    tenant.database.write(session, async (tx) => {
      const before = await lookedAt(tx);
      const value = await work(counted(tx));
      cost.lookedAt = (await lookedAt(tx)) - before;
      return value;
    });
});
afterAll(() => database.drop());

interface Cost {
  readonly statements: readonly string[];
  /** What PostgreSQL returned. */
  readonly rows: number;
  readonly bytes: number;
  /** Rows of tables that it looked at for that, numbering at COMMIT included. */
  readonly lookedAt: number;
}

/** The most statements that each write of an incident's life may take. */
const MOST = {
  reportIncident: 9,
  recordFirstResponse: 9,
  recordReception: 9,
  excludePeriod: 9,
  endExcludedPeriod: 10,
  restoreIncident: 12,
  correctIncident: 16,
  reopenIncident: 13,
  restoreAgain: 12,
  claimPenalty: 10,
  // Of these, one makes what is credited wait for its invoice, and one reads the rates of VAT.
  acceptPenalty: 14,
  correctAfterCredit: 15,
  recordIntervention: 14,
};
type Write = keyof typeof MOST;
type Costs = Readonly<Record<Write, Cost>>;

/**
 * An incident that is restored days later, too late, and what may follow: what each write costs.
 */
async function costsOfLife(contractId: string, assetId: string, monday: string): Promise<Costs> {
  const costs: Partial<Record<Write, Cost>> = {};
  const hour = (hours: number): Instant => instant(at(`${monday}T08:00:00Z`) + hours * 3600);
  const measure = async <T>(name: Write, hours: number, work: (unit: Unit) => Promise<Result<T>>): Promise<T> => {
    cost = { rows: 0, bytes: 0, lookedAt: 0 };
    const values: T[] = [];
    const sent = await statementsOf(tenant.database, async () => {
      values.push(await carryOut({ ...tenant, database: counting }, hour(hours), work));
    });
    costs[name] = { ...cost, statements: sent.filter((text) => !MEASURING.test(text)) };
    return values[0]!;
  };
  const reason = 'It was another hour.';
  const cause = 'PLANNED_INTERRUPTION';
  const { incidentId } = await measure('reportIncident', 0, (unit) =>
    reportIncident(unit, {
      contractId,
      assetIds: [assetId],
      severity: 'CRITICAL',
      kind: 'INTERRUPTION',
      channel: 'TELEPHONE',
      description: 'Down.',
    }),
  );
  await measure('recordFirstResponse', 1, (unit) => recordFirstResponse(unit, { incidentId }));
  await measure('recordReception', 2, (unit) => recordReception(unit, { incidentId, channel: 'EMAIL' }));
  await measure('excludePeriod', 3, (unit) => excludePeriod(unit, { incidentId, cause, startedAt: hour(2) }));
  const [period] = await reading(tenant, (read) => excludedPeriodsOf(read, [incidentId]));
  await measure('endExcludedPeriod', 4, (unit) =>
    endExcludedPeriod(unit, { excludedPeriodId: period!.id, endedAt: hour(3) }),
  );
  const late = await measure('restoreIncident', 57, (unit) => restoreIncident(unit, { incidentId }));
  expect((await penalties(tenant, late.penaltyIds)).map(({ amount }) => amount)).toEqual(['300.00 EUR']);
  const corrected = await measure('correctIncident', 58, (unit) =>
    correctIncident(unit, { incidentId, restoredAt: hour(48), reason }),
  );
  const reopened = await measure('reopenIncident', 59, (unit) => reopenIncident(unit, { incidentId, reason }));
  const again = await measure('restoreAgain', 60, (unit) => restoreIncident(unit, { incidentId }));
  const written = [late, corrected, reopened, again].map(({ penaltyIds }) => penaltyIds.length);
  expect(written).toEqual([1, 2, 1, 1]);
  const penaltyId = again.penaltyIds[0]!;
  await measure('claimPenalty', 61, (unit) => claimPenalty(unit, { penaltyId }));
  await measure('acceptPenalty', 62, (unit) => acceptPenalty(unit, { penaltyId }));
  const reversed = await measure('correctAfterCredit', 63, (unit) =>
    correctIncident(unit, { incidentId, excludedBy: cause, reason }),
  );
  expect(reversed.penaltyIds).toEqual([penaltyId]);
  await measure('recordIntervention', 64, (unit) =>
    recordIntervention(unit, {
      contractId,
      incidentId,
      assetIds: [assetId],
      technician: 'T',
      startedAt: hour(55),
      minutes: 60,
      mode: 'REMOTE',
      kind: 'CURATIVE',
      providerFault: false,
      report: '',
    }),
  );
  return costs as Costs;
}

const MEASURING = /pg_stat_xact|SET CONSTRAINTS/;

/** Counts what a transaction is returned. */
function counted(tx: WriteTransaction): WriteTransaction {
  return {
    manager: tx.manager,
    send: (...sent) => tx.send(...sent),
    query: async <Row extends object>(...asked: Parameters<WriteTransaction['query']>) => {
      const found = await tx.query<Row>(...asked);
      cost.rows += found.length;
      cost.bytes += JSON.stringify(found).length;
      return found;
    },
  };
}

/**
 * Rows of tables that the transaction has looked at so far; what is left for its end is done first.
 */
async function lookedAt(tx: WriteTransaction): Promise<number> {
  await tx.manager.query('SET CONSTRAINTS ALL IMMEDIATE');
  await tx.manager.query('SET CONSTRAINTS ALL DEFERRED');
  const [row] = await tx.query<{ rows: number }>({
    name: 'test:looked-at',
    text: `SELECT coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::float8 AS rows FROM pg_stat_xact_user_tables`,
  });
  return row!.rows;
}

async function countOf(contractId: string): Promise<number> {
  const [row] = await reading(tenant, (read) =>
    read.query<{ count: number }>(
      { name: 'test:penalties', text: 'SELECT count(*)::int AS count FROM penalty WHERE contract_id = $1' },
      [contractId],
    ),
  );
  return row!.count;
}

/** What an incident's life costs on a contract with as many penalties before. */
async function costsAfter(count: number): Promise<Costs> {
  const contractId = await activeContract(tenant);
  const assetId = await asset(tenant, contractId);
  const first = await incident(tenant, contractId, '2026-01-05T08:00:00Z');
  await restored(tenant, first, '2026-01-05T15:30:00Z');
  const parent = { column: 'contract_id', id: contractId };
  await thicken(database, tenant, 'penalty', parent, count - (await countOf(contractId)));
  expect(await countOf(contractId)).toBe(count);
  return costsOfLife(contractId, assetId, '2026-01-12');
}

let short: Costs;
let long: Costs;
beforeAll(async () => {
  // The first time packs are read, which are kept in memory from then on.
  await costsAfter(2);
  short = await costsAfter(10);
  long = await costsAfter(10_000);
}, 60_000);

test.each(Object.entries(MOST) as [Write, number][])(
  '%s takes at most %i statements, and no more rows and bytes after 10 000 penalties than after 10',
  (name, most) => {
    const [after10, after10000] = [short[name], long[name]];
    expect(after10000.statements).toEqual(after10.statements);
    expect(after10000.statements.length).toBeLessThanOrEqual(most);
    expect(after10000.rows).toBe(after10.rows);
    // Numbers have more digits.
    expect(after10000.bytes).toBeLessThan(after10.bytes + 100);
    // PostgreSQL may choose another way to a few rows, never to all 10 000.
    expect(after10000.lookedAt).toBeLessThan(after10.lookedAt + 50);
  },
);
