SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT t.contract_id AS "contractId", t.sequence, t.kind, t.cause_kind AS "causeKind", t.cause_id AS "causeId", t.idempotency_key AS "idempotencyKey", t.recorded_at AS "recordedAt", t.recorded_by AS "recordedBy", t.previous_hash AS "previousHash", t.hash
FROM ledger_transaction t
WHERE t.contract_id = parent.id
ORDER BY t.sequence
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on ledger_transaction by ledger_transaction_currency_uq

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT t.contract_id AS "contractId", t.sequence, t.kind, t.cause_kind AS "causeKind", t.cause_id AS "causeId", t.idempotency_key AS "idempotencyKey", t.recorded_at AS "recordedAt", t.recorded_by AS "recordedBy", t.previous_hash AS "previousHash", t.hash
FROM ledger_transaction t
WHERE t.contract_id = parent.id AND (t.sequence) > ($3::integer)
ORDER BY t.sequence
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on ledger_transaction by ledger_transaction_currency_uq
