import { BOOKS_CURRENCY } from '../../domain/accounting/entry';
import type { StatementRunner as Reader } from '../database/statement';

/** How the account of a client in the books stands beside its statement of account. */
export interface ReconciledClientRecord {
  readonly id: string;
  readonly books: string;
  readonly statement: string;
  readonly notPosted: string;
  readonly beforeBooks: string;
  readonly difference: string;
}

const due = (condition: string): string =>
  `(SELECT coalesce(sum(d.amount), 0) FROM accounting_due d WHERE d.client_id = c.id AND NOT d.entered ` +
  `AND d.happened_on <= a.posted_through AND d.currency = '${BOOKS_CURRENCY}' AND ${condition})`;
const money = (amount: string): string => `(${amount})::numeric(14, 2) || ' ${BOOKS_CURRENCY}'`;
// What a client owes is a sum of documents and payments, as its statement of account has it.
const STATEMENT =
  `(SELECT coalesce(sum(v.total_including_tax), 0) FROM invoice v WHERE v.client_id = c.id AND v.issued_on <= a.posted_through ` +
  `AND v.currency = '${BOOKS_CURRENCY}') + (SELECT coalesce(sum(CASE p.direction WHEN 'RECEIVED' THEN -1 ELSE 1 END ` +
  `* CASE WHEN p.reversed_on <= a.posted_through THEN 0 ELSE p.amount END), 0) FROM payment p WHERE p.client_id = c.id ` +
  `AND p.value_on <= a.posted_through AND p.currency = '${BOOKS_CURRENCY}')`;
/** The first day of the fiscal year of the last day that is closed. */
const YEAR_BEGINS =
  `make_date(extract(year FROM a.posted_through)::integer - CASE WHEN extract(month FROM a.posted_through) ` +
  `< a.fiscal_year_first_month THEN 1 ELSE 0 END, a.fiscal_year_first_month, 1)`;
const BOOKS =
  `(SELECT coalesce(sum(l.debit - l.credit), 0) FROM accounting_line l WHERE l.auxiliary_id = c.id ` +
  `AND l.entered_on BETWEEN ${YEAR_BEGINS} AND a.posted_through)`;
/**
 * How the accounts of clients stand in the books at the end of the last day that is closed, and
 * what explains the difference to their statements of account; none while none is closed.
 */
export function reconciledAccounts(reader: Reader, ids: readonly string[]): Promise<ReconciledClientRecord[]> {
  if (ids.length === 0) return Promise.resolve([]);
  const text =
    `SELECT c.id, ${money('r.books')} AS books, ${money('r.statement')} AS statement, ${money('r.not_posted')} AS "notPosted", ` +
    `${money('r.before_books')} AS "beforeBooks", ` +
    `${money('r.books - (r.statement - r.not_posted - r.before_books)')} AS difference FROM unnest($1::uuid[]) AS c(id) ` +
    `CROSS JOIN accounting a CROSS JOIN LATERAL (SELECT ${BOOKS} AS books, ${STATEMENT} AS statement, ` +
    `${due('d.happened_on >= a.starts_on')} AS not_posted, ${due('d.happened_on < a.starts_on')} AS before_books) r ` +
    `WHERE a.posted_through IS NOT NULL ORDER BY c.id`;
  return reader.query({ name: 'accounting-reconciliation:clients', text }, [ids]);
}

/** How the ledgers of penalties stand beside the books. */
export interface ReconciledPenaltiesRecord {
  readonly ledger: string;
  readonly invoicedByPartners: string;
  readonly waiting: string;
  readonly notPosted: string;
  readonly books: string;
  readonly difference: string;
}

/**
 * What was accepted of penalties by the ledgers of all contracts, and where it is: with partners
 * that invoice, waiting for a document, on one that is not posted, or in the books.
 */
export async function reconciledPenalties(reader: Reader): Promise<ReconciledPenaltiesRecord> {
  const text =
    `SELECT ${money('r.ledger')} AS ledger, ${money('r.partners')} AS "invoicedByPartners", ${money('r.waiting')} AS waiting, ` +
    `${money('r.not_posted')} AS "notPosted", ${money('r.books')} AS books, ` +
    `${money('r.books + r.not_posted + r.waiting + r.partners - r.ledger')} AS difference FROM (SELECT ` +
    `(SELECT coalesce(sum(CASE WHEN p.credit_account IN ('penalties:accepted', 'penalties:credited') THEN p.amount ELSE 0 END ` +
    `- CASE WHEN p.debit_account IN ('penalties:accepted', 'penalties:credited') THEN p.amount ELSE 0 END), 0) ` +
    `FROM ledger_posting p WHERE p.currency = '${BOOKS_CURRENCY}' ` +
    `AND (p.credit_account LIKE 'penalties:%' OR p.debit_account LIKE 'penalties:%')) AS ledger, ` +
    `(SELECT coalesce(-sum(b.amount), 0) FROM billing_adjustment b WHERE b.penalty_id IS NOT NULL ` +
    `AND b.currency = '${BOOKS_CURRENCY}' AND NOT EXISTS (SELECT 1 FROM adjustment_balance a WHERE a.adjustment_id = b.id)) AS partners, ` +
    `(SELECT coalesce(-sum(a.left_amount), 0) FROM adjustment_balance a JOIN billing_adjustment b ` +
    `ON b.provider_id = a.provider_id AND b.id = a.adjustment_id WHERE a.left_amount <> 0 AND b.penalty_id IS NOT NULL ` +
    `AND b.currency = '${BOOKS_CURRENCY}') AS waiting, ` +
    `(SELECT coalesce(-sum(l.amount), 0) FROM accounting_due d JOIN invoice_line l ON l.invoice_id = d.fact_id ` +
    `JOIN billing_adjustment b ON b.id = l.adjustment_id WHERE NOT d.entered AND d.kind = 'INVOICE' ` +
    `AND b.penalty_id IS NOT NULL AND d.currency = '${BOOKS_CURRENCY}') AS not_posted, ` +
    `(SELECT coalesce(sum(l.debit - l.credit), 0) FROM accounting_line l JOIN accounting_entry e ON e.id = l.entry_id ` +
    `WHERE l.role IN ('PENALTIES', 'PENALTY_CREDITS') AND e.kind = 'INVOICE') AS books) r`;
  const [row] = await reader.query<ReconciledPenaltiesRecord>({ name: 'accounting-reconciliation:penalties', text });
  if (row === undefined) throw new Error('a reconciliation without a row');
  return row;
}
