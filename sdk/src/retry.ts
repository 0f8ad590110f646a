/** When and how often a call is sent again. */
export interface RetryPolicy {
  /** How many times at most after the first; 0 for never. 3 by default. */
  readonly retries: number;
  /**
   * Longest wait before the first repetition, in milliseconds; it doubles each time. 200 by
   * default.
   */
  readonly baseDelayMs: number;
  /**
   * Longest wait at all. A server that asks for more (`Retry-After`) is not asked again by this
   * call. 5 000 by default.
   */
  readonly maxDelayMs: number;
}

/** See `RetryPolicy`. */
export const DEFAULT_RETRY: RetryPolicy = { retries: 3, baseDelayMs: 200, maxDelayMs: 5_000 };

/** Statuses that say "not now": nothing was done, or an idempotency key makes it harmless. */
const PASSING = new Set([429, 502, 503, 504]);

/** Whether an answer of this status may be another one later. */
export function isPassing(status: number): boolean {
  return PASSING.has(status);
}

/** Codes that say the same, whatever the status: it may have been changed on the way. */
const PASSING_CODES: ReadonlySet<unknown> = new Set(['UNAVAILABLE', 'RATE_LIMITED']);

/** Whether an error of this code may be none later. */
export function isPassingCode(code: unknown): boolean {
  return PASSING_CODES.has(code);
}

/**
 * How long to wait before repetition number `repetition` (from 1); null: not at all. At least what
 * the server asked for; else a random part of a growing limit, so that callers who failed together
 * do not come back together. `random` is from [0, 1).
 */
export function waitBefore(
  policy: RetryPolicy,
  repetition: number,
  retryAfterMs: number | null,
  random: number,
): number | null {
  if (repetition > policy.retries) return null;
  if (retryAfterMs !== null && retryAfterMs > policy.maxDelayMs) return null;
  const limit = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (repetition - 1));
  return Math.max(retryAfterMs ?? 0, Math.floor(random * limit));
}

/**
 * The header `Retry-After`, seconds or a date, as milliseconds from `now`; null when there is none
 * that can be read.
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** Waits; rejects with the signal's reason when it is aborted first. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
