import { codeOf } from '../store/database/start-failure';
import { RowNotChanged } from '../store/write-rows';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Refusal } from '../domain/result';
import type { ErrorCode } from './_generated/common';

/**
 * Statuses of errors that concern the whole request; all others answer as the GraphQL over HTTP
 * specification says.
 */
const HTTP_STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  BAD_REQUEST: 400,
  UNAVAILABLE: 503,
  TOO_COSTLY: 400,
  RATE_LIMITED: 429,
};

/** When to ask again what cannot be answered now. */
const RETRY_SECONDS = 2;

/** What may be said of an error beside its code. */
export interface CodedErrorOptions extends GraphQLErrorOptions {
  /** When to ask again, whole seconds: the header `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

/**
 * A GraphQL error with a code of the schema. Business rules are not errors: they are returned as
 * refusals.
 */
export function codedError(code: ErrorCode, message: string, options: CodedErrorOptions = {}): GraphQLError {
  const { retryAfterSeconds = code === 'UNAVAILABLE' ? RETRY_SECONDS : undefined, ...plain } = options;
  const status = HTTP_STATUS[code];
  const headers = retryAfterSeconds === undefined ? [] : [['retry-after', String(retryAfterSeconds)] as const];
  const http = status === undefined ? {} : { http: { status, headers: new Map(headers) } };
  return new GraphQLError(message, { ...plain, extensions: { ...plain.extensions, code, ...http } });
}

/** What a field returns whose value the domain refuses for what was asked: nothing was changed. */
export function refusedError(refusals: readonly Refusal[]): GraphQLError {
  return codedError('BAD_USER_INPUT', refusals.map(({ message, whatToDo }) => `${message} ${whatToDo}`).join(' '));
}

/** The code of an error of ours, if it is one. */
export function errorCodeOf(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { code } = error.extensions;
  return typeof code === 'string' ? code : undefined;
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** Whether the database refused a write: its policies say who may write what. */
export function isRefusedByPolicy(error: unknown): boolean {
  return codeOf(error) === INSUFFICIENT_PRIVILEGE || error instanceof RowNotChanged;
}
