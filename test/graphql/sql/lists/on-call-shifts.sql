SELECT oc.id, oc.team, oc.starts_at AS "startsAt", oc.ends_at AS "endsAt", oc.deputy, oc.contact_id AS "contactId", oc.name, oc.phone, oc.contract_ids AS "contractIds", oc.created_at AS "createdAt", oc.updated_at AS "updatedAt"
FROM on_call_shift oc
WHERE ($1::text IS NULL OR oc.team = $1)
ORDER BY oc.starts_at DESC, oc.id DESC
LIMIT $2;
-- Limit
--   Index Scan on on_call_shift by on_call_shift_ix

SELECT oc.id, oc.team, oc.starts_at AS "startsAt", oc.ends_at AS "endsAt", oc.deputy, oc.contact_id AS "contactId", oc.name, oc.phone, oc.contract_ids AS "contractIds", oc.created_at AS "createdAt", oc.updated_at AS "updatedAt"
FROM on_call_shift oc
WHERE ($1::text IS NULL OR oc.team = $1) AND (oc.starts_at, oc.id) < ($3::timestamptz, $4::uuid)
ORDER BY oc.starts_at DESC, oc.id DESC
LIMIT $2;
-- Limit
--   Index Scan on on_call_shift by on_call_shift_ix
