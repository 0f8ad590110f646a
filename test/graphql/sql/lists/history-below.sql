SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT e.subject_id AS "subjectId", e.id, e.kind, e.version, e.operation, e.payload, e.recorded_at AS "recordedAt", e.actor_name AS "recordedBy"
FROM event e
WHERE e.subject_id = parent.id
ORDER BY e.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on event by event_subject_ix
--       Result
--         Index Scan on notice by notice_pk

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT e.subject_id AS "subjectId", e.id, e.kind, e.version, e.operation, e.payload, e.recorded_at AS "recordedAt", e.actor_name AS "recordedBy"
FROM event e
WHERE e.subject_id = parent.id AND (e.id) > ($3::uuid)
ORDER BY e.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on event by event_subject_ix
--       Result
--         Index Scan on notice by notice_pk
