import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { Router, type Request, type Response } from 'express';
import { ownersOf } from '../../app/access/owners';
import { refusedBefore, storeDocument, type StoredDocument } from '../../app/document/store-document';
import { openDocument } from '../../app/document/open-document';
import { runCommand, type Outcome } from '../../app/command/run-command';
import {
  CHUNK_BYTES,
  DOCUMENT_KINDS,
  DOCUMENT_LIMITS,
  type DocumentLimits,
} from '../../domain/document/document-words';
import type { ErrorCode } from '../../graphql/_generated/common';
import type { RequestContext } from '../../graphql/context';
import { answeredCode } from '../../graphql/errors-answer';
import { contextOf, type ContextDeps } from '../auth-seam';
import { sendChunks } from './send-chunks';
import { TooLarge, withSpooled } from './spool';
import { TooManyTransfers, Transfers } from './transfers';

/** Where documents are. */
export const DOCUMENTS_PATH = '/documents';

/** What the addresses of documents are made from. */
export interface DocumentsDeps extends ContextDeps {
  /** How much documents may take; the defaults of the configuration when absent. */
  readonly documents?: DocumentLimits | undefined;
  /** The most points that one document may ask of a budget; as many as it costs when absent. */
  readonly mostPoints?: number;
}

/**
 * `POST /documents` stores the body as a document of a contract, `GET /documents/<id>` returns the
 * bytes of a version. Both take the same keys as GraphQL, and see what it sees.
 */
export function documentsRouter(deps: DocumentsDeps): Router {
  const router = Router();
  const transfers = new Transfers(MOST_OF_KEY);
  const limits = deps.documents ?? DOCUMENT_LIMITS;
  router.post(DOCUMENTS_PATH, (request, response) =>
    answered(request, response, () => upload(deps, limits, transfers, request, response)),
  );
  router.get(`${DOCUMENTS_PATH}/:id`, (request, response) =>
    answered(request, response, () => download(deps, transfers, request, response)),
  );
  return router;
}

