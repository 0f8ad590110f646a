import { randomUUID } from 'node:crypto';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { faultKind, type FaultKind } from '../store/database/fault-kind';
import { Busy } from '../store/database/permits';
import { codeOf } from '../store/database/start-failure';
import { ErrorCode } from './_generated/common';
import type { RequestContext, RequestLog } from './context';
import { codedError, type CodedErrorOptions } from './errors';

/** What the libraries call a client's fault, in words of the schema. */
const FOREIGN_CODES: Readonly<Record<string, ErrorCode>> = {
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
};

/**
 * Client's faults that carry no code, or a wrong one; their messages are constant texts of
 * graphql-js.
 */
const BY_MESSAGE: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^Syntax Error: Document contains more th?a[nt] \d+ tokens/, 'LIMIT_EXCEEDED'],
  [/^Validation aborted\.$/, 'LIMIT_EXCEEDED'],
  [/^Too many (?:validation errors|errors processing variables)/, 'BAD_USER_INPUT'],
  [/^(?:Variable "\$|Argument ")/, 'BAD_USER_INPUT'],
  [/^Schema is not configured to execute/, 'BAD_REQUEST'],
  [/^(?:Must provide (?:an operation|operation name)|Unknown operation named)/, 'BAD_REQUEST'],
];

/** Messages of graphql-js that do not say what to do. */
const SENTENCES: Readonly<Record<string, string>> = {
  'Validation aborted.': 'This document repeats too many fields to be checked. Ask for each field once.',
};

function isOurs(code: unknown): code is ErrorCode {
  return typeof code === 'string' && code in ErrorCode;
}

/** The error from which others were made: each layer wraps that of the layer below. */
function rootOf(error: unknown): unknown {
  let root = error;
  for (let depth = 0; depth < 10 && root instanceof GraphQLError && root.originalError !== undefined; depth += 1)
    root = root.originalError;
  return root;
}

/**
 * The code that a caller sees: the innermost one of ours, else what the libraries call it, else a
 * fault.
 */
export function answeredCode(error: unknown): ErrorCode {
  const root = rootOf(error);
  const candidates = [root, error].filter((one) => one instanceof GraphQLError);
  for (const { extensions } of candidates)
    if (isOurs(extensions['code']) && extensions['code'] !== 'GRAPHQL_PARSE_FAILED') return extensions['code'];
  for (const { message } of candidates)
    for (const [pattern, code] of BY_MESSAGE) if (pattern.test(message)) return code;
  for (const { extensions } of candidates) {
    const { code } = extensions;
    if (isOurs(code)) return code;
    if (typeof code === 'string' && code in FOREIGN_CODES) return FOREIGN_CODES[code] ?? 'BAD_REQUEST';
  }
  const kind = faultKind(root);
  return kind === undefined ? 'INTERNAL' : OF_THE_DATABASE[kind].code;
}

/** What a caller is told of a fault of the database, by its kind. */
const OF_THE_DATABASE: Readonly<
  Record<FaultKind, { readonly code: ErrorCode; readonly message: string; readonly options: CodedErrorOptions }>
> = {
  LOST: {
    code: 'UNAVAILABLE',
    message: 'The connection to the database was lost. Ask again in a few seconds, a mutation under the same key.',
    options: {},
  },
  PASSING: {
    code: 'UNAVAILABLE',
    message: 'The database is not available now. Ask again in a few seconds, a mutation under the same key.',
    options: {},
  },
  BUSY: {
    code: 'RATE_LIMITED',
    message: 'Too many requests with this key are waiting. Ask again in a second, and for less at once.',
    options: { retryAfterSeconds: 1 },
  },
  TOO_LONG: {
    code: 'TOO_COSTLY',
    message:
      'A part of this request took longer than it may. Ask for smaller pages, for fewer levels, or for fewer computed fields.',
    options: {},
  },
  TOO_LARGE: {
    code: 'LIMIT_EXCEEDED',
    message:
      'An amount that follows from this is greater than any that can be kept, 999999999999.99. Nothing was changed: look at the prices, rates and quantities that it is made from.',
    options: {},
  },
};

/**
 * Whether an error comes from a connection to the database that is no more: what was read may be
 * read on another one.
 */
export function isLostConnection(error: unknown): boolean {
  return faultKind(rootOf(error)) === 'LOST';
}

/** What PostgreSQL says to statements behind one that failed. */
const TRANSACTION_FAILED = '25P02';

/**
 * Whether an error comes from a server of the database that gave a statement up, or is no more, and
 * not from too much work: another server may do it. What was sent behind such a statement fails
 * too, and may be told first.
 */
