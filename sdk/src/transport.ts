import { readAnswer, type Answer } from './answer.js';
import { inAttempts } from './attempts.js';
import { isMutation, type CallOptions } from './document.js';
import type { RetryPolicy } from './retry.js';

/**
 * The part of the standard `fetch` that is used, so that another one can be given: a proxy's, a
 * test's.
 */
export type Fetch = (
  url: string,
  init: {
    readonly method: 'POST';
    readonly headers: Record<string, string>;
    readonly body: string;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<Answer>;

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

/** Sends a document and returns `data` as it came; throws an `AstreinteError`. */
export type Transport = (document: string, variables: object | undefined, options: CallOptions) => Promise<unknown>;

/**
 * Makes the transport: one POST an attempt. It is sent again only when the connection failed or the
 * server said "not now", and a mutation only with the idempotency key that it was sent with before;
 * body and key are the same each time.
 */
export function createTransport(options: TransportOptions): Transport {
  return async (document, variables, call) => {
    const { headers: added, onHidden, onText } = call;
    const body = JSON.stringify({ query: document, ...(variables === undefined ? {} : { variables }) });
    const repeatable = !isMutation(document) || hasKey(variables);
    const { data, hidden } = await inAttempts(options, call, repeatable, async () => {
      const headers = headersOf({ ...options.headers, ...added }, await options.apiKey());
      return async (signal) => {
        const attempt = await send(options, headers, body, signal, onText);
        return 'data' in attempt ? { done: attempt } : attempt;
      };
    });
    if (hidden.length > 0) onHidden?.(hidden);
    return data;
  };
}

/**
 * The API asks for a key on every mutation; one that is sent without it gets one answer, and must
 * not be sent twice.
 */
function hasKey(variables: object | undefined): boolean {
  const key: unknown = variables !== undefined && 'idempotencyKey' in variables ? variables.idempotencyKey : undefined;
  return typeof key === 'string' && key !== '';
}

/** A key as it is sent. The message never shows it. */
export function readKey(apiKey: string): string {
  if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new TypeError('the API key is empty, or has characters that no key has');
  return apiKey;
}

function headersOf(given: Readonly<Record<string, string>>, apiKey: string): Record<string, string> {
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  return { accept, ...keyedHeaders(given, apiKey), 'content-type': 'application/json' };
}

/** Headers with the key, which none of them replaces. */
export function keyedHeaders(given: Readonly<Record<string, string>>, apiKey: string): Record<string, string> {
  return { ...lowerCased(given), authorization: `Bearer ${readKey(apiKey)}` };
}

/** One name each, however it was written: `fetch` would send both. */
function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

async function send(
  { fetch, url }: TransportOptions,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
  onText: CallOptions['onText'],
) {
  // A redirect is not followed: it would carry the key to an address that nobody chose.
  return readAnswer(await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal }), onText);
}
