import type { TestApi } from '../support/test-api';

/** What a billing adjustment says of its days, its price, its tax and where it comes from. */
const DETAILS = `kind amount period { firstDay lastDay } quantity unit unitPrice
  taxCategory { code ratePercent reason { en } }
  cause { kind penalty { id } intervention { id } quote { id } unitEntry { sequence units } sparePart { id }
    outageRefund { outFrom } lateClaim { invoice { id } } amendment { number } priceRevision { cause on }
    transfer { on } contractEnd { lastDay reversibility { choice } } }`;

interface Detailed {
  readonly kind: string;
  readonly amount: string;
  readonly period: { readonly firstDay: string; readonly lastDay: string } | null;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly unitPrice: string | null;
  readonly taxCategory: { readonly code: string; readonly ratePercent: string; readonly reason: object | null };
  readonly cause: Readonly<Record<string, unknown>> | null;
}

/** The details of a contract's adjustments, in sequence. */
export async function detailsOf(api: TestApi, contractId: string): Promise<readonly Detailed[]> {
  const text = `query ($id: ID!) { contract(id: $id) { billingAdjustments(first: 100) { nodes { ${DETAILS} } } } }`;
  const { contract } = await api.ask<{ contract: { billingAdjustments: { nodes: Detailed[] } } }>(
    api.keys.administrator,
    text,
    { id: contractId },
  );
  return contract.billingAdjustments.nodes;
}

/** Details in one line: `KIND amount, first day/last day, quantity UNIT × price, category rate`. */
export function inOneLine({ kind, amount, period, quantity, unit, unitPrice, taxCategory }: Detailed): string {
  const days = period === null ? 'no days' : `${period.firstDay}/${period.lastDay}`;
  const product = quantity === null ? 'no product' : `${quantity} ${unit ?? '?'} × ${unitPrice ?? '?'}`;
  return `${kind} ${amount}, ${days}, ${product}, ${taxCategory.code} ${taxCategory.ratePercent}`;
}

/** What an adjustment comes from, without the fields that are null. */
export function causeOf({ cause }: Detailed): object | null {
  return cause === null ? null : Object.fromEntries(Object.entries(cause).filter(([, value]) => value !== null));
}
