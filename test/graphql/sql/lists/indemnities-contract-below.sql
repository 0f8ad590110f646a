SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT d.id, d.contract_id AS "contractId", d.amount || ' ' || d.currency AS amount, d.reason, d.paid_by AS "paidBy", d.settled_on AS "settledOn", d.recorded_at AS "recordedAt"
FROM indemnity d
WHERE d.contract_id = parent.id
ORDER BY d.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on indemnity by indemnity_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT d.id, d.contract_id AS "contractId", d.amount || ' ' || d.currency AS amount, d.reason, d.paid_by AS "paidBy", d.settled_on AS "settledOn", d.recorded_at AS "recordedAt"
FROM indemnity d
WHERE d.contract_id = parent.id AND (d.id) > ($3::uuid)
ORDER BY d.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on indemnity by indemnity_contract_ix
