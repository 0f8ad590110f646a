import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTRACT_STATES } from '../../api/domain/lifecycle/contract-life';
import { PENALTY_ENDINGS } from '../../api/domain/event/fold-penalty';
import { contractsDue, contractsThatMayStandIn, fewContracts } from '../../api/store/contract/contract.store';
import type { ReadScope } from '../../api/store/database/read-scope';
import type { Session } from '../../api/store/database/session';
import type { Statement, StatementRunner } from '../../api/store/database/statement';
import {
  incidentHistoryOf,
  incidentsById,
  incidentsTouching,
  listIncidents,
} from '../../api/store/incident/incident.store';
import { directed } from '../../api/store/directed';
import { lateralStatement, pageBelowStatement, pageStatement, type ListShape } from '../../api/store/keyset';
import { penaltySums, penaltySumsKnown, type SumFrom } from '../../api/store/penalty/penalty.store';
import { rows } from '../../api/store/rows';
import { expectKept, laidOut } from '../support/kept-sql';
import { LISTS } from './all-lists';
import { furnish, type Things } from '../support/furnish';
import { reading } from '../support/made-contract';
import { multiply } from '../support/multiply';
import { multiplyWhatNobodyReads } from '../support/multiply-unread';
import { nodesOf, planOf, relationOf, shapeOf, touched, unbounded, type PlanNode } from '../support/plan';
import { keepStatistics, pretendMillions } from '../support/statistics';
import { makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { leaveAllOut, thicken } from '../support/thicken';

/**
 * How PostgreSQL carries out each list on thousands of rows, as it does after the statement has
 * come a few times: from an index, in the order asked for, and touching no more rows than pages of
 * this size have.
 */

const COPIES = 400;
const THICK = 3000;
const LIMIT = 21;
const LONGEST = 1001;
/** Fewer than there are: who reads all for a page of the longest is found. */
const MOST_OF_LONGEST = THICK - LONGEST;
/** Where the lists of all have their statements kept, with their plans on millions of rows. */
const FOLDER = path.join(__dirname, 'sql', 'lists');
/** The file of a list. */
const fileOf = ({ name, parent }: ListShape): string =>
  path.join(FOLDER, `${name.replaceAll(':', '-')}${parent === undefined ? '' : '-below'}.sql`);
/** Lists of which the pages of several parents are also read in one order. */
const TOGETHER = new Set(['incidents:contract', 'incidents:contract-open', 'incidents:contract-work']);

let database: TestDatabase;
let tenant: Tenant;
let things: Things;
let parents: Readonly<Record<string, string>>;
beforeAll(async () => {
  database = await createTestDatabase();
  await keepStatistics(database);
  tenant = await makeTenant(await database.open({ entities: rows }), 'Planned');
  ({ own: things } = await furnish(tenant));
  await multiply(database, tenant, COPIES);
  const [account] = await reading(tenant, (read) =>
    read.query<{ id: string }>({ name: 'test:account', text: `SELECT id FROM unit_account WHERE contract_id = $1` }, [
      things.contract,
    ]),
  );
  const [hit] = await reading(tenant, (read) => incidentsById(read, [things.incident]));
  const ofContract = 'a b s l d f i m p q t r h w su v rd al n dc es br bc cr ca'.split(' ');
  parents = {
    ...Object.fromEntries(ofContract.map((alias) => [`${alias}.contract_id`, things.contract])),
    'c.client_id': things.client,
    'ct.holder_id': things.contract,
    'pi.party_id': things.client,
    'e.account_id': account!.id,
    'e.subject_id': things.incident,
    'dm.contract_id': things.contract,
    'dc.incident_id': things.incident,
    'i.module_id': hit!.moduleId,
    'ia.incident_id': things.incident,
    'm.client_id': things.client,
    'p.incident_id': things.incident,
    'r.asset_id': things.asset,
    'rb.contract_id': things.serverContract,
    'h.contract_id': things.contract,
    ...{ 'nv.contract_id': things.invoicedContract, 'dl.contract_id': things.invoicedContract },
    'cx.run_id': things.closingRun,
    ...{ 'py.client_id': things.client, 'md.client_id': things.client, 'dd.batch_id': things.debitBatch },
    'ad.adjustment_id': things.disputedAdjustment,
    ...{ 'pa.invoice_id': things.invoice, 'ae.invoice_id': things.invoice },
    'pa.payment_id': things.payment,
  };
  // In one contract, one incident and one account there is as much as in all others together.
  const inContract = { column: 'contract_id', id: things.contract };
  await thicken(database, tenant, 'payment', { column: 'client_id', id: things.client }, THICK);
  await thicken(database, tenant, 'payment_allocation', { column: 'payment_id', id: things.payment }, THICK);
  await thicken(database, tenant, 'party_identity', { column: 'party_id', id: things.client }, THICK);
  for (const table of [
    ...['asset', 'change_request', 'contact', 'logbook_entry', 'declaration', 'reading', 'alert'],
    ...['indemnity', 'notice', 'escalation', 'backup_run', 'backup_check'],
    ...['coordination_report', 'coordination_action'],
    ...['maintenance', 'software_update', 'recommendation'],
    ...['intervention', 'ledger_transaction', 'penalty', 'quote', 'service_module', 'document'],
  ])
    await thicken(database, tenant, table, inContract, THICK);
  const ofIds = { published_figure: things.figure, incident: things.incident, direct_debit_batch: things.debitBatch };
  for (const [table, id] of Object.entries(ofIds)) await thicken(database, tenant, table, { column: 'id', id }, THICK);
  await thicken(database, tenant, 'on_call_shift', { column: 'team', id: `night ${things.contract}` }, THICK);
  await thicken(database, tenant, 'unit_entry', { column: 'account_id', id: account!.id }, THICK);
  await thicken(database, tenant, 'event', { column: 'subject_id', id: things.incident }, THICK);
  await leaveAllOut(database, tenant, things.closingRun, THICK);
  await multiplyWhatNobodyReads(tenant, THICK);
  await database.asOwner('VACUUM (ANALYZE)');
}, 120_000);
afterAll(() => database.drop());

test('every list of the store is here', () => {
  const folder = path.join(__dirname, '../../api/store');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.store.ts'));
  const declared = files.flatMap(
    (file) => readFileSync(path.join(folder, file), 'utf8').match(/: ListShape = /g) ?? [],
  );
  expect(declared).toHaveLength(LISTS.length);
});

/** What the conditions of a list are given. */
function conditionsOf(shape: ListShape): readonly unknown[] {
  const given: Readonly<Record<string, readonly unknown[]>> = {
    'api-keys': [tenant.providerId],
    'calendar-feeds': [tenant.providerId],
    'contracts:client': [things.client],
    'contracts:status': ['ACTIVE'],
    'contracts:client-status': [things.client, 'ACTIVE'],
    'terms-packs:key': ['many'],
    'penalties:contract-chosen': [null, null],
    'interventions:contract-chosen': [null, null, false, false],
    'incidents:work': [null, null, null],
    'incidents:contract-work': [null, null, null],
    logbook: [null, null, null, null, null, null],
    'readings:contract': [null, null, null, null, null],
    'backup-runs:contract': [null, null],
    ...{
      'backup-checks:contract': [null, null, null],
      'on-call-shifts': [null],
      'published-figures': [null, null, null, false],
    },
    'coordination-actions:contract': [null, null],
    alerts: [null, null],
    'alerts:standing': [null, null],
    'alerts:undelivered': [null, null],
    'notices:contract': [null, null],
    ...{ invoices: [null, null], 'dunning-letters:contract': [null] },
    'invoices-to-dun': ['2400-01-01', true, null, null],
    ...{ 'closing-runs': [null], payments: [null, null], 'payments:client': [null, null] },
    ...{ 'payments:left': [null], 'payments:client-left': [null] },
    ...{ 'accounting-entries': [null, null, null, null], 'accounting-entries:invoice': [null, null, null, null] },
    'invoices:contract': [null, null],
    ...{ 'declarations:contract': [null, null, null, null, null], documents: [null, null, null, null] },
    'adjustments:contract': [things.contract],
    'adjustments:open': [tenant.partnerId],
    'adjustments:open-contract': [things.contract, tenant.partnerId],
  };
  const values = given[shape.name.replace(':turned', '')] ?? [];
  if (values.length !== (shape.valueCount ?? 0)) throw new Error(`the values of ${shape.name} are missing here`);
  return values;
}

/** The keys of a row in the middle of a list, of one parent if it has one. */
async function middleOf(read: ReadScope, shape: ListShape): Promise<readonly unknown[]> {
  const columns = shape.order.map(({ sql }, place) => `${sql}::text AS k${place}`).join(', ');
  const where = shape.parent === undefined ? 'true' : `${shape.parent} = '${parents[shape.parent]!}'`;
  const order = shape.order.map(({ sql }) => sql).join(', ');
  const text =
    `SELECT ${columns} FROM ${shape.from} WHERE ${where} ORDER BY ${order} ` +
    `OFFSET (SELECT count(*) / 2 FROM ${shape.from} WHERE ${where}) LIMIT 1`;
  const [row] = await read.query<Record<string, string>>({ name: `middle ${shape.name} ${shape.parent ?? ''}`, text });
  return Object.values(row!);
}

/** A statement of a list and how it is asked: from the start or after a cursor, of one or several. */
interface Asked {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  /** The most rows that it may touch. */
  readonly most: number;
  /** Whether it puts the pages of several parents in one order. */
  readonly together: boolean;
}

/** What is wrong with how a list is read. */
function faultsOf(plan: PlanNode, { most, together }: Pick<Asked, 'most' | 'together'>): string[] {
  return nodesOf(plan).flatMap((node) => {
    const what = `${node['Node Type']} ${node['Relation Name'] ?? ''} ${node['Index Name'] ?? ''}: ${touched(node)} rows`;
    if (node['Node Type'] === 'Seq Scan') return [what];
    if (/Sort/.test(node['Node Type']) && !together) return [what];
    return touched(node) > most ? [what] : [];
  });
}

/** All statements of a list, those of several parents where it is one below others. */
async function statementsOf(read: ReadScope, shape: ListShape, limit = LIMIT): Promise<readonly Asked[]> {
  const conditions = conditionsOf(shape);
  const middle = await middleOf(read, shape);
  const parentIds = shape.parent === undefined ? [] : await parentsOf(read, shape, shape.parent);
  return [false, true].flatMap((hasAfter) => {
    const after = hasAfter ? middle : [];
    if (shape.parent === undefined)
      return [
        {
          statement: pageStatement(shape, hasAfter),
          values: [...conditions, limit, ...after],
          most: limit * 3,
          together: false,
        },
      ];
    const values = [...conditions, limit, parentIds, ...after];
    const most = limit * 3 * parentIds.length;
    const apart = { statement: lateralStatement(shape, hasAfter), values, most, together: false };
    const together = { ...apart, statement: pageBelowStatement(shape, hasAfter), together: true };
    return TOGETHER.has(shape.name.replace(':turned', '')) ? [apart, together] : [apart];
  });
}

/** The parent that has most, and nine others. */
async function parentsOf(read: ReadScope, shape: ListShape, parent: string): Promise<readonly string[]> {
  const others = await read.query<{ id: string }>({
    name: `parents ${shape.name}`,
    text: `SELECT DISTINCT ${parent} AS id FROM ${shape.from} WHERE ${parent} <> '${parents[parent]!}' LIMIT 9`,
  });
  return [parents[parent]!, ...others.map(({ id }) => id)];
}

const NAMED = LISTS.map((shape) => [shape.name + (shape.parent === undefined ? '' : ', of parents'), shape] as const);

test.each(NAMED)('%s, from an index, in its order and the other way round', async (_name, shape) => {
  // The order of work is nobody's to turn round.
  const turned = shape.name.endsWith('work') ? [] : [directed(shape, { latestFirst: shape.descending !== true })];
  const faults = await reading(tenant, async (read) => {
    const found: string[] = [];
    for (const each of [shape, ...turned])
      for (const asked of await statementsOf(read, each))
        found.push(...faultsOf(await planOf(read, asked.statement, asked.values), asked));
    return found;
  });
  expect(faults).toEqual([]);
});

/** A reader that tells what it was asked last, and that. */
async function lastAsked(
  read: ReadScope,
  ask: (reader: StatementRunner) => Promise<unknown>,
): Promise<{ statement: Statement; values: readonly unknown[] }> {
  let last: { statement: Statement; values: readonly unknown[] } | undefined;
  await ask({
    query: (statement, values = []) => {
      last = { statement, values };
      return read.query(statement, values);
    },
  });
  return last!;
}

/** How a reading of the store goes, for staff or for somebody else. */
async function planFor(session: Session, ask: (reader: StatementRunner) => Promise<unknown>): Promise<PlanNode> {
  const read = tenant.database.read(session);
  try {
    const { statement, values } = await lastAsked(read, ask);
    return await planOf(read, statement, values);
  } finally {
    await read.close();
  }
}

describe('a client with one contract of hundreds', () => {
  /** One of the copies: it has no more than its own contract. */
  const narrow = async (): Promise<Session> => {
    const [copy] = await reading(tenant, (read) =>
      read.query<{ id: string }>(
        {
          name: 'test:copy',
          text: `SELECT client_id AS id FROM contract WHERE client_id <> $1 AND client_id <> $2 LIMIT 1`,
        },
        [tenant.clientId, tenant.otherClientId],
      ),
    );
    return { ...tenant.sessions.client, clientId: copy!.id };
  };
  const page = { after: null, limit: LIMIT };

  test.each([
    ['incidents', false],
    ['open incidents', true],
  ])('reads its %s alone', async (_what, openOnly) => {
    const plan = await planFor(await narrow(), async (reader) =>
      listIncidents(reader, openOnly, await fewContracts(reader), page),
    );
    const scans = nodesOf(plan).filter((node) => /Scan/.test(node['Node Type']) && relationOf(node) === 'incident');
    expect(scans.length).toBeGreaterThan(0);
    expect(scans.filter((node) => touched(node) > LIMIT)).toEqual([]);
  });

  test('finds its contracts without looking at the others', async () => {
    const plan = await planFor(await narrow(), fewContracts);
    expect(nodesOf(plan).filter((node) => touched(node) > 10)).toEqual([]);
  });
});

describe('what the penalties of a year come to', () => {
  const from = '2050-01-01T00:00:00Z';
  const until = '2050-07-01T00:00:00Z';
  const asked = (): readonly SumFrom[] => [{ contractId: things.contract, from }];
  const sums: Readonly<Record<string, (reader: StatementRunner) => Promise<unknown>>> = {
    'as they stand': (reader) => penaltySums(reader, asked(), until),
    'as they were known': (reader) => penaltySumsKnown(reader, asked(), until, until, PENALTY_ENDINGS),
  };

  test.each(Object.entries(sums))('is found without those of the years before, %s', async (_how, ask) => {
    const plan = await planFor(tenant.sessions.administrator, ask);
    const scans = nodesOf(plan).filter((node) => node['Relation Name'] === 'penalty');
    expect(scans.map((node) => node['Index Name'])).toEqual(['penalty_assessed_ix']);
    expect(scans.map(touched)).toEqual([0]);
  });
});

test('the history of one contract comes from an index, in its order', async () => {
  const plan = await planFor(tenant.sessions.administrator, (reader) =>
    incidentHistoryOf(reader, things.contract, '2031-01-01T00:00:00Z', LIMIT),
  );
  expect(faultsOf(plan, { most: LIMIT * 3, together: false })).toEqual([]);
});

test.each(CONTRACT_STATES)('the contracts that may stand in %s are found without looking at all', async (status) => {
  for (const after of [null, [things.contract]]) {
    const plan = await planFor(tenant.sessions.administrator, (reader) =>
      contractsThatMayStandIn(reader, { status }, '2026-01-01', { after, limit: LIMIT }),
    );
    const scans = nodesOf(plan).filter(
      (node) => /Scan/.test(node['Node Type']) && node['Relation Name'] === 'contract',
    );
    expect(scans.length).toBeGreaterThan(0);
    expect(scans.filter((node) => node['Node Type'] === 'Seq Scan' || touched(node) > LIMIT)).toEqual([]);
  }
});

test('the contracts that are due are found in an index, in its order', async () => {
  const first = { id: things.contract, nextDueOn: '2025-01-01' };
  for (const after of [null, first]) {
    const plan = await planFor(tenant.sessions.administrator, (reader) =>
      contractsDue(reader, '2026-01-01', after, LIMIT),
    );
    const scans = nodesOf(plan).filter((node) => node['Relation Name'] === 'contract');
    expect(scans.map((node) => node['Index Name'])).toEqual(['contract_due_ix']);
    expect(faultsOf(plan, { most: LIMIT * 3, together: false })).toEqual([]);
  }
});

/** From here on; nothing below sees the statistics of the rows that there are. */
describe('on millions of rows', () => {
  beforeAll(() => pretendMillions(database, tenant.database));

  test.each(NAMED)('%s, as kept', async (_name, shape) => {
    const faults: string[] = [];
    const kept: string[] = [];
    await reading(tenant, async (read) => {
      for (const asked of await statementsOf(read, shape)) {
        const plan = await planOf(read, asked.statement, asked.values);
        faults.push(...faultsOf(plan, asked), ...unbounded(plan, asked.most));
        kept.push(`${laidOut(asked.statement.text)};\n${shapeOf(plan)}`);
      }
      // The longest pages too: as long as all that PostgreSQL expects of one parent or reader.
      for (const asked of await statementsOf(read, shape, LONGEST))
        faults.push(
          ...faultsOf(await planOf(read, asked.statement, asked.values), { ...asked, most: MOST_OF_LONGEST }),
        );
    });
    expect(faults).toEqual([]);
    expectKept(fileOf(shape), kept.join('\n'));
  });

  test('no statement is kept of a list that is no more', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(LISTS.map((shape) => path.basename(fileOf(shape))).sort());
  });

  test('those that touch a month are found without those of the years before', async () => {
    const contracts = await reading(tenant, (read) =>
      read.query<{ id: string }>({ name: 'test:contracts', text: 'SELECT id FROM contract LIMIT 30' }),
    );
    const ids = [things.contract, ...contracts.map(({ id }) => id)];
    const plan = await planFor(tenant.sessions.administrator, (reader) =>
      incidentsTouching(reader, ids, '2031-01-01T00:00:00Z', '2031-02-01T00:00:00Z'),
    );
    const found = nodesOf(plan).filter((node) => node['Index Name']?.startsWith('incident') === true);
    expect(found.map((node) => node['Index Name']).sort()).toEqual([
      'incident_contract_restored_ix',
      'incident_open_ix',
      'incident_pk',
    ]);
    expect(nodesOf(plan).filter((node) => relationOf(node) === 'incident' && touched(node) > 10 * ids.length)).toEqual(
      [],
    );
  });
});
