SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT l.id, l.contract_id AS "contractId", l.resource, l.starts_on AS "startsOn", l.quantity, l.monthly_limit AS "monthlyLimit", l.recorded_at AS "recordedAt"
FROM allocation l
WHERE l.contract_id = parent.id
ORDER BY l.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on allocation by allocation_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT l.id, l.contract_id AS "contractId", l.resource, l.starts_on AS "startsOn", l.quantity, l.monthly_limit AS "monthlyLimit", l.recorded_at AS "recordedAt"
FROM allocation l
WHERE l.contract_id = parent.id AND (l.id) > ($3::uuid)
ORDER BY l.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on allocation by allocation_contract_ix
