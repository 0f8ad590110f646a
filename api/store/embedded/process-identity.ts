import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { codeOf } from '../database/start-failure';

/** Whether a process of this id lives, whoever owns it. */
export function processLives(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return !isZombie(pid);
}

/**
 * A mark that tells one life of a process id from another: ids are given out again after a restart
 * of the machine or of a container. Undefined where the system does not tell.
 */
export function processMark(pid: number): string | undefined {
  const stat = readStat(pid);
  if (stat !== undefined) return `${bootId()}:${stat[19] ?? ''}`;
  if (process.platform === 'win32' || process.platform === 'linux') return undefined;
  const asked = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const started = asked.status === 0 ? asked.stdout.trim() : '';
  return started === '' ? undefined : started;
}

/**
 * The command line of a process, its words joined by spaces; undefined where the system does not
 * tell.
 */
export function commandLine(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    } catch {
      return undefined;
    }
  }
  if (process.platform === 'win32') return undefined;
  const asked = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
}

/**
 * The fields of /proc/<pid>/stat after the name, the state first; the name may hold spaces and
 * parentheses.
 */
function readStat(pid: number): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** A process that has ended and only waits for its parent to notice does not count as living. */
function isZombie(pid: number): boolean {
  const state = readStat(pid)?.[0];
  return state === 'Z' || state === 'X';
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  } catch {
    return '';
  }
}
