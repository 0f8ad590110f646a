SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($6::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT v.id, v.contract_id AS "contractId", v.incident_id AS "incidentId", v.technician, v.started_at AS "startedAt", v.minutes, v.mode, v.kind, v.round_trips AS "roundTrips", v.urgent, v.urgency_stated_by AS "urgencyStatedBy", v.stands_for_training AS "standsForTraining", v.caller_id AS "callerId", v.major, v.major_stated AS "majorStated", v.report, v.settlement, v.accepted_quote AS "acceptedQuote", v.approved_estimate AS "approvedEstimate", v.planned_work AS "plannedWork"
FROM intervention v
WHERE v.contract_id = parent.id AND ($1::timestamptz IS NULL OR v.started_at >= $1::timestamptz) AND ($2::timestamptz IS NULL OR v.started_at < $2::timestamptz) AND (NOT $3::boolean OR v.major) AND (NOT $4::boolean OR v.stands_for_training
AND NOT EXISTS (SELECT 1
FROM quote o
WHERE o.provider_id = v.provider_id AND o.contract_id = v.contract_id AND o.call_id = v.id))
ORDER BY v.started_at DESC, v.id DESC
LIMIT $5) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on intervention by intervention_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($6::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT v.id, v.contract_id AS "contractId", v.incident_id AS "incidentId", v.technician, v.started_at AS "startedAt", v.minutes, v.mode, v.kind, v.round_trips AS "roundTrips", v.urgent, v.urgency_stated_by AS "urgencyStatedBy", v.stands_for_training AS "standsForTraining", v.caller_id AS "callerId", v.major, v.major_stated AS "majorStated", v.report, v.settlement, v.accepted_quote AS "acceptedQuote", v.approved_estimate AS "approvedEstimate", v.planned_work AS "plannedWork"
FROM intervention v
WHERE v.contract_id = parent.id AND ($1::timestamptz IS NULL OR v.started_at >= $1::timestamptz) AND ($2::timestamptz IS NULL OR v.started_at < $2::timestamptz) AND (NOT $3::boolean OR v.major) AND (NOT $4::boolean OR v.stands_for_training
AND NOT EXISTS (SELECT 1
FROM quote o
WHERE o.provider_id = v.provider_id AND o.contract_id = v.contract_id AND o.call_id = v.id)) AND (v.started_at, v.id) < ($7::timestamptz, $8::uuid)
ORDER BY v.started_at DESC, v.id DESC
LIMIT $5) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on intervention by intervention_contract_ix
