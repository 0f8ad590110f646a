import { createServer } from 'node:http';
import { Client } from 'pg';
import request from 'supertest';
import { libraryContext } from '../graphql/executor-support';
import { fixtureApp, KEY } from '../graphql/server-support';
import { startDatabaseProxy, type DatabaseProxy } from '../support/database-proxy';
import { startTestApi, type GraphqlAnswer, type TestApi } from '../support/test-api';
import { createTestDatabase } from '../support/test-database';

const VIEWER = '{ viewer { name } }';
const INCIDENTS = '{ incidents { nodes { id } } }';
const codesOf = ({ errors }: GraphqlAnswer): string[] => errors.map(({ extensions }) => extensions.code);
const isUnavailable = (answer: GraphqlAnswer): void => {
  expect([answer.status, codesOf(answer), answer.data]).toEqual([503, ['UNAVAILABLE'], null]);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
};

describe('a database that does not answer', () => {
  let api: TestApi;
  let owner: Client;
  /** Beside it: what is seen of others stands still within a transaction. */
  let watcher: Client;
  let proxy: DatabaseProxy;
  beforeAll(async () => {
    const own = await createTestDatabase();
    proxy = await startDatabaseProxy(own.url);
    await own.drop();
  });

  const start = async (settings = {}, open = {}): Promise<void> => {
    api = await startTestApi(undefined, settings, open);
    owner = new Client({ connectionString: api.testDatabase.url });
    await owner.connect();
    watcher = new Client({ connectionString: api.testDatabase.url });
    await watcher.connect();
  };
  afterEach(async () => {
    proxy.goOn();
    await owner.end();
    await watcher.end();
    await api.close();
  });
  afterAll(() => proxy.close());

  const locked = async (work: () => Promise<void>): Promise<void> => {
    await owner.query('BEGIN; LOCK TABLE incident IN ACCESS EXCLUSIVE MODE');
    try {
      await work();
    } finally {
      await owner.query('ROLLBACK');
    }
  };
  const waitingPids = async (): Promise<number[]> => {
    const { rows } = await watcher.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'astreinte' AND wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return rows.map(({ pid }) => pid);
    return new Promise((resolve) => setTimeout(() => resolve(waitingPids()), 20));
  };

  it('for longer than a request may take: too costly when it is well otherwise', async () => {
    await start({ REQUEST_DEADLINE_SECONDS: '1' }, { lockTimeoutMs: 50_000 });
    await locked(async () => {
      const answer = await api.send(api.keys.administrator, INCIDENTS);
      expect([answer.status, codesOf(answer)]).toEqual([400, ['TOO_COSTLY']]);
      expect(answer.errors[0]?.message).toContain('longer than 1 seconds');
    });
    expect((await api.send(api.keys.administrator, INCIDENTS)).errors).toEqual([]);
  });

  it('for longer than a statement may take: too costly', async () => {
    await start({}, { lockTimeoutMs: 50_000, statementTimeoutMs: 300 });
    await locked(async () => {
      const answer = await api.send(api.keys.administrator, INCIDENTS);
      expect([answer.status, codesOf(answer), answer.data]).toEqual([400, ['TOO_COSTLY'], null]);
    });
  });

  it('because of a lock: unavailable, soon', async () => {
    await start({}, { lockTimeoutMs: 300 });
    await locked(async () => isUnavailable(await api.send(api.keys.administrator, INCIDENTS)));
  });

  it('at all: unavailable within its deadline, and well again when it answers', async () => {
    await start({ REQUEST_DEADLINE_SECONDS: '1' });
    const { pathname } = new URL(api.testDatabase.url);
    const through = new URL(proxy.url);
    through.pathname = pathname;
    const stalled = await startStalled(through.toString());
    expect((await stalled.send(stalled.keys.administrator, VIEWER)).errors).toEqual([]);
    proxy.stall();
    isUnavailable(await stalled.send(stalled.keys.administrator, INCIDENTS));
    expect((await request(stalled.url).get('/health/ready')).status).toBe(503);
    proxy.goOn();
    expect((await request(stalled.url).get('/health/ready')).status).toBe(200);
    expect((await stalled.send(stalled.keys.administrator, VIEWER)).errors).toEqual([]);
    proxy.cutOff();
    isUnavailable(await stalled.send(stalled.keys.administrator, INCIDENTS));
    proxy.goOn();
    expect((await stalled.send(stalled.keys.administrator, VIEWER)).errors).toEqual([]);
    await stalled.close();
  });

  async function startStalled(url: string): Promise<TestApi> {
    return startTestApi(undefined, { REQUEST_DEADLINE_SECONDS: '1' }, { url });
  }

  it('on a connection that is ended: a read is done once more on another', async () => {
    await start({}, { lockTimeoutMs: 50_000 });
    let answer: Promise<GraphqlAnswer> | undefined;
    await locked(async () => {
      answer = api.send(api.keys.administrator, INCIDENTS);
      const [pid = 0] = await waitingPids();
      await owner.query('SELECT pg_terminate_backend($1)', [pid]);
      let next = pid;
      while (next === pid) [next = pid] = await waitingPids();
    });
    expect((await answer)?.errors).toEqual([]);
  });

  it('on a connection that is ended: a write is unavailable, and done once under its key', async () => {
    await start({}, { lockTimeoutMs: 50_000 });
    const text = `mutation ($input: CreateClientInput!) {
      createClient(idempotencyKey: "ended", input: $input) { refusals { code } replayed client { name } }
    }`;
    const input = { name: 'Menuiserie du Port' };
    let answer: Promise<GraphqlAnswer> | undefined;
    await owner.query('BEGIN; LOCK TABLE client IN ACCESS EXCLUSIVE MODE');
    answer = api.send(api.keys.administrator, text, { input });
    await owner.query('SELECT pg_terminate_backend($1)', await waitingPids());
    isUnavailable(await answer);
    await owner.query('ROLLBACK');
    answer = api.send(api.keys.administrator, text, { input });
    expect((await answer).data).toEqual({ createClient: { refusals: [], replayed: false, client: input } });
  });
});

