import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { reasonOf, StartFailure } from '../database/start-failure';
import { canEnter, chooseRunUser, type RunUser } from './run-user';

/** Where the embedded database lives, and who runs it. */
export interface DataFolder {
  readonly folder: string;
  /** PostgreSQL's own data directory inside it. */
  readonly cluster: string;
  readonly user: RunUser;
}

/**
 * Prepares the folder that is asked for, or, when root starts the server and the database's user
 * cannot reach it (below a closed home folder), one under /var that it can; the choice is announced
 * and is the same at each start.
 */
export function prepareDataFolder(asked: string, projectRoot: string, announce: (line: string) => void): DataFolder {
  const wanted = folderFor(asked, projectRoot);
  const existed = existsSync(wanted.folder);
  make(wanted);
  if (canEnter(wanted.user, wanted.folder)) return wanted;
  if (!existed) rmdirSync(wanted.folder);
  for (const place of fallbacks(wanted.folder)) {
    const other = folderFor(place, projectRoot);
    if (!usable(other)) continue;
    announce(`${wanted.folder} is out of reach for the database's user ${other.user.name}: its data is in ${place}.`);
    return other;
  }
  throw new StartFailure(
    `The database's user ${wanted.user.name} cannot reach the data folder ${wanted.folder}.`,
    'Choose a folder outside closed home folders with DATA_DIR, for example DATA_DIR=/var/lib/astreinte.',
  );
}

function folderFor(place: string, projectRoot: string): DataFolder {
  const folder = path.resolve(place);
  const cluster = path.join(folder, 'postgres');
  return { folder, cluster, user: chooseRunUser(cluster, projectRoot) };
}

/** Makes the folder: closed to others, but one through which the database's user can pass. */
function make(data: DataFolder): void {
  try {
    if (mkdirSync(data.folder, { recursive: true, mode: 0o700 }) === undefined) return;
    if (!('uid' in data.user.ids)) return;
    chmodSync(data.folder, 0o711);
    giveTo(data.user, data.folder);
  } catch (error) {
    throw new StartFailure(
      `The data folder ${data.folder} cannot be made: ${reasonOf(error)}.`,
      'Give this user the right to write there, or choose another folder with DATA_DIR.',
      error,
    );
  }
}

/** Hands a file to the database's user when that is the person whose project this is. */
export function giveTo(user: RunUser, file: string): void {
  if (user.ownsProject && 'uid' in user.ids) chownSync(file, user.ids.uid, user.ids.gid);
}

/** One folder per project, found again by the path of the folder that was asked for. */
function fallbacks(asked: string): string[] {
  const name = `astreinte-${createHash('sha256').update(asked).digest('hex').slice(0, 10)}`;
  return [path.join('/var/lib', name), path.join('/var/tmp', name)];
}

/** A folder that somebody else put in a public place is not trusted. */
function usable(data: DataFolder): boolean {
  try {
    make(data);
  } catch {
    return false;
  }
  const found = lstatSync(data.folder);
  const trusted = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  return trusted && canEnter(data.user, data.folder);
}
