import type { Explanation, Label } from '../../domain/explanation/explanation';
import type { StatementRunner as Reader } from '../database/statement';
import type { AdjustmentKindText } from './billing-adjustment.row';

/** The days of an adjustment as far as they are on record. */
export interface AdjustmentDaysRecord {
  readonly id: string;
  readonly kind: AdjustmentKindText;
  readonly occurredOn: string;
  readonly startsOn: string | null;
  readonly endsBefore: string | null;
  /** Whether it is one of several credits of an end, of before their days were kept. */
  readonly hasSiblings: boolean;
  /** What tells the days where no column does; null where nothing needs to. */
  readonly explanation: Explanation | null;
}

/** What was recorded with an adjustment `b` of a long outage. */
const OUTAGE =
  `LEFT JOIN LATERAL (SELECT v.value FROM contract_version v WHERE v.provider_id = b.provider_id AND v.contract_id = b.contract_id ` +
  `AND v.fact = 'OUTAGE_REFUND' AND v.recorded_at = b.recorded_at AND b.kind IN ('LONG_OUTAGE_CREDIT', 'CORRECTION') ` +
  `AND b.penalty_id IS NULL AND b.intervention_id IS NULL AND b.period_starts_on IS NULL ORDER BY v.sequence DESC LIMIT 1) v ON true`;

/**
 * The days that adjustments are about: as they were issued, of a yearly penalty its year, and of
 * older ones what was recorded with them.
 */
export function daysOfAdjustments(
  reader: Reader,
  ids: readonly string[],
  explained: readonly AdjustmentKindText[],
): Promise<AdjustmentDaysRecord[]> {
  const text =
    `SELECT b.id, b.kind, b.occurred_on AS "occurredOn", ` +
    `COALESCE(b.period_starts_on, make_date(p.year, 1, 1), (v.value ->> 'outFrom')::date) AS "startsOn", ` +
    `COALESCE(b.period_ends_before, make_date(p.year + 1, 1, 1), (v.value ->> 'backOn')::date) AS "endsBefore", ` +
    `b.period_starts_on IS NULL AND b.amendment_id IS NULL AND b.kind IN ('PREPAID_CREDIT', 'ADVANCE_REFUND') AND EXISTS (` +
    `SELECT 1 FROM billing_adjustment o WHERE o.provider_id = b.provider_id AND o.contract_id = b.contract_id AND o.id <> b.id ` +
    `AND o.kind = b.kind AND o.occurred_on = b.occurred_on AND o.recorded_at = b.recorded_at) AS "hasSiblings", ` +
    `CASE WHEN b.period_starts_on IS NULL AND b.kind = ANY($2::text[]) THEN b.explanation END AS explanation ` +
    `FROM billing_adjustment b LEFT JOIN penalty p ON p.provider_id = b.provider_id AND p.id = b.penalty_id ${OUTAGE} ` +
    `WHERE b.id = ANY($1::uuid[])`;
  return reader.query({ name: 'adjustments:days', text }, [ids, explained]);
}

/** The kinds of facts of contracts that adjustments come from. */
export type CausingFact = 'SPARE_PART' | 'OUTAGE_REFUND' | 'PRICE_REVISION' | 'TRANSFER' | 'STATUS';

/** What is on record of where an adjustment comes from. */
export interface AdjustmentCauseRecord {
  readonly id: string;
  readonly kind: AdjustmentKindText;
  readonly contractId: string;
  readonly penaltyId: string | null;
  readonly interventionId: string | null;
  readonly unitAccountId: string | null;
  readonly unitEntrySequence: number | null;
  readonly amendmentId: string | null;
  readonly quoteId: string | null;
  readonly lateClaimId: string | null;
  /** The dispute of an earlier adjustment whose correction it is. */
  readonly disputeId: string | null;
  /** A fact of the contract that was recorded with it, and its key. */
  readonly fact: CausingFact | null;
  readonly factKey: string | null;
  /** The status that the contract moved to, where that is the fact. */
  readonly movedTo: string | null;
}

