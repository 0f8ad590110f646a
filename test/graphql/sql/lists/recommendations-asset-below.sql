SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT r.id, r.contract_id AS "contractId", r.asset_id AS "assetId", r.recommendation, r.issued_on AS "issuedOn", r.follow_by AS "followBy", r.state, r.closed_on AS "closedOn", r.note, r.recorded_at AS "recordedAt"
FROM recommendation r
WHERE r.asset_id = parent.id
ORDER BY r.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on recommendation by recommendation_asset_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT r.id, r.contract_id AS "contractId", r.asset_id AS "assetId", r.recommendation, r.issued_on AS "issuedOn", r.follow_by AS "followBy", r.state, r.closed_on AS "closedOn", r.note, r.recorded_at AS "recordedAt"
FROM recommendation r
WHERE r.asset_id = parent.id AND (r.id) > ($3::uuid)
ORDER BY r.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on recommendation by recommendation_asset_ix
