import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../graphql/_generated/common';
import type { RequestContext } from '../../graphql/context';
import { answeredCode } from '../../graphql/errors-answer';
import { contextOf, type ContextDeps } from '../auth-seam';
import { TooManyTransfers } from './transfers';

/** What a request comes to that is not done: a status, and a code of the schema. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    message: string,
    /** Seconds after which to ask again. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** How long a file may take to come or go, in milliseconds. */
export const TRANSFER_MS = 600_000;
/** Files of one key that come or go at once. */
export const MOST_TRANSFERS_OF_KEY = 4;
const TOO_MANY = `At most ${MOST_TRANSFERS_OF_KEY} files of a key come or go at once. Wait until one of them is done.`;
const UNAVAILABLE = 'The server cannot respond now. Try again in a few seconds.';
/** Seconds after which to ask a server once more that could not respond. */
const RETRY_SECONDS = 5;
const CACHE = 'private, no-cache';

/** Answers what has a code as JSON; faults are for the handler of faults. */
export async function answered(request: Request, response: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // Whoever left is told nothing.
    if (request.destroyed && !request.complete) return;
    const problem = error instanceof Problem ? error : problemOf(error);
    if (problem === null || response.headersSent) throw error;
    // What is still to come of the body is not read.
    if (!request.complete) response.set('connection', 'close');
    if (problem.status === 401) response.set('www-authenticate', 'Bearer');
    const { status, code, message, retryAfter } = problem;
    if (retryAfter !== undefined) response.set('retry-after', String(retryAfter));
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  }
}

function problemOf(error: unknown): Problem | null {
  if (error instanceof TooManyTransfers) return new Problem(429, 'RATE_LIMITED', TOO_MANY, 1);
  const code = answeredCode(error);
  if (code === 'INTERNAL') return null;
  if (code === 'UNAVAILABLE') return new Problem(503, code, UNAVAILABLE, retryAfterOf(error) ?? RETRY_SECONDS);
  if (code === 'RATE_LIMITED') return new Problem(429, code, (error as Error).message, retryAfterOf(error));
  return new Problem(code === 'UNAUTHENTICATED' ? 401 : 400, code, (error as Error).message);
}

/** When to ask again, as an error of the API says it. */
function retryAfterOf(error: unknown): number | undefined {
  const http =
    error instanceof GraphQLError ? (error.extensions['http'] as { headers?: Map<string, string> } | undefined) : {};
  const seconds = Number(http?.headers?.get('retry-after'));
  return Number.isFinite(seconds) ? seconds : undefined;
}

/** The context of a request for files, whose key has these scopes. */
export async function contextForFile(
  deps: ContextDeps,
  request: IncomingMessage,
  response: ServerResponse,
  ...scopes: readonly string[]
): Promise<RequestContext> {
  const own = { ...deps, limits: { rows: Infinity, deadlineMs: TRANSFER_MS } };
  const { request: context, isAnonymous } = await contextOf(own, request, response);
  if (isAnonymous) throw new Problem(401, 'UNAUTHENTICATED', 'Send the header `Authorization: Bearer <key>`.');
  for (const scope of scopes)
    if (!context.scopes.has(scope))
      throw new Problem(403, 'FORBIDDEN', `This needs the scope \`${scope}\`, which your key does not have.`);
  return context;
}

/**
 * The headers of a file, which a browser saves whatever it is: nothing of it runs under this
 * address.
 */
export function savedAs(name: string, tag: string, size: number): Readonly<Record<string, string>> {
  return {
    'cache-control': CACHE,
    'content-disposition': dispositionOf(name),
    'content-length': String(size),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    etag: tag,
  };
}

/** The headers of a file whose size is not known before it is sent; the rest as `savedAs`. */
export function streamedAs(name: string): Readonly<Record<string, string>> {
  const { 'content-length': _length, etag: _tag, ...headers } = savedAs(name, '', 0);
  return { ...headers, 'cache-control': 'no-store' };
}

/** Tells a caller who has the bytes of a tag already; returns whether it has. */
export function toldToHaveIt(request: IncomingMessage, response: Response, tag: string): boolean {
  const hasIt = (request.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(tag);
  if (hasIt) response.set({ 'cache-control': CACHE, etag: tag }).status(304).end();
  return hasIt;
}

/** Saves it under its name (RFC 6266): in ASCII, and as it is in UTF-8 (RFC 8187). */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
