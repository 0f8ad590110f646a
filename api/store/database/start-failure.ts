/**
 * Why the server cannot start or go on, for the person at the terminal: one sentence that says what
 * is wrong and one that says what to do. The process prints both and exits with code 1; no stack is
 * shown.
 */
export class StartFailure extends Error {
  /** What the person can do about it. */
  readonly whatToDo: string;

  constructor(message: string, whatToDo: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'StartFailure';
    this.whatToDo = whatToDo;
  }
}

/** The message of anything thrown, on one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join('; ');
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

/** The `code` of a system or PostgreSQL error (`ENOENT`, `40001`), or undefined. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (typeof code === 'string') return code;
  return driverError === undefined ? undefined : codeOf(driverError);
}
