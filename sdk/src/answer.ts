import type { CallOptions } from './document.js';
import type { ErrorDetails, GraphqlError } from './errors.js';
import { isPassing, isPassingCode, readRetryAfter } from './retry.js';

/** An attempt that brought no data. */
export interface Failure {
  readonly message: string;
  readonly details: Omit<ErrorDetails, 'attempts'>;
  /** Whether the next attempt may bring some. */
  readonly passing: boolean;
}

/**
 * What one attempt came to. `hidden`: places of the data that are null because the key may not see
 * what belongs there.
 */
export type Attempt = { readonly data: unknown; readonly hidden: readonly GraphqlError[] } | Failure;

/** The part of a `Response` that is read. */
export interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** Reads an answer: its data if it has no errors, else why it has none. */
export async function readAnswer(answer: Answer, onText?: CallOptions['onText']): Promise<Attempt> {
  const { status, headers } = answer;
  const text = await answer.text();
  if (status === 200) await onText?.(text);
  const retryAfterMs = readRetryAfter(headers.get('retry-after'), Date.now());
  const known = { status, requestId: headers.get('x-request-id'), retryAfterMs };
  const passing = isPassing(status);
  const { data, errors } = parse(text);
  if (isErrors(errors)) {
    // What is null because it may not be seen is told as it is; any other error fails the call.
    const failing = isObject(data) ? errors.filter((error) => !isHidden(error, data)) : errors;
    const [first] = failing;
    if (first === undefined) return { data, hidden: errors };
    const code = first.extensions?.['code'];
    const details = { ...known, code: typeof code === 'string' ? code : 'UNEXPECTED_ANSWER', errors };
    const isPassing = failing.some(({ extensions }) => isPassingCode(extensions?.['code']));
    return { message: first.message, details, passing: passing || isPassing };
  }
  if (status >= 200 && status < 300 && data !== undefined && data !== null) return { data, hidden: [] };
  const code = passing ? 'UNAVAILABLE' : 'UNEXPECTED_ANSWER';
  const what = passing ? 'The API is not taking requests now' : 'The answer is not one of a GraphQL API';
  return { message: `${what} (HTTP ${status}): ${glimpse(text)}`, details: { ...known, code }, passing };
}

function parse(text: string): { readonly data?: unknown; readonly errors?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function isErrors(value: unknown): value is readonly [GraphqlError, ...GraphqlError[]] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((error: unknown) => typeof error === 'object' && error !== null && 'message' in error)
  );
}

/** Whether an error only says that a key may not see what lies below a field that was returned. */
function isHidden({ path, extensions }: GraphqlError, data: Readonly<Record<string, unknown>>): boolean {
  const [root, ...below] = path ?? [];
  const wasAnswered = root !== undefined && data[root] !== null && data[root] !== undefined;
  return extensions?.['code'] === 'FORBIDDEN' && below.length > 0 && wasAnswered;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const GLIMPSE = 80;

function glimpse(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return 'it is empty.';
  return line.length > GLIMPSE ? `${line.slice(0, GLIMPSE)}…` : line;
}

/**
 * What an attempt came to that ended without an answer. Only a broken connection may be another one
 * later.
 */
export function failureOf(error: unknown, endedBy: 'ABORTED' | 'TIMEOUT' | null, timeoutMs: number): Failure {
  const passing = endedBy === null;
  const details = { code: endedBy ?? 'NETWORK', cause: error };
  if (endedBy === 'ABORTED') return { message: 'The call was aborted.', details, passing };
  if (endedBy === 'TIMEOUT') return { message: `No answer within ${timeoutMs} ms.`, details, passing };
  return { message: `The API cannot be reached: ${reasonOf(error)}`, details, passing };
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
