import { BOOKS_CURRENCY } from '../../domain/accounting/entry';
import { PERIOD_END_CHECKS } from './period-end-checks';

/** What an entry comes to, by what its lines are for; a debit is positive. */
const SUMS = `CROSS JOIN LATERAL (
      SELECT coalesce(sum(l.debit - l.credit) FILTER (WHERE l.role = 'CLIENTS'), 0) AS clients,
        coalesce(sum(l.debit - l.credit) FILTER (WHERE l.role = 'VAT'), 0) AS vat,
        coalesce(sum(l.debit - l.credit) FILTER (WHERE l.role NOT IN ('CLIENTS', 'VAT')), 0) AS rest,
        coalesce(sum(l.debit) FILTER (WHERE l.role = 'CLIENTS'), 0) AS settled
      FROM accounting_line l WHERE l.provider_id = e.provider_id AND l.entry_id = e.id) s`;

/** What must be empty of a provider's books; each row found is a problem. */
export const ACCOUNTING_CHECKS: Readonly<Record<string, string>> = {
  'an entry of the books that does not balance': `
    SELECT e.id, e.journal_code, e.number, e.total, l.debit, l.credit FROM accounting_entry e
    LEFT JOIN LATERAL (SELECT sum(debit) AS debit, sum(credit) AS credit, bool_and(entered_on = e.entered_on
      AND client_id IS NOT DISTINCT FROM e.client_id AND currency = e.currency) AS own
      FROM accounting_line WHERE provider_id = e.provider_id AND entry_id = e.id) l ON true
    WHERE (l.debit, l.credit, l.own) IS DISTINCT FROM (e.total, e.total, true)`,
  'a journal with a gap': `
    SELECT coalesce(j.fiscal_year, e.fiscal_year) AS year, coalesce(j.journal_code, e.journal_code) AS journal, j.last_number, e.last
    FROM accounting_journal j FULL JOIN (
      SELECT fiscal_year, journal_code, max(number) AS last, count(*) AS count FROM accounting_entry GROUP BY 1, 2
    ) e ON e.fiscal_year = j.fiscal_year AND e.journal_code = j.journal_code
    WHERE j.last_number IS DISTINCT FROM e.last OR e.last <> e.count`,
  'books whose entries are not all there': `
    SELECT a.last_sequence, e.last, e.count FROM accounting a CROSS JOIN (
      SELECT coalesce(max(sequence), 0) AS last, count(*) AS count FROM accounting_entry) e
    WHERE a.last_sequence <> e.last OR e.last <> e.count`,
  'entries of the books that are not in the order of their days': `
    SELECT e.sequence, e.entered_on, e.before FROM (
      SELECT sequence, entered_on, piece_on, fiscal_year, lag(entered_on) OVER (ORDER BY sequence) AS before FROM accounting_entry
    ) e CROSS JOIN accounting a
    WHERE e.entered_on < e.before OR e.entered_on < e.piece_on OR e.entered_on > a.posted_through OR e.entered_on < a.starts_on
      OR e.fiscal_year <> extract(year FROM e.entered_on) + CASE WHEN a.fiscal_year_first_month > 1
        AND extract(month FROM e.entered_on) >= a.fiscal_year_first_month THEN 1 ELSE 0 END`,
  'a fact that the books do not know': `
    SELECT f.kind, f.id FROM (
      SELECT 'INVOICE' AS kind, id, issued_on AS day, currency, total_including_tax AS amount, recorded_at FROM invoice
      UNION ALL SELECT 'SET_OFF', s.id, greatest(v.issued_on, n.issued_on), s.currency, 0, s.recorded_at FROM set_off s
        JOIN invoice v ON v.id = s.invoice_id JOIN invoice n ON n.id = s.credit_note_id
      UNION ALL SELECT CASE method WHEN 'WRITE_OFF' THEN 'WRITE_OFF' ELSE 'PAYMENT' END, id, value_on, currency,
          CASE direction WHEN 'RECEIVED' THEN -amount ELSE amount END, recorded_at FROM payment
      UNION ALL SELECT CASE p.method WHEN 'WRITE_OFF' THEN 'RECOVERY' ELSE 'REVERSAL' END, p.id, p.reversed_on, p.currency,
          CASE p.direction WHEN 'RECEIVED' THEN p.amount ELSE -p.amount END,
          (SELECT max(e.recorded_at) FROM event e WHERE e.subject_id = p.id AND e.kind = 'PAYMENT_REVERSED')
        FROM payment p WHERE p.reversed_on IS NOT NULL) f
    LEFT JOIN accounting_due d ON d.kind = f.kind AND d.fact_id = f.id
    WHERE (d.happened_on, d.currency, d.amount, d.recorded_at) IS DISTINCT FROM (f.day, f.currency, f.amount, f.recorded_at)`,
  'a fact that is entered without an entry, or has one and waits for it': `
    SELECT d.kind, d.fact_id FROM accounting_due d
    LEFT JOIN accounting_entry e ON e.kind = d.kind AND e.fact_id = d.fact_id
    WHERE (e.id IS NOT NULL) <> d.entered AND NOT (d.entered AND d.kind = 'INVOICE' AND NOT EXISTS (
      SELECT 1 FROM invoice_line l WHERE l.invoice_id = d.fact_id AND l.amount <> 0))`,
  'an entry of another amount than its document': `
    SELECT e.id, v.reference, s.clients, s.vat, s.rest FROM accounting_entry e ${SUMS}
    LEFT JOIN invoice v ON v.provider_id = e.provider_id AND v.id = e.fact_id WHERE e.kind = 'INVOICE'
    AND (s.clients, s.vat, s.rest, e.piece_on, e.piece_reference, e.client_id, e.currency)
      IS DISTINCT FROM (v.total_including_tax, -v.vat_total, -v.total_excluding_tax, v.issued_on, v.reference, v.client_id, v.currency)`,
  'an entry of another amount than its payment or set-off': `
    SELECT e.id, e.kind, s.clients FROM accounting_entry e ${SUMS}
    LEFT JOIN accounting_due d ON d.kind = e.kind AND d.fact_id = e.fact_id
    LEFT JOIN set_off o ON e.kind = 'SET_OFF' AND o.provider_id = e.provider_id AND o.id = e.fact_id
    WHERE e.kind IN ('SET_OFF', 'PAYMENT', 'REVERSAL', 'WRITE_OFF', 'RECOVERY') AND ((s.clients, e.piece_on, e.client_id, e.currency)
      IS DISTINCT FROM (d.amount, d.happened_on, d.client_id, d.currency) OR (e.kind = 'SET_OFF' AND s.settled IS DISTINCT FROM o.amount))`,
  'an entry of the books that names another document or payment than it is of': `
    SELECT e.id, e.kind, e.fact_id, e.invoice_id, e.payment_id FROM accounting_entry e
    LEFT JOIN set_off o ON e.kind = 'SET_OFF' AND o.provider_id = e.provider_id AND o.id = e.fact_id
    WHERE (e.invoice_id, e.payment_id) IS DISTINCT FROM (
      CASE WHEN e.kind IN ('INVOICE', 'DEFERRED_INCOME', 'DEFERRED_INCOME_RELEASE') THEN e.fact_id ELSE o.invoice_id END,
      CASE WHEN e.kind IN ('PAYMENT', 'REVERSAL', 'WRITE_OFF', 'RECOVERY') THEN e.fact_id END)`,
  'an entry of a debt that was written off with another VAT than what is recovered': `
    SELECT e.id, e.piece_reference, s.vat, p.recovered_vat FROM accounting_entry e ${SUMS}
    LEFT JOIN payment p ON p.provider_id = e.provider_id AND p.id = e.fact_id
    WHERE e.kind IN ('WRITE_OFF', 'RECOVERY') AND s.vat IS DISTINCT FROM CASE e.kind WHEN 'WRITE_OFF' THEN p.recovered_vat ELSE -p.recovered_vat END`,
  ...PERIOD_END_CHECKS,
  'a fiscal year that does not open with the balances of the one before': `
    SELECT fiscal_year, account, sum(opening) AS opening, sum(before) AS before FROM (
      SELECT e.fiscal_year, l.account, l.auxiliary_id, l.debit - l.credit AS opening, NULL::numeric AS before
      FROM accounting_entry e JOIN accounting_line l ON l.provider_id = e.provider_id AND l.entry_id = e.id
      WHERE e.kind = 'OPENING' AND l.role NOT IN ('PROFIT', 'LOSS')
      UNION ALL SELECT e.fiscal_year + 1, l.account, l.auxiliary_id, NULL, l.debit - l.credit
      FROM accounting_entry e JOIN accounting_line l ON l.provider_id = e.provider_id AND l.entry_id = e.id) t GROUP BY fiscal_year, account, auxiliary_id
    HAVING count(opening) > 0 AND sum(opening) IS DISTINCT FROM sum(before)`,
  'a letter of lines that do not settle one another': `
    SELECT auxiliary_id, letter, sum(debit - credit) AS left FROM accounting_line WHERE letter IS NOT NULL
    GROUP BY auxiliary_id, letter HAVING sum(debit - credit) <> 0 OR max(lettered_on) <> max(entered_on) OR min(lettered_on) <> max(lettered_on)`,
  'a client whose account in the books is not its statement of account': `
    SELECT c.id, b.amount, d.amount FROM client c CROSS JOIN accounting a
    CROSS JOIN LATERAL (SELECT coalesce(sum(l.debit - l.credit), 0) AS amount FROM accounting_line l
      JOIN accounting_entry e ON e.provider_id = l.provider_id AND e.id = l.entry_id
      WHERE l.auxiliary_id = c.id AND e.kind <> 'OPENING') b
    CROSS JOIN LATERAL (SELECT coalesce(sum(amount), 0) AS amount FROM accounting_due
      WHERE client_id = c.id AND entered AND currency = '${BOOKS_CURRENCY}') d
    WHERE b.amount <> d.amount`,
  'penalties in the books that are not those on documents': `
    SELECT b.amount, d.amount FROM (
      SELECT coalesce(sum(l.debit - l.credit), 0) AS amount FROM accounting_line l JOIN accounting_entry e ON e.provider_id = l.provider_id AND e.id = l.entry_id
      WHERE l.role IN ('PENALTIES', 'PENALTY_CREDITS') AND e.kind = 'INVOICE') b
    CROSS JOIN (SELECT coalesce(-sum(l.amount), 0) AS amount FROM accounting_due d JOIN invoice_line l ON l.invoice_id = d.fact_id
      JOIN billing_adjustment a ON a.id = l.adjustment_id
      WHERE d.kind = 'INVOICE' AND d.entered AND a.penalty_id IS NOT NULL) d
    WHERE b.amount <> d.amount`,
  'penalties that were accepted and are in no adjustment, or the other way round': `
    SELECT p.contract_id, p.amount, b.amount FROM (
      SELECT contract_id, sum(CASE WHEN credit_account IN ('penalties:accepted', 'penalties:credited') THEN amount ELSE 0 END
        - CASE WHEN debit_account IN ('penalties:accepted', 'penalties:credited') THEN amount ELSE 0 END) AS amount
      FROM ledger_posting GROUP BY contract_id) p
    FULL JOIN (SELECT contract_id, -sum(amount) AS amount FROM billing_adjustment WHERE penalty_id IS NOT NULL GROUP BY contract_id) b
      ON b.contract_id = p.contract_id
    WHERE coalesce(p.amount, 0) <> coalesce(b.amount, 0)`,
};

