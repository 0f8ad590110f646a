import type { RefusalCode, RefusalFragment } from './_generated/types.js';

/**
 * Why a rule of the business was not met: its code, the path of the input, a sentence, and what to
 * do.
 */
export interface Refusal<Code extends RefusalCode = RefusalCode> extends RefusalFragment {
  readonly code: Code;
}

/** An operation that was carried out: what it returns. */
export type Done<Payload> = { readonly ok: true } & Omit<NonNullable<Payload>, 'refusals'>;

/** An operation that was refused: nothing was changed. */
export interface Refused<Code extends RefusalCode = RefusalCode> {
  readonly ok: false;
  /**
   * Each reason; there is at least one. A newer server may give a code that this version does not
   * know.
   */
  readonly refusals: readonly [Refusal<Code>, ...Refusal<Code>[]];
}

/**
 * What an operation that may be refused returns. Look at `ok` before anything else: the compiler
 * insists.
 */
export type Result<Payload, Code extends RefusalCode> = Done<Payload> | Refused<Code>;

/**
 * Reads a payload of the API. That its codes are those that the schema lists for the operation is
 * the API's promise.
 */
export function resultOf<Payload extends { readonly refusals: readonly RefusalFragment[] }, Code extends RefusalCode>(
  payload: Payload | null,
): Result<Payload, Code> {
  const { refusals, ...rest } = answered(payload);
  const [first, ...others] = refusals as readonly Refusal<Code>[];
  return first === undefined ? { ok: true, ...rest } : { ok: false, refusals: [first, ...others] };
}

/**
 * What an operation returns that is null only to a key that may not see it, which fails the call.
 */
export function answered<Value>(value: Value | null): Value {
  if (value === null) throw new TypeError('an answer without errors is empty');
  return value;
}
