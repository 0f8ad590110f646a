SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT w.id, w.contract_id AS "contractId", w.resource, w.month, w.quantity, w.reference, w.recorded_at AS "recordedAt"
FROM allocation_use w
WHERE w.contract_id = parent.id
ORDER BY w.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on allocation_use by allocation_use_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT w.id, w.contract_id AS "contractId", w.resource, w.month, w.quantity, w.reference, w.recorded_at AS "recordedAt"
FROM allocation_use w
WHERE w.contract_id = parent.id AND (w.id) > ($3::uuid)
ORDER BY w.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on allocation_use by allocation_use_contract_ix
