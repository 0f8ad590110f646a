import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { constants } from 'node:zlib';
import cors from 'cors';
import compression from 'compression';
import express, { type Express, type RequestHandler, type Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Authenticate } from './app/access/authenticate';
import type { Config } from './config/config';
import { REQUEST_LIMITS, type RequestLimits } from './config/request-limits';
import type { DocumentLimits } from './domain/document/document-words';
import type { Clock } from './domain/time/clock';
import * as generated from './graphql/_generated';
import { buildApiSchema } from './executor/api-schema';
import type { ExecutorOptions } from './executor/executor';
import { tightenBuiltInScalars } from './graphql/input-alphabet';
import { resolvers } from './graphql/resolvers';
import { createAdmission } from './http/admission';
import { createGraphqlEndpoint } from './http/graphql';
import { hideCalendarKeys } from './http/calendar-key';
import { calendarsRouter } from './http/documents/calendars';
import { DOCUMENTS_PATH, documentsRouter } from './http/documents/documents';
import { TRANSFER_MS } from './http/documents/file-request';
import { accountingRouter } from './http/documents/accounting';
import { directDebitsRouter } from './http/documents/direct-debits';
import { lettersRouter } from './http/documents/letters';
import { invoicesRouter } from './http/documents/invoices';
import { reportsRouter } from './http/documents/reports';
import { healthRouter } from './http/health';
import { jsonErrors, answerNotFound } from './http/json-errors';
import { LIMITS } from './http/limits';
import { requestLogging, type Logger } from './http/logging';
import type { OnOperation } from './http/seen-operation';
import type { Tracing } from './http/tracing';
import { byShortWay, type ShortWay } from './http/short-way';
import { closeHttpServer } from './http/shutdown';
import { wholeInTime } from './http/whole-in-time';
import type { BudgetNews } from './memory/budget-news';
import { Printer, type PrinterOptions } from './pdf/printer';
import type { Database } from './store/database/database';

/** What the HTTP server is made from. */
export interface ServerDeps {
  readonly config: Pick<Config, 'host' | 'port'>;
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Says who an `Authorization` header stands for. */
  readonly authenticate: Authenticate;
  /** Whether requests are taken; false once the process is told to stop. Always, when absent. */
  readonly isOpen?: () => boolean;
  /** Further pages, e.g. GraphiQL, each with its own paths. */
  readonly routers?: readonly Router[];
  /**
   * Where a person in a browser is led from `/` and from the API's own address; nowhere when
   * absent.
   */
  readonly pagePath?: string;
  /** Another schema than that of the project, for tests. */
  readonly schema?: GraphQLSchema;
  readonly executor?: ExecutorOptions;
  /** Origins of web pages that may ask from a browser; none when absent. */
  readonly corsOrigins?: readonly string[];
  /** Root fields that need no key. */
  readonly publicFields?: readonly string[];
  /**
   * Whether the schema may be asked about itself by anybody, or with a key alone; by anybody when
   * absent.
   */
  readonly introspection?: Config['introspection'];
  /** How long callers may take and how many there may be, where that is not what is usual. */
  readonly sockets?: Partial<SocketLimits>;
  /** What requests may use; the defaults of the configuration when absent. */
  readonly limits?: RequestLimits;
  /** How much documents may take; the defaults of the configuration when absent. */
  readonly documents?: DocumentLimits;
  /** How reports are laid out, where that is not what is usual. */
  readonly printing?: PrinterOptions | undefined;
  /** Makes spans of requests; none are made when absent. */
  readonly tracing?: Pick<Tracing, 'middleware'> | undefined;
  /** Keeps budgets together with other processes; each process has its own when absent. */
  readonly budgetNews?: BudgetNews | undefined;
  /** Receives each operation that was answered. */
  readonly onOperation?: OnOperation | undefined;
}

/** A server that takes requests. */
export interface StartedServer {
  /** Base address, e.g. `http://127.0.0.1:4000`; GraphQL is at `/graphql`. */
  readonly url: string;
  /** Takes no new request, answers those under way, and ends. */
  close(): Promise<void>;
}

/** The HTTP application, not listening yet. */
export interface BuiltApp {
  /** The long way alone: Express, and Apollo in it. */
  readonly app: Express;
  /** Takes requests: known documents by the short way, all else by the long one. */
  readonly handle: RequestListener;
  stop(): Promise<void>;
}

/** Where GraphQL is. */
export const GRAPHQL_PATH = '/graphql';

const GRACE_MS = 10_000;

/** The schema of the project with all its resolvers. */
export function apiSchema(): GraphQLSchema {
  tightenBuiltInScalars();
  return buildApiSchema(generated, { ...generated.wholeResolvers, ...resolvers });
}

