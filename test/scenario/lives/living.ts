import { at, type TestApi } from '../../support/test-api';

/** A refusal as callers get it. */
export interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly whatToDo: string;
}

/** What a mutation of a contract answers. */
export type Done<Payload = object> = Payload & { readonly refusals: readonly Refused[] };

/** Mutations that share the input of the client's word on a quote. */
const DECISIONS: ReadonlySet<string> = new Set(['acceptQuote', 'declineQuote']);

/** A contract lived through the months over HTTP: its clock is moved, and each thing is asked for. */
export class Living {
  private keys = 0;

  constructor(
    readonly api: TestApi,
    private readonly prefix: string,
  ) {}

  /** Moves the clock to an instant, or to 9 o'clock in Paris of a date. */
  to(when: string): void {
    this.api.clock.moveTo(at(when.includes('T') ? when : `${when}T08:00:00Z`));
  }

  /** Carries a mutation out, as the administrator unless told otherwise. */
  async does<Payload = object>(
    operation: string,
    input: object,
    answer = '',
    as: keyof TestApi['keys'] = 'administrator',
  ): Promise<Done<Payload>> {
    const type = DECISIONS.has(operation)
      ? 'DecideQuoteInput'
      : `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
    const text = `mutation ($key: String!, $input: ${type}!) {
      done: ${operation}(idempotencyKey: $key, input: $input) { refusals { code path message whatToDo } ${answer} } }`;
    const variables = { key: `${this.prefix}-${(this.keys += 1)}`, input };
    const { done } = await this.api.ask<{ done: Done<Payload> }>(this.api.keys[as], text, variables);
    return done;
  }

  /** The same; it must not be refused. */
  async did<Payload = object>(
    operation: string,
    input: object,
    answer = '',
    as: keyof TestApi['keys'] = 'administrator',
  ): Promise<Done<Payload>> {
    const done = await this.does<Payload>(operation, input, answer, as);
    if (done.refusals.length > 0) throw new Error(`${operation}: ${JSON.stringify(done.refusals)}`);
    return done;
  }

  /** The codes with which a mutation is refused. */
  async refused(operation: string, input: object): Promise<readonly string[]> {
    return (await this.does(operation, input)).refusals.map(({ code }) => code);
  }

  /** What a contract says of itself. */
  async says<Said = Record<string, unknown>>(contractId: string, fields: string): Promise<Said> {
    const text = `query ($id: ID!) { contract(id: $id) { ${fields} } }`;
    const { contract } = await this.api.ask<{ contract: Said }>(this.api.keys.administrator, text, { id: contractId });
    return contract;
  }

  /** Creates and signs a contract on a day. */
  async signs(input: object, signedAt: string): Promise<string> {
    this.to(signedAt);
    const made = await this.did<{ contract: { id: string } }>('createContract', input, 'contract { id }');
    const contractId = made.contract.id;
    const proof = { method: 'ELECTRONIC', signatory: 'The client', proof: 'envelope-1' };
    await this.did('signContract', { contractId, ...proof, signedAt: `${signedAt}T08:00:00Z` });
    return contractId;
  }
}
