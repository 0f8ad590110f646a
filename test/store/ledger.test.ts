import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { rowsOfProvider } from './made-rows';
import {
  adjustmentValues,
  idOf,
  MADE_HASH,
  NO_HASH,
  postingValues,
  transactionValues,
  unitEntryValues,
  type RowValues,
} from './made-values';
import { APPEND_ONLY } from './table-names';
import {
  become,
  begin,
  connect,
  countOf,
  insertRow,
  providerSession,
  rolledBack,
  saveRows,
  setCounter,
  stateOf,
  type Runner,
} from './tenant-session';

const NEVER_EDITED = 'AS001';
const OUT_OF_ORDER = 'AS002';
const FORBIDDEN = '42501';
const CHECK = '23514';
const FOREIGN_KEY = '23503';
const UNIQUE = '23505';

const session = providerSession(1);
let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = await connect(database.url);
  await saveRows(client, rowsOfProvider(1));
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/**
 * Does `work` in a transaction and tries to commit: the SQLSTATE of whichever of the two is refused
 * first.
 */
async function commitOf(runner: Runner, work: () => Promise<void>): Promise<string> {
  await begin(client, runner, session);
  const worked = await stateOf(work());
  if (worked !== 'accepted') {
    await client.query('ROLLBACK');
    return `refused ${worked}`;
  }
  const committed = await stateOf(client.query('COMMIT'));
  return committed === 'accepted' ? 'committed' : `refused at commit ${committed}`;
}

/**
 * Like `commitOf`, for what must be accepted: all that a commit checks is checked, and then it is
 * undone.
 */
async function wouldCommit(runner: Runner, work: () => Promise<void>): Promise<string> {
  return rolledBack(client, runner, session, () =>
    stateOf(work().then(() => client.query('SET CONSTRAINTS ALL IMMEDIATE'))),
  );
}

const transaction = (changes: RowValues = {}): Promise<void> =>
  insertRow(client, 'ledger_transaction', { ...transactionValues(1, 1, 2, MADE_HASH, 'b'.repeat(64)), ...changes });
const posting = (changes: RowValues = {}): Promise<void> =>
  insertRow(client, 'ledger_posting', { ...postingValues(1, 1, 2, 1), ...changes });

