import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { API_ROLE } from '../../api/store/database/api-role';
import type { Session } from '../../api/store/database/session';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { tablesOf } from './catalogue';
import { rowsOfProvider } from './made-rows';
import { idOf, type RowValues } from './made-values';
import { CLOSING_WRITES, DEBIT_WRITES, INVOICE_COLUMNS } from './made-invoice-rows';
import { OPERATED_COLUMNS } from './operated-rows';
import { OPERATION_WRITES } from './made-operation-rows';
import { TABLES, type TableName } from './table-names';
import {
  become,
  clientSession,
  connect,
  insertRow,
  partnerSession,
  providerSession,
  rolledBack,
  saveRows,
  stateOf,
} from './tenant-session';

/**
 * What each kind of session may write, by the database alone: every table, every command. What is
 * not allowed here is refused by policies and grants, whatever the program asks.
 */

const REFUSED = '42501';

/**
 * Sessions of one provider that see the same client's rows; `…Following` while what follows from
 * their act is written.
 */
const SESSIONS = {
  staff: { ...providerSession(1), following: false },
  partner: { ...partnerSession(1, 1), following: false },
  partnerFollowing: { ...partnerSession(1, 1), following: true },
  client: { ...clientSession(1, 1), following: false },
  clientFollowing: { ...clientSession(1, 1), following: true },
} as const satisfies Readonly<Record<string, Session & { readonly following: boolean }>>;
type Kind = keyof typeof SESSIONS;
const KINDS = Object.keys(SESSIONS) as Kind[];

const STAFF: readonly Kind[] = ['staff'];
const FOLLOWING: readonly Kind[] = ['staff', 'partnerFollowing', 'clientFollowing'];
const CLIENT_TOO: readonly Kind[] = ['staff', 'client', 'clientFollowing'];
const PARTNER: readonly Kind[] = ['partner', 'partnerFollowing'];
const ALL: readonly Kind[] = KINDS;
const NOBODY: readonly Kind[] = [];

/** What is allowed of a table. */
interface Allowed {
  readonly insert: readonly Kind[];
  /** The columns that may be changed at all, and by whom. */
  readonly columns: readonly string[];
  readonly change: readonly Kind[];
}

const added = (insert: readonly Kind[]): Allowed => ({ insert, columns: [], change: NOBODY });
/** Tables to which staff add, and that nobody changes. */
const addedByStaff = <Name extends TableName>(...names: readonly Name[]): Readonly<Record<Name, Allowed>> =>
  Object.fromEntries(names.map((name) => [name, added(STAFF)])) as Record<Name, Allowed>;
const kept = (insert: readonly Kind[], change: readonly Kind[], ...columns: readonly string[]): Allowed => ({
  insert,
  change,
  columns,
});

