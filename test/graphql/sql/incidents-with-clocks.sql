-- { incidents(first: 100, filter: { openOnly: true }) { nodes { number clocks { commitment { key target } state dueAt elapsed } projections { amount } excludedPeriods { cause } } } }

SELECT DISTINCT i.id AS "incidentId", a.kind, a.ownership, ia.asset_id AS "assetId"
FROM unnest($1::uuid[], $2::date[]) AS asked (id, received_on)
JOIN incident i ON i.id = asked.id
LEFT JOIN incident_asset ia ON ia.provider_id = i.provider_id AND ia.incident_id = i.id AND ia.withdrawn_at IS NULL
JOIN asset a ON a.provider_id = i.provider_id AND a.contract_id = i.contract_id AND (a.id = ia.asset_id OR (ia.asset_id IS NULL AND a.created_at <= i.recorded_at))
WHERE i.id = ANY($1::uuid[]) AND a.covered_from <= asked.received_on AND (a.covered_until IS NULL OR a.covered_until >= asked.received_on);

SELECT DISTINCT i.id AS "incidentId", a.kind, a.ownership, ia.asset_id AS "assetId"
FROM unnest($1::uuid[], $2::date[]) AS asked (id, received_on)
JOIN incident i ON i.id = asked.id
LEFT JOIN incident_asset ia ON ia.provider_id = i.provider_id AND ia.incident_id = i.id AND ia.withdrawn_at IS NULL
JOIN asset a ON a.provider_id = i.provider_id AND a.contract_id = i.contract_id AND (a.id = ia.asset_id OR (ia.asset_id IS NULL AND a.created_at <= i.recorded_at))
WHERE i.id = ANY($1::uuid[]) AND a.covered_from <= asked.received_on AND (a.covered_until IS NULL OR a.covered_until >= asked.received_on);

SELECT asked.id AS "contractId", coalesce((SELECT json_agg(json_build_object('capKey', s.cap_key, 'windowKey', s.window_key, 'used', s.used || ' ' || s.currency))
FROM cap_sum s
WHERE s.contract_id = asked.id), '[]') AS "capSums", coalesce((SELECT json_agg(json_build_object('policyKey', p.policy_key, 'commitmentKey', p.commitment_key, 'year', p.year))
FROM penalty p
WHERE p.contract_id = asked.id AND p.year IS NOT NULL AND p.status <> 'REVERSED'), '[]') AS years
FROM unnest($1::uuid[]) AS asked (id);

SELECT c.id, c.client_id AS "clientId", c.number, c.terms_pack_id AS "termsPackId", c.terms_pack_version AS "termsPackVersion", c.status, c.status_from AS "statusFrom", c.next_due_on AS "nextDueOn", c.operations_due_at AS "operationsDueAt", c.starts_on AS "startsOn", c.term_last_day AS "termLastDay", c.currency, c.billing_period_months AS "billingPeriodMonths", c.invoiced_by AS "invoicedBy", c.direct_debit AS "directDebit", c.signed_at AS "signedAt", c.activated_at AS "activatedAt", c.amendment_count AS "amendmentCount", c.created_at AS "createdAt", to_char(c.last_recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS stamp
FROM contract c
WHERE c.id = ANY($1::uuid[]);

SELECT c.id, c.client_id AS "clientId", c.number, c.terms_pack_id AS "termsPackId", c.terms_pack_version AS "termsPackVersion", c.status, c.status_from AS "statusFrom", c.next_due_on AS "nextDueOn", c.operations_due_at AS "operationsDueAt", c.starts_on AS "startsOn", c.term_last_day AS "termLastDay", c.currency, c.billing_period_months AS "billingPeriodMonths", c.invoiced_by AS "invoicedBy", c.direct_debit AS "directDebit", c.signed_at AS "signedAt", c.activated_at AS "activatedAt", c.amendment_count AS "amendmentCount", c.created_at AS "createdAt", to_char(c.last_recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS stamp
FROM contract c
WHERE c.id = ANY($1::uuid[]);

SELECT e.id, e.contract_id AS "contractId", e.incident_id AS "incidentId", e.cause, e.scope, e.started_at AS "startedAt", e.ended_at AS "endedAt", e.recorded_at AS "recordedAt", e.change_id AS "changeId"
FROM excluded_period e
WHERE e.incident_id = ANY($1::uuid[]) AND e.withdrawn_at IS NULL
ORDER BY e.incident_id, e.started_at, e.id;

SELECT e.id, e.contract_id AS "contractId", e.incident_id AS "incidentId", e.cause, e.scope, e.started_at AS "startedAt", e.ended_at AS "endedAt", e.recorded_at AS "recordedAt", e.change_id AS "changeId"
FROM excluded_period e
WHERE e.incident_id = ANY($1::uuid[]) AND e.withdrawn_at IS NULL
ORDER BY e.incident_id, e.started_at, e.id;

SELECT e.id, e.contract_id AS "contractId", e.incident_id AS "incidentId", e.cause, e.scope, e.started_at AS "startedAt", e.ended_at AS "endedAt", e.recorded_at AS "recordedAt", e.change_id AS "changeId"
FROM excluded_period e
WHERE e.incident_id = ANY($1::uuid[]) AND e.withdrawn_at IS NULL
ORDER BY e.incident_id, e.started_at, e.id;

SELECT i.id AS "incidentId", i.channel, i.received_at AS "receivedAt", i.recorded_at AS "recordedAt", true AS reported
FROM incident i
WHERE i.id = ANY($1::uuid[])
UNION ALL SELECT r.incident_id, r.channel, r.received_at, r.recorded_at, false
FROM incident_reception r
WHERE r.incident_id = ANY($1::uuid[])
ORDER BY 1, 3;

SELECT i.id AS "incidentId", i.channel, i.received_at AS "receivedAt", i.recorded_at AS "recordedAt", true AS reported
FROM incident i
WHERE i.id = ANY($1::uuid[])
UNION ALL SELECT r.incident_id, r.channel, r.received_at, r.recorded_at, false
FROM incident_reception r
WHERE r.incident_id = ANY($1::uuid[])
ORDER BY 1, 3;

SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", i.level, CASE WHEN i.restored_at IS NOT NULL THEN 'RESTORED' WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status
FROM incident i
WHERE i.restored_at IS NULL
ORDER BY i.received_at DESC, i.id DESC
LIMIT $1;
