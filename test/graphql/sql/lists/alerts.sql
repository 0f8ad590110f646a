SELECT al.id, al.contract_id AS "contractId", al.asset_id AS "assetId", al.about_id AS "aboutId", al.check_key AS check, al.raised_at AS "raisedAt", al.value, al.note, al.incident_id AS "incidentId", al.closed_at AS "closedAt", al.delivered_at AS "deliveredAt", al.attempts, al.created_at AS "createdAt", al.updated_at AS "updatedAt"
FROM alert al
WHERE ($1::text IS NULL OR al.check_key = $1) AND ($2::uuid IS NULL OR al.asset_id = $2)
ORDER BY al.raised_at DESC, al.id DESC
LIMIT $3;
-- Limit
--   Index Scan on alert by alert_raised_ix

SELECT al.id, al.contract_id AS "contractId", al.asset_id AS "assetId", al.about_id AS "aboutId", al.check_key AS check, al.raised_at AS "raisedAt", al.value, al.note, al.incident_id AS "incidentId", al.closed_at AS "closedAt", al.delivered_at AS "deliveredAt", al.attempts, al.created_at AS "createdAt", al.updated_at AS "updatedAt"
FROM alert al
WHERE ($1::text IS NULL OR al.check_key = $1) AND ($2::uuid IS NULL OR al.asset_id = $2) AND (al.raised_at, al.id) < ($4::timestamptz, $5::uuid)
ORDER BY al.raised_at DESC, al.id DESC
LIMIT $3;
-- Limit
--   Index Scan on alert by alert_raised_ix
