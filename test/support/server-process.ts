import { spawn, type ChildProcess } from 'node:child_process';
import { findProjectRoot } from '../../api/config/project-root';

/** A server as `npm start` runs it, in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Everything printed so far, on either stream. */
  printed(): string;
  /** Resolves with the match once the pattern was printed; throws when the process ends first. */
  until(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** How to start it. */
export interface ServerProcessOptions {
  /** Added to an environment without any setting of ours. */
  readonly env: Readonly<Record<string, string>>;
  /** Program and words; the launcher itself by default. */
  readonly command?: readonly [string, ...string[]];
}

const SETTINGS =
  /^(DATABASE_URL|HOST|PORT|DATA_DIR|LOG_LEVEL|NODE_ENV|SEED|CLOCK_STARTS_AT|POOL_SIZE|WORKERS|METRICS_PORT|EMBEDDED|ARCHIVE_DIR|OTEL_|DISK_|NODE_OPTIONS|npm_)/;
const running = new Set<ChildProcess>();

/** Starts it on a free port, without seeds unless asked for. */
export function startServerProcess(options: ServerProcessOptions): ServerProcess {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.test(name)));
  const [program, ...words] = options.command ?? [process.execPath, 'api/launch.cjs'];
  const child = spawn(program, words, {
    cwd: findProjectRoot(),
    env: { ...inherited, PORT: '0', SEED: 'none', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let text = '';
  const heard = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    text += chunk.toString();
    for (const listener of heard) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? signal);
    });
  });
  const until = (pattern: RegExp): Promise<RegExpMatchArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(text);
        if (match === null) return;
        heard.delete(look);
        resolve(match);
      };
      heard.add(look);
      void ended.then((code) => reject(new Error(`ended with ${code} before it printed ${pattern}:\n${text}`)));
      look();
    });
  return { child, printed: () => text, until, ended };
}

/** The base address that a server printed once it was ready. */
export async function addressOf(server: ServerProcess): Promise<string> {
  const match = await server.until(/GraphQL\s+(http:\/\/\S+)\/graphql/);
  return match[1] ?? '';
}

/**
 * Ends what tests left running: each process and those it started, a database excepted, which has a
 * group of its own.
 */
export async function endServerProcesses(): Promise<void> {
  const left = [...running];
  const gone = left.map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of left) child.kill('SIGTERM');
  await Promise.all(gone);
}
