/** What must be empty of a provider's invoices; each row found is a problem. */
export const INVOICE_CHECKS: Readonly<Record<string, string>> = {
  'a series of documents with a gap': `
    SELECT coalesce(d.series, v.series) AS series, coalesce(d.year, v.year) AS year, d.last_number, v.last, v.count
    FROM document_series d FULL JOIN (
      SELECT series, year, max(number) AS last, count(*) AS count, max(issued_on) AS issued_on FROM (
        SELECT series, year, number, issued_on FROM invoice UNION ALL SELECT series, year, number, issued_on FROM invoice_correction
      ) n GROUP BY series, year
    ) v ON v.series = d.series AND v.year = d.year
    WHERE (d.last_number, d.last_issued_on) IS DISTINCT FROM (v.last, v.issued_on) OR v.last <> v.count`,
  'a document that is dated before the number before it': `
    SELECT id, reference FROM (
      SELECT id, reference, issued_on, lag(issued_on) OVER (PARTITION BY series, year ORDER BY number) AS before FROM (
        SELECT id, reference, issued_on, series, year, number FROM invoice
        UNION ALL SELECT id, reference, issued_on, series, year, number FROM invoice_correction) n
    ) v WHERE issued_on < before`,
  'a document whose totals are not those of its lines': `
    SELECT v.id, v.reference, v.total_excluding_tax, v.vat_total, l.total, g.base, g.vat FROM invoice v
    LEFT JOIN LATERAL (SELECT sum(amount) AS total FROM invoice_line WHERE invoice_id = v.id) l ON true
    CROSS JOIN LATERAL (
      SELECT sum(split_part(e ->> 'base', ' ', 1)::numeric) AS base, sum(split_part(e ->> 'vat', ' ', 1)::numeric) AS vat
      FROM jsonb_array_elements(v.vat) e) g
    WHERE (l.total, g.base, g.vat) IS DISTINCT FROM (v.total_excluding_tax, v.total_excluding_tax, v.vat_total)`,
  'a kept document that does not say what its invoice says': `
    SELECT v.id, v.reference, k.kept ->> 'language' AS language FROM invoice v JOIN invoice_document d ON d.invoice_id = v.id
    CROSS JOIN LATERAL (VALUES (d.document), (d.translation)) k (kept)
    CROSS JOIN LATERAL (SELECT CASE v.kind WHEN 'CREDIT_NOTE' THEN -1 ELSE 1 END AS sign) s
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_array(e ->> 'category', e ->> 'ratePercent',
        s.sign * (e #>> '{base,amount}')::numeric, s.sign * (e #>> '{vat,amount}')::numeric)) AS kept
      FROM jsonb_array_elements(k.kept -> 'vat') e) taxed
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_array(e ->> 'category', e ->> 'ratePercent',
        split_part(e ->> 'base', ' ', 1)::numeric, split_part(e ->> 'vat', ' ', 1)::numeric)) AS kept
      FROM jsonb_array_elements(v.vat) e) known
    WHERE (k.kept ->> 'kind', k.kept ->> 'number', k.kept ->> 'issuedOn', k.kept ->> 'currency', taxed.kept,
      s.sign * (k.kept #>> '{totals,excludingTax,amount}')::numeric, s.sign * (k.kept #>> '{totals,vat,amount}')::numeric,
      s.sign * (k.kept #>> '{totals,includingTax,amount}')::numeric, k.kept ->> 'dueOn')
      IS DISTINCT FROM (v.kind, v.reference, v.issued_on::text, v.currency, known.kept, v.total_excluding_tax, v.vat_total,
      v.total_including_tax, CASE v.kind WHEN 'CREDIT_NOTE' THEN NULL ELSE v.due_on::text END)`,
  'a corrected invoice that does not say what it took the place of, or says other amounts': `
    SELECT c.id, c.reference, k.kept ->> 'language' AS language FROM invoice_correction c
    JOIN invoice_document d ON d.invoice_id = c.invoice_id
    CROSS JOIN LATERAL (VALUES (c.document, d.document), (c.translation, d.translation)) k (kept, original)
    WHERE (k.kept ->> 'kind', k.kept ->> 'number', k.kept ->> 'issuedOn', k.kept -> 'totals', k.kept -> 'vat', k.kept -> 'currency')
      IS DISTINCT FROM ('CORRECTED_INVOICE', c.reference, c.issued_on::text, k.original -> 'totals', k.original -> 'vat', k.original -> 'currency')
      OR jsonb_array_length(k.kept -> 'preceding') <> 1`,
  'a corrected invoice that is not of the contract, the language or the instant of its event': `
    SELECT c.id, c.reference, c.language, c.recorded_at FROM invoice_correction c LEFT JOIN invoice v ON v.id = c.invoice_id
    WHERE (c.contract_id, c.language) IS DISTINCT FROM (v.contract_id, c.document ->> 'language') OR NOT EXISTS (
      SELECT 1 FROM event e WHERE e.subject_id = c.invoice_id AND e.kind = 'INVOICE_CORRECTED'
        AND e.recorded_at = c.recorded_at AND e.payload ->> 'correctionId' = c.id::text)`,
  'a late claim that does not say what its adjustment says': `
    SELECT k.invoice_id, k.kind, k.amount, b.amount AS adjusted FROM late_claim k LEFT JOIN billing_adjustment b ON b.id = k.adjustment_id
    WHERE (k.contract_id, k.amount, k.currency, k.recorded_at) IS DISTINCT FROM (b.contract_id, b.amount, b.currency, b.recorded_at)`,
  'an invoice that was made payable at once otherwise than its event says': `
    SELECT q.invoice_id, q.due_on, q.recorded_at FROM due_at_once q LEFT JOIN invoice v ON v.id = q.invoice_id
    WHERE q.contract_id IS DISTINCT FROM v.contract_id OR NOT EXISTS (SELECT 1 FROM event e
      WHERE e.subject_id = q.invoice_id AND e.kind = 'INVOICE_DUE_AT_ONCE' AND e.recorded_at = q.recorded_at)`,
  'the VAT of a document that is not that of its lines': `
    SELECT v.id, v.reference, r.category, r.rate, r.base, g.value FROM invoice v
    CROSS JOIN LATERAL (
      SELECT vat_category AS category, trim_scale(vat_rate_percent) AS rate, sum(amount) AS base,
        sign(sum(amount)) * round(abs(sum(amount)) * vat_rate_percent / 100, 2) AS vat
      FROM invoice_line WHERE invoice_id = v.id GROUP BY vat_category, vat_rate_percent) r
    LEFT JOIN LATERAL jsonb_array_elements(v.vat) g
      ON g ->> 'category' = r.category AND (g ->> 'ratePercent')::numeric = r.rate
    WHERE (split_part(g ->> 'base', ' ', 1)::numeric, split_part(g ->> 'vat', ' ', 1)::numeric) IS DISTINCT FROM (r.base, r.vat)`,
  'a document of which something else is open than its total less what was set off and paid': `
    SELECT v.id, v.reference, v.open_amount, v.total_including_tax, o.amount, a.amount FROM invoice v
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(CASE WHEN invoice_id = v.id THEN amount ELSE -amount END), 0) AS amount
      FROM set_off WHERE invoice_id = v.id OR credit_note_id = v.id) o
    CROSS JOIN LATERAL (SELECT coalesce(sum(amount), 0) AS amount FROM payment_allocation WHERE invoice_id = v.id) a
    WHERE v.open_amount <> v.total_including_tax - o.amount - a.amount`,
  'a document that is settled by more than its total': `
    SELECT v.id, v.reference, v.open_amount FROM invoice v
    WHERE v.open_amount NOT BETWEEN least(v.total_including_tax, 0) AND greatest(v.total_including_tax, 0)`,
  'a payment of which something else is left than its amount less what it settles': `
    SELECT p.id, p.amount, p.left_amount, a.amount, r.amount FROM payment p
    CROSS JOIN LATERAL (SELECT coalesce(sum(amount), 0) AS amount FROM payment_allocation WHERE payment_id = p.id) a
    CROSS JOIN LATERAL (SELECT coalesce(sum(amount), 0) AS amount FROM payment_allocation WHERE refunded_payment_id = p.id) r
    WHERE p.left_amount <> CASE WHEN p.reversed_on IS NOT NULL THEN r.amount - a.amount
      WHEN p.direction = 'RECEIVED' THEN p.amount - a.amount + r.amount ELSE p.amount + a.amount END`,
  'a payment that says why it was reversed, and was not': `
    SELECT id FROM payment WHERE (reversed_on IS NULL) <> (reversal_reason IS NULL) OR (reversed_on IS NULL AND reversal_note IS NOT NULL)`,
  'an allocation of another client than its payment or its document': `
    SELECT a.id FROM payment_allocation a
    LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN payment r ON r.id = a.refunded_payment_id
    LEFT JOIN invoice v ON v.id = a.invoice_id
    WHERE p.client_id IS DISTINCT FROM a.client_id OR coalesce(r.client_id, v.client_id) IS DISTINCT FROM a.client_id`,
  'an adjustment of which something else waits than its amount less its lines': `
    SELECT a.adjustment_id, a.left_amount, b.amount, l.taken, a.contract_id, a.occurred_on FROM adjustment_balance a
    JOIN billing_adjustment b ON b.id = a.adjustment_id
    CROSS JOIN LATERAL (SELECT coalesce(sum(amount), 0) AS taken FROM invoice_line WHERE adjustment_id = a.adjustment_id) l
    WHERE a.left_amount <> b.amount - l.taken OR (a.contract_id, a.occurred_on) <> (b.contract_id, b.occurred_on)`,
  'an adjustment on a document that nothing waited of': `
    SELECT l.invoice_id, l.line FROM invoice_line l
    WHERE l.adjustment_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM adjustment_balance a WHERE a.adjustment_id = l.adjustment_id)`,
  'forfaits that are invoiced twice': `
    SELECT contract_id, key, starts_on FROM (
      SELECT l.contract_id, l.key, l.starts_on, max(l.ends_before) OVER (
        PARTITION BY l.contract_id, l.key ORDER BY l.starts_on, l.invoice_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
      FROM invoice_line l WHERE l.kind = 'FORFAIT'
    ) f WHERE before > starts_on`,
};

/** Each document that was kept, with what it was kept under. */
export const KEPT_DOCUMENTS = `
  SELECT d.invoice_id AS "invoiceId", d.document, d.translation, d.sha256 FROM invoice_document d
  UNION ALL SELECT c.id, c.document, c.translation, c.sha256 FROM invoice_correction c
  UNION ALL SELECT l.id, l.document, l.translation, l.sha256 FROM dunning_letter l ORDER BY "invoiceId"`;
