/**
 * Whether what somebody asked for is to stop, and why: the caller has left, or its time is over.
 */
export interface StopSignal {
  /** Why it is to stop; undefined while it goes on. */
  readonly stopped: Error | undefined;
  /**
   * Calls `listener` once, when it is to stop: at once if it already is. Call the returned function
   * to end that.
   */
  onStop(listener: () => void): () => void;
}

/** Throws the reason when something is to stop. */
export function throwIfStopped(stop: StopSignal | undefined): void {
  if (stop?.stopped !== undefined) throw stop.stopped;
}
