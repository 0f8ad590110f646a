SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT h.id, h.contract_id AS "contractId", h.asset_id AS "assetId", h.description, h.state, h.reason, h.made_at AS "madeAt", h.recorded_at AS "recordedAt"
FROM change_request h
WHERE h.contract_id = parent.id
ORDER BY h.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on change_request by change_request_contract_uq

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT h.id, h.contract_id AS "contractId", h.asset_id AS "assetId", h.description, h.state, h.reason, h.made_at AS "madeAt", h.recorded_at AS "recordedAt"
FROM change_request h
WHERE h.contract_id = parent.id AND (h.id) > ($3::uuid)
ORDER BY h.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on change_request by change_request_contract_uq
