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
import type { RequestContext } from '../../graphql/context';
import type { ContextDeps } from '../auth-seam';
import { answered, contextForFile, MOST_TRANSFERS_OF_KEY, Problem, savedAs, toldToHaveIt } from './file-request';
import { sendChunks } from './send-chunks';
import { TooLarge, withSpooled } from './spool';
import { Transfers } from './transfers';

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
  const transfers = new Transfers(MOST_TRANSFERS_OF_KEY);
  const limits = deps.documents ?? DOCUMENT_LIMITS;
  router.post(DOCUMENTS_PATH, (request, response) =>
    answered(request, response, () => upload(deps, limits, transfers, request, response)),
  );
  router.get(`${DOCUMENTS_PATH}/:id`, (request, response) =>
    answered(request, response, () => download(deps, transfers, request, response)),
  );
  return router;
}

/** What it costs in points to look for a document or its contract, whatever is found. */
const LOOKING_COST = 100;
/** What its bytes cost beside that: about ten microseconds of work for each point. */
const pointsOf = (bytes: number): number => Math.ceil(bytes / 1024);

function payForLooking({ mostPoints = Infinity }: DocumentsDeps, context: RequestContext): void {
  const admission = context.admit?.(Math.min(LOOKING_COST, mostPoints));
  if (admission?.admitted === false) throw admission.error;
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
  const asked = Math.min(pointsOf(most), Math.max(0, mostPoints - LOOKING_COST));
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
  const context = await contextForFile(deps, request, response, 'file:write');
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
  payForLooking(deps, context);
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
  const context = await contextForFile(deps, request, response, 'contracts:read');
  try {
    payForLooking(deps, context);
    const opened = await openDocument(context.read, String(request.params['id']));
    if (opened === null) throw new Problem(404, 'BAD_REQUEST', 'There is no such document.');
    const { document, erasedOn } = opened;
    if (erasedOn !== null)
      throw new Problem(410, 'BAD_REQUEST', `The bytes of this document were erased on ${erasedOn}.`);
    const tag = `"${document.sha256}"`;
    if (toldToHaveIt(request, response, tag)) return;
    const bytes = request.method === 'HEAD' ? 0 : document.size;
    await admitted(deps, transfers, context, bytes, async () => {
      response.set(savedAs(document.name, tag, document.size));
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
