const secrets = new WeakMap<object, string>();

/**
 * Ties a secret to the outcome of a use case, so that it reaches the answer of the call that made
 * it and is kept nowhere: an idempotency key keeps the outcome as JSON, and what is read back from
 * there has none.
 */
export function showOnce<Outcome extends object>(outcome: Outcome, secret: string): Outcome {
  secrets.set(outcome, secret);
  return outcome;
}

/** The secret of an outcome, null for one that is returned again. */
export function secretOf(outcome: object | null): string | null {
  return outcome === null ? null : (secrets.get(outcome) ?? null);
}
