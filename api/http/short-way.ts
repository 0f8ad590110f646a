import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import { partsOf } from '../executor/foresight';
import type { Answered, Asked } from './answer-operation';
import type { HttpContext } from './auth-seam';
import type { KnownDocuments } from './known-documents';
import { LIMITS } from './limits';

/** A request, and what the long way finds in it of what was done on the short one. */
export type HandedOn = IncomingMessage & {
  /** Its body, parsed. */
  body?: unknown;
  /** What is wrong with its body, as the reader of bodies says it. */
  bodyFault?: unknown;
  /** Why it could not be told who asks; they are not looked up a second time. */
  contextFault?: Error;
};

type Listener = (request: IncomingMessage, response: ServerResponse) => void;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** What the short way is made from. */
export interface ShortWay {
  /** Where GraphQL is. */
  readonly path: string;
  readonly documents: KnownDocuments;
  /** Gives a request its id and its log. */
  readonly logging: Middleware;
  readonly contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<HttpContext>;
  readonly answer: (context: HttpContext, asked: Asked) => Promise<Answered>;
  readonly write: (answer: FormattedExecutionResult) => string;
  /** Compresses answers of so many bytes and more, for callers who take that. */
  readonly compress: { readonly from: number; readonly middleware: Middleware } | undefined;
}

/**
 * The types of answers by what callers accept; those who accept anything else take the long way.
 */
const TYPES: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
  // As GraphQL over HTTP recommends, and our own SDK.
  ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
]);
const JSON_BODY = /^application\/json(?:; ?charset=utf-8)?$/i;
const LENGTH = /^[1-9]\d{0,9}$/;
/** Answers up to so many characters are sent in one piece with their head. */
const SMALL = 16_384;

/**
 * Answers what programs ask most: a document that was asked before, with a key, by a POST of JSON.
 * Everything else goes the long way, by Express and Apollo, as do requests that fail before they
 * are executed: what is refused, and how, is said there alone.
 */
export function byShortWay(way: ShortWay, longWay: Listener): Listener {
  return (request, response) => {
    if (!fits(request, way.path)) {
      longWay(request, response);
      return;
    }
    readBody(request, (text) => {
      const handed = request as HandedOn;
      if (text === undefined) {
        handed.bodyFault = { type: 'request.aborted', status: 400 };
        longWay(request, response);
        return;
      }
      const body = parsed(text);
      if (body === undefined) handed.bodyFault = { type: 'entity.parse.failed', status: 400 };
      else handed.body = body;
      const asked = body && askedOf(body, way.documents);
      if (asked === undefined) longWay(request, response);
      else
        void answer(way, request, response, asked).then(
          (isAnswered) => {
            if (!isAnswered) longWay(request, response);
          },
          (error: unknown) => {
            handed.bodyFault = error;
            longWay(request, response);
          },
        );
    });
  };
}

/** Whether a request is of the kind that the short way takes, by its head. */
function fits({ method, url, headers }: IncomingMessage, path: string): boolean {
  return (
    method === 'POST' &&
    url === path &&
    headers.authorization !== undefined &&
    headers.origin === undefined &&
    headers['content-encoding'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    JSON_BODY.test(headers['content-type'] ?? '') &&
    LENGTH.test(headers['content-length'] ?? '') &&
    Number(headers['content-length']) <= LIMITS.bodyBytes &&
    TYPES.has(headers.accept)
  );
}

/** Reads a body to its end; undefined when it was cut off. */
function readBody(request: IncomingMessage, told: (text: string | undefined) => void): void {
  const chunks: Buffer[] = [];
  let isOver = false;
  const end = (text: string | undefined): void => {
    if (isOver) return;
    isOver = true;
    told(text);
  };
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.once('end', () => end((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString()));
  request.once('error', () => end(undefined));
  request.once('close', () => end(undefined));
}

/** An object or a list of JSON; undefined for anything else. */
function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const BYTE_ORDER_MARK = 0xfeff;

/** What a body asks, when it is a known document with nothing unusual beside it. */
function askedOf(body: object, documents: KnownDocuments): Asked | undefined {
  const { query, variables, operationName, extensions } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return undefined;
  if (variables !== undefined && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined;
  const document = documents.find(query);
  if (document === undefined) return undefined;
  const { operation } = partsOf(document, operationName);
  return (
    operation && {
      document,
      operation,
      operationName: operationName ?? undefined,
      variables: (variables ?? undefined) as Asked['variables'],
    }
  );
}

/** Answers; false when nothing was done, and the long way is to say why. */
async function answer(
  way: ShortWay,
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked,
): Promise<boolean> {
  way.logging(request, response, () => undefined);
  let context: HttpContext;
  try {
    context = await way.contextOf(request, response);
  } catch (error) {
    (request as HandedOn).contextFault = error instanceof Error ? error : new Error(String(error));
    return false;
  }
  const { result, status, headers } = await way.answer(context, asked);
  const text = way.write(result);
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-type', TYPES.get(request.headers.accept) ?? '');
  response.statusCode = status;
  const { compress } = way;
  if (compress === undefined || text.length < compress.from || request.headers['accept-encoding'] === undefined) {
    send(response, text);
    return true;
  }
  compress.middleware(request, response, () => send(response, text));
  return true;
}

function send(response: ServerResponse, text: string): void {
  if (text.length <= SMALL) {
    response.setHeader('content-length', Buffer.byteLength(text));
    response.end(text);
    return;
  }
  const bytes = Buffer.from(text);
  response.setHeader('content-length', bytes.length);
  response.end(bytes);
}
