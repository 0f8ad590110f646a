import { spawn } from 'node:child_process';
import path from 'node:path';
import { Database } from '../../api/store/database/database';
import { silentLog } from '../../api/store/database/store-log';
import { rows } from '../../api/store/rows';
import { DEMO_KEYS } from '../../seeds/demo/seed-demo';
import { addressOf, startServerProcess, type ServerProcess } from '../support/server-process';
import { pause } from './pause';
import { findGround, type Ground } from './writes';

/** A server that works on the demo story, in a process of its own. */
export interface Server {
  readonly url: string;
  readonly process: ServerProcess;
  /** Ends it without warning. */
  kill(): Promise<void>;
  /** Stops it in order; throws when it does not end with 0. */
  stop(): Promise<void>;
}

const SETTINGS = {
  SEED: 'demo',
  CLOCK_STARTS_AT: '2026-04-01T08:00:00Z',
  LOG_LEVEL: 'error',
  // It is asked as fast as it can.
  COST_BUDGET: '999999999',
  COST_REFILL: '999999999',
};
const READY_WITHIN_MS = 120_000;

/** Starts a server. `settings` say which database, and more. */
export async function startServer(settings: Readonly<Record<string, string>>): Promise<Server> {
  const process = startServerProcess({ env: { ...SETTINGS, ...settings } });
  const url = await addressOf(process);
  await untilReady(url);
  return {
    url,
    process,
    kill: async () => {
      process.child.kill('SIGKILL');
      await process.ended;
    },
    stop: async () => {
      process.child.kill('SIGTERM');
      const code = await process.ended;
      if (code !== 0) throw new Error(`the server ended with ${code}:\n${process.printed().slice(-2_000)}`);
    },
  };
}

/** Waits until a server is ready. */
export async function untilReady(url: string): Promise<void> {
  for (const since = Date.now(); Date.now() - since < READY_WITHIN_MS; await pause(50)) {
    const ready = await fetch(`${url}/health/ready`).catch(() => undefined);
    await ready?.text();
    if (ready?.status === 200) return;
  }
  throw new Error(`${url} is not ready after ${READY_WITHIN_MS / 1_000} s`);
}

/** What writes are made on, found through a server. */
export function groundOf({ url }: Server): Promise<Ground> {
  return findGround(url, DEMO_KEYS);
}

/** Opens a database past the servers, to count. */
export function openDatabase(url: string): Promise<Database> {
  return Database.open({ url, entities: rows, poolSize: 2, log: silentLog });
}

/** Runs `npm run verify` on a database; what it printed when it found something, else undefined. */
export async function verified(settings: Readonly<Record<string, string>>): Promise<string | undefined> {
  const program = path.join(__dirname, '..', '..', 'api', 'commands', 'verify.js');
  const child = spawn(process.execPath, [program], { env: { PATH: process.env['PATH'], ...settings } });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return code === 0 ? undefined : `exit code ${code}: ${said.join('').slice(0, 2_000)}`;
}