export function isPassingFault(error: unknown): boolean {
  const root = rootOf(error);
  const kind = root instanceof Busy ? undefined : faultKind(root);
  return kind === 'LOST' || kind === 'PASSING' || codeOf(root) === TRANSACTION_FAILED;
}

/**
 * What is told of a fault of the database; undefined for any other error. Writes it to the log, as
 * a warning: it is nobody's mistake, and over soon.
 */
export function toldOfDatabase(log: RequestLog, error: unknown, fields: object): GraphQLError | undefined {
  const kind = faultKind(rootOf(error));
  if (kind === undefined) return undefined;
  const { code, message, options } = OF_THE_DATABASE[kind];
  // No fault at all; the line of the request says it.
  if (kind === 'BUSY') return codedError(code, message, options);
  const faultId = randomUUID();
  log.warn({ ...fields, faultId, err: rootOf(error) }, 'the database did not answer');
  return codedError(code, message, { ...options, extensions: { faultId } });
}

/** The sentence of a fault: nothing but an id, by which the log has the rest. */
export function faultSentence(id: string): string {
  return `Something went wrong on our side. Give this id to the provider: ${id}`;
}

/** Writes a fault to the log under a new id, with all that is known of it. */
export function logFault(log: RequestLog, error: unknown, fields: object = {}): string {
  const id = randomUUID();
  log.error({ ...fields, faultId: id, err: rootOf(error) }, 'a fault while answering');
  return id;
}

/**
 * Replaces faults by ids: stacks, SQL and paths go to the log, with the request, the
 * operation and the name of the key. One cause at many places of an answer is one fault. Errors
 * with a code of the schema stay as they are.
 */
export function hideFaults(
  answer: ExecutionResult,
  context: Pick<RequestContext, 'log' | 'requestId' | 'keyName'>,
  operation?: string,
): ExecutionResult {
  if (answer.errors === undefined || answer.errors.length === 0) return answer;
  const { requestId, keyName, log } = context;
  for (const error of answer.errors) {
    const path = error.path?.join('.');
    const told = toldOfDatabase(log, error, { requestId, operation, key: keyName, path });
    // Half an answer would be taken for a whole one; asked again, a mutation does nothing twice.
    if (told !== undefined) return { errors: [told], ...(answer.extensions && { extensions: answer.extensions }) };
  }
  const ids = new Map<unknown, string>();
  const errors = answer.errors.map((error) => {
    if (answeredCode(error) !== 'INTERNAL') return error;
    const cause = rootOf(error);
    const id =
      ids.get(cause) ?? logFault(log, error, { requestId, operation, key: keyName, path: error.path?.join('.') });
    ids.set(cause, id);
    return fault(id, error);
  });
  return { ...answer, errors };
}

function fault(id: string, { nodes, path }: GraphQLError): GraphQLError {
  return new GraphQLError(faultSentence(id), {
    nodes: nodes ?? null,
    path: path ?? null,
    extensions: { code: 'INTERNAL', faultId: id },
  });
}

/**
 * What graphql-js says of a variable, without the value that was given: it may be a secret, alone
 * or beside what is wrong.
 */
function withoutValue(message: string, error: unknown): string {
  const start = /^Variable "\$\w+" got invalid value(?= )/.exec(message)?.[0];
  if (start === undefined) return message;
  const cause = error instanceof GraphQLError ? (error.originalError?.message ?? '') : '';
  if (cause === '' || !message.endsWith(`; ${cause}`)) return `${start}.`;
  const place = / at "[\w.[\]]+"$/.exec(message.slice(0, -`; ${cause}`.length))?.[0] ?? '';
  const why = cause.replace(/^(String cannot represent a non string value): .*$/s, '$1.');
  return `${start}${place}; ${why}`;
}

/**
 * Makes the last step before an error is sent: every error gets a code of the schema; a fault that
 * nobody hid yet is hidden.
 */
export function errorAnswerer(
  log: RequestLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = answeredCode(error);
    const { faultId } = formatted.extensions ?? {};
    const place = {
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
    if (code !== 'INTERNAL') {
      const message = SENTENCES[formatted.message] ?? withoutValue(formatted.message, error);
      const fault = typeof faultId === 'string' ? { faultId } : {};
      return { message, ...place, extensions: { code, ...fault } };
    }
    const id = typeof faultId === 'string' ? faultId : logFault(log, error);
    return { message: faultSentence(id), ...place, extensions: { code, faultId: id } };
  };
}
