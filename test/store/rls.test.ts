import type { Client } from 'pg';
import { tenantSettings, type Session } from '../../api/store/database/session';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { rowsOfProvider, type MadeRow } from './made-rows';
import { idOf } from './made-values';
import { TABLES, type TableName } from './table-names';
import {
  become,
  clientSession,
  connect,
  countOf,
  insertRow,
  partnerSession,
  providerSession,
  rolledBack,
  saveRows,
  setCounter,
  stateOf,
} from './tenant-session';

const REFUSED_BY_POLICY = '42501';
/** What triggers say of rows that nobody may edit, before the policy is asked. */
const EDIT_REFUSED = 'AS001';
const rows = [...rowsOfProvider(1), ...rowsOfProvider(2)];

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

/** Rows that any user of their provider reads: they are no client's. */
const SHARED: readonly TableName[] = [
  'provider',
  'actor',
  'api_key',
  'provider_counter',
  'terms_pack',
  'seal',
  'invoicing_setting',
  'published_figure',
];
/** Rows of the provider alone: how many invoices it has issued is no client's business, nor its accounts. */
const OF_STAFF: readonly TableName[] = [
  ...(['document_series', 'account_plan', 'accounting_journal', 'closing_run', 'closing_contract'] as const),
  'direct_debit_batch',
];

const rowsOf = (table: TableName, provider: number): MadeRow[] =>
  rows.filter((row) => row.table === table && row.provider === provider);

/**
 * What the API's role sees of a table: how many rows, and of how many providers other than the
 * session's.
 */
async function seen(session: Session | null, table: TableName): Promise<{ rows: number; foreign: number }> {
  return rolledBack(client, 'api', session, async () => {
    const own = session?.providerId ?? idOf(1, 'provider', 1);
    const answer = await client.query<{ rows: number; foreign: number }>(
      `SELECT count(*)::integer AS rows, count(*) FILTER (WHERE provider_id <> $1)::integer AS foreign FROM ${table}`,
      [own],
    );
    return answer.rows[0]!;
  });
}

/**
 * Tries to insert a row as the API's role; its triggers are off, so that only row-level security is
 * asked.
 */
async function tryInsert(session: Session | null, row: MadeRow): Promise<string> {
  return rolledBack(client, 'owner', null, async () => {
    await client.query(`ALTER TABLE ${row.table} DISABLE TRIGGER USER`);
    await become(client, session);
    return stateOf(insertRow(client, row.table, row.values));
  });
}

test('rows of two providers were made in every table', () => {
  expect(TABLES.filter((table) => rowsOf(table, 1).length === 0 || rowsOf(table, 2).length === 0)).toEqual([]);
});

describe.each(TABLES)('%s', (table) => {
  test("another provider's rows are invisible", async () => {
    expect(await seen(providerSession(1), table)).toEqual({ rows: rowsOf(table, 1).length, foreign: 0 });
    expect(await seen(providerSession(2), table)).toEqual({ rows: rowsOf(table, 2).length, foreign: 0 });
  });

  test('without settings there is nothing', async () => {
    expect(await seen(null, table)).toEqual({ rows: 0, foreign: 0 });
  });

  test('a row of another provider cannot be inserted', async () => {
    for (const row of rowsOf(table, 2)) {
      expect(await tryInsert(providerSession(1), row)).toBe(REFUSED_BY_POLICY);
      expect(await tryInsert(null, row)).toBe(REFUSED_BY_POLICY);
    }
  });

  test('rows of another provider cannot be changed, nor given away', async () => {
    const { rows: rights } = await client.query<{ update: boolean }>(
      `SELECT has_table_privilege('astreinte_api', $1, 'UPDATE') AS update`,
      [table],
    );
    const other = idOf(2, 'provider', 1);
    const change = (where: string): Promise<string> =>
      rolledBack(client, 'api', providerSession(1), () =>
        stateOf(client.query(`UPDATE ${table} SET provider_id = '${other}' WHERE ${where}`)),
      );
    if (rights[0]!.update === false) {
      expect(await change('true')).toBe(REFUSED_BY_POLICY);
      return;
    }
    const reached = await rolledBack(client, 'api', providerSession(1), () =>
      client.query(`UPDATE ${table} SET provider_id = provider_id WHERE provider_id = '${other}'`),
    );
    expect(reached.rowCount).toBe(0);
    expect([REFUSED_BY_POLICY, EDIT_REFUSED]).toContain(await change('true'));
  });
});

/**
 * Rows of a client, and what a partner (the first with client 1, the second with client 2) sees of
 * them.
 */
