import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { findProgramPackage, prepareBinaries } from '../../api/store/embedded/binaries';
import { startEmbedded, type EmbeddedServer } from '../../api/store/embedded/embedded';
import { readPostmaster } from '../../api/store/embedded/postmaster-file';
import { processLives } from '../../api/store/embedded/process-identity';
import { chooseRunUser } from '../../api/store/embedded/run-user';
import { addressOf, endServerProcesses, startServerProcess } from '../support/server-process';
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder';

const PROJECT = path.resolve(__dirname, '../..');
const isRoot = process.getuid?.() === 0;
const started: EmbeddedServer[] = [];
const said: string[] = [];

async function start(dataDir: string, onLost?: (reason: string) => void): Promise<EmbeddedServer> {
  const server = await startEmbedded({
    dataDir,
    projectRoot: PROJECT,
    announce: (line) => said.push(line),
    durable: false,
    ...(onLost === undefined ? {} : { onLost }),
  });
  started.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return ((await client.query({ text: sql, rowMode: 'array' })).rows as unknown[][]).flat();
  } finally {
    await client.end();
  }
}

/** A process that lives throughout the test and is no PostgreSQL, and one that lives no more. */
const otherPid = process.pid;
const deadPid = spawnSync(process.execPath, ['-e', '']).pid;

afterEach(async () => {
  await endServerProcesses();
  await Promise.all(started.splice(0).map((server) => server.stop()));
  said.splice(0);
});

afterAll(removeTemporaryFolders);

/** A folder with a cluster, for the tests that need no new one: making one takes a second. */
const prepared = temporaryFolder();
beforeAll(async () => {
  await (await start(prepared)).stop();
  said.splice(0);
});

test('keeps its data from one start to the next, and is prepared only once', async () => {
  const folder = temporaryFolder();
  const first = await start(folder);
  await ask(first.url, `CREATE TABLE kept AS SELECT 'here' AS word`);
  await first.stop();
  expect(processLives(first.pid)).toBe(false);
  const second = await start(folder);
  expect(await ask(second.url, 'SELECT word FROM kept')).toEqual(['here']);
  // Where only root may enter the project's folder, the programs are copied first, once.
  expect(said.filter((line) => !line.startsWith('Copying'))).toEqual([
    'Preparing the embedded database (first start only)…',
  ]);
  expect(said.filter((line) => line.startsWith('Copying')).length).toBeLessThanOrEqual(1);
});

test('listens on the loopback interface only, behind a password that only its owner can read', async () => {
  const server = await start(prepared);
  expect(await ask(server.url, 'SHOW listen_addresses')).toEqual(['127.0.0.1']);
  const [, , , , socketFolder] = readFileSync(path.join(server.folder, 'postgres', 'postmaster.pid'), 'utf8').split(
    '\n',
  );
  expect(socketFolder).toBe('');
  expect(await ask(server.url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual([false]);
  const password = path.join(server.folder, 'password');
  expect(statSync(password).mode & 0o777).toBe(0o600);
  expect(server.url).toContain(readFileSync(password, 'utf8').trim());
  const guessed = new URL(server.url);
  guessed.password = 'guess';
  await expect(ask(guessed.toString(), 'SELECT 1')).rejects.toThrow(/password authentication failed/);
});

test('never runs as root: root hands it to another user, anybody else runs it', async () => {
  const server = await start(prepared);
  const owner = statSync(path.join(server.folder, 'postgres')).uid;
  if (isRoot) expect(owner).not.toBe(0);
  else expect(owner).toBe(process.getuid?.());
});

test('falls back to a folder that its user can reach, the same at each start, and says so', async () => {
  const closed = path.join(temporaryFolder(), 'home');
  mkdirSync(closed, { mode: 0o700 });
  const asked = path.join(closed, '.astreinte');
  const server = await start(asked);
  await server.stop();
  const again = await start(asked);
  expect(again.folder).toBe(server.folder);
  const note = said.find((line) => line.includes('out of reach'));
  if (isRoot) {
    expect(server.folder.startsWith('/var/')).toBe(true);
    expect(note).toContain(server.folder);
    await again.stop();
    rmSync(server.folder, { recursive: true, force: true });
  } else {
    expect(server.folder).toBe(asked);
    expect(note).toBeUndefined();
  }
});

test('after we were killed, the server that lived on is stopped and its data found again', async () => {
  const killed = startServerProcess({ env: { DATA_DIR: prepared } });
  await addressOf(killed);
  const left = readPostmaster(path.join(prepared, 'postgres'));
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(left !== undefined && processLives(left.pid)).toBe(true);
  const server = await start(prepared);
  expect(left !== undefined && processLives(left.pid)).toBe(false);
  expect(said.join()).toContain(`process ${left?.pid}`);
  const [migrated] = await ask(server.url, 'SELECT count(*)::integer FROM schema_migration');
  expect(migrated).toBeGreaterThan(0);
});

test.each([
  ['a process that lives no more', deadPid],
  ['a living process that is no PostgreSQL', otherPid],
])('starts over a postmaster.pid that names %s', async (_, pid) => {
  const first = await start(prepared);
  const file = path.join(prepared, 'postgres', 'postmaster.pid');
  const content = readFileSync(file, 'utf8');
  await first.stop();
  writeFileSync(file, content.replace(/^\d+/, String(pid)));
  const second = await start(prepared);
  expect(await ask(second.url, 'SELECT 1')).toEqual([1]);
  expect(processLives(otherPid)).toBe(true);
});

test('a second server on the same folder is refused, naming the first', async () => {
  const first = await start(prepared);
  const second = startServerProcess({ env: { DATA_DIR: prepared } });
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain(
    `Another server (process ${process.pid}) already uses the data folder ${prepared}`,
  );
  expect(await ask(first.url, 'SELECT 1')).toEqual([1]);
});

test.each([
  ['by a process that lives no more', { pid: deadPid }],
  ['by an earlier process of the same number', { pid: otherPid, mark: 'another life' }],
  ['by nobody, in a broken file', 'half a fi'],
])('takes a folder that was left locked %s', async (_, owner) => {
  writeFileSync(path.join(prepared, 'owner.json'), JSON.stringify(owner));
  const server = await start(prepared);
  expect(await ask(server.url, 'SELECT 1')).toEqual([1]);
  await server.stop();
  expect(existsSync(path.join(prepared, 'owner.json'))).toBe(false);
});

test('a preparation that was interrupted is begun again', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'postgres-draft', 'cluster'), { recursive: true });
  writeFileSync(path.join(folder, 'postgres-draft', 'cluster', 'PG_VERSION'), '18\n');
  const server = await start(folder);
  expect(await ask(server.url, 'SELECT 1')).toEqual([1]);
});

