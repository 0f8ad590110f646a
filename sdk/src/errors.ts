import type { ErrorCode } from './_generated/types.js';
import type { Refusal, Refused } from './result.js';

/** What went wrong on the way, before the API could answer. */
export const TransportCode = {
  /** The server could not be reached, or the connection broke. */
  NETWORK: 'NETWORK',
  /**
   * The call took longer than `timeoutMs`. Whether it was carried out is not known: send it again
   * with the same idempotency key.
   */
  TIMEOUT: 'TIMEOUT',
  /** The caller's `signal` ended the call. */
  ABORTED: 'ABORTED',
  /** The server, or something in front of it, is not taking requests now (429, 502, 503, 504). */
  UNAVAILABLE: 'UNAVAILABLE',
  /** The answer is not one of a GraphQL API: look at the address, and at what stands between. */
  UNEXPECTED_ANSWER: 'UNEXPECTED_ANSWER',
} as const;

/** See `TransportCode`. */
export type TransportCode = (typeof TransportCode)[keyof typeof TransportCode];

/** An entry of `errors` of an answer. */
export interface GraphqlError {
  readonly message: string;
  /** Which field of the document it concerns. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What is known of a call that failed. */
export interface ErrorDetails {
  readonly code: string;
  readonly status?: number | null;
  readonly requestId?: string | null;
  readonly errors?: readonly GraphqlError[];
  readonly attempts?: number;
  readonly retryAfterMs?: number | null;
  readonly cause?: unknown;
}

/**
 * A call that failed: no answer, or an answer with errors (authentication, the shape of the
 * request, limits, faults). A business rule that was not met is no error: the result says `ok:
 * false`.
 */
export class AstreinteError extends Error {
  override readonly name: string = 'AstreinteError';
  /**
   * A code of the schema or of this SDK; a newer server may have codes that this version does not
   * know.
   */
  readonly code: ErrorCode | TransportCode | (string & Record<never, never>);
  /** HTTP status, null when there was no answer. */
  readonly status: number | null;
  /** The id under which the server's log has this request, null when it is not known. */
  readonly requestId: string | null;
  /** The id of a fault of the server (`INTERNAL`): give it to the provider. */
  readonly faultId: string | null;
  /**
   * All errors of the answer; the first that is more than something hidden gave `code` and
   * `message`.
   */
  readonly errors: readonly GraphqlError[];
  /** How many times it was sent. */
  readonly attempts: number;
  /** How long the server asked to wait, in milliseconds, null when it said nothing. */
  readonly retryAfterMs: number | null;

  constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = details.code;
    this.status = details.status ?? null;
    this.requestId = details.requestId ?? null;
    this.errors = details.errors ?? [];
    this.attempts = details.attempts ?? 1;
    this.retryAfterMs = details.retryAfterMs ?? null;
    const faultId = this.errors[0]?.extensions?.['faultId'];
    this.faultId = typeof faultId === 'string' ? faultId : null;
  }
}

/** An operation that was refused, thrown by `unwrap` only. Nothing was changed. */
export class RefusedError extends Error {
  override readonly name: string = 'RefusedError';
  /** The code of the first refusal. */
  readonly code: Refusal['code'];

  constructor(
    /** Why: each with its code, the path of the input, a sentence, and what to do. */
    readonly refusals: Refused['refusals'],
  ) {
    super(refusals.map(({ code, message, whatToDo }) => `${code}: ${message} ${whatToDo}`).join('\n'));
    this.code = refusals[0].code;
  }
}

/** The side of a result on which the operation was carried out. */
type DoneOf<R> = Extract<R, { readonly ok: true }>;

/** For callers who prefer exceptions: what was done, or a `RefusedError` with the refusals. */
export function unwrap<R extends { readonly ok: true } | Refused>(result: R): DoneOf<R>;
/** The same, and one field of it, which is then known to be there. */
export function unwrap<R extends { readonly ok: true } | Refused, Field extends keyof DoneOf<R> & string>(
  result: R,
  field: Field,
): NonNullable<DoneOf<R>[Field]>;
export function unwrap<R extends { readonly ok: true } | Refused, Field extends keyof DoneOf<R> & string>(
  result: R,
  field?: Field,
): DoneOf<R> | NonNullable<DoneOf<R>[Field]> {
  if (!result.ok) throw new RefusedError(result.refusals);
  // What is not refused is done: the compiler does not narrow a type parameter.
  const done = result as DoneOf<R>;
  if (field === undefined) return done;
  const value = done[field];
  if (value === null || value === undefined)
    throw new TypeError(`nothing was refused, and there is no ${field} either: may this key see it?`);
  return value;
}
