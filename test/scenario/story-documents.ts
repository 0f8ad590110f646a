import type { TestApi } from '../support/test-api';

/** Creates a contract and asks for what it was made of. */
export const CREATE = /* GraphQL */ `
  mutation ($key: String!, $input: CreateContractInput!) {
    createContract(idempotencyKey: $key, input: $input) {
      replayed
      refusals {
        code
        path
        message
        whatToDo
      }
      contract {
        id
        number
        status
        startsOn
        termLastDay
        monthlyForfait
        billingPeriodMonths
        currency
        client {
          name
        }
        termsPack {
          id
          key
          version
        }
        priceComponents {
          code
          monthlyAmount
          hosting
        }
        modules(first: 50) {
          nodes {
            id
            key
            mode
            active
            monthlyAmount
            commitments {
              kind
              target
              calendar
              article
            }
          }
        }
      }
    }
  }
`;

/** Reads the clocks of an incident at an instant. */
export const CLOCKS = /* GraphQL */ `
  query ($id: ID!, $asOf: DateTime!) {
    incident(id: $id) {
      number
      status
      clocks(asOf: $asOf) {
        commitment {
          key
        }
        state
        dueAt
        elapsed
        remaining
        overrun
      }
    }
  }
`;

/** A clock as `CLOCKS` asks for it. */
export interface Clock {
  readonly commitment: { readonly key: string };
  readonly state: string;
  readonly dueAt: string | null;
  readonly elapsed: string;
  readonly remaining: string;
  readonly overrun: string;
}

/** The contract of the story, as a client of the demo data would sign it. */
export function storyContract(clientId: string): Readonly<Record<string, unknown>> {
  return {
    clientId,
    number: 'STORY-1',
    termsPack: { key: 'omr-hosted', version: 1 },
    startsOn: '2026-04-01',
    billingPeriodMonths: 3,
    invoicedBy: 'PARTNER_ERP',
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
      { code: 'EQUIPMENT', monthlyAmount: '120.00 EUR' },
      { code: 'SERVICES', monthlyAmount: '80.00 EUR' },
    ],
    modules: [
      ...['A', 'B', 'D', 'J', 'K', 'L'].map((key) => ({ key })),
      { key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' },
    ],
    overrides: [{ parameter: 'restoration.target', value: 'PT4H30M' }],
  };
}

/** The id of a client by its name. */
export async function clientOf(api: TestApi, name: string): Promise<string> {
  const { clients } = await api.ask<{ clients: { nodes: { id: string; name: string }[] } }>(
    api.keys.administrator,
    '{ clients(first: 10) { nodes { id name } } }',
  );
  const found = clients.nodes.find((client) => client.name === name);
  if (found === undefined) throw new Error(`no client ${name}`);
  return found.id;
}

/** All adjustments that the partner's ERP sees, and the cursor of the last one. */
export async function pulled(
  api: TestApi,
): Promise<{ cursor: string | null; adjustments: { kind: string; amount: string }[] }> {
  const { billingAdjustments } = await api.ask<{
    billingAdjustments: { nodes: { kind: string; amount: string }[]; pageInfo: { endCursor: string | null } };
  }>(api.keys.erp, '{ billingAdjustments(first: 1000) { nodes { kind amount } pageInfo { endCursor } } }');
  return { cursor: billingAdjustments.pageInfo.endCursor, adjustments: billingAdjustments.nodes };
}

/** Records work and asks how it was settled. */
export const RECORD = `mutation ($key: String!, $input: RecordInterventionInput!) { recordIntervention(idempotencyKey: $key, input: $input) {
      refusals { code message }
      intervention { minutes settlement { settledBy minutes units } unitEntries { kind units balanceAfter } explanation { text } }
      billingAdjustments { kind amount label { en } } } }`;

/** Pulls two adjustments after a cursor. */
export const PULL = `query ($after: String) { billingAdjustments(first: 2, after: $after) {
      edges { cursor node { sequence kind amount acknowledgement { documentNumber } } } pageInfo { hasNextPage endCursor } } }`;

/** Acknowledges adjustments up to a cursor. */
export const ACKNOWLEDGE = `mutation ($key: String!, $upTo: String!, $documentNumber: String!) {
      acknowledgeBillingAdjustments(idempotencyKey: $key, input: { upTo: $upTo, documentNumber: $documentNumber }) { refusals { code } replayed acknowledgedCount } }`;

/** What `PULL` answers. */
export interface Pulled {
  billingAdjustments: {
    edges: { cursor: string; node: { sequence: number; kind: string; amount: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
