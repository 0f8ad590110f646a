import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reasonOf, StartFailure } from '../database/start-failure';

/** A file of a backup, by its path below the cluster, with `/`. */
export interface BackedUpFile {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** What a backup says about itself. */
export interface BackupManifest {
  readonly format: 1;
  /** Major version of the PostgreSQL that it needs. */
  readonly postgres: string;
  /** When the backup was begun and ended, ISO 8601, by the database's clock. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Positions in the write-ahead log between which the files were copied. */
  readonly startLsn: string;
  readonly stopLsn: string;
  readonly files: readonly BackedUpFile[];
  /** SHA-256 of all before, hexadecimal. */
  readonly sha256: string;
}

/** Name of the manifest in a backup's folder. */
export const MANIFEST_FILE = 'backup.json';
/** Folder of the copied cluster in a backup's folder. */
export const CLUSTER_FOLDER = 'postgres';

/** Closes a manifest with its own hash. */
export function sealManifest(open: Omit<BackupManifest, 'sha256'>): BackupManifest {
  return { ...open, sha256: hashOf(open) };
}

/** Reads the manifest of a backup; refused when it is none, or was changed. */
export function readManifest(folder: string): BackupManifest {
  const file = path.join(folder, MANIFEST_FILE);
  let found: BackupManifest;
  try {
    found = JSON.parse(readFileSync(file, 'utf8')) as BackupManifest;
  } catch (error) {
    throw new StartFailure(
      `The folder ${folder} is no backup: ${reasonOf(error)}.`,
      'Give the folder that `npm run backup` made.',
      error,
    );
  }
  const { sha256, ...open } = found;
  if (open.format === 1 && sha256 === hashOf(open)) return found;
  throw new StartFailure(
    `The backup in ${folder} is damaged, or was changed: ${MANIFEST_FILE} is not as it was made.`,
    'Restore another backup.',
  );
}

function hashOf(open: Omit<BackupManifest, 'sha256'>): string {
  return createHash('sha256').update(JSON.stringify(open)).digest('hex');
}
