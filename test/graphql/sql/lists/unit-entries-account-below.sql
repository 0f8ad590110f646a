SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT e.account_id AS "accountId", e.sequence, e.kind, e.units, e.balance_after AS "balanceAfter", e.intervention_id AS "interventionId", e.recorded_at AS "recordedAt"
FROM unit_entry e
WHERE e.account_id = parent.id
ORDER BY e.sequence
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on unit_entry by unit_entry_pk

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT e.account_id AS "accountId", e.sequence, e.kind, e.units, e.balance_after AS "balanceAfter", e.intervention_id AS "interventionId", e.recorded_at AS "recordedAt"
FROM unit_entry e
WHERE e.account_id = parent.id AND (e.sequence) > ($3::integer)
ORDER BY e.sequence
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on unit_entry by unit_entry_pk