/** What a request comes to that is not done: a status, and a code of the schema. */
class Problem extends Error {
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

/** How long a document may take to come or go, in milliseconds. */
export const TRANSFER_MS = 600_000;
/** Documents of one key that come or go at once. */
const MOST_OF_KEY = 4;
/** What a document costs in points: about ten microseconds of work for each. */
const pointsOf = (bytes: number): number => 100 + Math.ceil(bytes / 1024);
const TOO_MANY = `At most ${MOST_OF_KEY} documents of a key come or go at once. Wait until one of them is done.`;
const CACHE = 'private, no-cache';
const UNAVAILABLE = 'The server cannot respond now. Try again in a few seconds.';

/** Answers what has a code as JSON; faults are for the handler of faults. */
async function answered(request: Request, response: Response, work: () => Promise<void>): Promise<void> {
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
  if (code === 'UNAVAILABLE') return new Problem(503, code, UNAVAILABLE);
  if (code === 'RATE_LIMITED') return new Problem(429, code, (error as Error).message, retryAfterOf(error));
  return new Problem(code === 'UNAUTHENTICATED' ? 401 : 400, code, (error as Error).message);
}

/** When to ask again, as an error of the API says it. */
function retryAfterOf(error: unknown): number | undefined {
  const http = error instanceof GraphQLError ? (error.extensions['http'] as { headers?: Map<string, string> }) : {};
  const seconds = Number(http.headers?.get('retry-after'));
  return Number.isFinite(seconds) ? seconds : undefined;
}

async function contextFor(
  deps: DocumentsDeps,
  request: IncomingMessage,
  response: ServerResponse,
  scope: string,
): Promise<RequestContext> {
  const own = { ...deps, limits: { rows: Infinity, deadlineMs: TRANSFER_MS } };
  const { request: context, isAnonymous } = await contextOf(own, request, response);
  if (isAnonymous) throw new Problem(401, 'UNAUTHENTICATED', 'Send the header `Authorization: Bearer <key>`.');
  if (!context.scopes.has(scope))
    throw new Problem(403, 'FORBIDDEN', `This needs the scope \`${scope}\`, which your key does not have.`);
  return context;
}

/** Runs a transfer of so many bytes at most, when budget and share of its key allow it. */
async function admitted(
  { mostPoints = Infinity }: DocumentsDeps,
  transfers: Transfers,
  context: RequestContext,
  most: number,
  run: () => Promise<number>,
): Promise<void> {
  const { key } = ownersOf(context.session);
  const asked = Math.min(pointsOf(most), mostPoints);
  const admission = context.admit?.(asked);
  if (admission?.admitted === false) throw admission.error;
  // What breaks off costs what was asked: how far it came is not known.
  let used = asked;
  try {
    used = pointsOf(await transfers.run(key, run));
  } finally {
    admission?.settle(used);
  }
}

async function upload(
  deps: DocumentsDeps,
  limits: DocumentLimits,
  transfers: Transfers,
  request: Request,
  response: Response,
): Promise<void> {
  const context = await contextFor(deps, request, response, 'file:write');
  const given = new URL(request.url, 'http://localhost').searchParams;
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string')
    throw new Problem(400, 'BAD_USER_INPUT', 'Send the header `Idempotency-Key`, e.g. a UUID.');
  const kind = DOCUMENT_KINDS.find((each) => each === given.get('kind'));
  if (kind === undefined)
    throw new Problem(400, 'BAD_USER_INPUT', `Give \`kind\` in the address: one of ${DOCUMENT_KINDS.join(', ')}.`);
  const about = {
    contractId: given.get('contractId') ?? '',
    kind,
    name: given.get('name') ?? '',
    mediaType: (request.headers['content-type'] ?? '').replace(/;.*/s, '').trim().toLowerCase(),
    documentId: given.get('documentId'),
    assetId: given.get('assetId'),
    declarationId: given.get('declarationId'),
  };
  if (request.headers['content-encoding'] !== undefined)
    throw new Problem(400, 'BAD_USER_INPUT', 'Compressed bodies are not accepted. Send the bytes as they are.');
  const tooLarge = (): Error =>
    new Problem(413, 'LIMIT_EXCEEDED', `The document is larger than ${limits.largest} bytes. Send a smaller one.`);
  const said = request.headers['content-length'];
  if (Number(said ?? 0) > limits.largest) throw tooLarge();
  const refusals = await refusedBefore(context.read, about);
  if (refusals.length > 0) {
    // What is still to come of the body is not read.
    if (!request.complete) response.set('connection', 'close');
    respond(response, { refusals, replayed: false, value: null });
    return;
  }
  await admitted(deps, transfers, context, said === undefined ? limits.largest : Number(said), async () => {
    let received = 0;
    const outcome = await withSpooled(request, limits.largest, (spooled) => {
      const { size, sha256 } = spooled;
      received = size;
      const input = { ...about, size, sha256 };
      return runCommand(context, 'storeDocument', key, input, (unit) =>
        storeDocument(unit, input, spooled.chunks(CHUNK_BYTES), limits),
      );
    }).catch((error: unknown) => {
      throw error instanceof TooLarge ? tooLarge() : error;
    });
    respond(response, outcome);
    return received;
  });
}

function respond(
  response: Response,
  { refusals, replayed, value }: Pick<Outcome<StoredDocument>, 'refusals' | 'replayed' | 'value'>,
): void {
  response.set('cache-control', 'no-store');
  const document = value === null ? null : { ...value, path: `${DOCUMENTS_PATH}/${value.id}` };
  response.status(value === null ? 422 : replayed ? 200 : 201).json({ refusals, replayed, document });
}

async function download(
  deps: DocumentsDeps,
  transfers: Transfers,
  request: Request,
  response: Response,
): Promise<void> {
  const context = await contextFor(deps, request, response, 'contracts:read');
  try {
    const opened = await openDocument(context.read, String(request.params['id']));
    if (opened === null) throw new Problem(404, 'BAD_REQUEST', 'There is no such document.');
    const { document } = opened;
    const tag = `"${document.sha256}"`;
    if ((request.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(tag)) {
      response.set({ 'cache-control': CACHE, etag: tag }).status(304).end();
      return;
    }
    const bytes = request.method === 'HEAD' ? 0 : document.size;
    await admitted(deps, transfers, context, bytes, async () => {
      // Whatever it is, a browser saves it: nothing of it runs under this address.
      response.set({
        'cache-control': CACHE,
        'content-disposition': dispositionOf(document.name),
        'content-length': String(document.size),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        etag: tag,
      });
      // As it is: `set` would add that a text is in UTF-8, which nobody said.
      response.setHeader('content-type', document.mediaType);
      if (request.method === 'HEAD') response.end();
      else await sendChunks(response, opened.chunks(), context.work);
      return bytes;
    });
  } finally {
    await context.read.close();
  }
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
