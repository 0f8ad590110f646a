import { spawn, spawnSync } from 'node:child_process';
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
import { pause } from '../../api/store/database/pause';
import { findProgramPackage, prepareBinaries } from '../../api/store/embedded/binaries';
import { startEmbedded, type EmbeddedServer } from '../../api/store/embedded/embedded';
import { readPostmaster } from '../../api/store/embedded/postmaster-file';
import { processLives } from '../../api/store/embedded/process-identity';
import { keeperProgram } from '../../api/store/embedded/keeper';
import type { SupervisionOptions } from '../../api/store/embedded/supervise';
import { chooseRunUser } from '../../api/store/embedded/run-user';
import { addressOf, endServerProcesses, startServerProcess } from '../support/server-process';
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder';

const PROJECT = path.resolve(__dirname, '../..');
const isRoot = process.getuid?.() === 0;
const started: EmbeddedServer[] = [];
const said: string[] = [];

async function start(
  dataDir: string,
  options: SupervisionOptions & { durable?: boolean } = {},
): Promise<EmbeddedServer> {
  const server = await startEmbedded({
    dataDir,
    projectRoot: PROJECT,
    announce: (line) => said.push(line),
    durable: false,
    ...options,
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

/** The process id of the keeper that a process started; it is its only shell. */
function keeperOf(pid: number): number {
  const listed = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' }).stdout.split('\n');
  const rows = listed.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line));
  const found = rows.find((row) => Number(row?.[2]) === pid && row?.[3]?.includes('/bin/sh') === true);
  return Number(found?.[1] ?? Number.NaN);
}

async function untilGone(pid: number): Promise<void> {
  while (processLives(pid)) await pause(20);
}

async function killedServer(): Promise<{ postgres: number; kill: () => Promise<void>; keeper: number }> {
  const server = startServerProcess({ env: { DATA_DIR: prepared } });
  await addressOf(server);
  const postgres = readPostmaster(path.join(prepared, 'postgres'))?.pid ?? 0;
  const kill = async (): Promise<void> => {
    server.child.kill('SIGKILL');
    await server.ended;
  };
  return { postgres, kill, keeper: keeperOf(server.child.pid ?? 0) };
}

test('the database ends in order with its server when that is killed', async () => {
  const { postgres, kill } = await killedServer();
  expect(processLives(postgres)).toBe(true);
  await kill();
  await untilGone(postgres);
  expect(readPostmaster(path.join(prepared, 'postgres'))).toBeUndefined();
  const log = readFileSync(path.join(prepared, 'postgres.log'), 'utf8');
  expect(log).not.toMatch(/immediate shutdown|interrupted/);
});

test('a server that lived on all the same is stopped by the next start, and its data found again', async () => {
  const { postgres, kill, keeper } = await killedServer();
  process.kill(keeper, 'SIGKILL');
  await kill();
  expect(processLives(postgres)).toBe(true);
  const server = await start(prepared);
  expect(processLives(postgres)).toBe(false);
  expect(said.join()).toContain(`process ${postgres}`);
  const [migrated] = await ask(server.url, 'SELECT count(*)::integer FROM schema_migration');
  expect(migrated).toBeGreaterThan(0);
});

test('a keeper outlives signals for its server, is replaced when it is lost, and ends when it is let go', async () => {
  const server = await start(prepared);
  const first = server.keeperPid ?? 0;
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.kill(first, name);
  expect(await ask(server.url, 'SELECT 1')).toEqual([1]);
  expect(processLives(first)).toBe(true);
  process.kill(first, 'SIGKILL');
  while (server.keeperPid === first || server.keeperPid === undefined) await pause(20);
  const second = server.keeperPid;
  expect(processLives(second)).toBe(true);
  await server.stop();
  await untilGone(second);
});

test.each(['linux', 'win32'] as const)(
  'the keeper of %s stops what it was told of, and that alone',
  async (platform) => {
    const server = await start(prepared);
    const cluster = path.join(server.folder, 'postgres');
    const user = chooseRunUser(cluster, PROJECT);
    const binaries = prepareBinaries(user, server.folder, () => undefined);
    const program = keeperProgram({ binaries, cluster, user }, platform);
    const own = (): ReturnType<typeof spawn> =>
      spawn(program.program, program.words, { cwd: '/', stdio: ['pipe', 'ignore', 'ignore'], ...user.ids });
    for (const line of ['', '0\n']) {
      const idle = own();
      idle.stdin?.end(line);
      await new Promise((resolve) => idle.once('close', resolve));
      expect(await ask(server.url, 'SELECT 1')).toEqual([1]);
    }
    const before = server.pid;
    const keeper = own();
    keeper.stdin?.write(`${before}\n`);
    keeper.stdin?.end();
    await untilGone(before);
  },
);

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

describe('a server that ends by itself', () => {
  test('is reported and started again on the same port, with the data committed before', async () => {
    const faults: string[] = [];
    const server = await start(prepared, {
      onFault: (sentence) => faults.push(sentence),
      restartAfterMs: [10, 10, 10],
      durable: true,
    });
    await ask(server.url, 'CREATE TABLE survives AS SELECT 7 AS number');
    const first = server.pid;
    process.kill(first, 'SIGKILL');
    await untilSaid('runs again');
    expect(faults).toEqual(['The embedded database ended by itself (SIGKILL). It is started again.']);
    expect(server.pid).not.toBe(first);
    expect(await ask(server.url, 'SELECT number FROM survives')).toEqual([7]);
    const second = server.pid;
    await server.stop();
    expect(processLives(second)).toBe(false);
    expect(faults).toHaveLength(1);
  });

  test('is given up with a sentence after some tries', async () => {
    const settings = path.join(prepared, 'postgres', 'postgresql.conf');
    const right = readFileSync(settings, 'utf8');
    let tell: (reason: string) => void = () => undefined;
    const lost = new Promise<string>((resolve) => (tell = resolve));
    const server = await start(prepared, { onLost: (reason) => tell(reason), restartAfterMs: [10, 10] });
    writeFileSync(settings, `${right}\nno_such_setting = 1\n`);
    process.kill(server.pid, 'SIGKILL');
    expect(await lost).toMatch(/^the embedded database ended by itself and does not start again: .*\S/);
    await server.stop();
    writeFileSync(settings, right);
    expect(await ask((await start(prepared)).url, 'SELECT 1')).toEqual([1]);
  });

  test('is not started again while it is being stopped', async () => {
    const server = await start(prepared, { restartAfterMs: [50] });
    process.kill(server.pid, 'SIGKILL');
    await untilGone(server.pid);
    await server.stop();
    expect(said).not.toContain('The embedded database runs again.');
    expect(processLives(server.pid)).toBe(false);
  });
});

async function untilSaid(words: string): Promise<void> {
  while (!said.some((line) => line.includes(words))) await pause(20);
}

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
