SELECT ae.id, ae.sequence, ae.kind, ae.fiscal_year AS "fiscalYear", ae.journal_code AS "journalCode", ae.journal_label AS "journalLabel", ae.number, ae.entered_on AS "enteredOn", ae.piece_reference AS "pieceReference", ae.piece_on AS "pieceOn", ae.label, ae.total || ' ' || ae.currency AS total, ae.client_id AS "clientId", ae.invoice_id AS "invoiceId", ae.payment_id AS "paymentId", ae.recorded_at AS "recordedAt", ae.recorded_at AS "createdAt", ae.recorded_at AS "updatedAt"
FROM accounting_entry ae
WHERE ($1::text IS NULL OR ae.journal_code = $1) AND ($2::text IS NULL OR EXISTS (SELECT 1
FROM accounting_line x
WHERE x.entry_id = ae.id AND x.account = $2)) AND ($3::date IS NULL OR ae.entered_on >= $3::date) AND ($4::date IS NULL OR ae.entered_on <= $4::date)
ORDER BY ae.sequence
LIMIT $5;
-- Limit
--   Index Scan on accounting_entry by accounting_entry_sequence_uq

SELECT ae.id, ae.sequence, ae.kind, ae.fiscal_year AS "fiscalYear", ae.journal_code AS "journalCode", ae.journal_label AS "journalLabel", ae.number, ae.entered_on AS "enteredOn", ae.piece_reference AS "pieceReference", ae.piece_on AS "pieceOn", ae.label, ae.total || ' ' || ae.currency AS total, ae.client_id AS "clientId", ae.invoice_id AS "invoiceId", ae.payment_id AS "paymentId", ae.recorded_at AS "recordedAt", ae.recorded_at AS "createdAt", ae.recorded_at AS "updatedAt"
FROM accounting_entry ae
WHERE ($1::text IS NULL OR ae.journal_code = $1) AND ($2::text IS NULL OR EXISTS (SELECT 1
FROM accounting_line x
WHERE x.entry_id = ae.id AND x.account = $2)) AND ($3::date IS NULL OR ae.entered_on >= $3::date) AND ($4::date IS NULL OR ae.entered_on <= $4::date) AND (ae.sequence) > ($6::integer)
ORDER BY ae.sequence
LIMIT $5;
-- Limit
--   Index Scan on accounting_entry by accounting_entry_sequence_uq
