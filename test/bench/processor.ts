import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

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
 * elsewhere. A server is its process with all those that it started.
 */
export function usedBy(server: number, postmaster: number | undefined): Used | undefined {
  if (process.platform !== 'linux' || postmaster === undefined) return undefined;
  const all = allProcesses();
  let database = 0;
  for (const [pid, times] of all) {
    if (pid === postmaster) database += times.own + times.children;
    else if (times.parent === postmaster) database += times.own;
  }
  const ofServer = familyOf(server, all).reduce((sum, pid) => sum + (all.get(pid)?.own ?? 0), 0);
  return { serverMs: ofServer * MS_A_TICK, databaseMs: database * MS_A_TICK };
}

/**
 * Most memory that a process and those that it started have held, each at its own time, in MB;
 * undefined where the system does not tell it.
 */
export function peakMemory(pid: number): number | undefined {
  return memoryOf(pid, 'VmHWM');
}

/**
 * Lets the most memory that they have held begin anew with what they hold; where the system does
 * not, it stays what it was since they started.
 */
export function resetPeakMemory(pid: number): void {
  if (process.platform !== 'linux') return;
  for (const each of familyOf(pid, allProcesses())) {
    try {
      writeFileSync(`/proc/${each}/clear_refs`, '5');
    } catch {
      // It has ended, or the system does not let it.
    }
  }
}

/** The memory that they hold now, in MB. */
export function memoryNow(pid: number): number | undefined {
  return memoryOf(pid, 'VmRSS');
}

function memoryOf(pid: number, what: 'VmHWM' | 'VmRSS'): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const line = new RegExp(`^${what}:\\s+(\\d+) kB$`, 'm');
  let kilobytes = 0;
  for (const each of familyOf(pid, allProcesses()))
    kilobytes += Number(line.exec(textOf(`/proc/${each}/status`) ?? '')?.[1] ?? 0);
  return kilobytes === 0 ? undefined : Math.round(kilobytes / 1024);
}

/** A process and all that came of it. */
function familyOf(pid: number, all: ReadonlyMap<number, Times>): readonly number[] {
  const children = [...all].filter(([, { parent }]) => parent === pid).map(([child]) => child);
  return [pid, ...children.flatMap((child) => familyOf(child, all))];
}

function allProcesses(): ReadonlyMap<number, Times> {
  const all = new Map<number, Times>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const times = Number.isInteger(pid) ? timesOf(pid) : undefined;
    if (times !== undefined) all.set(pid, times);
  }
  return all;
}

/** The parent of a process; undefined where the system does not tell it. */
export function parentOf(pid: number): number | undefined {
  return process.platform === 'linux' ? timesOf(pid)?.parent : undefined;
}

/** Of a process: its parent, its ticks, and those of its children that ended. */
interface Times {
  readonly parent: number;
  readonly own: number;
  readonly children: number;
}

/** Undefined when it has ended itself. */
function timesOf(pid: number): Times | undefined {
  const text = textOf(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  // Its name comes in brackets and may hold anything; what follows are numbers.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const number = (place: number): number => Number(fields[place]);
  return { parent: number(1), own: number(11) + number(12), children: number(13) + number(14) };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
