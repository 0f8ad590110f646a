import { ADJUSTMENTS_EARNED_BY_DAYS, KINDS_EARNED_BY_DAYS } from '../../domain/accounting/accounts';
import { RELEASES } from '../../domain/accounting/entry';
import { ACCOUNTED_KIND } from '../accounting/due.store';

const listed = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join();
const OF_DAYS = listed(ADJUSTMENTS_EARNED_BY_DAYS);
const EARNED = `(l.kind IN (${listed(KINDS_EARNED_BY_DAYS)}) OR ${ACCOUNTED_KIND} IN (${OF_DAYS}))`;
/** The share of some days that is over at the end of a period. */
const over = (from: string, before: string): string =>
  `least(${before} - ${from}, greatest(0, e.entered_on + 1 - ${from})) / (${before} - ${from})`;
const PAIRS = Object.entries(RELEASES)
  .map(([kind, release]) => `('${kind}', '${release}')`)
  .join();
/** An entry's lines as they are reversed; the release of a provision has an account of its own. */
const lines = (one: string, other: string): string => `SELECT jsonb_agg(jsonb_build_array(
      CASE WHEN role IN ('PROVISION_CHARGES', 'PROVISION_RELEASES') THEN 'PROVISION' ELSE account END, ${one}, ${other}) ORDER BY line)`;
/**
 * What of an adjustment was on documents in the books at the end of a period: on those that were
 * entered by then, or are of days before the books begin.
 */
const ON_DOCUMENTS = `SELECT coalesce(sum(l.amount), 0) FROM invoice_line l JOIN invoice v ON v.id = l.invoice_id
      WHERE l.adjustment_id = b.id AND (v.issued_on < a.starts_on OR EXISTS (SELECT 1 FROM accounting_due d
        WHERE d.kind = 'INVOICE' AND d.fact_id = v.id AND d.entered AND v.issued_on <= e.entered_on
        AND NOT EXISTS (SELECT 1 FROM accounting_entry n WHERE n.kind = 'INVOICE' AND n.fact_id = v.id AND n.entered_on > e.entered_on)))`;
/** What was recorded of days before the first that is invoiced here is invoiced elsewhere. */
const HERE = `NOT EXISTS (SELECT 1 FROM invoicing_setting i WHERE b.occurred_on < i.starts_on AND b.recorded_at < i.starts_on - 1)`;
/**
 * What of adjustments was on no document in the books at the end of a period, by what was recorded
 * then; of those that change what is earned on some days, as much as of these was over.
 */
const open = (sign: '<' | '>'): string => `SELECT coalesce(sum(o.amount), 0) AS amount FROM billing_adjustment b
      JOIN adjustment_balance w ON w.adjustment_id = b.id
      CROSS JOIN LATERAL (SELECT b.amount - (${ON_DOCUMENTS}) AS amount) u
      CROSS JOIN LATERAL (SELECT CASE WHEN ${ACCOUNTED_KIND} IN (${OF_DAYS}) AND b.period_ends_before > b.period_starts_on
        THEN round(u.amount * ${over('b.period_starts_on', 'b.period_ends_before')}, 2) ELSE u.amount END AS amount) o
      WHERE b.contract_id = e.fact_id AND b.occurred_on <= e.entered_on AND b.recorded_at <= e.recorded_at
        AND b.currency = e.currency AND ${HERE} AND o.amount ${sign} 0`;
/** Entries of contracts with what their lines come to before VAT; a charge is positive. */
const OF_CONTRACTS = (kind: string): string => `accounting_entry e CROSS JOIN accounting a CROSS JOIN LATERAL (
      SELECT coalesce(sum(l.credit - l.debit), 0) AS amount FROM accounting_line l WHERE l.provider_id = e.provider_id AND l.entry_id = e.id
      AND l.role NOT IN ('ACCRUED_INCOME', 'CREDITS_TO_ISSUE', 'VAT_TO_ADJUST')) s WHERE e.kind = '${kind}'`;
/** Where it is not certain, for zones, on which side of the first day it was recorded. */
const ALL_HERE = `NOT EXISTS (SELECT 1 FROM billing_adjustment b JOIN invoicing_setting i ON i.provider_id = b.provider_id
      WHERE b.contract_id = e.fact_id AND b.occurred_on < i.starts_on
      AND b.recorded_at >= i.starts_on - 1 AND b.recorded_at < i.starts_on + 2)`;
/**
 * What was recorded of a contract while entries were posted may be in them or not: they are made
 * from what was committed by their turn.
 */
const still = (table: 'billing_adjustment' | 'ledger_transaction'): string => `NOT EXISTS (SELECT 1 FROM ${table} n
      WHERE n.contract_id = e.fact_id
      AND n.recorded_at BETWEEN e.recorded_at - interval '1 minute' AND e.recorded_at + interval '10 minutes')`;

