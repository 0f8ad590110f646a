import cluster from 'node:cluster';
import path from 'node:path';
import type { FromWorker } from './messages';
import type { WorkerProcess } from './workers';

/** What a worker runs: `api/worker.ts`, compiled. */
const ENTRY = path.resolve(__dirname, '../worker.js');

/**
 * Starts a worker, in a process that shares the listening socket of this one: connections are
 * handed out in turn. It ends when this process does, however that ends.
 */
export function forkWorker(): WorkerProcess {
  cluster.setupPrimary({ exec: ENTRY, args: [] });
  const worker = cluster.fork();
  // A message to one that is just ending is lost with it.
  worker.on('error', () => undefined);
  return {
    pid: worker.process.pid ?? 0,
    send: (message) => {
      if (worker.isConnected()) worker.send(message, () => undefined);
    },
    onMessage: (listener) => void worker.on('message', (message: FromWorker) => listener(message)),
    onExit: (listener) => void worker.once('exit', (code, signal) => listener(signal || `code ${code}`)),
    kill: () => void worker.process.kill('SIGKILL'),
  };
}
