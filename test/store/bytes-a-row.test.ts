import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { acknowledgeAdjustments } from '../../api/app/billing/acknowledge-feed';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { rows } from '../../api/store/rows';
import { furnish } from '../support/furnish';
import { activeContract, asset, incident, intervention, reading, responded, restored } from '../support/made-contract';
import { multiply } from '../support/multiply';
import { keepStatistics } from '../support/statistics';
import { carryOut, makeTenant, type Tenant } from '../support/tenant';
import { thicken } from '../support/thicken';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { TABLES } from './table-names';

/** The figures of api/docs/scale.md: how many rows a credited incident leaves, and how long they are. */

const GUIDE = readFileSync(path.resolve(__dirname, '../../api/docs/scale.md'), 'utf8');

/** By how much what is measured may differ from the guide: each run finds the same number of pages. */
const TOLERANCE = 0.1;
/** What the guide reckons with for indexes whose rows come in random order. */
const LOOSE = 1.5;

/** How many lives there are when rows are measured first, and how many times as many more then come. */
const FIRST_COPIES = 50;
const MORE_COPIES = 5;
const MORE_KEYS = 3_000;
const MORE_PACKS = `INSERT INTO terms_pack (provider_id, pack_id, version, published_on, document, loaded_at)
  SELECT provider_id, pack_id || n, version, published_on, document, loaded_at FROM terms_pack, generate_series(1, 50) AS n`;

interface Measured {
  /** Rows that a credited incident leaves. */
  readonly left: number;
  /** Bytes that one more row takes in its table, and in all its indexes. */
  readonly bytes: number;
  readonly ofIndexes: number;
}

interface Size {
  readonly count: number;
  readonly bytes: number;
  readonly ofIndexes: number;
}
type Sizes = Readonly<Record<string, Size>>;

let database: TestDatabase;
const measured = new Map<string, Measured>();
/** Bytes of the indexes that grew row by row, for each that they take when they are built anew. */
let loose: number;

beforeAll(async () => {
  database = await createTestDatabase();
  await keepStatistics(database);
  const tenant = await makeTenant(await database.open({ entities: rows }), 'Scale');
  const left = await leftByOne(tenant);
  left['terms_pack'] = (await sizes())['terms_pack']!.count;
  await furnish(tenant);
  await multiply(database, tenant, FIRST_COPIES);
  const few = await tightSizes();
  await multiply(database, tenant, MORE_COPIES);
  await thicken(database, tenant, 'idempotency_key', { column: 'provider_id', id: tenant.providerId }, MORE_KEYS);
  await tenant.database.write(tenant.sessions.administrator, (tx) =>
    tx.query({ name: 'test:packs', text: MORE_PACKS }),
  );
  const grown = await sizes();
  const many = await tightSizes();
  for (const table of TABLES) {
    const count = many[table]!.count - few[table]!.count;
    const each = (what: 'bytes' | 'ofIndexes'): number => (many[table]![what] - few[table]![what]) / count;
    if (count > 0) measured.set(table, { left: left[table] ?? 0, bytes: each('bytes'), ofIndexes: each('ofIndexes') });
  }
  const ofAll = (found: Sizes): number => TABLES.reduce((total, table) => total + found[table]!.ofIndexes, 0);
  loose = (ofAll(grown) - ofAll(few)) / (ofAll(many) - ofAll(few));
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

/**
 * The same after tables and indexes were rewritten, which leaves no page to chance. An index
 * that grows row by row has more or fewer pages as its random ids fall, and since those fill evenly,
 * nearly all split at once: of 600 rows its pages are half full in one run and full in the next.
 */
async function tightSizes(): Promise<Sizes> {
  await database.asOwner(`VACUUM (FULL) ${TABLES.join(', ')}`);
  return sizes();
}

/** The rows and bytes of each table, whoever's they are. */
async function sizes(): Promise<Sizes> {
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  try {
    for (const table of TABLES) await owner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    const one = (table: string): string =>
      `SELECT '${table}' AS name, count(*)::float8 AS count, pg_table_size('${table}')::float8 AS bytes, pg_indexes_size('${table}')::float8 AS "ofIndexes" FROM ${table}`;
    const { rows: found } = await owner.query<Size & { readonly name: string }>(TABLES.map(one).join(' UNION ALL '));
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

test('indexes that grew in random order take no more than the guide reckons with', () => {
  expect(GUIDE).toContain(`count ${LOOSE} times that`);
  expect(loose).toBeLessThan(LOOSE);
});

test('their sum is what the guide reckons with', () => {
  const { terms_pack: packs, idempotency_key: keys, ...rest } = told();
  const sum = (of: readonly Measured[]): number =>
    of.reduce((total, { left, bytes, ofIndexes }) => total + left * (bytes + LOOSE * ofIndexes), 0);
  const kilobytes = (of: readonly Measured[]): string => `${Number((sum(of) / 1_000).toPrecision(2))} kB`;
  expect(GUIDE).toContain(`A credited incident leaves ${kilobytes(Object.values(rest))}`);
  expect(GUIDE).toContain(`${kilobytes([keys!])} more for 90 days`);
  expect(GUIDE).toContain(`A provider's packs take ${kilobytes([packs!])}`);
});
