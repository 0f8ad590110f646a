SELECT py.id, py.client_id AS "clientId", py.direction, py.amount || ' ' || py.currency AS amount, py.currency, py.value_on AS "valueOn", py.method, py.reference, py.note, py.partner_id AS "partnerId", py.recovered_vat || ' ' || py.currency AS "recoveredVat", py.reversed_on AS "reversedOn", py.reversal_reason AS "reversalReason", py.reversal_note AS "reversalNote", py.recorded_at AS "recordedAt", py.updated_at AS "updatedAt", py.recorded_at AS "createdAt", py.left_amount || ' ' || py.currency AS "unallocatedAmount"
FROM payment py
WHERE ($1::text[] IS NULL OR py.direction = ANY($1)) AND ($2::boolean IS NULL OR (py.left_amount > 0) = $2)
ORDER BY py.id DESC
LIMIT $3;
-- Limit
--   Index Scan on payment by payment_pk

SELECT py.id, py.client_id AS "clientId", py.direction, py.amount || ' ' || py.currency AS amount, py.currency, py.value_on AS "valueOn", py.method, py.reference, py.note, py.partner_id AS "partnerId", py.recovered_vat || ' ' || py.currency AS "recoveredVat", py.reversed_on AS "reversedOn", py.reversal_reason AS "reversalReason", py.reversal_note AS "reversalNote", py.recorded_at AS "recordedAt", py.updated_at AS "updatedAt", py.recorded_at AS "createdAt", py.left_amount || ' ' || py.currency AS "unallocatedAmount"
FROM payment py
WHERE ($1::text[] IS NULL OR py.direction = ANY($1)) AND ($2::boolean IS NULL OR (py.left_amount > 0) = $2) AND (py.id) < ($4::uuid)
ORDER BY py.id DESC
LIMIT $3;
-- Limit
--   Index Scan on payment by payment_pk
