import { carrier, codes, type Carried, type Carry } from '../../support/carry';
import { at, type TestApi } from '../../support/test-api';
import { amendmentInput } from './amendment-input';

/** What an amendment tells of itself and of what is invoiced for it. */
export interface Amended {
  readonly amendment: { readonly number: number; readonly changes: readonly object[] } | null;
  readonly billingAdjustments: readonly { readonly kind: string; readonly amount: string }[] | null;
}

/** The selection of what is invoiced for an amendment. */
export const ADJUSTMENTS = `billingAdjustments { kind amount occurredOn amendment { number } explanation { replay { equal } } }`;

/** What is invoiced for an amendment, each as its kind and amount. */
export const amounts = ({ billingAdjustments }: Amended): readonly string[] =>
  (billingAdjustments ?? []).map(({ kind, amount }) => `${kind} ${amount}`);

/** The change of the monthly amount of a price component, in euros. */
export const price = (code: string, amount: string) => ({ prices: [{ code, monthlyAmount: `${amount} EUR` }] });

/** Contracts of a client that are signed and amended at a server, each with a number of its own. */
export class Amending {
  readonly carry: Carry;
  private numbers = 0;

  constructor(
    private readonly api: TestApi,
    private readonly clientId: string,
  ) {
    this.carry = carrier(api);
  }

  /** Signs a contract on a day, and brings it into force on its first. */
  readonly active = async (
    signedOn: string,
    input: Readonly<Record<string, unknown>> & { readonly startsOn: string },
  ): Promise<string> => {
    this.api.clock.moveTo(at(`${signedOn}T08:00:00Z`));
    const made = await this.carry<{ contract: { id: string } | null }>(
      'createContract',
      { clientId: this.clientId, number: `A-${(this.numbers += 1)}`, modules: [], directDebit: false, ...input },
      'contract { id }',
    );
    expect(made.refusals).toEqual([]);
    const { id: contractId } = made.contract!;
    const proof = { method: 'ELECTRONIC', signedAt: `${signedOn}T08:00:00Z`, signatory: 'M. Morel', proof: 'ENV-1' };
    expect(codes(await this.carry('signContract', { contractId, ...proof }))).toEqual([]);
    this.api.clock.moveTo(at(`${input.startsOn}T08:00:00Z`));
    expect(codes(await this.carry('activateContract', { contractId }))).toEqual([]);
    return contractId;
  };

  /** Amends a contract as both sides signed it, on the day that it takes effect or another. */
  readonly amend = (
    contractId: string,
    effectiveOn: string,
    changes: object,
    on = effectiveOn,
  ): Promise<Carried<Amended>> => {
    this.api.clock.moveTo(at(`${on}T09:00:00Z`));
    return this.carry<Amended>(
      'amendContract',
      amendmentInput(contractId, effectiveOn, changes, `${on}T08:00:00Z`),
      `amendment { number changes { fact key from endsBefore } } ${ADJUSTMENTS}`,
    );
  };
}
