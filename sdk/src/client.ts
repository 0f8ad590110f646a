import { operationsOf, type Operations } from './_generated/operations.js';
import { pullAdjustments, type AdjustmentPage, type PullOptions } from './adjustments.js';
import { pullFeed, type FeedPage, type PullFeedOptions } from './feed.js';
import type { DocumentSource, OperationOptions } from './document.js';
import { createFileTransport, type ApiFile, type FetchFile, type FileOptions } from './files.js';
import type { Pages } from './pagination.js';
import { textOf } from './print-document.js';
import { DEFAULT_RETRY, type RetryPolicy } from './retry.js';
import { createTransport, keyedHeaders, readKey, type Fetch } from './transport.js';

/** What a client is made from. */
export interface ClientOptions {
  /** Address of the GraphQL endpoint, e.g. `https://api.example.com/graphql`. */
  readonly url: string | URL;
  /** The key, or a function that gives it for each attempt, where keys are rotated. */
  readonly apiKey: string | (() => string | Promise<string>);
  /** Another `fetch` than the platform's. */
  readonly fetch?: Fetch;
  /** Another `fetch` for files than the platform's. */
  readonly fetchFile?: FetchFile;
  /** Longest that a call may take, attempts and waits together; 30 000 by default. */
  readonly timeoutMs?: number;
  /** When calls are sent again; what is absent is as in `DEFAULT_RETRY`. `false`: never. */
  readonly retry?: Partial<RetryPolicy> | false;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Variables may be left out of a call when the document needs none. */
type CallArguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: OperationOptions]
    : [variables: Variables, options?: OperationOptions];

/**
 * A client of the API: a function for each operation that the SDK ships, two to pull your feed and
 * its adjustments, one for files, and one for documents of your own.
 */
export interface AstreinteClient extends Operations {
  /**
   * Sends a document of your own and returns its data. Documents of graphql-codegen (in any
   * `documentMode`) and of `gql.tada` bring their types; for others, give them:
   * `client.request<Data>(document)`.
   */
  request<Data = unknown, Variables extends object = Record<string, unknown>>(
    document: DocumentSource<Data, Variables>,
    ...call: CallArguments<Variables>
  ): Promise<Data>;
  /**
   * Fetches a file of the server by a path that the API gives: `Invoice.files`,
   * `Intervention.clientReportPath`, `Document.path`.
   */
  file(path: string, options?: FileOptions): Promise<ApiFile>;
  /** Your feed after a cursor, in sequence: adjustments and entrustments. See `PullFeedOptions`. */
  pullFeed(options?: PullFeedOptions): Pages<FeedPage>;
  /** The adjustments of your feed after a cursor, in sequence: see `PullOptions`. */
  pullAdjustments(options?: PullOptions): Pages<AdjustmentPage>;
}

const TIMEOUT_MS = 30_000;

/**
 * Makes a client. Nothing is sent before the first call. Throws a `TypeError` for an address or a
 * key that cannot be one.
 */
export function createClient(options: ClientOptions): AstreinteClient {
  const { apiKey, retry, timeoutMs = TIMEOUT_MS } = options;
  const url = addressOf(options.url);
  const common = {
    timeoutMs,
    retry: retry === false ? { ...DEFAULT_RETRY, retries: 0 } : { ...DEFAULT_RETRY, ...retry },
  };
  const keyOf = typeof apiKey === 'function' ? apiKey : fixed(readKey(apiKey));
  const headers = { ...encodingOf(url), ...options.headers };
  const transport = createTransport({
    ...{ ...common, url: url.href, apiKey: keyOf, headers },
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
  });
  const fileTransport = createFileTransport({
    ...{ ...common, url },
    fetch: options.fetchFile ?? ((url, init) => globalThis.fetch(url, init)),
    headersOf: async (added) => keyedHeaders({ ...headers, ...added }, await keyOf()),
  });
  const operations = operationsOf(
    // What an answer holds is what the schema says of its document: that is the promise the types
    // rest on.
    async <Data, Variables>(
      document: DocumentSource<Data, Variables>,
      variables: Variables | undefined,
      call: OperationOptions = {},
    ) => (await transport(textOf(document), variables as object | undefined, call)) as Data,
  );
  return {
    ...operations,
    request: async <Data, Variables extends object>(
      document: DocumentSource<Data, Variables>,
      ...[variables, call = {}]: CallArguments<Variables>
    ) => (await transport(textOf(document), variables, call)) as Data,
    file: fileTransport,
    pullFeed: (pull) => pullFeed(operations, pull),
    pullAdjustments: (pull) => pullAdjustments(operations, pull),
  };
}

/** The machine itself, by its names. */
const THIS_MACHINE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * How answers are to come. To this machine itself nothing is gained by compressing them: it only
 * takes processor time on both sides, as much as all else about a long answer. To others what
 * `fetch` asks for is right, and where it is not, `headers` say so. Browsers decide by themselves.
 */
function encodingOf({ hostname }: URL): Readonly<Record<string, string>> {
  return THIS_MACHINE.test(hostname) ? { 'accept-encoding': 'identity' } : {};
}

function addressOf(url: string | URL): URL {
  const text = url.toString();
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  if (parsed === undefined || !['https:', 'http:'].includes(parsed.protocol))
    throw new TypeError(`not the address of an API, like "https://api.example.com/graphql": ${text}`);
  return parsed;
}

function fixed(apiKey: string): () => string {
  return () => apiKey;
}
