import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { ErrorCode } from '../graphql/_generated/common';
import type { RequestLog } from '../graphql/context';
import { faultSentence, logFault } from '../graphql/errors-answer';

function answer(response: Response, status: number, code: ErrorCode, message: string, more: object = {}): void {
  response.status(status).json({ errors: [{ message, extensions: { code, ...more } }] });
}

/** What the reader of bodies refuses, in sentences of ours; its own would quote what was sent. */
const BODY_REFUSALS: Readonly<Record<string, readonly [number, ErrorCode, string]>> = {
  'entity.too.large': [413, 'LIMIT_EXCEEDED', 'The body is larger than 1 MB. Ask for less in one request.'],
  'entity.parse.failed': [400, 'BAD_REQUEST', 'The body is not JSON. Send a JSON object.'],
  'encoding.unsupported': [415, 'BAD_REQUEST', 'Compressed bodies are not accepted. Send the body uncompressed.'],
  'charset.unsupported': [415, 'BAD_REQUEST', 'The body is not in UTF-8. Send JSON in UTF-8.'],
  'request.aborted': [400, 'BAD_REQUEST', 'The request was cut off. Send it again.'],
  'request.size.invalid': [
    400,
    'BAD_REQUEST',
    'The length of the body is not that of its header. Correct `Content-Length`.',
  ],
};

/** Responds in JSON to requests that no route takes. */
export const answerNotFound: RequestHandler = (_request, response) => {
  answer(
    response,
    404,
    'BAD_REQUEST',
    'There is nothing at this address. Use /graphql for the API, or /graphiql to try it.',
  );
};

/**
 * Answers what went wrong before or beside GraphQL, as JSON: never a page, a stack or what the
 * request contained.
 */
export function jsonErrors(log: RequestLog): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    const { type, status } = (typeof error === 'object' && error !== null ? error : {}) as {
      type?: unknown;
      status?: unknown;
    };
    const known = typeof type === 'string' ? BODY_REFUSALS[type] : undefined;
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (known !== undefined) return answer(response, ...known);
    if (typeof status === 'number' && status >= 400 && status < 500)
      return answer(response, status, 'BAD_REQUEST', 'The request cannot be understood.');
    const { log: ours = log, id: requestId } = request as { log?: RequestLog; id?: unknown };
    const id = logFault(ours, error, { requestId });
    answer(response, 500, 'INTERNAL', faultSentence(id), { faultId: id });
  };
}
