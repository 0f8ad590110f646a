import { spawn, type ChildProcess } from 'node:child_process';
import type { PostmasterOptions } from './postmaster';

/**
 * A small process that outlives this one by a moment: it holds the reading end of a pipe from here,
 * and when the pipe closes, however this process ended, it stops the database.
 */
export interface Keeper {
  /** Its process id now; another one after it was lost and started again. */
  readonly pid: number | undefined;
  /** Names the database to stop: the process id of a postmaster, or 0 for none. */
  watch(pid: number): void;
  /** Lets it go: it ends, and stops nothing. Safe to call twice. */
  release(): void;
}

type KeeperOptions = Pick<PostmasterOptions, 'binaries' | 'cluster' | 'user'>;

/** What `spawn` takes. */
export interface KeeperProgram {
  readonly program: string;
  readonly words: readonly string[];
}

const AGAIN_AFTER_MS = 500;

/**
 * Each line read is the process id to stop; the end of the pipe says that the server is gone.
 * Signals to a whole terminal or service are for the server, so the keeper ignores them.
 */
const SHELL = `
trap '' INT TERM HUP
pid=0
while read -r line; do pid=$line; done
[ "$pid" -gt 0 ] || exit 0
kill -INT "$pid" 2>/dev/null
for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  kill -0 "$pid" 2>/dev/null || exit 0
  sleep 1
done
kill -QUIT "$pid" 2>/dev/null
`;

/** The same for a system without a shell: only `pg_ctl` can stop PostgreSQL in order there. */
const SCRIPT = `
const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const [pgCtl, cluster] = process.argv.slice(1);
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => undefined);
let text = '';
process.stdin.on('data', (chunk) => (text += chunk));
process.stdin.on('close', () => {
  const pid = text.trim().split('\\n').at(-1);
  const file = cluster + '/postmaster.pid';
  try {
    if (readFileSync(file, 'utf8').split('\\n')[0].trim() !== pid) return;
  } catch {
    return;
  }
  spawnSync(pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-t', '20'], { stdio: 'ignore' });
});
`;

/** The program of the keeper on a system: a shell takes a megabyte where Node takes forty. */
export function keeperProgram(options: KeeperOptions, platform: NodeJS.Platform = process.platform): KeeperProgram {
  if (platform !== 'win32') return { program: '/bin/sh', words: ['-c', SHELL, 'astreinte-keeper'] };
  return { program: process.execPath, words: ['-e', SCRIPT, options.binaries.pgCtl, options.cluster] };
}

/** Starts the keeper, before the database that it watches. A lost keeper is started again. */
export function startKeeper(options: KeeperOptions, keeper: KeeperProgram = keeperProgram(options)): Keeper {
  let watched = 0;
  let released = false;
  let child = begin();

  function begin(): ChildProcess {
    const started = spawn(keeper.program, keeper.words, {
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      windowsHide: true,
      ...options.user.ids,
    });
    started.unref();
    // Neither the process nor its pipe keeps this one alive.
    (started.stdin as unknown as { unref?: () => void }).unref?.();
    started.stdin.on('error', () => undefined);
    started.once('error', again);
    started.once('exit', again);
    if (watched > 0) started.stdin.write(`${watched}\n`);
    return started;
  }

  function again(): void {
    if (released) return;
    setTimeout(() => {
      if (!released) child = begin();
    }, AGAIN_AFTER_MS).unref();
  }

  return {
    get pid() {
      return child.pid;
    },
    watch: (pid) => {
      watched = pid;
      child.stdin?.write(`${pid}\n`);
    },
    release: () => {
      if (released) return;
      released = true;
      child.stdin?.end('0\n');
    },
  };
}