/** The kind of fact that an adjustment `b` may come from. */
const FACT_OF_KIND =
  `CASE WHEN b.penalty_id IS NOT NULL OR b.intervention_id IS NOT NULL OR b.amendment_id IS NOT NULL THEN NULL ` +
  `WHEN b.kind = 'SPARE_PART' THEN 'SPARE_PART' WHEN b.kind = 'INDEXATION' THEN 'PRICE_REVISION' ` +
  `WHEN b.kind IN ('LONG_OUTAGE_CREDIT', 'CORRECTION') THEN 'OUTAGE_REFUND' ` +
  `WHEN b.kind IN ('PRORATION', 'PREPAID_CREDIT') THEN 'TRANSFER' END`;

/** The move of a contract that an adjustment may come from, where nothing else is its cause. */
const IS_MOVE = `v.fact = 'STATUS' AND b.amendment_id IS NULL AND b.kind IN ('PRORATION', 'PREPAID_CREDIT')`;

/**
 * What adjustments come from. A charge of spare parts is named by its parts; of any other fact that
 * issues adjustments the version was recorded at the same instant, which the contract's lock gives
 * to no other command, and so was the event that completed a quote that is invoiced.
 */
export function causesOfAdjustments(reader: Reader, ids: readonly string[]): Promise<AdjustmentCauseRecord[]> {
  const text =
    `SELECT b.id, b.kind, b.contract_id AS "contractId", b.penalty_id AS "penaltyId", b.intervention_id AS "interventionId", ` +
    `b.unit_account_id AS "unitAccountId", b.unit_entry_sequence AS "unitEntrySequence", b.amendment_id AS "amendmentId", ` +
    `(SELECT e.subject_id FROM event e WHERE b.kind = 'ONE_OFF_SERVICE' AND e.provider_id = b.provider_id AND e.contract_id = b.contract_id ` +
    `AND e.subject_kind = 'quote' AND e.recorded_at = b.recorded_at AND e.kind = 'QUOTE_COMPLETED' LIMIT 1) AS "quoteId", ` +
    `(SELECT k.id FROM late_claim k WHERE k.provider_id = b.provider_id AND k.adjustment_id = b.id) AS "lateClaimId", ` +
    `(SELECT w.id FROM adjustment_dispute w WHERE w.provider_id = b.provider_id AND w.correction_id = b.id) AS "disputeId", ` +
    `v.fact, v.key AS "factKey", v.moved_to AS "movedTo" FROM billing_adjustment b LEFT JOIN LATERAL (` +
    `SELECT v.fact, v.key, CASE WHEN v.fact = 'STATUS' THEN v.value ->> 'status' END AS moved_to FROM contract_version v WHERE v.provider_id = b.provider_id AND v.contract_id = b.contract_id ` +
    `AND (v.fact = ${FACT_OF_KIND} OR ${IS_MOVE}) AND CASE WHEN v.fact = 'SPARE_PART' AND NOT v.withdrawn ` +
    `THEN v.value ->> 'billingAdjustmentId' = b.id::text ELSE v.recorded_at = b.recorded_at END ` +
    `ORDER BY v.fact = 'STATUS', v.sequence DESC LIMIT 1) v ON true WHERE b.id = ANY($1::uuid[])`;
  return reader.query({ name: 'adjustments:causes', text }, [ids]);
}

/** How an adjustment is taxed on its document. */
export interface DocumentTax {
  readonly adjustmentId: string;
  readonly category: string;
  readonly ratePercent: string;
  /** Why it bears no VAT, where that was on record. */
  readonly reason: Label | null;
}

/** How the lines of adjustments are taxed that are on a document, the latest of each. */
export function taxesOnDocuments(reader: Reader, ids: readonly string[]): Promise<DocumentTax[]> {
  const text =
    `SELECT DISTINCT ON (l.adjustment_id) l.adjustment_id AS "adjustmentId", l.vat_category AS category, ` +
    `trim_scale(l.vat_rate_percent)::text AS "ratePercent", (SELECT g -> 'exemptionReason' FROM invoice v, ` +
    `jsonb_array_elements(v.vat) g WHERE v.id = l.invoice_id AND g ->> 'category' = l.vat_category ` +
    `AND g ? 'exemptionReason' LIMIT 1) AS reason FROM invoice_line l WHERE l.adjustment_id = ANY($1::uuid[]) ` +
    `ORDER BY l.adjustment_id, l.invoice_id DESC, l.line DESC`;
  return reader.query({ name: 'adjustments:taxes', text }, [ids]);
}
