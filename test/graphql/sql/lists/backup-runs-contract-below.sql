SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($4::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT br.id, br.contract_id AS "contractId", br.plan_key AS plan, br.due_from AS "dueFrom", br.due_before AS "dueBefore", br.outcome, br.started_at AS "startedAt", br.finished_at AS "finishedAt", br.off_site AS "offSite", br.note, br.client_informed_at AS "clientInformedAt", br.created_at AS "createdAt", br.updated_at AS "updatedAt"
FROM backup_run br
WHERE br.contract_id = parent.id AND ($1::text IS NULL OR br.plan_key = $1) AND ($2::text IS NULL OR br.outcome = $2)
ORDER BY br.due_from DESC, br.id DESC
LIMIT $3) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on backup_run by backup_run_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($4::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT br.id, br.contract_id AS "contractId", br.plan_key AS plan, br.due_from AS "dueFrom", br.due_before AS "dueBefore", br.outcome, br.started_at AS "startedAt", br.finished_at AS "finishedAt", br.off_site AS "offSite", br.note, br.client_informed_at AS "clientInformedAt", br.created_at AS "createdAt", br.updated_at AS "updatedAt"
FROM backup_run br
WHERE br.contract_id = parent.id AND ($1::text IS NULL OR br.plan_key = $1) AND ($2::text IS NULL OR br.outcome = $2) AND (br.due_from, br.id) < ($5::timestamptz, $6::uuid)
ORDER BY br.due_from DESC, br.id DESC
LIMIT $3) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on backup_run by backup_run_contract_ix
