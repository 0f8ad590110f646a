import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { pause } from '../database/pause';
import { reasonOf, StartFailure } from '../database/start-failure';
import type { Binaries } from './binaries';
import type { RunUser } from './run-user';
import { processLives } from './process-identity';
import { clearPostmaster, isServerOf, readPostmaster } from './postmaster-file';

/** What is needed to run a server on a cluster. */
export interface PostmasterOptions {
  readonly binaries: Binaries;
  readonly cluster: string;
  readonly user: RunUser;
  readonly logFile: string;
  /** Server settings, `name=value`. */
  readonly settings: readonly string[];
  readonly announce: (line: string) => void;
  /** The port to take; any free one when undefined. */
  readonly port?: number | undefined;
  /** Called with each process that is launched, before it is ready. */
  readonly onLaunch?: (pid: number) => void;
}

/** A PostgreSQL that this process started. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly child: ChildProcess;
}

const LOOPBACK = '127.0.0.1';
const PORT_ATTEMPTS = 5;
const POLL_MS = 10;
const SLOW_AFTER_MS = 5_000;
const START_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 20_000;

/** Starts PostgreSQL on the loopback interface and waits until it takes connections. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const child = launch(options, port);
    if (child.pid !== undefined) options.onLaunch?.(child.pid);
    try {
      await untilReady(options, child);
      return { pid: child.pid ?? 0, port, child };
    } catch (error) {
      const log = tail(options.logFile, 40);
      const taken = /could not bind|address already in use/i.test(log);
      const leftOver = /pre-existing shared memory block/i.test(log);
      if (attempt >= PORT_ATTEMPTS || !(taken || leftOver)) throw explain(options, error);
      await pause(200);
    }
  }
}

/**
 * Ends the server that a process of ours left running when it was killed, and clears what a dead
 * one left behind. Refused when the server may not be stopped by this user.
 */
export async function clearLeftOver(options: PostmasterOptions): Promise<void> {
  const file = readPostmaster(options.cluster);
  if (file === undefined) return;
  if (isServerOf(file, options.cluster)) {
    options.announce(`Stopping the embedded database (process ${file.pid}) that an interrupted run left behind…`);
    try {
      await stopPostmaster(file.pid, options);
    } catch (error) {
      throw new StartFailure(
        `PostgreSQL (process ${file.pid}) still runs on ${options.cluster} and cannot be stopped: ${reasonOf(error)}.`,
        `Stop process ${file.pid} as the user who owns it, or choose another folder with DATA_DIR.`,
        error,
      );
    }
  }
  clearPostmaster(options.cluster);
}

/**
 * Stops PostgreSQL: sessions are ended, a checkpoint is written; after a time that is long enough
 * it is cut short.
 */
export async function stopPostmaster(
  pid: number,
  options: Pick<PostmasterOptions, 'binaries' | 'cluster'>,
): Promise<void> {
  signal(pid, 'SIGINT', options);
  const until = Date.now() + STOP_LIMIT_MS;
  while (processLives(pid)) {
    if (Date.now() > until) {
      signal(pid, 'SIGQUIT', options);
      await pause(1_000);
      return;
    }
    await pause(POLL_MS);
  }
}

/**
 * Asks PostgreSQL to stop without waiting: `SIGINT` ends its sessions, `SIGQUIT` drops everything
 * at once.
 */
export function signal(
  pid: number,
  name: 'SIGINT' | 'SIGQUIT',
  options: Pick<PostmasterOptions, 'binaries' | 'cluster'>,
): void {
  if (process.platform === 'win32') {
    const mode = name === 'SIGINT' ? 'fast' : 'immediate';
    spawnSync(options.binaries.pgCtl, ['stop', '-D', options.cluster, '-m', mode, '-W'], { stdio: 'ignore' });
    return;
  }
  if (processLives(pid)) process.kill(pid, name);
}

/**
 * The environment for PostgreSQL's programs: no PG… variable of the caller, one language, one time
 * zone.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|LANGUAGE$|NODE_|npm_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** The server gets a session of its own: Ctrl-C at the terminal is for us, who stop it in order. */
function launch(options: PostmasterOptions, port: number): ChildProcess {
  const settings = [`port=${port}`, `listen_addresses=${LOOPBACK}`, 'unix_socket_directories=', ...options.settings];
  const words = ['-D', options.cluster, ...settings.flatMap((setting) => ['-c', setting])];
  rmSync(options.logFile, { force: true });
  const log = openSync(options.logFile, 'wx', 0o600);
  try {
    const child = spawn(options.binaries.postgres, words, {
      cwd: options.cluster,
      env: cleanEnvironment(),
      detached: true,
      stdio: ['ignore', log, log],
      windowsHide: true,
      ...options.user.ids,
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

async function untilReady(options: PostmasterOptions, child: ChildProcess): Promise<void> {
  let ended: string | undefined;
  child.once('error', (error) => (ended = reasonOf(error)));
  child.once('exit', (code, by) => (ended ??= `it ended with ${by ?? `code ${code}`}`));
  const began = Date.now();
  let told = false;
  for (;;) {
    const file = readPostmaster(options.cluster);
    if (file !== undefined && file.pid === child.pid && file.status === 'ready') return;
    if (ended !== undefined) throw new Error(ended);
    const waited = Date.now() - began;
    if (!told && waited > SLOW_AFTER_MS) {
      told = true;
      options.announce('The embedded database is recovering from an interrupted run…');
    }
    if (waited > START_LIMIT_MS) {
      child.kill('SIGQUIT');
      throw new Error('it was not ready in time');
    }
    await pause(POLL_MS);
  }
}

function explain(options: PostmasterOptions, error: unknown): StartFailure {
  const lines = tail(options.logFile, 40).split('\n');
  const reason = lines.filter((line) => /FATAL|PANIC|ERROR|could not/.test(line)).at(-1) ?? reasonOf(error);
  return new StartFailure(
    `The embedded database did not start: ${reason.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '').trim()}.`,
    `See ${options.logFile}; or use a PostgreSQL of your own with DATABASE_URL.`,
    error,
  );
}

function tail(file: string, lines: number): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, LOOPBACK, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
