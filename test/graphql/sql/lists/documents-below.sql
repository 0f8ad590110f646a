SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($6::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT dm.id, dm.contract_id AS "contractId", dm.first_id AS "firstId", dm.version, dm.kind, dm.name, dm.media_type AS "mediaType", dm.size, dm.sha256, dm.asset_id AS "assetId", dm.declaration_id AS "declarationId", dm.stored_by AS "storedBy", dm.author, dm.created_at AS "createdAt", dm.created_at AS "updatedAt"
FROM document dm
WHERE dm.contract_id = parent.id AND ($1::text[] IS NULL OR dm.kind = ANY($1)) AND ($2::uuid IS NULL OR dm.first_id = $2) AND ($3::uuid IS NULL OR dm.asset_id = $3) AND ($4::uuid IS NULL OR dm.declaration_id = $4)
ORDER BY dm.id DESC
LIMIT $5) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on document by document_contract_uq

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($6::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT dm.id, dm.contract_id AS "contractId", dm.first_id AS "firstId", dm.version, dm.kind, dm.name, dm.media_type AS "mediaType", dm.size, dm.sha256, dm.asset_id AS "assetId", dm.declaration_id AS "declarationId", dm.stored_by AS "storedBy", dm.author, dm.created_at AS "createdAt", dm.created_at AS "updatedAt"
FROM document dm
WHERE dm.contract_id = parent.id AND ($1::text[] IS NULL OR dm.kind = ANY($1)) AND ($2::uuid IS NULL OR dm.first_id = $2) AND ($3::uuid IS NULL OR dm.asset_id = $3) AND ($4::uuid IS NULL OR dm.declaration_id = $4) AND (dm.id) < ($7::uuid)
ORDER BY dm.id DESC
LIMIT $5) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on document by document_contract_uq