const OF_PARTIES: readonly TableName[] = [
  ...(['partner', 'idempotency_key', 'feed_entry', 'external_id', 'on_call_shift', 'accounting'] as const),
];
const OF_CLIENTS = TABLES.filter((table) => ![...SHARED, ...OF_STAFF, ...OF_PARTIES].includes(table));

test('a key of idempotency is seen by its party and the staff', async () => {
  expect(await seen(partnerSession(1, 1), 'idempotency_key')).toEqual({ rows: 1, foreign: 0 });
  expect(await seen(partnerSession(1, 2), 'idempotency_key')).toEqual({ rows: 0, foreign: 0 });
  expect(await seen(clientSession(1, 1), 'idempotency_key')).toEqual({ rows: 0, foreign: 0 });
});

test('an entry of a feed is seen by its reader and the staff', async () => {
  expect(await seen(partnerSession(1, 1), 'feed_entry')).toEqual({ rows: 1, foreign: 0 });
  expect(await seen(partnerSession(1, 2), 'feed_entry')).toEqual({ rows: 1, foreign: 0 });
  expect(await seen(clientSession(1, 1), 'feed_entry')).toEqual({ rows: 0, foreign: 0 });
  expect(await seen(partnerSession(2, 1), 'feed_entry')).toEqual({ rows: 1, foreign: 0 });
});

test('how far books are posted is seen by the staff and partners, no client', async () => {
  expect(await seen(providerSession(1), 'accounting')).toEqual({ rows: 1, foreign: 0 });
  expect(await seen(partnerSession(1, 1), 'accounting')).toEqual({ rows: 1, foreign: 0 });
  expect(await seen(clientSession(1, 1), 'accounting')).toEqual({ rows: 0, foreign: 0 });
});

test('the roster of those on call is seen by the staff alone', async () => {
  expect(await seen(providerSession(1), 'on_call_shift')).toEqual({ rows: 1, foreign: 0 });
  expect(await seen(partnerSession(1, 1), 'on_call_shift')).toEqual({ rows: 0, foreign: 0 });
  expect(await seen(clientSession(1, 1), 'on_call_shift')).toEqual({ rows: 0, foreign: 0 });
});

describe('what the database alone writes', () => {
  const parties = { staff: providerSession(1), partner: partnerSession(1, 1), client: clientSession(1, 1) };

  test.each(Object.entries(parties))('an entry of its own feed is no business of a %s', async (_who, session) => {
    const [entry] = rowsOf('feed_entry', 1);
    const readerId = session.partnerId ?? session.clientId ?? session.providerId;
    const forged = { ...entry!, values: { ...entry!.values, reader_id: readerId, sequence: 1000 } };
    expect(await tryInsert(session, forged)).toBe(REFUSED_BY_POLICY);
    const change = `UPDATE feed_entry SET given_again = true WHERE adjustment_id IS NOT NULL`;
    expect(await rolledBack(client, 'api', session, () => stateOf(client.query(change)))).toBe(REFUSED_BY_POLICY);
  });

  test('nobody hangs the functions that write feeds on a table of its own', async () => {
    for (const writer of ['tell_entrustment', 'number_billing_adjustment']) {
      const forge = async (): Promise<string> => {
        await client.query('CREATE TEMPORARY TABLE entrustment_forged (LIKE entrustment)');
        return stateOf(
          client.query(
            `CREATE TRIGGER forged AFTER INSERT ON entrustment_forged FOR EACH ROW EXECUTE FUNCTION ${writer}()`,
          ),
        );
      };
      expect(await rolledBack(client, 'api', parties.partner, forge)).toBe(REFUSED_BY_POLICY);
    }
  });

  test.each(['partner', 'client'] as const)('a %s writes no entrustment, nor takes its end back', async (who) => {
    const [made] = rowsOf('entrustment', 1).filter((row) => row.client === 1);
    const anew = { ...made!, values: { ...made!.values, client_id: idOf(1, 'client', 2) } };
    expect(await tryInsert(parties[who], who === 'partner' ? anew : made!)).toBe(REFUSED_BY_POLICY);
    const change = `UPDATE entrustment SET revoked_at = NULL`;
    const { rowCount } = await rolledBack(client, 'api', parties[who], () => client.query(change));
    expect(rowCount).toBe(0);
  });
});

