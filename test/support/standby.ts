import { chownSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { backUp } from '../../api/store/embedded/back-up';
import { prepareBinaries } from '../../api/store/embedded/binaries';
import { prepareDataFolder, type DataFolder } from '../../api/store/embedded/data-folder';
import { startEmbedded, type EmbeddedServer } from '../../api/store/embedded/embedded';
import { startKeeper } from '../../api/store/embedded/keeper';
import { startPostmaster, stopPostmaster, type PostmasterOptions } from '../../api/store/embedded/postmaster';
import { processLives } from '../../api/store/embedded/process-identity';
import { administratorUrl, findRunning, ownerUrl } from '../../api/store/embedded/running';

const PROJECT = path.resolve(__dirname, '../..');
const quiet = (): void => undefined;

/** A PostgreSQL that replicas can follow, and which tests may do anything with. */
export interface Primary {
  readonly server: EmbeddedServer;
  /** Runs a statement as the administrator, in the database of the tests. */
  ask<Row extends object>(sql: string): Promise<Row[]>;
}

/** A replica of it that streams. */
export interface Standby {
  /** The URL of the database, for its owner. */
  readonly url: string;
  ask<Row extends object>(sql: string): Promise<Row[]>;
  /** Kills all its processes at once. */
  kill(): Promise<void>;
  /** Starts it again, on the same port. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a server of its own for a test file. Nothing is forced to disk, but a COMMIT waits for the
 * log as in earnest.
 */
export async function startPrimary(folder: string): Promise<Primary> {
  const server = await startEmbedded({
    dataDir: path.join(folder, 'primary'),
    projectRoot: PROJECT,
    announce: quiet,
    durable: false,
    settings: ['synchronous_commit=on', 'wal_keep_size=256MB'],
  });
  const { port, password } = running(server);
  return { server, ask: (sql) => once(inDatabase(administratorUrl(port, password), server.url), sql) };
}

/**
 * Makes a replica of a running server as the operator of a server without `pg_basebackup` does: a
 * backup by PostgreSQL's own API, `standby.signal`, and where its primary is.
 */
export async function startStandby(primary: Primary, folder: string): Promise<Standby> {
  const from = running(primary.server);
  const backup = path.join(folder, 'backup');
  await backUp(from, backup);
  const data = prepareDataFolder(path.join(folder, 'standby'), PROJECT, quiet);
  renameSync(path.join(backup, 'postgres'), data.cluster);
  rmSync(backup, { recursive: true });
  writeFileSync(path.join(data.cluster, 'standby.signal'), '');
  own(data, data.cluster);
  const options: PostmasterOptions = {
    binaries: prepareBinaries(data.user, data.folder, quiet),
    cluster: data.cluster,
    user: data.user,
    logFile: path.join(data.folder, 'postgres.log'),
    announce: quiet,
    settings: [
      `primary_conninfo=host=127.0.0.1 port=${from.port} user=postgres password=${from.password} application_name=replica`,
      ...['timezone=UTC', 'fsync=off', 'wal_retrieve_retry_interval=100ms', 'max_standby_streaming_delay=100ms'],
    ],
  };
  const keeper = startKeeper(options);
  let started = await startPostmaster(options);
  keeper.watch(started.pid);
  const url = ownerUrl(started.port, from.password);
  const stop = async (): Promise<void> => {
    if (processLives(started.pid)) await stopPostmaster(started.pid, options);
  };
  return {
    url,
    ask: (sql) => once(inDatabase(administratorUrl(started.port, from.password), url), sql),
    kill: async () => {
      const ended = new Promise((resolve) => started.child.once('exit', resolve));
      process.kill(started.pid, 'SIGQUIT');
      await ended;
    },
    start: async () => {
      started = await startPostmaster({ ...options, port: started.port });
      keeper.watch(started.pid);
    },
    stop: async () => {
      await stop();
      keeper.release();
    },
  };
}

function running({ folder }: EmbeddedServer): NonNullable<ReturnType<typeof findRunning>> {
  const found = findRunning(folder, PROJECT);
  if (found === undefined) throw new Error(`nothing runs in ${folder}`);
  return found;
}

/** PostgreSQL opens a folder of its own user alone. */
function own({ user }: DataFolder, folder: string): void {
  if (!('uid' in user.ids)) return;
  const { uid, gid } = user.ids;
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chownSync(path.join(folder, entry), uid, gid);
}

function inDatabase(administrator: string, database: string): string {
  const url = new URL(administrator);
  url.pathname = new URL(database).pathname;
  return url.toString();
}

async function once<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
