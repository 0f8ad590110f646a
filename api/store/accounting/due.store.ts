import { ADJUSTMENTS_EARNED_BY_DAYS, KINDS_EARNED_BY_DAYS } from '../../domain/accounting/accounts';
import type { StatementRunner as Reader, StatementSender } from '../database/statement';
import type { AccountedFact } from './accounting-due.row';

/** A fact that waits for its entry. */
export interface DueFact {
  readonly kind: AccountedFact;
  readonly factId: string;
  readonly happenedOn: string;
}

/** The facts of some days that wait for entries, in the order of their days and of their record. */
export function dueFacts(
  reader: Reader,
  from: string,
  until: string,
  currency: string,
  limit: number,
): Promise<DueFact[]> {
  const text =
    `SELECT d.kind, d.fact_id AS "factId", d.happened_on AS "happenedOn" FROM accounting_due d ` +
    `WHERE NOT d.entered AND d.happened_on BETWEEN $1::date AND $2::date AND d.currency = $3 ` +
    `ORDER BY d.happened_on, d.recorded_at, d.fact_id, d.kind LIMIT $4`;
  return reader.query({ name: 'accounting-due:next', text }, [from, until, currency, limit]);
}

/** Says that facts have their entries. */
export function markEntered(tx: Pick<StatementSender, 'send'>, facts: readonly DueFact[]): void {
  const text =
    `UPDATE accounting_due d SET entered = true FROM unnest($1::text[], $2::uuid[]) AS t(kind, id) ` +
    `WHERE d.kind = t.kind AND d.fact_id = t.id AND NOT d.entered`;
  tx.send({ name: 'accounting-due:entered', text }, [facts.map(({ kind }) => kind), facts.map(({ factId }) => factId)]);
}

/** A line of a document as the books need it. */
export interface AccountedLineRecord {
  readonly kind: string;
  readonly adjustment: string | null;
  readonly isAboutPenalty: boolean;
  readonly vatCategory: string;
  readonly vatRatePercent: string;
  readonly amount: string;
  /** The days that it is for, or that its adjustment is about. */
  readonly startsOn: string;
  readonly endsBefore: string;
}

/** A document as the books need it. */
export interface AccountedInvoice {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly issuedOn: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly total: string;
  readonly currency: string;
  readonly vat: readonly { readonly ratePercent: string; readonly category: string; readonly vat: string }[];
  readonly lines: readonly AccountedLineRecord[];
}

/**
 * What an answer to a dispute corrects says to which account the correction belongs; what another
 * mutation issued, and an answer names later, stays on the account where it was booked.
 */
export const ACCOUNTED_KIND =
  `coalesce((SELECT o.kind FROM adjustment_dispute w JOIN billing_adjustment o ON o.provider_id = w.provider_id AND o.id = w.adjustment_id ` +
  `WHERE w.provider_id = b.provider_id AND w.correction_id = b.id AND w.answered_at = b.recorded_at), b.kind)`;
const LINES =
  `SELECT jsonb_agg(jsonb_build_object('kind', l.kind, 'adjustment', ${ACCOUNTED_KIND}, 'isAboutPenalty', b.penalty_id IS NOT NULL, ` +
  `'vatCategory', l.vat_category, 'vatRatePercent', trim_scale(l.vat_rate_percent)::text, 'amount', l.amount::text, ` +
  `'startsOn', coalesce(b.period_starts_on, l.starts_on), 'endsBefore', coalesce(b.period_ends_before, l.ends_before)) ` +
  `ORDER BY l.line) AS lines FROM invoice_line l ` +
  `LEFT JOIN billing_adjustment b ON b.provider_id = l.provider_id AND b.id = l.adjustment_id WHERE l.invoice_id = v.id`;
const INVOICE =
  `SELECT v.id, v.kind, v.reference, v.issued_on AS "issuedOn", v.client_id AS "clientId", c.name AS "clientName", ` +
  `v.total_including_tax AS total, v.currency, v.vat, coalesce(l.lines, '[]') AS lines FROM invoice v ` +
  `JOIN client c ON c.provider_id = v.provider_id AND c.id = v.client_id CROSS JOIN LATERAL (${LINES}) l`;

/** Documents with their lines. */
export function accountedInvoices(reader: Reader, ids: readonly string[]): Promise<AccountedInvoice[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return reader.query({ name: 'accounting-due:invoices', text: `${INVOICE} WHERE v.id = ANY($1::uuid[])` }, [ids]);
}

