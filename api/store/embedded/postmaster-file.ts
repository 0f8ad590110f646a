import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandLine, processLives } from './process-identity';

/** What a running PostgreSQL writes about itself into its data directory. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number | undefined;
  /** `starting`, `ready`, `stopping`… */
  readonly status: string | undefined;
}

/** Reads `postmaster.pid`; undefined when there is none or only a part of one. */
export function readPostmaster(cluster: string): PostmasterFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return undefined;
  const port = Number(lines[3]);
  return { pid, port: port > 0 ? port : undefined, status: lines[7]?.trim() };
}

/**
 * Whether the process that the file names is a PostgreSQL on this very directory: after a restart
 * of the machine the number may belong to any program. Where the system shows no command lines, a
 * living process is taken for it.
 */
export function isServerOf(file: PostmasterFile, cluster: string): boolean {
  if (!processLives(file.pid)) return false;
  const command = commandLine(file.pid);
  if (command === undefined) return true;
  return command.includes('postgres') && (command.includes(cluster) || worksIn(file.pid, cluster));
}

/** A server works in its data directory, by whatever name it was started. */
function worksIn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

/**
 * Takes away what a server that no longer lives left behind; PostgreSQL would refuse to start over
 * it.
 */
export function clearPostmaster(cluster: string): void {
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}
