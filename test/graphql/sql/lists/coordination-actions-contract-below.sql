SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($4::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT ca.id, ca.contract_id AS "contractId", ca.report_id AS "reportId", ca.position, ca.text, ca.owner_side AS "ownerSide", ca.owner, ca.due_on AS "dueOn", ca.state, ca.closed_on AS "closedOn", ca.reason, ca.created_at AS "createdAt", ca.updated_at AS "updatedAt"
FROM coordination_action ca
WHERE ca.contract_id = parent.id AND ($1::text IS NULL OR ca.state = $1) AND ($2::text IS NULL OR ca.owner_side = $2)
ORDER BY ca.due_on, ca.id
LIMIT $3) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on coordination_action by coordination_action_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($4::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT ca.id, ca.contract_id AS "contractId", ca.report_id AS "reportId", ca.position, ca.text, ca.owner_side AS "ownerSide", ca.owner, ca.due_on AS "dueOn", ca.state, ca.closed_on AS "closedOn", ca.reason, ca.created_at AS "createdAt", ca.updated_at AS "updatedAt"
FROM coordination_action ca
WHERE ca.contract_id = parent.id AND ($1::text IS NULL OR ca.state = $1) AND ($2::text IS NULL OR ca.owner_side = $2) AND (ca.due_on, ca.id) > ($5::date, $6::uuid)
ORDER BY ca.due_on, ca.id
LIMIT $3) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on coordination_action by coordination_action_contract_ix
