import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { reasonOf, StartFailure } from '../database/start-failure';
import { giveTo, type DataFolder } from './data-folder';
import { canEnter } from './run-user';

/** A part of the log is finished and kept at the latest after this long. */
const TIMEOUT_SECONDS = 60;

/**
 * The settings by which PostgreSQL keeps its write-ahead log in a folder, each part whole or not at
 * all; none without a folder. The folder is made when it is missing.
 */
export function archiveSettings(archiveDir: string | undefined, data: DataFolder): readonly string[] {
  if (archiveDir === undefined) return [];
  prepareArchive(archiveDir, data);
  return ['archive_mode=on', `archive_timeout=${TIMEOUT_SECONDS}s`, `archive_command=${archiveCommand(archiveDir)}`];
}

/**
 * The settings by which a restored database reads the log of an archive on, up to an instant (ISO
 * 8601) or to its end.
 */
export function recoverySettings(archiveDir: string, until: string | undefined): readonly string[] {
  requirePlain(archiveDir);
  const file = quoted(archiveDir, '%f');
  const command = process.platform === 'win32' ? `copy ${file} "%p"` : `cp ${file} "%p"`;
  return [
    `restore_command=${command}`,
    // Ready means recovered then, not that it can be read meanwhile.
    'hot_standby=off',
    ...(until === undefined
      ? []
      : [`recovery_target_time=${until.replace('T', ' ').replace('Z', '+00')}`, 'recovery_target_action=promote']),
  ];
}

/** A part that is there already counts as kept only when it is the same. */
function archiveCommand(archiveDir: string): string {
  const file = quoted(archiveDir, '%f');
  if (process.platform === 'win32') return `if not exist ${file} copy "%p" ${file}`;
  const draft = quoted(archiveDir, '%f.part');
  return `if test -f ${file}; then cmp -s "%p" ${file}; else cp "%p" ${draft} && sync ${draft} && mv ${draft} ${file}; fi`;
}

function quoted(folder: string, name: string): string {
  return `"${path.join(folder.replaceAll('%', '%%'), name)}"`;
}

function prepareArchive(archiveDir: string, data: DataFolder): void {
  requirePlain(archiveDir);
  try {
    if (!existsSync(archiveDir)) {
      mkdirSync(archiveDir, { recursive: true, mode: 0o700 });
      giveTo({ ...data.user, ownsProject: true }, archiveDir);
    }
  } catch (error) {
    throw new StartFailure(
      `The archive folder ${archiveDir} cannot be made: ${reasonOf(error)}.`,
      'Give this user the right to write there, or choose another folder with ARCHIVE_DIR.',
      error,
    );
  }
  if (canEnter(data.user, archiveDir)) return;
  throw new StartFailure(
    `The database's user ${data.user.name} cannot reach the archive folder ${archiveDir}.`,
    'Choose a folder outside closed home folders with ARCHIVE_DIR.',
  );
}

/** The folder becomes a word of a shell command. */
function requirePlain(archiveDir: string): void {
  if (!/["'`$\\\n]/.test(process.platform === 'win32' ? archiveDir.replaceAll('\\', '/') : archiveDir)) return;
  throw new StartFailure(
    `The archive folder ${archiveDir} has a quote, a dollar or a backslash in its name.`,
    'Choose a folder with a plain name.',
  );
}
