SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT w.id, w.contract_id AS "contractId", w.description, w.starts_at AS "startsAt", w.ends_at AS "endsAt", w.asset_ids AS "assetIds", w.module_ids AS "moduleIds", w.closes_access AS "closesAccess", w.announced_at AS "announcedAt", w.told_contact_id AS "toldContactId", w.contact_id AS "contactId", w.consulted_at AS "consultedAt", w.agreed_at AS "agreedAt", w.state, w.reason, w.began_at AS "beganAt", w.finished_at AS "finishedAt", w.recorded_at AS "recordedAt"
FROM maintenance w
WHERE w.contract_id = parent.id
ORDER BY w.starts_at DESC, w.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on maintenance by maintenance_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT w.id, w.contract_id AS "contractId", w.description, w.starts_at AS "startsAt", w.ends_at AS "endsAt", w.asset_ids AS "assetIds", w.module_ids AS "moduleIds", w.closes_access AS "closesAccess", w.announced_at AS "announcedAt", w.told_contact_id AS "toldContactId", w.contact_id AS "contactId", w.consulted_at AS "consultedAt", w.agreed_at AS "agreedAt", w.state, w.reason, w.began_at AS "beganAt", w.finished_at AS "finishedAt", w.recorded_at AS "recordedAt"
FROM maintenance w
WHERE w.contract_id = parent.id AND (w.starts_at, w.id) < ($3::timestamptz, $4::uuid)
ORDER BY w.starts_at DESC, w.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on maintenance by maintenance_contract_ix
