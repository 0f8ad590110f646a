import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { Asker } from '../data/fill';

/** A server of the race, in a process of its own. */
export interface Racer {
  readonly name: string;
  /** Where it takes GraphQL. */
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** What all servers are given alike. */
export interface Course {
  readonly databaseUrl: string;
  /** Connections to the database, of all its processes together. */
  readonly connections: number;
  readonly processes: number;
  /** The most requests that come at once. */
  readonly callers: number;
  /** Program that runs it. */
  readonly node: string;
  readonly projectRoot: string;
  /** Folder for its log. */
  readonly folder: string;
}

/** Both get the young generation that `npm start` gives our server. */
const FLAGS = ['--max-semi-space-size=128', '--no-allocation-site-pretenuring'];
const PATIENCE_MS = 60_000;

/**
 * Our server as `npm start` runs it, in production: with its log of every request, written to a
 * file.
 */
export function startOurs(course: Course): Promise<Racer> {
  return start('ours', '/health/ready', course, [LAUNCHER], (port) => ourSettings(course, port));
}

/** Our server, whose event loop is watched. */
export interface Watched extends Racer {
  /** How long the loop stood still at the longest since this was asked last. */
  stalls(): Promise<{ readonly longestMs: number }>;
}

/** The same, with its event loop watched. */
export async function startWatched(course: Course): Promise<Watched> {
  const watch = ['--require', `./${path.join('test', 'bench', 'servers', 'loop-delay.cjs')}`];
  const racer = await start(
    'ours',
    '/health/ready',
    course,
    [...watch, LAUNCHER],
    (port) => ourSettings(course, port),
    true,
  );
  const { child } = racer;
  const stalls: Watched['stalls'] = () =>
    new Promise((resolve) => {
      child.once('message', (told: { readonly longestMs: number }) => resolve(told));
      child.send('stalls');
    });
  return { ...racer, stalls };
}

const LAUNCHER = path.join('api', 'launch.cjs');

function ourSettings(course: Course, port: number): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: course.databaseUrl,
    WORKERS: String(course.processes),
    POOL_SIZE: String(course.connections),
    HOST: '127.0.0.1',
    PORT: String(port),
    SEED: 'none',
    // A race asks as fast as it can, with one key: with a budget or a share it would measure that.
    COST_BUDGET: '999999999',
    COST_REFILL: '999999999',
    KEY_CONNECTIONS: String(course.connections),
    // A quarter of them may be of one key, and each process has its part.
    QUEUE_LENGTH: String(8 * course.callers * course.processes),
  };
}

/** PostGraphile. */
export function startPeer(course: Course, askers: readonly Asker[]): Promise<Racer> {
  const { databaseUrl: connectionString, connections, processes } = course;
  const file = path.join('test', 'bench', 'servers', 'peer.mjs');
  return start('peer', '/graphql', course, [file], (port) => ({
    BENCH_PEER: JSON.stringify({ connectionString, connections, processes, port, askers }),
  }));
}

/** The hand-written server. */
export function startLimit(course: Course, askers: readonly Asker[]): Promise<Racer> {
  const { databaseUrl: connectionString, connections, processes } = course;
  const file = path.join('test', 'bench', 'servers', 'limit.mjs');
  return start('limit', '/', course, [file], (port) => ({
    BENCH_LIMIT: JSON.stringify({ connectionString, connections, processes, port, askers }),
  }));
}

async function start(
  name: string,
  probe: string,
  course: Course,
  words: readonly string[],
  settings: (port: number) => Readonly<Record<string, string>>,
  isWatched = false,
): Promise<Racer & { readonly child: ChildProcess }> {
  const port = await freePort();
  const logFile = path.join(course.folder, `${name}.log`);
  const log = openSync(logFile, 'w');
  const child = spawn(course.node, [...FLAGS, ...words], {
    cwd: course.projectRoot,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings(port) },
    stdio: isWatched ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
  });
  closeSync(log);
  let ended: string | undefined;
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      ended = error.message;
      resolve();
    });
    child.once('exit', (code, signal) => {
      ended = `exit ${code ?? signal}`;
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
  };
  const base = `http://127.0.0.1:${port}`;
  const until = performance.now() + PATIENCE_MS;
  while (!(await answers(base + probe))) {
    if (ended === undefined && performance.now() < until) continue;
    await stop();
    const printed = readFileSync(logFile, 'utf8').split('\n').slice(-15).join('\n');
    throw new Error(`the server "${name}" did not start (${ended ?? 'no answer'}):\n${printed}`);
  }
  return { name, url: `${base}/graphql`, pid: child.pid ?? 0, stop, child };
}

/** Whether there is a server that answers anything but its own failure; waits a little when not. */
async function answers(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(url);
    if (status < 500) return true;
  } catch {
    // Nobody listens yet.
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
