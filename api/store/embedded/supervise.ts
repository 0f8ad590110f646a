import type { ChildProcess } from 'node:child_process';
import { pause } from '../database/pause';
import { reasonOf } from '../database/start-failure';
import type { Keeper } from './keeper';
import { signal, startPostmaster, stopPostmaster, type Postmaster, type PostmasterOptions } from './postmaster';
import { processLives } from './process-identity';

/** What is told of a database that ends unasked. */
export interface SupervisionOptions {
  /** Called with a sentence when it ended, before it is started again. */
  readonly onFault?: ((sentence: string) => void) | undefined;
  /** Called once, when it could not be started again. */
  readonly onLost?: ((reason: string) => void) | undefined;
  /** How long to wait before each try, in milliseconds; no more tries than that. */
  readonly restartAfterMs?: readonly number[] | undefined;
}

/** A database that is started again when it ends unasked. */
export interface Supervised {
  /** The process id of its postmaster now. */
  readonly pid: number;
  /** Stops it in order, one that is just starting too. Safe to call twice. */
  stop(): Promise<void>;
  /** Asks it to stop and returns at once; it is not started again. */
  abandon(): void;
}

const RESTART_AFTER_MS = [100, 1_000, 3_000, 6_000];
/** After this long without a fault, the count of tries starts from zero. */
const SOUND_AFTER_MS = 60_000;

/** Watches over a running postmaster: ended unasked, it is started again on the same port. */
export function supervise(
  first: Postmaster,
  run: PostmasterOptions,
  keeper: Keeper,
  options: SupervisionOptions,
): Supervised {
  const delays = options.restartAfterMs ?? RESTART_AFTER_MS;
  let current = first.pid;
  let isStopping = false;
  let stopped: Promise<void> | undefined;
  let restarting: Promise<void> = Promise.resolve();
  let tries = 0;
  let readyAt = performance.now();
  const again: PostmasterOptions = {
    ...run,
    port: first.port,
    onLaunch: (pid) => {
      current = pid;
      keeper.watch(pid);
    },
  };

  const attend = (child: ChildProcess): void => {
    const ended = (): void => {
      keeper.watch(0);
      if (!isStopping) restarting = restart(child.signalCode ?? `code ${child.exitCode}`);
    };
    if (child.exitCode === null && child.signalCode === null) child.once('exit', ended);
    else ended();
  };

  async function restart(how: string): Promise<void> {
    if (performance.now() - readyAt > SOUND_AFTER_MS) tries = 0;
    options.onFault?.(`The embedded database ended by itself (${how}). It is started again.`);
    let reason = how;
    for (let delay = delays[tries]; delay !== undefined; delay = delays[tries]) {
      tries += 1;
      await pause(delay);
      if (isStopping) return;
      try {
        const server = await startPostmaster(again);
        readyAt = performance.now();
        run.announce('The embedded database runs again.');
        attend(server.child);
        return;
      } catch (error) {
        reason = reasonOf(error);
      }
    }
    if (!isStopping) options.onLost?.(`the embedded database ended by itself and does not start again: ${reason}`);
  }

  async function stop(): Promise<void> {
    isStopping = true;
    await stopPostmaster(current, run);
    await restarting;
    if (processLives(current)) await stopPostmaster(current, run);
  }

  attend(first.child);
  return {
    get pid() {
      return current;
    },
    stop: () => (stopped ??= stop()),
    abandon: () => {
      if (!isStopping) signal(current, 'SIGINT', run);
      isStopping = true;
    },
  };
}
