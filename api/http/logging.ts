import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config/config';
import type { RequestLog } from '../graphql/context';
import { errorFields } from './error-fields';
import { seenOf } from './seen-operation';
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
export function requestLogging(logger: Logger): RequestHandler {
  // The line is made here, of nothing secret: it need not be searched for secrets.
  const lines = logger.child({}, { redact: [] });
  return (request, response, next) => {
    // A request that was handed on is logged already.
    if ('log' in request) {
      next();
      return;
    }
    const startedAt = performance.now();
    const reqId = requestId(request, response);
    const log = new RequestLines(logger, reqId);
    Object.assign(request, { id: reqId, log });
    let isTold = false;
    const tell = (): void => {
      if (isTold) return;
      isTold = true;
      const level = levelOf(request, response);
      if (level === 'silent') return;
      const { statusCode: status } = response;
      const req = { method: request.method, path: pathOf(request.originalUrl ?? request.url) };
      const responseTime = Math.round(performance.now() - startedAt);
      const line = { reqId, req, res: { status }, responseTime, ...toldOf(log) };
      lines[level](line, status >= 500 ? 'request failed' : 'request');
    };
    response.once('finish', tell);
    // Of a caller who left there is an end, but no answer.
    response.once('close', tell);
    next();
  };
}

/** What is told while a request is answered: lines with its id. */
class RequestLines implements RequestLog {
  constructor(
    private readonly logger: Logger,
    private readonly reqId: string,
  ) {}

  info(fields: object, message: string): void {
    this.logger.info({ reqId: this.reqId, ...fields }, message);
  }

  warn(fields: object, message: string): void {
    this.logger.warn({ reqId: this.reqId, ...fields }, message);
  }

  error(fields: object, message: string): void {
    this.logger.error({ reqId: this.reqId, ...fields }, message);
  }
}

/**
 * What was asked, by whom, for how many points and by how many statements; nothing before an
 * operation was answered.
 */
function toldOf(log: RequestLog): object {
  const seen = seenOf(log);
  if (seen === undefined) return {};
  const { operation, party, cost, statements, code } = seen;
  return { operation, party, cost, statements, code };
}

const PLAIN_ID = /^[\w.:-]{1,128}$/;

function requestId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && PLAIN_ID.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', id);
  return id;
}

function levelOf(request: IncomingMessage, response: ServerResponse): 'silent' | 'info' | 'warn' | 'error' {
  // That something is not available now is nobody's mistake, and was told by itself.
  if (response.statusCode === 503) return 'warn';
  if (response.statusCode >= 500) return 'error';
  if (response.statusCode >= 400) return 'warn';
  return pathOf(request.url ?? '').startsWith('/health') ? 'silent' : 'info';
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}
