import type { Refusal, Result } from '../../api/domain/result';
import type { Json, JsonObject } from './compare';

/**
 * A topic of the golden files: from a case's input, through the real domain, to what the case
 * expects.
 */
export interface Topic {
  readonly answer: (input: JsonObject) => Json;
  /** Fields of `expected` that the file says are labels only. */
  readonly ignored: readonly string[];
}

/** A topic whose cases have inputs of one shape, which the file's `about` describes. */
export function topic<Input>(answer: (input: Input) => Json, ignored: readonly string[] = []): Topic {
  return { answer: (input) => answer(input as Input), ignored };
}

/**
 * The answer for a result of the domain: the value as the file writes it, or `error: true` with the
 * refusals.
 */
export function answer<T>(result: Result<T>, write: (value: T) => Json): Json {
  return result.ok ? write(result.value) : refused(result.refusals);
}

/** The answer of a case that the domain refuses. */
export function refused(refusals: readonly Refusal[]): JsonObject {
  return { error: true, refusals: refusals.map(({ code, path, message }) => ({ code, path, message })) };
}

/** The value of a result that the case's own data cannot make a refusal of. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusals.map(({ code, message }) => `${code}: ${message}`).join('; '));
  return result.value;
}
