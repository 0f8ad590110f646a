import type { StatementRunner as Reader } from '../database/statement';

/** An invoice of a contract whose due day is past, with what was paid of it. */
export interface LateInvoiceRecord {
  readonly id: string;
  readonly clientId: string;
  readonly dueOn: string;
  readonly total: string;
  /** In the order of their days. */
  readonly payments: readonly { readonly on: string; readonly amount: string }[];
}

/**
 * The invoices of a contract that were due between two days, the last one not included, oldest
 * first, with what counts of their payments and set-offs by that day.
 */
export function invoicesDue(
  reader: Reader,
  contractId: string,
  from: string,
  before: string,
  most: number,
): Promise<LateInvoiceRecord[]> {
  const money = (alias: string): string => `${alias}.amount || ' ' || ${alias}.currency`;
  const text =
    `SELECT v.id, v.client_id AS "clientId", v.due_on AS "dueOn", v.total_including_tax || ' ' || v.currency AS total, ` +
    `coalesce((SELECT json_agg(json_build_object('on', t.day, 'amount', t.amount) ORDER BY t.day, t.id) FROM (` +
    `SELECT a.id, a.effective_on AS day, ${money('a')} AS amount FROM payment_allocation a ` +
    `JOIN payment p ON p.id = a.payment_id AND p.reversed_on IS NULL WHERE a.invoice_id = v.id AND a.effective_on <= $3::date ` +
    `UNION ALL SELECT s.id, greatest(n.issued_on, v.issued_on), ${money('s')} FROM set_off s ` +
    `JOIN invoice n ON n.id = s.credit_note_id WHERE s.invoice_id = v.id AND n.issued_on <= $3::date) t), '[]') AS payments ` +
    `FROM invoice v WHERE v.contract_id = $1 AND v.total_including_tax > 0 AND v.due_on >= $2::date AND v.due_on < $3::date ` +
    `ORDER BY v.due_on, v.id LIMIT $4`;
  return reader.query({ name: 'dunning:invoices-due', text }, [contractId, from, before, most]);
}
