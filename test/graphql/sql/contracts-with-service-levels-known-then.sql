-- { contracts(first: 50) { nodes { number sla(knownAt: "2026-03-02T08:00:01Z") { state penaltiesToDate runningClocks { incident { number } clock { state dueAt } nextCostStep { from } } } parameters(knownAt: "2026-03-02T08:00:01Z") { key value } } } }

SELECT DISTINCT asked.place::integer - 1 AS place, i.module_id AS "moduleId"
FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) WITH ORDINALITY AS asked (contract_id, since, before, place)
JOIN penalty p ON p.contract_id = asked.contract_id AND p.breached_at >= asked.since AND p.breached_at < asked.before
JOIN incident i ON i.provider_id = p.provider_id AND i.id = p.incident_id
CROSS JOIN LATERAL (SELECT e.kind, e.payload
FROM event e
WHERE e.subject_id = p.id AND e.recorded_at < $4::timestamptz
ORDER BY e.recorded_at DESC, e.id DESC
LIMIT 1) AS last
WHERE last.kind <> 'PENALTY_REVERSED';

SELECT asked.contract_id AS "contractId", summed.amount
FROM unnest($1::uuid[], $2::timestamptz[]) AS asked (contract_id, since)
CROSS JOIN LATERAL (SELECT sum(CASE WHEN last.kind = 'PENALTY_REDUCED' THEN split_part(last.payload->>'to', ' ', 1)::numeric ELSE p.amount END) || ' ' || p.currency AS amount
FROM penalty p
CROSS JOIN LATERAL (SELECT e.kind, e.payload
FROM event e
WHERE e.subject_id = p.id AND e.recorded_at < $4::timestamptz
ORDER BY e.recorded_at DESC, e.id DESC
LIMIT 1) AS last
WHERE p.contract_id = asked.contract_id AND p.assessed_at >= asked.since AND p.assessed_at < $3::timestamptz + interval '1 second' AND NOT last.kind = ANY($5::text[])
GROUP BY p.currency) AS summed;

SELECT asked.id AS "contractId", coalesce((SELECT json_agg(json_build_object('capKey', s.cap_key, 'windowKey', s.window_key, 'used', s.used || ' ' || s.currency))
FROM (SELECT t.cap_key, t.window_key, sum(t.used) AS used, min(t.currency) AS currency
FROM (SELECT u.use->>'capKey' AS cap_key, u.use->>'windowKey' AS window_key, least(split_part(u.use->>'used', ' ', 1)::numeric, CASE WHEN last.kind = 'PENALTY_REDUCED' THEN split_part(last.payload->>'to', ' ', 1)::numeric ELSE p.amount END) AS used, p.currency
FROM penalty p
CROSS JOIN LATERAL (SELECT e.kind, e.payload
FROM event e
WHERE e.subject_id = p.id AND e.recorded_at < $2::timestamptz
ORDER BY e.recorded_at DESC, e.id DESC
LIMIT 1) AS last
CROSS JOIN LATERAL jsonb_array_elements(p.cap_uses) AS u (use)
WHERE p.contract_id = asked.id AND NOT last.kind = ANY($3::text[])
UNION ALL SELECT u.use->>'capKey' AS cap_key, u.use->>'windowKey' AS window_key, split_part(u.use->>'used', ' ', 1)::numeric AS used, n.currency
FROM indemnity n
CROSS JOIN LATERAL jsonb_array_elements(n.cap_uses) AS u (use)
WHERE n.contract_id = asked.id AND n.recorded_at < $2::timestamptz) AS t
GROUP BY 1, 2) AS s), '[]') AS "capSums", coalesce((SELECT json_agg(json_build_object('policyKey', p.policy_key, 'commitmentKey', p.commitment_key, 'year', p.year))
FROM penalty p
CROSS JOIN LATERAL (SELECT e.kind, e.payload
FROM event e
WHERE e.subject_id = p.id AND e.recorded_at < $2::timestamptz
ORDER BY e.recorded_at DESC, e.id DESC
LIMIT 1) AS last
WHERE p.contract_id = asked.id AND p.year IS NOT NULL AND last.kind <> 'PENALTY_REVERSED'), '[]') AS years
FROM unnest($1::uuid[]) AS asked (id);

