import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import path from 'node:path';
import { Linter } from 'eslint';
import { readPostmaster } from '../../api/store/embedded/postmaster-file';
import { processLives } from '../../api/store/embedded/process-identity';
import { startEmbedded } from '../../api/store/embedded/embedded';
import { Client } from 'pg';
import { addressOf, endServerProcesses, startServerProcess } from '../support/server-process';
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder';
import { createTestDatabase, databaseUrl, type TestDatabase } from '../support/test-database';

const PROJECT = path.resolve(__dirname, '../..');
const databases: TestDatabase[] = [];

async function databaseOf(from: 'template' | 'empty'): Promise<TestDatabase> {
  const made = await createTestDatabase(from);
  databases.push(made);
  return made;
}

/** Starts a server that is expected not to come up: its exit code, and what it said. */
async function failedStart(env: Record<string, string>): Promise<{ code: unknown; said: string }> {
  const server = startServerProcess({ env });
  const code = await server.ended;
  return { code, said: server.printed() };
}

async function taken(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server };
}

/** A folder with a cluster already made, for the tests that need no new one. */
const prepared = temporaryFolder();
beforeAll(async () => {
  const options = { dataDir: prepared, projectRoot: PROJECT, announce: () => undefined, durable: false };
  await (await startEmbedded(options)).stop();
});

const clusterOf = (folder: string): string => path.join(folder, 'postgres');

afterEach(async () => {
  await endServerProcesses();
  await Promise.all(databases.splice(0).map((database) => database.drop()));
});

afterAll(removeTemporaryFolders);