test('a cluster of another major version is refused, and left as it is', async () => {
  const file = path.join(prepared, 'postgres', 'PG_VERSION');
  const right = readFileSync(file, 'utf8');
  writeFileSync(file, '9\n');
  await expect(start(prepared)).rejects.toThrow(/made by PostgreSQL 9; the installed one is 18/);
  expect(readFileSync(file, 'utf8')).toBe('9\n');
  writeFileSync(file, right);
});

test('a password that does not fit is told, and the server does not stay', async () => {
  const file = path.join(prepared, 'password');
  const right = readFileSync(file, 'utf8');
  writeFileSync(file, 'not-the-one\n');
  await expect(start(prepared)).rejects.toThrow(/is not the one of the database beside it/);
  expect(readPostmaster(path.join(prepared, 'postgres'))).toBeUndefined();
  writeFileSync(file, right);
});

test('a server that ends by itself is reported', async () => {
  let tell: (reason: string) => void = () => undefined;
  const lost = new Promise<string>((resolve) => (tell = resolve));
  const server = await start(prepared, tell);
  process.kill(server.pid, 'SIGKILL');
  expect(await lost).toContain('SIGKILL');
});

describe('its programs', () => {
  const user = chooseRunUser('/nowhere', PROJECT);

  /** The installed package as an install without scripts leaves it. */
  function packageWithoutLinks(folder: string): ReturnType<typeof findProgramPackage> {
    const installed = findProgramPackage();
    const copy = path.join(folder, 'package');
    cpSync(installed.folder, copy, {
      recursive: true,
      filter: (source) => !lstatSync(source).isSymbolicLink() && !source.endsWith('.a'),
    });
    return { folder: copy, version: installed.version };
  }

  test('run after an install without scripts, which leaves their library links out', () => {
    const folder = temporaryFolder();
    const found = packageWithoutLinks(folder);
    const { initdb } = prepareBinaries(user, folder, (line) => said.push(line), found);
    expect(initdb.startsWith(found.folder)).toBe(true);
    expect(spawnSync(initdb, ['--version'], { encoding: 'utf8' }).stdout).toMatch(/^initdb \(PostgreSQL\) 18/);
    prepareBinaries(user, folder, (line) => said.push(line), found);
    expect(said.filter((line) => line.startsWith('Mending'))).toHaveLength(process.platform === 'win32' ? 0 : 1);
  });

  test('are copied to where their user can run them, once', () => {
    const folder = temporaryFolder();
    const found = packageWithoutLinks(folder);
    chmodSync(found.folder, 0o700);
    const runs = [1, 2].map(() => prepareBinaries(user, folder, (line) => said.push(line), found).initdb);
    expect(runs[1]).toBe(runs[0]);
    const home = isRoot ? path.join(folder, `programs-${found.version}`) : found.folder;
    expect(runs[0]?.startsWith(home)).toBe(true);
    expect(said.filter((line) => line.startsWith('Copying'))).toHaveLength(isRoot ? 1 : 0);
    const tried = spawnSync(runs[0] ?? '', ['--version'], { encoding: 'utf8', cwd: '/', ...user.ids });
    expect(tried.stdout).toMatch(/^initdb \(PostgreSQL\) 18/);
  });
});
