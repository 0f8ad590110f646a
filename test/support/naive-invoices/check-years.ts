import { daysAfter, daysFrom } from '../naive-life/days';
import { reading } from '../made-contract';
import type { Tenant } from '../tenant';

/** What a contract has on record, in cents: documents, what they adjust, and entries of the books. */
interface OnRecord {
  readonly id: string;
  /** First day that is on no invoice; null where it was never invoiced. */
  readonly invoicedBefore: string | null;
  readonly forfaits: readonly { readonly from: string; readonly toExclusive: string; readonly cents: number }[];
  readonly adjustments: readonly { readonly on: string; readonly cents: number }[];
  readonly fees: readonly { readonly on: string; readonly cents: number }[];
  readonly booked: readonly { readonly on: string; readonly cents: number }[];
}

const CONTRACTS = `
  SELECT c.id, i.invoiced_before::text AS "invoicedBefore",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('from', l.starts_on, 'toExclusive', l.ends_before, 'cents', (100 * l.amount)::float8)), '[]')
      FROM invoice_line l WHERE l.contract_id = c.id AND l.kind = 'FORFAIT') AS forfaits,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('on', a.occurred_on, 'cents', (100 * a.amount)::float8)), '[]')
      FROM billing_adjustment a JOIN adjustment_balance b ON b.adjustment_id = a.id WHERE a.contract_id = c.id) AS adjustments,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('on', v.issued_on, 'cents', (100 * l.amount)::float8)), '[]')
      FROM invoice_line l JOIN invoice v ON v.id = l.invoice_id WHERE l.contract_id = c.id AND l.kind = 'ACCOUNT_KEEPING_FEE') AS fees,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('on', e.entered_on, 'cents', (100 * (l.credit - l.debit))::float8)), '[]')
      FROM accounting_entry e JOIN accounting_line l ON l.entry_id = e.id LEFT JOIN invoice v ON v.id = e.invoice_id
      WHERE coalesce(v.contract_id, e.fact_id) = c.id AND l.account ~ '^[67]' AND l.role NOT LIKE 'PROVISION%') AS booked
  FROM contract c LEFT JOIN contract_invoicing i ON i.contract_id = c.id ORDER BY c.id`;

/**
 * Looks at what contracts earned by the end of years, as the books have it: of each line of a forfait
 * its days by then, whenever it was invoiced, what was adjusted by then, and the fees of invoices. Of
 * contracts that were invoiced so far. Returns how many were compared.
 */
export async function checkYears(tenant: Tenant, years: readonly number[]): Promise<number> {
  const contracts = await reading(tenant, (read) => read.query<OnRecord>({ name: 'test:years', text: CONTRACTS }));
  let compared = 0;
  for (const { id, invoicedBefore, forfaits, adjustments, fees, booked } of contracts)
    for (const year of years) {
      const last = `${year}-12-31`;
      if (invoicedBefore === null || invoicedBefore <= last) continue;
      const until = (all: OnRecord['fees']): number =>
        all.reduce((sum, { on, cents }) => sum + (on <= last ? cents : 0), 0);
      const served = forfaits.reduce((sum, { from, toExclusive, cents }) => {
        const days = daysFrom(from, toExclusive);
        const over = Math.max(0, Math.min(days, daysFrom(from, daysAfter(last, 1))));
        return sum + (days === 0 ? cents : halfUp(cents, over, days));
      }, 0);
      const earned = served + until(adjustments) + until(fees);
      expect({ id, year, cents: until(booked) }).toEqual({ id, year, cents: earned });
      if (earned !== 0) compared += 1;
    }
  return compared;
}

/** A share of cents, a half to the next cent. */
function halfUp(cents: number, part: number, whole: number): number {
  return Number((2n * BigInt(cents) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)));
}
