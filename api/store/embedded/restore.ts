import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reasonOf, StartFailure } from '../database/start-failure';
import { recoverySettings } from './archive';
import { CLUSTER_FOLDER, readManifest, type BackupManifest } from './backup-manifest';
import { prepareBinaries } from './binaries';
import { copyFile, forEachFile, hashFile } from './copy-file';
import { prepareDataFolder, type DataFolder } from './data-folder';
import { startEmbedded } from './embedded';
import { lockFolder } from './folder-lock';

/** What to restore, and where. */
export interface RestoreOptions {
  /** A folder that `backUp` made. */
  readonly from: string;
  /** The data folder, which holds no database yet. */
  readonly dataDir: string;
  readonly projectRoot: string;
  readonly announce: (line: string) => void;
  /** The archive of the log to go on with, to its end or up to an instant (ISO 8601). */
  readonly archive?: { readonly folder: string; readonly until?: string | undefined } | undefined;
}

/** What was restored. */
export interface Restored {
  readonly folder: string;
  readonly manifest: BackupManifest;
}

/**
 * Puts a backup into an empty data folder, each file checked against its hash, and starts it once,
 * so that it is whole: the database as it was when the backup ended, or later by the archive. Whole
 * or not at all. Refused when the folder has a database, the backup is damaged, or the archive does
 * not reach the instant.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const manifest = readManifest(options.from);
  const data = prepareDataFolder(options.dataDir, options.projectRoot, options.announce);
  const lock = lockFolder(data.folder);
  try {
    requireNone(data);
    const { major } = prepareBinaries(data.user, data.folder, options.announce);
    if (major !== manifest.postgres) {
      throw new StartFailure(
        `The backup in ${options.from} needs PostgreSQL ${manifest.postgres}; the installed one is ${major}.`,
        'Restore it with the version of this program that made it.',
      );
    }
    const from = path.join(options.from, CLUSTER_FOLDER);
    const draft = path.join(data.folder, 'postgres-draft');
    rmSync(draft, { recursive: true, force: true });
    await requireSound(from, manifest);
    await copyTree(from, draft);
    if (options.archive !== undefined) writeFileSync(path.join(draft, 'recovery.signal'), '', { mode: 0o600 });
    await copyPassword(options.from, data);
    if ('uid' in data.user.ids) own(draft, data.user.ids.uid, data.user.ids.gid);
    renameSync(draft, data.cluster);
  } finally {
    lock.release();
  }
  await startOnce(data, options);
  return { folder: data.folder, manifest };
}

function requireNone(data: DataFolder): void {
  if (!existsSync(data.cluster)) return;
  throw new StartFailure(
    `The data folder ${data.folder} has a database already.`,
    'Move it away, or restore into a new folder with DATA_DIR.',
  );
}

/** Checks every file before anything is written. */
async function requireSound(from: string, manifest: BackupManifest): Promise<void> {
  const expected = new Map(manifest.files.map((file) => [file.path, file]));
  await forEachFile(filesBelow(from), async (name) => {
    const { bytes, sha256 } = expected.get(name) ?? damaged(from, `${name} does not belong to it`);
    expected.delete(name);
    const found = await hashFile(path.join(from, name));
    if (found.bytes !== bytes || found.sha256 !== sha256) damaged(from, `${name} is not as it was copied`);
  });
  const [missing] = expected.keys();
  if (missing !== undefined) damaged(from, `${missing} is missing`);
}

function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true });
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

async function copyTree(from: string, to: string): Promise<void> {
  mkdirSync(to, { mode: 0o700 });
  const entries = readdirSync(from, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    await copyTree(path.join(from, name), path.join(to, name));
  }
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  await forEachFile(files, (name) => copyFile(path.join(from, name), path.join(to, name)));
}

function damaged(from: string, how: string): never {
  throw new StartFailure(`The backup in ${from} is damaged: ${how}.`, 'Restore another backup.');
}

/** The database knows the password that it was backed up with, and no other. */
async function copyPassword(from: string, data: DataFolder): Promise<void> {
  const file = path.join(data.folder, 'password');
  rmSync(file, { force: true });
  await copyFile(path.join(from, 'password'), file);
  if ('uid' in data.user.ids && data.user.ownsProject) chownSync(file, data.user.ids.uid, data.user.ids.gid);
}

function own(folder: string, uid: number, gid: number): void {
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) own(name, uid, gid);
    else chownSync(name, uid, gid);
  }
}

async function startOnce(data: DataFolder, options: RestoreOptions): Promise<void> {
  const { archive } = options;
  try {
    const server = await startEmbedded({
      dataDir: data.folder,
      projectRoot: options.projectRoot,
      announce: options.announce,
      settings: archive === undefined ? [] : recoverySettings(archive.folder, archive.until),
    });
    await server.stop();
  } catch (error) {
    rmSync(data.cluster, { recursive: true, force: true });
    throw new StartFailure(
      `The restored database does not start: ${reasonOf(error)}`,
      'Nothing was left in the data folder. Check the archive and the instant, or restore another backup.',
      error,
    );
  }
}
