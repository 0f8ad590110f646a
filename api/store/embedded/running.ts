import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DATABASE_NAME, SUPERUSER } from './cluster';
import { prepareDataFolder, type DataFolder } from './data-folder';
import { isHeld } from './folder-lock';
import { isServerOf, readPostmaster } from './postmaster-file';

/** An embedded database that another process of ours runs now. */
export interface RunningEmbedded {
  readonly data: DataFolder;
  readonly port: number;
  readonly password: string;
}

/**
 * Finds the embedded database of a data folder while its server runs; undefined when none does, or
 * it is not ready.
 */
export function findRunning(dataDir: string, projectRoot: string): RunningEmbedded | undefined {
  if (!existsSync(dataDir) && process.getuid?.() !== 0) return undefined;
  const data = prepareDataFolder(dataDir, projectRoot, () => undefined);
  const file = readPostmaster(data.cluster);
  const isReady = file?.status === 'ready' && file.port !== undefined;
  if (!isReady || !isServerOf(file, data.cluster) || !isHeld(data.folder)) return undefined;
  const password = readFileSync(path.join(data.folder, 'password'), 'utf8').trim();
  return { data, port: file.port ?? 0, password };
}

/** Connection URL for the owner of the tables; holds the password, never log it. */
export function ownerUrl(port: number, password: string): string {
  return urlOf(port, DATABASE_NAME, password, DATABASE_NAME);
}

/** Connection URL for the administrator of the embedded server, who may back it up. */
export function administratorUrl(port: number, password: string): string {
  return urlOf(port, SUPERUSER, password, 'postgres');
}

function urlOf(port: number, user: string, password: string, database: string): string {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
