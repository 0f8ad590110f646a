import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareBinaries } from '../../api/store/embedded/binaries';
import { makeCluster, makeDatabase, readOrDrawPassword } from '../../api/store/embedded/cluster';
import { prepareDataFolder } from '../../api/store/embedded/data-folder';
import { startPostmaster, stopPostmaster, type Postmaster } from '../../api/store/embedded/postmaster';
import { clearPostmaster } from '../../api/store/embedded/postmaster-file';
import { processLives } from '../../api/store/embedded/process-identity';
import { ownerUrl } from '../../api/store/embedded/running';
import { pause } from './pause';

/** A PostgreSQL beside the servers, as `DATABASE_URL` names one: nobody watches over it. */
export interface OwnPostgres {
  /** Connection URL of its database, for the owner of the tables. */
  readonly url: string;
  readonly folder: string;
  /** Whether its postmaster lives. */
  lives(): boolean;
  /** Ends it without warning: `SIGKILL` kills it, `SIGQUIT` drops all sessions at once. */
  end(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void>;
  /** Starts it again on the same port; it recovers what it had. */
  startAgain(): Promise<void>;
  /** Stops it in order. */
  stop(): Promise<void>;
}

const POLL_MS = 20;

/** A new folder for data that the database's user can reach. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'astreinte-faults-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** Takes a folder away. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Makes a PostgreSQL in a folder, from the programs that the embedded one has, and starts it. Data
 * is forced to disk as in earnest.
 */
export async function startOwnPostgres(
  folder: string,
  projectRoot: string,
  settings: readonly string[] = [],
): Promise<OwnPostgres> {
  const data = prepareDataFolder(folder, projectRoot, ignore);
  const binaries = prepareBinaries(data.user, data.folder, ignore);
  const password = readOrDrawPassword(data);
  await makeCluster(data, binaries, password, true);
  const run = {
    binaries,
    cluster: data.cluster,
    user: data.user,
    logFile: path.join(data.folder, 'postgres.log'),
    settings: ['timezone=UTC', 'max_connections=100', ...settings],
    announce: ignore,
  };
  let current: Postmaster = await startPostmaster(run);
  const { port } = current;
  await makeDatabase(port, password);
  const isGone = async (): Promise<void> => {
    while (processLives(current.pid)) await pause(POLL_MS);
  };
  return {
    url: ownerUrl(port, password),
    folder: data.folder,
    lives: () => processLives(current.pid),
    end: async (signal) => {
      process.kill(current.pid, signal);
      await isGone();
    },
    startAgain: async () => {
      clearPostmaster(data.cluster);
      current = await startPostmaster({ ...run, port });
    },
    stop: async () => {
      if (processLives(current.pid)) await stopPostmaster(current.pid, run);
      await isGone();
    },
  };
}

function ignore(): void {
  // Nobody is told of what takes time.
}
