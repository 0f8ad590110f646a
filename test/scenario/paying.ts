import { PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from '../support/identities';
import type { Living } from './lives/living';

/** Clients whose contracts are invoiced here, and who pay. */

/** Says who the provider is, and that it invoices from a day on. */
export async function invoicesFrom(life: Living, startsOn: string): Promise<void> {
  await life.did('recordIdentity', {
    partyId: PROVIDER_ID,
    startsOn: '2020-01-01',
    ...PROVIDER_IN_LAW,
    capital: '10000.00 EUR',
  });
  await life.did('setInvoicing', { startsOn });
}

/** A client of its own, perhaps entrusted to a partner. */
export async function newClient(life: Living, name: string, more: object = {}, identity: object = {}): Promise<string> {
  const { client } = await life.did<{ client: { id: string } }>('createClient', { name, ...more }, 'client { id }');
  const who = { partyId: client.id, startsOn: '2020-01-01', ...CLIENT_IN_LAW, name, ...identity };
  await life.did('recordIdentity', who);
  return client.id;
}

/** A contract on the terms of `omr-hosted`, of one price, invoiced here each quarter. */
export async function quarterly(
  life: Living,
  clientId: string,
  startsOn: string,
  monthlyAmount: string,
  more: object = {},
): Promise<string> {
  const contractId = await life.signs(
    {
      clientId,
      number: `${clientId.slice(-8)}-${startsOn}-${monthlyAmount}`,
      termsPack: { key: 'omr-hosted', version: 1 },
      startsOn,
      billingPeriodMonths: 3,
      invoicedBy: 'PROVIDER',
      priceComponents: [{ code: 'HOSTING', monthlyAmount }],
      modules: ['A', 'B', 'G', 'J', 'K', 'L'].map((key) => ({ key })),
      overrides: [{ parameter: 'restoration.target', value: 'PT4H30M' }],
      ...more,
    },
    startsOn,
  );
  await life.did('activateContract', { contractId });
  return contractId;
}

/** An invoice as these stories look at it. */
export interface Bill {
  readonly id: string;
  readonly reference: string;
  readonly issuedOn: string;
  readonly totalIncludingTax: string;
}

/** Issues what has fallen due of a contract. */
export async function billed(life: Living, contractId: string): Promise<readonly Bill[]> {
  const { invoices } = await life.did<{ invoices: readonly Bill[] }>(
    'issueInvoices',
    { contractId },
    'invoices { id reference issuedOn totalIncludingTax }',
  );
  return invoices;
}