SELECT c.id, c.client_id AS "clientId", c.number, c.terms_pack_id AS "termsPackId", c.terms_pack_version AS "termsPackVersion", c.status, c.status_from AS "statusFrom", c.next_due_on AS "nextDueOn", c.operations_due_at AS "operationsDueAt", c.starts_on AS "startsOn", c.term_last_day AS "termLastDay", c.currency, c.billing_period_months AS "billingPeriodMonths", c.invoiced_by AS "invoicedBy", c.direct_debit AS "directDebit", c.signed_at AS "signedAt", c.activated_at AS "activatedAt", c.amendment_count AS "amendmentCount", c.created_at AS "createdAt", to_char(c.last_recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS stamp
FROM contract c
WHERE c.id = ANY($1::uuid[]);

SELECT c.id, c.client_id AS "clientId", c.number, c.terms_pack_id AS "termsPackId", c.terms_pack_version AS "termsPackVersion", c.status, c.status_from AS "statusFrom", c.next_due_on AS "nextDueOn", c.operations_due_at AS "operationsDueAt", c.starts_on AS "startsOn", c.term_last_day AS "termLastDay", c.currency, c.billing_period_months AS "billingPeriodMonths", c.invoiced_by AS "invoicedBy", c.direct_debit AS "directDebit", c.signed_at AS "signedAt", c.activated_at AS "activatedAt", c.amendment_count AS "amendmentCount", c.created_at AS "createdAt", to_char(c.last_recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS stamp
FROM contract c
WHERE c.id = ANY($1::uuid[]);

SELECT c.id, c.client_id AS "clientId", c.number, c.terms_pack_id AS "termsPackId", c.terms_pack_version AS "termsPackVersion", c.status, c.status_from AS "statusFrom", c.next_due_on AS "nextDueOn", c.operations_due_at AS "operationsDueAt", c.starts_on AS "startsOn", c.term_last_day AS "termLastDay", c.currency, c.billing_period_months AS "billingPeriodMonths", c.invoiced_by AS "invoicedBy", c.direct_debit AS "directDebit", c.signed_at AS "signedAt", c.activated_at AS "activatedAt", c.amendment_count AS "amendmentCount", c.created_at AS "createdAt", to_char(c.last_recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS stamp
FROM contract c
WHERE c.id = ANY($1::uuid[]);

SELECT c.id, c.number
FROM contract c
ORDER BY c.id
LIMIT $1;

SELECT e.id, e.kind, e.version, e.subject_id AS "subjectId", e.contract_id AS "contractId", e.payload, e.recorded_at AS "recordedAt"
FROM event e
WHERE e.contract_id = ANY($1::uuid[]) AND e.subject_kind = $2 AND e.recorded_at < $3::timestamptz
ORDER BY e.contract_id, e.recorded_at, e.id;

SELECT e.id, e.kind, e.version, e.subject_id AS "subjectId", e.contract_id AS "contractId", e.payload, e.recorded_at AS "recordedAt"
FROM event e
WHERE e.subject_id = ANY($1::uuid[]) AND e.recorded_at < $2::timestamptz
ORDER BY e.subject_id, e.recorded_at, e.id;

SELECT found.*
FROM unnest($1::uuid[]) AS asked (contract_id)
CROSS JOIN LATERAL (SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", i.level, CASE WHEN i.restored_at IS NOT NULL THEN 'RESTORED' WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status
FROM incident i
WHERE i.contract_id = asked.contract_id AND i.restored_at IS NULL AND i.received_at <= $3::timestamptz AND i.recorded_at < $4::timestamptz
UNION ALL SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", i.level, CASE WHEN i.restored_at IS NOT NULL THEN 'RESTORED' WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status
FROM incident i
WHERE i.contract_id = asked.contract_id AND i.restored_at >= $2::timestamptz AND i.received_at <= $3::timestamptz AND i.recorded_at < $4::timestamptz
UNION ALL SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", i.level, CASE WHEN i.restored_at IS NOT NULL THEN 'RESTORED' WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status
FROM incident i
WHERE i.id = ANY(ARRAY(SELECT e.incident_id
FROM excluded_period e
WHERE e.contract_id = asked.contract_id AND e.withdrawn_at IS NULL AND e.started_at < $3::timestamptz AND (e.ended_at IS NULL OR e.ended_at > $2::timestamptz)
UNION ALL SELECT e.subject_id
FROM event e
WHERE e.contract_id = asked.contract_id AND e.subject_kind = 'incident' AND e.recorded_at >= $4::timestamptz)) AND (i.received_at > $3::timestamptz OR i.restored_at < $2::timestamptz) AND i.recorded_at < $4::timestamptz OFFSET 0) AS found
ORDER BY found."contractId", found."receivedAt", found.id;

SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", i.level, CASE WHEN i.restored_at IS NOT NULL THEN 'RESTORED' WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status
FROM incident i
WHERE i.id = ANY($1::uuid[]);

WITH present AS MATERIALIZED (SELECT coalesce($2::timestamptz, clock_timestamp() + $3::float8 * interval '1 second') AS at) SELECT floor(extract(epoch
FROM p.at))::float8 AS now, w.registered
FROM present p
CROSS JOIN LATERAL (SELECT coalesce(array_agg(l.objid::bigint::float8), '{}') AS registered
FROM pg_locks l
WHERE p.at IS NOT NULL AND l.locktype = 'advisory' AND l.database = (SELECT d.oid
FROM pg_database d
WHERE d.datname = current_database()) AND l.objsubid = 2 AND l.classid = hashtext($1::text)::oid) w;
