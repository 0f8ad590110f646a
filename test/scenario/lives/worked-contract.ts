import { at, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';

/** Contracts whose work is offered, planned and done over the API, with a moved clock. */
export interface WorkedContracts {
  readonly api: TestApi;
  /** Does a mutation at an instant, and gives what it was answered. */
  done<Answer>(when: string, field: string, input: object, shown: string, key?: string): Promise<Answer>;
  /** Makes a contract in force from its first day on, with a rate of an hour. */
  contract(
    input: Readonly<Record<string, unknown>> & { readonly startsOn: string },
    hourlyRate: string | null,
  ): Promise<string>;
  /** Asks as the administrator. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
}

/** What each mutation is answered at least. */
export interface Refused {
  readonly refusals: readonly { readonly code: string; readonly message: string }[];
}

/** Such contracts on a server. */
export function workedContracts(api: TestApi): WorkedContracts {
  let place = 0;
  const done: WorkedContracts['done'] = async (when, field, input, shown, key = api.keys.administrator) => {
    api.clock.moveTo(at(when));
    place += 1;
    const type = `${field === 'acceptQuote' || field === 'declineQuote' ? 'DecideQuote' : upper(field)}Input`;
    const document = `mutation ($key: String!, $input: ${type}!) { answer: ${field}(idempotencyKey: $key, input: $input) { refusals { code message } ${shown} } }`;
    const { answer } = await api.ask<{ answer: never }>(key, document, { key: `worked-${place}`, input });
    return answer;
  };
  const contract: WorkedContracts['contract'] = async (input, hourlyRate) => {
    const when = `${input.startsOn}T06:00:00Z`;
    const clientId = await clientOf(api, 'Atelier Morel');
    const draft = { clientId, number: `WORK-${place}`, invoicedBy: 'PROVIDER', priceComponents: [], ...input };
    const { contract: made, refusals } = await done<Refused & { contract: { id: string } | null }>(
      when,
      'createContract',
      draft,
      'contract { id }',
    );
    if (made === null) throw new Error(JSON.stringify(refusals));
    const contractId = made.id;
    const signature = { contractId, method: 'EMAIL', signedAt: when, signatory: 'S', proof: 'P' };
    await done(when, 'signContract', signature, 'contract { id }');
    await done(when, 'activateContract', { contractId }, 'contract { id }');
    if (hourlyRate !== null)
      await done(when, 'setHourlyRate', { contractId, hourlyRate, from: input.startsOn }, 'contract { id }');
    return contractId;
  };
  return { api, done, contract, ask: (query, variables) => api.ask(api.keys.administrator, query, variables) };
}

const upper = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