/** What must be empty of the ends of periods in a provider's books; each row found is a problem. */
export const PERIOD_END_CHECKS: Readonly<Record<string, string>> = {
  'income put off that is not what is to be earned after its day': `
    SELECT e.id, e.piece_reference, e.entered_on, p.amount, x.amount FROM accounting_entry e
    CROSS JOIN LATERAL (SELECT coalesce(sum(credit - debit) FILTER (WHERE role = 'DEFERRED_INCOME'), 0) AS amount
      FROM accounting_line l WHERE l.provider_id = e.provider_id AND l.entry_id = e.id) p
    CROSS JOIN LATERAL (SELECT coalesce(sum(t.amount - round(t.amount * ${over('t.starts_on', 't.ends_before')}, 2)), 0) AS amount
      FROM (SELECT l.amount, coalesce(b.period_starts_on, l.starts_on) AS starts_on,
          coalesce(b.period_ends_before, l.ends_before) AS ends_before
        FROM invoice_line l LEFT JOIN billing_adjustment b ON b.provider_id = l.provider_id AND b.id = l.adjustment_id
        WHERE l.invoice_id = e.fact_id AND ${EARNED}) t WHERE t.ends_before > t.starts_on) x
    WHERE e.kind = 'DEFERRED_INCOME' AND p.amount <> x.amount`,
  'what was entered at the end of a period and not reversed on the next day': `
    SELECT coalesce(e.id, r.id) AS id, p.lines, q.lines FROM
      (SELECT e.*, k.release FROM accounting_entry e JOIN (VALUES ${PAIRS}) k (kind, release) ON k.kind = e.kind) e
    FULL JOIN (SELECT r.* FROM accounting_entry r JOIN (VALUES ${PAIRS}) k (kind, release) ON k.release = r.kind) r
      ON r.kind = e.release AND r.fact_id = e.fact_id AND r.entered_on = e.entered_on + 1
    LEFT JOIN LATERAL (${lines('debit', 'credit')} AS lines FROM accounting_line WHERE provider_id = e.provider_id AND entry_id = e.id) p ON true
    LEFT JOIN LATERAL (${lines('credit', 'debit')} AS lines FROM accounting_line WHERE provider_id = r.provider_id AND entry_id = r.id) q ON true
    WHERE p.lines IS DISTINCT FROM q.lines AND NOT EXISTS (
      SELECT 1 FROM accounting a WHERE r.id IS NULL AND a.posted_through = e.entered_on)`,
  'credits to issue that are not what was on no document at the end of their period': `
    SELECT e.id, e.piece_reference, e.entered_on, s.amount, o.amount AS open FROM
      (SELECT e.*, a.starts_on, s.amount FROM ${OF_CONTRACTS('CREDITS_TO_ISSUE')}) e
    CROSS JOIN LATERAL (SELECT e.starts_on) a CROSS JOIN LATERAL (SELECT e.amount) s CROSS JOIN LATERAL (${open('<')}) o
    WHERE s.amount <> o.amount AND ${ALL_HERE} AND ${still('billing_adjustment')}`,
  'income to invoice that is less than what was on no document at the end of its period': `
    SELECT e.id, e.piece_reference, e.entered_on, s.amount, o.amount AS open FROM
      (SELECT e.*, a.starts_on, s.amount FROM ${OF_CONTRACTS('ACCRUED_INCOME')}) e
    CROSS JOIN LATERAL (SELECT e.starts_on) a CROSS JOIN LATERAL (SELECT e.amount) s CROSS JOIN LATERAL (${open('>')}) o
    WHERE s.amount < o.amount AND ${ALL_HERE} AND ${still('billing_adjustment')}`,
  'a provision for penalties that is not what the ledger says was not credited': `
    SELECT e.id, e.piece_reference, e.entered_on, s.amount, g.amount AS ledger, c.amount AS credited FROM
      (SELECT e.*, -s.amount AS amount FROM accounting_entry e CROSS JOIN LATERAL (
        SELECT coalesce(sum(l.debit - l.credit), 0) AS amount FROM accounting_line l
        WHERE l.provider_id = e.provider_id AND l.entry_id = e.id AND l.role = 'PENALTY_PROVISIONS') s WHERE e.kind = 'PENALTY_PROVISION') e
    CROSS JOIN LATERAL (SELECT e.amount) s
    CROSS JOIN LATERAL (SELECT coalesce(sum(CASE WHEN p.credit_account = ANY($stages) THEN p.amount ELSE 0 END
        - CASE WHEN p.debit_account = ANY($stages) THEN p.amount ELSE 0 END), 0) AS amount
      FROM ledger_transaction t JOIN ledger_posting p ON p.contract_id = t.contract_id AND p.sequence = t.sequence
      JOIN penalty y ON y.id = t.cause_id
      WHERE t.contract_id = e.fact_id AND t.recorded_at <= e.recorded_at
        AND y.breached_at < (e.entered_on + 1)::timestamp AT TIME ZONE 'UTC') g
    CROSS JOIN LATERAL (SELECT coalesce(-sum(b.amount), 0) AS amount FROM billing_adjustment b WHERE b.contract_id = e.fact_id
      AND b.penalty_id IS NOT NULL AND b.occurred_on <= e.entered_on AND b.recorded_at <= e.recorded_at) c
    WHERE s.amount <> g.amount - c.amount AND ${still('ledger_transaction')}`.replaceAll(
    '$stages',
    `ARRAY['penalties:assessed', 'penalties:claimed', 'penalties:contested', 'penalties:accepted', 'penalties:credited']`,
  ),
};