describe('whoever asks', () => {
  it('is looked up once, also where that fails, whichever way the request takes', async () => {
    let lookUps = 0;
    let isLost = false;
    const { session, scopes } = libraryContext();
    const fixture = await fixtureApp({
      authenticate: async () => {
        lookUps += 1;
        if (isLost) throw Object.assign(new Error('terminating connection'), { code: '57P01' });
        return { session, scopes };
      },
    });
    const ask = () =>
      request(createServer(fixture.handle)).post('/graphql').set('authorization', KEY).send({ query: '{ now }' });
    await ask();
    isLost = true;
    lookUps = 0;
    const answer = await ask();
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(lookUps).toBe(1);
    await fixture.stop();
  });
});

describe('the log', () => {
  it('tells a fault of the database as a warning, with request, operation and key, and its own fields only', async () => {
    const lost = Object.assign(new Error('terminating connection due to administrator command'), {
      code: '57P01',
      client: { secretKey: 4711 },
    });
    const fixture = await fixtureApp({
      authenticate: async () => {
        throw lost;
      },
    });
    const answer = await request(fixture.app)
      .post('/graphql')
      .set('authorization', KEY)
      .set('x-request-id', 'r-1')
      .send({ query: '{ now }' });
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(answer.headers['retry-after']).toBe('2');
    const lines = fixture.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    const told = lines.find(({ faultId }) => faultId !== undefined);
    expect(told).toMatchObject({
      level: 'warn',
      requestId: 'r-1',
      operation: 'authenticate',
      faultId: answer.body.errors[0].extensions.faultId,
      err: { code: '57P01' },
    });
    expect(JSON.stringify(lines)).not.toContain('4711');
    expect(lines.find(({ msg }) => String(msg).startsWith('request'))).toMatchObject({ level: 'warn' });
    await fixture.stop();
  });
});
