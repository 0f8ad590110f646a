import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf } from '../story-documents';
import { Living } from './living';

/** A contract from the hosted terms: 1 200.00 a month, three months in advance, and 16 units. */
export const HOSTED = {
  termsPack: { key: 'omr-hosted', version: 3 },
  termMonths: 36,
  directDebit: true,
  billingPeriodMonths: 3,
  priceComponents: [
    { code: 'HOSTING', monthlyAmount: '900.00 EUR' },
    { code: 'SERVICES', monthlyAmount: '300.00 EUR' },
  ],
  modules: [{ key: 'A' }, { key: 'J' }, { key: 'K' }, { key: 'UT', baseUnits: 16, unitPrice: '27.50 EUR' }],
  overrides: [{ parameter: 'notice.months', value: '3' }],
};

/** A signature by hand. */
export const signed = (signatory: string): object => ({
  signatory,
  function: 'Managing director',
  signedAt: '2025-01-02T09:00:00Z',
  method: 'HANDWRITTEN',
  proof: 'D-1',
});

/** What a transfer answers. */
export const NEW = 'newContract { id } billingAdjustments { kind amount occurredOn label { en } contract { id } }';
/** See `NEW`. */
export interface Handed {
  readonly newContract: { readonly id: string };
  readonly billingAdjustments: readonly { readonly kind: string; readonly amount: string }[];
}

/** What goes on of a contract, and what does not. */
export const FACTS = `status startsOn termLastDay directDebit invoicedBy billingPeriodMonths monthlyForfait
  modules(first: 30) { nodes { key active monthlyAmount priceDate } } priceComponents { code monthlyAmount priceDate }
  overrides(first: 10) { nodes { parameter value } } allowedTransitions { move allowed }
  upcomingDates(from: "2025-05-20", until: "2028-01-01") { kind on }
  unitAccounts { key balance unitPrice entries(first: 10) { nodes { kind units balanceAfter } } }
  assets(first: 10) { nodes { designation serialNumber coveredFrom coveredUntil parent { designation } } }
  incidents(first: 10) { nodes { id } }`;

/** Contracts that one client hands over to another. */
export class HandingOver {
  private count = 0;

  private constructor(
    readonly api: TestApi,
    readonly life: Living,
    /** The client of the demo story, whose key is the client's. */
    readonly morel: string,
    readonly buyer: string,
  ) {}

  static async begin(prefix: string): Promise<HandingOver> {
    const api = await startTestApi('2025-06-02T09:00:00Z');
    const life = new Living(api, prefix);
    return new HandingOver(api, life, await clientOf(api, 'Atelier Morel'), await madeClient(life, 'Menuiserie Vidal'));
  }

  /** Another client. */
  client(name: string): Promise<string> {
    return madeClient(this.life, name);
  }

  /** A number that no other contract, or asset, has. */
  number(): string {
    return `T-${(this.count += 1)}`;
  }

  /** A contract in force since a day. */
  async active(startsOn: string, clientId = this.morel, input: object = HOSTED): Promise<string> {
    const contractId = await this.life.signs({ clientId, number: this.number(), startsOn, ...input }, startsOn);
    await this.life.did('activateContract', { contractId });
    return contractId;
  }

  /** The input of a transfer to the buyer. */
  input(contractId: string, effectiveOn: string, more: object = {}): object {
    return {
      contractId,
      toClientId: this.buyer,
      number: this.number(),
      effectiveOn,
      requestReference: 'R-7',
      requestedOn: '2025-01-02',
      consent: { reference: 'C-7', givenOn: '2025-01-02' },
      formerClientSignature: signed('M. Morel'),
      newClientSignature: signed('V. Vidal'),
      providerSignature: signed('P. Petit'),
      ...more,
    };
  }
}

async function madeClient(life: Living, name: string): Promise<string> {
  return (await life.did<{ client: { id: string } }>('createClient', { name }, 'client { id }')).client.id;
}
