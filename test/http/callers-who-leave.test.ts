import { Client } from 'pg';
import { startTestApi, type TestApi } from '../support/test-api';

/** Work goes no further than its caller waits for it, from the socket to PostgreSQL. */
describe('callers who leave', () => {
  let api: TestApi;
  let owner: Client;
  /** Beside it: what is seen of others stands still within a transaction. */
  let watcher: Client;
  beforeAll(async () => {
    api = await startTestApi(undefined, {}, { lockTimeoutMs: 50_000, sharing: { mostOfOwner: 7 } });
    owner = new Client({ connectionString: api.testDatabase.url });
    await owner.connect();
    watcher = new Client({ connectionString: api.testDatabase.url });
    await watcher.connect();
  });
  afterAll(async () => {
    await owner.end();
    await watcher.end();
    await api.close();
  });

  /** How many statements of the API wait for a lock. */
  const waiting = async (): Promise<number> => {
    const { rows } = await watcher.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'astreinte' AND wait_event_type = 'Lock'`,
    );
    return rows[0]?.count ?? 0;
  };
  const untilWaiting = async (count: number): Promise<void> => {
    while ((await waiting()) !== count) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const locked = async (table: string, work: () => Promise<void>): Promise<void> => {
    await owner.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    try {
      await work();
    } finally {
      await owner.query('ROLLBACK');
    }
  };
  const post = (query: string, signal: AbortSignal, variables = {}): Promise<unknown> =>
    fetch(`${api.url}/graphql`, {
      method: 'POST',
      signal,
      headers: { authorization: `Bearer ${api.keys.administrator}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }).catch((error: unknown) => error);

  it('leave nothing running and nothing waiting: reads are cancelled, the queue forgets them', async () => {
    await locked('incident', async () => {
      const caller = new AbortController();
      const asked = Array.from({ length: 20 }, () => post('{ incidents { nodes { id } } }', caller.signal));
      await untilWaiting(7);
      // One key has its share, and others go on meanwhile.
      expect((await api.send(api.keys.technician, '{ viewer { name } }')).errors).toEqual([]);
      caller.abort();
      await Promise.all(asked);
      await untilWaiting(0);
      expect((await api.send(api.keys.administrator, '{ contracts { nodes { number } } }')).errors).toEqual([]);
    });
    expect((await api.send(api.keys.administrator, '{ incidents { nodes { id } } }')).errors).toEqual([]);
  });

  it('leave no write behind that has not begun to commit, and its key can be used again', async () => {
    const text = `mutation ($input: CreateClientInput!) {
      createClient(idempotencyKey: "left", input: $input) { refusals { code } replayed client { name } }
    }`;
    const input = { name: 'Menuiserie du Port' };
    await locked('client', async () => {
      const caller = new AbortController();
      const asked = post(text, caller.signal, { input });
      await untilWaiting(1);
      caller.abort();
      await asked;
      await untilWaiting(0);
    });
    let open = 1;
    while (open > 0) {
      const { rows } = await watcher.query(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
        AND application_name = 'astreinte' AND state LIKE 'idle in transaction%'`);
      open = rows.length;
    }
    const answer = await api.send(api.keys.administrator, text, { input });
    expect(answer.data).toEqual({ createClient: { refusals: [], replayed: false, client: input } });
  });

  it('hit nobody else: all that is asked while others leave is answered', async () => {
    const ask = async (): Promise<number> =>
      (
        await api.send(
          api.keys.technician,
          '{ viewer { name } contracts { nodes { number modules { nodes { key } } } } }',
        )
      ).errors.length;
    const leaving = async (after: number): Promise<void> => {
      const caller = new AbortController();
      setTimeout(() => caller.abort(), after);
      await post(
        '{ contracts { nodes { number sla { state } costProjection { amount } modules { nodes { key } } } } }',
        caller.signal,
      );
    };
    for (let round = 0; round < 8; round += 1) {
      const answers = await Promise.all([
        ...Array.from({ length: 6 }, ask),
        ...Array.from({ length: 6 }, async (_, place) => leaving(3 + 4 * place + round).then(() => 0)),
      ]);
      expect(answers).toEqual(Array.from({ length: 12 }, () => 0));
    }
  });
});
