SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", i.level, CASE WHEN i.restored_at IS NOT NULL THEN 'RESTORED' WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status
FROM incident i
WHERE i.module_id = parent.id
ORDER BY i.received_at DESC, i.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on incident by incident_module_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", i.level, CASE WHEN i.restored_at IS NOT NULL THEN 'RESTORED' WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status
FROM incident i
WHERE i.module_id = parent.id AND (i.received_at, i.id) < ($3::timestamptz, $4::uuid)
ORDER BY i.received_at DESC, i.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on incident by incident_module_ix
