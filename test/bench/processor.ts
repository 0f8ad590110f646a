import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const MS_A_TICK = 10;

/** What processes have used so far. */
export interface Used {
  /** Milliseconds of the server's processor time, all its threads. */
  readonly serverMs: number;
  /** The same of PostgreSQL, all its processes. */
  readonly databaseMs: number;
}

/**
 * Reads processor times; undefined where the system does not tell them, or the database is
 * elsewhere.
 */
export function usedBy(server: number, postmaster: number | undefined): Used | undefined {
  if (process.platform !== 'linux' || postmaster === undefined) return undefined;
  let database = 0;
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const times = Number.isInteger(pid) ? timesOf(pid) : undefined;
    if (times === undefined) continue;
    if (pid === postmaster) database += times.own + times.children;
    else if (times.parent === postmaster) database += times.own;
  }
  return { serverMs: (timesOf(server)?.own ?? 0) * MS_A_TICK, databaseMs: database * MS_A_TICK };
}

/** Most memory that a process has held, in MB; undefined where the system does not tell it. */
export function peakMemory(pid: number): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}

/** The parent of a process; undefined where the system does not tell it. */
export function parentOf(pid: number): number | undefined {
  return process.platform === 'linux' ? timesOf(pid)?.parent : undefined;
}

/**
 * Its parent, its ticks, and those of its children that ended; undefined when it has ended itself.
 */
function timesOf(pid: number): { parent: number; own: number; children: number } | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // Its name comes in brackets and may hold anything; what follows are numbers.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const number = (place: number): number => Number(fields[place]);
  return { parent: number(1), own: number(11) + number(12), children: number(13) + number(14) };
}