describe('a start that fails says why in a sentence, what to do, and exits with 1', () => {
  test('bad settings, all at once', async () => {
    const { code, said } = await failedStart({ PORT: 'http', LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    expect(said).toContain('PORT is "http"');
    expect(said).toContain('LOG_LEVEL is "loud"');
    expect(said).not.toMatch(/^ {4}at /m);
  });

  test('a port that is taken; nothing has been started then', async () => {
    const folder = temporaryFolder();
    const { port, server } = await taken();
    const { code, said } = await failedStart({ PORT: String(port), DATA_DIR: folder });
    server.close();
    expect(code).toBe(1);
    expect(said).toContain(`The port ${port} of 127.0.0.1 is taken by another program.\nStop that program, or choose`);
    expect(readPostmaster(clusterOf(folder))).toBeUndefined();
  });

  test('an address that is not of this machine', async () => {
    const { code, said } = await failedStart({ HOST: '192.0.2.1' });
    expect(code).toBe(1);
    expect(said).toContain('The address 192.0.2.1 is not one of this machine.');
  });

  test('a database that cannot be reached', async () => {
    const { port, server } = await taken();
    await new Promise((resolve) => server.close(resolve));
    const { code, said } = await failedStart({ DATABASE_URL: `postgres://u:secret@127.0.0.1:${port}/d` });
    expect(code).toBe(1);
    expect(said).toContain(`The database d at 127.0.0.1:${port} cannot be reached: nothing listens there.`);
    expect(said).not.toContain('secret');
  });

  test('a login that is refused, and a database that does not exist', async () => {
    const { url } = await databaseOf('empty');
    const wrong = new URL(url);
    wrong.username = 'nobody_here';
    wrong.password = 'guess';
    expect(await failedStart({ DATABASE_URL: wrong.toString() })).toEqual({
      code: 1,
      said: expect.stringMatching(/refuses the login.*\n.*Check the user and the password/) as string,
    });
    expect(await failedStart({ DATABASE_URL: databaseUrl(url, 'not_there') })).toEqual({
      code: 1,
      said: expect.stringMatching(/The database not_there at \S+ does not exist/) as string,
    });
  });

  test('a migration that this program does not know: nothing is changed', async () => {
    const database = await databaseOf('template');
    await database.asOwner(
      `INSERT INTO schema_migration (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')`,
    );
    const { code, said } = await failedStart({ DATABASE_URL: database.url });
    expect(code).toBe(1);
    expect(said).toContain('newer or another version of this program: it has FromTheFuture9999999999999');
  });

  test('a migration that is missing before later ones', async () => {
    const database = await databaseOf('template');
    const [gone] = await database.asOwner<{ name: string }>(
      `DELETE FROM schema_migration WHERE timestamp = (SELECT min(timestamp) FROM schema_migration) RETURNING name`,
    );
    const { code, said } = await failedStart({ DATABASE_URL: database.url });
    expect(code).toBe(1);
    expect(said).toContain(`only half migrated: it lacks ${gone?.name}`);
  });

  test('a migration that cannot be applied, which is undone', async () => {
    const database = await databaseOf('empty');
    await database.asOwner('CREATE TABLE client (found text)');
    const { code, said } = await failedStart({ DATABASE_URL: database.url });
    expect(code).toBe(1);
    expect(said).toMatch(/The migration \w+\d{13} failed and was undone: relation "client" already exists\./);
    const tables = await database.asOwner<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual(['client', 'schema_migration']);
  });

  test('and the embedded database is stopped with it', async () => {
    const folder = temporaryFolder();
    const embedded = await startEmbedded({
      dataDir: folder,
      projectRoot: PROJECT,
      announce: () => undefined,
      durable: false,
    });
    const client = new Client({ connectionString: embedded.url });
    await client.connect();
    await client.query(`CREATE TABLE schema_migration (id serial, timestamp bigint, name text);
      INSERT INTO schema_migration (timestamp, name) VALUES (1, 'Other1')`);
    await client.end();
    await embedded.stop();
    const { code, said } = await failedStart({ DATA_DIR: folder });
    expect(code).toBe(1);
    expect(said).toContain('it has Other1');
    expect(readPostmaster(clusterOf(folder))).toBeUndefined();
  });

  test('a Node that is too old, in a syntax that it can read', () => {
    const pretend = path.join(temporaryFolder(), 'pretend.cjs');
    writeFileSync(pretend, `Object.defineProperty(process, 'versions', { value: { node: '18.20.4' } });`);
    const run = spawnSync(process.execPath, ['-r', pretend, 'api/launch.cjs'], { cwd: PROJECT, encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('it needs Node 20.19 or newer, and this is Node 18.20.4.');
    const source = readFileSync(path.join(PROJECT, 'api/launch.cjs'), 'utf8');
    const old = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const;
    expect(new Linter().verify(source, old)).toEqual([]);
    expect(new Linter().verify('const modern = () => 1;', old)).toHaveLength(1);
  });
});

test('a Node that can keep compiled code keeps it beside what was compiled, for its workers too', () => {
  const pretend = path.join(temporaryFolder(), 'pretend.cjs');
  const told = '(folder) => { console.log(folder + "|" + process.env.NODE_COMPILE_CACHE); process.exit(0); }';
  writeFileSync(pretend, `require('module').enableCompileCache = ${told};`);
  const words = ['-r', pretend, 'api/launch.cjs'];
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const run = spawnSync(process.execPath, words, { cwd: PROJECT, encoding: 'utf8', env });
  const folder = path.join(PROJECT, 'dist', '.code');
  expect(run.stdout.trim().split('\n').at(-1)).toBe(`${folder}|${folder}`);
});

describe('a server that runs', () => {
  test('prints its addresses, answers, and with Ctrl-C stops all of it, the embedded database too', async () => {
    // As a terminal does it: the signal goes to npm and to the server alike, and npm passes it on
    // besides.
    const server = startServerProcess({ env: { DATA_DIR: prepared }, command: ['npm', 'start'] });
    const address = await addressOf(server);
    expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({ status: 'ok' });
    const postgres = readPostmaster(clusterOf(prepared));
    expect(postgres !== undefined && processLives(postgres.pid)).toBe(true);
    process.kill(-(server.child.pid ?? 0), 'SIGINT');
    await server.ended;
    await expect(fetch(`${address}/health/live`)).rejects.toThrow();
    await untilGone(postgres?.pid ?? 0);
    expect(readPostmaster(clusterOf(prepared))).toBeUndefined();
  });

  test.each(['SIGTERM', 'SIGHUP'] as const)('ends with 0 on %s', async (signal) => {
    const database = await databaseOf('template');
    const server = startServerProcess({ env: { DATABASE_URL: database.url } });
    await addressOf(server);
    server.child.kill(signal);
    expect(await server.ended).toBe(0);
  });

  test('starts its embedded database again when that is lost, and answers again', async () => {
    const server = startServerProcess({ env: { DATA_DIR: prepared } });
    const address = await addressOf(server);
    process.kill(readPostmaster(clusterOf(prepared))?.pid ?? 0, 'SIGKILL');
    await server.until(/The embedded database ended by itself \(SIGKILL\)/);
    await server.until(/The embedded database runs again/);
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(readPostmaster(clusterOf(prepared))).toBeUndefined();
  });

  test('ends with 1, and with a sentence, when its embedded database does not start again', async () => {
    const settings = path.join(clusterOf(prepared), 'postgresql.conf');
    const right = readFileSync(settings, 'utf8');
    const server = startServerProcess({ env: { DATA_DIR: prepared } });
    await addressOf(server);
    writeFileSync(settings, `${right}\nno_such_setting = 1\n`);
    process.kill(readPostmaster(clusterOf(prepared))?.pid ?? 0, 'SIGKILL');
    expect(await server.ended).toBe(1);
    expect(server.printed()).toContain('the embedded database ended by itself and does not start again');
    writeFileSync(settings, right);
  });

  test('warns before the disk of its embedded database is full', async () => {
    const env = { DATA_DIR: prepared, DISK_LOW_MB: '90000000', DISK_CRITICAL_MB: '90000000' };
    const server = startServerProcess({ env });
    await addressOf(server);
    expect(server.printed()).toMatch(/"level":"error".*MB are left on the disk of the embedded database/);
  });

  test('shows a moved clock', async () => {
    const database = await databaseOf('template');
    const server = startServerProcess({ env: { DATABASE_URL: database.url, CLOCK_STARTS_AT: '2026-03-02T09:00:00Z' } });
    await addressOf(server);
    expect(server.printed()).toMatch(/Clock {6}moved: it shows 2026-03-02T09:0/);
  });
});

test('two servers that start at once on an empty database migrate it once', async () => {
  const database = await databaseOf('empty');
  const servers = [1, 2].map(() => startServerProcess({ env: { DATABASE_URL: database.url } }));
  await Promise.all(servers.map(addressOf));
  const names = await database.asOwner<{ name: string }>('SELECT name FROM schema_migration');
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
  const printed = servers.map((server) => server.printed()).join('');
  expect(printed.match(/"migrations":\d+,"msg":"made the tables of an empty database"/g)).toEqual([
    `"migrations":${names.length},"msg":"made the tables of an empty database"`,
  ]);
});

/** npm may end a moment before the server that it started. */
async function untilGone(pid: number): Promise<void> {
  while (processLives(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}