/** Puts the HTTP application together. */
export async function buildApp(deps: ServerDeps): Promise<BuiltApp> {
  const limits = deps.limits ?? REQUEST_LIMITS;
  const admissionOf = createAdmission(limits.cost, deps.budgetNews);
  const endpoint = await createGraphqlEndpoint({ ...deps, limits, admissionOf, schema: deps.schema ?? apiSchema() });
  const logging = requestLogging(deps.logger);
  const app = express();
  app.disable('x-powered-by');
  // Answers are made for one caller at one moment: hashing them for caches would be work for
  // nothing.
  app.set('etag', false);
  app.set('query parser', false);
  app.use(logging);
  app.use(healthRouter(deps.database, deps.isOpen));
  if (deps.pagePath !== undefined) app.get(['/', GRAPHQL_PATH], leadReaders(deps.pagePath));
  const { compressFrom } = limits;
  if (deps.tracing !== undefined) app.use(GRAPHQL_PATH, deps.tracing.middleware);
  const compress =
    compressFrom === undefined ? undefined : { from: compressFrom, middleware: compressed(compressFrom) };
  if (compress !== undefined) app.use(GRAPHQL_PATH, compress.middleware);
  app.use(GRAPHQL_PATH, crossOrigin(deps.corsOrigins ?? []), noStore, endpoint.router);
  const files = { ...deps, admissionOf, mostPoints: limits.cost.ceiling };
  const printer = new Printer(deps.printing);
  app.use(documentsRouter(files));
  app.use(reportsRouter({ ...files, printer }));
  app.use(invoicesRouter({ ...files, printer }));
  app.use(lettersRouter({ ...files, printer }));
  app.use(accountingRouter(files));
  app.use(directDebitsRouter(files));
  app.use(calendarsRouter(files));
  for (const router of deps.routers ?? []) app.use(router);
  app.use(answerNotFound);
  app.use(jsonErrors(deps.logger));
  const shortWay = { ...endpoint.direct, path: GRAPHQL_PATH, logging, compress } as ShortWay;
  // Spans of requests are made on the long way.
  const handle = hideCalendarKeys(deps.tracing === undefined ? byShortWay(shortWay, app) : app);
  const stop = async (): Promise<void> => {
    await printer.close();
    await endpoint.stop();
  };
  return { app, handle, stop };
}

/**
 * A browser that opens an address asks for a page, and programs do not; a query in the address is
 * for the API all the same.
 */
function leadReaders(page: string): RequestHandler {
  return (request, response, next) => {
    const asksForPage = request.headers.accept?.includes('text/html') === true && !request.url.includes('?');
    if (asksForPage) response.redirect(303, page);
    else next();
  };
}

/** Starts the HTTP server; the error of `listen` is thrown as it is. */
export async function startServer(deps: ServerDeps): Promise<StartedServer> {
  const built = await buildApp(deps);
  const server = await listen(built.handle, deps.config, { ...SOCKETS, ...deps.sockets });
  const { address, family, port } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return {
    url: `http://${host}:${port}`,
    close: async () => {
      await closeHttpServer(server, GRACE_MS);
      await built.stop();
    },
  };
}

/**
 * Lets pages of some origins ask with a key; without any, browsers keep all other origins out.
 * Cookies are never used.
 */
function crossOrigin(origins: readonly string[]): express.RequestHandler {
  return cors({
    origin: [...origins],
    methods: ['POST'],
    allowedHeaders: ['authorization', 'content-type', 'x-request-id'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  });
}

/**
 * Compresses long answers for those who take them so. At the lightest level: rows repeat
 * themselves, and more work saves little more. Who does not ask pays nothing.
 */
function compressed(threshold: number): RequestHandler {
  const compress = compression({
    threshold,
    level: constants.Z_BEST_SPEED,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MIN_QUALITY + 1 } },
  });
  return (request, response, next) => {
    if (request.headers['accept-encoding'] === undefined) next();
    else compress(request, response, next);
  };
}

const noStore: express.RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

/** How long callers may take, and how many there may be. */
export interface SocketLimits {
  /** Milliseconds until all headers of a request must have come. */
  readonly headersMs: number;
  /** Milliseconds until a whole request must have come, but for documents. */
  readonly requestMs: number;
  /**
   * How often, in milliseconds, connections are looked at: none lives longer than it may by more
   * than that.
   */
  readonly checkMs: number;
  /** Most connections at once. */
  readonly most: number;
}

const SOCKETS: SocketLimits = {
  headersMs: LIMITS.headersMs,
  requestMs: LIMITS.requestMs,
  checkMs: 1_000,
  most: 5_000,
};

function listen(
  handle: RequestListener,
  { host, port }: Pick<Config, 'host' | 'port'>,
  limits: SocketLimits,
): Promise<Server> {
  const { headersMs: headersTimeout, requestMs, checkMs: connectionsCheckingInterval } = limits;
  const requestTimeout = Math.max(requestMs, TRANSFER_MS);
  const inTime = wholeInTime(handle, requestMs, DOCUMENTS_PATH);
  const server = createServer({ headersTimeout, requestTimeout, connectionsCheckingInterval }, inTime);
  server.maxConnections = limits.most;
  return new Promise<Server>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
