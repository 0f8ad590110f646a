/** What may end a call before its answer: its time is over, or its caller leaves. */
export interface Deadline {
  /** Aborted by whichever comes first. */
  readonly signal: AbortSignal;
  /** Which it was, null while neither. */
  endedBy(): 'ABORTED' | 'TIMEOUT' | null;
  /** Gives the timer back, once the call has ended. */
  clear(): void;
}

/** Longest delay that timers take; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Starts the time of a call. Throws a `TypeError` unless `timeoutMs` is above zero;
 * `Infinity` is as good as never.
 */
export function startDeadline(timeoutMs: number, callers: AbortSignal | undefined): Deadline {
  if (!(timeoutMs > 0)) throw new TypeError(`not a time for a call, in milliseconds: ${timeoutMs}`);
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(new Error('its time is over')), Math.min(timeoutMs, LONGEST_MS));
  return {
    signal: callers === undefined ? over.signal : AbortSignal.any([callers, over.signal]),
    endedBy: () => (callers?.aborted === true ? 'ABORTED' : over.signal.aborted ? 'TIMEOUT' : null),
    clear: () => clearTimeout(timer),
  };
}
