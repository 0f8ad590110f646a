SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT pa.id, pa.client_id AS "clientId", pa.payment_id AS "paymentId", pa.invoice_id AS "invoiceId", pa.refunded_payment_id AS "refundedPaymentId", pa.amount || ' ' || pa.currency AS amount, pa.effective_on AS "effectiveOn", pa.basis, pa.recorded_at AS "recordedAt", pa.recorded_at AS "createdAt", pa.recorded_at AS "updatedAt"
FROM payment_allocation pa
WHERE pa.invoice_id = parent.id
ORDER BY pa.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on payment_allocation by payment_allocation_invoice_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT pa.id, pa.client_id AS "clientId", pa.payment_id AS "paymentId", pa.invoice_id AS "invoiceId", pa.refunded_payment_id AS "refundedPaymentId", pa.amount || ' ' || pa.currency AS amount, pa.effective_on AS "effectiveOn", pa.basis, pa.recorded_at AS "recordedAt", pa.recorded_at AS "createdAt", pa.recorded_at AS "updatedAt"
FROM payment_allocation pa
WHERE pa.invoice_id = parent.id AND (pa.id) > ($3::uuid)
ORDER BY pa.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on payment_allocation by payment_allocation_invoice_ix
