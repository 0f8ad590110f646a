import type { StatementRunner as Reader } from '../database/statement';

/** The invoices of a contract that were due between two days. */
export interface DueSpan {
  readonly contractId: string;
  readonly from: string;
  /** Not included. */
  readonly before: string;
}

/** An invoice of a contract whose due day is past, with what was paid of it. */
export interface LateInvoiceRecord {
  /** The place of its contract in what is asked. */
  readonly place: number;
  readonly id: string;
  readonly clientId: string;
  readonly reference: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly total: string;
  /** In the order of their days. */
  readonly payments: readonly { readonly on: string; readonly amount: string }[];
}

/**
 * The invoices of contracts that were due between two days, the last one not included, oldest
 * first and at most so many of each, with what counts of their payments and set-offs by that day;
 * perhaps those alone that are open now.
 */
export function invoicesDue(
  reader: Reader,
  asked: readonly DueSpan[],
  most: number,
  openAlone: boolean,
): Promise<LateInvoiceRecord[]> {
  const money = (alias: string): string => `${alias}.amount || ' ' || ${alias}.currency`;
  const text =
    `SELECT due.*, asked.place::integer - 1 AS place FROM unnest($1::uuid[], $2::date[], $3::date[]) WITH ORDINALITY AS asked(id, since, until, place) ` +
    `CROSS JOIN LATERAL (SELECT v.id, v.client_id AS "clientId", v.reference, v.issued_on AS "issuedOn", v.due_on AS "dueOn", v.total_including_tax || ' ' || v.currency AS total, ` +
    `coalesce((SELECT json_agg(json_build_object('on', t.day, 'amount', t.amount) ORDER BY t.day, t.id) FROM (` +
    `SELECT a.id, a.effective_on AS day, ${money('a')} AS amount FROM payment_allocation a ` +
    `JOIN payment p ON p.id = a.payment_id AND p.reversed_on IS NULL WHERE a.invoice_id = v.id AND a.effective_on <= asked.until ` +
    `UNION ALL SELECT s.id, greatest(n.issued_on, v.issued_on), ${money('s')} FROM set_off s ` +
    `JOIN invoice n ON n.id = s.credit_note_id WHERE s.invoice_id = v.id AND n.issued_on <= asked.until) t), '[]') AS payments ` +
    `FROM invoice v WHERE v.contract_id = asked.id AND v.total_including_tax > 0 AND v.due_on >= asked.since AND v.due_on < asked.until AND (NOT $5::boolean OR v.open_amount > 0) ` +
    // Interest bears no interest (C. civ. art. 1343-2).
    `AND NOT EXISTS (SELECT 1 FROM invoice_line l JOIN late_claim k ON k.adjustment_id = l.adjustment_id WHERE l.invoice_id = v.id) ` +
    `ORDER BY v.due_on, v.id LIMIT $4) AS due ORDER BY asked.place, due."dueOn", due.id`;
  return reader.query({ name: 'dunning:invoices-due', text }, [
    asked.map(({ contractId }) => contractId),
    asked.map(({ from }) => from),
    asked.map(({ before }) => before),
    most,
    openAlone,
  ]);
}
