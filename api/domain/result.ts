import type { RefusalCode } from './_generated/refusal-code';

/**
 * An expected refusal, as a value: a stable code (listed in the schema's `RefusalCode`), where in
 * the input it lies, a sentence for a person, and what that person can do about it.
 */
export interface Refusal {
  readonly code: RefusalCode;
  /**
   * Path into the input, e.g. `['modules', '2', 'unitPrice']`; empty when it concerns the whole.
   */
  readonly path: readonly string[];
  readonly message: string;
  readonly whatToDo: string;
}

/**
 * What a deciding function returns: a value, or one or more refusals. Broken invariants throw
 * instead.
 */
export type Result<T> = Accepted<T> | Refused;

/** The accepted side of a `Result`. */
export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

/** The refused side of a `Result`; never empty. */
export interface Refused {
  readonly ok: false;
  readonly refusals: readonly Refusal[];
}

/** Wraps a value as accepted. */
export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/** Refuses with one reason. */
export function refuse(code: RefusalCode, path: readonly string[], message: string, whatToDo: string): Refused {
  return refuseAll([{ code, path, message, whatToDo }]);
}

/** Refuses with all the reasons found. */
export function refuseAll(refusals: readonly Refusal[]): Refused {
  if (refusals.length === 0) throw new Error('a refusal needs a reason');
  for (const { code, message, whatToDo } of refusals) {
    if (!isSentence(message) || !isSentence(whatToDo))
      throw new Error(`${code} does not say what is wrong or what to do`);
  }
  return { ok: false, refusals };
}

/** A person reads it: it begins somewhere and ends with a full stop. */
function isSentence(text: string): boolean {
  return text.length > 1 && text.endsWith('.');
}
