-- { incidents(first: 100) { nodes { number clocks(knownAt: "2026-03-02T08:00:01Z") { commitment { key } state dueAt elapsed } } } }

SELECT c.id, c.client_id AS "clientId", c.number, c.terms_pack_id AS "termsPackId", c.terms_pack_version AS "termsPackVersion", c.status, c.status_from AS "statusFrom", c.next_due_on AS "nextDueOn", c.operations_due_at AS "operationsDueAt", c.starts_on AS "startsOn", c.term_last_day AS "termLastDay", c.currency, c.billing_period_months AS "billingPeriodMonths", c.invoiced_by AS "invoicedBy", c.direct_debit AS "directDebit", c.signed_at AS "signedAt", c.activated_at AS "activatedAt", c.amendment_count AS "amendmentCount", c.created_at AS "createdAt", to_char(c.last_recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS stamp
FROM contract c
WHERE c.id = ANY($1::uuid[]);

SELECT e.id, e.kind, e.version, e.subject_id AS "subjectId", e.contract_id AS "contractId", e.payload, e.recorded_at AS "recordedAt"
FROM event e
WHERE e.contract_id = ANY($1::uuid[]) AND e.subject_kind = $2 AND e.recorded_at < $3::timestamptz
ORDER BY e.contract_id, e.recorded_at, e.id;

SELECT e.id, e.kind, e.version, e.subject_id AS "subjectId", e.contract_id AS "contractId", e.payload, e.recorded_at AS "recordedAt"
FROM event e
WHERE e.subject_id = ANY($1::uuid[]) AND e.recorded_at < $2::timestamptz
ORDER BY e.subject_id, e.recorded_at, e.id;

SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", i.level, CASE WHEN i.restored_at IS NOT NULL THEN 'RESTORED' WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status
FROM incident i
ORDER BY i.received_at DESC, i.id DESC
LIMIT $1;

WITH present AS MATERIALIZED (SELECT coalesce($2::timestamptz, clock_timestamp() + $3::float8 * interval '1 second') AS at) SELECT floor(extract(epoch
FROM p.at))::float8 AS now, w.registered
FROM present p
CROSS JOIN LATERAL (SELECT coalesce(array_agg(l.objid::bigint::float8), '{}') AS registered
FROM pg_locks l
WHERE p.at IS NOT NULL AND l.locktype = 'advisory' AND l.database = (SELECT d.oid
FROM pg_database d
WHERE d.datname = current_database()) AND l.objsubid = 2 AND l.classid = hashtext($1::text)::oid) w;
