SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT dc.id, dc.contract_id AS "contractId", dc.kind, dc.side, dc.awaits, dc.text, dc.person, dc.reference, dc.asset_id AS "assetId", dc.incident_id AS "incidentId", dc.follows_id AS "followsId", dc.amount || ' ' || dc.currency AS amount, dc.currency, dc.salary_years AS "salaryYears", dc.declared_at AS "declaredAt", dc.starts_at AS "startsAt", dc.ends_at AS "endsAt", dc.ended_at AS "endedAt", dc.accepted, dc.answered_at AS "answeredAt", dc.answered_by AS "answeredBy", dc.answer, dc.withdrawn_at AS "withdrawnAt", dc.withdrawal_reason AS "withdrawalReason", dc.recorded_by AS "recordedBy", dc.author, dc.created_at AS "createdAt", dc.updated_at AS "updatedAt"
FROM declaration dc
WHERE dc.incident_id = parent.id
ORDER BY dc.starts_at DESC, dc.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on declaration by declaration_incident_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT dc.id, dc.contract_id AS "contractId", dc.kind, dc.side, dc.awaits, dc.text, dc.person, dc.reference, dc.asset_id AS "assetId", dc.incident_id AS "incidentId", dc.follows_id AS "followsId", dc.amount || ' ' || dc.currency AS amount, dc.currency, dc.salary_years AS "salaryYears", dc.declared_at AS "declaredAt", dc.starts_at AS "startsAt", dc.ends_at AS "endsAt", dc.ended_at AS "endedAt", dc.accepted, dc.answered_at AS "answeredAt", dc.answered_by AS "answeredBy", dc.answer, dc.withdrawn_at AS "withdrawnAt", dc.withdrawal_reason AS "withdrawalReason", dc.recorded_by AS "recordedBy", dc.author, dc.created_at AS "createdAt", dc.updated_at AS "updatedAt"
FROM declaration dc
WHERE dc.incident_id = parent.id AND (dc.starts_at, dc.id) < ($3::timestamptz, $4::uuid)
ORDER BY dc.starts_at DESC, dc.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on declaration by declaration_incident_ix