/**
 * The entered documents that have lines for days after a day, in the order of their entries: whose
 * income is not all earned on it.
 */
export function invoicesInAdvance(
  reader: Reader,
  on: string,
  currency: string,
): Promise<(AccountedInvoice & { readonly sequence: number })[]> {
  const text =
    `SELECT x.*, e.sequence FROM (SELECT l.invoice_id FROM invoice_line l ` +
    `WHERE l.ends_before > l.starts_on AND l.ends_before > $1::date + 1 AND l.currency = $2 AND l.kind = ANY($3::text[]) ` +
    `UNION SELECT l.invoice_id FROM billing_adjustment b JOIN invoice_line l ON l.provider_id = b.provider_id AND l.adjustment_id = b.id ` +
    `WHERE b.period_ends_before > $1::date + 1 AND b.currency = $2 AND ${ACCOUNTED_KIND} = ANY($4::text[])) a ` +
    `JOIN accounting_entry e ON e.kind = 'INVOICE' AND e.fact_id = a.invoice_id AND e.entered_on <= $1::date ` +
    `CROSS JOIN LATERAL (${INVOICE} WHERE v.id = a.invoice_id) x ORDER BY e.sequence`;
  const values = [on, currency, KINDS_EARNED_BY_DAYS, ADJUSTMENTS_EARNED_BY_DAYS];
  return reader.query({ name: 'accounting-due:in-advance', text }, values);
}

/** A payment as the books need it. */
export interface AccountedPayment {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly direction: string;
  readonly method: string;
  readonly reference: string | null;
  readonly amount: string;
  readonly currency: string;
  readonly valueOn: string;
  readonly reversedOn: string | null;
  readonly reversalReason: string | null;
  /** Of a debt that was written off: the VAT that is recovered, and the number of its invoice. */
  readonly recoveredVat: string | null;
  readonly writtenOff: string | null;
}

/** Payments and refunds. */
export function accountedPayments(reader: Reader, ids: readonly string[]): Promise<AccountedPayment[]> {
  if (ids.length === 0) return Promise.resolve([]);
  const text =
    `SELECT p.id, p.client_id AS "clientId", c.name AS "clientName", p.direction, p.method, p.reference, p.amount, ` +
    `p.currency, p.value_on AS "valueOn", p.reversed_on AS "reversedOn", p.reversal_reason AS "reversalReason", ` +
    `p.recovered_vat AS "recoveredVat", CASE WHEN p.method = 'WRITE_OFF' THEN (SELECT v.reference FROM payment_allocation a ` +
    `JOIN invoice v ON v.id = a.invoice_id WHERE a.payment_id = p.id ORDER BY a.id LIMIT 1) END AS "writtenOff" FROM payment p ` +
    `JOIN client c ON c.provider_id = p.provider_id AND c.id = p.client_id WHERE p.id = ANY($1::uuid[])`;
  return reader.query({ name: 'accounting-due:payments', text }, [ids]);
}

/** A set-off as the books need it. */
export interface AccountedSetOff {
  readonly id: string;
  readonly amount: string;
  readonly currency: string;
  readonly on: string;
  readonly invoiceId: string;
  readonly invoiceReference: string;
  readonly invoiceClientId: string;
  readonly creditNoteId: string;
  readonly creditNoteReference: string;
  readonly creditNoteClientId: string;
}

/** What credit notes were set off. */
export function accountedSetOffs(reader: Reader, ids: readonly string[]): Promise<AccountedSetOff[]> {
  if (ids.length === 0) return Promise.resolve([]);
  const text =
    `SELECT s.id, s.amount, s.currency, greatest(v.issued_on, n.issued_on) AS on, v.id AS "invoiceId", ` +
    `v.reference AS "invoiceReference", v.client_id AS "invoiceClientId", n.id AS "creditNoteId", ` +
    `n.reference AS "creditNoteReference", n.client_id AS "creditNoteClientId" FROM set_off s ` +
    `JOIN invoice v ON v.id = s.invoice_id JOIN invoice n ON n.id = s.credit_note_id WHERE s.id = ANY($1::uuid[])`;
  return reader.query({ name: 'accounting-due:set-offs', text }, [ids]);
}

/** The names of clients by their ids. */
export async function clientNames(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const text = 'SELECT c.id, c.name FROM client c WHERE c.id = ANY($1::uuid[])';
  const rows = await reader.query<{ id: string; name: string }>({ name: 'accounting-due:client-names', text }, [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
