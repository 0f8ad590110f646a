import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from '../database/start-failure';

/**
 * Whom the database runs as: PostgreSQL refuses to run as root, so root hands it to another user of
 * the system.
 */
export interface RunUser {
  /** For `spawn`; empty when the database runs as the user of this process. */
  readonly ids: { readonly uid: number; readonly gid: number } | Record<string, never>;
  /** For messages. */
  readonly name: string;
  /**
   * Whether everything made in the data folder must belong to that user, who works on this
   * project.
   */
  readonly ownsProject: boolean;
}

/**
 * Chooses the user: whoever this process runs as, unless that is root; then the owner of the
 * cluster that is there, the owner of the project, `postgres`, or `nobody`, the first that exists.
 * No user is ever created.
 */
export function chooseRunUser(cluster: string, projectRoot: string): RunUser {
  if (process.platform === 'win32' || process.getuid?.() !== 0) {
    return { ids: {}, name: 'this user', ownsProject: false };
  }
  const projectOwner = ownerOf(projectRoot);
  const clusterOwner = ownerOf(cluster);
  if (clusterOwner !== undefined) {
    return { ids: clusterOwner, name: nameOf(clusterOwner.uid), ownsProject: clusterOwner.uid === projectOwner?.uid };
  }
  if (projectOwner !== undefined && isKnown(projectOwner.uid)) {
    return { ids: projectOwner, name: nameOf(projectOwner.uid), ownsProject: true };
  }
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const ids = idsOf(name);
    if (ids !== undefined) return { ids, name, ownsProject: false };
  }
  throw new StartFailure(
    'PostgreSQL does not run as root, and this system has no user `postgres` or `nobody` to hand it to.',
    'Start as an ordinary user, or use a PostgreSQL of your own with DATABASE_URL.',
  );
}

/** Whether the user can enter a folder, tried for real: rights, lists and mounts all count. */
export function canEnter(user: RunUser, folder: string): boolean {
  if (!('uid' in user.ids)) return true;
  const tried = spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { cwd: '/', stdio: 'ignore', ...user.ids });
  return tried.status === 0;
}

/** Owner of a path when it exists and is not root. */
function ownerOf(file: string): { uid: number; gid: number } | undefined {
  const found = statSync(path.resolve(file), { throwIfNoEntry: false });
  return found === undefined || found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  const uid = askId(['-u', name]);
  const gid = askId(['-g', name]);
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid };
}

/** PostgreSQL looks its user up by name when it makes a cluster; a bare number will not do. */
function isKnown(uid: number): boolean {
  return spawnSync('id', ['-un', String(uid)], { stdio: 'ignore' }).status === 0;
}

function nameOf(uid: number): string {
  const asked = spawnSync('id', ['-un', String(uid)], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : String(uid);
}

function askId(words: readonly string[]): number | undefined {
  const asked = spawnSync('id', words, { encoding: 'utf8' });
  const id = asked.status === 0 ? Number(asked.stdout.trim()) : Number.NaN;
  return Number.isInteger(id) && id >= 0 ? id : undefined;
}
