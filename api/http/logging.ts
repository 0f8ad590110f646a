import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pino, type DestinationStream, type Logger } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';
import type { Config } from '../config/config';
import { errorFields } from './error-fields';
import { readableLines } from './readable-lines';

export type { Logger } from 'pino';

/** Nothing that opens a door is ever written down, wherever a log line carries it. */
const SECRETS = ['authorization', 'cookie', 'password', 'secret', '["x-api-key"]'];
const REDACTED = SECRETS.flatMap((name) => {
  const dot = name.startsWith('[') ? '' : '.';
  return [name, `*${dot}${name}`, `*.headers${dot}${name}`, `headers${dot}${name}`];
});

/**
 * The logger of the process: one JSON object a line, or lines for people when they watch a terminal
 * in development.
 */
export function createLogger(config: Pick<Config, 'logLevel' | 'mode'>, to?: DestinationStream): Logger {
  const options = {
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: errorFields },
    redact: { paths: REDACTED, censor: '[secret]' },
  };
  const forPeople = config.mode === 'development' && process.stdout.isTTY;
  const destination = to ?? (forPeople ? readableLines(process.stdout) : pino.destination({ fd: 1, sync: true }));
  return pino(options, destination);
}

/**
 * Express middleware that gives each request an id and logs its end. A caller's own `x-request-id`
 * is kept when it is plain (letters, digits, `._:-`, at most 128), and the id is always sent back.
 * Bodies and query strings, which hold GraphQL variables, are not logged, nor are health probes
 * that succeed.
 */
export function requestLogging(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    genReqId: requestId,
    customLogLevel: (request, response, error) => levelOf(request, response, error),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
    // Ours get the request, the answer and the error themselves, not what pino makes of them.
    wrapSerializers: false,
    serializers: {
      err: errorFields,
      req: (request: { method: string; url: string; originalUrl?: string }) => ({
        method: request.method,
        path: pathOf(request.originalUrl ?? request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}

const PLAIN_ID = /^[\w.:-]{1,128}$/;

function requestId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && PLAIN_ID.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', id);
  return id;
}

function levelOf(
  request: IncomingMessage,
  response: ServerResponse,
  error?: Error,
): 'silent' | 'info' | 'warn' | 'error' {
  // That something is not available now is nobody's mistake, and was told by itself.
  if (response.statusCode === 503) return 'warn';
  if (error !== undefined || response.statusCode >= 500) return 'error';
  if (response.statusCode >= 400) return 'warn';
  return pathOf(request.url ?? '').startsWith('/health') ? 'silent' : 'info';
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}
