import { randomUUID } from 'node:crypto';
import type { Database } from '../../api/store/database/database';
import type { WriteTransaction } from '../../api/store/database/write-transaction';
import type { Session } from '../../api/store/database/session';
import { createTestDatabase, statementsOf, type TestDatabase } from '../support/test-database';

const sessionOf = (providerId: string): Session => ({
  providerId,
  kind: 'PROVIDER',
  partnerId: null,
  clientId: null,
  actorId: randomUUID(),
});

const TENANT = {
  name: 'test.tenant',
  text: `SELECT current_setting('astreinte.provider_id', true) AS "providerId",
                current_setting('astreinte.actor_kind', true) AS kind,
                current_setting('astreinte.partner_id', true) AS "partnerId",
                current_setting('astreinte.client_id', true) AS "clientId",
                current_user AS role`,
};
const NOTES = { name: 'test.notes', text: 'SELECT body FROM note ORDER BY body' };
const addNote = { name: 'test.add-note', text: 'INSERT INTO note (provider_id, body) VALUES ($1, $2)' };

let testDatabase: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  await testDatabase.asOwner(`
    CREATE TABLE note (provider_id uuid NOT NULL, body text NOT NULL, PRIMARY KEY (provider_id, body));
    ALTER TABLE note ENABLE ROW LEVEL SECURITY;
    ALTER TABLE note FORCE ROW LEVEL SECURITY;
    CREATE POLICY tenant ON note
      USING (provider_id = nullif(current_setting('astreinte.provider_id', true), '')::uuid);
    GRANT SELECT, INSERT, UPDATE ON note TO astreinte_api`);
  // One connection: whatever a use leaves behind meets the next one.
  database = await testDatabase.open({ poolSize: 1 });
});

afterAll(() => testDatabase.drop());

