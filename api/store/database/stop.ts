/**
 * Whether what somebody asked for is to stop, and why: the caller has left, or its time is over.
 */
export interface StopSignal {
  /** How many statements were sent for it, where that is counted. */
  statements?: number;
  /** Is told of each statement that is sent for it. */
  readonly watch?: WatchStatement | undefined;
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

/** Is told the name of a statement that is sent; the function returned is called at its end. */
export type WatchStatement = (name: string) => (error?: unknown) => void;

/** Counts a statement, and returns what is to be called at its end; nothing when nobody watches. */
export function countStatement(stop: StopSignal | undefined, name: string): ((error?: unknown) => void) | undefined {
  if (stop === undefined) return undefined;
  if (stop.statements !== undefined) stop.statements += 1;
  return stop.watch?.(name);
}
