import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, reasonOf, StartFailure } from '../database/start-failure';
import { processLives, processMark } from './process-identity';

/** A data folder held by this process; `release` gives it back. */
export interface FolderLock {
  /** Gives the folder back; does nothing the second time. */
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly mark: string | undefined;
}

const FILE = 'owner.json';
const ATTEMPTS = 20;

/**
 * Takes a data folder for this process alone. A holder that no longer lives is replaced.
 * Refused (StartFailure, naming the process) while another living process holds it.
 */
export function lockFolder(folder: string): FolderLock {
  const file = path.join(folder, FILE);
  const mine = JSON.stringify({ pid: process.pid, mark: processMark(process.pid) });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (create(file, mine)) return { release: releaser(file, mine) };
    const seen = read(file);
    if (seen === undefined) continue;
    const holder = parse(seen);
    if (holder !== undefined && lives(holder)) throw held(folder, holder.pid);
    removeStale(file, seen);
  }
  throw new StartFailure(
    `The data folder ${folder} could not be taken: several servers are starting on it at once.`,
    'Start one server on a data folder, or give each its own with DATA_DIR.',
  );
}

/** Whether a living process holds the folder. */
export function isHeld(folder: string): boolean {
  const text = read(path.join(folder, FILE));
  const holder = text === undefined ? undefined : parse(text);
  return holder !== undefined && lives(holder);
}

function held(folder: string, pid: number): StartFailure {
  return new StartFailure(
    `Another server (process ${pid}) already uses the data folder ${folder}.`,
    `Stop process ${pid}, or start this server on another folder and port, for example: DATA_DIR=.astreinte-2 PORT=4001 npm start`,
  );
}

function lives(holder: Holder): boolean {
  if (!processLives(holder.pid)) return false;
  const mark = processMark(holder.pid);
  return holder.mark === undefined || mark === undefined || mark === holder.mark;
}

/**
 * Puts the whole file in place at once, so that nobody reads half of it; false when there is one
 * already.
 */
function create(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: 0o644 });
  } catch (error) {
    throw notWritable(path.dirname(file), error);
  }
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    return createWithoutLinks(file, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For file systems that know no hard links. */
function createWithoutLinks(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw notWritable(path.dirname(file), error);
  }
}

function notWritable(folder: string, error: unknown): StartFailure {
  return new StartFailure(
    `The data folder ${folder} cannot be written to: ${reasonOf(error)}.`,
    'Give this user the right to write there, or choose another folder with DATA_DIR.',
    error,
  );
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw notWritable(path.dirname(file), error);
  }
}

function parse(text: string): Holder | undefined {
  try {
    const value = JSON.parse(text) as { pid?: unknown; mark?: unknown } | null;
    if (typeof value?.pid !== 'number') return undefined;
    return { pid: value.pid, mark: typeof value.mark === 'string' ? value.mark : undefined };
  } catch {
    return undefined;
  }
}

/**
 * Takes the file away only if it is still the one that was seen: a rival may have replaced it in
 * between.
 */
function removeStale(file: string, seen: string): void {
  const aside = `${file}.stale.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== seen) {
    try {
      linkSync(aside, file);
    } catch {
      // A third server took the folder meanwhile; the next attempt meets it.
    }
  }
  rmSync(aside, { force: true });
}

function releaser(file: string, mine: string): () => void {
  let released = false;
  return () => {
    if (released) return;
    released = true;
    if (read(file) === mine) rmSync(file, { force: true });
  };
}
