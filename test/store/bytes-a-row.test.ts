import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { acknowledgeAdjustments } from '../../api/app/billing/acknowledge-adjustments';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { rows } from '../../api/store/rows';
import { furnish } from '../support/furnish';
import { activeContract, asset, incident, intervention, reading, responded, restored } from '../support/made-contract';
import { multiply } from '../support/multiply';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';
import { thicken } from '../support/thicken';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { TABLES } from './table-names';

/** The figures of api/docs/scale.md: how many rows a credited incident leaves, and how long they are. */

const GUIDE = readFileSync(path.resolve(__dirname, '../../api/docs/scale.md'), 'utf8');

/** By how much what is measured may differ from the guide: in pages that are half empty, or full. */
const TOLERANCE = 0.25;

interface Measured {
  /** Rows that a credited incident leaves. */
  readonly left: number;
  /** Bytes a row takes in its table, and in all its indexes. */
  readonly bytes: number;
  readonly ofIndexes: number;
}

let database: TestDatabase;
const measured = new Map<string, Measured>();

beforeAll(async () => {
  database = await createTestDatabase();
  const tenant = await makeTenant(await database.open({ entities: rows }), 'Scale');
  const left = await leftByOne(tenant);
  left['terms_pack'] = (await sizes())['terms_pack']!.count;
  await furnish(tenant);
  await multiply(database, tenant, 150);
  await thicken(database, tenant, 'idempotency_key', { column: 'provider_id', id: tenant.providerId }, 3_000);
  for (const [table, { count, bytes, ofIndexes }] of Object.entries(await sizes()))
    measured.set(table, { left: left[table] ?? 0, bytes: bytes / count, ofIndexes: ofIndexes / count });
}, 120_000);
afterAll(() => database.drop());

/**
 * The rows of each table that are left by an incident which is responded to, restored too late,
 * worked on for half an hour, claimed by the client, credited and acknowledged by the partner.
 */
async function leftByOne(tenant: Tenant): Promise<Record<string, number>> {
  const contractId = await activeContract(tenant);
  const assetId = await asset(tenant, contractId);
  const live = async (day: string): Promise<void> => {
    const incidentId = await incident(tenant, contractId, `${day}T08:00:00Z`, { assetIds: [assetId] });
    await responded(tenant, incidentId, `${day}T08:10:00Z`);
    await intervention(tenant, contractId, `${day}T09:00:00Z`, 30, { assetIds: [assetId], incidentId });
    const [penalty] = await restored(tenant, incidentId, `${day}T16:00:00Z`);
    const input = { penaltyId: penalty!.id };
    await carryOut(tenant, `${day}T17:00:00Z`, (unit) => claimPenalty(unit, input), { as: 'client' });
    await carryOut(tenant, `${day}T18:00:00Z`, (unit) => acceptPenalty(unit, input));
    const [feed] = await reading(tenant, (read) =>
      read.query<{ newest: number }>(
        { name: 'test:newest', text: 'SELECT max(sequence)::int AS newest FROM feed_entry WHERE reader_id = $1' },
        [tenant.partnerId],
      ),
    );
    const upToPlace = feed!.newest;
    const word = { upToPlace, documentNumber: day };
    await carryOut(tenant, `${day}T19:00:00Z`, (unit) => acknowledgeAdjustments(unit, word), { as: 'erp' });
  };
  await live('2026-01-05');
  const before = await sizes();
  await live('2026-01-06');
  const after = await sizes();
  return Object.fromEntries(TABLES.map((table) => [table, after[table]!.count - before[table]!.count]));
}

/** The rows and bytes of each table, whoever's they are. */
async function sizes(): Promise<Record<string, { count: number; bytes: number; ofIndexes: number }>> {
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  try {
    for (const table of TABLES) await owner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    const one = (table: string): string =>
      `SELECT '${table}' AS name, count(*)::float8 AS count, pg_table_size('${table}')::float8 AS bytes, pg_indexes_size('${table}')::float8 AS "ofIndexes" FROM ${table}`;
    const { rows: found } = await owner.query<{ name: string; count: number; bytes: number; ofIndexes: number }>(
      TABLES.map(one).join(' UNION ALL '),
    );
    for (const table of TABLES) await owner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    return Object.fromEntries(found.map(({ name, ...size }) => [name, size]));
  } finally {
    await owner.end();
  }
}

/** The lines of the guide's table: `| event | 9 | 700 | 300 | … |`. */
function told(): Record<string, Measured> {
  const lines = GUIDE.matchAll(/^\| +`(\w+)` +\| +([\d.]+) \| +([\d,]+) \| +([\d,]+) \|/gm);
  const number = (text = ''): number => Number(text.replaceAll(',', ''));
  return Object.fromEntries(
    [...lines].map(([, table = '', left, bytes, ofIndexes]) => [
      table,
      { left: number(left), bytes: number(bytes), ofIndexes: number(ofIndexes) },
    ]),
  );
}

test('the guide tells of every table in which a credited incident leaves rows, and how many', () => {
  const left = [...measured].flatMap(([table, one]) => (one.left > 0 ? [[table, one.left]] : []));
  const guide = Object.entries(told()).map(([table, one]) => [table, one.left]);
  expect(Object.fromEntries(guide)).toEqual(Object.fromEntries(left));
});

test('and how many bytes each takes', () => {
  const amiss = Object.entries(told()).flatMap(([table, guide]) => {
    const found = measured.get(table)!;
    const differs = (what: 'bytes' | 'ofIndexes'): boolean =>
      Math.abs(found[what] - guide[what]) > TOLERANCE * guide[what];
    return differs('bytes') || differs('ofIndexes') ? [{ table, guide, found }] : [];
  });
  expect(amiss).toEqual([]);
});

test('their sum is what the guide reckons with', () => {
  const { terms_pack: packs, idempotency_key: keys, ...rest } = told();
  const sum = (of: readonly Measured[]): number =>
    of.reduce((total, { left, bytes, ofIndexes }) => total + left * (bytes + ofIndexes), 0);
  const kilobytes = (of: readonly Measured[]): string => `${Math.round(sum(of) / 1_000)} kB`;
  expect(GUIDE).toContain(`A credited incident leaves ${kilobytes(Object.values(rest))}`);
  expect(GUIDE).toContain(`${kilobytes([keys!])} more for 90 days`);
  expect(GUIDE).toContain(`A provider's packs take ${kilobytes([packs!])}`);
});
