import type { Writable } from 'node:stream';

/** What ends early: it calls its listeners once, when the work is to stop. */
export interface Stoppable {
  onStop(listener: () => void): unknown;
}

/**
 * Sends bytes as fast as their caller takes them, and ends the response. Cuts it off when its work
 * is to stop, however slow the caller is.
 */
export async function sendChunks(response: Writable, chunks: AsyncIterable<Buffer>, stop: Stoppable): Promise<void> {
  stop.onStop(() => response.destroy());
  try {
    for await (const bytes of chunks) {
      if (response.destroyed) return;
      if (!response.write(bytes)) await drained(response);
    }
  } catch (error) {
    // Whoever left is told nothing.
    if (response.destroyed) return;
    throw error;
  }
  response.end();
}

/** Waits until a response takes more, or its caller has left. */
function drained(response: Writable): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const go = (): void => {
      response.off('drain', go);
      response.off('close', go);
      resolve();
    };
    response.once('drain', go);
    response.once('close', go);
  });
}
