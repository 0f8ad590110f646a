SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT su.id, su.contract_id AS "contractId", su.kind, su.asset_id AS "assetId", su.component, su.version, su.content, su.special_handling AS "specialHandling", su.vulnerability, su.released_at AS "releasedAt", su.requested_on AS "requestedOn", su.wanted_on AS "wantedOn", su.due_at AS "dueAt", su.window_starts_at AS "windowStartsAt", su.announced_at AS "announcedAt", su.told_contact_id AS "toldContactId", su.state, su.done_at AS "doneAt", su.in_time AS "inTime", su.recorded_at AS "recordedAt"
FROM software_update su
WHERE su.contract_id = parent.id
ORDER BY su.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on software_update by software_update_contract_uq

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT su.id, su.contract_id AS "contractId", su.kind, su.asset_id AS "assetId", su.component, su.version, su.content, su.special_handling AS "specialHandling", su.vulnerability, su.released_at AS "releasedAt", su.requested_on AS "requestedOn", su.wanted_on AS "wantedOn", su.due_at AS "dueAt", su.window_starts_at AS "windowStartsAt", su.announced_at AS "announcedAt", su.told_contact_id AS "toldContactId", su.state, su.done_at AS "doneAt", su.in_time AS "inTime", su.recorded_at AS "recordedAt"
FROM software_update su
WHERE su.contract_id = parent.id AND (su.id) > ($3::uuid)
ORDER BY su.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on software_update by software_update_contract_uq