describe('a read scope', () => {
  test('gives its statements the tenant, as the role of the API', async () => {
    const partner: Session = { ...sessionOf(randomUUID()), kind: 'PARTNER', partnerId: randomUUID() };
    const scope = database.read(partner);
    const [row] = await scope.query(TENANT);
    await scope.close();
    expect(row).toEqual({
      providerId: partner.providerId,
      kind: 'PARTNER',
      partnerId: partner.partnerId,
      clientId: '',
      role: 'astreinte_api',
    });
  });

  test('leaves no tenant on its connection', async () => {
    const scope = database.read(sessionOf(randomUUID()));
    await scope.query(TENANT);
    await scope.close();
    const [after] = await database.queryWithoutTenant(TENANT);
    expect(after).toEqual({ providerId: '', kind: '', partnerId: '', clientId: '', role: 'astreinte_api' });
  });

  test('shows the rows of its tenant only, and none without one', async () => {
    const [mine, theirs] = [sessionOf(randomUUID()), sessionOf(randomUUID())];
    await database.write(mine, (tx) => tx.query(addNote, [mine.providerId, 'mine']));
    await database.write(theirs, (tx) => tx.query(addNote, [theirs.providerId, 'theirs']));
    for (const [session, expected] of [
      [mine, [{ body: 'mine' }]],
      [theirs, [{ body: 'theirs' }]],
    ] as const) {
      const scope = database.read(session);
      expect(await scope.query(NOTES)).toEqual(expected);
      await scope.close();
    }
    expect(await database.queryWithoutTenant(NOTES)).toEqual([]);
  });

  test('sends nothing when unused, and one BEGIN for statements asked for at once, answered in order', async () => {
    const sent: string[] = [];
    const end = database.onStatement(({ text }) => sent.push(text.split(' ')[0] ?? ''));
    const unused = database.read(sessionOf(randomUUID()));
    await unused.close();
    expect(sent).toEqual([]);
    const scope = database.read(sessionOf(randomUUID()));
    const number = (n: number) => ({ name: `test.number-${n}`, text: `SELECT ${n} AS n` });
    const rows = await Promise.all([1, 2, 3].map((n) => scope.query(number(n))));
    await scope.close();
    end();
    expect(rows).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
    expect(sent).toEqual(['BEGIN', 'SELECT', 'SELECT', 'SELECT', 'COMMIT']);
  });

  test('keeps to one snapshot until it is renewed', async () => {
    const two = await testDatabase.open({ poolSize: 2 });
    const session = sessionOf(randomUUID());
    const scope = two.read(session);
    expect(await scope.query(NOTES)).toEqual([]);
    await two.write(session, (tx) => tx.query(addNote, [session.providerId, 'later']));
    expect(await scope.query(NOTES)).toEqual([]);
    await scope.renew();
    expect(await scope.query(NOTES)).toEqual([{ body: 'later' }]);
    await scope.close();
  });

  test('refuses to write', async () => {
    const session = sessionOf(randomUUID());
    const scope = database.read(session);
    await expect(scope.query(addNote, [session.providerId, 'no'])).rejects.toThrow(/read-only transaction/);
    await scope.close();
  });

  test('gives back a sound connection after a statement that failed, and takes none after its end', async () => {
    const scope = database.read(sessionOf(randomUUID()));
    await expect(scope.query({ name: 'test.broken', text: 'SELECT 1 / 0' })).rejects.toThrow(/division by zero/);
    await scope.close();
    await expect(scope.query(NOTES)).rejects.toThrow(/after the end/);
    const next = database.read(sessionOf(randomUUID()));
    expect(await next.query(NOTES)).toEqual([]);
    await next.close();
  });

  test('fails every statement behind one that failed as that one did', async () => {
    const scope = database.read(sessionOf(randomUUID()));
    const fault = { name: 'test.read-fault', text: 'SELECT 1 / 0' };
    const atOnce = await Promise.allSettled([scope.query(fault), scope.query(NOTES), scope.query(TENANT)]);
    const [after] = await Promise.allSettled([scope.query(NOTES)]);
    await scope.renew();
    const anew = await scope.query(NOTES);
    await scope.close();
    for (const { status, reason } of [...atOnce, after] as PromiseRejectedResult[])
      expect([status, String(reason)]).toEqual(['rejected', expect.stringMatching(/division by zero/)]);
    expect(anew).toEqual([]);
  });

  test.each([
    ['providerId', { ...sessionOf("'; DROP TABLE note; --") }],
    ['actorId', { ...sessionOf(randomUUID()), actorId: 'x' }],
    ['clientId', { ...sessionOf(randomUUID()), kind: 'CLIENT' as const, clientId: `${randomUUID()}'` }],
  ])('throws on a session whose %s is not a UUID', (name, session) => {
    expect(() => database.read(session)).toThrow(`whose ${name} is not a UUID`);
  });

  test('throws on a partner or client session that names none', () => {
    expect(() => database.read({ ...sessionOf(randomUUID()), kind: 'PARTNER' })).toThrow(/without partner/);
    expect(() => database.read({ ...sessionOf(randomUUID()), kind: 'CLIENT' })).toThrow(/without client/);
  });
});

describe('rows', () => {
  test('carry times as ISO text to the second, and dates and exact numbers as text', async () => {
    const scope = database.read(sessionOf(randomUUID()));
    const [row] = await scope.query({
      name: 'test.types',
      text: `SELECT timestamptz '2026-03-29 01:59:59.987+01' AS at, date '2026-03-29' AS on,
               numeric '1200.00' AS amount, int8 '9007199254740993' AS big, 42 AS small, true AS yes,
               ARRAY[timestamptz '2026-01-01 00:00:00Z', NULL] AS times, ARRAY[numeric '0.10'] AS amounts,
               ARRAY[date '2026-01-31'] AS dates, '{"a":[1]}'::jsonb AS document, NULL::timestamptz AS never`,
    });
    await scope.close();
    expect(row).toEqual({
      at: '2026-03-29T00:59:59Z',
      on: '2026-03-29',
      amount: '1200.00',
      big: '9007199254740993',
      small: 42,
      yes: true,
      times: ['2026-01-01T00:00:00Z', null],
      amounts: ['0.10'],
      dates: ['2026-01-31'],
      document: { a: [1] },
      never: null,
    });
  });
});

