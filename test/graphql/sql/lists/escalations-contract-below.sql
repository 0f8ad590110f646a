SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT es.id, es.contract_id AS "contractId", es.incident_id AS "incidentId", es.commitment_key AS commitment, es.step_key AS "stepKey", es.step, es.fell_due_at AS "fellDueAt", es.contact_id AS "contactId", es.contact_name AS "contactName", es.withdrawn_at AS "withdrawnAt", es.created_at AS "createdAt"
FROM escalation es
WHERE es.contract_id = parent.id
ORDER BY es.fell_due_at DESC, es.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on escalation by escalation_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT es.id, es.contract_id AS "contractId", es.incident_id AS "incidentId", es.commitment_key AS commitment, es.step_key AS "stepKey", es.step, es.fell_due_at AS "fellDueAt", es.contact_id AS "contactId", es.contact_name AS "contactName", es.withdrawn_at AS "withdrawnAt", es.created_at AS "createdAt"
FROM escalation es
WHERE es.contract_id = parent.id AND (es.fell_due_at, es.id) < ($3::timestamptz, $4::uuid)
ORDER BY es.fell_due_at DESC, es.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on escalation by escalation_contract_ix
