import type { Server } from 'node:http';

/**
 * Stops an HTTP server: no new connection is taken, idle ones are closed, requests under way are
 * answered; what is still open after `graceMs` is cut. Resolves when nothing is open any more. Safe
 * to call twice.
 */
export async function closeHttpServer(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return;
  // A connection that becomes idle after its answer would otherwise be kept open for its next
  // request.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  try {
    await new Promise<void>((resolve, reject) => {
      server.close((error) => (error === undefined ? resolve() : reject(error)));
      server.closeIdleConnections();
    });
  } finally {
    clearInterval(sweep);
    clearTimeout(cut);
  }
}

/** What a signal to stop leads to. */
export interface StopHandlers {
  /** The first signal: stop in order. */
  stop(signal: NodeJS.Signals): void;
  /** Another one, later: stop at once. */
  force(signal: NodeJS.Signals): void;
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Ctrl-C below `npm start` arrives twice, from the terminal and from npm: both are the same wish.
 */
const SAME_WISH_MS = 700;

/** Listens to the signals that end a process; returns a function that ends the listening. */
export function onStopSignals(handlers: StopHandlers): () => void {
  let first: number | undefined;
  const receive = (signal: NodeJS.Signals): void => {
    if (first === undefined) {
      first = performance.now();
      handlers.stop(signal);
    } else if (performance.now() - first > SAME_WISH_MS) {
      handlers.force(signal);
    }
  };
  for (const signal of SIGNALS) process.on(signal, receive);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, receive);
  };
}

/** Leaves the signals that end a process to the process that started this one. */
export function ignoreStopSignals(): void {
  for (const signal of SIGNALS) process.on(signal, () => undefined);
}
