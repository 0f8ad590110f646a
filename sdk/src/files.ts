import { readAnswer, type Answer, type Failure } from './answer.js';
import { inAttempts, type AttemptOptions } from './attempts.js';
import type { OperationOptions } from './document.js';

/** A file of the server: an invoice, a report, a document. */
export interface ApiFile {
  readonly bytes: Uint8Array;
  /** Its media type, e.g. `application/pdf`. */
  readonly mediaType: string;
  /** The name that it is saved under; null where the server gave none. */
  readonly name: string | null;
  /** The same as long as its bytes are; null where the server gave none. */
  readonly etag: string | null;
}

/** How a file is fetched. */
export interface FileOptions extends Omit<OperationOptions, 'onHidden'> {
  /** The language of what is printed: of an invoice that of the client unless given. */
  readonly language?: 'EN' | 'FR';
}

/** The part of a `Response` with a file that is read. */
export interface FileAnswer extends Answer {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The part of the standard `fetch` that gets files, so that another one can be given. */
export type FetchFile = (
  url: string,
  init: {
    readonly method: 'GET';
    readonly headers: Record<string, string>;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<FileAnswer>;

/** What files are fetched with. */
export interface FileTransportOptions extends AttemptOptions {
  /** The address of the GraphQL endpoint: files are beside it. */
  readonly url: URL;
  readonly fetch: FetchFile;
  /** The headers of a request with those that are added to it, and the key. */
  readonly headersOf: (added: FileOptions['headers']) => Promise<Record<string, string>>;
}

/** Fetches the file at a path of the server; throws an `AstreinteError`. */
export type FileTransport = (path: string, options?: FileOptions) => Promise<ApiFile>;

/** Makes what fetches files: each path that the API gives, with the key of the client. */
export function createFileTransport(options: FileTransportOptions): FileTransport {
  return async (path, call = {}) => {
    const url = addressOf(options.url, path, call.language);
    return inAttempts(options, call, true, async () => {
      const headers = { accept: '*/*', ...(await options.headersOf(call.headers)) };
      // A redirect is not followed: it would carry the key to an address that nobody chose.
      return async (signal) =>
        readFile(await options.fetch(url, { method: 'GET', headers, redirect: 'manual', signal }));
    });
  };
}

async function readFile(answer: FileAnswer): Promise<{ readonly done: ApiFile } | Failure> {
  if (answer.status !== 200) return failureIn(answer);
  const header = (name: string): string | null => answer.headers.get(name);
  return {
    done: {
      bytes: new Uint8Array(await answer.arrayBuffer()),
      mediaType: header('content-type') ?? 'application/octet-stream',
      name: nameIn(header('content-disposition')),
      etag: header('etag'),
    },
  };
}

/** Why there is no file: an answer that is none has errors, as those of GraphQL have. */
async function failureIn(answer: FileAnswer): Promise<Failure> {
  const read = await readAnswer(answer);
  if (!('data' in read)) return read;
  const { status } = answer;
  return {
    message: `The answer is no file (HTTP ${status}).`,
    details: { code: 'UNEXPECTED_ANSWER', status },
    passing: false,
  };
}

/** The address of a path beside the endpoint, and nowhere else: the key goes with it. */
function addressOf(endpoint: URL, path: string, language: FileOptions['language']): string {
  const beside = endpoint.pathname.replace(/\/[^/]*$/, '');
  const isPath = /^\/[^/\\]/.test(path) && URL.canParse(`${endpoint.origin}${beside}${path}`);
  if (!isPath) throw new TypeError(`not a path of the API, like "/invoices/….pdf": ${path}`);
  const url = new URL(`${endpoint.origin}${beside}${path}`);
  if (language !== undefined) url.searchParams.set('language', language);
  return url.href;
}

/** The name of a file: as it is (RFC 8187) where the server gave it so, else in ASCII. */
function nameIn(disposition: string | null): string | null {
  const whole = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (whole !== undefined) {
    try {
      return decodeURIComponent(whole);
    } catch {
      // It is not what it says; the plain one may be.
    }
  }
  return /filename="([^"]*)"/i.exec(disposition ?? '')?.[1] ?? null;
}
