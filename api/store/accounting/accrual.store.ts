import { KINDS_EARNED_BY_DAYS } from '../../domain/accounting/accounts';
import { OVER } from '../../domain/lifecycle/contract-life';
import { NOT_OWED, UNDECIDED } from '../../domain/penalty/life';
import type { Instant } from '../../domain/time/instant';
import type { StatementRunner as Reader } from '../database/statement';
import { ACCOUNTED_KIND } from './due.store';

/** Which days and documents the end of a period is calculated from. */
export interface PeriodEndChoice {
  readonly on: string;
  /** The first day of the books: documents of days before it are in the books before. */
  readonly startsOn: string;
  readonly currency: string;
}

/** An adjustment of which something is on no document that is in the books. */
export interface OpenAdjustmentRecord {
  readonly id: string;
  readonly contractId: string;
  readonly kind: string;
  /** The kind by which the books take it: a correction has that of what it corrects. */
  readonly accountedAs: string;
  readonly labelEn: string;
  readonly labelFr: string;
  readonly amount: string;
  readonly onDocuments: string;
  readonly vatRatePercent: string;
  readonly occurredOn: string;
  /** The days that it is about; null for none. */
  readonly startsOn: string | null;
  readonly endsBefore: string | null;
  readonly isAboutPenalty: boolean;
  readonly recordedAt: Instant;
}

/** Documents that wait for their entries: all that come after the last day that is posted. */
const NOT_ENTERED = `accounting_due d WHERE NOT d.entered AND d.kind = 'INVOICE' AND d.happened_on >= $2::date`;

/**
 * The adjustments that occurred by a day of which something is on no document that is in the books,
 * in the order in which they were recorded.
 */
export function openAdjustments(
  reader: Reader,
  { on, startsOn, currency }: PeriodEndChoice,
): Promise<OpenAdjustmentRecord[]> {
  const text =
    `WITH o AS (SELECT t.id, sum(t.amount) AS amount FROM (` +
    `SELECT a.adjustment_id AS id, a.left_amount AS amount FROM adjustment_balance a WHERE a.left_amount <> 0 AND a.occurred_on <= $1::date ` +
    `UNION ALL SELECT l.adjustment_id, l.amount FROM invoice_line l WHERE l.adjustment_id IS NOT NULL ` +
    `AND l.invoice_id IN (SELECT d.fact_id FROM ${NOT_ENTERED})) t GROUP BY t.id) ` +
    `SELECT b.id, b.contract_id AS "contractId", b.kind, ${ACCOUNTED_KIND} AS "accountedAs", b.label_en AS "labelEn", b.label_fr AS "labelFr", b.amount, ` +
    `b.amount - o.amount AS "onDocuments", trim_scale(b.vat_rate_percent) AS "vatRatePercent", b.occurred_on AS "occurredOn", ` +
    `b.period_starts_on AS "startsOn", b.period_ends_before AS "endsBefore", ` +
    `b.penalty_id IS NOT NULL AS "isAboutPenalty", floor(extract(epoch FROM b.recorded_at))::float8 AS "recordedAt" ` +
    `FROM o JOIN billing_adjustment b ON b.id = o.id WHERE o.amount <> 0 AND b.occurred_on <= $1::date AND b.currency = $3 ` +
    `ORDER BY b.recorded_at, b.id`;
  return reader.query({ name: 'accruals:adjustments', text }, [on, startsOn, currency]);
}

/** A line for days that have begun, of a document that is not in the books. */
export interface OpenLineOfDays {
  readonly contractId: string;
  readonly kind: string;
  readonly labelEn: string;
  readonly labelFr: string;
  readonly amount: string;
  readonly currency: string;
  readonly startsOn: string;
  readonly endsBefore: string;
  readonly vatCategory: string;
  readonly vatRatePercent: string;
}

/** Lines that are earned day by day, for days by a day, of documents that are not in the books. */
export function openLinesOfDays(
  reader: Reader,
  { on, startsOn, currency }: PeriodEndChoice,
): Promise<OpenLineOfDays[]> {
  const text =
    `SELECT l.contract_id AS "contractId", l.kind, l.label_en AS "labelEn", l.label_fr AS "labelFr", l.amount, l.currency, ` +
    `l.starts_on AS "startsOn", l.ends_before AS "endsBefore", l.vat_category AS "vatCategory", ` +
    `trim_scale(l.vat_rate_percent) AS "vatRatePercent" FROM invoice_line l ` +
    `WHERE l.invoice_id IN (SELECT d.fact_id FROM ${NOT_ENTERED}) AND l.kind = ANY($4::text[]) AND l.starts_on <= $1::date ` +
    `AND l.ends_before > l.starts_on AND l.currency = $3 ORDER BY l.invoice_id, l.line`;
  return reader.query({ name: 'accruals:lines', text }, [on, startsOn, currency, KINDS_EARNED_BY_DAYS]);
}

/** The contracts that may have been served by a day for days that are on no document at all. */
export async function contractsNotInvoiced(reader: Reader, on: string, currency: string): Promise<readonly string[]> {
  const text =
    `SELECT c.id FROM contract c LEFT JOIN contract_invoicing i ON i.provider_id = c.provider_id AND i.contract_id = c.id ` +
    `WHERE c.activated_at IS NOT NULL AND c.currency = $2 AND c.starts_on <= $1::date ` +
    `AND (i.invoiced_before IS NULL OR i.invoiced_before <= $1::date) ` +
    `AND NOT (c.status = ANY($3::text[]) AND coalesce(i.invoiced_before >= c.status_from, ` +
    `c.status_from < (SELECT s.starts_on FROM invoicing_setting s WHERE s.provider_id = c.provider_id), false))`;
  const rows = await reader.query<{ id: string }>({ name: 'accruals:contracts', text }, [on, currency, [...OVER]]);
  return rows.map(({ id }) => id);
}

/** What stands of the penalties of a contract by a day, and what adjustments credited of them. */
export interface StandingPenaltiesRecord {
  readonly contractId: string;
  readonly penalties: readonly { readonly number: number; readonly owed: string }[];
  readonly credited: string;
}

/**
 * The contracts with penalties of breaches by a day that may not be credited in full by then, as
 * they stand now.
 */
export function penaltiesNotCredited(reader: Reader, on: string, currency: string): Promise<StandingPenaltiesRecord[]> {
  const text =
    `WITH c AS (SELECT p.contract_id FROM penalty p WHERE p.status = ANY($3::text[]) ` +
    `UNION SELECT b.contract_id FROM billing_adjustment b WHERE b.penalty_id IS NOT NULL AND b.occurred_on > $1::date) ` +
    `SELECT c.contract_id AS "contractId", p.penalties, a.credited FROM c CROSS JOIN LATERAL (` +
    `SELECT jsonb_agg(jsonb_build_object('number', p.number, 'owed', (p.amount - p.waived)::text) ORDER BY p.number) AS penalties ` +
    `FROM penalty p WHERE p.contract_id = c.contract_id AND p.breached_at < ($1::date + 1)::timestamp AT TIME ZONE 'UTC' ` +
    `AND p.status <> ALL($4::text[]) AND p.amount > p.waived AND p.currency = $2) p CROSS JOIN LATERAL (` +
    `SELECT coalesce(-sum(b.amount), 0.00) AS credited FROM billing_adjustment b WHERE b.contract_id = c.contract_id ` +
    `AND b.penalty_id IS NOT NULL AND b.occurred_on <= $1::date) a WHERE p.penalties IS NOT NULL`;
  return reader.query({ name: 'accruals:penalties', text }, [on, currency, UNDECIDED, NOT_OWED]);
}
