SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($8::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT l.id, l.contract_id AS "contractId", l.kind, l.happened_at AS "happenedAt", l.text, l.identity_check AS "identityCheck", l.planned_at AS "plannedAt", l.asset_id AS "assetId", l.incident_id AS "incidentId", l.corrects_id AS "correctsId", l.written_by AS "writtenBy", l.author, l.created_at AS "createdAt", l.created_at AS "updatedAt"
FROM logbook_entry l
WHERE l.contract_id = parent.id AND ($1::text[] IS NULL OR l.kind = ANY($1)) AND ($2::text IS NULL OR l.written_by = $2) AND ($3::uuid IS NULL OR l.asset_id = $3) AND ($4::uuid IS NULL OR l.incident_id = $4) AND ($5::timestamptz IS NULL OR l.happened_at >= $5) AND ($6::timestamptz IS NULL OR l.happened_at < $6)
ORDER BY l.happened_at DESC, l.id DESC
LIMIT $7) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on logbook_entry by logbook_entry_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($8::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT l.id, l.contract_id AS "contractId", l.kind, l.happened_at AS "happenedAt", l.text, l.identity_check AS "identityCheck", l.planned_at AS "plannedAt", l.asset_id AS "assetId", l.incident_id AS "incidentId", l.corrects_id AS "correctsId", l.written_by AS "writtenBy", l.author, l.created_at AS "createdAt", l.created_at AS "updatedAt"
FROM logbook_entry l
WHERE l.contract_id = parent.id AND ($1::text[] IS NULL OR l.kind = ANY($1)) AND ($2::text IS NULL OR l.written_by = $2) AND ($3::uuid IS NULL OR l.asset_id = $3) AND ($4::uuid IS NULL OR l.incident_id = $4) AND ($5::timestamptz IS NULL OR l.happened_at >= $5) AND ($6::timestamptz IS NULL OR l.happened_at < $6) AND (l.happened_at, l.id) < ($9::timestamptz, $10::uuid)
ORDER BY l.happened_at DESC, l.id DESC
LIMIT $7) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on logbook_entry by logbook_entry_contract_ix
