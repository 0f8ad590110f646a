import type { TestApi } from './test-api';

/** A refusal of a mutation. */
export interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly whatToDo: string;
}

/** A payload with what every mutation tells. */
export type Carried<Payload> = Payload & { readonly refusals: readonly Refused[]; readonly replayed: boolean };

/**
 * Carries a mutation out as the administrator, or as the bearer of a key, under an idempotency key
 * of its own or the one given; returns its payload, of which `answer` selects the rest.
 */
export type Carry = <Payload>(
  operation: string,
  input: object,
  answer?: string,
  key?: string,
  idempotencyKey?: string,
) => Promise<Carried<Payload>>;

/** The document of a mutation that is given `$key` and `$input`. */
export function mutationOf(operation: string, answer: string): string {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  return `mutation ($key: String!, $input: ${type}!) {
    answer: ${operation}(idempotencyKey: $key, input: $input) { refusals { code path message whatToDo } replayed ${answer} } }`;
}

/** How many mutations were carried out at each server: no two carriers of one share a key. */
const counts = new WeakMap<TestApi, number>();

function nextKey(api: TestApi): string {
  const count = (counts.get(api) ?? 0) + 1;
  counts.set(api, count);
  return `carry-${count}`;
}

/** Carries mutations out at a server. */
export function carrier(api: TestApi): Carry {
  return async <Payload>(
    operation: string,
    input: object,
    answer = '',
    key = api.keys.administrator,
    idempotencyKey = nextKey(api),
  ) => {
    const variables = { key: idempotencyKey, input };
    const found = await api.ask<{ answer: Carried<Payload> }>(key, mutationOf(operation, answer), variables);
    return found.answer;
  };
}

/** The codes of what refused a mutation. */
export const codes = ({ refusals }: { readonly refusals: readonly Refused[] }): string[] =>
  refusals.map(({ code }) => code);

/** The same with the paths of what is wrong. */
export const codesAt = ({ refusals }: { readonly refusals: readonly Refused[] }): string[] =>
  refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
