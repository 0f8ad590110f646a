import type { Decimal } from '../money/decimal';
import type { Explanation, Label, Quantity, Step } from './explanation';

/**
 * Formula of a step that states a fact taken from outside the explanation (a date, a clock):
 * nothing to recompute.
 */
export const GIVEN = 'given';

/** A number in a step: exact decimal text, never an exponent. */
export function quantity(name: string, value: Decimal | number | string, unit: string): Quantity {
  if (name === '') throw new Error('a quantity needs a name');
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`${name} is not a whole number`);
  const text = typeof value === 'object' ? value.toFixed() : String(value);
  return { name, value: text, unit };
}

/**
 * Builds a step: what is done, from which inputs, by which formula, with which result, and the
 * article that says so. It must say something in both languages: a step that a reader cannot
 * understand explains nothing.
 */
export function step(
  label: Label,
  inputs: readonly Quantity[],
  formula: string,
  result: Quantity,
  article: string,
): Step {
  if (label.en === '' || label.fr === '') throw new Error(`the step of ${result.name} has no text in one language`);
  return { label, inputs, formula, result, article };
}

/** A step that states a fact. */
export function given(label: Label, result: Quantity, article: string): Step {
  return step(label, [], GIVEN, result, article);
}

/** Steps in order, as an explanation. */
export function explain(steps: readonly Step[]): Explanation {
  return { steps };
}

/** One explanation after the other: the amount's after its clock's, for instance. */
export function joinExplanations(...parts: readonly Explanation[]): Explanation {
  return { steps: parts.flatMap((part) => part.steps) };
}

/** The last result of that name, or undefined. */
export function resultNamed(explanation: Explanation, name: string): Quantity | undefined {
  return explanation.steps.findLast((one) => one.result.name === name)?.result;
}

/**
 * Makes a name that formulas can hold from a key of data: `server-room 1` becomes `server_room_1`.
 */
export function identifier(key: string): string {
  const cleaned = key.normalize('NFD').replace(/[^A-Za-z0-9_]+/g, '_');
  return /^[A-Za-z_]/.test(cleaned) ? cleaned : `_${cleaned}`;
}
