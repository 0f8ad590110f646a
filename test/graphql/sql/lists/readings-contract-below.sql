SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($7::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT rd.id, rd.contract_id AS "contractId", rd.asset_id AS "assetId", rd.about_id AS "aboutId", rd.check_key AS check, rd.read_at AS at, rd.failing, rd.value, rd.note, rd.recorded_at AS "recordedAt"
FROM reading rd
WHERE rd.contract_id = parent.id AND ($1::text IS NULL OR rd.check_key = $1) AND ($2::uuid IS NULL OR rd.asset_id = $2) AND ($3::boolean IS NULL OR rd.failing = $3) AND ($4::timestamptz IS NULL OR rd.read_at >= $4) AND ($5::timestamptz IS NULL OR rd.read_at < $5)
ORDER BY rd.read_at DESC, rd.id DESC
LIMIT $6) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on reading by reading_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($7::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT rd.id, rd.contract_id AS "contractId", rd.asset_id AS "assetId", rd.about_id AS "aboutId", rd.check_key AS check, rd.read_at AS at, rd.failing, rd.value, rd.note, rd.recorded_at AS "recordedAt"
FROM reading rd
WHERE rd.contract_id = parent.id AND ($1::text IS NULL OR rd.check_key = $1) AND ($2::uuid IS NULL OR rd.asset_id = $2) AND ($3::boolean IS NULL OR rd.failing = $3) AND ($4::timestamptz IS NULL OR rd.read_at >= $4) AND ($5::timestamptz IS NULL OR rd.read_at < $5) AND (rd.read_at, rd.id) < ($8::timestamptz, $9::uuid)
ORDER BY rd.read_at DESC, rd.id DESC
LIMIT $6) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on reading by reading_contract_ix
