SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", i.level, CASE WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status, (CASE i.severity WHEN 'CRITICAL' THEN 0 WHEN 'MINOR' THEN 2 ELSE 1 END) AS "severityRank", (-i.level) AS "levelRank"
FROM incident i
WHERE i.restored_at IS NULL AND ($1::text[] IS NULL OR i.severity = ANY($1::text[])) AND ($2::text[] IS NULL OR i.kind = ANY($2::text[])) AND ($3::uuid IS NULL OR i.contract_id IN (SELECT c.id
FROM contract c
WHERE c.client_id = $3::uuid))
ORDER BY (CASE i.severity WHEN 'CRITICAL' THEN 0 WHEN 'MINOR' THEN 2 ELSE 1 END), (-i.level), i.received_at, i.id
LIMIT $4;
-- Limit
--   Index Scan on incident by incident_work_ix

SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", i.level, CASE WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status, (CASE i.severity WHEN 'CRITICAL' THEN 0 WHEN 'MINOR' THEN 2 ELSE 1 END) AS "severityRank", (-i.level) AS "levelRank"
FROM incident i
WHERE i.restored_at IS NULL AND ($1::text[] IS NULL OR i.severity = ANY($1::text[])) AND ($2::text[] IS NULL OR i.kind = ANY($2::text[])) AND ($3::uuid IS NULL OR i.contract_id IN (SELECT c.id
FROM contract c
WHERE c.client_id = $3::uuid)) AND ((CASE i.severity WHEN 'CRITICAL' THEN 0 WHEN 'MINOR' THEN 2 ELSE 1 END), (-i.level), i.received_at, i.id) > ($5::integer, $6::integer, $7::timestamptz, $8::uuid)
ORDER BY (CASE i.severity WHEN 'CRITICAL' THEN 0 WHEN 'MINOR' THEN 2 ELSE 1 END), (-i.level), i.received_at, i.id
LIMIT $4;
-- Limit
--   Index Scan on incident by incident_work_ix