describe('a write', () => {
  const bodies = async (session: Session) => {
    const scope = database.read(session);
    const rows = await scope.query<{ body: string }>(NOTES);
    await scope.close();
    return rows.map(({ body }) => body);
  };

  test('saves all or nothing', async () => {
    const session = sessionOf(randomUUID());
    await database.write(session, (tx) => tx.query(addNote, [session.providerId, 'kept']));
    const failing = database.write(session, async (tx) => {
      await tx.query(addNote, [session.providerId, 'lost']);
      await tx.manager.query(`INSERT INTO note VALUES ('${session.providerId}', 'lost too')`);
      throw new Error('the work fails');
    });
    await expect(failing).rejects.toThrow('the work fails');
    expect(await bodies(session)).toEqual(['kept']);
  });

  test('cannot put a row under another tenant', async () => {
    const failing = database.write(sessionOf(randomUUID()), (tx) => tx.query(addNote, [randomUUID(), 'foreign']));
    await expect(failing).rejects.toThrow(/row-level security/);
  });

  test('does not pass when its work hid a failed statement', async () => {
    const session = sessionOf(randomUUID());
    const hiding = database.write(session, async (tx) => {
      await tx.query(addNote, [session.providerId, 'first']);
      await tx.query({ name: 'test.hidden', text: 'SELECT 1 / 0' }).catch(() => []);
      return 'done';
    });
    await expect(hiding).rejects.toThrow(/a statement of this write failed/);
    expect(await bodies(session)).toEqual([]);
  });

  test('saves what it sends without waiting', async () => {
    const session = sessionOf(randomUUID());
    await database.write(session, (tx) => {
      for (const body of ['one', 'two']) tx.send(addNote, [session.providerId, body]);
      return Promise.resolve();
    });
    expect((await bodies(session)).sort()).toEqual(['one', 'two']);
  });

  test('fails as the statement did that nobody waited for, whatever failed after it', async () => {
    const session = sessionOf(randomUUID());
    const fault = { name: 'test.unwaited-fault', text: 'SELECT 1 / 0' };
    const works: ((tx: WriteTransaction) => Promise<unknown>)[] = [
      () => Promise.resolve(),
      (tx) => tx.query(NOTES),
      (tx) => tx.query(NOTES).catch(() => []),
      () => Promise.reject(new Error('something else')),
    ];
    for (const work of works) {
      const failing = database.write(session, (tx) => {
        tx.send(addNote, [session.providerId, 'lost']);
        tx.send(fault);
        return work(tx);
      });
      await expect(failing).rejects.toThrow(/division by zero/);
    }
    expect(await bodies(session)).toEqual([]);
  });

  test('fails as its first statement did, whichever it waits for', async () => {
    const work = async (tx: WriteTransaction): Promise<void> => {
      const failing = tx.query({ name: 'test.cut-off', text: "SET LOCAL statement_timeout = 'never'" });
      failing.catch(() => undefined);
      await tx.query(NOTES);
      await failing;
    };
    await expect(database.write(sessionOf(randomUUID()), work)).rejects.toThrow(/statement_timeout/);
  });

  test('saves nothing when what a statement returned is refused', async () => {
    const session = sessionOf(randomUUID());
    const failing = database.write(session, (tx) => {
      tx.send(addNote, [session.providerId, 'lost'], () => {
        throw new Error('not what was expected');
      });
      return Promise.resolve();
    });
    await expect(failing).rejects.toThrow('not what was expected');
    expect(await bodies(session)).toEqual([]);
    await database.write(session, (tx) => tx.query(addNote, [session.providerId, 'kept']));
    expect(await bodies(session)).toEqual(['kept']);
  });

  test('leaves no tenant on its connection, whether it succeeds or fails', async () => {
    await database.write(sessionOf(randomUUID()), (tx) => tx.query(TENANT));
    await database.write(sessionOf(randomUUID()), () => Promise.reject(new Error('no'))).catch(() => undefined);
    const [after] = await database.queryWithoutTenant<{ providerId: string }>(TENANT);
    expect(after?.providerId).toBe('');
  });

  test('is done again after a serialization failure, with a warning each time, three times in all', async () => {
    const warnings: string[] = [];
    const log = {
      info: () => undefined,
      warn: (_: object, message: string) => warnings.push(message),
      error: () => undefined,
    };
    const logged = await testDatabase.open({ log });
    const conflict = {
      name: 'test.conflict',
      text: `DO $$ BEGIN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END $$`,
    };
    let runs = 0;
    const value = await logged.write(sessionOf(randomUUID()), async (tx) => {
      runs += 1;
      if (runs < 3) await tx.query(conflict);
      return 'saved';
    });
    expect([value, runs, warnings.length]).toEqual(['saved', 3, 2]);
    runs = 0;
    const hopeless = logged.write(sessionOf(randomUUID()), async (tx) => {
      runs += 1;
      await tx.query(conflict);
    });
    await expect(hopeless).rejects.toThrow('conflict');
    expect(runs).toBe(3);
  });

  test('is done again whatever it is told of the statements behind the one that was given up', async () => {
    const conflict = {
      name: 'test.conflict-before',
      text: `DO $$ BEGIN RAISE EXCEPTION 'conflict' USING ERRCODE = '40P01'; END $$`,
    };
    const session = sessionOf(randomUUID());
    const send = (tx: WriteTransaction): Promise<void> => {
      tx.send(addNote, [session.providerId, randomUUID()]);
      return Promise.resolve();
    };
    const works: ((tx: WriteTransaction) => Promise<unknown>)[] = [
      (tx) => Promise.all([tx.query(conflict), send(tx)]),
      (tx) => Promise.all([tx.query(conflict), send(tx), tx.query(NOTES)]),
      (tx) => Promise.all([tx.query(NOTES), tx.query(conflict), tx.query(NOTES), send(tx)]),
      (tx) => {
        tx.send(conflict);
        return send(tx);
      },
      (tx) => {
        tx.send(conflict);
        tx.send(NOTES, [], () => undefined);
        return Promise.resolve();
      },
    ];
    for (const work of works) {
      let runs = 0;
      await database.write(session, async (tx) => {
        runs += 1;
        if (runs === 1) await work(tx);
      });
      expect(runs).toBe(2);
    }
  });

  test('is done again when it was the victim of a deadlock', async () => {
    const two = await testDatabase.open({ poolSize: 2 });
    const session = sessionOf(randomUUID());
    for (const body of ['a', 'b']) await two.write(session, (tx) => tx.query(addNote, [session.providerId, body]));
    const lock = { name: 'test.lock', text: 'SELECT body FROM note WHERE body = $1 FOR UPDATE' };
    let runs = 0;
    let arrived = 0;
    let open: () => void = () => undefined;
    const bothHoldOne = new Promise<void>((resolve) => (open = resolve));
    const cross = (first: string, second: string) =>
      two.write(session, async (tx) => {
        runs += 1;
        await tx.query(lock, [first]);
        arrived += 1;
        if (arrived === 2) open();
        await bothHoldOne;
        await tx.query(lock, [second]);
      });
    await Promise.all([cross('a', 'b'), cross('b', 'a')]);
    expect(runs).toBe(3);
  });

  test('is not done again after any other failure', async () => {
    let runs = 0;
    const failing = database.write(sessionOf(randomUUID()), async (tx) => {
      runs += 1;
      await tx.query({ name: 'test.fault', text: 'SELECT 1 / 0' });
    });
    await expect(failing).rejects.toThrow(/division by zero/);
    expect(runs).toBe(1);
  });

  test('tells observers its statements', async () => {
    const session = sessionOf(randomUUID());
    const sent = await statementsOf(database, () =>
      database.write(session, async (tx) => {
        await tx.query(NOTES);
        await tx.manager.query('SELECT 2');
      }),
    );
    expect(sent).toEqual([NOTES.text, 'SELECT 2']);
  });
});

test('a statement is cut off after its time', async () => {
  const hasty = await testDatabase.open({ statementTimeoutMs: 50 });
  const scope = hasty.read(sessionOf(randomUUID()));
  await expect(scope.query({ name: 'test.slow', text: 'SELECT pg_sleep(60)' })).rejects.toThrow(/statement timeout/);
  await scope.close();
});
