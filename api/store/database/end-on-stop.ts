import type { PoolClient } from 'pg';
import { cut, type ControlConnection } from './control-connection';
import { pause } from './pause';
import type { StopSignal } from './stop';

/**
 * How often a statement is cancelled again: what had not begun when it was cancelled first is not.
 */
const AGAIN_MS = 100;
/** A connection whose statements do not end within this time is cut. */
const PATIENCE_MS = 2_000;
const CANCEL_MS = 1_000;

/** Watches over the statements of a connection while somebody uses it. */
export interface Watched {
  /**
   * Ends the watch. To be awaited before the connection is used for anything else: a cancellation
   * that is under way has then arrived.
   */
  end(): Promise<void>;
}

/**
 * Cancels what a connection runs when it is to stop, until the watch ends; cuts it when that does
 * not help.
 */
export function endOnStop(stop: StopSignal | undefined, control: ControlConnection, client: PoolClient): Watched {
  let ended = false;
  let tellEnd: () => void = () => undefined;
  const end = new Promise<void>((resolve) => (tellEnd = resolve));
  let ending: Promise<void> | undefined;
  const cancel = async (): Promise<void> => {
    const until = performance.now() + PATIENCE_MS;
    while (!ended) {
      const cancelled = await control.cancel(client, CANCEL_MS).then(
        () => true,
        () => false,
      );
      if (ended) return;
      if (!cancelled || performance.now() > until) {
        cut(client);
        return;
      }
      await Promise.race([pause(AGAIN_MS), end]);
    }
  };
  const unsubscribe = stop?.onStop(() => {
    ending = cancel();
  });
  return {
    end: async () => {
      ended = true;
      tellEnd();
      unsubscribe?.();
      await ending;
    },
  };
}