describe('events of one contract that are not for all its parties', () => {
  const of = (table: TableName, number: number): string => idOf(1, table, number);
  const subjects = {
    secret: { kind: 'SECRET_REVEALED', payload: { version: 1, reason: 'R' } },
    "external_id of the provider's": { kind: 'EXTERNAL_ID_SET', payload: { ownerId: of('provider', 1) } },
    "external_id of the partner's": { kind: 'EXTERNAL_ID_SET', payload: { ownerId: of('partner', 1) } },
    "external_id of the client's": { kind: 'EXTERNAL_ID_SET', payload: { ownerId: of('client', 1) } },
  };

  test.each<[string, Session, readonly string[]]>([
    ['the staff', providerSession(1), Object.keys(subjects)],
    ['a partner', partnerSession(1, 1), ["external_id of the partner's"]],
    ['a client', clientSession(1, 1), ['secret', "external_id of the client's"]],
    ["the client's neighbour", clientSession(1, 2), []],
  ])('%s', async (_who, session, expected) => {
    const model = rowsOf('event', 1).find((row) => row.client === 1)!;
    const found = await rolledBack(client, 'owner', providerSession(1), async () => {
      await client.query('ALTER TABLE event DISABLE TRIGGER USER');
      for (const [place, [name, { kind, payload }]] of Object.entries(subjects).entries()) {
        const subject = { subject_kind: name.split(' ')[0], subject_id: of('secret', 1), kind, payload };
        const said = { id: of('event', 50 + place), position: 50 + place, operation: name };
        await insertRow(client, 'event', { ...model.values, ...subject, ...said });
      }
      await become(client, session);
      const { rows: seenRows } = await client.query<{ operation: string }>(
        `SELECT operation FROM event WHERE subject_kind IN ('secret', 'external_id') ORDER BY id`,
      );
      return seenRows.map(({ operation }) => operation);
    });
    expect(found).toEqual(expected);
  });
});

/** What a client shares with its provider alone. */
const NO_PARTNERS: ReadonlySet<TableName> = new Set(['secret', 'secret_version']);

/** What a client's partners share with its provider alone. */
const NO_CLIENTS: ReadonlySet<TableName> = new Set([
  ...(['adjustment_acknowledgement', 'invoice_acknowledgement', 'accounting_entry', 'accounting_line'] as const),
]);

describe('a partner', () => {
  test.each(OF_CLIENTS.filter((table) => table !== 'entrustment'))(
    'sees of %s what hangs on entrusted clients only',
    async (table) => {
      for (const partner of [1, 2]) {
        const expected = rowsOf(table, 1).filter((row) => row.client === partner);
        expect(expected.length).toBeGreaterThan(0);
        const rows = NO_PARTNERS.has(table) ? 0 : expected.length;
        expect(await seen(partnerSession(1, partner), table)).toEqual({ rows, foreign: 0 });
      }
    },
  );

  test('sees its own entrustments, revoked ones too, and itself alone', async () => {
    expect(await seen(partnerSession(1, 1), 'entrustment')).toEqual({ rows: 2, foreign: 0 });
    expect(await seen(partnerSession(1, 2), 'entrustment')).toEqual({ rows: 1, foreign: 0 });
    expect(await seen(partnerSession(1, 1), 'partner')).toEqual({ rows: 1, foreign: 0 });
  });

  test('of another provider sees nothing of a client with the same place', async () => {
    const crossed: Session = { ...partnerSession(2, 1), providerId: idOf(1, 'provider', 1) };
    for (const table of OF_CLIENTS) expect(await seen(crossed, table)).toEqual({ rows: 0, foreign: 0 });
  });

  test('sees no more of a client once its entrustment is revoked', async () => {
    await rolledBack(client, 'owner', providerSession(1), async () => {
      const revoked = await client.query(
        `UPDATE entrustment SET revoked_at = '2026-06-01T00:00:00Z' WHERE provider_id = $1 AND partner_id = $2 AND client_id = $3`,
        [idOf(1, 'provider', 1), idOf(1, 'partner', 1), idOf(1, 'client', 1)],
      );
      expect(revoked.rowCount).toBe(1);
      await become(client, partnerSession(1, 1));
      for (const table of OF_CLIENTS) {
        if (table !== 'entrustment') expect([table, await countOf(client, table)]).toEqual([table, 0]);
      }
    });
  });

  test.each(TABLES.filter((table) => !SHARED.includes(table) && table !== 'idempotency_key'))(
    'cannot insert into %s for a client that is not entrusted to it',
    async (table) => {
      const others = rowsOf(table, 1).filter((row) => row.client !== 1 && row.partner !== 1);
      expect(others.length).toBeGreaterThan(0);
      for (const row of others) expect(await tryInsert(partnerSession(1, 1), row)).toBe(REFUSED_BY_POLICY);
    },
  );
});

