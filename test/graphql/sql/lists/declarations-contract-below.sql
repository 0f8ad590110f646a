SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($7::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT dc.id, dc.contract_id AS "contractId", dc.kind, dc.side, dc.awaits, dc.text, dc.person, dc.reference, dc.asset_id AS "assetId", dc.incident_id AS "incidentId", dc.follows_id AS "followsId", dc.amount || ' ' || dc.currency AS amount, dc.currency, dc.salary_years AS "salaryYears", dc.declared_at AS "declaredAt", dc.starts_at AS "startsAt", dc.ends_at AS "endsAt", dc.ended_at AS "endedAt", dc.accepted, dc.answered_at AS "answeredAt", dc.answered_by AS "answeredBy", dc.answer, dc.withdrawn_at AS "withdrawnAt", dc.withdrawal_reason AS "withdrawalReason", dc.recorded_by AS "recordedBy", dc.author, dc.created_at AS "createdAt", dc.updated_at AS "updatedAt"
FROM declaration dc
WHERE dc.contract_id = parent.id AND ($1::text[] IS NULL OR dc.kind = ANY($1)) AND ($2::text IS NULL OR dc.side = $2) AND ($3::text IS NULL OR dc.awaits = $3) AND ($4::uuid IS NULL OR dc.asset_id = $4) AND ($5::timestamptz IS NULL OR (dc.starts_at <= $5 AND coalesce(dc.ended_at, dc.ends_at, 'infinity') > $5 AND dc.withdrawn_at IS NULL AND dc.awaits IS NULL AND coalesce(dc.accepted, true)))
ORDER BY dc.starts_at DESC, dc.id DESC
LIMIT $6) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on declaration by declaration_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($7::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT dc.id, dc.contract_id AS "contractId", dc.kind, dc.side, dc.awaits, dc.text, dc.person, dc.reference, dc.asset_id AS "assetId", dc.incident_id AS "incidentId", dc.follows_id AS "followsId", dc.amount || ' ' || dc.currency AS amount, dc.currency, dc.salary_years AS "salaryYears", dc.declared_at AS "declaredAt", dc.starts_at AS "startsAt", dc.ends_at AS "endsAt", dc.ended_at AS "endedAt", dc.accepted, dc.answered_at AS "answeredAt", dc.answered_by AS "answeredBy", dc.answer, dc.withdrawn_at AS "withdrawnAt", dc.withdrawal_reason AS "withdrawalReason", dc.recorded_by AS "recordedBy", dc.author, dc.created_at AS "createdAt", dc.updated_at AS "updatedAt"
FROM declaration dc
WHERE dc.contract_id = parent.id AND ($1::text[] IS NULL OR dc.kind = ANY($1)) AND ($2::text IS NULL OR dc.side = $2) AND ($3::text IS NULL OR dc.awaits = $3) AND ($4::uuid IS NULL OR dc.asset_id = $4) AND ($5::timestamptz IS NULL OR (dc.starts_at <= $5 AND coalesce(dc.ended_at, dc.ends_at, 'infinity') > $5 AND dc.withdrawn_at IS NULL AND dc.awaits IS NULL AND coalesce(dc.accepted, true))) AND (dc.starts_at, dc.id) < ($8::timestamptz, $9::uuid)
ORDER BY dc.starts_at DESC, dc.id DESC
LIMIT $6) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on declaration by declaration_contract_ix
