import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { ErrorCode } from './_generated/common';

/**
 * Statuses of errors that concern the whole request; all others answer as the GraphQL over HTTP
 * specification says.
 */
const HTTP_STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  UNAUTHENTICATED: 401,
  BAD_REQUEST: 400,
  UNAVAILABLE: 503,
};

/**
 * A GraphQL error with a code of the schema. Business rules are not errors: they are answered as
 * refusals.
 */
export function codedError(code: ErrorCode, message: string, options: GraphQLErrorOptions = {}): GraphQLError {
  const status = HTTP_STATUS[code];
  const http = status === undefined ? {} : { http: { status } };
  return new GraphQLError(message, { ...options, extensions: { ...options.extensions, code, ...http } });
}

/** The code of an error of ours, if it is one. */
export function errorCodeOf(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { code } = error.extensions;
  return typeof code === 'string' ? code : undefined;
}
