SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT s.id, s.contract_id AS "contractId", s.name, s.note, s.version, s.created_at AS "createdAt", s.updated_at AS "updatedAt", s.destroyed_at AS "destroyedAt"
FROM secret s
WHERE s.contract_id = parent.id
ORDER BY s.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on secret by secret_contract_uq

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT s.id, s.contract_id AS "contractId", s.name, s.note, s.version, s.created_at AS "createdAt", s.updated_at AS "updatedAt", s.destroyed_at AS "destroyedAt"
FROM secret s
WHERE s.contract_id = parent.id AND (s.id) > ($3::uuid)
ORDER BY s.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on secret by secret_contract_uq