test('the tests run as the owner of the tables', async () => {
  const owners = await database.asOwner<{ own: boolean }>(
    `SELECT DISTINCT pg_get_userbyid(relowner) = current_user AS own FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  expect(owners).toEqual([{ own: true }]);
});

describe('append-only tables', () => {
  test.each(APPEND_ONLY)('%s refuses UPDATE, DELETE and TRUNCATE, even to its owner', async (table) => {
    const before = await rolledBack(client, 'owner', session, () => countOf(client, table));
    expect(before).toBeGreaterThan(0);
    const statements = [
      `UPDATE ${table} SET provider_id = provider_id`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ];
    for (const statement of statements) {
      const asks = async (): Promise<void> => void (await client.query(statement));
      expect(await commitOf('owner', asks)).toBe(`refused ${NEVER_EDITED}`);
      expect(await commitOf('api', asks)).toBe(`refused ${FORBIDDEN}`);
    }
    expect(await rolledBack(client, 'owner', session, () => countOf(client, table))).toBe(before);
  });
});

test('an invoice refuses DELETE and TRUNCATE, even to its owner', async () => {
  for (const statement of ['DELETE FROM invoice', 'TRUNCATE invoice CASCADE']) {
    const asks = async (): Promise<void> => void (await client.query(statement));
    expect(await commitOf('owner', asks)).toBe(`refused ${NEVER_EDITED}`);
    expect(await commitOf('api', asks)).toBe(`refused ${FORBIDDEN}`);
  }
});

describe.each(['owner', 'api'] as const)('the ledger, written by the %s', (runner) => {
  test('takes a transaction that follows the last one, with the postings it declares', async () => {
    const twoLines = async (): Promise<void> => {
      await transaction({ posting_count: 2 });
      await posting();
      await posting({ line: 2, amount: '0.01' });
    };
    expect(await wouldCommit(runner, twoLines)).toBe('accepted');
  });

  test.each<[string, () => Promise<void>, string]>([
    ['a gap', () => transaction({ sequence: 3 }), `refused ${OUT_OF_ORDER}`],
    ['a number twice', () => transaction({ sequence: 1, idempotency_key: 'x' }), `refused ${OUT_OF_ORDER}`],
    ['a number below 1', () => transaction({ sequence: 0 }), `refused ${OUT_OF_ORDER}`],
    [
      'a previous hash that is not that of the last one',
      () => transaction({ previous_hash: 'c'.repeat(64) }),
      `refused ${OUT_OF_ORDER}`,
    ],
    ['a new beginning', () => transaction({ previous_hash: NO_HASH }), `refused ${OUT_OF_ORDER}`],
    ['the same idempotency key', () => transaction({ idempotency_key: 'made-1' }), `refused ${UNIQUE}`],
    ['no postings declared', () => transaction({ posting_count: 0 }), `refused ${CHECK}`],
    ['no postings at all', () => transaction(), `refused at commit ${OUT_OF_ORDER}`],
    [
      'one posting less than declared',
      () => transaction({ posting_count: 2 }).then(() => posting()),
      `refused at commit ${OUT_OF_ORDER}`,
    ],
    [
      'one posting more than declared',
      () =>
        transaction()
          .then(() => posting())
          .then(() => posting({ line: 2 })),
      `refused at commit ${OUT_OF_ORDER}`,
    ],
    [
      'a posting added to an old transaction',
      () => posting({ sequence: 1, line: 2 }),
      `refused at commit ${OUT_OF_ORDER}`,
    ],
    ['a posting without its transaction', () => posting(), `refused ${FOREIGN_KEY}`],
    ['an amount of zero', () => transaction().then(() => posting({ amount: '0.00' })), `refused ${CHECK}`],
    ['a negative amount', () => transaction().then(() => posting({ amount: '-100.00' })), `refused ${CHECK}`],
    ['an amount of less than a cent', () => transaction().then(() => posting({ amount: '0.004' })), `refused ${CHECK}`],
    [
      'a posting of another currency',
      () => transaction().then(() => posting({ currency: 'USD' })),
      `refused ${FOREIGN_KEY}`,
    ],
    [
      'both sides on one account',
      () => transaction().then(() => posting({ credit_account: 'penalties:assessed' })),
      `refused ${CHECK}`,
    ],
    ['a cause that is missing', () => transaction({ cause_id: null }), 'refused 23502'],
  ])('refuses %s', async (_, work, expected) => {
    expect(await commitOf(runner, work)).toBe(expected);
  });

  test('begins at 1 with no hash before it, for each contract by itself', async () => {
    const first = (changes: RowValues) => async (): Promise<void> => {
      await insertRow(client, 'contract', { ...contract(), id: idOf(1, 'contract', 3), number: 'C-3' });
      await transaction({ contract_id: idOf(1, 'contract', 3), sequence: 1, previous_hash: NO_HASH, ...changes });
      await posting({ contract_id: idOf(1, 'contract', 3), sequence: 1 });
    };
    expect(await wouldCommit(runner, first({}))).toBe('accepted');
    expect(await commitOf(runner, first({ sequence: 2 }))).toBe(`refused ${OUT_OF_ORDER}`);
    expect(await commitOf(runner, first({ previous_hash: MADE_HASH }))).toBe(`refused ${OUT_OF_ORDER}`);
  });
});

test('of two that append to a ledger at once, one is refused', async () => {
  const other = await connect(database.url);
  try {
    const second = { ...transactionValues(1, 2, 2, MADE_HASH, 'b'.repeat(64)) };
    await begin(client, 'api', session);
    await begin(other, 'api', session);
    await insertRow(client, 'ledger_transaction', second);
    await insertRow(client, 'ledger_posting', postingValues(1, 2, 2, 1));
    const waiting = stateOf(insertRow(other, 'ledger_transaction', { ...second, idempotency_key: 'other' }));
    await client.query('COMMIT');
    expect([UNIQUE, OUT_OF_ORDER]).toContain(await waiting);
    await other.query('ROLLBACK');
  } finally {
    await other.end();
  }
});

describe('penalties', () => {
  const change = (assignment: string) => async (): Promise<void> =>
    void (await client.query(`UPDATE penalty SET ${assignment} WHERE id = $1`, [idOf(1, 'penalty', 1)]));

  test.each([
    `amount = '99.99'`,
    `currency = 'USD'`,
    `number = 2`,
    `policy_key = 'other'`,
    `commitment_key = 'other'`,
    `kind = 'RESPONSE'`,
    `breached_at = breached_at + interval '1 second'`,
    `assessed_at = assessed_at + interval '1 second'`,
    `incident_id = NULL, year = 2026`,
    `explanation = '{}'`,
    `cap_uses = '[1]'`,
    `id = '${idOf(1, 'penalty', 7)}'`,
  ])('are never edited: %s', async (assignment) => {
    expect(await commitOf('owner', change(assignment))).toBe(`refused ${NEVER_EDITED}`);
    expect(await commitOf('api', change(assignment))).toBe(`refused ${FORBIDDEN}`);
  });

  test('are never deleted', async () => {
    const remove = (statement: string) => async (): Promise<void> => void (await client.query(statement));
    expect(await commitOf('owner', remove('DELETE FROM penalty'))).toBe(`refused ${NEVER_EDITED}`);
    expect(await commitOf('owner', remove('TRUNCATE penalty CASCADE'))).toBe(`refused ${NEVER_EDITED}`);
    expect(await commitOf('api', remove('DELETE FROM penalty'))).toBe(`refused ${FORBIDDEN}`);
  });

  test('are claimed, and live on', async () => {
    expect(await wouldCommit('api', change(`status = 'CLAIMED', claimed_at = '2026-04-01T00:00:00Z'`))).toBe(
      'accepted',
    );
  });
});

describe.each(['owner', 'api'] as const)('billing adjustments, written by the %s', (runner) => {
  const adjustment = (sequence: number, n = 3): Promise<void> =>
    insertRow(client, 'billing_adjustment', {
      ...adjustmentValues(1, 1),
      id: idOf(1, 'billing_adjustment', n),
      sequence,
    });

  /** The counter gives a number; the API's role sets none itself. */
  const counted = async (last: number): Promise<void> => {
    await client.query('RESET ROLE');
    await setCounter(client, last);
    if (runner === 'api') await become(client, session);
  };

  test('take the number that their counter has just given', async () => {
    expect(await wouldCommit(runner, () => counted(3).then(() => adjustment(3)))).toBe('accepted');
  });

  test.each<[string, () => Promise<void>, string]>([
    ['the next number, when the counter did not give it', () => adjustment(3), OUT_OF_ORDER],
    ['a number that jumps', () => counted(3).then(() => adjustment(4)), OUT_OF_ORDER],
    ['a number from before', () => counted(3).then(() => adjustment(1)), OUT_OF_ORDER],
    [
      'a number twice',
      () =>
        counted(3)
          .then(() => adjustment(3))
          .then(() => adjustment(3, 4)),
      UNIQUE,
    ],
  ])('refuse %s', async (_, work, expected) => {
    expect(await commitOf(runner, work)).toBe(`refused ${expected}`);
  });
});

describe.each(['owner', 'api'] as const)('unit entries, written by the %s', (runner) => {
  const entry = (sequence: number, units: number, balance: number, kind = 'DEBIT'): Promise<void> =>
    insertRow(client, 'unit_entry', unitEntryValues(1, 1, sequence, units, balance, kind));

  test('add up', async () => {
    expect(await wouldCommit(runner, () => entry(2, -8, 8).then(() => entry(3, 16, 24, 'RENEWAL')))).toBe('accepted');
  });

  test.each<[string, () => Promise<void>, string]>([
    ['a balance that does not add up', () => entry(2, -8, 9), OUT_OF_ORDER],
    ['a balance that forgets the one before', () => entry(2, -8, -8), OUT_OF_ORDER],
    ['a gap', () => entry(3, -8, 8), OUT_OF_ORDER],
    ['a number twice', () => entry(1, -8, 8), OUT_OF_ORDER],
    ['an unknown kind', () => entry(2, -8, 8, 'GIFT'), CHECK],
  ])('refuse %s', async (_, work, expected) => {
    expect(await commitOf(runner, work)).toBe(`refused ${expected}`);
  });
});

function contract(): RowValues {
  const found = rowsOfProvider(1).find(({ table }) => table === 'contract');
  if (found === undefined) throw new Error('no contract was made');
  return found.values;
}
