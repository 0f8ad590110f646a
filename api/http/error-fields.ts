/** Fields of errors that may be written down: what went wrong and where, never with what. */
const PLAIN = new Set([
  'code',
  'errno',
  'syscall',
  'severity',
  'constraint',
  'schema',
  'table',
  'column',
  'routine',
  'whatToDo',
]);
const DEEPEST = 3;

/** What the log says of an error. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly cause?: LoggedError;
  readonly [field: string]: unknown;
}

/**
 * An error for the log: its kind, message, stack and cause, and plain fields by name. Libraries
 * hang whole connections on their errors, with the key that cancels statements, and the values of
 * the statement that failed: none of that is written.
 */
export function errorFields(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error).slice(0, 500) };
  const fields = Object.entries(error).filter(
    ([name, value]) => PLAIN.has(name) && (typeof value === 'string' || typeof value === 'number'),
  );
  return {
    type: error.constructor.name,
    message: error.message,
    stack: error.stack,
    ...Object.fromEntries(fields),
    ...(error.cause === undefined || depth >= DEEPEST ? {} : { cause: errorFields(error.cause, depth + 1) }),
  };
}
