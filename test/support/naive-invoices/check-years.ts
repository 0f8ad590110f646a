import { daysAfter, daysFrom } from '../naive-life/days';
import { reading } from '../made-contract';
import type { Tenant } from '../tenant';

/** What a contract has on record, in cents: documents, what they adjust, and entries of the books. */
interface OnRecord {
  readonly id: string;
  /** First day that is on no invoice; null where it was never invoiced. */
  readonly invoicedBefore: string | null;
  readonly forfaits: readonly { readonly from: string; readonly toExclusive: string; readonly cents: number }[];
  readonly adjustments: readonly {
    readonly on: string;
    readonly cents: number;
    /** The days that it changes; null where it is owed once. */
    readonly from: string | null;
    readonly toExclusive: string | null;
    readonly lines: readonly { readonly on: string; readonly cents: number }[];
  }[];
  readonly fees: readonly { readonly on: string; readonly cents: number }[];
  readonly booked: readonly { readonly on: string; readonly cents: number }[];
}

/** The kinds of adjustments that change what is earned on their days. */
const OF_DAYS = `'INDEXATION', 'PRORATION', 'UPGRADE_CREDIT', 'LEVEL_CHANGE', 'PREPAID_CREDIT', 'ADVANCE_REFUND', 'LONG_OUTAGE_CREDIT', 'SUPPLIER_INCREASE'`;
const CONTRACTS = `
  SELECT c.id, i.invoiced_before::text AS "invoicedBefore",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('from', l.starts_on, 'toExclusive', l.ends_before, 'cents', (100 * l.amount)::float8)), '[]')
      FROM invoice_line l WHERE l.contract_id = c.id AND l.kind = 'FORFAIT') AS forfaits,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('on', a.occurred_on, 'cents', (100 * a.amount)::float8,
        'from', CASE WHEN a.kind IN (${OF_DAYS}) THEN a.period_starts_on END,
        'toExclusive', CASE WHEN a.kind IN (${OF_DAYS}) THEN a.period_ends_before END,
        'lines', (SELECT coalesce(jsonb_agg(jsonb_build_object('on', v.issued_on, 'cents', (100 * l.amount)::float8)), '[]')
          FROM invoice_line l JOIN invoice v ON v.id = l.invoice_id WHERE l.adjustment_id = a.id))), '[]')
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
      const earnedOf = (cents: number, from: string, toExclusive: string): number => {
        const days = daysFrom(from, toExclusive);
        const over = Math.max(0, Math.min(days, daysFrom(from, daysAfter(last, 1))));
        return days === 0 ? cents : halfUp(cents, over, days);
      };
      const served = forfaits.reduce((sum, each) => sum + earnedOf(each.cents, each.from, each.toExclusive), 0);
      // What documents took of an adjustment, and what none had taken by then.
      const adjusted = adjustments.reduce((sum, { on, cents, from, toExclusive, lines }) => {
        const taken = lines.filter((line) => line.on <= last).map((line) => line.cents);
        const open = cents - taken.reduce((all, each) => all + each, 0);
        const parts = on <= last ? [...taken, open] : taken;
        const isOfDays = from !== null && toExclusive !== null && from < toExclusive;
        return sum + parts.reduce((all, each) => all + (isOfDays ? earnedOf(each, from, toExclusive) : each), 0);
      }, 0);
      const earned = served + adjusted + until(fees);
      expect({ id, year, cents: until(booked) }).toEqual({ id, year, cents: earned });
      if (earned !== 0) compared += 1;
    }
  return compared;
}

/** A share of cents, a half to the next cent. */
function halfUp(cents: number, part: number, whole: number): number {
  const size = (2n * BigInt(Math.abs(cents)) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole));
  return Math.sign(cents) * Number(size);
}
