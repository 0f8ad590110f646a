SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT cx.run_id AS "runId", cx.contract_id AS "contractId", cx.refusals, cx.updated_at AS "refusedAt"
FROM closing_contract cx
WHERE cx.run_id = parent.id AND cx.refusals IS NOT NULL
ORDER BY cx.contract_id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on closing_contract by closing_contract_refused_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT cx.run_id AS "runId", cx.contract_id AS "contractId", cx.refusals, cx.updated_at AS "refusedAt"
FROM closing_contract cx
WHERE cx.run_id = parent.id AND cx.refusals IS NOT NULL AND (cx.contract_id) > ($3::uuid)
ORDER BY cx.contract_id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on closing_contract by closing_contract_refused_ix
