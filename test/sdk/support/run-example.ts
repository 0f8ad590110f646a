import { spawn } from 'node:child_process';
import { builtSdk } from './built-sdk';

/** How a program ended, and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly printed: string;
  readonly complained: string;
}

/** A program that is running. */
export interface RunningExample {
  readonly ended: Promise<Ended>;
  /** Ends it at once, as a power cut would. */
  kill(): void;
}

/** Starts an example of the SDK as a program of its own. */
export function startExample(name: string, settings: Readonly<Record<string, string>>): RunningExample {
  const env = { PATH: process.env['PATH'] ?? '', ...settings };
  const child = spawn(process.execPath, [builtSdk().example(name)], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, printed, complained }));
  });
  return { ended, kill: () => void child.kill('SIGKILL') };
}
