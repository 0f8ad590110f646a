import type { TestApi } from '../../support/test-api';

/** A refusal of a mutation. */
export interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** Carries a mutation out as the administrator, or as the bearer of a key; returns its payload. */
export type Carry = <Payload>(
  operation: string,
  input: object,
  answer?: string,
  key?: string,
) => Promise<Payload & { readonly refusals: readonly Refused[]; readonly replayed: boolean }>;

/** Carries mutations out at a server, each under a key of its own. */
export function carrier(api: TestApi): Carry {
  let count = 0;
  return async <Payload>(operation: string, input: object, answer = '', key = api.keys.administrator) => {
    const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
    const document = `mutation ($key: String!, $input: ${type}!) {
      answer: ${operation}(idempotencyKey: $key, input: $input) { refusals { code path message } replayed ${answer} } }`;
    const found = await api.ask<{ answer: Payload & { refusals: Refused[]; replayed: boolean } }>(key, document, {
      key: `carry-${(count += 1)}`,
      input,
    });
    return found.answer;
  };
}

/** The codes of what refused a mutation. */
export const codes = ({ refusals }: { readonly refusals: readonly Refused[] }): string[] =>
  refusals.map(({ code }) => code);

/** An amendment that both sides signed. */
export function amendmentInput(contractId: string, effectiveOn: string, changes: object, signedAt: string): object {
  const signed = { signedAt, method: 'ELECTRONIC', proof: 'ENV-2' };
  return {
    contractId,
    effectiveOn,
    subject: 'As agreed',
    clientSignature: { signatory: 'M. Morel', function: 'Managing director', ...signed },
    providerSignature: { signatory: 'A. Roche', function: 'Head of sales', ...signed },
    changes,
  };
}
