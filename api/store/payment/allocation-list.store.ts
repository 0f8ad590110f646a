import type { ExplanationRecord } from '../explanation-record';
import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { payableOnSql } from '../dunning/payable-on';
import { asMoneyText, table, type RecordOf } from '../table';
import { PaymentAllocationRow } from './payment-allocation.row';

const allocation = table(PaymentAllocationRow, 'pa');
const a = allocation.column;
const allocations = allocation.select({
  without: ['explanation', 'currency'],
  plus: { amount: asMoneyText(a.amount, a.currency), createdAt: a.recordedAt, updatedAt: a.recordedAt },
});

/** What of a payment a document takes, as stored. */
export type PaymentAllocationRecord = RecordOf<typeof allocations>;

/** What orders lists of allocations: the order of their recording. */
export const paymentAllocationOrder = allocation.order('id');
const ofInvoices: ListShape = {
  ...allocations,
  name: 'payment-allocations:invoice',
  order: paymentAllocationOrder,
  parent: a.invoiceId,
};
const ofPayments: ListShape = { ...ofInvoices, name: 'payment-allocations:payment', parent: a.paymentId };

/** Its lists; exported for the tests that keep their plans. */
export const paymentAllocationLists: readonly ListShape[] = [ofInvoices, ofPayments];

/** What was paid of several documents, a page each, oldest first. */
export function allocationsOfInvoices(
  reader: Reader,
  invoices: readonly string[],
  page: PageRange,
): Promise<Below<PaymentAllocationRecord>[]> {
  return readPagesOf(reader, ofInvoices, invoices, [], page);
}

/** What several payments were allocated to, a page each, oldest first. */
export function allocationsOfPayments(
  reader: Reader,
  payments: readonly string[],
  page: PageRange,
): Promise<Below<PaymentAllocationRecord>[]> {
  return readPagesOf(reader, ofPayments, payments, [], page);
}

/** All that one payment was allocated to, in its order. */
export function allAllocationsOf(reader: Reader, paymentId: string): Promise<PaymentAllocationRecord[]> {
  const text = `${allocations.text} WHERE pa.payment_id = $1 ORDER BY pa.id`;
  return reader.query({ name: 'payment-allocations:all', text }, [paymentId]);
}

/** How allocations come about. */
export function explanationsOfAllocations(reader: Reader, ids: readonly string[]): Promise<ExplanationRecord[]> {
  const text = 'SELECT a.id, a.explanation FROM payment_allocation a WHERE a.id = ANY($1::uuid[])';
  return reader.query({ name: 'payment-allocations:explanations', text }, [ids]);
}

/** What is settled of a document by the end of a day, as it was known at an instant. */
export interface SettledOfDocument {
  readonly id: string;
  readonly total: string;
  readonly paid: string;
  readonly setOff: string;
  /** The day from which it is payable. */
  readonly payableOn: string;
}

/** What was settled of documents by the end of a day, as it was known before an instant. */
export function settledOfInvoices(
  reader: Reader,
  ids: readonly string[],
  on: string,
  knownAt: string | null,
): Promise<SettledOfDocument[]> {
  const known = (column: string): string => `($3::timestamptz IS NULL OR ${column} < $3::timestamptz)`;
  const text =
    `SELECT v.id, v.total_including_tax || ' ' || v.currency AS total, paid.amount || ' ' || v.currency AS paid, ` +
    `off.amount || ' ' || v.currency AS "setOff", ${payableOnSql('v', known)} AS "payableOn" FROM invoice v ` +
    `CROSS JOIN LATERAL (SELECT coalesce(sum(a.amount), 0.00) AS amount FROM payment_allocation a ` +
    `WHERE a.invoice_id = v.id AND a.effective_on <= $2::date AND ${known('a.recorded_at')}) paid ` +
    `CROSS JOIN LATERAL (SELECT coalesce(sum(s.amount), 0.00) AS amount FROM (` +
    `SELECT s.amount, s.recorded_at, s.credit_note_id AS other FROM set_off s WHERE s.invoice_id = v.id ` +
    `UNION ALL SELECT -s.amount, s.recorded_at, s.invoice_id FROM set_off s WHERE s.credit_note_id = v.id) s ` +
    `JOIN invoice o ON o.id = s.other WHERE o.issued_on <= $2::date AND ${known('s.recorded_at')}) off ` +
    `WHERE v.id = ANY($1::uuid[])`;
  return reader.query({ name: 'payment-allocations:settled', text }, [ids, on, knownAt]);
}