describe('a client', () => {
  test.each(OF_CLIENTS.filter((table) => !NO_CLIENTS.has(table)))('sees of %s its own rows only', async (table) => {
    for (const number of [1, 2]) {
      const expected = rowsOf(table, 1).filter((row) => row.client === number);
      expect(expected.length).toBeGreaterThan(0);
      expect(await seen(clientSession(1, number), table)).toEqual({ rows: expected.length, foreign: 0 });
    }
  });

  test('sees no entry of the books', async () => {
    for (const table of ['accounting_entry', 'accounting_line'] as const)
      expect(await seen(clientSession(1, 1), table)).toEqual({ rows: 0, foreign: 0 });
  });

  test('sees no partner and no acknowledgement', async () => {
    expect(await seen(clientSession(1, 1), 'partner')).toEqual({ rows: 0, foreign: 0 });
    expect(await seen(clientSession(1, 1), 'adjustment_acknowledgement')).toEqual({ rows: 0, foreign: 0 });
    expect(await seen(clientSession(1, 1), 'invoice_acknowledgement')).toEqual({ rows: 0, foreign: 0 });
  });

  test.each(OF_CLIENTS)('cannot insert into %s for another client', async (table) => {
    const others = rowsOf(table, 1).filter((row) => row.client !== 1);
    expect(others.length).toBeGreaterThan(0);
    for (const row of others) expect(await tryInsert(clientSession(1, 1), row)).toBe(REFUSED_BY_POLICY);
  });
});

describe("what is no client's", () => {
  test.each(SHARED)('is seen in %s by all users of the provider and by nobody else', async (table) => {
    const expected = { rows: rowsOf(table, 1).length, foreign: 0 };
    for (const session of [partnerSession(1, 1), clientSession(1, 2)])
      expect(await seen(session, table)).toEqual(expected);
  });

  test.each(OF_STAFF)('is seen in %s by the staff alone', async (table) => {
    expect(await seen(providerSession(1), table)).toEqual({ rows: rowsOf(table, 1).length, foreign: 0 });
    for (const session of [partnerSession(1, 1), clientSession(1, 2), providerSession(2)])
      expect((await seen(session, table)).rows).toBe(session.providerId === idOf(1, 'provider', 1) ? 0 : 1);
  });
});

test('the owner of the tables, unless it is a superuser, sees nothing without settings either', async () => {
  await rolledBack(client, 'owner', null, async () => {
    await client.query('CREATE ROLE rls_test_owner NOLOGIN');
    await client.query('GRANT rls_test_owner TO CURRENT_USER');
    await client.query('GRANT CREATE ON SCHEMA public TO rls_test_owner');
    for (const table of TABLES) await client.query(`ALTER TABLE ${table} OWNER TO rls_test_owner`);
    await client.query('SET LOCAL ROLE rls_test_owner');
    for (const table of TABLES) expect([table, await countOf(client, table)]).toEqual([table, 0]);
    await client.query(tenantSettings(providerSession(1)));
    for (const table of TABLES) {
      expect([table, await countOf(client, table)]).toEqual([table, rowsOf(table, 1).length]);
    }
  });
});

test('settings that name a provider but no kind of user show nothing of its clients', async () => {
  await rolledBack(client, 'api', null, async () => {
    await client.query(`SELECT set_config('astreinte.provider_id', $1, true)`, [idOf(1, 'provider', 1)]);
    for (const table of [...OF_CLIENTS, 'partner'] as const)
      expect([table, await countOf(client, table)]).toEqual([table, 0]);
  });
});

test('nothing of the settings stays on the connection after the transaction', async () => {
  await rolledBack(client, 'api', providerSession(1), async () => expect(await countOf(client, 'client')).toBe(2));
  await rolledBack(client, 'api', null, async () => expect(await countOf(client, 'client')).toBe(0));
});

test('rows that the provider may insert are accepted, so that refusals above are those of the policy', async () => {
  await rolledBack(client, 'owner', providerSession(1), async () => {
    await setCounter(client, 3);
    await become(client, providerSession(1));
    const adjustment = rowsOf('billing_adjustment', 1)[0]!.values;
    await insertRow(client, 'billing_adjustment', { ...adjustment, id: idOf(1, 'billing_adjustment', 3), sequence: 3 });
    expect(await countOf(client, 'billing_adjustment')).toBe(3);
  });
});