const PENALTY_LIFE = 'accepted_at claim_lapsed_at claimed_at dispute reversed_at status waived'.split(' ');
const ALLOWED: Readonly<Record<TableName, Allowed>> = {
  ...addedByStaff('provider', 'client', 'partner'),
  entrustment: kept(STAFF, STAFF, 'authorisation', 'authorised_at', 'revoked_at'),
  actor: added(ALL),
  api_key: kept(ALL, ALL, 'expires_at', 'last_used_at', 'revoked_at'),
  provider_counter: added(NOBODY),
  idempotency_key: kept(ALL, ALL, 'outcome'),
  terms_pack: added(STAFF),
  contract: kept(
    STAFF,
    ALL,
    ...'activated_at amendment_count billing_period_months client_id currency direct_debit invoiced_by last_recorded_at next_due_on'.split(
      ' ',
    ),
    ...'number operations_due_at signature signed_at starts_on status status_from term_last_day terms_pack_id terms_pack_version'.split(
      ' ',
    ),
  ),
  service_module: kept(
    STAFF,
    STAFF,
    ...'active base_units code currency hosting label_en label_fr mode monthly_amount position unit_price yearly_quantity'.split(
      ' ',
    ),
  ),
  commissioning: kept(STAFF, STAFF, 'commissioned_at', 'order_validated_at'),
  ...addedByStaff('contract_version', 'contract_amendment'),
  asset: kept(
    STAFF,
    STAFF,
    ...[
      'antivirus_ends_on',
      'covered_from',
      'covered_until',
      'designation',
      'excluded_from',
      'firewall_ends_on',
      'functions',
      'licence_ends_on',
      'manufacturer_life_ends_on',
      'moved_to_id',
      'ownership',
      'parent_id',
      'perimeter',
      'product',
      'product_version',
      'quantity',
      'search_text',
      'serial_number',
      'site_id',
      'support_ends_on',
      'validated_on',
      'validation',
      'warranty_ends_on',
    ],
  ),
  maintenance: kept(STAFF, STAFF, ...OPERATED_COLUMNS.maintenance),
  software_update: kept(ALL, STAFF, ...OPERATED_COLUMNS.software_update),
  reboot: kept(STAFF, ALL, ...OPERATED_COLUMNS.reboot),
  change_request: kept(ALL, STAFF, 'reason', 'state'),
  event: added(FOLLOWING),
  incident: kept(
    ALL,
    STAFF,
    ...['disinfection_tool_at', 'excluded_by', 'excluded_by_scope', 'first_response_at', 'kind', 'level'],
    ...['module_id', 'received_at', 'restored_at', 'severity'],
  ),
  incident_asset: kept(ALL, STAFF, 'withdrawn_at'),
  incident_reception: added(ALL),
  excluded_period: kept(STAFF, STAFF, 'cause', 'ended_at', 'scope', 'started_at', 'withdrawn_at'),
  penalty: kept(FOLLOWING, ALL, ...PENALTY_LIFE),
  indemnity: added(STAFF),
  ledger_transaction: added(FOLLOWING),
  ledger_posting: added(FOLLOWING),
  ...addedByStaff('intervention', 'intervention_asset'),
  unit_account: kept(STAFF, STAFF, 'balance', 'entry_count'),
  unit_entry: added(STAFF),
  billing_adjustment: added(FOLLOWING),
  adjustment_balance: kept(FOLLOWING, STAFF, ...INVOICE_COLUMNS.adjustment_balance),
  contract_invoicing: kept(STAFF, STAFF, ...INVOICE_COLUMNS.contract_invoicing),
  document_series: kept(STAFF, STAFF, ...INVOICE_COLUMNS.document_series),
  invoice: kept(STAFF, FOLLOWING, ...INVOICE_COLUMNS.invoice),
  ...{ payment: kept(FOLLOWING, FOLLOWING, ...INVOICE_COLUMNS.payment), payment_allocation: added(FOLLOWING) },
  invoicing_setting: kept(STAFF, STAFF, ...INVOICE_COLUMNS.invoicing_setting),
  ...addedByStaff('invoice_line', 'set_off', 'invoice_document', 'invoice_correction'),
  ...addedByStaff('late_claim', 'due_at_once', 'dunning_letter'),
  ...CLOSING_WRITES,
  ...DEBIT_WRITES,
  ...{ adjustment_acknowledgement: added(PARTNER), invoice_acknowledgement: added(PARTNER) },
  adjustment_dispute: kept(PARTNER, ['staff', ...PARTNER], ...INVOICE_COLUMNS.adjustment_dispute),
  feed_entry: added(NOBODY),
  ...addedByStaff('included_time_entry', 'intervention_reversal'),
  cap_sum: kept(FOLLOWING, FOLLOWING, 'used'),
  assessed_year: added(FOLLOWING),
  unpriced_penalty: kept(FOLLOWING, FOLLOWING, 'resolved_at'),
  ...addedByStaff('seal', 'sealed_ledger', 'party_identity', 'logbook_entry'),
  external_id: kept(STAFF, STAFF, 'set_at', 'value'),
  secret: kept(CLIENT_TOO, CLIENT_TOO, 'destroyed_at', 'note', 'updated_at', 'version'),
  secret_version: kept(CLIENT_TOO, CLIENT_TOO, 'key_id', 'sealed', 'wrapped_key'),
  quote: kept(STAFF, CLIENT_TOO, 'decided_at', 'done_on', 'intervention_id', 'proof', 'status', 'updated_at'),
  ...OPERATION_WRITES,
  on_call_shift: kept(STAFF, STAFF, 'ends_at', 'updated_at'),
  notice: kept(FOLLOWING, STAFF, ...OPERATED_COLUMNS.notice),
  contact: kept(CLIENT_TOO, CLIENT_TOO, 'ends_on', 'updated_at'),
};

const rows = [...rowsOfProvider(1), ...rowsOfProvider(2)];
const of = (table: TableName, place = 1): string => idOf(1, table, place);
const PARTY: Readonly<Record<Session['kind'], string>> = {
  PROVIDER: of('provider'),
  PARTNER: of('partner'),
  CLIENT: of('client'),
};

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = await connect(database.url);
  await saveRows(client, rows);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** A row of the first client, of the first partner, or of the provider. */
