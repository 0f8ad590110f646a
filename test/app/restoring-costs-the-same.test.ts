import { restoreIncident } from '../../api/app/incident/restore-incident';
import type { Database } from '../../api/store/database/database';
import type { WriteTransaction } from '../../api/store/database/write-transaction';
import { rows } from '../../api/store/rows';
import { activeContract, asset, incident, penalties, reading, restored } from '../support/made-contract';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';
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

/** Reports an incident and restores it days later, too late; what restoring costs. */
async function costOfRestoring(contractId: string, monday: string): Promise<Cost> {
  const id = await incident(tenant, contractId, `${monday}T08:00:00Z`);
  cost = { rows: 0, bytes: 0, lookedAt: 0 };
  const restoredAt = new Date(Date.parse(`${monday}T17:00:00Z`) + 2 * 86_400_000).toISOString().replace('.000', '');
  const penaltyIds: string[] = [];
  const sent = await statementsOf(tenant.database, async () => {
    const changed = await carryOut({ ...tenant, database: counting }, restoredAt, (unit) =>
      restoreIncident(unit, { incidentId: id }),
    );
    penaltyIds.push(...changed.penaltyIds);
  });
  expect((await penalties(tenant, penaltyIds)).map(({ amount }) => amount)).toEqual(['300.00 EUR']);
  return { ...cost, statements: sent.filter((text) => !MEASURING.test(text)) };
}

const MEASURING = /pg_stat_xact|SET CONSTRAINTS/;

/** Counts what a transaction is returned. */
function counted(tx: WriteTransaction): WriteTransaction {
  return {
    manager: tx.manager,
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

/** What restoring costs on a contract with as many penalties before. */
async function costAfter(count: number): Promise<Cost> {
  const contractId = await activeContract(tenant);
  await asset(tenant, contractId);
  const first = await incident(tenant, contractId, '2026-01-05T08:00:00Z');
  await restored(tenant, first, '2026-01-05T15:30:00Z');
  const parent = { column: 'contract_id', id: contractId };
  await thicken(database, tenant, 'penalty', parent, count - (await countOf(contractId)));
  expect(await countOf(contractId)).toBe(count);
  return costOfRestoring(contractId, '2026-01-12');
}

test('restoring takes no more statements, rows and bytes after 10 000 penalties than after 10', async () => {
  // The first time packs are read, which are kept in memory from then on.
  await costAfter(2);
  const short = await costAfter(10);
  const long = await costAfter(10_000);
  expect(long.statements).toEqual(short.statements);
  expect(long.statements.length).toBeLessThanOrEqual(21);
  expect(long.rows).toBe(short.rows);
  // Numbers have more digits.
  expect(long.bytes).toBeLessThan(short.bytes + 100);
  // PostgreSQL may choose another way to a few rows.
  expect(long.lookedAt).toBeLessThan(short.lookedAt + 100);
});
