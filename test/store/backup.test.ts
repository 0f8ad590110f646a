import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { backupCommand } from '../../api/commands/backup';
import { createKeyCommand } from '../../api/commands/create-key';
import { runProgram, type Command, type PlainCommand } from '../../api/commands/program';
import { restoreCommand } from '../../api/commands/restore';
import { Database } from '../../api/store/database/database';
import { migrateDatabase } from '../../api/store/database/migrate';
import { silentLog } from '../../api/store/database/store-log';
import { startEmbedded, type EmbeddedServer } from '../../api/store/embedded/embedded';
import { rows } from '../../api/store/rows';
import { migrations } from '../../migrations';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { seedDemo } from '../../seeds/demo/seed-demo';
import { databaseState } from '../support/database-state';
import { addressOf, endServerProcesses, startServerProcess } from '../support/server-process';
import { unsound } from '../support/soundness';
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder';

/** A running database is backed up, and what is restored is the same, or the same at an instant. */

// Each restore copies a thousand files, forces them to disk, and starts PostgreSQL.
jest.setTimeout(300_000);

const PROJECT = path.resolve(__dirname, '../..');
const started: EmbeddedServer[] = [];

async function start(dataDir: string, archiveDir?: string): Promise<EmbeddedServer> {
  const server = await startEmbedded({
    dataDir,
    projectRoot: PROJECT,
    announce: () => undefined,
    durable: false,
    archiveDir,
  });
  started.push(server);
  return server;
}

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function onDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await Database.open({ url, entities: rows, poolSize: 2, log: silentLog });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function run<Name extends string>(
  command: Command<Name> | PlainCommand<Name>,
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<{ code: number; printed: string; told: string }> {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await runProgram(command, {
    args,
    environment,
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
  });
  return { code, printed: printed.join('\n'), told: told.join('\n') };
}

const home = temporaryFolder();
const data = path.join(home, 'data');
const archive = path.join(home, 'archive');
let server: EmbeddedServer;

const backup = (to: string, dataDir = data) => run(backupCommand, { DATA_DIR: dataDir }, ['--to', to]);
const restore = (from: string, dataDir: string, ...more: string[]) =>
  run(restoreCommand, { DATA_DIR: dataDir }, ['--from', from, ...more]);

beforeAll(async () => {
  server = await start(data, archive);
  await migrateDatabase({ url: server.url, migrations, log: silentLog });
  await onDatabase(server.url, (database) => seedDemo(database, PROJECT));
  await ask(server.url, 'CREATE TABLE counted (number integer PRIMARY KEY, at timestamptz DEFAULT clock_timestamp())');
});
afterEach(endServerProcesses);
afterAll(async () => {
  await Promise.all(started.map((each) => each.stop()));
  removeTemporaryFolders();
});

test('a backup at rest restores to equal tables, sound records and no file too many', async () => {
  const to = path.join(home, 'at-rest');
  const before = await onDatabase(server.url, databaseState);
  const { code, printed, told } = await backup(to);
  expect([code, told]).toEqual([0, '']);
  expect(printed).toContain(`Backup    ${to}`);
  expect(existsSync(path.join(to, 'postgres', 'postmaster.pid'))).toBe(false);
  const into = path.join(home, 'from-rest');
  expect(await restore(to, into)).toMatchObject({
    code: 0,
    printed: expect.stringContaining('npm run verify') as string,
  });
  const restored = await start(into);
  await onDatabase(restored.url, async (database) => {
    expect(await databaseState(database)).toEqual(before);
    expect(await unsound(database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
  });
});

test('a backup beside writers holds all that was acknowledged before it ended, without a hole', async () => {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  let acknowledged = 0;
  let goesOn = true;
  const writing = (async () => {
    while (goesOn) {
      await client.query('INSERT INTO counted (number) VALUES ($1)', [acknowledged + 1]);
      acknowledged += 1;
    }
  })();
  while (acknowledged < 50) await new Promise((resolve) => setImmediate(resolve));
  const before = acknowledged;
  const to = path.join(home, 'beside-writers');
  expect((await backup(to)).code).toBe(0);
  goesOn = false;
  await writing;
  await client.end();
  const into = path.join(home, 'from-writers');
  expect((await restore(to, into)).code).toBe(0);
  const restored = await start(into);
  const [found] = await ask<{ count: number; max: number }>(
    restored.url,
    'SELECT count(*)::integer, max(number) FROM counted',
  );
  expect(found?.count).toBe(found?.max);
  expect(found?.max).toBeGreaterThan(before);
  expect(found?.max).toBeLessThanOrEqual(acknowledged);
});

test('with the archive, the database goes on from a backup to an instant, or to the end', async () => {
  const to = path.join(home, 'to-go-on');
  expect((await backup(to)).code).toBe(0);
  await ask(server.url, 'INSERT INTO counted (number) VALUES (1000001)');
  const [now] = await ask<{ at: string }>(
    server.url,
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at`,
  );
  await ask(server.url, 'INSERT INTO counted (number) VALUES (1000002)');
  await ask(server.url, 'INSERT INTO counted (number) VALUES (1000003)');
  // An orderly stop finishes the part of the log that is being written, and keeps it.
  await server.stop();
  const late = 'SELECT number FROM counted WHERE number > 1000000 ORDER BY number';
  const found = async (name: string, ...until: string[]): Promise<number[]> => {
    const into = path.join(home, name);
    const { code, told } = await restore(to, into, '--archive', archive, ...until);
    expect([code, told]).toEqual([0, '']);
    const restored = await start(into);
    const numbers = await ask<{ number: number }>(restored.url, late);
    await restored.stop();
    return numbers.map(({ number }) => number);
  };
  expect(await found('at-an-instant', '--until', now?.at ?? '')).toEqual([1_000_001]);
  expect(await found('at-the-end')).toEqual([1_000_001, 1_000_002, 1_000_003]);
  const beyond = path.join(home, 'beyond');
  const refused = await restore(to, beyond, '--archive', archive, '--until', '2099-01-01T00:00:00Z');
  expect(refused.code).toBe(1);
  expect(refused.told).toContain('recovery ended before configured recovery target was reached');
  expect(existsSync(path.join(beyond, 'postgres'))).toBe(false);
  server = await start(data, archive);
});

describe('is refused', () => {
  const to = path.join(home, 'at-rest');

  test('a folder that holds something, and stays as it is', async () => {
    const full = path.join(home, 'full');
    mkdirSync(full);
    writeFileSync(path.join(full, 'mine'), 'text');
    expect(await backup(full)).toMatchObject({ code: 1, told: expect.stringContaining('holds something') as string });
    expect(readdirSync(full)).toEqual(['mine']);
  });

  test('a restore over a database', async () => {
    expect(await restore(to, data)).toMatchObject({ code: 1, told: expect.stringContaining('already') as string });
    const used = path.join(home, 'from-rest');
    expect((await restore(to, used)).code).toBe(1);
  });

  test('a backup that was changed: a byte of a file, a file less, a file more, its list', async () => {
    const into = path.join(home, 'from-damaged');
    const told = async (): Promise<string> => {
      const refused = await restore(to, into);
      expect(refused.code).toBe(1);
      expect(existsSync(path.join(into, 'postgres'))).toBe(false);
      return refused.told;
    };
    const file = path.join(to, 'postgres', 'global', 'pg_control');
    const right = readFileSync(file);
    const wrong = Buffer.from(right);
    wrong.writeUInt8(wrong.readUInt8(0) ^ 1, 0);
    writeFileSync(file, wrong);
    expect(await told()).toContain('global/pg_control is not as it was copied');
    writeFileSync(file, right);
    const more = path.join(to, 'postgres', 'more');
    writeFileSync(more, '');
    expect(await told()).toContain('more does not belong to it');
    rmSync(more);
    const list = path.join(to, 'backup.json');
    const kept = readFileSync(list, 'utf8');
    writeFileSync(list, kept.replace('"format":1', '"format":1,"more":1'));
    expect(await told()).toContain('backup.json is not as it was made');
    writeFileSync(list, kept);
    rmSync(file);
    expect(await told()).toContain('global/pg_control is missing');
    writeFileSync(file, right, { mode: 0o600 });
  });

  test('no backup at all, and options that make no sense together', async () => {
    expect((await restore(home, path.join(home, 'none'))).told).toContain('is no backup');
    expect((await backup(path.join(home, 'x'), path.join(home, 'nothing-here'))).told).toContain(
      'no embedded database',
    );
    const alone = await restore(to, path.join(home, 'none'), '--until', 'yesterday');
    expect(alone.code).toBe(2);
    expect(alone.told).toMatch(/--until needs --archive[\s\S]*--until is "yesterday"/);
  });
});

test('other commands work beside a running server, which is backed up and restored as a whole', async () => {
  const own = path.join(home, 'process');
  const first = startServerProcess({ env: { DATA_DIR: own, SEED: 'demo' } });
  const address = await addressOf(first);
  const made = await run(createKeyCommand, { DATA_DIR: own }, [
    ...['--provider', PROVIDER_ID, '--role', 'technician', '--name', 'Yann'],
  ]);
  expect(made.code).toBe(0);
  const key = made.printed.split('\n').at(-1) ?? '';
  const asks = async (at: string): Promise<unknown> => {
    const response = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: '{ contracts(first: 10) { nodes { id number status } } }' }),
    });
    return response.json();
  };
  const answer = await asks(address);
  expect(answer).toMatchObject({ data: { contracts: { nodes: expect.anything() as unknown } } });
  const to = path.join(home, 'of-process');
  expect((await backup(to, own)).code).toBe(0);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  const into = path.join(home, 'process-again');
  expect((await restore(to, into)).code).toBe(0);
  const second = startServerProcess({ env: { DATA_DIR: into, SEED: 'demo' } });
  expect(await asks(await addressOf(second))).toEqual(answer);
});
