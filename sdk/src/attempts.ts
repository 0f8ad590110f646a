import { failureOf, type Failure } from './answer.js';
import { startDeadline } from './deadline.js';
import type { OperationOptions } from './document.js';
import { AstreinteError } from './errors.js';
import { pause, waitBefore, type RetryPolicy } from './retry.js';

/** How a call is repeated, and how long it may take. */
export interface AttemptOptions {
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
}

/** One attempt of a call: what it brought, or why it brought nothing. */
type Attempted<Done> = { readonly done: Done } | Failure;

/**
 * Makes a call in as many attempts as it takes and may take: it is sent again only when the
 * connection failed or the server said "not now". `prepare` is called before each, and what it
 * throws ends the call as it is. Throws an `AstreinteError`.
 */
export async function inAttempts<Done>(
  options: AttemptOptions,
  { signal: callers, timeoutMs = options.timeoutMs }: Pick<OperationOptions, 'signal' | 'timeoutMs'>,
  isRepeatable: boolean,
  prepare: () => Promise<(signal: AbortSignal) => Promise<Attempted<Done>>>,
): Promise<Done> {
  const deadline = startDeadline(timeoutMs, callers);
  const failed = (error: unknown): Failure => failureOf(error, deadline.endedBy(), timeoutMs);
  try {
    for (let attempts = 1; ; attempts += 1) {
      const attempt = await prepare();
      const attempted = await attempt(deadline.signal).catch(failed);
      if ('done' in attempted) return attempted.done;
      const { message, details, passing } = attempted;
      const retryAfterMs = details.retryAfterMs ?? null;
      const wait = passing && isRepeatable ? waitBefore(options.retry, attempts, retryAfterMs, Math.random()) : null;
      if (wait === null) throw new AstreinteError(message, { ...details, attempts });
      await pause(wait, deadline.signal).catch((reason: unknown) => {
        const ended = failed(reason);
        throw new AstreinteError(ended.message, { ...ended.details, attempts });
      });
    }
  } finally {
    deadline.clear();
  }
}