function rowOf(table: TableName): RowValues {
  const own = rows.filter((row) => row.table === table && row.provider === 1);
  const found = own.find((row) => row.client === 1) ?? own.find((row) => row.partner === 1) ?? own[0];
  if (found === undefined) throw new Error(`no row of ${table} is made`);
  return found.values;
}

/** What a row must be to be one's own, where it has a party. */
function rowFor(table: TableName, { kind, partnerId, clientId }: Session): RowValues {
  const row = rowOf(table);
  if (table === 'idempotency_key' || table === 'actor') return { ...row, party_id: PARTY[kind] };
  if (table !== 'api_key') return row;
  return { ...row, party_id: PARTY[kind], actor_kind: kind, partner_id: partnerId, client_id: clientId };
}

async function as<T>(
  kind: Kind,
  work: () => Promise<T>,
  before: () => Promise<unknown> = async () => null,
): Promise<T> {
  const { following, ...session } = SESSIONS[kind];
  return rolledBack(client, 'owner', null, async () => {
    await before();
    await become(client, session);
    if (following) await client.query(`SELECT set_config('astreinte.consequence', 'yes', true)`);
    return work();
  });
}

/** Whether a row may be inserted, its triggers off: one that is there already would be let in. */
async function mayInsert(kind: Kind, table: TableName, values: RowValues): Promise<boolean> {
  const state = await as(
    kind,
    () => stateOf(insertRow(client, table, values)),
    () => client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`),
  );
  return state !== REFUSED;
}

/** Whether a statement changes rows. */
async function mayChange(kind: Kind, statement: string): Promise<boolean> {
  return as(kind, async () => {
    let changed = 0;
    const state = await stateOf(client.query(statement).then(({ rowCount }) => (changed = rowCount ?? 0)));
    expect(['accepted', REFUSED]).toContain(state);
    return state === 'accepted' && changed > 0;
  });
}

async function kindsThat(test: (kind: Kind) => Promise<boolean>): Promise<Kind[]> {
  const found: Kind[] = [];
  for (const kind of KINDS) if (await test(kind)) found.push(kind);
  return found;
}

test('every table of the catalogue stands here', async () => {
  expect(Object.keys(ALLOWED).sort()).toEqual(await tablesOf(database.asOwner));
});

describe.each(TABLES)('%s', (table) => {
  const allowed = ALLOWED[table];

  test('is added to by those who may', async () => {
    const found = await kindsThat((kind) => mayInsert(kind, table, rowFor(table, SESSIONS[kind])));
    expect(found).toEqual(allowed.insert);
  });

  test('is changed in the columns that use cases change, by those who may', async () => {
    const granted = await database.asOwner<{ attname: string }>(
      `SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
         AND has_column_privilege($2, attrelid, attnum, 'UPDATE') ORDER BY attname`,
      [table, API_ROLE],
    );
    expect(granted.map(({ attname }) => attname)).toEqual([...allowed.columns]);
    if (allowed.columns.length === 0) return;
    // A penalty is claimed; whatever else is set to what it is.
    const same = allowed.columns.map((column) => `${column} = ${column}`).join(', ');
    const change = table === 'penalty' ? `status = 'CLAIMED', claimed_at = assessed_at` : same;
    const found = await kindsThat((kind) => mayChange(kind, `UPDATE ${table} SET ${change}`));
    const own = table === 'idempotency_key' ? PARTNER : table === 'api_key' ? STAFF : allowed.change;
    // Of the rows made here, one idempotency key is a partner's, and the one key is the provider's.
    expect(found).toEqual(own);
  });
});

describe('a client or a partner', () => {
  const PARTIES = KINDS.filter((kind) => kind !== 'staff');

  test.each([
    ['the state of a contract', `UPDATE contract SET status = 'DRAFT'`],
    ['the restoration of an incident', `UPDATE incident SET restored_at = received_at`],
    ['a price', `UPDATE contract_version SET value = '{}'`],
    ['a counter', `UPDATE provider_counter SET last = 1000`],
    ['the number of an adjustment', `UPDATE billing_adjustment SET sequence = 1000`],
    ['the place of an event', `UPDATE event SET position = 1000`],
    ['the answer to a dispute', `UPDATE adjustment_dispute SET outcome = 'REJECTED'`],
  ])('never changes %s', async (_what, statement) => {
    for (const kind of PARTIES) expect([kind, await mayChange(kind, statement)]).toEqual([kind, false]);
  });

  test.each([
    ['accepts a penalty', `status = 'ACCEPTED', accepted_at = assessed_at`],
    ['takes one back', `status = 'REVERSED', reversed_at = assessed_at`],
    ['accepts while it claims', `status = 'CLAIMED', accepted_at = assessed_at`],
  ])('never %s', async (_what, change) => {
    for (const kind of ['partner', 'client'] as const)
      expect([kind, await mayChange(kind, `UPDATE penalty SET ${change}`)]).toEqual([kind, false]);
  });

  test('never brings terms', async () => {
    for (const kind of PARTIES)
      expect(await mayInsert(kind, 'terms_pack', { ...rowOf('terms_pack'), pack_id: 'evil' })).toBe(false);
  });

  test('gives no key, actor or idempotency key to another party', async () => {
    for (const kind of PARTIES)
      for (const table of ['api_key', 'actor', 'idempotency_key'] as const) {
        expect([kind, table, await mayInsert(kind, table, { ...rowFor(table, SESSIONS.staff) })]).toEqual([
          kind,
          table,
          false,
        ]);
      }
    for (const kind of PARTIES) {
      const row = { ...rowFor('api_key', SESSIONS[kind]), actor_kind: 'PROVIDER' };
      expect(await mayInsert(kind, 'api_key', row)).toBe(false);
      expect(await mayInsert(kind, 'actor', { ...rowFor('actor', SESSIONS[kind]), kind: 'SYSTEM' })).toBe(false);
    }
  });

  test.each([
    ['INCIDENT_REPORTED', true],
    ['PENALTY_CLAIMED', true],
    ['INCIDENT_CORRECTED', false],
    ['CONTRACT_SIGNED', false],
  ])('records an event %s: %s', async (kind, may) => {
    for (const who of ['partner', 'client'] as const)
      expect([who, await mayInsert(who, 'event', { ...rowOf('event'), kind })]).toEqual([who, may]);
  });

  test('counts incidents, and no adjustment or event', async () => {
    for (const kind of PARTIES)
      await as(kind, async () => {
        const { rows: numbers } = await client.query(`SELECT next_number('incident') AS number`);
        expect(numbers).toHaveLength(1);
        const { rows: many } = await client.query(`SELECT next_numbers('incident', 3) AS number`);
        expect(many).toHaveLength(1);
        expect(await stateOf(client.query(`SELECT next_number('billing_adjustment')`))).toBe(REFUSED);
      });
    for (const ask of [
      `next_numbers('billing_adjustment', 1)`,
      `next_numbers('event', 1)`,
      `next_numbers('incident', 0)`,
    ])
      await as('client', async () => {
        expect(await stateOf(client.query(`SELECT ${ask}`))).toBe(REFUSED);
      });
  });
});

describe('nobody, staff neither', () => {
  test.each([
    ['with the name of another one', { actor_name: 'admin' }],
    ['as another one', { actor_id: idOf(2, 'api_key', 1) }],
    ['as nobody', { actor_id: null }],
  ])('signs an event %s', async (_what, signature) => {
    for (const kind of KINDS) expect(await mayInsert(kind, 'event', { ...rowOf('event'), ...signature })).toBe(false);
  });

  test('signs the ledger or a fact of a contract with another name', async () => {
    for (const table of ['ledger_transaction', 'contract_version'] as const)
      for (const kind of KINDS)
        expect(await mayInsert(kind, table, { ...rowOf(table), recorded_by: 'admin' })).toBe(false);
  });

  test('acts under an idempotency key as another one', async () => {
    for (const kind of KINDS) {
      const row = { ...rowFor('idempotency_key', SESSIONS[kind]), actor_id: idOf(2, 'api_key', 1) };
      expect(await mayInsert(kind, 'idempotency_key', row)).toBe(false);
    }
  });

  test('gives an event another place than the next one', async () => {
    const stateAt = (further: number): Promise<string> =>
      as('staff', async () => {
        const { rows: found } = await client.query<{ last: string }>('SELECT last_event_position() AS last');
        const values = { ...rowOf('event'), id: randomUUID(), position: Number(found[0]!.last) + further };
        return stateOf(insertRow(client, 'event', values));
      });
    expect(await stateAt(1)).toBe('accepted');
    for (const further of [2, 1_000_000]) expect([further, await stateAt(further)]).toEqual([further, 'AS002']);
    // One that is taken already is refused as such.
    for (const further of [0, -1]) expect(['AS002', '23505']).toContain(await stateAt(further));
  });

  test('calls the functions that number at COMMIT', async () => {
    for (const kind of KINDS) {
      const ask = `SELECT next_at_commit(current_setting('astreinte.provider_id')::uuid, 'event')`;
      expect(await as(kind, () => stateOf(client.query(ask)))).toBe(REFUSED);
    }
  });
});
