import type { StopSignal } from './stop';

/**
 * A connection that is being made or waited for. Throws the reason of `stop` as soon as it is to
 * stop; what nobody waits for any more is then freed when it comes. `free` is called once when
 * there will be no connection for whoever asked: with the late one, or with none.
 */
export function connectUntil<Client>(
  connecting: Promise<Client>,
  stop: StopSignal | undefined,
  free: (late: Client | undefined) => void,
): Promise<Client> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    const unsubscribe = stop?.onStop(() => {
      isGivenUp = true;
      reject(stop.stopped ?? new Error('stopped'));
    });
    connecting.then(
      (client) => {
        unsubscribe?.();
        if (isGivenUp) free(client);
        else resolve(client);
      },
      (error: unknown) => {
        unsubscribe?.();
        free(undefined);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
