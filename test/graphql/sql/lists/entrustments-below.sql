SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT m.client_id AS "clientId", m.partner_id AS "partnerId", m.authorisation, m.authorised_at AS "authorisedAt", m.revoked_at AS "endedAt", (SELECT e.actor_name
FROM event e
WHERE e.provider_id = m.provider_id AND e.subject_id = m.client_id AND e.kind = 'CLIENT_ENTRUSTED' AND e.payload->>'partnerId' = m.partner_id::text
ORDER BY e.id DESC
LIMIT 1) AS "authorisedBy", CASE WHEN m.revoked_at IS NOT NULL THEN (SELECT e.actor_name
FROM event e
WHERE e.provider_id = m.provider_id AND e.subject_id = m.client_id AND e.kind = 'CLIENT_ENTRUSTMENT_ENDED' AND e.payload->>'partnerId' = m.partner_id::text
ORDER BY e.id DESC
LIMIT 1) END AS "endedBy"
FROM entrustment m
WHERE m.client_id = parent.id
ORDER BY m.partner_id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on entrustment by entrustment_client_ix
--       Limit
--         Result
--           Index Scan on event by event_subject_ix
--             Result
--               Index Scan on notice by notice_pk
--       Limit
--         Result
--           Index Scan on event by event_subject_ix
--             Result
--               Index Scan on notice by notice_pk

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT m.client_id AS "clientId", m.partner_id AS "partnerId", m.authorisation, m.authorised_at AS "authorisedAt", m.revoked_at AS "endedAt", (SELECT e.actor_name
FROM event e
WHERE e.provider_id = m.provider_id AND e.subject_id = m.client_id AND e.kind = 'CLIENT_ENTRUSTED' AND e.payload->>'partnerId' = m.partner_id::text
ORDER BY e.id DESC
LIMIT 1) AS "authorisedBy", CASE WHEN m.revoked_at IS NOT NULL THEN (SELECT e.actor_name
FROM event e
WHERE e.provider_id = m.provider_id AND e.subject_id = m.client_id AND e.kind = 'CLIENT_ENTRUSTMENT_ENDED' AND e.payload->>'partnerId' = m.partner_id::text
ORDER BY e.id DESC
LIMIT 1) END AS "endedBy"
FROM entrustment m
WHERE m.client_id = parent.id AND (m.partner_id) > ($3::uuid)
ORDER BY m.partner_id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on entrustment by entrustment_client_ix
--       Limit
--         Result
--           Index Scan on event by event_subject_ix
--             Result
--               Index Scan on notice by notice_pk
--       Limit
--         Result
--           Index Scan on event by event_subject_ix
--             Result
--               Index Scan on notice by notice_pk