/** The entries of the books with their lines, in their order, and when each was posted. */
export const POSTED_ENTRIES = `
  SELECT e.sequence, e.kind, e.fact_id AS "factId", e.fiscal_year AS "fiscalYear", e.journal_code AS "journalCode",
    e.journal_label AS "journalLabel", e.number, e.entered_on AS "enteredOn", e.piece_reference AS "pieceReference",
    e.piece_on AS "pieceOn", e.label, e.total, e.currency, e.explanation, e.recorded_at AS "recordedAt", coalesce((SELECT jsonb_agg(jsonb_build_object(
      'line', l.line, 'role', l.role, 'account', l.account, 'accountLabel', l.account_label, 'auxiliaryId', l.auxiliary_id,
      'auxiliaryLabel', l.auxiliary_label, 'itemId', l.item_id, 'debit', l.debit::text, 'credit', l.credit::text) ORDER BY l.line)
      FROM accounting_line l WHERE l.provider_id = e.provider_id AND l.entry_id = e.id), '[]') AS lines
  FROM accounting_entry e ORDER BY e.sequence`;

/** The fingerprints of what was posted, in their order. */
export const POSTINGS = `
  SELECT e.recorded_at AS "recordedAt", e.payload ->> 'sha256' AS sha256, (e.payload ->> 'entries')::integer AS entries
  FROM event e WHERE e.subject_kind = 'accounting' AND e.kind = 'ACCOUNTING_ENTRIES_POSTED' ORDER BY e.recorded_at, e.id`;
