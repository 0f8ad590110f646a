import { Client } from 'pg';
import { processLives } from '../../api/store/embedded/process-identity';
import { readPostmaster } from '../../api/store/embedded/postmaster-file';
import { addressOf, endServerProcesses, startServerProcess, type ServerProcess } from '../support/server-process';
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import path from 'node:path';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('template');
});
afterEach(endServerProcesses);
afterAll(async () => {
  await database.drop();
  removeTemporaryFolders();
});

const ADMINISTRATOR = /administrator of the provider\s+(\S+)/;

/** A server with two workers, and its address. */
async function serve(env: Record<string, string> = {}): Promise<{ server: ServerProcess; address: string }> {
  const server = startServerProcess({ env: { DATABASE_URL: database.url, WORKERS: '2', METRICS_PORT: '0', ...env } });
  return { server, address: await addressOf(server) };
}

/** Asks on a connection of its own, so that it is the next worker's turn. */
async function ask(address: string, query: string, key = ''): Promise<{ status: number; body: unknown }> {
  const headers = { connection: 'close', 'content-type': 'application/json' };
  const authorization = key === '' ? {} : { authorization: `Bearer ${key}` };
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { ...headers, ...authorization },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, body: await answer.json() };
}

/** The process ids of the workers that have answered so far. */
function workersOf(server: ServerProcess): readonly number[] {
  const said = [...server.printed().matchAll(/"worker":(\d+),"reqId"/g)].map(([, pid]) => Number(pid));
  return [...new Set(said)].sort((a, b) => a - b);
}

test('take requests in turn, with the demo keys and the clock of their server, and are counted together', async () => {
  const { server, address } = await serve({ SEED: 'demo', CLOCK_STARTS_AT: '2031-03-02T09:00:00Z' });
  const [, key = ''] = await server.until(ADMINISTRATOR);
  for (let turn = 0; turn < 4; turn += 1) {
    const { status, body } = await ask(address, '{ viewer { kind } serverTime }', key);
    const serverTime = expect.stringMatching('2031-03-02T09:0') as string;
    expect([status, body]).toMatchObject([200, { data: { viewer: { kind: 'PROVIDER' }, serverTime } }]);
  }
  expect(workersOf(server)).toHaveLength(2);
  expect(workersOf(server)).not.toContain(server.child.pid);
  const [, metrics = ''] = await server.until(/"url":"(\S+\/metrics)"/);
  const counted = await (await fetch(metrics)).text();
  expect(counted).toContain('astreinte_operation_seconds_count{operation="query viewer",code="OK"} 4');
  expect(counted).toMatch(/astreinte_job_runs\{job="seal",outcome="done"\} \d/);
  expect((await fetch(`${address}/graphiql`)).status).toBe(200);
});

test('one that is killed is replaced, while the other answers', async () => {
  const { server, address } = await serve();
  while (workersOf(server).length < 2) await ask(address, '{ __typename }');
  const [killed = 0] = workersOf(server);
  process.kill(killed, 'SIGKILL');
  await server.until(/"worker":\d+,"msg":"A worker ended by itself \(SIGKILL\)/);
  expect((await ask(address, '{ __typename }')).status).toBe(200);
  await server.until(/"msg":"The worker takes requests/);
  while (workersOf(server).length < 3) await ask(address, '{ __typename }');
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});

test('on SIGTERM what is under way is answered, and the server ends with 0', async () => {
  const { server, address } = await serve({ SEED: 'demo' });
  const [, key = ''] = await server.until(ADMINISTRATOR);
  await ask(address, '{ viewer { kind } }', key);
  await ask(address, '{ viewer { kind } }', key);
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  await owner.query('BEGIN; LOCK TABLE contract IN ACCESS EXCLUSIVE MODE');
  const asked = ask(address, '{ contracts(first: 1) { nodes { number } } }', key);
  await untilWaiting(owner);
  server.child.kill('SIGTERM');
  await server.until(/"msg":"stopping"/);
  await owner.query('ROLLBACK');
  expect((await asked).status).toBe(200);
  expect(await server.ended).toBe(0);
  await owner.end();
});

test('a second signal ends all at once', async () => {
  const { server, address } = await serve({ SEED: 'demo' });
  const [, key = ''] = await server.until(ADMINISTRATOR);
  while (workersOf(server).length < 2) await ask(address, '{ viewer { kind } }', key);
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  await owner.query('BEGIN; LOCK TABLE contract IN ACCESS EXCLUSIVE MODE');
  const asked = ask(address, '{ contracts(first: 1) { nodes { number } } }', key).catch(() => 'cut');
  await untilWaiting(owner);
  server.child.kill('SIGTERM');
  await server.until(/"msg":"stopping"/);
  await new Promise((resolve) => setTimeout(resolve, 800));
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(130);
  expect(await asked).toBe('cut');
  for (const pid of workersOf(server)) await untilGone(pid);
  await owner.query('ROLLBACK');
  await owner.end();
});

test('end with a server that is killed, and so does its embedded database', async () => {
  const folder = temporaryFolder();
  const { server, address } = await serve({ DATABASE_URL: '', DATA_DIR: folder });
  while (workersOf(server).length < 2) await ask(address, '{ __typename }');
  const postgres = readPostmaster(path.join(folder, 'postgres'));
  server.child.kill('SIGKILL');
  for (const pid of [...workersOf(server), postgres?.pid ?? 0]) await untilGone(pid);
  await expect(fetch(`${address}/health/live`)).rejects.toThrow();
});

/** Until a statement waits for the lock that `owner` holds. */
async function untilWaiting(owner: Client): Promise<void> {
  for (;;) {
    const { rows } = await owner.query<{ waiting: number }>(
      `SELECT count(*)::integer AS waiting FROM pg_locks WHERE NOT granted AND database =
        (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    if ((rows[0]?.waiting ?? 0) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function untilGone(pid: number): Promise<void> {
  while (processLives(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}
