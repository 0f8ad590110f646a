import { isMutation, type OperationOptions } from './document.js';
import { AstreinteError, type ErrorDetails, type GraphqlError } from './errors.js';
import { isPassing, pause, readRetryAfter, waitBefore, type RetryPolicy } from './retry.js';

/** The part of the standard `fetch` that is used, so that another one can be given: a proxy's, a test's. */
export type Fetch = (
  url: string,
  init: {
    readonly method: 'POST';
    readonly headers: Record<string, string>;
    readonly body: string;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

/** What requests are sent with. */
export interface TransportOptions {
  readonly url: string;
  /** Asked before each attempt, so that a key can be rotated without a new client. */
  readonly apiKey: () => string | Promise<string>;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends a document and answers `data` as it came; throws an `AstreinteError`. */
export type Transport = (
  document: string,
  variables: object | undefined,
  options: OperationOptions,
) => Promise<unknown>;

/** What one attempt came to. */
type Attempt =
  | { readonly data: unknown }
  | { readonly message: string; readonly details: Omit<ErrorDetails, 'attempts'>; readonly passing: boolean };

/**
 * Makes the transport: one POST an attempt. It is sent again only when the connection failed or the server said "not now", and a mutation only with
 * the idempotency key that it was sent with before; body and key are the same each time.
 */
export function createTransport(options: TransportOptions): Transport {
  return async (document, variables, { signal: callers, timeoutMs = options.timeoutMs, headers = {} }) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = callers === undefined ? timeout : AbortSignal.any([callers, timeout]);
    const body = JSON.stringify({ query: document, ...(variables === undefined ? {} : { variables }) });
    const repeatable = !isMutation(document) || hasKey(variables);
    const given = { ...options.headers, ...headers };
    for (let attempts = 1; ; attempts += 1) {
      const authorization = `Bearer ${readKey(await options.apiKey())}`;
      const attempt = await send(options, body, { ...given, authorization }, signal).catch((error: unknown) =>
        failed(error, { callers, timeout, timeoutMs }),
      );
      if ('data' in attempt) return attempt.data;
      const { message, details, passing } = attempt;
      const retryAfterMs = details.retryAfterMs ?? null;
      const wait = passing && repeatable ? waitBefore(options.retry, attempts, retryAfterMs, Math.random()) : null;
      if (wait === null) throw new AstreinteError(message, { ...details, attempts });
      await pause(wait, signal).catch((error: unknown) => {
        const ended = failed(error, { callers, timeout, timeoutMs });
        throw new AstreinteError(ended.message, { ...ended.details, attempts });
      });
    }
  };
}

/** The API asks for a key on every mutation; one that is sent without it gets one answer, and must not be sent twice. */
function hasKey(variables: object | undefined): boolean {
  const key: unknown = variables !== undefined && 'idempotencyKey' in variables ? variables.idempotencyKey : undefined;
  return typeof key === 'string' && key !== '';
}

/** A key as it is sent. The message never shows it. */
export function readKey(apiKey: string): string {
  if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new TypeError('the API key is empty, or has characters that no key has');
  return apiKey;
}

async function send(
  { fetch, url }: TransportOptions,
  body: string,
  given: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Attempt> {
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  const headers = { accept, ...given, 'content-type': 'application/json' };
  // A redirect is not followed: it would carry the key to an address that nobody chose.
  const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
  return read(answer.status, answer.headers, await answer.text());
}

function read(status: number, headers: { get(name: string): string | null }, text: string): Attempt {
  const retryAfterMs = readRetryAfter(headers.get('retry-after'), Date.now());
  const known = { status, requestId: headers.get('x-request-id'), retryAfterMs };
  const passing = isPassing(status);
  const answer = parse(text);
  const errors = answer?.['errors'];
  if (isErrors(errors)) {
    const [first] = errors;
    const code = first.extensions?.['code'];
    const details = { ...known, code: typeof code === 'string' ? code : 'UNEXPECTED_ANSWER', errors };
    return { message: first.message, details, passing };
  }
  const data = answer?.['data'];
  if (status >= 200 && status < 300 && data !== undefined && data !== null) return { data };
  if (passing) {
    return {
      message: `The API is not taking requests now (HTTP ${status}).`,
      details: { ...known, code: 'UNAVAILABLE' },
      passing,
    };
  }
  const message = `The answer is not one of a GraphQL API (HTTP ${status}): ${glimpse(text)}`;
  return { message, details: { ...known, code: 'UNEXPECTED_ANSWER' }, passing };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function isErrors(value: unknown): value is readonly [GraphqlError, ...GraphqlError[]] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((error: unknown) => typeof error === 'object' && error !== null && 'message' in error)
  );
}

const GLIMPSE = 80;

function glimpse(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return 'it is empty.';
  return line.length > GLIMPSE ? `${line.slice(0, GLIMPSE)}…` : line;
}

/** What ended an attempt that got no answer. Only a broken connection may be another one later. */
function failed(
  error: unknown,
  { callers, timeout, timeoutMs }: { callers: AbortSignal | undefined; timeout: AbortSignal; timeoutMs: number },
): Exclude<Attempt, { readonly data: unknown }> {
  if (callers?.aborted === true) {
    return { message: 'The call was aborted.', details: { code: 'ABORTED', cause: callers.reason }, passing: false };
  }
  if (timeout.aborted) {
    const message = `No answer within ${timeoutMs} ms.`;
    return { message, details: { code: 'TIMEOUT', cause: error }, passing: false };
  }
  const message = `The API cannot be reached: ${reasonOf(error)}`;
  return { message, details: { code: 'NETWORK', cause: error }, passing: true };
}

/** `fetch` says "fetch failed" and hides the reason in the cause. */
function reasonOf(error: unknown): string {
  return messageOf(partOf(error, 'cause')) ?? messageOf(error) ?? String(error);
}

function messageOf(error: unknown): string | undefined {
  const message = partOf(error, 'message');
  return typeof message === 'string' && message !== '' ? message : undefined;
}

/** Errors may come from another realm, where they are no `Error` of ours. */
function partOf(error: unknown, name: 'cause' | 'message'): unknown {
  return typeof error === 'object' && error !== null && name in error
    ? (error as Readonly<Record<typeof name, unknown>>)[name]
    : undefined;
}
